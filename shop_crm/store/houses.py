"""Houses: customers who share a phone, and what decides when each may be called (domain.md 3)."""

import sqlite3
from collections.abc import Iterable
from datetime import date

from shop_crm.domain.values import frozen
from shop_crm.store.customers import chunks
from shop_crm.store.journal import Operation

_OF_THE_AGENDA = (
    "country_code", "state_code", "closed_weekdays", "closed_days", "keeps_holidays", "gather_days", "cap_days",
)  # fmt: skip
"""The settings that move everybody's calls."""


@frozen
class Touched:
    """The customers of whom an operation has changed something."""

    agenda: set[int]
    """Of whom something that an agenda depends on."""
    bought: set[int]
    """Of whom a purchase, which alone moves no call but one that keeps in touch."""
    is_everybody: bool
    """A setting was changed on which every agenda depends."""


def touched(operation: Operation) -> Touched:
    """Whom this operation has concerned so far."""
    # Each customer once and row by row: a long file changes two million rows of far fewer people.
    rows = operation.conn.execute(
        """SELECT DISTINCT CASE WHEN table_name IN ('purchase', 'setting') THEN table_name ELSE '' END,
                  CASE table_name WHEN 'customer' THEN row_id ELSE json_extract(before, '$.customer_id') END,
                  CASE table_name WHEN 'customer' THEN row_id ELSE json_extract(after, '$.customer_id') END,
                  json_extract(before, '$.number'),
                  CASE table_name WHEN 'setting' THEN json_extract(coalesce(after, before), '$.name') END FROM change
           WHERE operation_id = ? AND table_name IN
                 ('follow_up', 'contact', 'message', 'complaint', 'phone', 'customer', 'setting', 'purchase')""",
        (operation.id,),
    )
    found: set[int] = set()
    bought: set[int] = set()
    numbers: set[str] = set()
    is_everybody = False
    for table, before, after, number, name in rows:
        if table == "setting":
            is_everybody |= name in _OF_THE_AGENDA
            continue
        (bought if table == "purchase" else found).update(id for id in (before, after) if id is not None)
        if number is not None:
            numbers.add(number)
    # Who shared a number that is another's no longer is a house of her own now.
    for chunk in chunks(numbers):
        marks = ", ".join("?" * len(chunk))
        shared = operation.conn.execute(f"SELECT customer_id FROM phone WHERE number IN ({marks})", chunk)
        found |= {row[0] for row in shared}
    return Touched(agenda=found, bought=bought, is_everybody=is_everybody)


def with_something_open(conn: sqlite3.Connection) -> set[int]:
    """Everybody who has an open follow-up."""
    return {row[0] for row in conn.execute("SELECT DISTINCT customer_id FROM follow_up WHERE state = 'open'")}


def houses(conn: sqlite3.Connection, ids: Iterable[int]) -> list[set[int]]:
    """The houses of these customers with everybody in them: who shares a good number, and with whom they share one."""
    house_of = {id: {id} for id in ids}
    numbers: set[str] = set()
    new: Iterable[int] = list(house_of)
    while new:
        shared = _shared_numbers(conn, new) - numbers
        numbers |= shared
        known = set(house_of)
        for at_number in _at_numbers(conn, shared):
            joined = set().union(*(house_of.get(id, {id}) for id in at_number))
            house_of.update(dict.fromkeys(joined, joined))
        new = house_of.keys() - known
    found: list[set[int]] = []
    told: set[int] = set()
    for member, house in house_of.items():
        if member not in told:
            found.append(house)
            told |= house
    return found


def members(conn: sqlite3.Connection, customer_id: int) -> set[int]:
    """Everybody of this customer's house, herself among them."""
    return houses(conn, [customer_id])[0]


def last_contacts(conn: sqlite3.Connection, ids: Iterable[int]) -> dict[int, date]:
    """Of each customer the day of the last contact that she had not waited for and that reached her.

    A message that was about no follow-up is one; a greeting is none, for she has asked for it.
    """
    found: dict[int, date] = {}
    for chunk in chunks(ids):
        marks = ", ".join("?" * len(chunk))
        rows = conn.execute(
            f"""SELECT id, max(day) FROM (
                    SELECT contact.customer_id AS id, substr(at, 1, 10) AS day FROM contact
                    JOIN follow_up ON follow_up.id = contact.follow_up_id
                    WHERE contact.customer_id IN ({marks}) AND kind NOT IN ('promise', 'complaint_check')
                      AND outcome NOT IN ('no_answer', 'wrong_number')
                    UNION ALL
                    SELECT customer_id, substr(at, 1, 10) FROM message
                    WHERE customer_id IN ({marks}) AND follow_up_id IS NULL AND occasion = '')
                GROUP BY id""",
            (*chunk, *chunk),
        )
        found |= {id: date.fromisoformat(day) for id, day in rows}
    return found


def show_on(operation: Operation, days: Iterable[tuple[int, date]]) -> None:
    """Show these follow-ups, by id, on these days."""
    operation.conn.executemany(
        "UPDATE follow_up SET planned_on = ? WHERE id = ?", [(day.isoformat(), id) for id, day in days]
    )


def _shared_numbers(conn: sqlite3.Connection, ids: Iterable[int]) -> set[str]:
    """The good numbers of these customers that somebody else has as well; of nearly everybody there is none."""
    found: set[str] = set()
    for chunk in chunks(ids):
        marks = ", ".join("?" * len(chunk))
        rows = conn.execute(
            f"""SELECT number FROM phone AS own WHERE customer_id IN ({marks}) AND is_bad = 0 AND EXISTS (
                    SELECT 1 FROM phone
                    WHERE number = own.number AND is_bad = 0 AND customer_id <> own.customer_id)""",
            chunk,
        )
        found.update(row[0] for row in rows)
    return found


def _at_numbers(conn: sqlite3.Connection, numbers: Iterable[str]) -> Iterable[set[int]]:
    """Who is at each of these numbers."""
    found: dict[str, set[int]] = {}
    for chunk in chunks(numbers):
        marks = ", ".join("?" * len(chunk))
        for number, id in conn.execute(
            f"SELECT number, customer_id FROM phone WHERE number IN ({marks}) AND is_bad = 0 ORDER BY id", chunk
        ):
            found.setdefault(number, set()).add(id)
    return found.values()
