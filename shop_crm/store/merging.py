"""Moving all that is one customer's to another, with images of what was, and moving it back (domain.md 15)."""

import json
import sqlite3
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from shop_crm.domain.follow_ups import FollowUp
from shop_crm.domain.values import frozen
from shop_crm.store import follow_ups
from shop_crm.store.journal import Operation
from shop_crm.store.schema import DERIVED

Row = dict[str, Any]
"""A row as the file has it, by column."""

HERS = (
    ("phone", "customer_id"),
    ("purchase", "customer_id"),
    ("follow_up", "customer_id"),
    ("follow_up", "about_customer_id"),
    ("contact", "customer_id"),
    ("complaint", "customer_id"),
    ("wish", "customer_id"),
    ("consent", "customer_id"),
    ("wanted_greeting", "customer_id"),
    ("message", "customer_id"),
    ("note", "customer_id"),
    ("customer", "sent_by"),
)
"""Every column that names a customer; a test holds it to the file's foreign keys."""
ONCE = {"phone": "number", "wanted_greeting": "occasion"}
"""Of these rows a customer has no two with the same value in that column."""
HANGS_ON = (
    ("complaint", "purchase_id", "purchase"),
    ("contact", "follow_up_id", "follow_up"),
    ("follow_up", "purchase_id", "purchase"),
    ("follow_up", "complaint_id", "complaint"),
    ("complaint", "contact_id", "contact"),
    ("wish", "contact_id", "contact"),
    ("message", "follow_up_id", "follow_up"),
)
"""Rows of hers that belong to another row of hers: they go wherever that one goes."""


@frozen
class Merging:
    """Two that were made one."""

    id: int
    kept_id: int
    gone_id: int
    day: date
    is_apart: bool
    made_by: str
    images: dict[str, Any]
    """`gone`, `kept` and `after`: the rows of the customers as they were and as the kept one was then; `moved`: ids by
    "table.column"; `dropped`: by table, rows that the kept one had already; `touched`: by table, [before, after] of
    rows that were changed besides; `last`: the highest id of each table."""


def read_row(conn: sqlite3.Connection, table: str, id: int) -> Row | None:
    """One row as it is; None when there is none."""
    cursor = conn.execute(f"SELECT * FROM {table} WHERE id = ?", (id,))
    row = cursor.fetchone()
    return dict(zip((column[0] for column in cursor.description), row, strict=True)) if row else None


def add(operation: Operation, kept_id: int, gone_id: int, day: date, images: Mapping[str, Any], made_by: str) -> int:
    """Keep what was merged; gives its id."""
    cursor = operation.conn.execute(
        "INSERT INTO merging (kept_id, gone_id, day, images, made_by) VALUES (?, ?, ?, ?, ?)",
        (kept_id, gone_id, day.isoformat(), json.dumps(images), made_by),
    )
    assert cursor.lastrowid is not None
    return cursor.lastrowid


def read(conn: sqlite3.Connection, merging_id: int) -> Merging | None:
    """One merging; None when there is none of this id."""
    return next(iter(_read(conn, "id = ?", merging_id)), None)


def into(conn: sqlite3.Connection, kept_id: int) -> list[Merging]:
    """What stands merged into this customer, the latest first."""
    return _read(conn, "kept_id = ? AND is_apart = 0", kept_id)


def about(conn: sqlite3.Connection, customer_id: int) -> list[Merging]:
    """What stands merged that this customer had a part in: by which she went, and who went into her."""
    return [*_read(conn, "gone_id = ? AND is_apart = 0", customer_id), *into(conn, customer_id)]


def gone_into(conn: sqlite3.Connection, gone_id: int) -> Merging | None:
    """The standing merging by which somebody went into another; None when she did not."""
    return next(iter(_read(conn, "gone_id = ? AND is_apart = 0", gone_id)), None)


def entries_of(conn: sqlite3.Connection, id: int | None) -> list[int | None]:
    """Under which ids this one was in the shop: her own, the one she went into, the one that one went into."""
    found = [id]
    while id and (into := gone_into(conn, id)) and into.kept_id not in found:
        id = into.kept_id
        found.append(id)
    return found


