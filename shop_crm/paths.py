"""Where things are: our resources, and the places where this operating system keeps a person's files."""

import sys
from pathlib import Path

PROGRAM = "Shop CRM"


def resources() -> Path:
    """The folder of our resources, found alike from a frozen build, an installed wheel and a checkout."""
    frozen = getattr(sys, "_MEIPASS", None)
    package = Path(__file__).resolve().parent
    places = ([Path(frozen) / "resources"] if frozen else []) + [package / "resources", package.parent / "resources"]
    for place in places:
        if place.is_dir():
            return place
    raise FileNotFoundError("the program's resources are missing: install it again")


def default_shop_file() -> Path:
    """The shop file that is used when none is named, in the place this operating system keeps such files."""
    import platformdirs  # here, because most starts name their file

    return Path(platformdirs.user_data_dir(PROGRAM, appauthor=False)) / "shop.db"


def backup_folder(shop_file: Path) -> Path:
    """The folder beside the shop file that holds its copies."""
    return shop_file.with_name(shop_file.stem + " backups")
