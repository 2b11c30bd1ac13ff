"""What a copy of the shop holds: read without changing the copy, or anything that lies beside it."""

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

from shop_crm.domain.values import frozen
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.store import copy_notes, schema, sealed_copies, shop_file
from shop_crm.store.backup import counts
from shop_crm.store.file_errors import told_plainly
from shop_crm.store.file_pieces import new_file, pieces, sha256
from shop_crm.store.forgotten import shop_mark

Answer = TypeVar("Answer")
_OF_A_COPY = {
    ErrorCode.SHOP_MISSING: ErrorCode.COPY_MISSING,
    ErrorCode.SHOP_EMPTY: ErrorCode.COPY_DAMAGED,
    ErrorCode.SHOP_DAMAGED: ErrorCode.COPY_DAMAGED,
    ErrorCode.SHOP_IS_FOLDER: ErrorCode.COPY_NOT_A_SHOP,
    ErrorCode.SHOP_NOT_A_SHOP: ErrorCode.COPY_NOT_A_SHOP,
    ErrorCode.SHOP_OTHER_PROGRAM: ErrorCode.COPY_NOT_A_SHOP,
    ErrorCode.SHOP_NEWER: ErrorCode.COPY_NEWER,
}
"""What is told of the shop file has another next step where a copy of it is meant."""


@frozen
class Held:
    """What is in a copy that is whole."""

    made_at: datetime
    is_verified: bool
    """Whether it is to the last byte what was checked when it was made; False where no manifest tells."""
    version: int
    """Its schema."""
    shop_name: str
    shop_mark: str
    """The same in all copies of one shop."""
    counts: dict[str, int]
    """Rows by table."""
    last_sale: date | None

    @property
    def is_older(self) -> bool:
        """Whether it is of an older program, and is brought up to date when we go back to it."""
        return self.version < schema.VERSION


def look(copy: Path, passphrase: str = "") -> Held:
    """What this copy holds, once it is known to be whole.

    COPY_MISSING, COPY_NOT_A_SHOP, COPY_NEWER, COPY_DAMAGED; SHOP_ALTERED; COPY_CHANGED when it is not what its manifest
    says; WRONG_PASSPHRASE for a sealed one.
    """
    with told_of_copy(copy):
        if not is_sealed(copy) and (copy_notes.read(copy) is not None or not _has_companions(copy)):
            return read(copy, copy)
        with TemporaryDirectory(prefix="shop-crm-") as folder:
            taken = Path(folder) / "copy.db"
            take(copy, taken, passphrase)
            return read(taken, copy)


def take(copy: Path, target: Path, passphrase: str = "") -> None:
    """Put what this copy holds into a new file, and have it on the disk.

    A copy that was verified is one file. Another one, such as a shop file of another PC, is taken with what SQLite
    left beside it, or its last entries would be missing (pitfalls.md 9).
    """
    if is_sealed(copy):
        sealed_copies.unseal(copy, passphrase, target)
        return
    shop_file.check_outside(copy, must_write=False)  # a pipe would be waited for, for ever
    _write_through(copy, target)
    if copy_notes.read(copy) is not None or not _has_companions(copy):
        return
    wal, _, journal = shop_file.companions(target)
    for source, taken in zip(_played_in(copy), (wal, journal), strict=True):
        if source.is_file():
            _write_through(source, taken)
    shop_file.check_outside(target)
    with closing(sqlite3.connect(f"{target.resolve().as_uri()}?mode=rw", uri=True)) as conn:
        conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        conn.execute("PRAGMA journal_mode = DELETE").fetchall()
    for left in shop_file.companions(target):
        left.unlink(missing_ok=True)
    shop_file.sync(target)


