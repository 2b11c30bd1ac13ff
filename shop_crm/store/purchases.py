"""Purchases and their lines."""

import sqlite3
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Any

from shop_crm.domain.names import fold
from shop_crm.domain.purchases import Line, Purchase, PurchaseState
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.store.batches import add_rows, next_id
from shop_crm.store.customers import chunks
from shop_crm.store.journal import Operation

RETURNED = "↩"
"""In a line's source id: before the key of each line in a file that gave money back for it."""
Row = tuple[tuple[Any, ...], tuple[tuple[Any, ...], ...]]
"""A purchase and its lines as plain values, in the order of their columns."""
_THOUSANDTHS = 1000
_STATES = {state.value: state for state in PurchaseState}
_PURCHASE = "id, customer_id, day, said, served_by, state, source_id, exchange_of"
_FACTS = "day, amount, returned_amount, said, served_by, source_id, exchange_of"
_LINE_FACTS = """item, category, quantity, amount, serial, warranty_months, source_id, returned_quantity,
           returned_amount"""
_LINE = f"id, {_LINE_FACTS}"


def add(operation: Operation, purchase: Purchase, customer_id: int = 0) -> int:
    """A new purchase with its lines, by this customer when she is not named in it; gives its id."""
    cursor = operation.conn.execute(
        f"INSERT INTO purchase ({_FACTS}, customer_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        (*_facts(purchase), customer_id or purchase.customer_id),
    )
    assert cursor.lastrowid is not None
    for line in purchase.lines:
        _add_line(operation, cursor.lastrowid, line)
    return cursor.lastrowid


def row_of(purchase: Purchase) -> Row:
    """A purchase that is to be kept later, as plain values: with `add_many` many go into the file at once."""
    return _facts(purchase), tuple(map(_values, purchase.lines))


def from_row(row: Row) -> Purchase:
    """The purchase of which `row_of` made plain values; its buyer is not told."""
    day, _, _, said, served_by, source_id, exchange_of = row[0]
    return Purchase(
        customer_id=0,
        day=date.fromisoformat(day),
        said=said,
        served_by=served_by,
        source_id=source_id,
        exchange_of=exchange_of,
        lines=tuple(_line((0, *values)) for values in row[1]),
    )


def add_many(operation: Operation, rows: Sequence[Row], customer_ids: Sequence[int]) -> range:
    """New purchases with their lines, each with its buyer; gives their ids."""
    first = next_id(operation, "purchase")
    ids = range(first, first + len(rows))
    sold = zip(ids, customer_ids, rows, strict=True)
    add_rows(operation, f"purchase (id, customer_id, {_FACTS})", ((id, whose, *row[0]) for id, whose, row in sold))
    lines = ((id, *line) for id, row in zip(ids, rows, strict=True) for line in row[1])
    add_rows(operation, f"purchase_line (purchase_id, {_LINE_FACTS})", lines)
    return ids


def update(operation: Operation, purchase: Purchase) -> None:
    """The purchase as it is now: lines with an id are changed, those without are added, missing ones removed."""
    operation.conn.execute(
        """UPDATE purchase SET customer_id = ?, day = ?, amount = ?, returned_amount = ?, said = ?, served_by = ?,
           state = ? WHERE id = ?""",
        (
            purchase.customer_id,
            purchase.day.isoformat(),
            purchase.amount,
            purchase.returned_amount,
            purchase.said,
            purchase.served_by,
            purchase.state,
            purchase.id,
        ),
    )
    before = {line.id: line for line in read(operation.conn, purchase.id).lines}
    for line in purchase.lines:
        known = before.pop(line.id, None)
        if known is None:
            _add_line(operation, purchase.id, line)
        elif known != line:
            operation.conn.execute(
                """UPDATE purchase_line SET item = ?, category = ?, quantity = ?, amount = ?, serial = ?,
                   warranty_months = ?, source_id = ?, returned_quantity = ?, returned_amount = ? WHERE id = ?""",
                (*_values(line), line.id),
            )
    for gone in before:
        operation.conn.execute("DELETE FROM purchase_line WHERE id = ?", (gone,))


def read(conn: sqlite3.Connection, purchase_id: int) -> Purchase:
    """One purchase; PURCHASE_UNKNOWN when there is none of this id."""
    found = read_many(conn, [purchase_id])
    if not found:
        raise ShopError(ErrorCode.PURCHASE_UNKNOWN, number=purchase_id)
    return found[purchase_id]


def read_many(conn: sqlite3.Connection, ids: Iterable[int]) -> dict[int, Purchase]:
    """Purchases by id, with their lines in the order they were sold; unknown ids are left out."""
    found: dict[int, Purchase] = {}
    for chunk in chunks(ids):
        marks = ", ".join("?" * len(chunk))
        lines: dict[int, list[Line]] = {}
        for row in conn.execute(
            f"SELECT purchase_id, {_LINE} FROM purchase_line WHERE purchase_id IN ({marks}) ORDER BY id", chunk
        ):
            lines.setdefault(row[0], []).append(_line(row[1:]))
        for row in conn.execute(f"SELECT {_PURCHASE} FROM purchase WHERE id IN ({marks})", chunk):
            found[row[0]] = Purchase(
                id=row[0],
                customer_id=row[1],
                day=date.fromisoformat(row[2]),
                said=row[3],
                served_by=row[4],
                state=_STATES[row[5]],
                source_id=row[6],
                exchange_of=row[7],
                lines=tuple(lines.get(row[0], ())),
            )
    return found


