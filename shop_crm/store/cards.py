"""What the shop knows of one customer: her visits, her words, and what is open for her."""

import sqlite3
from collections.abc import Iterable
from datetime import date

from shop_crm.domain.complaints import Complaint
from shop_crm.domain.counter_greeting import WishHere
from shop_crm.domain.follow_ups import FollowUp, Kind
from shop_crm.domain.wishes import Wish
from shop_crm.store import follow_ups, wishes
from shop_crm.store.complaints import FIELDS as COMPLAINT_FIELDS
from shop_crm.store.complaints import from_row as complaint_from

BEFORE_NOTHING = ("~", 0)
"""The place before the newest row: later than every day and every instant."""
Place = tuple[str, int]
"""Where a page ended: the day or instant of its last row as it is stored, and that row's id."""
Visit = tuple[date, int, int]
"""(day, number of purchases, kept amount)"""
Sent = tuple[int, str, str, date]
"""(id, name, form of address, day)"""


def visits(conn: sqlite3.Connection, customer_id: int) -> list[Visit]:
    """(day, number of purchases, kept amount) of the days on which she bought something, oldest first."""
    rows = conn.execute(
        """SELECT day, count(*), sum(amount - returned_amount) FROM purchase
           WHERE customer_id = ? AND state = 'kept' GROUP BY day ORDER BY day""",
        (customer_id,),
    )
    return [(date.fromisoformat(day), number, amount) for day, number, amount in rows]


def exchanges(conn: sqlite3.Connection, customer_id: int) -> list[tuple[date, date, int]]:
    """(day, day on which the goods were bought that first came back, kept amount) of her exchanges that stand."""
    rows = conn.execute(
        """WITH RECURSIVE chain (id, day, amount, earlier) AS (
               SELECT id, day, amount - returned_amount, exchange_of FROM purchase
               WHERE customer_id = ? AND exchange_of IS NOT NULL AND state = 'kept'
               UNION
               SELECT chain.id, chain.day, chain.amount, purchase.exchange_of
               FROM chain JOIN purchase ON purchase.id = chain.earlier WHERE purchase.exchange_of IS NOT NULL)
           SELECT chain.day, purchase.day, chain.amount FROM chain JOIN purchase ON purchase.id = chain.earlier
           WHERE purchase.exchange_of IS NULL""",
        (customer_id,),
    )
    return [(date.fromisoformat(day), date.fromisoformat(bought_on), amount) for day, bought_on, amount in rows]


def sent(conn: sqlite3.Connection, customer_id: int, limit: int, before: Place = BEFORE_NOTHING) -> list[Sent]:
    """Whom she sent us, newest first: by the day of the first purchase that stands, else by that of being added.

    Who was brought in by a file before the journal began has no such day, and is left out.
    """
    rows = conn.execute(
        """SELECT * FROM (
               SELECT id, name, form_of_address, coalesce(
                   (SELECT min(day) FROM purchase WHERE customer_id = customer.id AND state = 'kept'),
                   (SELECT substr(at, 1, 10) FROM change JOIN operation ON operation.id = operation_id
                    WHERE table_name = 'customer' AND before IS NULL AND row_id = customer.id
                    ORDER BY change.id DESC LIMIT 1)) AS day
               FROM customer WHERE sent_by = ?)
           WHERE (day, id) < (?, ?) ORDER BY day DESC, id DESC LIMIT ?""",
        (customer_id, *before, limit),
    )
    return [(row[0], row[1], row[2], date.fromisoformat(row[3])) for row in rows]


def said_at_counter(conn: sqlite3.Connection, customer_id: int, among: int) -> tuple[str, date] | None:
    """Her last words at a purchase that stands, with their day; looked for in the newest so many purchases."""
    row = conn.execute(
        """SELECT said, day FROM (
               SELECT id, day, said, state FROM purchase WHERE customer_id = ? ORDER BY day DESC, id DESC LIMIT ?)
           WHERE said <> '' AND state = 'kept' ORDER BY day DESC, id DESC LIMIT 1""",
        (customer_id, among),
    ).fetchone()
    return (row[0], date.fromisoformat(row[1])) if row else None


