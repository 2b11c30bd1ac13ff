"""The journal: every write is one named operation, with its images, its undo and its notice (design.md 2)."""

import json
import logging
import os
import sqlite3
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from secrets import token_hex
from traceback import format_tb
from typing import Any

from shop_crm.domain.values import frozen
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.store import schema
from shop_crm.store.file_errors import told_plainly
from shop_crm.store.shop_file import aside_on_disk

_log = logging.getLogger(__name__)

TRIES, TRY_MS = 40, 50
"""How often, and how long each time, a write waits for another program that holds the file: 2 s (faults.md D13)."""
_MANY = 20_000
"""Rows of an operation that is taken back with its images on the disk rather than in memory."""

Answer = dict[str, Any]
"""What an operation answers: plain JSON values, kept with it, so that a retry gets the same answer."""


@frozen
class Operation:
    """An open operation. Writers of `store` take it as their proof that the journal is watching."""

    id: int
    conn: sqlite3.Connection


@frozen
class Notice:
    """What listeners are told after a commit: the operation and the tables it changed."""

    operation_id: int
    name: str
    tables: frozenset[str]


@frozen
class Noted:
    """An operation as it stands in the journal."""

    id: int
    name: str
    at: datetime
    answer: Answer
    undoes: int | None
    is_undone: bool
    is_undoable: bool


