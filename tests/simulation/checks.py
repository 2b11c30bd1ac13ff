"""What must be true of the shop on each of its days, told by the model alone; a broken promise is a `Broken`."""

import sqlite3
from collections.abc import Collection, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from shop_crm.domain.calls import Call
from shop_crm.domain.follow_ups import EndReason, Kind, Outcome, State
from shop_crm.domain.reminders import Digest
from tests.simulation.model import HELD, WAITED_FOR, Model, Row

_QUERIES = {
    "customer": "SELECT id, do_not_contact_since, keep_in_touch_months FROM customer",
    # By what it is: SQLite passes over a number where a phone that is there already is good again.
    "phone": "SELECT customer_id || ' ' || number, customer_id, number, is_bad FROM phone",
    "purchase": "SELECT id, customer_id, day, amount, returned_amount, state FROM purchase",
    "complaint": "SELECT id, customer_id, purchase_id, state, satisfied FROM complaint",
    "left_alone": "SELECT id, item FROM left_alone",
    "contact": "SELECT id, customer_id, follow_up_id, substr(at, 1, 10), outcome FROM contact",
    "follow_up": """SELECT follow_up.id, customer_id, purchase_id, kind, plan.code, step_number, step_count, ask_code,
                           due, not_before, at_time, attempts, snoozed_until, state, reason, complaint_id
                    FROM follow_up LEFT JOIN plan ON plan.id = plan_id""",
}


class Broken(AssertionError):
    """A promise of domain.md that the shop did not keep."""


def must(is_kept: bool, promise: str, *facts: object) -> None:
    if not is_kept:
        raise Broken(": ".join((promise, ", ".join(map(str, facts)))))


def read_planned(conn: sqlite3.Connection) -> dict[int, date]:
    """The day on which each open follow-up is shown, as the product has stored it."""
    rows = conn.execute("SELECT id, planned_on FROM follow_up WHERE state = 'open'")
    return {id: date.fromisoformat(day) for id, day in rows}


def check_facts(model: Model, conn: sqlite3.Connection) -> None:
    """No fact is lost, doubled, or other than it was."""
    for table, query in _QUERIES.items():
        found = {row[0]: row[1:] for row in conn.execute(query)}
        wanted = {_key(table, id, row): _as_stored(table, row) for id, row in model.rows[table].items()}
        must(found.keys() == wanted.keys(), f"{table} rows lost or doubled", found.keys() ^ wanted.keys())
        wrong = [(id, found[id], wanted[id]) for id in found if found[id] != wanted[id]]
        must(not wrong, f"{table} rows differ: id, the shop's, the model's", *wrong[:3])


def check_ends(conn: sqlite3.Connection, dues: dict[int, date]) -> None:
    """Each end has its reason, no step is there twice, and no due day ever changes."""
    wrong = conn.execute(
        "SELECT id, state, reason FROM follow_up WHERE (state IN ('open', 'done')) IS NOT (reason IS NULL)"
    ).fetchall()
    must(not wrong, "an end without its reason", *wrong)
    twice = conn.execute(
        """SELECT purchase_id, plan_id, step_number FROM follow_up WHERE state = 'open' AND kind = 'courtesy'
           GROUP BY 1, 2, 3 HAVING count(*) > 1"""
    ).fetchall()
    must(not twice, "a step planned twice", *twice)
    for id, day in conn.execute("SELECT id, due FROM follow_up"):
        due = dues.setdefault(id, date.fromisoformat(day))
        must(due.isoformat() == day, "a due day changed", id, due, day)


