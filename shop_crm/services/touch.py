"""Keeping in touch: whatever an operation changed, the calls that keep in touch follow it within the same step."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from shop_crm.domain.rhythm import came_back
from shop_crm.domain.settings import ShopSettings
from shop_crm.domain.touch import ASK, Touch, keep_up
from shop_crm.store import customers, follow_ups, purchases, touch
from shop_crm.store.journal import Operation


def follow(operation: Operation, settings: ShopSettings, ids: Iterable[int], today: date) -> set[int]:
    """End and plan the calls that keep in touch with these customers; gives those of whom one was changed.

    Called by `agenda.settle`; it costs one question where we keep in touch with nobody of them.
    """
    conn = operation.conn
    months = touch.kept(conn, ids)
    if not months:
        return set()
    calendar = settings.calendar
    last, asked = touch.last_real(conn, months), touch.asked_in_vain(conn, months, ASK)
    visits = purchases.last_visits(conn, months)
    standing = touch.standing(conn, months)
    people = customers.read_many(conn, months)
    numbers = {phone.number for person in people.values() for phone in person.good_phones}
    silent = customers.silent_numbers(conn, numbers)
    changed: set[int] = set()
    for id, every in months.items():
        numbers = {phone.number for phone in people[id].good_phones}
        facts = Touch(
            customer_id=id,
            months=every,
            last=last.get(id),
            asked_on=asked.get(id),
            may_be_contacted=people[id].wants_service_calls and not numbers & silent,
            standing=[known for known in standing.get(id, ()) if known.ask_code == ASK],
        )
        kept = keep_up(facts, today)
        back = [ended for known in standing.get(id, ()) if (ended := came_back(known, visits.get(id)))]
        for known in (*kept.ended, *back):
            follow_ups.update(operation, known)
        if kept.added:
            follow_ups.add(operation, replace(kept.added, planned_on=calendar.open_from(kept.added.due)))
        if kept.ended or kept.added or back:
            changed.add(id)
    return changed
