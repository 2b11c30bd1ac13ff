"""Wishes: what customers would like to have, until they have it."""

import sqlite3
from collections.abc import Iterable
from datetime import date
from typing import Any

from shop_crm.domain.wishes import Wish, WishState
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.store.customers import chunks
from shop_crm.store.journal import Operation

_FACTS = (
    "customer_id", "noted_on", "said", "state", "contact_id", "product_id", "category", "price_limit", "here_id",
    "follow_up_id", "purchase_id",
)  # fmt: skip
FIELDS = ", ".join(f"wish.{name}" for name in ("id", *_FACTS))
_ADD = f"INSERT INTO wish ({', '.join(_FACTS)}) VALUES ({', '.join('?' * len(_FACTS))})"
_UPDATE = f"UPDATE wish SET {', '.join(f'{fact} = ?' for fact in _FACTS)} WHERE id = ?"


def add(operation: Operation, wish: Wish) -> int:
    """Something she would like to have; gives its id."""
    cursor = operation.conn.execute(_ADD, _values(wish))
    assert cursor.lastrowid is not None
    return cursor.lastrowid


def update(operation: Operation, wish: Wish) -> None:
    """The wish as it is now."""
    operation.conn.execute(_UPDATE, (*_values(wish), wish.id))


def read(conn: sqlite3.Connection, wish_id: int) -> Wish:
    """One wish; WISH_UNKNOWN when there is none of this id."""
    row = conn.execute(f"SELECT {FIELDS} FROM wish WHERE id = ?", (wish_id,)).fetchone()
    if row is None:
        raise ShopError(ErrorCode.WISH_UNKNOWN, number=wish_id)
    return from_row(row)


def open_ones(conn: sqlite3.Connection) -> list[Wish]:
    """Every open wish, the longest waiting first."""
    return _of(conn, "state = 'open' ORDER BY noted_on, id")


def open_of(conn: sqlite3.Connection, customer_id: int) -> list[Wish]:
    """A customer's open wishes, the longest waiting first."""
    return _of(conn, "customer_id = ? AND state = 'open' ORDER BY noted_on, id", customer_id)


def count_open(conn: sqlite3.Connection) -> int:
    """How many wishes are open; from the index alone."""
    return int(conn.execute("SELECT count(*) FROM wish WHERE state = 'open'").fetchone()[0])


def open_in_house(conn: sqlite3.Connection, customer_id: int) -> list[Wish]:
    """The open wishes of a customer and of everybody who shares a number with her: nearly always none, by one look."""
    rows = conn.execute(
        f"""{_houses("SELECT ?")}
            SELECT {FIELDS} FROM house JOIN wish ON wish.customer_id = house.id AND state = 'open' ORDER BY wish.id""",
        (customer_id,),
    )
    return [from_row(row) for row in rows]


def wishing_houses(conn: sqlite3.Connection) -> set[int]:
    """The customers for whom `open_in_house` gives something."""
    rows = conn.execute(_houses("SELECT customer_id FROM wish WHERE state = 'open'") + "SELECT id FROM house")
    return {row[0] for row in rows}


def of_purchase(conn: sqlite3.Connection, purchase_id: int) -> list[Wish]:
    """The wishes that came true by this purchase."""
    return _of(conn, "purchase_id = ? ORDER BY id", purchase_id)


def told_by(conn: sqlite3.Connection, follow_up_ids: Iterable[int]) -> dict[int, list[Wish]]:
    """The wishes of which each of these calls tells, whatever became of them, oldest first."""
    found: dict[int, list[Wish]] = {}
    for chunk in chunks(follow_up_ids):
        marks = ", ".join("?" * len(chunk))
        for wish in _of(conn, f"follow_up_id IN ({marks}) ORDER BY id", *chunk):
            found.setdefault(wish.follow_up_id or 0, []).append(wish)
    return found


def waiting_for(conn: sqlite3.Connection, product_id: int) -> list[Wish]:
    """The open wishes for which this product came, or was added."""
    return _of(conn, "here_id = ? AND state = 'open' ORDER BY noted_on, id", product_id)


def open_calls(conn: sqlite3.Connection, customer_id: int) -> list[int]:
    """The open calls that tell this customer of wishes, the oldest first: one, or none."""
    rows = conn.execute(
        "SELECT id FROM follow_up WHERE customer_id = ? AND state = 'open' AND kind = 'wish' ORDER BY id",
        (customer_id,),
    )
    return [row[0] for row in rows]


def from_row(row: tuple[Any, ...]) -> Wish:
    """A wish from its FIELDS."""
    return Wish(
        id=row[0],
        customer_id=row[1],
        day=date.fromisoformat(row[2]),
        said=row[3],
        state=WishState(row[4]),
        contact_id=row[5],
        product_id=row[6],
        category=row[7],
        price_limit=row[8],
        here_id=row[9],
        follow_up_id=row[10],
        purchase_id=row[11],
    )


def _houses(of: str) -> str:
    """The beginning of a query that asks `house`: these customers and everybody who shares a number with one."""
    return f"""WITH RECURSIVE house (id) AS (
                   {of} UNION
                   SELECT theirs.customer_id FROM house
                   JOIN phone AS own ON own.customer_id = house.id AND own.is_bad = 0
                   JOIN phone AS theirs ON theirs.number = own.number AND theirs.is_bad = 0)"""


def _of(conn: sqlite3.Connection, where: str, *values: object) -> list[Wish]:
    return [from_row(row) for row in conn.execute(f"SELECT {FIELDS} FROM wish WHERE {where}", values)]


def _values(wish: Wish) -> tuple[object, ...]:
    return (
        wish.customer_id,
        wish.day.isoformat(),
        wish.said,
        wish.state,
        wish.contact_id,
        wish.product_id,
        wish.category,
        wish.price_limit,
        wish.here_id,
        wish.follow_up_id,
        wish.purchase_id,
    )
