"""Taking a person out of the shop file: her rows, their images in the journal, the search index, and free pages.

What she bought stays with its amounts, so that every sum stays right; whose it was is not told any more.
"""

import json
import sqlite3
from collections.abc import Collection, Iterable, Sequence
from datetime import date
from pathlib import Path

from shop_crm.domain.customers import Customer
from shop_crm.store import customers
from shop_crm.store.file_errors import told_plainly
from shop_crm.store.forgotten import Marks
from shop_crm.store.journal import Operation
from shop_crm.store.shop_file import aside_on_disk

_HERS = (
    "phone", "purchase", "follow_up", "contact", "complaint", "wish", "consent", "wanted_greeting", "message", "note",
)  # fmt: skip
"""The tables whose rows say whose they are."""
_PARTS = {"purchase_line": ("purchase", "purchase_id"), "complaint_step": ("complaint", "complaint_id")}
"""The tables whose rows belong to a row of hers."""
_PAIRS = {"merging": ("kept_id", "gone_id"), "two_people": ("first_id", "second_id")}
_LEFT_NOTHING = ("phone", "wish", "consent", "wanted_greeting", "message", "note")
_INDEXES = ("customer_words", "customer_pieces", "phone_pieces")
_DIGEST = "[0-9a-f]" * 32 + "*"
_HAS_DIGEST = "*" + _DIGEST
"""A line that was given back has the key of that behind its own."""
"""A key that an import made of day, phone and item: whoever guesses the number can prove it by it."""


def same_person(conn: sqlite3.Connection, customer_id: int) -> list[int]:
    """The customer, and everybody who was found to be the same person and merged into her."""
    found = [customer_id]
    for known in found:
        rows = conn.execute("SELECT gone_id FROM merging WHERE kept_id = ? AND is_apart = 0", (known,))
        found += [row[0] for row in rows if row[0] not in found]
    return found


def marks_of(conn: sqlite3.Connection, ids: Collection[int]) -> Marks:
    """All that they are known by, and were: the journal's images of them are asked too."""
    marked = _listed(ids)
    rows = list(conn.execute(f"SELECT name, email, source_id FROM customer WHERE id IN {marked}"))
    numbers = {row[0] for row in conn.execute(f"SELECT number FROM phone WHERE customer_id IN {marked}")}
    for before, after in conn.execute(
        f"SELECT before, after FROM change WHERE table_name = 'customer' AND row_id IN {marked}"
    ):
        images = [json.loads(image) for image in (before, after) if image]
        rows += [tuple(image.get(name, "") for name in ("name", "email", "source_id")) for image in images]
    for (number,) in conn.execute(
        f"""SELECT json_extract(coalesce(after, before), '$.number') FROM change WHERE table_name = 'phone'
            AND json_extract(coalesce(after, before), '$.customer_id') IN {marked}"""
    ):
        numbers.add(number)
    return Marks(
        numbers=frozenset(filter(None, numbers)),
        emails=frozenset(row[1] for row in rows if row[1]),
        sources=frozenset(row[2] for row in rows if row[2]),
        names=frozenset(row[0] for row in rows if row[0]),
    )


def complaints_of(conn: sqlite3.Connection, ids: Collection[int]) -> list[int]:
    """Their complaints, open or not."""
    return [row[0] for row in conn.execute(f"SELECT id FROM complaint WHERE customer_id IN {_listed(ids)}")]


def erase(operation: Operation, ids: Sequence[int], day: date) -> None:
    """Take away all that tells who they were; their purchases stay, and what is open for them ends."""
    conn, marked = operation.conn, _listed(ids)
    for table in _LEFT_NOTHING:
        conn.execute(f"DELETE FROM {table} WHERE customer_id IN {marked}")
    conn.execute(
        f"""UPDATE follow_up SET state = 'cancelled', reason = 'forgotten' WHERE state = 'open'
            AND (customer_id IN {marked} OR about_customer_id IN {marked})"""
    )
    conn.execute(
        f"""UPDATE follow_up SET about_customer_id = NULL, ask = CASE WHEN customer_id IN {marked} THEN '' ELSE ask END,
            snoozed_until = CASE WHEN customer_id IN {marked} THEN NULL ELSE snoozed_until END
            WHERE customer_id IN {marked} OR about_customer_id IN {marked}"""
    )
    conn.execute(f"UPDATE contact SET said = '' WHERE customer_id IN {marked} AND said <> ''")
    conn.execute(
        f"""UPDATE complaint_step SET said = ''
            WHERE complaint_id IN (SELECT id FROM complaint WHERE customer_id IN {marked}) AND said <> ''"""
    )
    conn.execute(
        # A thing that was ever sold is no word of hers: by it one sees what comes back again and again.
        f"""UPDATE complaint SET said = '', solution = '', state = 'closed', closed_on = coalesce(closed_on, ?),
            item = CASE WHEN item IN (SELECT item FROM purchase_line) THEN item ELSE '' END
            WHERE customer_id IN {marked}""",
        (day.isoformat(),),
    )
    bought = f"SELECT id FROM purchase WHERE customer_id IN {marked}"
    conn.execute(
        f"""UPDATE purchase_line SET serial = '', source_id = CASE WHEN source_id GLOB ? THEN '' ELSE source_id END
            WHERE purchase_id IN ({bought})""",
        (_HAS_DIGEST,),
    )
    conn.execute(
        f"""UPDATE purchase SET said = '', source_id = CASE WHEN source_id GLOB ? THEN '' ELSE source_id END
            WHERE customer_id IN {marked}""",
        (_DIGEST,),
    )
    for table, (one, other) in _PAIRS.items():
        conn.execute(f"DELETE FROM {table} WHERE {one} IN {marked} OR {other} IN {marked}")
    _clear_mergings(operation, ids)
    conn.execute(f"UPDATE customer SET sent_by = NULL WHERE sent_by IN {marked}")
    for id in customers.read_many(conn, ids):
        # All other facts are those of somebody of whom nothing is known.
        customers.update(operation, Customer(id=id, do_not_contact_since=day, forgotten_on=day))