def read_line(conn: sqlite3.Connection, line_id: int) -> Line:
    """One line of a purchase; its id must be known."""
    return _line(conn.execute(f"SELECT {_LINE} FROM purchase_line WHERE id = ?", (line_id,)).fetchone())


def of_customer(
    conn: sqlite3.Connection,
    customer_id: int,
    limit: int = 50,
    before: tuple[str, int] = ("~", 0),
    *,
    only_said: bool = False,
) -> list[Purchase]:
    """A customer's purchases, newest first; `before` is the last (day, id) of the page before, as text and number.

    With `only_said` those at which her words were noted.
    """
    rows = conn.execute(
        f"""SELECT id FROM purchase
           WHERE customer_id = ? AND (day, id) < (?, ?) {"AND said <> ''" if only_said else ""}
           ORDER BY day DESC, id DESC LIMIT ?""",
        (customer_id, *before, limit),
    )
    ids = [row[0] for row in rows]
    found = read_many(conn, ids)
    return [found[id] for id in ids]


def has_any(conn: sqlite3.Connection) -> bool:
    """Whether anything was ever sold, voided or not."""
    return conn.execute("SELECT 1 FROM purchase LIMIT 1").fetchone() is not None


def latest_of(conn: sqlite3.Connection, customer_ids: Iterable[int]) -> dict[int, Purchase]:
    """The latest purchase of each of these customers that was not voided; those without one are left out."""
    ids = [
        row[0]
        for customer_id in customer_ids
        for row in conn.execute(
            """SELECT id FROM purchase WHERE customer_id = ? AND state = 'kept'
               ORDER BY day DESC, id DESC LIMIT 1""",
            (customer_id,),
        )
    ]
    return {purchase.customer_id: purchase for purchase in read_many(conn, ids).values()}


def first_visits(conn: sqlite3.Connection, customer_ids: Iterable[int]) -> dict[int, date]:
    """Of each of these customers the day of the first purchase that stands."""
    return _visits(conn, customer_ids, "min(day)")


def last_visits(conn: sqlite3.Connection, customer_ids: Iterable[int]) -> dict[int, date]:
    """Of each of these customers the day of the last purchase that stands."""
    return _visits(conn, customer_ids, "max(day)")


def kept_of(conn: sqlite3.Connection, customer_id: int, limit: int) -> list[Purchase]:
    """A customer's purchases that were not voided, newest first."""
    rows = conn.execute(
        "SELECT id FROM purchase WHERE customer_id = ? AND state = 'kept' ORDER BY day DESC, id DESC LIMIT ?",
        (customer_id, limit),
    )
    ids = [row[0] for row in rows]
    found = read_many(conn, ids)
    return [found[id] for id in ids]


def newest(conn: sqlite3.Connection, limit: int) -> list[Purchase]:
    """The shop's last purchases that were not voided, newest first."""
    rows = conn.execute("SELECT id FROM purchase WHERE state = 'kept' ORDER BY day DESC, id DESC LIMIT ?", (limit,))
    ids = [row[0] for row in rows]
    found = read_many(conn, ids)
    return [found[id] for id in ids]


def tickets(conn: sqlite3.Connection, days: Sequence[date]) -> list[tuple[int, int]]:
    """(kept amount, how many of it) of these days' purchases that were not voided, dearest first."""
    counted: dict[int, int] = {}
    for chunk in chunks(day.isoformat() for day in days):
        marks = ", ".join("?" * len(chunk))
        for amount, count in conn.execute(
            f"""SELECT amount - returned_amount, count(*) FROM purchase WHERE day IN ({marks}) AND state = 'kept'
                GROUP BY 1""",
            chunk,
        ):
            counted[amount] = counted.get(amount, 0) + count
    return sorted(counted.items(), reverse=True)


def count_from(conn: sqlite3.Connection, day: date) -> int:
    """About how many purchases there are from this day's month on; from the monthly sums."""
    row = conn.execute("SELECT sum(purchases) FROM month_sum WHERE month >= ?", (day.isoformat()[:7],)).fetchone()
    return int(row[0] or 0)


def with_items(conn: sqlite3.Connection, folded: str) -> list[int]:
    """The purchases with something that is called so, whatever its case and accents."""
    names = [row[0] for row in conn.execute("SELECT name FROM item") if fold(row[0]) == folded]
    found: list[int] = []
    for chunk in chunks(names):
        marks = ", ".join("?" * len(chunk))
        rows = conn.execute(f"SELECT DISTINCT purchase_id FROM purchase_line WHERE item IN ({marks})", chunk)
        found += [row[0] for row in rows]
    return found


