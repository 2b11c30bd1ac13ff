"""Where things are: our resources, the places for a person's files, and putting a file there whole or not at all."""

import contextlib
import errno
import os
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from shop_crm.errors import ErrorCode, ShopError

if TYPE_CHECKING:
    from shop_crm.domain.places import Risk

PROGRAM = "Shop CRM"
DISK_IS_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)


@cache
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


def log_file() -> Path:
    """Where the window notes our own mistakes, without anybody's data."""
    return default_shop_file().with_name("log.txt")


def backup_folder(shop_file: Path) -> Path:
    """The folder beside the shop file that holds its copies."""
    return shop_file.with_name(shop_file.stem + " backups")


def rescue_folder() -> Path:
    """Where a shop is rescued whose own folder is gone: this program's own place for safe copies."""
    return backup_folder(default_shop_file())


def forgotten_list(shop_file: Path) -> Path:
    """The list beside a shop file, or beside its copies, of who was forgotten: numbers and fingerprints, no person."""
    return shop_file.with_name("forgotten.json")


def place_risk(shop_file: Path) -> "Risk | None":
    """What is amiss with the place of a shop file that is there or shall be made; None for a good one (faults.md D18).

    What cannot be found out counts as good: this warns, and forbids nothing.
    """
    from shop_crm.domain.places import MARKS, read_mounts, risk_of_place  # after the first window

    folder = Path(os.path.realpath(shop_file.parent))
    with contextlib.suppress(OSError):
        above = (folder, *folder.parents)
        marks = [mark for mark in MARKS if any((one / mark).exists() for one in above)]
        table = os.fsdecode(Path("/proc/mounts").read_bytes()) if sys.platform == "linux" else ""
        return risk_of_place(
            str(folder), marks=marks, mounts=read_mounts(table), is_network_drive=_is_network_drive(folder)
        )
    return None


def _is_network_drive(folder: Path) -> bool:
    """Whether a letter of Windows stands for a folder of another PC (DRIVE_REMOTE of GetDriveTypeW)."""
    if sys.platform != "win32":
        return False
    import ctypes

    return ctypes.windll.kernel32.GetDriveTypeW(folder.anchor) == 4


def check_target(path: Path, known_by: bytes) -> None:
    """Whether a file of ours can go there: FOLDER_MISSING, CANNOT_WRITE, or FILE_EXISTS for somebody else's file.

    A file that begins with `known_by` is one that we wrote before, and may be replaced.
    """
    try:
        if not path.parent.is_dir():
            raise ShopError(ErrorCode.FOLDER_MISSING, path=path.parent)
        if not os.access(path.parent, os.W_OK):
            raise ShopError(ErrorCode.CANNOT_WRITE, path=path)
        if not path.exists():
            return
        if path.is_file():
            with path.open("rb") as file:
                if file.read(len(known_by)) == known_by:
                    return
        raise ShopError(ErrorCode.FILE_EXISTS, path=path)
    except OSError as error:
        raise _told(error, path) from error


def write_whole(path: Path, content: bytes, known_by: bytes) -> None:
    """Put a file there whole or not at all, for its owner's eyes only; the errors of `check_target`, and DISK_FULL."""
    check_target(path, known_by)
    write_streamed(path, lambda part: _write(part, content))


def write_streamed(path: Path, write: Callable[[Path], None]) -> None:
    """Have `write` fill a new file, and put it there whole or not at all, for its owner's eyes only.

    For what is too big to be held in memory; whoever asks has checked the target. CANNOT_WRITE, DISK_FULL.
    """
    import tempfile  # not for the first window: it brings random numbers and hashes along

    try:
        # Beside the target, because a rename works within one disk only; mkstemp makes it 0600.
        handle, name = tempfile.mkstemp(prefix=".shop-crm-", suffix=".part", dir=path.parent)
        os.close(handle)
        try:
            write(Path(name))
            with open(name, "rb+") as file:
                os.fsync(file.fileno())
            os.replace(name, path)
        except BaseException:
            with contextlib.suppress(OSError):
                os.unlink(name)
            raise
    except OSError as error:
        raise _told(error, path) from error


def _write(part: Path, content: bytes) -> None:
    part.write_bytes(content)


def _told(error: OSError, path: Path) -> ShopError:
    return ShopError(ErrorCode.DISK_FULL if error.errno in DISK_IS_FULL else ErrorCode.CANNOT_WRITE, path=path)
