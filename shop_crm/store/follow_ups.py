"""Follow-ups: what is open, and by when."""

import sqlite3
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time
from typing import Any

from shop_crm.domain.agenda import Waiting
from shop_crm.domain.calendar import PartOfDay
from shop_crm.domain.complaints import MADE_RIGHT
from shop_crm.domain.follow_ups import Channel, EndReason, FollowUp, Kind, State
from shop_crm.domain.reminders import Moment
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.store.batches import add_rows
from shop_crm.store.customers import chunks
from shop_crm.store.journal import Operation

_FIELDS = (
    "customer_id, purchase_id, kind, plan_id, step_number, step_count, channel, ask_code, ask, due, planned_on, "
    "not_before, at_time, part, attempts, snoozed_until, state, reason, complaint_id, about_customer_id"
)
_UPDATE = """UPDATE follow_up SET step_count = ?, channel = ?, planned_on = ?, not_before = ?, at_time = ?, part = ?,
             attempts = ?, snoozed_until = ?, state = ?, reason = ? WHERE id = ?"""
_DUE = """follow_up WHERE state = 'open' AND planned_on BETWEEN ? AND ?
    {join} follow_up WHERE state = 'open' AND kind IN ('promise', 'complaint_check') AND planned_on < ?"""
"""`is_due` as two ranges, each read from an index: what is not too old, and our word however old it is."""
# Calling an enum with a value takes many times as long as looking it up, and pages of rows are read at a time.
_KINDS = {kind.value: kind for kind in Kind}
_CHANNELS = {channel.value: channel for channel in Channel}
_STATES = {state.value: state for state in State}
_ADD = f"INSERT INTO follow_up ({_FIELDS}) VALUES ({', '.join('?' * 20)})"


def add(operation: Operation, follow_up: FollowUp) -> int:
    """A new follow-up; gives its id."""
    cursor = operation.conn.execute(_ADD, _values(follow_up))
    assert cursor.lastrowid is not None
    return cursor.lastrowid


def add_many(operation: Operation, follow_ups: Iterable[FollowUp]) -> None:
    """Many new follow-ups at once."""
    add_rows(operation, f"follow_up ({_FIELDS})", map(_values, follow_ups))


def row_of(follow_up: FollowUp) -> tuple[Any, ...]:
    """A follow-up that is to be kept later, as plain values; whose it is and of which purchase is said then."""
    return _values(follow_up)[2:]


def add_all(operation: Operation, rows: Iterable[tuple[int, int, tuple[Any, ...]]]) -> None:
    """Many new follow-ups at once: each one's customer and purchase, and its `row_of`."""
    add_rows(operation, f"follow_up ({_FIELDS})", ((whose, of, *row) for whose, of, row in rows))


def update(operation: Operation, follow_up: FollowUp) -> None:
    """The follow-up as it is now. Its due day is a fact and stays (design.md 10)."""
    operation.conn.execute(_UPDATE, _changing(follow_up))


def update_many(operation: Operation, follow_ups: Iterable[FollowUp]) -> None:
    """Many follow-ups as they are now."""
    operation.conn.executemany(_UPDATE, map(_changing, follow_ups))


def cancel_silent(operation: Operation) -> None:
    """Cancel what is open for customers who asked not to be contacted: an undo must not bring it back.

    For those who want no service calls, all but what they wait for themselves.
    """
    operation.conn.execute(
        """UPDATE follow_up SET state = 'cancelled', reason = 'consent_withdrawn', snoozed_until = NULL
           WHERE state = 'open'
             AND (customer_id IN (SELECT id FROM customer WHERE do_not_contact_since IS NOT NULL)
                  OR (kind NOT IN ('promise', 'complaint_check', 'wish')
                      AND customer_id IN (SELECT id FROM customer WHERE service = 'no')))"""
    )


def cancel_unwanted(operation: Operation, ids: Iterable[int], silent: Iterable[int]) -> None:
    """Cancel all that is open for the `silent`, and service calls for those of `ids` who want none."""
    for chunk in chunks(silent):
        _withdraw(operation, f"customer_id IN ({', '.join('?' * len(chunk))})", chunk)
    for chunk in chunks(ids):
        marks = ", ".join("?" * len(chunk))
        refusing = f"customer_id IN (SELECT id FROM customer WHERE id IN ({marks}) AND service = 'no')"
        _withdraw(operation, f"kind NOT IN ('promise', 'complaint_check', 'wish') AND {refusing}", chunk)


