"""P9: what a changed plan costs, beside an upsert of every open follow-up."""

import sqlite3
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

from shop_crm.domain.days import add_months
from shop_crm.domain.plans import Plan
from shop_crm.services import plans
from shop_crm.services.history import undo
from shop_crm.services.shop import Shop

KINDS = ("television", "computer", "appliance", "furniture", "vehicle", "phone")
"""The start plans for categories, by their number from 1."""


def spread_over_plans(path: Path) -> None:
    """Give the open follow-ups of a bench shop that is not open to six plans, each as that plan would have planned it.

    The generator has them all under one plan and on any day: every one would be planned anew, whatever was changed.
    """
    conn = sqlite3.connect(path, isolation_level=None)
    conn.create_function("months_after", 2, lambda day, months: add_months(date.fromisoformat(day), months).isoformat())
    kind_of = " ".join(f"WHEN {place} THEN '{kind}'" for place, kind in enumerate(KINDS))
    with _without_triggers(conn):
        # The generator may have several open calls for one purchase; a plan has one for each step.
        conn.execute(
            """UPDATE follow_up SET state = 'done' WHERE state = 'open'
               AND id NOT IN (SELECT min(id) FROM follow_up WHERE state = 'open' GROUP BY purchase_id)"""
        )
        conn.execute(
            "CREATE TEMP TABLE waiting AS SELECT DISTINCT purchase_id AS id FROM follow_up WHERE state = 'open'"
        )
        conn.execute(
            f"""UPDATE purchase_line SET amount = max(amount, 300000), category = CASE purchase_id % 6 {kind_of} END
                WHERE purchase_id IN (SELECT id FROM waiting)"""
        )
        conn.execute("UPDATE purchase SET amount = max(amount, 300000) WHERE id IN (SELECT id FROM waiting)")
        conn.execute(
            """UPDATE follow_up SET plan_id = 1 + purchase_id % 6,
               step_number = iif(purchase_id % 6 = 4, 3, 2), step_count = iif(purchase_id % 6 = 4, 4, 2),
               due = (SELECT months_after(day, 3) FROM purchase WHERE purchase.id = purchase_id) WHERE state = 'open'"""
        )
        conn.execute("UPDATE follow_up SET planned_on = due WHERE state = 'open'")
    conn.close()


def replanned(shop: Shop) -> tuple[float, float, float]:
    """Seconds for an upsert of every open follow-up, for another first step, and for the step of every open call moved.

    Each is taken back; the first television plan has a sixth of the open calls.
    """
    plans.rehearse(shop, plans.plan_book(shop))  # as the page does before anything is saved: the holidays are loaded
    television = plans.read_plans(shop)[0]
    first, season, *more = television.steps
    upsert = _upsert_of_everything(shop)
    earlier = _seconds(shop, replace(television, steps=(replace(first, after=14), season, *more)))
    moved = _seconds(shop, replace(television, steps=(first, replace(season, after=4), *more)))
    return upsert, earlier, moved


def _seconds(shop: Shop, plan: Plan) -> float:
    began = time.perf_counter()
    plans.save_plan(shop, plan)
    taken = time.perf_counter() - began
    undo(shop)
    return taken


def _upsert_of_everything(shop: Shop) -> float:
    """What planning all anew by one SQL statement would write, with the images that undo needs."""
    conn = shop.db
    names = [row[1] for row in conn.execute("PRAGMA table_info(follow_up)")]
    became = ", ".join(f"{name} = excluded.{name}" for name in names if name != "id")
    began = time.perf_counter()
    conn.execute("BEGIN IMMEDIATE")
    operation = conn.execute(
        "INSERT INTO operation (request_id, name, at) VALUES (?, 'change_plan', '2026-11-23T10:00:00+07:00')",
        (uuid.uuid4().hex,),
    ).lastrowid
    conn.execute("UPDATE journal_now SET operation_id = ?", (operation,))
    conn.execute(
        f"""INSERT INTO follow_up ({", ".join(names)}) SELECT {", ".join(names)} FROM follow_up WHERE state = 'open'
            ON CONFLICT (id) DO UPDATE SET {became}"""
    )
    taken = time.perf_counter() - began
    conn.execute("ROLLBACK")
    return taken


@contextmanager
def _without_triggers(conn: sqlite3.Connection) -> Iterator[None]:
    conn.execute("BEGIN")
    triggers = conn.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for name, _ in triggers:
        conn.execute(f"DROP TRIGGER {name}")
    yield
    for _, sql in triggers:
        conn.execute(sql)
    conn.execute("COMMIT")
