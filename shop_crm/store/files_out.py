"""Reading whole tables for a file, row by row: a shop with a million purchases must not stand in memory."""

import hashlib
import re
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from shop_crm.store.customers import chunks

_FIRST_PHONE = """(SELECT number || '\t' || grouped FROM phone
    WHERE phone.customer_id = customer.id AND is_bad = ? ORDER BY place, id LIMIT 1)"""
_SOLD = f"""
    SELECT purchase.id, purchase.day, purchase.source_id, purchase.said, purchase.served_by, purchase.state,
           customer.id, customer.source_id, customer.form_of_address, customer.name, customer.forgotten_on,
           {_FIRST_PHONE.replace("?", "0")}, {_FIRST_PHONE.replace("?", "1")},
           purchase_line.id, item, category, quantity, purchase_line.amount, serial, warranty_months,
           purchase_line.source_id, returned_quantity, purchase_line.returned_amount
    FROM purchase JOIN customer ON customer.id = purchase.customer_id
    CROSS JOIN purchase_line ON purchase_line.purchase_id = purchase.id"""
_MARK, _MARK_DIGITS = "crm", 10
_MADE_ID = re.compile(rf"{_MARK}[0-9a-f]{{{_MARK_DIGITS}}}-C[0-9]+")
_ORDER = "ORDER BY purchase.id, purchase_line.id"


def shop_mark(conn: sqlite3.Connection) -> str:
    """What the ids that we make for files begin with: the same in every copy of a shop, and no other shop's."""
    row = conn.execute("SELECT request_id, at FROM operation ORDER BY id LIMIT 1").fetchone()
    told = "\0".join(map(str, row)) if row else ""
    return _MARK + hashlib.sha256(told.encode()).hexdigest()[:_MARK_DIGITS]


def count(conn: sqlite3.Connection, table: str) -> int:
    """How many rows a table has; its name is ours, never typed."""
    return int(conn.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


def sold(conn: sqlite3.Connection, customer_ids: Iterable[int] | None, *, only_kept: bool) -> Iterator[tuple[Any, ...]]:
    """Every line of every purchase with its buyer, in the order they were kept; None for everybody's.

    (purchase id, day, source id, said, served by, state, customer id, source id, form of address, name, forgotten on,
    number and grouped of the first good phone, of the first bad one, line id, item, category, quantity in thousandths,
    amount, serial, warranty months, source id, returned quantity, returned amount)
    """
    kept = "purchase.state = 'kept'" if only_kept else "1"
    if customer_ids is None:
        yield from conn.execute(f"{_SOLD} WHERE {kept} {_ORDER}")
        return
    for chunk in chunks(customer_ids):
        marks = ", ".join("?" * len(chunk))
        yield from conn.execute(f"{_SOLD} WHERE {kept} AND purchase.customer_id IN ({marks}) {_ORDER}", chunk)


def ids(conn: sqlite3.Connection, table: str, order: str) -> list[int]:
    """The ids of all rows of a table; both names are ours, never typed."""
    return [row[0] for row in conn.execute(f"SELECT id FROM {table} ORDER BY {order}")]


def rows(conn: sqlite3.Connection, query: str, values: Sequence[object] = ()) -> Iterator[tuple[Any, ...]]:
    """What a query of ours gives, as it comes."""
    yield from conn.execute(query, values)


def made_line(conn: sqlite3.Connection, mark: str, key: str) -> tuple[int, str] | None:
    """(amount, item) of the line that came from no file and has this key in ours; None for none."""
    found: tuple[int, str] | None = conn.execute(
        "SELECT amount, item FROM purchase_line WHERE id = ? AND source_id = ''", (_made(f"{mark}-L", key),)
    ).fetchone()
    return found


def made_order(conn: sqlite3.Connection, mark: str, source_id: str) -> tuple[int, str, int] | None:
    """(id, day, customer id) of the kept purchase that came from no file and has this id in ours; None for none."""
    found: tuple[int, str, int] | None = conn.execute(
        "SELECT id, day, customer_id FROM purchase WHERE id = ? AND source_id = '' AND state = 'kept'",
        (_made(f"{mark}-P", source_id),),
    ).fetchone()
    return found


def customer_of_made_id(conn: sqlite3.Connection, mark: str, source_id: str) -> tuple[int, bool] | None:
    """(id, whether she was forgotten) of the customer whom our files call so; who went into another is that other."""
    id = _made(f"{mark}-C", source_id)
    if id is None:
        return None
    for _ in range(100):  # so many went into one another
        found = conn.execute("SELECT forgotten_on FROM customer WHERE id = ?", (id,)).fetchone()
        if found is not None:
            return id, found[0] is not None
        row = conn.execute("SELECT kept_id FROM merging WHERE gone_id = ? AND is_apart = 0", (id,)).fetchone()
        if row is None:
            return None
        id = row[0]
    return None


def is_made_id(told: str) -> bool:
    """Whether this is the id of a customer that a file of ours made, of this shop or of another one."""
    return _MADE_ID.fullmatch(told) is not None


def _made(start: str, told: str) -> int | None:
    """The number of a row in an id that we made for a file; None for another's id."""
    number = told.removeprefix(start)
    if number == told or not number.isascii() or not number.isdecimal() or len(number) > 18:
        return None
    return int(number)
