"""Copies of the shop file: made in one step, verified, and only then given their name (pitfalls.md 9 and 10)."""

import os
import sqlite3
import zipfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from datetime import datetime
from glob import escape
from pathlib import Path

from shop_crm.domain.progress import Progress, untold
from shop_crm.domain.safe_copies import Occasion
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.store import copy_notes, schema, sealed_copies, shop_file
from shop_crm.store.copy_notes import Copy, Step, manifest_of
from shop_crm.store.file_errors import told_plainly
from shop_crm.store.file_pieces import new_file, pieces, sha256
from shop_crm.store.forgotten import shop_mark
from shop_crm.store.sealed_copies import CopyKey

__all__ = ["Copy", "copy", "copy_on", "counts", "is_as_made", "make_folder", "manifest_of", "newest_step", "renew"]

_BUILT = (".copying", ".clearing")
"""The endings of files that are no copy yet; a kill leaves one behind."""
_A_DAY = 24 * 3600


def copy(
    conn: sqlite3.Connection, source: Path, folder: Path, now: datetime, occasion: Occasion = Occasion.HAND
) -> Copy:
    """Copy the open shop into `folder` under its name and the time; beside it a manifest with counts and hash.

    What the connection sees is copied: in a transaction, the shop as it was when that began. COPY_FAILED when the
    copy does not hold what the shop holds; nothing is left behind then.
    """
    target = _free_name(folder, f"{source.stem} {now:%Y-%m-%d %H%M%S}", copy_notes.PLAIN)

    def build(building: Path) -> Copy:
        began = not conn.in_transaction
        if began:
            conn.execute("BEGIN")  # one snapshot for the counts and the copy
        try:
            wanted, mark, step = counts(conn), shop_mark(conn), newest_step(conn)
            with closing(sqlite3.connect(building)) as copied:
                conn.backup(copied, pages=-1)
                copied.execute("PRAGMA journal_mode = DELETE")  # a copy is one file, without -wal beside it
        finally:
            if began and conn.in_transaction:
                conn.execute("ROLLBACK")
        shop_file.sync(building)
        with ThreadPoolExecutor(max_workers=1) as beside:  # both only read, and neither holds up the window
            hashed = beside.submit(sha256, pieces(building))
            if _counts_of(building) != wanted:
                raise ShopError(ErrorCode.COPY_FAILED, path=target)
        return Copy(
            path=target,
            counts=wanted,
            sha256=hashed.result(),
            made_at=now,
            occasion=occasion,
            shop=mark,
            step=step,
        )

    return _put(target, source.stem, build)


def copy_on(made: Copy, source: Path, folder: Path, key: CopyKey | None, progress: Progress) -> Copy:
    """Put a copy that was verified into another folder too, sealed where there is a `key`; the same is noted there.

    It is read again from there before it gets its name. FOLDER_MISSING, COPY_FAILED; what `progress` raises ends it.
    Nothing is left behind then.
    """
    stamp = f"{source.stem} {made.made_at:%Y-%m-%d %H%M%S}"
    target = _free_name(folder, stem=stamp, ending=sealed_copies.ENDING if key else copy_notes.PLAIN)

    def build(building: Path) -> Copy:
        if key:
            building.unlink()
            sealed_copies.seal(made.path, building, key, progress)
            with zipfile.ZipFile(building) as packed:
                if packed.testzip() is not None:
                    raise ShopError(ErrorCode.COPY_FAILED, path=target)
            return replace(made, path=target, sha256=sha256(pieces(building, progress)))
        with building.open("r+b") as file:
            file.writelines(pieces(made.path, progress))
        shop_file.sync(building)
        if sha256(pieces(building, progress)) != made.sha256:
            raise ShopError(ErrorCode.COPY_FAILED, path=target)
        return replace(made, path=target)

    return _put(target, source.stem, build)


def is_as_made(copy: Copy, progress: Progress = untold) -> bool:
    """Whether a copy is to its last byte what was checked when it was made (faults.md D9)."""
    try:
        return sha256(pieces(copy.path, progress)) == copy.sha256
    except OSError:
        return False


def newest_step(conn: sqlite3.Connection) -> Step:
    """The newest step in a shop."""
    row = conn.execute("SELECT id, request_id FROM operation ORDER BY id DESC LIMIT 1").fetchone()
    return Step(id=row[0], request=row[1]) if row else Step()


def tidy(folder: Path, stem: str, now: datetime) -> None:
    """Take away what a kill left half built, once nobody can be at work on it any more."""
    for ending in _BUILT:
        for path in folder.glob(f"{escape(stem)} *{ending}*"):
            if now.timestamp() - path.stat().st_mtime > _A_DAY:
                path.unlink(missing_ok=True)


def _put(target: Path, stem: str, build: Callable[[Path], Copy]) -> Copy:
    """Have `build` write and verify a new file, and give it its name then; else nothing stays."""
    folder, building, is_made = target.parent, target.with_suffix(_BUILT[0]), False
    with told_plainly(folder):
        try:
            os.close(os.open(building, os.O_CREAT | os.O_EXCL | os.O_WRONLY, shop_file.PRIVATE))
            made = replace(build(building), number=copy_notes.next_number(folder, stem))
            at = made.made_at.timestamp()
            os.utime(building, (at, at))  # by the shop's clock, as its note: the first window reads no notes
            copy_notes.write(made)
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
            building.unlink(missing_ok=True)
            with new_file(building) as file:
                file.writelines(pieces(copy_path))
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
            with closing(sqlite3.connect(building)) as conn:
                step = newest_step(conn)
            made_at = datetime.fromtimestamp(times.st_mtime).astimezone()
            noted = copy_notes.read(copy_path) or Copy(path=copy_path, counts={}, sha256="", made_at=made_at)
            manifest_of(copy_path).unlink(missing_ok=True)
            hashed = sha256(pieces(building))
            building.replace(copy_path)
            copy_notes.write(replace(noted, counts=counted, sha256=hashed, step=step))
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


def _counts_of(path: Path) -> dict[str, int]:
    with closing(shop_file.connect(path, "mode=ro&immutable=1")) as conn:
        return counts(conn) if shop_file.quick_check(conn) else {}


def _free_name(folder: Path, stem: str, ending: str) -> Path:
    """A name in the folder that nothing has yet, nor is being built or was left so by a kill: others get numbers."""
    number = 1
    while True:
        path = folder / f"{stem}{f' ({number})' if number > 1 else ''}{ending}"
        if not any(one.exists() for one in (path, manifest_of(path), path.with_suffix(_BUILT[0]))):
            return path
        number += 1