def sums_of(conn: sqlite3.Connection, customer_ids: Iterable[int]) -> dict[int, tuple[int, int]]:
    """(number, kept amount) of these customers' purchases; voided ones are no purchases."""
    found: dict[int, tuple[int, int]] = {}
    for chunk in chunks(customer_ids):
        marks = ", ".join("?" * len(chunk))
        for row in conn.execute(
            f"""SELECT customer_id, count(*), sum(amount - returned_amount) FROM purchase
                WHERE customer_id IN ({marks}) AND state = 'kept' GROUP BY customer_id""",
            chunk,
        ):
            found[row[0]] = (row[1], row[2])
    return found


def has_any_from_files(conn: sqlite3.Connection) -> bool:
    """Whether any line came from a file."""
    return conn.execute("SELECT 1 FROM purchase_line WHERE source_id <> '' LIMIT 1").fetchone() is not None


def known_line(conn: sqlite3.Connection, key: str) -> tuple[int, str] | None:
    """(amount, item) of the line that came from a file under this key, kept or not; None for none.

    Asked twice, for an OR would go through the whole index: a shop may have more lines than memory.
    """
    found: tuple[int, str] | None = conn.execute(
        """SELECT amount, item FROM purchase_line WHERE source_id <> '' AND source_id = ?
           UNION ALL
           SELECT amount, item FROM purchase_line WHERE source_id <> '' AND source_id >= ? AND source_id < ? LIMIT 1""",
        (key, key + RETURNED, key + RETURNED + "\U0010ffff"),
    ).fetchone()
    return found


def known_returns(conn: sqlite3.Connection) -> set[str]:
    """The keys of the lines in files that gave money back for a line of ours."""
    rows = conn.execute("SELECT source_id FROM purchase_line WHERE instr(source_id, ?)", (RETURNED,))
    return {key for (source_id,) in rows for key in source_id.split(RETURNED)[1:]}


def known_order(conn: sqlite3.Connection, source_id: str) -> tuple[int, str, int] | None:
    """(id, day, customer id) of the kept purchase that came from a file under this id; None for none."""
    found: tuple[int, str, int] | None = conn.execute(
        "SELECT id, day, customer_id FROM purchase WHERE source_id <> '' AND source_id = ? AND state = 'kept'",
        (source_id,),
    ).fetchone()
    return found


def line_with_key(conn: sqlite3.Connection, key: str) -> tuple[int, Line] | None:
    """The line of a kept purchase that came from a file under this key, with the purchase's id; None for none."""
    row = conn.execute(
        """SELECT purchase_line.purchase_id, purchase_line.id FROM purchase_line
           JOIN purchase ON purchase.id = purchase_line.purchase_id AND purchase.state = 'kept'
           WHERE purchase_line.source_id <> '' AND purchase_line.source_id >= ? AND purchase_line.source_id < ?
           AND (purchase_line.source_id = ? OR substr(purchase_line.source_id, 1, ?) = ?)""",
        (key, key + "\U0010ffff", key, len(key) + 1, key + RETURNED),
    ).fetchone()
    return (row[0], read_line(conn, row[1])) if row else None


def _visits(conn: sqlite3.Connection, customer_ids: Iterable[int], which: str) -> dict[int, date]:
    found: dict[int, date] = {}
    for chunk in chunks(customer_ids):
        marks = ", ".join("?" * len(chunk))
        rows = conn.execute(
            f"""SELECT customer_id, {which} FROM purchase
                WHERE customer_id IN ({marks}) AND state = 'kept' GROUP BY customer_id""",
            chunk,
        )
        found |= {id: date.fromisoformat(day) for id, day in rows}
    return found


def _add_line(operation: Operation, purchase_id: int, line: Line) -> None:
    operation.conn.execute(
        f"INSERT INTO purchase_line ({_LINE_FACTS}, purchase_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (*_values(line), purchase_id),
    )


def _facts(purchase: Purchase) -> tuple[object, ...]:
    return (
        purchase.day.isoformat(),
        purchase.amount,
        purchase.returned_amount,
        purchase.said,
        purchase.served_by,
        purchase.source_id,
        purchase.exchange_of,
    )


def _values(line: Line) -> tuple[object, ...]:
    return (
        line.item,
        line.category,
        int(line.quantity * _THOUSANDTHS),
        line.amount,
        line.serial,
        line.warranty_months,
        line.source_id,
        int(line.returned_quantity * _THOUSANDTHS),
        line.returned_amount,
    )


def _line(row: tuple[Any, ...]) -> Line:
    return Line(
        id=row[0],
        item=row[1],
        category=row[2],
        quantity=_quantity(row[3]),
        amount=row[4],
        serial=row[5],
        warranty_months=row[6],
        source_id=row[7],
        returned_quantity=_quantity(row[8]),
        returned_amount=row[9],
    )


@lru_cache(maxsize=256)  # nearly every line is of one thing, with none of it returned
def _quantity(thousandths: int) -> Decimal:
    return Decimal(thousandths) / _THOUSANDTHS
