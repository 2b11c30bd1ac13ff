"""Products: their cards, what goes with them, when they came, and what was said about them.

An item may have been sold a hundred thousand times: each question looks at its newest lines alone.
"""

import sqlite3
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any, NamedTuple

from shop_crm.domain.names import fold
from shop_crm.domain.products import Arrival, LinkKind, Product
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.store.customers import chunks
from shop_crm.store.journal import Operation

_FACTS = (
    "name", "folded", "category", "price", "warranty_months", "supplier", "details", "repair_notes", "is_gone",
)  # fmt: skip
_FIELDS = ", ".join(("id", *_FACTS))
_ADD = f"INSERT INTO product ({', '.join(_FACTS)}) VALUES ({', '.join('?' * len(_FACTS))})"
_UPDATE = f"UPDATE product SET {', '.join(f'{fact} = ?' for fact in _FACTS)} WHERE id = ?"
_DEAREST = """SELECT item FROM purchase_line AS of_it
              WHERE of_it.purchase_id = complaint.purchase_id ORDER BY amount DESC, id LIMIT 1"""
_ABOUT = f"CASE WHEN complaint.item <> '' THEN complaint.item ELSE ({_DEAREST}) END"
"""What a complaint is about: the thing that it names, else the dearest one of its purchase."""


class Sale(NamedTuple):
    """A line of a product, as far as it tells who has it."""

    purchase_id: int
    customer_id: int
    day: date


class Heard(NamedTuple):
    """Words of a customer about a product, on their day."""

    customer_id: int
    day: date
    said: str


def add(operation: Operation, product: Product) -> int:
    """A new card; gives its id."""
    cursor = operation.conn.execute(_ADD, _values(product))
    assert cursor.lastrowid is not None
    return cursor.lastrowid


def update(operation: Operation, product: Product) -> None:
    """The card as it is now; under the name that it had, its goods were sold and are known for ever."""
    conn, now = operation.conn, product.folded
    (before,) = conn.execute("SELECT folded FROM product WHERE id = ?", (product.id,)).fetchone()
    if before != now:
        conn.execute("DELETE FROM former_name WHERE folded = ?", (now,))
        conn.execute("INSERT INTO former_name (product_id, folded) VALUES (?, ?)", (product.id, before))
    conn.execute(_UPDATE, (*_values(product), product.id))


def link(operation: Operation, product_id: int, links: dict[int, LinkKind]) -> None:
    """What goes with a product, as it is now: the others by their ids.

    Alternatives go both ways: one that the other product's card names already is left where it is.
    """
    conn = operation.conn
    known = {row[0]: row for row in conn.execute(
        "SELECT other_id, id, kind FROM product_link WHERE product_id = ?", (product_id,)
    )}  # fmt: skip
    mutual = {row[0]: row[1] for row in conn.execute(
        "SELECT product_id, id FROM product_link WHERE other_id = ? AND kind = 'alternative'", (product_id,)
    )}  # fmt: skip
    wanted = {id: kind for id, kind in links.items() if not (kind is LinkKind.ALTERNATIVE and id in mutual)}
    dropped = [row[1] for id, row in known.items() if wanted.get(id) != row[2]]
    dropped += [link_id for id, link_id in mutual.items() if links.get(id) is not LinkKind.ALTERNATIVE]
    conn.executemany("DELETE FROM product_link WHERE id = ?", [(id,) for id in dropped])
    kept = {id for id, row in known.items() if wanted.get(id) == row[2]}
    conn.executemany(
        "INSERT INTO product_link (product_id, other_id, kind) VALUES (?, ?, ?)",
        [(product_id, id, kind) for id, kind in wanted.items() if id not in kept],
    )


def add_arrival(operation: Operation, arrival: Arrival) -> int:
    """Goods that have come; gives the arrival's id."""
    cursor = operation.conn.execute(
        "INSERT INTO arrival (product_id, day, quantity, said, made_by) VALUES (?, ?, ?, ?, ?)",
        (arrival.product_id, arrival.day.isoformat(), arrival.quantity, arrival.said, arrival.made_by),
    )
    assert cursor.lastrowid is not None
    return cursor.lastrowid