def check_agenda(model: Model) -> None:
    """Each open follow-up is shown on a day that domain.md 2 and 3 allow, and no later than they ask."""
    cap, near = timedelta(days=model.setting("cap_days")), timedelta(days=model.setting("gather_days"))
    houses, last = model.houses(), model.last_contacts()
    by_house: dict[frozenset[int], dict[int, Row]] = {}
    for id, row in model.open_follow_ups().items():
        by_house.setdefault(houses[row["customer"]], {})[id] = row
    for house, known in by_house.items():
        is_silent = model.is_silenced(house)
        own = {id: model.own_day(row) for id, row in known.items()}
        for id, row in known.items():
            day, facts = model.planned[id], (id, row, model.planned[id], own[id])
            if row["kind"] in WAITED_FOR:
                must(day == own[id], "a promise is not on its day", *facts)
                continue
            if is_silent:
                must(day == HELD, "an open complaint does not silence", *facts)
                continue
            others = {other for other in known if other != id}
            visits = {model.planned[other] for other in others}
            must(day >= own[id], "shown before its day", *facts)
            must(model.is_open_day(day) or day in visits, "a courtesy call on a closed day", *facts)
            if row["attempts"]:
                continue_ok = day == own[id] or any(abs(visit - own[id]) <= near for visit in visits)
                must(continue_ok, "another try is not on its day", *facts)
                continue
            _check_peace(model, known, id, own[id], last.get(row["customer"]), cap, near)


def _check_peace(
    model: Model, known: dict[int, Row], id: int, own: date, last: date | None, cap: timedelta, near: timedelta
) -> None:
    """Not within the peace after the last contact, unless it comes along; and not later than that asks for."""
    row, day = known[id], model.planned[id]
    along = [other for other in known if other != id and abs(model.planned[other] - own) <= near]
    # Another step of hers that was not tried yet is no call that is made anyway: it has to keep the peace too.
    hers = [known[one] for one in along if known[one]["customer"] == row["customer"]]
    if not any(not _keeps_peace(one) or _was_put_off(known, one) for one in (row, *hers)):
        must(last is None or day >= last + cap, "a contact beyond the cap", id, row, day, last)
        alone = [one for one in known if not any(_is_near(model, one, other, near) for other in known if other != one)]
        hers = [one for one in alone if known[one]["customer"] == row["customer"] and _keeps_peace(known[one])]
        early = [model.planned[one] for one in hers if near < day - model.planned[one] < cap]
        must(not early, "two contacts within the cap", id, row, day, early)
    reasons = {own} | {max(own, model.planned[other]) for other in along}
    reasons |= {model.open_day_from(contact + cap) for contact in (*map(model.planned.get, known), last) if contact}
    must(day in reasons, "shown later than anything asks for", id, row, day, own, last, sorted(reasons))


def _is_near(model: Model, one: int, other: int, near: timedelta) -> bool:
    return abs(model.planned[one] - model.planned[other]) <= near


def _was_put_off(known: dict[int, Row], row: Row) -> bool:
    """Whether the house itself has asked to be called again on the day to which this was moved."""
    promises = (one for one in known.values() if one["kind"] in WAITED_FOR)
    return row["not_before"] is not None and row["not_before"] in {one["not_before"] or one["due"] for one in promises}


def _keeps_peace(row: Row) -> bool:
    return row["kind"] not in WAITED_FOR and not row["attempts"]