def read(file: Path, copy: Path) -> Held:
    """What is in a file that was taken of `copy`, checked against the note that is beside that.

    What was sealed was verified before, and cannot have been changed since without its key.
    """
    was_sealed = is_sealed(copy)
    note = None if was_sealed else copy_notes.read(copy)
    shop_file.check_outside(file, must_write=False)
    if note is not None and sha256(_pieces(file)) != note.sha256:
        raise ShopError(ErrorCode.COPY_CHANGED, path=copy)
    shop_file.check_untrusted(file)
    with closing(_reading(file)) as conn:
        counted = counts(conn)
        if note is not None and counted != note.counts:
            raise ShopError(ErrorCode.COPY_CHANGED, path=copy)
        return Held(
            made_at=note.made_at if note else copy_notes.time_of(copy),
            is_verified=was_sealed or note is not None,
            version=int(conn.execute("PRAGMA user_version").fetchone()[0]),
            shop_name=_shop_name(conn),
            shop_mark=shop_mark(conn),
            counts=counted,
            last_sale=_last_sale(conn),
        )


def is_sealed(copy: Path) -> bool:
    """Whether it is opened by a passphrase alone."""
    return copy.is_file() and sealed_copies.is_sealed(copy)  # a pipe would be waited for, for ever


def highest_numbers(conn: sqlite3.Connection) -> dict[str, int]:
    """The highest number that was ever given in each table."""
    return {str(name): int(number) for name, number in conn.execute("SELECT name, seq FROM sqlite_sequence")}


def read_highest_numbers(path: Path) -> dict[str, int]:
    """The same of a closed shop file, which is not changed; {} where it cannot be told."""
    return _asked(path, highest_numbers) or {}


def read_mark(path: Path) -> str:
    """Which shop a closed shop file is of, `Held.shop_mark`; "" where it cannot be told."""
    return _asked(path, shop_mark) or ""


@contextmanager
def told_of_copy(copy: Path, written: Path | None = None) -> Iterator[None]:
    """Let the troubles with a copy out of the block as such, whatever they look like from inside.

    A full disk and the like are troubles of the file that is `written`; where none is, the copy cannot be read.
    """
    try:
        with told_plainly(copy):
            yield
    except ShopError as error:
        code, path = _OF_A_COPY.get(error.code, error.code), copy
        if code in (ErrorCode.CANNOT_WRITE, ErrorCode.DISK_FULL):
            code, path = (ErrorCode.FILE_UNREADABLE, copy) if written is None else (code, written)
        raise ShopError(code, **error.facts | {"path": path}) from error
    except sqlite3.Error as error:
        raise ShopError(ErrorCode.COPY_DAMAGED, path=copy) from error  # parts of it cannot even be asked for


def _asked(path: Path, ask: Callable[[sqlite3.Connection], Answer]) -> Answer | None:
    try:
        shop_file.check_outside(path, must_write=False)
        with closing(_reading(path)) as conn:
            return ask(conn)
    except (ShopError, sqlite3.Error, OSError):
        return None


def _reading(file: Path) -> sqlite3.Connection:
    # immutable: SQLite neither locks it nor makes a file beside it. https://sqlite.org/uri.html
    return shop_file.connect(file, "mode=ro&immutable=1")


def _played_in(copy: Path) -> tuple[Path, Path]:
    wal, _, journal = shop_file.companions(copy)
    return wal, journal


def _has_companions(copy: Path) -> bool:
    return any(path.is_file() and path.stat().st_size for path in _played_in(copy))


def _write_through(source: Path, target: Path) -> None:
    with new_file(target) as file:
        file.writelines(_pieces(source))


def _pieces(path: Path) -> Iterator[bytes]:
    """What is in a file; a stick that is pulled out meanwhile is no trouble of what is written. FILE_UNREADABLE."""
    try:
        yield from pieces(path)
    except OSError as error:
        raise ShopError(ErrorCode.FILE_UNREADABLE, path=path) from error


def _shop_name(conn: sqlite3.Connection) -> str:
    row = conn.execute("SELECT value FROM setting WHERE name = 'shop_name'").fetchone()
    try:
        return str(json.loads(row[0])) if row else ""
    except ValueError:
        return ""


def _last_sale(conn: sqlite3.Connection) -> date | None:
    row = conn.execute("SELECT max(day) FROM purchase WHERE state = 'kept'").fetchone()
    return date.fromisoformat(row[0]) if row[0] else None
