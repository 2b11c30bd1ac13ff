"""Importing with Qt as without it.

PySide puts an import of its own in the place of Python's. It reads the source of every module that is imported from
then on, and keeps it, to see whether that asks for other spellings of Qt's names (`from __feature__ import snake_case`,
https://doc.qt.io/qtforpython-6/developer/feature-motivation.html). We never do, and it takes 4 % of the start.
"""

import builtins


def import_plainly() -> None:
    """Load what all of PySide stands on, and go on with Python's own import."""
    own = builtins.__import__
    import shiboken6  # noqa: F401 (it is here that the import is replaced)

    builtins.__import__ = own
