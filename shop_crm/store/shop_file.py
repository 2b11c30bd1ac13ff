"""Making and opening the shop file: nothing is opened before its checks, nothing is made unasked (design.md 7)."""

import contextlib
import os
import sqlite3
import stat
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from shop_crm.errors import ErrorCode, ShopError
from shop_crm.store import known_schema, schema
from shop_crm.store.file_errors import told_plainly

BUSY_SECONDS = 2
"""How long a write waits for another program that holds the file."""
CACHE_KIB = 16_000
"""How much of the file is kept in memory: the pages of today's calls and of a sale are more than SQLite's own 2,000."""
LONGEST = 32_000_000
"""Bytes of the largest value that is read: a shop writes none of a tenth of it, and a planted one would fill the PC."""
PRIVATE = 0o600
_MAGIC = b"SQLite format 3\0"


def make(path: Path, fill: Callable[[sqlite3.Connection, Path], object]) -> None:
    """Make a new shop file; SHOP_EXISTS when something is there already, SHOP_IS_FOLDER for a folder.

    It is built under another name, filled by `fill` (the connection and that name), and then moved, so that a
    half-made shop is never found under its own.
    """
    if path.is_dir():
        raise ShopError(ErrorCode.SHOP_IS_FOLDER, path=path)
    with told_plainly(path):
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        for there in (path, *companions(path)):
            # SQLite would play back an older shop's -wal into the new file (pitfalls.md 9).
            if there.exists():
                raise ShopError(ErrorCode.SHOP_EXISTS, path=there)
        building = path.with_name(f".{path.name}.{os.getpid()}.new")
        building.unlink(missing_ok=True)
        try:
            os.close(os.open(building, os.O_CREAT | os.O_EXCL | os.O_WRONLY, PRIVATE))
            with closing(_connect(building)) as conn:
                _bring_up_to_date(conn)
                _use_wal(conn)
                conn.execute("PRAGMA foreign_keys = ON")
                fill(conn, building)
            sync(building)
            _move_new(building, path)
        finally:
            for left in (building, *companions(building)):
                left.unlink(missing_ok=True)
        sync(path.parent)


def open_checked(
    path: Path, copy_before: Callable[[sqlite3.Connection], object], *, checks_pages: bool = True
) -> sqlite3.Connection:
    """A connection to an existing shop file that has passed every check, in autocommit mode.

    An older file is copied by `copy_before` and then brought up to date. Raises the ShopError of the first check
    that fails; the file is left as it was. Without `checks_pages` the caller sees to `quick_check` afterwards.
    """
    check_outside(path)
    with told_plainly(path):
        conn = _connect(path)
        try:
            _check_inside(conn, path, checks_pages=checks_pages)
            _use_wal(conn)
            if _pragma(conn, "user_version") < schema.VERSION:
                copy_before(conn)
                _bring_up_to_date(conn)
            _make_private(path)
            conn.execute("PRAGMA foreign_keys = ON")
            conn.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
        except BaseException:
            conn.close()
            raise
    return conn


def open_reading(path: Path) -> sqlite3.Connection:
    """A second connection to a shop file that is open already, which can read and never write.

    It sees what was committed, and belongs to the thread that opens it.
    """
    if not path.exists():
        raise ShopError(ErrorCode.SHOP_MOVED, path=path)
    with told_plainly(path):
        conn = _connect(path, "ro")
        conn.execute("PRAGMA query_only = ON")
    return conn


def check_outside(path: Path, *, must_write: bool = True) -> None:
    """What can be told without SQLite, which would make a missing file and spoil a newer one (pitfalls.md 8)."""
    header = _header(path)
    if not header:
        raise ShopError(ErrorCode.SHOP_EMPTY, path=path)
    if not header.startswith(_MAGIC):
        raise ShopError(ErrorCode.SHOP_NOT_A_SHOP, path=path)
    if len(header) < 100:
        raise ShopError(ErrorCode.SHOP_DAMAGED, path=path)
    # The header's places of user_version and application_id: https://sqlite.org/fileformat2.html#the_database_header
    if int.from_bytes(header[68:72], "big") != schema.APPLICATION_ID:
        raise ShopError(ErrorCode.SHOP_OTHER_PROGRAM, path=path)
    if int.from_bytes(header[60:64], "big") > schema.VERSION:
        raise ShopError(ErrorCode.SHOP_NEWER, path=path)
    if must_write and not _is_writable(path):
        raise ShopError(ErrorCode.SHOP_READ_ONLY, path=path)


def check_untrusted(path: Path) -> None:
    """Refuse a closed file, as a copy is, that is no shop file or holds what this program never put there.

    Raises what `open_checked` would; nothing is written beside the file, and nothing in it is run (faults.md S2).
    """
    check_outside(path, must_write=False)
    with told_plainly(path), closing(_connect(path, "ro&immutable=1")) as conn:
        _check_inside(conn, path, checks_pages=True)