def _clear_mergings(operation: Operation, ids: Collection[int]) -> None:
    """When two others became one, calls of hers may have ended: what was to be asked stands in the images of it."""
    for id, told in _mergings_with(operation.conn, ids):
        images = json.loads(told)
        images["touched"] = {
            table: [pair for pair in pairs if pair[0].get("customer_id") not in ids]
            for table, pairs in images["touched"].items()
        }
        operation.conn.execute("UPDATE merging SET images = ? WHERE id = ?", (json.dumps(images), id))


def clear_images(operation: Operation, ids: Sequence[int], words: Collection[str]) -> None:
    """Take the images of all that was ever theirs out of the journal; no step that held one can be taken back.

    `words` are their names, numbers and e-mails: an answer that holds one of them is emptied too. This operation's own
    images say nothing but that something changed, for those who watch.
    """
    conn = operation.conn
    conn.execute("CREATE TEMP TABLE hers (table_name TEXT, row_id INTEGER, PRIMARY KEY (table_name, row_id))")
    try:
        _list_hers(operation, ids)
        images = "(table_name, row_id) IN (SELECT table_name, row_id FROM hers)"
        conn.execute(
            f"UPDATE operation SET is_undoable = 0 WHERE id IN (SELECT operation_id FROM change WHERE {images})"
        )
        conn.execute(f"DELETE FROM change WHERE {images} AND operation_id <> ?", (operation.id,))
        conn.execute(
            f"UPDATE change SET before = NULL, after = '{{}}' WHERE {images} AND operation_id = ?", (operation.id,)
        )
    finally:
        conn.execute("DROP TABLE temp.hers")
    _empty_answers(operation, words)


def renew_index(operation: Operation) -> None:
    """Make the search index anew: a row that goes leaves its pieces in it until they happen to be tidied up."""
    for index in _INDEXES:
        operation.conn.execute(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")


def sweep(conn: sqlite3.Connection, path: Path) -> None:
    """Write the whole file anew: free pages and the rests within used ones still hold what was deleted.

    The -wal is cut off afterwards, or it would hold the old pages until it is written over.
    """
    with told_plainly(path):
        conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        with aside_on_disk(conn):
            conn.execute("VACUUM")
        conn.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _list_hers(operation: Operation, ids: Sequence[int]) -> None:
    """Every row that is theirs or ever was, in the order in which parts follow what they are parts of."""
    conn, marked = operation.conn, _listed(ids)

    def add(table: str, condition: str, image: str) -> None:
        conn.execute(f"INSERT OR IGNORE INTO hers SELECT '{table}', id FROM {table} WHERE {condition}")
        either = " OR ".join(image.format(side=side) for side in ("before", "after"))
        conn.execute(
            f"INSERT OR IGNORE INTO hers SELECT table_name, row_id FROM change WHERE table_name = ? AND ({either})",
            (table,),
        )

    conn.executemany("INSERT INTO hers VALUES ('customer', ?)", [(id,) for id in ids])
    for table in _HERS:
        add(table, f"customer_id IN {marked}", f"json_extract({{side}}, '$.customer_id') IN {marked}")
    for table, (whole, column) in _PARTS.items():
        those = f"(SELECT row_id FROM hers WHERE table_name = '{whole}')"
        add(table, f"{column} IN {those}", f"json_extract({{side}}, '$.{column}') IN {those}")
    for table, columns in _PAIRS.items():
        add(
            table,
            " OR ".join(f"{column} IN {marked}" for column in columns),
            " OR ".join(f"json_extract({{side}}, '$.{column}') IN {marked}" for column in columns),
        )
    add("merging", _touching("images", ids), _touching("json_extract({side}, '$.images')", ids))


def _mergings_with(conn: sqlite3.Connection, ids: Collection[int]) -> list[tuple[int, str]]:
    """(id, images) of the mergings of others that changed a row of one of these customers."""
    return conn.execute(f"SELECT id, images FROM merging WHERE {_touching('images', ids)}").fetchall()


def _touching(images: str, ids: Collection[int]) -> str:
    """The condition that a merging with these images changed a row of one of these customers."""
    return f"""EXISTS (SELECT 1 FROM json_each({images}, '$.touched') AS tables, json_each(tables.value) AS pair
                       WHERE json_extract(pair.value, '$[0].customer_id') IN {_listed(ids)})"""


def _empty_answers(operation: Operation, words: Collection[str]) -> None:
    conn = operation.conn
    held = "instr(answer, ?)"
    for word in filter(None, words):
        # As JSON writes it, without its quotation marks.
        told = json.dumps(word)[1:-1]
        conn.execute(f"UPDATE operation SET answer = '{{}}' WHERE answer <> '{{}}' AND {held}", (told,))


def _listed(ids: Iterable[int]) -> str:
    return "(" + ", ".join(str(int(id)) for id in ids) + ")"
