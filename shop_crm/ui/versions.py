"""Which program, and which parts of it, are running: for the About dialog, and for whoever looks for a mistake."""

import platform
from importlib import metadata

import PySide6
from PySide6.QtCore import qVersion

import shop_crm

_PROJECT = "shop-crm"


def program_version() -> str:
    """The installed version; from a checkout that was never installed, the one that it says of itself."""
    try:
        return metadata.version(_PROJECT)
    except metadata.PackageNotFoundError:
        return shop_crm.__version__


def part_versions(sqlite: str) -> list[tuple[str, str]]:
    """What the program stands on, as name and version; `sqlite` is what the open shop answered."""
    return [
        ("Python", platform.python_version()),
        ("Qt", qVersion()),
        ("PySide6", PySide6.__version__),
        ("SQLite", sqlite),
    ]
