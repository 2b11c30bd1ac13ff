"""The small parts that every page is made of: buttons with their keys, labels, fields, cards, the toast.

A widget here knows the look and nothing of the shop.
"""
