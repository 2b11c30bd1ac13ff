"""Codes to people's words: labels, sentences, days and amounts in English, Indonesian and Malay.

May import: domain, PySide6.QtCore (Qt Linguist's translations, read without an application object).
Translate first, format after; plurals with %n; a sentence is never built from pieces.
"""
