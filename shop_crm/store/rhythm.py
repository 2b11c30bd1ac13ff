"""The days on which customers came, for their own rhythm: read from the index of purchases alone."""

import sqlite3
from collections.abc import Iterable, Iterator
from datetime import date

from shop_crm.store.customers import chunks


def regulars(conn: sqlite3.Connection, least: int, before: date) -> list[tuple[int, int]]:
    """(customer id, kept amount) of those with so many purchases, the last one before this day; dearest first.

    Counting their days of visit here would take four times as long as reading those of the few who are wanted.
    """
    return conn.execute(
        """SELECT customer_id, sum(amount - returned_amount) AS worth FROM purchase
           WHERE state = 'kept' GROUP BY customer_id
           HAVING max(day) < ? AND count(*) >= ?
           ORDER BY worth DESC, customer_id""",
        (before.isoformat(), least),
    ).fetchall()


def days_of(conn: sqlite3.Connection, ids: Iterable[int]) -> Iterator[tuple[int, list[date]]]:
    """The days on which each of these customers bought something that stands, oldest first.

    An exchange is no visit of that rhythm: she came because something was amiss.
    """
    for chunk in chunks(ids):
        marks = ", ".join("?" * len(chunk))
        found: dict[int, list[date]] = {id: [] for id in chunk}
        for id, day in conn.execute(
            f"""SELECT DISTINCT customer_id, day FROM purchase
                WHERE customer_id IN ({marks}) AND state = 'kept'
                      AND id NOT IN (SELECT id FROM purchase WHERE customer_id IN ({marks}) AND exchange_of IS NOT NULL)
                ORDER BY customer_id, day""",
            (*chunk, *chunk),
        ):
            found[id].append(date.fromisoformat(day))
        yield from found.items()


def missed_since(conn: sqlite3.Connection, ids: Iterable[int], since: date) -> set[int]:
    """Those of these customers who were missed since this day: a call was planned for it, or left for now."""
    return _some(conn, ids, "kind = 'keep_in_touch' AND ask_code = 'missed' AND due > ?", since)


def expected(conn: sqlite3.Connection, ids: Iterable[int], until: date) -> set[int]:
    """Those of these customers who are to be called up to this day."""
    return _some(conn, ids, "state = 'open' AND planned_on <= ?", until)


def _some(conn: sqlite3.Connection, ids: Iterable[int], condition: str, day: date) -> set[int]:
    found: set[int] = set()
    for chunk in chunks(ids):
        marks = ", ".join("?" * len(chunk))
        rows = conn.execute(
            f"SELECT DISTINCT customer_id FROM follow_up WHERE customer_id IN ({marks}) AND {condition}",
            (*chunk, day.isoformat()),
        )
        found |= {row[0] for row in rows}
    return found
