"""Making and opening the shop file: nothing is opened before its checks, nothing is made unasked (design.md 7)."""

import contextlib
import os
import sqlite3
import stat
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path, PurePath

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
_SAFE = {"synchronous": 2, "foreign_keys": 1, "cell_size_check": 1}
"""FULL: what was said to be saved outlives a power cut. Orphans are refused."""
_ANY_READ = "SELECT count(*) FROM sqlite_master"
_REFUSES_WAL = (
    "SQLITE_CANTOPEN", "SQLITE_IOERR_SHMOPEN", "SQLITE_IOERR_SHMMAP", "SQLITE_IOERR_SHMLOCK", "SQLITE_IOERR_LOCK",
    "SQLITE_PROTOCOL",
)  # fmt: skip
"""How SQLite says that the place cannot hold a -shm: a network disk, mostly."""
_MAGIC = b"SQLite format 3\0"
# Where the header has these: https://sqlite.org/fileformat2.html#the_database_header
_PLACE_OF_READING = slice(19, 20)
_PLACE_OF_VERSION = slice(60, 64)
_PLACE_OF_MARK = slice(68, 72)


def make(path: Path, fill: Callable[[sqlite3.Connection, Path], object]) -> None:
    """Make a new shop file; SHOP_EXISTS when something is there already, SHOP_IS_FOLDER for a folder.

    `fill` gets the connection, and the name under which it is built.
    """

    def work(conn: sqlite3.Connection, building: Path) -> None:
        _bring_up_to_date(conn)
        _use_wal(conn)
        _make_safe(conn, path)
        fill(conn, building)

    build(path, work)


def make_of(path: Path, version: int, fill: Callable[[sqlite3.Connection], object]) -> None:
    """Make a shop file of an older schema, have it filled, and bring it up to date; the troubles of `make`.

    Foreign keys are not asked for, nor whether what is filled in was an operation: it was all in a shop before.
    """

    def work(conn: sqlite3.Connection, building: Path) -> None:
        # Should the lights go out, there is no file to be kept; the whole is written to the disk once, at its end.
        conn.execute("PRAGMA journal_mode = MEMORY")
        conn.execute("PRAGMA synchronous = OFF")
        _bring_up_to_date(conn, until=version)
        conn.execute("BEGIN")
        fill(conn)
        conn.execute("COMMIT")
        _bring_up_to_date(conn)
        _use_wal(conn)

    build(path, work)


def build(path: Path, work: Callable[[sqlite3.Connection, Path], object]) -> None:
    """Have a file made under another name and then moved, so that a half-made shop is never found under its own."""
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
            with closing(connect(building)) as conn:
                work(conn, building)
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
        conn = connect(path)
        try:
            _open_pages(conn)
            check_inside(conn, path, checks_pages=checks_pages)
            is_older = _pragma(conn, "user_version") < schema.VERSION
            if is_older:
                copy_before(conn)
            _use_wal(conn)
            if is_older:
                _bring_up_to_date(conn)
            _make_private(path)
            _make_safe(conn, path)
        except BaseException:
            conn.close()
            raise
    return conn


def check_outside(path: Path, *, must_write: bool = True) -> None:
    """What can be told without SQLite, which would make a missing file and spoil a newer one (pitfalls.md 8)."""
    check_kind(path)
    if version(path) > schema.VERSION:
        raise ShopError(ErrorCode.SHOP_NEWER, path=path)
    if must_write and not _is_writable(path):
        raise ShopError(ErrorCode.SHOP_READ_ONLY, path=path)


def check_kind(path: Path) -> None:
    """Whether there is a shop's file at all, of whatever version."""
    header = _header(path)
    if not header:
        raise ShopError(ErrorCode.SHOP_EMPTY, path=path)
    if not header.startswith(_MAGIC):
        raise ShopError(ErrorCode.SHOP_NOT_A_SHOP, path=path)
    if len(header) < 100:
        raise ShopError(ErrorCode.SHOP_DAMAGED, path=path)
    if int.from_bytes(header[_PLACE_OF_MARK], "big") != schema.APPLICATION_ID:
        raise ShopError(ErrorCode.SHOP_OTHER_PROGRAM, path=path)


def why_only_looking(path: Path) -> ErrorCode | None:
    """Why an existing shop file can only be looked at: SHOP_NEWER or SHOP_READ_ONLY; None when it can be written."""
    if version(path) > schema.VERSION:
        return ErrorCode.SHOP_NEWER
    return None if _is_writable(path) else ErrorCode.SHOP_READ_ONLY


def version(path: Path) -> int:
    """The schema's number as the file's header says it: SQLite need not open the file for it."""
    return int.from_bytes(_header(path)[_PLACE_OF_VERSION], "big")


def is_wal(path: Path) -> bool:
    """Whether the file was last used with a -wal."""
    return _header(path)[_PLACE_OF_READING] == b"\2"


def check_untrusted(path: Path) -> None:
    """Refuse a closed file, as a copy is, that is no shop file or holds what this program never put there.

    Raises what `open_checked` would; nothing is written beside the file, and nothing in it is run (faults.md S2).
    """
    check_outside(path, must_write=False)
    with told_plainly(path), closing(connect(path, "mode=ro&immutable=1")) as conn:
        check_inside(conn, path, checks_pages=True)


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
    return not page_troubles(conn, "quick_check", 20)


