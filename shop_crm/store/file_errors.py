"""SQLite's and the system's own complaints about the file, turned into troubles a person can act on."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from shop_crm.domain.problems import ErrorCode
from shop_crm.errors import ShopError

_OF_SQLITE = {
    "SQLITE_READONLY_DBMOVED": ErrorCode.SHOP_MOVED,
    "SQLITE_FULL": ErrorCode.DISK_FULL,
    "SQLITE_BUSY": ErrorCode.SHOP_BUSY,
    "SQLITE_LOCKED": ErrorCode.SHOP_BUSY,
    "SQLITE_READONLY": ErrorCode.SHOP_READ_ONLY,
    "SQLITE_CANTOPEN": ErrorCode.CANNOT_WRITE,
    "SQLITE_IOERR": ErrorCode.CANNOT_WRITE,
    "SQLITE_CORRUPT": ErrorCode.SHOP_DAMAGED,
    "SQLITE_NOTADB": ErrorCode.SHOP_DAMAGED,
}


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
        full = error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
        raise ShopError(ErrorCode.DISK_FULL if full else ErrorCode.CANNOT_WRITE, path=path) from error
