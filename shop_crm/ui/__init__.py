"""The only room that knows Qt widgets: the window with its pages, the dialogs, the reminder, the heartbeat.

May import: domain, services, reports, words, PySide6, apscheduler; never store. `start` builds the window around an
open shop; `main_window` alone knows where everything is, a page only tells it what the person wants. Colours and
letters are named in `theme` and nowhere else. What the first window does not need is loaded after it is painted.
"""
