"""Budgets of speed, measured as ratios against bare baselines in the same run: python -m tests.bench"""
