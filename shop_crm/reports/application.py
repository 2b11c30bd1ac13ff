"""The application object that Qt wants before it can measure a letter."""

import os
import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication


def ensure_paint_application() -> QCoreApplication:
    """The running application, else a new one without windows; hold on to it for as long as you paint.

    Fonts need a QGuiApplication (Qt: QFontDatabase), also where the command line writes a PDF and no screen is near.
    """
    running = QCoreApplication.instance()
    if running is not None:
        if not isinstance(running, QGuiApplication):
            raise TypeError("painting needs a QGuiApplication, and this process already runs without one")
        return running
    has_screen = bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    if sys.platform == "linux" and not has_screen:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # An empty list: Qt must not look for its own options among ours.
    return QGuiApplication([])
