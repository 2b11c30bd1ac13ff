"""SQLite's and the system's own complaints about the file, turned into troubles a person can act on."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from shop_crm.errors import ErrorCode, ShopError
from shop_crm.paths import DISK_IS_FULL

_OF_SQLITE = {
    "SQLITE_READONLY_DBMOVED": ErrorCode.SHOP_MOVED,
    "SQLITE_FULL": ErrorCode.DISK_FULL,
    "SQLITE_BUSY": ErrorCode.SHOP_BUSY,
    "SQLITE_LOCKED": ErrorCode.SHOP_BUSY,
    "SQLITE_READONLY": ErrorCode.SHOP_READ_ONLY,
    "SQLITE_CANTOPEN": ErrorCode.CANNOT_WRITE,
    # What a disk without room, or a quota, makes of a write.
    "SQLITE_IOERR_WRITE": ErrorCode.DISK_FULL,
    "SQLITE_IOERR_SHMSIZE": ErrorCode.DISK_FULL,
    "SQLITE_IOERR": ErrorCode.CANNOT_WRITE,
    "SQLITE_CORRUPT": ErrorCode.SHOP_DAMAGED,
    "SQLITE_NOTADB": ErrorCode.SHOP_DAMAGED,
    "SQLITE_TOOBIG": ErrorCode.SHOP_ALTERED,  # no verb of ours writes a value that large
}


def is_damage(error: BaseException) -> bool:
    """Whether this tells that pages of the file cannot be read; a search index that is wrong can be made anew."""
    if isinstance(error, ShopError):
        return error.code is ErrorCode.SHOP_DAMAGED
    name = getattr(error, "sqlite_errorname", "") or ""
    return name.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")) and name != "SQLITE_CORRUPT_VTAB"


@contextmanager
def told_plainly(path: Path) -> Iterator[None]:
    """Let the file's own troubles out of the block as ShopErrors; a wrong statement or constraint stays a bug."""
    try:
        yield
    except sqlite3.Error as error:
        name = getattr(error, "sqlite_errorname", "") or ""
        code = next((code for start, code in _OF_SQLITE.items() if name.startswith(start)), None)
        if code is None:
            raise
        raise ShopError(code, path=path) from error
    except OSError as error:
        raise ShopError(
            ErrorCode.DISK_FULL if error.errno in DISK_IS_FULL else ErrorCode.CANNOT_WRITE, path=path
        ) from error
