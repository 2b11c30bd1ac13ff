"""On which occasions a customer asked to be greeted."""

import sqlite3
from collections.abc import Collection

from shop_crm.domain.occasions import Occasion
from shop_crm.store.journal import Operation


def read(conn: sqlite3.Connection, customer_id: int) -> frozenset[Occasion]:
    """The occasions on which this customer wants a greeting."""
    rows = conn.execute("SELECT occasion FROM wanted_greeting WHERE customer_id = ?", (customer_id,))
    return frozenset(Occasion(row[0]) for row in rows)


def wanting(conn: sqlite3.Connection, occasion: Occasion) -> list[int]:
    """Everybody who asked to be greeted on this occasion."""
    rows = conn.execute("SELECT customer_id FROM wanted_greeting WHERE occasion = ? ORDER BY customer_id", (occasion,))
    return [row[0] for row in rows]


def keep(operation: Operation, customer_id: int, wanted: Collection[Occasion]) -> None:
    """She wants a greeting on these occasions and on no other."""
    known = read(operation.conn, customer_id)
    for occasion in sorted(known - set(wanted)):
        operation.conn.execute(
            "DELETE FROM wanted_greeting WHERE customer_id = ? AND occasion = ?", (customer_id, occasion)
        )
    for occasion in sorted(set(wanted) - known):
        operation.conn.execute(
            "INSERT INTO wanted_greeting (customer_id, occasion) VALUES (?, ?)", (customer_id, occasion)
        )