def gone_sources(conn: sqlite3.Connection) -> dict[str, int]:
    """Under which ids in files those came who went into another: each with the customer she went into."""
    rows = conn.execute(
        "SELECT gone_id, kept_id, json_extract(images, '$.gone.source_id') FROM merging WHERE is_apart = 0"
    )
    found = rows.fetchall()
    kept = {gone_id: kept_id for gone_id, kept_id, _ in found}
    return {source_id: _end_of(kept, gone_id) for gone_id, _, source_id in found if source_id}


def write_images(operation: Operation, merging: Merging) -> None:
    """Its images as they are now: another merging was taken apart from beneath it."""
    operation.conn.execute("UPDATE merging SET images = ? WHERE id = ?", (json.dumps(merging.images), merging.id))


def mark_apart(operation: Operation, merging_id: int) -> None:
    """They are two again."""
    operation.conn.execute("UPDATE merging SET is_apart = 1 WHERE id = ?", (merging_id,))


def wants_both(operation: Operation) -> None:
    """Rows may name a customer who is not there until the step is over."""
    operation.conn.execute("PRAGMA defer_foreign_keys = ON")


def last_ids(conn: sqlite3.Connection) -> dict[str, int]:
    """The highest id of each table that has rows of a customer: what comes later has a higher one."""
    tables = dict.fromkeys(table for table, _ in HERS)
    return {table: conn.execute(f"SELECT coalesce(max(id), 0) FROM {table}").fetchone()[0] for table in tables}


def doubled(conn: sqlite3.Connection, kept_id: int, gone_id: int) -> dict[str, list[Row]]:
    """By table, the rows of the one who goes that the other has already."""
    found: dict[str, list[Row]] = {}
    for table, column in ONCE.items():
        ids = conn.execute(
            f"""SELECT id FROM {table} WHERE customer_id = ? AND {column} IN
                (SELECT {column} FROM {table} WHERE customer_id = ?) ORDER BY id""",
            (gone_id, kept_id),
        ).fetchall()
        rows = [row for (id,) in ids if (row := read_row(conn, table, id)) is not None]
        if rows:
            found[table] = rows
    return found


def twin(conn: sqlite3.Connection, table: str, row: Row, customer_id: int) -> Row | None:
    """The row of this customer that says the same as `row`; None when she has none."""
    column = ONCE[table]
    found = conn.execute(
        f"SELECT id FROM {table} WHERE customer_id = ? AND {column} = ?", (customer_id, row[column])
    ).fetchone()
    return read_row(conn, table, found[0]) if found else None


def move_all(operation: Operation, gone_id: int, kept_id: int) -> dict[str, list[int]]:
    """Everything that names the one who goes names the other; gives the ids by "table.column"."""
    moved: dict[str, list[int]] = {}
    for table, column in HERS:
        rows = operation.conn.execute(
            f"SELECT id FROM {table} WHERE {column} = ? AND (? <> 'customer' OR id NOT IN (?, ?)) ORDER BY id",
            (gone_id, table, kept_id, gone_id),
        )
        if ids := [row[0] for row in rows]:
            moved[f"{table}.{column}"] = ids
            point(operation, table, column, ids, kept_id)
    return moved


def point(operation: Operation, table: str, column: str, ids: Iterable[int], customer_id: int) -> None:
    """Have this column of these rows name this customer."""
    operation.conn.executemany(f"UPDATE {table} SET {column} = ? WHERE id = ?", [(customer_id, id) for id in ids])


def naming(conn: sqlite3.Connection, table: str, column: str, ids: Iterable[int], customer_id: int) -> list[int]:
    """Those of these rows that are there still and name this customer."""
    query = f"SELECT id FROM {table} WHERE id = ? AND {column} = ?"
    return [id for id in ids if conn.execute(query, (id, customer_id)).fetchone()]