def _withdraw(operation: Operation, whose: str, ids: Sequence[int]) -> None:
    operation.conn.execute(
        f"""UPDATE follow_up SET state = 'cancelled', reason = 'consent_withdrawn', snoozed_until = NULL
            WHERE state = 'open' AND {whose}""",
        ids,
    )


def cancel_struck(operation: Operation) -> None:
    """Cancel what is open for purchases that are void: an undo of a call before that must not bring it back."""
    operation.conn.execute(
        """UPDATE follow_up SET state = 'cancelled', reason = 'purchase_voided', snoozed_until = NULL
           WHERE state = 'open' AND purchase_id IN (SELECT id FROM purchase WHERE state = 'voided')"""
    )


def cancel_solved(operation: Operation) -> None:
    """Cancel our open words on complaints that are solved: an undo of a call before that must not bring them back."""
    operation.conn.execute(
        """UPDATE follow_up SET state = 'cancelled', reason = 'solved', snoozed_until = NULL
           WHERE state = 'open' AND kind = 'promise' AND ask_code = ?
                 AND complaint_id IN (SELECT id FROM complaint WHERE state = 'closed')""",
        (MADE_RIGHT,),
    )


def read(conn: sqlite3.Connection, follow_up_id: int) -> FollowUp:
    """One follow-up; FOLLOW_UP_UNKNOWN when there is none of this id."""
    found = read_many(conn, [follow_up_id])
    if not found:
        raise ShopError(ErrorCode.FOLLOW_UP_UNKNOWN, number=follow_up_id)
    return found[0]


def read_many(conn: sqlite3.Connection, ids: Iterable[int]) -> list[FollowUp]:
    """Follow-ups by id; unknown ids are left out."""
    found: list[FollowUp] = []
    for chunk in chunks(ids):
        marks = ", ".join("?" * len(chunk))
        found += map(_follow_up, conn.execute(f"SELECT id, {_FIELDS} FROM follow_up WHERE id IN ({marks})", chunk))
    return found


def due_customers(
    conn: sqlite3.Connection, until: date, *, after: tuple[str, int] = ("", 0), limit: int = 1_000_000
) -> list[tuple[str, int, int]]:
    """(planned day, follow-up id, customer id) of what is open and planned up to `until`, earliest first.

    Answered from the index alone; `after` is the last pair of the page before, or a (day, 0) to begin with.
    """
    return conn.execute(
        """SELECT planned_on, id, customer_id FROM follow_up
           WHERE state = 'open' AND planned_on <= ? AND (planned_on, id) > (?, ?)
           ORDER BY planned_on, id LIMIT ?""",
        (until.isoformat(), *after, limit),
    ).fetchall()


def awaited_customers(conn: sqlite3.Connection, until: date) -> set[int]:
    """The customers who wait for us by then: a promise or the check of a complaint is planned up to `until`."""
    rows = conn.execute(
        """SELECT customer_id FROM follow_up
           WHERE state = 'open' AND kind IN ('promise', 'complaint_check') AND planned_on <= ?""",
        (until.isoformat(),),
    )
    return {row[0] for row in rows}


def expired_customers(conn: sqlite3.Connection, oldest: date, limit: int | None = None) -> set[int]:
    """The customers with something open that nobody waits for and that was planned before `oldest`.

    With `limit` those of the so many that are about the dearest purchases.
    """
    dearest = "ORDER BY (SELECT amount FROM purchase WHERE id = purchase_id) DESC, id LIMIT ?"
    rows = conn.execute(
        f"""SELECT customer_id FROM follow_up
            WHERE state = 'open' AND planned_on < ? AND kind NOT IN ('promise', 'complaint_check')
            {"" if limit is None else dearest}""",
        (oldest.isoformat(),) if limit is None else (oldest.isoformat(), limit),
    )
    return {row[0] for row in rows}


def count_due(conn: sqlite3.Connection, until: date, oldest: date) -> int:
    """How many customers have something to be called about by `until` (`is_due`); from the indexes alone."""
    row = conn.execute(
        f"SELECT count(*) FROM (SELECT customer_id FROM {_DUE.format(join='UNION SELECT customer_id FROM')})",
        (oldest.isoformat(), until.isoformat(), oldest.isoformat()),
    ).fetchone()
    return int(row[0])