def companions(path: Path) -> tuple[Path, ...]:
    """The files that SQLite keeps beside a database while it is open."""
    return tuple(path.with_name(path.name + end) for end in ("-wal", "-shm", "-journal"))


def _header(path: Path) -> bytes:
    try:
        if not path.exists():
            raise ShopError(ErrorCode.SHOP_MISSING, path=path)
        if path.is_dir():
            raise ShopError(ErrorCode.SHOP_IS_FOLDER, path=path)
        if not path.is_file():
            raise ShopError(ErrorCode.SHOP_NOT_A_SHOP, path=path)  # a pipe would be waited for, for ever
        with path.open("rb") as file:
            return file.read(100)
    except OSError as error:
        raise ShopError(ErrorCode.FILE_UNREADABLE, path=path) from error


def quick_check(conn: sqlite3.Connection) -> bool:
    """Whether SQLite finds the file whole."""
    try:
        return [row[0] for row in conn.execute("PRAGMA quick_check(1)")] == ["ok"]
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorname.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
            return False
        raise


def sync(path: Path) -> None:
    """Have the system write a file, or a folder's list of names, to the disk."""
    if path.is_dir() and os.name == "nt":
        return  # Windows cannot open a folder for this
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _connect(path: Path, mode: str = "rw") -> sqlite3.Connection:
    # mode=rw never makes a file; as_uri escapes blanks, # and ? in the path.
    uri = f"{path.resolve().as_uri()}?mode={mode}"
    conn = sqlite3.connect(uri, uri=True, isolation_level=None, timeout=BUSY_SECONDS)
    conn.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST)
    if sys.version_info >= (3, 12):
        conn.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)
    # What a file's statements call may do nothing but count: https://sqlite.org/pragma.html#pragma_trusted_schema
    # Before 3.41 SQLite took its own JSON functions for dangerous too, and they stand in our CHECKs and triggers.
    conn.execute(f"PRAGMA trusted_schema = {'OFF' if sqlite3.sqlite_version_info >= (3, 41) else 'ON'}")
    conn.execute("PRAGMA cell_size_check = ON")
    return conn


def _check_inside(conn: sqlite3.Connection, path: Path, *, checks_pages: bool) -> None:
    # Before any other statement: a check of the pages would already run what stands in the file's own CHECKs.
    if not known_schema.is_known(conn) and _pragma(conn, "user_version") <= schema.VERSION:
        conn.execute("PRAGMA ignore_check_constraints = ON")
        raise ShopError(ErrorCode.SHOP_ALTERED if quick_check(conn) else ErrorCode.SHOP_DAMAGED, path=path)
    if checks_pages and not quick_check(conn):
        raise ShopError(ErrorCode.SHOP_DAMAGED, path=path)
    if _pragma(conn, "application_id") != schema.APPLICATION_ID:
        raise ShopError(ErrorCode.SHOP_OTHER_PROGRAM, path=path)
    if _pragma(conn, "user_version") > schema.VERSION:
        raise ShopError(ErrorCode.SHOP_NEWER, path=path)


def _use_wal(conn: sqlite3.Connection) -> None:
    """WAL where the place can hold it, else the slower rollback journal; every commit reaches the disk in both."""
    if conn.execute("PRAGMA journal_mode = WAL").fetchone()[0] != "wal":
        conn.execute("PRAGMA journal_mode = DELETE")
    conn.execute("PRAGMA synchronous = FULL")


def _bring_up_to_date(conn: sqlite3.Connection) -> None:
    """All that is missing in one transaction: a kill leaves the old schema or the new one, never one between."""
    from shop_crm.store.migrations import bring_up_to_date  # its library is slow to load, and an open shop needs it not

    conn.execute("BEGIN IMMEDIATE")
    try:
        bring_up_to_date(conn)
        conn.execute("COMMIT")
    finally:
        if conn.in_transaction:
            conn.execute("ROLLBACK")


def _make_private(path: Path) -> None:
    """A shop that came from a stick may be open to everybody on this PC."""
    if os.name != "nt" and path.stat().st_mode & 0o077:
        with contextlib.suppress(PermissionError):
            path.chmod(PRIVATE)


def _pragma(conn: sqlite3.Connection, name: str) -> int:
    return int(conn.execute(f"PRAGMA {name}").fetchone()[0])


def _is_writable(path: Path) -> bool:
    """Whether file and folder can be written: a read-only mark counts even for an administrator."""
    marked = bool(path.stat().st_mode & stat.S_IWUSR)
    return marked and os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _move_new(building: Path, path: Path) -> None:
    try:
        os.link(building, path)  # fails when somebody made the file meanwhile; a rename would overwrite it
    except FileExistsError:
        raise ShopError(ErrorCode.SHOP_EXISTS, path=path) from None
    except OSError:
        building.rename(path)  # file systems without hard links (FAT)
