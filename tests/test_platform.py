"""The machine we stand on: a pair of Python and PySide6 that ends the process must never be installed."""

import sys

from PySide6.QtCore import QCoreApplication, QObject


def test_void_qt_calls_leave_the_count_of_none_alone(qapp: QCoreApplication) -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(3_000):
        thing.setObjectName("x")
        thing.blockSignals(False)
    assert abs(sys.getrefcount(None) - before) < 500