def hanging(conn: sqlite3.Connection, customer_id: int, owner_id: int, last: Mapping[str, int]) -> dict[str, list[int]]:
    """By table, the later rows of one customer that belong to rows which are now the other's.

    A call that was planned for a wish is one of them, though it is the wish that names the call.
    """
    found: dict[str, list[int]] = {}
    for table, column, whole in HANGS_ON:
        rows = conn.execute(
            f"""SELECT {table}.id FROM {whole} JOIN {table} ON {table}.{column} = {whole}.id
                WHERE {whole}.customer_id = ? AND {table}.customer_id = ? AND {table}.id > ?""",
            (owner_id, customer_id, last.get(table, 0)),
        )
        found.setdefault(table, []).extend(row[0] for row in rows)
    rows = conn.execute(
        """SELECT follow_up.id FROM wish JOIN follow_up ON follow_up.id = wish.follow_up_id
           WHERE wish.customer_id = ? AND follow_up.customer_id = ? AND follow_up.id > ?""",
        (owner_id, customer_id, last.get("follow_up", 0)),
    )
    found["follow_up"].extend(row[0] for row in rows)
    return {table: ids for table, ids in found.items() if ids}


def drop(operation: Operation, table: str, ids: Iterable[int]) -> None:
    """Take these rows out; their images are kept by who asks for it."""
    operation.conn.executemany(f"DELETE FROM {table} WHERE id = ?", [(id,) for id in ids])


def put(operation: Operation, table: str, row: Mapping[str, Any]) -> None:
    """Write a row as its image has it: anew, or over what is there. A column that came later has its default."""
    columns = {name for _, name, *_ in operation.conn.execute(f"PRAGMA table_info({table})")}
    facts = {name: value for name, value in row.items() if name in columns}
    names = ", ".join(facts)
    changes = ", ".join(f"{name} = excluded.{name}" for name in facts if name != "id")
    operation.conn.execute(
        f"""INSERT INTO {table} ({names}) VALUES ({", ".join("?" * len(facts))})
            ON CONFLICT (id) DO UPDATE SET {changes}""",
        list(facts.values()),
    )


def is_still(conn: sqlite3.Connection, table: str, image: Row, besides: tuple[str, ...] = ()) -> bool:
    """Whether a row is as this image has it; what is worked out from the facts, and `besides`, does not count."""
    row = read_row(conn, table, image["id"])
    aside = (*DERIVED.get(table, ()), *besides)
    return row is not None and all(row.get(name) == value for name, value in image.items() if name not in aside)


def open_thanks(conn: sqlite3.Connection, customer_id: int) -> list[FollowUp]:
    """The open calls that thank somebody for this customer."""
    rows = conn.execute(
        "SELECT id FROM follow_up WHERE about_customer_id = ? AND kind = 'thanks' AND state = 'open'", (customer_id,)
    )
    return follow_ups.read_many(conn, [row[0] for row in rows])


def is_taken(conn: sqlite3.Connection, source_id: str) -> bool:
    """Whether a customer came from a file under this id."""
    return conn.execute("SELECT 1 FROM customer WHERE source_id = ?", (source_id,)).fetchone() is not None


def leads_to(conn: sqlite3.Connection, sender_id: int, ids: Iterable[int]) -> bool:
    """Whether who sent this one, and who sent her, and so on, is one of `ids`."""
    row = conn.execute(
        f"""WITH RECURSIVE above (id) AS (
                VALUES (?) UNION SELECT sent_by FROM above JOIN customer USING (id) WHERE sent_by IS NOT NULL)
            SELECT 1 FROM above WHERE id IN ({", ".join(str(int(id)) for id in ids)})""",
        (sender_id,),
    ).fetchone()
    return row is not None


def _end_of(kept: Mapping[int, int], id: int) -> int:
    """Who stands for this customer now: the one she went into may have gone into another."""
    while id in kept:
        id = kept[id]
    return id


def _read(conn: sqlite3.Connection, where: str, value: int) -> list[Merging]:
    rows = conn.execute(
        f"""SELECT id, kept_id, gone_id, day, is_apart, made_by, images FROM merging WHERE {where} ORDER BY id DESC""",
        (value,),
    )
    return [
        Merging(
            id=row[0],
            kept_id=row[1],
            gone_id=row[2],
            day=date.fromisoformat(row[3]),
            is_apart=bool(row[4]),
            made_by=row[5],
            images=json.loads(row[6]),
        )
        for row in rows
    ]