def read(conn: sqlite3.Connection, product_id: int) -> Product:
    """One card; PRODUCT_UNKNOWN when there is none of this id."""
    found = read_many(conn, [product_id])
    if not found:
        raise ShopError(ErrorCode.PRODUCT_UNKNOWN, number=product_id)
    return found[product_id]


def read_many(conn: sqlite3.Connection, ids: Iterable[int]) -> dict[int, Product]:
    """Cards by id; unknown ids are left out."""
    return {product.id: product for product in _where_in(conn, "id", ids)}


def named(conn: sqlite3.Connection, names: Iterable[str]) -> dict[str, Product]:
    """The cards that have or had these names, however they are spelled, by the folded name; without one, left out."""
    wanted = {fold(name) for name in names}
    found = {product.folded: product for product in _where_in(conn, "folded", wanted)}
    former: dict[str, int] = {}
    for chunk in chunks(wanted - found.keys()):
        marks = ", ".join("?" * len(chunk))
        rows = conn.execute(f"SELECT folded, product_id FROM former_name WHERE folded IN ({marks})", chunk)
        former |= dict(rows.fetchall())
    if former:
        cards = read_many(conn, former.values())
        found |= {name: cards[id] for name, id in former.items()}
    return found


def former_names(conn: sqlite3.Connection, product_id: int | None = None) -> list[tuple[str, int]]:
    """(folded name, product's id) of the names that cards had before, or of those that one had."""
    among, values = ("", ()) if product_id is None else ("WHERE product_id = ?", (product_id,))
    rows = conn.execute(f"SELECT folded, product_id FROM former_name {among} ORDER BY id", values)
    return [(folded, id) for folded, id in rows]


def all_names(conn: sqlite3.Connection) -> list[tuple[str, str, int, bool]]:
    """(name, folded name, id, whether it is gone) of every card."""
    rows = conn.execute("SELECT name, folded, id, is_gone FROM product")
    return [(name, folded, id, bool(is_gone)) for name, folded, id, is_gone in rows]


def sold_names(conn: sqlite3.Connection) -> list[str]:
    """Every spelling of an item under which something is sold that was not struck out."""
    rows = conn.execute(
        """SELECT name FROM item WHERE EXISTS (
               SELECT 1 FROM purchase_line JOIN purchase ON purchase.id = purchase_id
               WHERE item = name AND state = 'kept')"""
    )
    return [row[0] for row in rows]


def fitting(conn: sqlite3.Connection, words: Sequence[str], limit: int) -> list[Product]:
    """The cards of goods still sold with words that begin so; folded words.

    Made by hand, they are few: all are read.
    """
    begun = " AND ".join(["instr(' ' || folded, ?)"] * len(words))
    rows = conn.execute(
        f"SELECT {_FIELDS} FROM product WHERE is_gone = 0 AND {begun or '0'} ORDER BY folded LIMIT ?",
        (*(f" {word}" for word in words), limit),
    )
    return [_product(row) for row in rows]


def links_of(conn: sqlite3.Connection, product_id: int) -> list[tuple[LinkKind, bool, Product]]:
    """(kind, whether the other product's card names it, the other product), by name."""
    rows = conn.execute(
        """SELECT kind, 0, other_id FROM product_link WHERE product_id = ?
           UNION ALL SELECT kind, 1, product_id FROM product_link WHERE other_id = ?""",
        (product_id, product_id),
    ).fetchall()
    products = read_many(conn, [row[2] for row in rows])
    linked = [(LinkKind(kind), bool(is_back), products[id]) for kind, is_back, id in rows]
    return sorted(linked, key=lambda one: one[2].folded)


def arrivals_of(conn: sqlite3.Connection, product_id: int, limit: int) -> list[Arrival]:
    """When it came, the last time first."""
    rows = conn.execute(
        """SELECT id, product_id, day, quantity, said, made_by FROM arrival
           WHERE product_id = ? ORDER BY day DESC, id DESC LIMIT ?""",
        (product_id, limit),
    )
    return [
        Arrival(
            id=row[0], product_id=row[1], day=date.fromisoformat(row[2]), quantity=row[3], said=row[4], made_by=row[5]
        )
        for row in rows
    ]


