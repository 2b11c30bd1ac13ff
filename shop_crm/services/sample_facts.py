"""What the sample shop knows of its people besides their purchases: birthdays, notes, consents, households."""

from dataclasses import replace
from datetime import date, datetime, time
from random import Random

from shop_crm.domain.birthdays import Birthday
from shop_crm.domain.consents import ConsentAnswer, ConsentKind, Way
from shop_crm.domain.customers import Consent, Customer
from shop_crm.domain.follow_ups import Channel
from shop_crm.domain.messages import Message
from shop_crm.domain.notes import Note
from shop_crm.domain.occasions import Occasion
from shop_crm.domain.purchases import Purchase
from shop_crm.services.sample_people import read_sample
from shop_crm.services.shop import Shop
from shop_crm.store import consents, customers, messages, notes, purchases, wanted_greetings
from shop_crm.store.journal import Operation

_HOUSES = 3
_BORN_FROM = 1950
_BORN_YEARS = 55


def write_facts(operation: Operation, shop: Shop, rng: Random, staff: tuple[str, ...]) -> None:
    """Give the people of the shop what they would have told in three years; nobody's calls change by it."""
    said = read_sample("notes")[shop.settings.language]
    known = customers.read_many(operation.conn, customers.ids_by_name(operation.conn))
    latest = purchases.latest_of(operation.conn, known)
    for id in sorted(latest):
        _tell(operation, known[id], latest[id], rng, said)
        _ask(operation, customers.read(operation.conn, id), latest[id], shop.today, rng, staff)
    _share_numbers(operation, list(known.values()))


def _tell(operation: Operation, customer: Customer, bought: Purchase, rng: Random, said: list[str]) -> None:
    """What she said in passing, and when her birthday is."""
    year = _BORN_FROM + rng.randrange(_BORN_YEARS)
    born = Birthday(month=rng.randint(1, 12), day=rng.randint(1, 28), year=year if rng.random() < 0.5 else None)
    facts = replace(
        customer,
        birthday=born if rng.random() < 0.3 else None,
        reach_by=Channel.WHATSAPP if customer.phones and rng.random() < 0.25 else None,
        language="en" if rng.random() < 0.05 else "",
    )
    customers.update(operation, facts)
    if customer.name and rng.random() < 0.25:
        at = datetime.combine(bought.day, time(rng.randint(9, 17), rng.randrange(60))).astimezone()
        note = Note(customer_id=customer.id, at=at, said=rng.choice(said), made_by=bought.served_by)
        notes.add(operation, note)


def _ask(
    operation: Operation, customer: Customer, bought: Purchase, today: date, rng: Random, staff: tuple[str, ...]
) -> None:
    """What she answered at the counter when she was asked whether we may; who said stop is left as she is."""
    if not customer.may_be_contacted:
        said_no = ConsentAnswer(
            customer_id=customer.id,
            kind=ConsentKind.CONTACT,
            is_given=False,
            day=customer.do_not_contact_since or bought.day,
            way=Way.CALL,
            made_by=rng.choice(staff),
        )
        consents.add(operation, said_no)
        return
    if rng.random() > 0.45:
        return
    wants_offers = rng.random() < 0.6
    for kind, is_given in ((ConsentKind.SERVICE, True), (ConsentKind.OFFERS, wants_offers)):
        answer = ConsentAnswer(
            customer_id=customer.id,
            kind=kind,
            is_given=is_given,
            day=bought.day,
            way=Way.COUNTER,
            made_by=bought.served_by,
        )
        consents.add(operation, answer)
    offers = Consent.YES if wants_offers else Consent.NO
    customers.update(operation, replace(customer, service=Consent.YES, offers=offers))
    if wants_offers:
        _greet(operation, customer, date(bought.day.year + 1, 1, 1), today, rng)


def _greet(operation: Operation, customer: Customer, new_year: date, today: date, rng: Random) -> None:
    """The greetings she asked for, and the one that was sent for the first new year after her purchase.

    Only days that are everybody's: an invented name shall not look as if a feast had been guessed from it.
    """
    wanted = {Occasion.NEW_YEAR} if rng.random() < 0.6 else set()
    if customer.birthday:
        wanted |= {Occasion.BIRTHDAY}
    wanted_greetings.keep(operation, customer.id, wanted)
    if Occasion.NEW_YEAR in wanted and customer.phones and new_year <= today:
        at = datetime.combine(new_year, time(9, rng.randrange(60))).astimezone()
        message = Message(
            customer_id=customer.id,
            at=at,
            channel=Channel.WHATSAPP,
            occasion=Occasion.NEW_YEAR,
            occasion_day=new_year,
        )
        messages.add(operation, message)


def _share_numbers(operation: Operation, people: list[Customer]) -> None:
    """A few who have no phone of their own are reached at somebody else's."""
    without = [one for one in people if one.name and not one.phones and one.may_be_contacted]
    others = [one for one in people if one.name and len(one.good_phones) == 1 and one.may_be_contacted]
    for guest, host in zip(without[:_HOUSES], others, strict=False):
        customers.add_phone(operation, guest.id, host.phones[0])