def page_troubles(conn: sqlite3.Connection, asked: str, most: int) -> list[str]:
    """What SQLite says of the file's pages, at most so many lines; [] for a file that is whole.

    SQLite 3.44 and later speak of the search index here too, which is no damage: it is made anew from the names.
    """
    try:
        told = [str(row[0]) for row in conn.execute(f"PRAGMA {asked}({most})")]
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorname.startswith(("SQLITE_CORRUPT", "SQLITE_NOTADB")):
            return [error.sqlite_errorname]
        raise
    return [line for line in told if line != "ok" and "fts5" not in line.lower()]


def sync(path: Path) -> None:
    """Have the system write a file, or a folder's list of names, to the disk."""
    if path.is_dir() and os.name == "nt":
        return  # Windows cannot open a folder for this
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def connect(path: Path, way: str = "mode=rw", *, for_any_thread: bool = False) -> sqlite3.Connection:
    """A connection in autocommit mode, opened in a way of https://sqlite.org/uri.html that never makes a file."""
    address = f"{uri(path.resolve())}?{way}"
    conn = sqlite3.connect(
        address, uri=True, isolation_level=None, timeout=BUSY_SECONDS, check_same_thread=not for_any_thread
    )
    conn.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LONGEST)
    if sys.version_info >= (3, 12):
        conn.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)
    # What a file's statements call may do nothing but count: https://sqlite.org/pragma.html#pragma_trusted_schema
    # Before 3.41 SQLite took its own JSON functions for dangerous too, and they stand in our CHECKs and triggers.
    conn.execute(f"PRAGMA trusted_schema = {'OFF' if sqlite3.sqlite_version_info >= (3, 41) else 'ON'}")
    conn.execute("PRAGMA cell_size_check = ON")  # before the first page is read
    return conn


def uri(path: PurePath) -> str:
    """The path for SQLite, with blanks, # and ? escaped; of a Windows share it takes no host, but four strokes."""
    told = path.as_uri()
    return told if told.startswith("file:///") else told.replace("file://", "file:////", 1)


def check_inside(conn: sqlite3.Connection, path: Path, *, checks_pages: bool) -> None:
    """What only SQLite can tell, of a file that is not newer than we are."""
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


def keeps_wal(conn: sqlite3.Connection) -> bool:
    """Whether entries go through a -wal, as they should; a few places refuse it, and each entry takes longer there."""
    return bool(conn.execute("PRAGMA journal_mode").fetchone()[0] == "wal")


def _open_pages(conn: sqlite3.Connection) -> None:
    """Read the first page; where the place cannot hold a -shm, with the whole file held for us alone.

    SQLite then keeps in memory what would be in the -shm: https://sqlite.org/wal.html#noshm
    """
    try:
        conn.execute(_ANY_READ).fetchone()
    except sqlite3.OperationalError as error:
        if not error.sqlite_errorname.startswith(_REFUSES_WAL):
            raise
        conn.execute("PRAGMA locking_mode = EXCLUSIVE")
        conn.execute(_ANY_READ).fetchone()


def _use_wal(conn: sqlite3.Connection) -> None:
    """WAL where the place can hold it, else the slower rollback journal; every commit reaches the disk in both."""
    try:
        conn.execute("PRAGMA journal_mode = WAL")
    except sqlite3.OperationalError as error:
        if not error.sqlite_errorname.startswith(_REFUSES_WAL):
            raise
    _open_pages(conn)
    if conn.execute("PRAGMA locking_mode").fetchone()[0] == "exclusive":
        conn.execute("PRAGMA journal_mode = DELETE")
        conn.execute("PRAGMA locking_mode = NORMAL")
        conn.execute(_ANY_READ).fetchone()  # lets the others in again


def _make_safe(conn: sqlite3.Connection, path: Path) -> None:
    """The settings that nothing may be written without, read back: SQLite passes over those that it does not take."""
    conn.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
    conn.execute("PRAGMA temp_store = MEMORY")  # but see `aside_on_disk`
    for name, wanted in _SAFE.items():
        conn.execute(f"PRAGMA {name} = {wanted}")
        if _pragma(conn, name) != wanted:
            raise ShopError(ErrorCode.SAFETY_REFUSED, path=path, setting=f"{name} {_pragma(conn, name)}")
    mode = conn.execute("PRAGMA journal_mode").fetchone()[0]
    if mode in ("off", "memory"):
        raise ShopError(ErrorCode.SAFETY_REFUSED, path=path, setting=f"journal_mode {mode}")


@contextlib.contextmanager
def aside_on_disk(conn: sqlite3.Connection) -> Iterator[None]:
    """What SQLite puts aside within the block goes to the disk: it may be larger than the memory.

    Elsewhere it stays in memory. Each of the many statements of an import or of a changed plan takes a fifth of the
    time so: on the disk, every statement that follows a large one writes to that file what would take it back.
    """
    conn.execute("PRAGMA temp_store = FILE")
    try:
        yield
    finally:
        conn.execute("PRAGMA temp_store = MEMORY")


def _bring_up_to_date(conn: sqlite3.Connection, until: int = schema.VERSION) -> None:
    """All that is missing in one transaction: a kill leaves the old schema or the new one, never one between."""
    from shop_crm.store.migrations import bring_up_to_date  # its library is slow to load, and an open shop needs it not

    conn.execute("BEGIN IMMEDIATE")
    try:
        bring_up_to_date(conn, until)
        conn.execute("COMMIT")
    finally:
        if conn.in_transaction:
            conn.execute("ROLLBACK")


def _make_private(path: Path) -> None:
    """A shop that came from a stick, with what stood beside it, may be open to everybody on this PC (faults.md S1)."""
    for there in (path, *companions(path)) if os.name != "nt" else ():
        with contextlib.suppress(FileNotFoundError, PermissionError):
            if there.stat().st_mode & 0o077:
                there.chmod(PRIVATE)


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