@dataclass(slots=True)
class Journal:
    """The only way to write into the shop file. One connection, one writer."""

    conn: sqlite3.Connection
    path: Path
    now: Callable[[], datetime]
    settle: Callable[[Operation], None] = lambda operation: None
    """What has to follow from the facts within the same operation, whatever it was."""
    around: Callable[[], AbstractContextManager[None]] = nullcontext
    """What each operation is carried out within: it sees the shop as it was before, and what came of it."""
    only_looks: bool = False
    """Whether the file cannot be written: every operation is refused with ONLY_LOOKING then."""
    meanwhile: Callable[[], None] = lambda: None
    """Called again and again while another program holds the file: a window stays awake by it."""
    missed: Callable[[], None] = lambda: None
    """Told when the file is not at its place any more, before that is raised."""
    _listeners: list[Callable[[Notice], None]] = field(default_factory=list)
    _identity: tuple[int, int] = field(init=False)

    def __post_init__(self) -> None:
        self._identity = _identity_of(self.path)

    def listen(self, listener: Callable[[Notice], None]) -> None:
        """Have `listener` called after each commit, never before and never for what was rolled back."""
        self._listeners.append(listener)

    def pass_on(self, notice: Notice) -> None:
        """Tell the listeners of what was written through another connection of this program."""
        self._tell(notice)

    def run(
        self,
        name: str,
        work: Callable[[Operation], Answer],
        *,
        request_id: str = "",
        made_by: str = "",
        undoable: bool = True,
    ) -> Answer:
        """Carry out `work` in one transaction and give its answer once it is safely on the disk.

        A `request_id` that is in the journal already gives that operation's answer again and changes nothing: a
        retry after a crash cannot record a sale twice. Whatever `work` raises takes everything back.
        """
        return self._run(name, work, request_id or token_hex(16), made_by, undoable, undoes=None)

    def undo(
        self, operation_id: int | None = None, afterwards: Callable[[Operation], None] = lambda operation: None
    ) -> Noted:
        """Take back an operation (the newest standing one when none is named); undoing an undo does it again.

        NOTHING_TO_UNDO, ALREADY_UNDONE, OPERATION_UNKNOWN, NOT_UNDOABLE for what has left the house on paper,
        CHANGED_SINCE when a row it wrote has been changed by a later operation. Gives the operation that was taken
        back. `afterwards` works on in the same transaction, for what must not come back.
        """
        target = self.to_undo(operation_id)
        if target.is_undone:
            raise ShopError(ErrorCode.ALREADY_UNDONE, number=target.id)
        if not target.is_undoable:
            raise ShopError(ErrorCode.NOT_UNDOABLE, number=target.id)

        def work(operation: Operation) -> Answer:
            _take_back(operation, target, self.path)
            afterwards(operation)
            return {"undid": target.id}

        with aside_on_disk(self.conn) if self.is_large(target.id, _MANY) else nullcontext():
            self._run(target.name, work, token_hex(16), "", True, undoes=target.id)
        return target

    def read(self, operation_id: int) -> Noted:
        """One operation; OPERATION_UNKNOWN when there is none of this number."""
        return self._one("WHERE id = ?", (operation_id,), ErrorCode.OPERATION_UNKNOWN)

    def to_undo(self, operation_id: int | None) -> Noted:
        """What an undo would take back: the named operation, or the newest standing one; NOTHING_TO_UNDO."""
        return self._newest() if operation_id is None else self.read(operation_id)

    def is_large(self, operation_id: int | None, rows: int) -> bool:
        """Whether an operation (the newest standing one when none is named) wrote more than so many rows."""
        target = self.to_undo(operation_id).id if operation_id is None else operation_id
        counted = "SELECT count(*) FROM (SELECT 1 FROM change WHERE operation_id = ? LIMIT ?)"
        return int(self.conn.execute(counted, (target, rows + 1)).fetchone()[0]) > rows

    def newest_undo(self) -> int:
        """The undo that a redo would take back: its work is undone and nothing undoable came after it.

        NOTHING_TO_REDO when there is none.
        """
        rows = self.conn.execute(
            """SELECT id FROM operation WHERE undoes IS NOT NULL AND is_undone = 0
               AND id > (SELECT max(id) FROM operation WHERE undoes IS NULL AND is_undoable = 1)
               ORDER BY id DESC"""
        ).fetchall()
        for (id,) in rows:
            work = self.read(id)
            while work.undoes is not None:
                work = self.read(work.undoes)
            if work.is_undone:
                return int(id)
        raise ShopError(ErrorCode.NOTHING_TO_REDO)

    @property
    def is_in_place(self) -> bool:
        """Whether the file that is open is still the one that stands under its name."""
        return _identity_of(self.path) == self._identity

    def knows(self, request_id: str) -> bool:
        """Whether an operation carries this request id."""
        row = self.conn.execute("SELECT 1 FROM operation WHERE request_id = ?", (request_id,)).fetchone()
        return row is not None

    def last_id(self, before: int = 2**62) -> int:
        """The newest operation's number, of those below `before`; 0 when there is none."""
        row = self.conn.execute("SELECT coalesce(max(id), 0) FROM operation WHERE id < ?", (before,)).fetchone()
        return int(row[0])

    def last_day(self, before: date = date.max) -> date | None:
        """The day of the newest operation, of those made before this day; None when there is none."""
        row = self.conn.execute(
            "SELECT at FROM operation WHERE at < ? ORDER BY id DESC LIMIT 1", (before.isoformat(),)
        ).fetchone()
        return datetime.fromisoformat(row[0]).date() if row else None

    def _newest(self) -> Noted:
        standing = "WHERE undoes IS NULL AND is_undone = 0 AND is_undoable = 1 ORDER BY id DESC LIMIT 1"
        return self._one(standing, (), ErrorCode.NOTHING_TO_UNDO)

    def _one(self, where: str, values: tuple[object, ...], otherwise: ErrorCode) -> Noted:
        row = self.conn.execute(
            f"SELECT id, name, at, answer, undoes, is_undone, is_undoable FROM operation {where}", values
        ).fetchone()
        if row is None:
            raise ShopError(otherwise, number=values[0] if values else 0)
        return Noted(
            id=row[0],
            name=row[1],
            at=datetime.fromisoformat(row[2]),
            answer=json.loads(row[3]),
            undoes=row[4],
            is_undone=bool(row[5]),
            is_undoable=bool(row[6]),
        )

    def _run(
        self,
        name: str,
        work: Callable[[Operation], Answer],
        request_id: str,
        made_by: str,
        undoable: bool,
        undoes: int | None,
    ) -> Answer:
        if self.only_looks:
            raise ShopError(ErrorCode.ONLY_LOOKING, path=self.path)
        if self.conn.in_transaction:
            raise RuntimeError("an operation is open already: operations do not nest")
        with self.around(), told_plainly(self.path):
            self._take_turn()
            try:
                self._check_in_place()
                earlier = self._earlier(request_id, name)
                if earlier is not None:
                    self.conn.execute("ROLLBACK")
                    return earlier
                operation = self._begin(name, request_id, made_by, undoable, undoes)
                answer = work(operation)
                self.settle(operation)
                notice = self._finish(operation, name, answer)
                if undoable and undoes is None and not notice.tables:
                    self.conn.execute("ROLLBACK")  # nothing was changed: no empty step that an undo would take back
                    return answer
                self.conn.execute("COMMIT")
            except BaseException as error:
                # A full disk has rolled back by itself; a second ROLLBACK would hide that error (pitfalls.md 7).
                if self.conn.in_transaction:
                    self.conn.execute("ROLLBACK")
                if undoes is not None and isinstance(error, sqlite3.IntegrityError):
                    # Something newer hangs on a row that would go: a purchase of a customer made by the import.
                    raise ShopError(ErrorCode.CHANGED_SINCE, number=undoes) from error
                raise
        self._tell(notice)
        self._check_in_place(ErrorCode.SHOP_MOVED_AFTER)
        return answer

    def _take_turn(self) -> None:
        """Begin, once no other program writes; SQLite's own way to wait would hold up the window all the while."""
        (usual,) = self.conn.execute("PRAGMA busy_timeout").fetchone()
        self.conn.execute(f"PRAGMA busy_timeout = {TRY_MS}")
        try:
            for left in reversed(range(TRIES)):
                try:
                    self.conn.execute("BEGIN IMMEDIATE")
                    return
                except sqlite3.OperationalError as error:
                    if not left or not error.sqlite_errorname.startswith("SQLITE_BUSY"):
                        raise
                self.meanwhile()
        finally:
            self.conn.execute(f"PRAGMA busy_timeout = {usual}")

    def _check_in_place(self, code: ErrorCode = ErrorCode.SHOP_MOVED) -> None:
        """Raise when the file was deleted or replaced: SQLite goes on writing to one that has no name."""
        if not self.is_in_place:
            self.missed()
            raise ShopError(code, path=self.path)

    def _earlier(self, request_id: str, name: str) -> Answer | None:
        """What this request was answered before; REQUEST_USED when that was something else, or was taken back."""
        row = self.conn.execute(
            "SELECT name, answer, is_undone FROM operation WHERE request_id = ?", (request_id,)
        ).fetchone()
        if row is None:
            return None
        if row[0] != name or row[2]:
            raise ShopError(ErrorCode.REQUEST_USED, request=request_id)
        return dict(json.loads(row[1]))

    def _tell(self, notice: Notice) -> None:
        for listener in self._listeners:
            try:
                listener(notice)
            except Exception as error:
                # It is saved: a view that cannot refresh must not make the person save it again. Only where it failed
                # is logged: the error's own text may hold a customer's words.
                where = "".join(format_tb(error.__traceback__))
                _log.error("a listener failed after %s: %s\n%s", notice.name, type(error).__name__, where)

    def _begin(self, name: str, request_id: str, made_by: str, undoable: bool, undoes: int | None) -> Operation:
        cursor = self.conn.execute(
            "INSERT INTO operation (request_id, name, at, made_by, undoes, is_undoable) VALUES (?, ?, ?, ?, ?, ?)",
            (request_id, name, self.now().isoformat(), made_by, undoes, undoable),
        )
        assert cursor.lastrowid is not None
        self.conn.execute("UPDATE journal_now SET operation_id = ?", (cursor.lastrowid,))
        return Operation(id=cursor.lastrowid, conn=self.conn)

    def _finish(self, operation: Operation, name: str, answer: Answer) -> Notice:
        if answer:
            self.conn.execute("UPDATE operation SET answer = ? WHERE id = ?", (json.dumps(answer), operation.id))
        self.conn.execute("UPDATE journal_now SET operation_id = NULL")
        # A row that was written as it was is no change: it would leave a step that takes nothing back.
        tables = self.conn.execute(
            "SELECT DISTINCT table_name FROM change WHERE operation_id = ? AND before IS NOT after", (operation.id,)
        )
        return Notice(operation_id=operation.id, name=name, tables=frozenset(row[0] for row in tables))


