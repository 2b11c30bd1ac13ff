"""The only room that knows Qt widgets: window, pages, dialogs, bridge, heartbeat.

May import: domain, services, reports, words, PySide6, apscheduler; never store. The window is not built yet:
until then the program is used from the command line (shop_crm/cli.py).
"""
