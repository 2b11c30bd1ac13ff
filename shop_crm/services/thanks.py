"""Thanking senders: whatever an operation changed, the calls that say thank you follow it within the same step."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from shop_crm.domain.settings import ShopSettings
from shop_crm.domain.thanks import Sending, give_thanks
from shop_crm.store import circle, customers, follow_ups, purchases
from shop_crm.store.journal import Operation


def follow(operation: Operation, settings: ShopSettings, ids: Iterable[int], today: date) -> set[int]:
    """End and plan the calls that thank for these customers; gives the senders of whom one was changed.

    Called by `agenda.settle`, so that a sale, an import, a struck purchase or a corrected sender cannot forget it; it
    costs one question where nobody sent any of them.
    """
    conn = operation.conn
    senders = circle.sent_among(conn, ids)
    if not senders:
        return set()
    visits, known = purchases.first_visits(conn, senders), circle.thanks_about(conn, senders)
    told = circle.sender_changed(operation)
    people = customers.read_many(conn, {sender for sender in senders.values() if sender})
    silent = customers.silent_numbers(conn, {one.number for each in people.values() for one in each.good_phones})
    changed: set[int] = set()
    for id, sender_id in senders.items():
        sender = people.get(sender_id or 0)
        numbers = {phone.number for phone in sender.good_phones} if sender else set()
        sending = Sending(
            customer_id=id,
            sender_id=sender_id,
            bought_on=visits.get(id),
            told_on=today if id in told else None,
            may_be_called=sender is not None and sender.may_be_contacted and not numbers & silent,
            known=known.get(id, ()),
        )
        found = give_thanks(sending, today, settings.thanks_after_days, settings.limits)
        for over in found.ended:
            follow_ups.update(operation, over)
            changed.add(over.customer_id)
        if found.added:
            shown = settings.calendar.open_from(found.added.due)
            follow_ups.add(operation, replace(found.added, planned_on=shown))
            changed.add(found.added.customer_id)
    return changed
