"""Putting another file in the place of the shop file, so that a kill leaves the one or the other (faults.md B4, B5).

The new file is made ready beside the shop file. The note of the switch is the decision: before it is there nothing
has happened, and from then on every start carries the switch to its end. The shop file goes away first, then what
SQLite keeps beside it, and only then the new one gets its name: a -wal never lies beside a file that is not its own.
"""

import contextlib
import json
import os
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

from shop_crm.errors import ErrorCode, ShopError
from shop_crm.paths import write_whole
from shop_crm.store import shop_file
from shop_crm.store.file_errors import told_plainly

_MARK = b'{"kept":'
_KEPT = "before going back"


def ready_file(path: Path) -> Path:
    """Where the new file is made ready."""
    return path.with_name(f"{path.name}.going-back")


def kept_aside(path: Path) -> list[Path]:
    """The shop files that were kept when we went back to a copy, oldest first."""
    begin = f"{path.stem} {_KEPT}"
    if not path.parent.is_dir():
        return []
    return sorted(one for one in path.parent.glob("*.db") if one.name.startswith(begin) and one.is_file())


def check_place(path: Path) -> None:
    """Whether a shop file can be there: SHOP_IS_FOLDER for a folder, which would be moved aside as a file is."""
    if path.is_dir():
        raise ShopError(ErrorCode.SHOP_IS_FOLDER, path=path)


def make_folder(path: Path) -> None:
    """The folder of a shop file that may be going to be on a new PC, for its owner alone; CANNOT_WRITE."""
    check_place(path)
    with told_plainly(path):
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)


def drop_ready(path: Path) -> None:
    """Take away a new file that was not decided for."""
    ready = ready_file(path)
    with told_plainly(path):
        for left in (*shop_file.companions(ready), ready):  # it last: where it stands, a start takes all of them away
            left.unlink(missing_ok=True)


def raise_numbers(conn: sqlite3.Connection, numbers: dict[str, int]) -> None:
    """Have no number given again that was given since this copy: printed lists hold them (pitfalls.md 15)."""
    there = {name for (name,) in conn.execute("SELECT name FROM sqlite_master WHERE sql LIKE '%AUTOINCREMENT%'")}
    given = {name for (name,) in conn.execute("SELECT name FROM sqlite_sequence")}
    for table, number in numbers.items():
        if table in given:
            conn.execute("UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?", (number, table))
        elif table in there:
            conn.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (table, number))


def close_up(ready: Path) -> None:
    """Look the new file over to its last page and make it one file on the disk; COPY_DAMAGED."""
    with closing(sqlite3.connect(f"{ready.resolve().as_uri()}?mode=rw", uri=True)) as conn:
        conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        conn.execute("PRAGMA journal_mode = DELETE").fetchall()
        if [row[0] for row in conn.execute("PRAGMA integrity_check")] != ["ok"]:
            raise ShopError(ErrorCode.COPY_DAMAGED, path=ready)
    for left in shop_file.companions(ready):
        left.unlink(missing_ok=True)
    shop_file.sync(ready)
    shop_file.sync(ready.parent)


def switch(path: Path, now: datetime) -> Path | None:
    """Put the ready file in the place of the shop file; gives where that is kept, None when there was none.

    CANNOT_WRITE with everything as it was, for example when another program holds the shop file.
    """
    kept = _free_name(path, now)
    note = _note(path)
    with told_plainly(path):
        write_whole(note, _MARK + json.dumps(kept.name).encode() + b"}", _MARK)
        shop_file.sync(path.parent)
        try:
            return _carry_on(path, note, kept)
        except OSError:
            _take_back(path, kept)
            raise


def finish(path: Path) -> Path | None:
    """Carry a switch that was decided for to its end, after a kill too; quick where there is none.

    Gives where the shop file of before is kept; None when there was none, or nothing to be done.
    """
    if not path.name:
        return None  # "." and "/": no file, as whoever opens it will be told
    note, ready = _note(path), ready_file(path)
    try:
        if not note.exists():
            if ready.exists():
                drop_ready(path)  # a kill while it was made ready
            return None
    except OSError:
        return None  # a place that cannot even be looked into: opening the file says why
    with told_plainly(path):
        return _carry_on(path, note, _kept_name(path, note))


def fold_in(kept: Path) -> None:
    """Take what lies beside a shop file that was kept aside into the file itself; SHOP_DAMAGED."""
    if not any(one.exists() for one in shop_file.companions(kept)):
        return
    shop_file.check_outside(kept)
    with told_plainly(kept), closing(shop_file.connect(kept)) as conn:
        if not shop_file.quick_check(conn):
            raise ShopError(ErrorCode.SHOP_DAMAGED, path=kept)
        conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        conn.execute("PRAGMA journal_mode = DELETE").fetchall()


def _carry_on(path: Path, note: Path, kept: Path) -> Path | None:
    ready = ready_file(path)
    if ready.exists():
        _put_aside(path, kept)
        os.replace(ready, path)
        shop_file.sync(path.parent)
    note.unlink()
    shop_file.sync(path.parent)
    return kept if kept.exists() else None


def _put_aside(path: Path, kept: Path) -> None:
    """The file first: without it, nobody can open it without the -wal that belongs to it."""
    if path.exists() and not kept.exists():
        os.rename(path, kept)
    for one, aside in zip(shop_file.companions(path), shop_file.companions(kept), strict=True):
        if one.exists():
            os.rename(one, aside)
    shop_file.sync(path.parent)


def _take_back(path: Path, kept: Path) -> None:
    if kept.exists() and not path.exists():
        for one, aside in zip(shop_file.companions(path), shop_file.companions(kept), strict=True):
            if aside.exists() and not one.exists():
                os.rename(aside, one)
        os.rename(kept, path)
    with contextlib.suppress(OSError):
        _note(path).unlink(missing_ok=True)
    drop_ready(path)


def _kept_name(path: Path, note: Path) -> Path:
    try:
        name = str(json.loads(note.read_bytes())["kept"])
        return path.with_name(Path(name).name)
    except (ValueError, TypeError, KeyError):
        return _free_name(path, datetime.fromtimestamp(note.stat().st_mtime))


def _free_name(path: Path, now: datetime) -> Path:
    number = 1
    while True:
        again = f" ({number})" if number > 1 else ""
        kept = path.with_name(f"{path.stem} {_KEPT} {now:%Y-%m-%d %H%M}{again}.db")
        if not any(one.exists() for one in (kept, *shop_file.companions(kept))):
            return kept
        number += 1


def _note(path: Path) -> Path:
    return path.with_name(f"{path.name}.going-back.json")