def sales_of(conn: sqlite3.Connection, spellings: Iterable[str], limit: int) -> list[Sale]:
    """The newest lines of an item in all its spellings that stand, newest first; one for each purchase."""
    found: dict[int, Sale] = {}
    for item in spellings:
        rows = conn.execute(
            """SELECT purchase.id, customer_id, day FROM (
                   SELECT purchase_id FROM purchase_line WHERE item = ? ORDER BY id DESC LIMIT ?)
               JOIN purchase ON purchase.id = purchase_id WHERE state = 'kept'""",
            (item, limit),
        )
        for purchase_id, customer_id, day in rows:
            found[purchase_id] = Sale(purchase_id, customer_id, date.fromisoformat(day))
    newest = sorted(found.values(), key=lambda sale: (sale.day, sale.purchase_id), reverse=True)
    return newest[:limit]


def said_of_purchases(conn: sqlite3.Connection, purchase_ids: Iterable[int]) -> list[Heard]:
    """What was said at these purchases and in the calls about them; the words of complaints are not among them."""
    heard: list[Heard] = []
    for chunk in chunks(purchase_ids):
        marks = ", ".join("?" * len(chunk))
        heard += _heard(
            conn, f"SELECT customer_id, day, said FROM purchase WHERE id IN ({marks}) AND said <> ''", *chunk
        )
        heard += _heard(
            conn,
            f"""SELECT contact.customer_id, substr(at, 1, 10), said FROM follow_up
                JOIN contact ON contact.follow_up_id = follow_up.id
                WHERE purchase_id IN ({marks}) AND said <> ''
                      AND NOT EXISTS (SELECT 1 FROM complaint WHERE contact_id = contact.id)""",
            *chunk,
        )
    return heard


def complained_of(
    conn: sqlite3.Connection, spellings: Sequence[str], purchase_ids: Iterable[int], limit: int
) -> list[Heard]:
    """The words of the newest complaints about an item: it was named, or was the dearest of the purchase."""
    marks = ", ".join("?" * len(spellings))
    found = _heard(
        conn,
        f"""SELECT customer_id, opened_on, said FROM complaint
            WHERE item <> '' AND item IN ({marks}) ORDER BY opened_on DESC, id DESC LIMIT {limit}""",
        *spellings,
    )
    for chunk in chunks(purchase_ids):
        of_these = ", ".join("?" * len(chunk))
        found += _heard(
            conn,
            f"""SELECT customer_id, opened_on, said FROM complaint
                WHERE purchase_id IN ({of_these}) AND item = '' AND ({_DEAREST}) IN ({marks})""",
            *chunk,
            *spellings,
        )
    return found


def complaints_since(conn: sqlite3.Connection, day: date) -> list[str]:
    """The item of each complaint that was opened from this day on, as it was sold; without those about no item."""
    rows = conn.execute(f"SELECT {_ABOUT} FROM complaint WHERE opened_on >= ?", (day.isoformat(),))
    return [row[0] for row in rows if row[0]]


def _heard(conn: sqlite3.Connection, query: str, *values: object) -> list[Heard]:
    return [Heard(row[0], date.fromisoformat(row[1]), row[2]) for row in conn.execute(query, values)]


def _where_in(conn: sqlite3.Connection, column: str, keys: Iterable[Any]) -> list[Product]:
    found: list[Product] = []
    for chunk in chunks(keys):
        marks = ", ".join("?" * len(chunk))
        rows = conn.execute(f"SELECT {_FIELDS} FROM product WHERE {column} IN ({marks})", chunk)
        found += [_product(row) for row in rows]
    return found


def _product(row: tuple[Any, ...]) -> Product:
    return Product(
        id=row[0],
        name=row[1],
        category=row[3],
        price=row[4],
        warranty_months=row[5],
        supplier=row[6],
        details=row[7],
        repair_notes=row[8],
        is_gone=bool(row[9]),
    )


def _values(product: Product) -> tuple[object, ...]:
    return (
        product.name,
        product.folded,
        product.category,
        product.price,
        product.warranty_months,
        product.supplier,
        product.details,
        product.repair_notes,
        product.is_gone,
    )