def check_calls(model: Model, calls: Sequence[Call], today: date) -> None:
    """Today's calls: all that is due and nothing else, one for each house, none to who must be left in peace."""
    houses, open_now, at_peace = model.houses(), model.open_follow_ups(), model.at_peace(today)
    soon = today + timedelta(days=model.setting("gather_days"))
    silent = {id for id, row in model.rows["customer"].items() if row["silent_since"]}
    named = [reason.follow_up.id for call in calls for reason in call.reasons]
    must(len(named) == len(set(named)), "shown twice", sorted(named))
    must(set(named) <= open_now.keys(), "shown after it was done", set(named) - open_now.keys())
    due = {id for id, row in open_now.items() if model.is_due(id, today) and row["customer"] not in silent}
    must(due <= set(named), "lost: due today and not shown", due - set(named))
    seen: set[frozenset[int]] = set()
    for call in calls:
        house = houses[call.customer.id]
        must(house not in seen, "two calls to one house", sorted(house))
        seen.add(house)
        ids = {reason.follow_up.id for reason in call.reasons}
        must(not silent & {open_now[id]["customer"] for id in ids}, "a call to somebody who said stop", ids)
        must(bool(ids & due), "a call before its day", ids)
        of_house = {id: row for id, row in open_now.items() if row["customer"] in house}
        shown = [row for id, row in of_house.items() if id in ids and model.planned[id] <= today]
        may_hear = {
            row["customer"] for row in shown if not _keeps_peace(row) or _was_put_off(of_house, row)
        }  # fmt: skip
        pestered = {open_now[id]["customer"] for id in ids} & at_peace - may_hear
        must(not pestered, "named again within her peace", pestered, ids)
        if model.is_silenced(house):
            cheerful = [id for id in ids if open_now[id]["kind"] not in WAITED_FOR]
            must(not cheerful, "a cheerful call into an open complaint", cheerful)
        not_named = silent | at_peace - {row["customer"] for row in shown}
        left = {
            id for id, row in of_house.items()
            if row["customer"] not in not_named and row["kind"] not in WAITED_FOR and model.planned[id] <= soon
        } - ids  # fmt: skip
        must(not left, "left out of the house's call", left)


def check_beat(model: Model, digest: Digest, told: Collection[tuple[int, date]], now: datetime) -> None:
    """At most 60 s after its time, with the PC awake, it was shown; and what is shown may be shown."""
    today = now.date()
    is_quiet = any(
        begin <= now.time() < end if begin <= end else not end <= now.time() < begin
        for begin, end in model.setting("quiet_hours")
    )
    must(not (is_quiet and digest.calls), "a reminder within quiet hours", now)
    if is_quiet:
        return
    open_now, houses = model.open_follow_ups(), model.houses()
    promised = {
        houses[row["customer"]] for id, row in open_now.items()
        if model.is_due(id, today) and model.waits_for_its_hour(id, now)
    }  # fmt: skip
    for id, row in open_now.items():
        if model.is_ready(id, now) and houses[row["customer"]] not in promised:
            must((id, model.planned[id]) in told, "due and not shown", id, row, model.planned[id], now)
    for call in digest.calls:
        for reason in call.reasons:
            id = reason.follow_up.id
            must(id in open_now, "reminded of what is done", id)
            must(houses[open_now[id]["customer"]] not in promised, "rung before the hour that was promised", id)
        ready = [reason.follow_up.id for reason in call.reasons if model.is_ready(reason.follow_up.id, now)]
        must(bool(ready), "reminded before its time", [reason.follow_up.id for reason in call.reasons], now)


def _key(table: str, id: int, row: Row) -> object:
    return f"{row['customer']} {row['number']}" if table == "phone" else id


def _as_stored(table: str, row: Row) -> tuple[Any, ...]:
    match table:
        case "customer":
            return (_text(row["silent_since"]), row["months"])
        case "phone":
            return (row["customer"], row["number"], int(row["is_bad"]))
        case "purchase":
            state = "voided" if row["is_void"] else "kept"
            return (row["customer"], _text(row["day"]), row["amount"], row["amount_back"], state)
        case "left_alone":
            return (row["item"],)
        case "complaint":
            return (row["customer"], row["purchase"], "open" if row["is_open"] else "closed", row["satisfied"])
        case "contact":
            return (row["customer"], row["follow_up"], _text(row["day"]), str(Outcome(row["outcome"])))
    at_time = row["at_time"].isoformat("minutes") if row["at_time"] else None
    reason = str(EndReason(row["reason"])) if row["reason"] else None
    return (
        row["customer"], row["purchase"], str(Kind(row["kind"])), row["plan"], row["step"], row["steps"], row["ask"],
        _text(row["due"]), _text(row["not_before"]), at_time, row["attempts"], _text(row["snoozed_until"]),
        str(State(row["state"])), reason, row["complaint"],
    )  # fmt: skip


def _text(when: date | datetime | None) -> str | None:
    return when.isoformat() if when else None