def _identity_of(path: Path) -> tuple[int, int]:
    if os.name == "nt":
        return (0, 0)  # an open file cannot be moved there, and some of its file systems have no lasting numbers
    try:
        status = os.stat(path)
    except OSError:  # deleted, or the stick it is on was pulled out
        return (0, 0)
    return status.st_dev, status.st_ino


def _take_back(operation: Operation, target: Noted, path: Path) -> None:
    """Bring every row that the target changed back to what it was, or raise CHANGED_SINCE and touch nothing."""
    conn = operation.conn
    conn.execute("PRAGMA defer_foreign_keys = ON")
    # One row may change several times in an operation: its first "before" and its last "after" count.
    conn.execute("DROP TABLE IF EXISTS temp.taken_back")
    conn.execute(
        """CREATE TEMP TABLE taken_back AS
           SELECT first.table_name, first.row_id, first.before, last.after
           FROM (SELECT table_name, row_id, min(id) AS first_id, max(id) AS last_id
                 FROM change WHERE operation_id = ? GROUP BY table_name, row_id) AS span
           JOIN change AS first ON first.id = span.first_id
           JOIN change AS last ON last.id = span.last_id
           WHERE first.before IS NOT last.after""",
        (target.id,),
    )
    for table, names in schema.DERIVED.items():
        # A row of which only such columns were changed was not the target's work: its later facts stay as they are.
        paths = ", ".join(f"'$.{name}'" for name in names)
        conn.execute(
            f"""DELETE FROM taken_back
                WHERE table_name = ? AND json_remove(before, {paths}) = json_remove(after, {paths})""",
            (table,),
        )
    tables = [row[0] for row in conn.execute("SELECT DISTINCT table_name FROM taken_back")]
    for table in tables:
        if table not in schema.JOURNALED:
            raise ShopError(ErrorCode.SHOP_DAMAGED, path=path)
        _check_unchanged(conn, table, target)
    for table in tables:
        _restore(conn, table)
    conn.execute("UPDATE operation SET is_undone = 1 WHERE id = ?", (target.id,))
    # Taking back an undo makes what it undid stand again; taking back that makes it undone again, and so on.
    undone, flag = target.undoes, 0
    while undone is not None:
        conn.execute("UPDATE operation SET is_undone = ? WHERE id = ?", (flag, undone))
        undone, flag = conn.execute("SELECT undoes FROM operation WHERE id = ?", (undone,)).fetchone()[0], 1 - flag
    conn.execute("DROP TABLE temp.taken_back")


