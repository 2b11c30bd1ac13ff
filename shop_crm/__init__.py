"""Shop CRM: a small shop that never forgets a customer who bought something that mattered.

The rooms: domain (rules), store (the one file), services (what a person can do), exchange (files in and out),
reports (paper), words (languages), ui (the window). tests/test_rooms.py holds who may import whom.
"""

__version__ = "0.1.0"
