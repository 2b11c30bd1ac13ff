"""Telling a screen reader what has just appeared: it reads by itself only what has the keyboard."""

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, sentence: str) -> None:
    """Have this sentence read out, after what is being read; nobody listens on most PCs, and then it costs nothing."""
    if not sentence:
        return
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # two hundred names: not for the first window

    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))