def _check_unchanged(conn: sqlite3.Connection, table: str, target: Noted) -> None:
    # An image of an older schema says nothing of the columns that came later.
    facts = [name for name in schema.columns(conn, table) if name not in schema.DERIVED.get(table, ())]
    differs = " OR ".join(
        f"(json_type(later, '$.{name}') IS NOT NULL AND json_extract(later, '$.{name}') IS NOT {table}.{name})"
        for name in facts
    )
    changed = conn.execute(
        f"""SELECT 1 FROM (SELECT row_id, table_name, after AS later FROM taken_back)
            LEFT JOIN {table} ON {table}.id = row_id
            WHERE table_name = ? AND (({table}.id IS NULL) <> (later IS NULL) OR (later IS NOT NULL AND ({differs})))
            LIMIT 1""",
        (table,),
    ).fetchone()
    if changed:
        raise ShopError(ErrorCode.CHANGED_SINCE, number=target.id)


def _restore(conn: sqlite3.Connection, table: str) -> None:
    names = schema.columns(conn, table)
    defaults = dict(conn.execute("SELECT name, coalesce(dflt_value, 'NULL') FROM pragma_table_info(?)", (table,)))

    def kept(name: str, otherwise: str) -> str:
        known = f"json_type(taken_back.before, '$.{name}') IS NULL"  # an image of an older schema
        return f"CASE WHEN {known} THEN {otherwise} ELSE json_extract(taken_back.before, '$.{name}') END"

    values = ", ".join(kept(name, defaults[name]) for name in names)
    sources = ", ".join(f"{name} = {kept(name, f'{table}.{name}')}" for name in names)
    conn.execute(
        f"""DELETE FROM {table} WHERE id IN
            (SELECT row_id FROM taken_back WHERE table_name = ? AND before IS NULL)""",
        (table,),
    )
    conn.execute(
        f"""UPDATE {table} SET {sources} FROM taken_back
            WHERE taken_back.table_name = ? AND taken_back.row_id = {table}.id
                  AND taken_back.before IS NOT NULL AND taken_back.after IS NOT NULL""",
        (table,),
    )
    conn.execute(
        f"""INSERT INTO {table} ({", ".join(names)}) SELECT {values} FROM taken_back
            WHERE table_name = ? AND before IS NOT NULL AND after IS NULL""",
        (table,),
    )
