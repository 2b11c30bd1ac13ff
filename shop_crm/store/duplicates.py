"""What is read to find who is in the shop twice, and what was decided about it."""

import sqlite3
from collections.abc import Collection, Iterator
from datetime import date

from shop_crm.domain.duplicates import Known
from shop_crm.store.journal import Operation


def everybody(conn: sqlite3.Connection) -> list[Known]:
    """What is compared of each customer who was not forgotten; of the numbers only those that several have."""
    return list(each(conn))


def each(conn: sqlite3.Connection) -> Iterator[Known]:
    """The same one by one, for who keeps few of them: a shop may have more customers than memory."""
    numbers: dict[int, list[str]] = {}
    for id, number in conn.execute(
        """SELECT customer_id, number FROM phone WHERE is_bad = 0 AND number IN (
               SELECT number FROM phone WHERE is_bad = 0 GROUP BY number HAVING count(*) > 1)"""
    ):
        numbers.setdefault(id, []).append(number)
    rows = conn.execute("SELECT id, folded, form_of_address, email FROM customer WHERE forgotten_on IS NULL")
    for id, name, form, email in rows:
        yield Known(id=id, name=name, form=form, numbers=numbers.get(id, ()), email=email)


def has_any(conn: sqlite3.Connection) -> bool:
    """Whether there is anybody to be compared with."""
    return conn.execute("SELECT 1 FROM customer WHERE forgotten_on IS NULL LIMIT 1").fetchone() is not None


def decided(conn: sqlite3.Connection) -> set[tuple[int, int]]:
    """The pairs that are two people, the smaller id first: somebody said so, or took them apart again.

    Who was merged since stands for those who went into her: what was said of them holds for her too.
    """
    now = dict(conn.execute("SELECT gone_id, kept_id FROM merging WHERE is_apart = 0"))
    found = set()
    for query in (
        "SELECT first_id, second_id FROM two_people",
        "SELECT kept_id, gone_id FROM merging WHERE is_apart = 1",
    ):
        for pair in conn.execute(query):
            first, second = sorted(_standing(now, id) for id in pair)
            if first != second:
                found.add((first, second))
    return found


def keep_apart(operation: Operation, first_id: int, second_id: int, day: date, made_by: str = "") -> None:
    """These are two people; said twice it is said once."""
    operation.conn.execute(
        """INSERT INTO two_people (first_id, second_id, day, made_by) VALUES (?, ?, ?, ?)
           ON CONFLICT (first_id, second_id) DO NOTHING""",
        (*sorted((first_id, second_id)), day.isoformat(), made_by),
    )


def wanted_greetings(conn: sqlite3.Connection, ids: Collection[int]) -> dict[int, frozenset[str]]:
    """The codes of the occasions on which each of these customers wants a greeting."""
    query = "SELECT occasion FROM wanted_greeting WHERE customer_id = ?"
    return {id: frozenset(row[0] for row in conn.execute(query, (id,))) for id in ids}


def _standing(now: dict[int, int], id: int) -> int:
    met = set()
    while id in now and id not in met:
        met.add(id)
        id = now[id]
    return id
