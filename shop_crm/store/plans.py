"""The shop's plans and their steps, in the owner's order."""

import json
import sqlite3
from functools import lru_cache
from typing import Any

from shop_crm.domain.follow_ups import Channel
from shop_crm.domain.plans import Anchor, Plan, Step, Unit
from shop_crm.store.journal import Operation


def add(operation: Operation, plan: Plan, position: int) -> int:
    """A plan at its place in the owner's order; gives its id."""
    cursor = operation.conn.execute(
        """INSERT INTO plan (position, code, name, categories, amount_from, amount_to, is_large, is_off, is_past)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        (
            position,
            plan.code,
            plan.name,
            json.dumps(plan.categories, ensure_ascii=False),
            plan.amount_from,
            plan.amount_to,
            plan.is_large,
            plan.is_off,
            plan.is_past,
        ),
    )
    assert cursor.lastrowid is not None
    operation.conn.executemany(
        """INSERT INTO plan_step (plan_id, position, after, unit, anchor, channel, ask_code, ask)
           VALUES (?, ?, ?, ?, ?, ?, ?, ?)""",
        [
            (cursor.lastrowid, number, step.after, step.unit, step.anchor, step.channel, step.ask_code, step.ask)
            for number, step in enumerate(plan.steps, start=1)
        ],
    )
    return cursor.lastrowid


def scale_amounts(operation: Operation, by: int, over: int) -> None:
    """Every amount in the plans times `by / over`, in whole minor units: the shop has another currency."""
    operation.conn.execute(
        "UPDATE plan SET amount_from = amount_from * ?1 / ?2, amount_to = amount_to * ?1 / ?2", (by, over)
    )


def read_all(conn: sqlite3.Connection) -> tuple[Plan, ...]:
    """Every plan, in the owner's order: the first that fits wins."""
    plans = conn.execute(
        "SELECT id, code, name, categories, amount_from, amount_to, is_large, is_off, is_past FROM plan "
        "ORDER BY position, id"
    )
    steps = conn.execute(
        "SELECT plan_id, after, unit, anchor, channel, ask_code, ask FROM plan_step ORDER BY plan_id, position"
    )
    return _plans(tuple(plans), tuple(steps))


def left_alone(conn: sqlite3.Connection) -> frozenset[str]:
    """The items that are never followed up, folded."""
    return frozenset(row[0] for row in conn.execute("SELECT folded FROM left_alone"))


# Read at each purchase and hardly ever changed: the same rows give the same plans.
@lru_cache(maxsize=4)
def _plans(plan_rows: tuple[tuple[Any, ...], ...], step_rows: tuple[tuple[Any, ...], ...]) -> tuple[Plan, ...]:
    steps: dict[int, list[Step]] = {}
    for plan_id, after, unit, anchor, channel, ask_code, ask in step_rows:
        step = Step(
            after=after,
            unit=Unit(unit),
            anchor=Anchor(anchor),
            channel=Channel(channel),
            ask_code=ask_code,
            ask=ask,
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
            steps=tuple(steps.get(row[0], ())),
        )
        for row in plan_rows
    )
