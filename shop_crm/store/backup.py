"""Copies of the shop file: made in one step, verified, and only then given their name (pitfalls.md 9 and 10)."""

import hashlib
import json
import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from shop_crm.errors import ErrorCode, ShopError
from shop_crm.store import schema, shop_file
from shop_crm.store.file_errors import told_plainly


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """A verified copy: where it is, what it holds (rows by table), and its SHA-256."""

    path: Path
    counts: dict[str, int]
    sha256: str


def copy(conn: sqlite3.Connection, source: Path, folder: Path, now: datetime) -> Copy:
    """Copy the open shop into `folder` under its name and the time; beside it a manifest with counts and hash.

    COPY_FAILED when the copy does not hold what the shop holds; nothing is left behind then.
    """
    target = _free_name(folder, f"{source.stem} {now:%Y-%m-%d %H%M%S}")
    building = target.with_suffix(".copying")
    is_made = False
    with told_plainly(folder):
        try:
            os.close(os.open(building, os.O_CREAT | os.O_EXCL | os.O_WRONLY, shop_file.PRIVATE))
            conn.execute("BEGIN")  # one snapshot for the counts and the copy
            try:
                wanted = counts(conn)
                with closing(sqlite3.connect(building)) as copied:
                    conn.backup(copied, pages=-1)
                    copied.execute("PRAGMA journal_mode = DELETE")  # a copy is one file, without -wal beside it
            finally:
                if conn.in_transaction:
                    conn.execute("ROLLBACK")
            shop_file.sync(building)
            if _counts_of(building) != wanted:
                raise ShopError(ErrorCode.COPY_FAILED, path=target)
            made = Copy(path=target, counts=wanted, sha256=_hash(building))
            _write_manifest(made, now)
            building.rename(target)
            is_made = True
            shop_file.sync(folder)
        except FileNotFoundError as error:
            raise ShopError(ErrorCode.FOLDER_MISSING, path=folder) from error
        finally:
            for left in (building, *shop_file.companions(building)):
                left.unlink(missing_ok=True)
            if not is_made:
                manifest_of(target).unlink(missing_ok=True)
    return made


def renew(copy_path: Path, change: Callable[[Path], bool]) -> bool:
    """Put a changed copy in place of a copy: `change` works on a file beside it, and says whether it changed anything.

    The copy stays as it was until the new one is verified, and keeps the time at which it was made. COPY_FAILED when
    the changed file is not whole, and what `change` raises.
    """
    building = copy_path.with_suffix(".clearing")
    with told_plainly(copy_path):
        try:
            _copy_file(copy_path, building)
            if not change(building):
                return False
            with closing(sqlite3.connect(building)) as conn:
                conn.execute("PRAGMA journal_mode = DELETE").fetchall()  # one file, without -wal beside it
            shop_file.sync(building)
            counted = _counts_of(building)
            if not counted:
                raise ShopError(ErrorCode.COPY_FAILED, path=copy_path)
            times = copy_path.stat()
            os.utime(building, ns=(times.st_atime_ns, times.st_mtime_ns))
            made = Copy(path=copy_path, counts=counted, sha256=_hash(building))
            manifest_of(copy_path).unlink(missing_ok=True)
            building.replace(copy_path)
            _write_manifest(made, datetime.fromtimestamp(times.st_mtime).astimezone())
            shop_file.sync(copy_path.parent)
        finally:
            for left in (building, *shop_file.companions(building)):
                left.unlink(missing_ok=True)
    return True


def make_folder(folder: Path) -> Path:
    """The folder, made when it is not there yet and open to its owner alone; CANNOT_WRITE when it cannot be."""
    with told_plainly(folder):
        folder.mkdir(mode=0o700, exist_ok=True)
    return folder


def counts(conn: sqlite3.Connection) -> dict[str, int]:
    """The number of rows in each table of facts that there is: a file of an older schema has fewer."""
    there = {row[0] for row in conn.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    known = [table for table in schema.JOURNALED if table in there]
    return {table: conn.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in known}


def manifest_of(copy_path: Path) -> Path:
    """The file beside a copy that says what it must hold."""
    return copy_path.with_suffix(".json")


def _counts_of(path: Path) -> dict[str, int]:
    uri = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    with closing(sqlite3.connect(uri, uri=True)) as conn:
        return counts(conn) if shop_file.quick_check(conn) else {}


def _copy_file(source: Path, target: Path) -> None:
    target.unlink(missing_ok=True)
    with (
        source.open("rb") as read,
        os.fdopen(os.open(target, os.O_CREAT | os.O_EXCL | os.O_WRONLY, shop_file.PRIVATE), "wb") as written,
    ):
        shutil.copyfileobj(read, written, 1 << 20)


def _write_manifest(made: Copy, now: datetime) -> None:
    content = json.dumps({"made_at": now.isoformat(), "counts": made.counts, "sha256": made.sha256}, indent=1)
    path = manifest_of(made.path)
    handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, shop_file.PRIVATE)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _hash(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _free_name(folder: Path, stem: str) -> Path:
    """A name in the folder that nothing has yet: two copies in one second get numbers."""
    number = 1
    while True:
        path = folder / f"{stem}{f' ({number})' if number > 1 else ''}.db"
        if not path.exists() and not manifest_of(path).exists():
            return path
        number += 1
