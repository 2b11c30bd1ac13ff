"""The shop's plans and their steps, in the owner's order."""

import json
import sqlite3
from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache
from typing import Any

from shop_crm.domain.follow_ups import Channel
from shop_crm.domain.names import fold
from shop_crm.domain.plans import Anchor, LeftAlone, Plan, Step, Unit
from shop_crm.store.journal import Operation


def add(operation: Operation, plan: Plan, position: int) -> int:
    """A plan at its place in the owner's order; gives its id."""
    cursor = operation.conn.execute(
        """INSERT INTO plan (position, code, name, categories, amount_from, amount_to, is_large, is_off, is_past)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        (position, *_values(plan)),
    )
    assert cursor.lastrowid is not None
    _add_steps(operation, cursor.lastrowid, plan.steps)
    return cursor.lastrowid


def update(operation: Operation, plan: Plan) -> None:
    """The plan as it is now, at the place that it has."""
    operation.conn.execute(
        """UPDATE plan SET code = ?, name = ?, categories = ?, amount_from = ?, amount_to = ?, is_large = ?,
           is_off = ?, is_past = ?, replaced_by = ? WHERE id = ?""",
        (*_values(plan), plan.replaced_by, plan.id),
    )
    kept = next(known for known in read_all(operation.conn) if known.id == plan.id)
    if kept.steps != plan.steps:
        operation.conn.execute("DELETE FROM plan_step WHERE plan_id = ?", (plan.id,))
        _add_steps(operation, plan.id, plan.steps)


def delete(operation: Operation, plan_id: int) -> None:
    """Take a plan away to which nothing refers."""
    operation.conn.execute("DELETE FROM plan_step WHERE plan_id = ?", (plan_id,))
    operation.conn.execute("DELETE FROM plan WHERE id = ?", (plan_id,))


def put_in_order(operation: Operation, ids: Sequence[int]) -> None:
    """Number these plans in this order; those whose number stays are not touched."""
    operation.conn.executemany(
        "UPDATE plan SET position = ?1 WHERE id = ?2 AND position <> ?1",
        [(position, id) for position, id in enumerate(ids, start=1)],
    )


def position(conn: sqlite3.Connection, plan_id: int) -> int:
    """The place of a plan in the owner's order."""
    return int(conn.execute("SELECT position FROM plan WHERE id = ?", (plan_id,)).fetchone()[0])


def is_referred_to(conn: sqlite3.Connection, plan_id: int) -> bool:
    """Whether a follow-up in any state, or a plan that it replaced, names this plan."""
    row = conn.execute(
        """SELECT EXISTS (SELECT 1 FROM follow_up WHERE plan_id = ?1)
               OR EXISTS (SELECT 1 FROM plan WHERE replaced_by = ?1)""",
        (plan_id,),
    ).fetchone()
    return bool(row[0])


def count_open(conn: sqlite3.Connection, ids: Sequence[int]) -> int:
    """How many open courtesy follow-ups come of these plans."""
    marks = ", ".join("?" * len(ids))
    row = conn.execute(
        f"SELECT count(*) FROM follow_up WHERE state = 'open' AND kind = 'courtesy' AND plan_id IN ({marks})", ids
    ).fetchone()
    return int(row[0])


def leave_alone(operation: Operation, left: LeftAlone) -> None:
    """Never follow up what is called so; said again, the newer reason stands."""
    operation.conn.execute(
        """INSERT INTO left_alone (item, folded, reason, since) VALUES (?, ?, ?, ?)
           ON CONFLICT (folded) DO UPDATE SET item = excluded.item, reason = excluded.reason""",
        (left.item, fold(left.item), left.reason, left.since.isoformat()),
    )


def follow_again(operation: Operation, item: str) -> None:
    """Follow up what is called so, as before it was left alone."""
    operation.conn.execute("DELETE FROM left_alone WHERE folded = ?", (fold(item),))


def read_left_alone(conn: sqlite3.Connection) -> tuple[LeftAlone, ...]:
    """What is never followed up, by name."""
    rows = conn.execute("SELECT item, reason, since FROM left_alone ORDER BY folded")
    return tuple(LeftAlone(item=item, reason=why, since=date.fromisoformat(since)) for item, why, since in rows)


def scale_amounts(operation: Operation, by: int, over: int) -> None:
    """Every amount in the plans times `by / over`, in whole minor units: the shop has another currency."""
    operation.conn.execute(
        "UPDATE plan SET amount_from = amount_from * ?1 / ?2, amount_to = amount_to * ?1 / ?2", (by, over)
    )


def read_all(conn: sqlite3.Connection) -> tuple[Plan, ...]:
    """Every plan, in the owner's order: the first that fits wins."""
    plans = conn.execute(
        "SELECT id, code, name, categories, amount_from, amount_to, is_large, is_off, is_past, replaced_by "
        "FROM plan ORDER BY position, id"
    )
    steps = conn.execute(
        """SELECT plan_id, after, unit, anchor, channel, ask_code, ask, messages FROM plan_step
           ORDER BY plan_id, position"""
    )
    return _plans(tuple(plans), tuple(steps))


def left_alone(conn: sqlite3.Connection) -> frozenset[str]:
    """The items that are never followed up, folded."""
    return frozenset(row[0] for row in conn.execute("SELECT folded FROM left_alone"))


def _values(plan: Plan) -> tuple[object, ...]:
    return (
        plan.code,
        plan.name,
        json.dumps(plan.categories, ensure_ascii=False),
        plan.amount_from,
        plan.amount_to,
        plan.is_large,
        plan.is_off,
        plan.is_past,
    )


def _add_steps(operation: Operation, plan_id: int, steps: Iterable[Step]) -> None:
    operation.conn.executemany(
        """INSERT INTO plan_step (plan_id, position, after, unit, anchor, channel, ask_code, ask, messages)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        [(plan_id, number, *_step_values(step)) for number, step in enumerate(steps, start=1)],
    )


def _step_values(step: Step) -> tuple[object, ...]:
    return (
        step.after,
        step.unit,
        step.anchor,
        step.channel,
        step.ask_code,
        step.ask,
        json.dumps(dict(step.messages), ensure_ascii=False),
    )


# Read at each purchase and hardly ever changed: the same rows give the same plans.
@lru_cache(maxsize=4)
def _plans(plan_rows: tuple[tuple[Any, ...], ...], step_rows: tuple[tuple[Any, ...], ...]) -> tuple[Plan, ...]:
    steps: dict[int, list[Step]] = {}
    for plan_id, after, unit, anchor, channel, ask_code, ask, written in step_rows:
        step = Step(
            after=after,
            unit=Unit(unit),
            anchor=Anchor(anchor),
            channel=Channel(channel),
            ask_code=ask_code,
            ask=ask,
            messages=tuple(json.loads(written).items()),
        )
        steps.setdefault(plan_id, []).append(step)
    return tuple(
        Plan(
            id=row[0],
            code=row[1],
            name=row[2],
            categories=tuple(json.loads(row[3])),
            amount_from=row[4],
            amount_to=row[5],
            is_large=bool(row[6]),
            is_off=bool(row[7]),
            is_past=bool(row[8]),
            replaced_by=row[9],
            steps=tuple(steps.get(row[0], ())),
        )
        for row in plan_rows
    )
