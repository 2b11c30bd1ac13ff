"""Word of mouth in the sample shop: who sent whom, how others heard of it, and the thanks that were said."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from random import Random

from shop_crm.domain.calls import Contact
from shop_crm.domain.customers import Customer
from shop_crm.domain.follow_ups import FollowUp, Outcome, State
from shop_crm.domain.settings import ShopSettings
from shop_crm.domain.thanks import Sending, give_thanks
from shop_crm.store import circle, contacts, customers, follow_ups, purchases
from shop_crm.store.journal import Operation

_SENT_SHARE, _HEARD_SHARE = 0.16, 0.12
_STAY = 0.6
"""So often somebody comes through one who sent others before: that is what makes a circle grow."""
_PEACE_DAYS = 60
"""Who was thanked later than so many days ago would not be called today: the calls of the day stay as they are."""
_TO_COME = 2
"""So many senders are still to be thanked."""
_HEARD = {
    "en": ("Saw us walking past", "A leaflet", "Facebook", "The market", "A friend at work"),
    "id": ("Lewat depan toko", "Brosur", "Facebook", "Dari pasar", "Teman kantor"),
    "ms": ("Lalu depan kedai", "Risalah", "Facebook", "Dari pasar", "Kawan sepejabat"),
}


def write_circle(
    operation: Operation, settings: ShopSettings, today: date, staff: tuple[str, ...], seed: int = 1
) -> None:
    """Let some of the customers have come through others, and thank these; the same for the same seed and shop."""
    rng, conn = Random(f"word of mouth {seed}"), operation.conn
    ids = [row[0] for row in conn.execute("SELECT id FROM customer ORDER BY id")]
    people, visits = customers.read_many(conn, ids), purchases.first_visits(conn, ids)
    busy = {row[0] for row in conn.execute("SELECT DISTINCT customer_id FROM follow_up WHERE state = 'open'")}
    known: list[Customer] = []
    hubs: list[Customer] = []
    unasked: list[Customer] = []
    for person in sorted(people.values(), key=lambda one: (visits.get(one.id, today), one.id)):
        came = visits.get(person.id)
        if came is None:
            continue
        chance = rng.random()
        is_long_ago = came < today - timedelta(days=_PEACE_DAYS)
        if chance < _SENT_SHARE and known and is_long_ago:
            sender = rng.choice(hubs) if hubs and rng.random() < _STAY else rng.choice(known)
            customers.update(operation, replace(person, sent_by=sender.id))
            _say_thanks(operation, settings, rng, staff, sender, person, came)
            hubs.append(sender)
        elif chance < _SENT_SHARE + _HEARD_SHARE:
            words = _HEARD.get(settings.language, _HEARD["en"])
            customers.update(operation, replace(person, heard_from=rng.choice(words)))
        elif person.name:
            unasked.append(person)
        if person.name and person.good_phones and person.may_be_contacted and person.id not in busy:
            known.append(person)
    for person in unasked[-_TO_COME:]:
        # Learnt only now: the step that fills the shop plans these thanks itself.
        others = [one for one in hubs if one.id != person.id and not circle.is_within(conn, person.id, one.id)]
        if others:
            customers.update(operation, replace(person, sent_by=rng.choice(others).id))


def _say_thanks(
    operation: Operation,
    settings: ShopSettings,
    rng: Random,
    staff: tuple[str, ...],
    sender: Customer,
    person: Customer,
    came: date,
) -> None:
    """The call that was made a few days after she came."""
    sending = Sending(customer_id=person.id, sender_id=sender.id, bought_on=came)
    planned: FollowUp | None = give_thanks(sending, came, settings.thanks_after_days, settings.limits).added
    assert planned is not None
    day = settings.calendar.open_from(planned.due)
    follow_up_id = follow_ups.add(operation, replace(planned, planned_on=day, state=State.DONE))
    at = datetime.combine(day, time(rng.choice((9, 10, 11, 14, 15, 16)), rng.randrange(60))).astimezone()
    contacts.add(
        operation,
        Contact(
            customer_id=sender.id,
            follow_up_id=follow_up_id,
            at=at,
            outcome=Outcome.HAPPY,
            made_by=rng.choice(staff),
        ),
    )