def next_open(
    conn: sqlite3.Connection, customer_id: int, limit: int, kinds: Iterable[Kind] = tuple(Kind)
) -> list[FollowUp]:
    """Her open follow-ups of these kinds, the next one first; on one day, those that she waits for."""
    wanted = list(kinds)
    rows = conn.execute(
        f"""SELECT id FROM follow_up
            WHERE customer_id = ? AND state = 'open' AND kind IN ({", ".join("?" * len(wanted))})
            ORDER BY planned_on, kind NOT IN ('promise', 'complaint_check'), id LIMIT ?""",
        (customer_id, *wanted, limit),
    )
    ids = [row[0] for row in rows]
    found = {follow_up.id: follow_up for follow_up in follow_ups.read_many(conn, ids)}
    return [found[id] for id in ids]


def complaints(
    conn: sqlite3.Connection, customer_id: int, limit: int, *, before: Place = BEFORE_NOTHING, only_open: bool = False
) -> list[Complaint]:
    """Her complaints, newest first."""
    rows = conn.execute(
        f"""SELECT {COMPLAINT_FIELDS} FROM complaint
            WHERE customer_id = ? {"AND state = 'open'" if only_open else ""} AND (opened_on, id) < (?, ?)
            ORDER BY opened_on DESC, id DESC LIMIT ?""",
        (customer_id, *before, limit),
    )
    return [complaint_from(row) for row in rows]


def wishes_of(
    conn: sqlite3.Connection, customer_id: int, limit: int, *, before: Place = BEFORE_NOTHING, only_open: bool = False
) -> list[Wish]:
    """Her wishes, newest first."""
    rows = conn.execute(
        f"""SELECT {wishes.FIELDS} FROM wish
            WHERE customer_id = ? {"AND state = 'open'" if only_open else ""} AND (noted_on, id) < (?, ?)
            ORDER BY noted_on DESC, id DESC LIMIT ?""",
        (customer_id, *before, limit),
    )
    return [wishes.from_row(row) for row in rows]


def wishes_here(conn: sqlite3.Connection, customer_id: int) -> list[WishHere]:
    """Her open wishes of which the thing is here: it has come since, or a call that says so is open; newest first.

    One without words of hers is called by the product or the category that she asked for.
    """
    rows = conn.execute(
        """SELECT wish.id, coalesce(nullif(wish.said, ''), asked.name, wish.category), coalesce(product.name, ''),
                  product.price, max(arrival.day) AS came_on
           FROM wish LEFT JOIN product AS asked ON asked.id = wish.product_id
           LEFT JOIN product ON product.id = coalesce(wish.here_id, wish.product_id) AND product.is_gone = 0
           LEFT JOIN arrival ON arrival.product_id = product.id AND arrival.day >= noted_on
           WHERE wish.customer_id = ? AND wish.state = 'open' GROUP BY wish.id
           HAVING came_on IS NOT NULL OR wish.here_id = product.id
                  OR wish.follow_up_id IN (SELECT id FROM follow_up WHERE state = 'open')
           ORDER BY noted_on DESC, wish.id DESC""",
        (customer_id,),
    )
    return [
        WishHere(
            id=id, said=said, product=product, price=price, came_on=date.fromisoformat(came_on) if came_on else None
        )
        for id, said, product, price, came_on in rows
    ]


def wants_greeting(conn: sqlite3.Connection, customer_id: int, occasion: str) -> bool:
    """Whether she has asked for a greeting on this occasion."""
    row = conn.execute(
        "SELECT 1 FROM wanted_greeting WHERE customer_id = ? AND occasion = ?", (customer_id, occasion)
    ).fetchone()
    return row is not None
