"""faults.md U7: a working day of Qt calls that return nothing; the long form is python -m tests.faults.soak."""

import sys

import pytest
from PySide6.QtCore import QCoreApplication, QObject


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is not counted from Python 3.12 on")
def test_void_qt_calls_leave_the_count_of_none_alone(qapp: QCoreApplication) -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(10_000):
        thing.setObjectName("x")
        thing.blockSignals(False)
    assert abs(sys.getrefcount(None) - before) < 500, "20,000 calls that return nothing moved the count of None"