def count_by_day(conn: sqlite3.Connection, first: date, until: date) -> dict[date, int]:
    """How many customers have something planned on each of these days; from the index alone."""
    rows = conn.execute(
        """SELECT planned_on, count(DISTINCT customer_id) FROM follow_up
           WHERE state = 'open' AND planned_on BETWEEN ? AND ? GROUP BY planned_on""",
        (first.isoformat(), until.isoformat()),
    )
    return {date.fromisoformat(day): count for day, count in rows}


def due_moments(conn: sqlite3.Connection, until: date, oldest: date) -> list[Moment]:
    """When each follow-up that is due by `until` (`is_due`) wants to be shown: asked every minute, so only this."""
    fields = "id, customer_id, due, planned_on, at_time, snoozed_until"
    rows = conn.execute(
        f"SELECT {fields} FROM {_DUE.format(join=f'UNION ALL SELECT {fields} FROM')}",
        (oldest.isoformat(), until.isoformat(), oldest.isoformat()),
    )
    return [
        Moment(
            id,
            customer_id,
            date.fromisoformat(due),
            date.fromisoformat(planned_on),
            time.fromisoformat(at_time) if at_time else None,
            datetime.fromisoformat(snoozed_until) if snoozed_until else None,
        )
        for id, customer_id, due, planned_on, at_time, snoozed_until in rows
    ]


def open_of(conn: sqlite3.Connection, customer_ids: Iterable[int], until: date = date.max) -> list[FollowUp]:
    """The open follow-ups of these customers that are planned up to `until`, earliest first for each customer."""
    found: list[FollowUp] = []
    for chunk in chunks(customer_ids):
        marks = ", ".join("?" * len(chunk))
        rows = conn.execute(
            f"""SELECT id, {_FIELDS} FROM follow_up
                WHERE customer_id IN ({marks}) AND state = 'open' AND planned_on <= ?
                ORDER BY customer_id, planned_on, id""",
            (*chunk, until.isoformat()),
        )
        found += map(_follow_up, rows)
    return found


def waiting_of(conn: sqlite3.Connection, customer_ids: Iterable[int]) -> list[Waiting]:
    """All that is open of these customers, as far as it decides when each is shown."""
    found: list[Waiting] = []
    for chunk in chunks(customer_ids):
        marks = ", ".join("?" * len(chunk))
        rows = conn.execute(
            f"""SELECT id, customer_id, kind NOT IN ('promise', 'complaint_check'), due, planned_on, not_before,
                       snoozed_until, attempts FROM follow_up
                WHERE customer_id IN ({marks}) AND state = 'open' ORDER BY customer_id, id""",
            chunk,
        )
        found += [
            Waiting(
                id,
                customer_id,
                bool(is_courtesy),
                date.fromisoformat(due),
                date.fromisoformat(planned_on),
                date.fromisoformat(not_before) if not_before else None,
                datetime.fromisoformat(snoozed_until) if snoozed_until else None,
                attempts,
            )
            for id, customer_id, is_courtesy, due, planned_on, not_before, snoozed_until, attempts in rows
        ]
    return found


def of_purchase(conn: sqlite3.Connection, purchase_id: int) -> list[FollowUp]:
    """A purchase's follow-ups in every state, in their order."""
    rows = conn.execute(f"SELECT id, {_FIELDS} FROM follow_up WHERE purchase_id = ? ORDER BY id", (purchase_id,))
    return [_follow_up(row) for row in rows]


def of_complaint(conn: sqlite3.Connection, complaint_id: int) -> list[FollowUp]:
    """Our words on a complaint and the checks after it, in every state, in their order."""
    rows = conn.execute(f"SELECT id, {_FIELDS} FROM follow_up WHERE complaint_id = ? ORDER BY id", (complaint_id,))
    return [_follow_up(row) for row in rows]


def courtesy_of(conn: sqlite3.Connection, purchase_ids: Iterable[int]) -> dict[int, list[FollowUp]]:
    """The courtesy follow-ups of these purchases in every state, by purchase; those without any are left out."""
    found: dict[int, list[FollowUp]] = {}
    for chunk in chunks(purchase_ids):
        marks = ", ".join("?" * len(chunk))
        for row in conn.execute(
            f"""SELECT id, {_FIELDS} FROM follow_up
                WHERE purchase_id IN ({marks}) AND kind = 'courtesy' ORDER BY id""",
            chunk,
        ):
            found.setdefault(row[2], []).append(_follow_up(row))
    return found


