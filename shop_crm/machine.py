"""What this PC must have before anything of ours is loaded: asked first, and told in plain words (faults.md P1).

An old Python shall still be able to say that it is too old, so nothing stands here that is younger than Python 3.7.
"""

from __future__ import annotations

import os
import sys

OLDEST = (3, 11)
_PARTS = ("fonts", "help", "icons", "sample_shop", "translations")


def trouble() -> str:
    """Why the program cannot run here, in English, for no words of ours can be loaded then; "" when it can."""
    python = sys.version_info[:2]
    if python < OLDEST:
        return told_of_python(python)
    try:
        import PySide6
    except ImportError:
        return "Shop CRM cannot start: a part of it, PySide6, is missing. Install the program again."
    return told_of_pair(python, PySide6.__version__) or _told_of_resources()


def told_of_python(python: tuple[int, int]) -> str:
    """What is said to a Python that is too old."""
    return (
        f"Shop CRM cannot start: it needs Python {OLDEST[0]}.{OLDEST[1]} or newer, and this is {python[0]}.{python[1]}."
        " Install a newer Python."
    )


def told_of_pair(python: tuple[int, int], pyside: str) -> str:
    """What is said of a pair that ends the process after some 5,500 calls; "" for the others.

    Every call into Qt that gives nothing back takes a reference from None in PySide6 6.12 on a Python before 3.12
    (tests/test_platform.py).
    """
    version = tuple(int(part) for part in pyside.split(".")[:2] if part.isdigit())
    if python >= (3, 12) or version < (6, 12):
        return ""
    return (
        f"Shop CRM cannot start: PySide6 {pyside} does not work with Python {python[0]}.{python[1]} and would end in "
        'the middle of a sale. Install Python 3.12 or newer, or an older PySide6: pip install "PySide6-Essentials<6.12"'
    )


def tell(told: str) -> None:
    """Say it where whoever started the program can see it: in the terminal, and on Windows without one in a box."""
    if sys.stderr is not None:
        print(told, file=sys.stderr)
    elif sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.MessageBoxW(None, told, "Shop CRM", 0x10)


def _told_of_resources() -> str:
    from shop_crm import paths

    try:
        folder = paths.resources()
    except FileNotFoundError:
        folder = None
    if folder is not None and all(os.path.isdir(folder / part) for part in _PARTS):
        return ""
    return (
        "Shop CRM cannot start: files of the program are missing. Install it again; your shop is not touched by that."
    )
