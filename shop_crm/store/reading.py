"""Connections that only read: beside an open shop, or to a file that cannot be written and is only looked at.

Of the latter not a byte may change, nor of a file beside it. SQLite wants to write even to read: a file in WAL mode
needs its -shm, which it would make beside the file and leave there, and in a folder that cannot be written it refuses
(https://sqlite.org/wal.html#readonly). The ways of `_way_to_look` read every entry and leave nothing behind.
"""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from shop_crm.errors import ErrorCode, ShopError
from shop_crm.store import schema, shop_file
from shop_crm.store.file_errors import told_plainly

_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table'"
_WITHOUT_LOCKS = "win32-none" if os.name == "nt" else "unix-none"


def open_reading(path: Path, *, for_any_thread: bool = False) -> sqlite3.Connection:
    """A second connection to a shop file that is open already, which can read and never write.

    It sees what was committed, and belongs to the thread that opens it, or to one after the other.
    """
    if not path.exists():
        raise ShopError(ErrorCode.SHOP_MOVED, path=path)
    if shop_file.why_only_looking(path):
        return _connect(path, _way_to_look(path), for_any_thread=for_any_thread)
    return _connect(path, "mode=ro", for_any_thread=for_any_thread)


def open_looking(path: Path, why: ErrorCode, *, checks_pages: bool = True) -> sqlite3.Connection:
    """A connection that only reads, to a shop file that `shop_file.why_only_looking` has this reason for.

    SHOP_NEWER when the newer tables are not those that we know, SHOP_OLDER when the file should first be brought up to
    date, which needs writing; and the troubles of every shop file.
    """
    shop_file.check_kind(path)
    if shop_file.version(path) < schema.VERSION:
        raise ShopError(ErrorCode.SHOP_OLDER, path=path)
    conn = _connect(path, _way_to_look(path))
    try:
        with told_plainly(path):
            if why is not ErrorCode.SHOP_NEWER:
                shop_file.check_inside(conn, path, checks_pages=checks_pages)
            elif checks_pages and not shop_file.quick_check(conn):
                raise ShopError(ErrorCode.SHOP_DAMAGED, path=path)
            elif not _has_our_tables(conn):
                raise ShopError(ErrorCode.SHOP_NEWER, path=path)
    except BaseException:
        conn.close()
        raise
    return conn


def _connect(path: Path, way: str, *, for_any_thread: bool = False) -> sqlite3.Connection:
    with told_plainly(path):
        conn = shop_file.connect(path, way, for_any_thread=for_any_thread)
        if _WITHOUT_LOCKS in way:
            conn.execute("PRAGMA locking_mode = EXCLUSIVE")  # the index of the -wal is then kept in memory
        conn.execute("PRAGMA query_only = ON")
    return conn


def _way_to_look(path: Path) -> str:
    """How SQLite is to open it.

    With a -shm somebody may be writing just now, and only locks tell what is whole. A -wal without one is what a
    killed PC or a copy left: its entries count, and nobody is there to be locked out. Without either, the file is all
    there is, and SQLite need look for nothing else.
    """
    wal, shm, journal = shop_file.companions(path)
    if shm.exists() or _has_bytes(journal) or not shop_file.is_wal(path):
        return "mode=ro"
    if _has_bytes(wal):
        return f"mode=ro&vfs={_WITHOUT_LOCKS}"
    return "mode=ro&immutable=1"


def _has_our_tables(conn: sqlite3.Connection) -> bool:
    """Whether every table and column that we read is there, whatever else came later."""
    from shop_crm.store.migrations import bring_up_to_date  # slow to load, and hardly ever needed

    with closing(sqlite3.connect(":memory:", isolation_level=None)) as ours:
        bring_up_to_date(ours)
        expected, there = (set(conn.execute(_TABLES)) for conn in (ours, conn))
        return expected <= there and all(
            set(schema.columns(ours, name)) <= set(schema.columns(conn, name)) for (name,) in expected
        )


def _has_bytes(path: Path) -> bool:
    return path.exists() and path.stat().st_size > 0