def awaiting_courtesy(conn: sqlite3.Connection) -> list[int]:
    """The purchases with an open courtesy follow-up; from the index alone."""
    rows = conn.execute(
        """SELECT DISTINCT purchase_id FROM follow_up
           WHERE state = 'open' AND kind = 'courtesy' AND purchase_id IS NOT NULL"""
    )
    return [row[0] for row in rows]


def awaiting_plans(conn: sqlite3.Connection, plan_ids: Sequence[int]) -> list[int]:
    """The purchases with an open courtesy follow-up of these plans."""
    rows = conn.execute(
        f"""SELECT DISTINCT purchase_id FROM follow_up WHERE state = 'open' AND kind = 'courtesy'
            AND purchase_id IS NOT NULL AND plan_id IN ({", ".join("?" * len(plan_ids))})""",
        plan_ids,
    )
    return [row[0] for row in rows]


def awaiting_steps(conn: sqlite3.Connection, plan_id: int, numbers: Sequence[int], bought_from: date) -> list[int]:
    """The purchases with an open courtesy follow-up of these steps of a plan; of any step when bought from that day."""
    marks = ", ".join("?" * len(numbers))
    rows = conn.execute(
        f"""SELECT DISTINCT purchase_id FROM follow_up JOIN purchase ON purchase.id = purchase_id
            WHERE follow_up.state = 'open' AND kind = 'courtesy' AND plan_id = ?
                  AND (step_number IN ({marks}) OR day >= ?)""",
        (plan_id, *numbers, bought_from.isoformat()),
    )
    return [row[0] for row in rows]


def ended_for(conn: sqlite3.Connection, reason: EndReason, plan_ids: Sequence[int] | None = None) -> list[int]:
    """The purchases of which a courtesy follow-up, of these plans or of any, ended for this reason."""
    among = "" if plan_ids is None else f"AND plan_id IN ({', '.join('?' * len(plan_ids))})"
    rows = conn.execute(
        f"""SELECT DISTINCT purchase_id FROM follow_up
            WHERE reason = ? AND kind = 'courtesy' AND purchase_id IS NOT NULL {among}""",
        (reason, *(plan_ids or ())),
    )
    return [row[0] for row in rows]


def _changing(follow_up: FollowUp) -> tuple[object, ...]:
    return (
        follow_up.step_count,
        follow_up.channel,
        follow_up.planned_on.isoformat(),
        follow_up.not_before.isoformat() if follow_up.not_before else None,
        follow_up.at_time.isoformat("minutes") if follow_up.at_time else None,
        follow_up.part,
        follow_up.attempts,
        follow_up.snoozed_until.isoformat() if follow_up.snoozed_until else None,
        follow_up.state,
        follow_up.reason,
        follow_up.id,
    )


def _values(follow_up: FollowUp) -> tuple[object, ...]:
    return (
        follow_up.customer_id,
        follow_up.purchase_id,
        follow_up.kind.value,
        follow_up.plan_id,
        follow_up.step_number,
        follow_up.step_count,
        follow_up.channel.value,
        follow_up.ask_code,
        follow_up.ask,
        follow_up.due.isoformat(),
        follow_up.planned_on.isoformat(),
        follow_up.not_before.isoformat() if follow_up.not_before else None,
        follow_up.at_time.isoformat("minutes") if follow_up.at_time else None,
        follow_up.part,
        follow_up.attempts,
        follow_up.snoozed_until.isoformat() if follow_up.snoozed_until else None,
        follow_up.state.value,
        follow_up.reason,
        follow_up.complaint_id,
        follow_up.about_customer_id,
    )


def _follow_up(row: tuple[Any, ...]) -> FollowUp:
    return FollowUp(
        id=row[0],
        customer_id=row[1],
        purchase_id=row[2],
        kind=_KINDS[row[3]],
        plan_id=row[4],
        step_number=row[5],
        step_count=row[6],
        channel=_CHANNELS[row[7]],
        ask_code=row[8],
        ask=row[9],
        due=date.fromisoformat(row[10]),
        planned_on=date.fromisoformat(row[11]),
        not_before=date.fromisoformat(row[12]) if row[12] else None,
        at_time=time.fromisoformat(row[13]) if row[13] else None,
        part=PartOfDay(row[14]) if row[14] else None,
        attempts=row[15],
        snoozed_until=datetime.fromisoformat(row[16]) if row[16] else None,
        state=_STATES[row[17]],
        reason=EndReason(row[18]) if row[18] else None,
        complaint_id=row[19],
        about_customer_id=row[20],
    )
