"""A customer's card: what she bought and said, what is open for her, and all of it in the order it happened."""

from bisect import bisect
from collections.abc import Collection, Mapping
from dataclasses import field
from datetime import date, datetime
from enum import StrEnum, auto

from shop_crm.domain.calls import Contact, Reason
from shop_crm.domain.complaints import Complaint
from shop_crm.domain.consents import ConsentAnswer, ConsentKind
from shop_crm.domain.customers import Customer
from shop_crm.domain.days import add_months
from shop_crm.domain.follow_ups import Outcome
from shop_crm.domain.messages import Message
from shop_crm.domain.notes import Note
from shop_crm.domain.occasions import Occasion
from shop_crm.domain.purchases import Purchase
from shop_crm.domain.rhythm import median_gap
from shop_crm.domain.values import frozen
from shop_crm.domain.wishes import Wish
from shop_crm.services.calls import reasons_of
from shop_crm.services.shop import Shop
from shop_crm.store import (
    cards,
    consents,
    contacts,
    customers,
    houses,
    messages,
    notes,
    purchases,
    wanted_greetings,
)  # fmt: skip

MOST_OPEN = 20
"""A card names so many open complaints, wishes and follow-ups at most."""
_WENT_WELL = (Outcome.HAPPY, Outcome.WANTS)

Key = tuple[date, int, str, int]
"""An entry's place in a timeline: day, place of its kind within the day, instant, id."""


@frozen
class Sent:
    """Somebody whom a customer sent us."""

    id: int
    customer: Customer
    """Only her name: it is what the card tells."""
    day: date
    said: str = ""


@frozen
class Housemate:
    """Somebody who shares a number with the customer."""

    customer: Customer
    amount: int
    """What the purchases come to, in minor units."""


@frozen
class Bought:
    """What a customer's purchases come to; voided ones are no purchases, and what was given back is not counted."""

    since: date | None = None
    """The day of the first purchase; None when there is none."""
    last_visit: date | None = None
    purchases: int = 0
    amount: int = 0
    """Minor units, as every amount."""
    amount_in_12_months: int = 0
    median_gap_days: float | None = None
    """Half of the gaps between her visits are shorter; None with less than 3 gaps."""


@frozen
class Card:
    """One customer as the shop knows her."""

    customer: Customer
    bought: Bought
    calls_made: int
    """Calls and messages, answered or not."""
    calls_answered: int
    calls_well: int
    """Those that ended happy, or with a wish."""
    complaints: tuple[Complaint, ...]
    """The open ones, newest first."""
    wishes: tuple[Wish, ...]
    """The open ones, newest first."""
    reasons: tuple[Reason, ...]
    """Her open follow-ups, the next one first."""
    house: tuple[Housemate, ...] = ()
    """Who shares her number, dearest first."""
    answers: Mapping[ConsentKind, ConsentAnswer] = field(default_factory=dict)
    """What she answered last when she was asked whether we may."""
    greetings: frozenset[Occasion] = frozenset()
    """The occasions on which she wants a greeting."""


class EntryKind(StrEnum):
    """What a timeline tells of; within one day in this order, from the latest down."""

    NOTE = auto()
    CONTACT = auto()
    MESSAGE = auto()
    COMPLAINT = auto()
    WISH = auto()
    CONSENT = auto()
    PURCHASE = auto()
    SENT = auto()


_RANKS = {kind: rank for rank, kind in enumerate(reversed(EntryKind))}


@frozen
class Entry:
    """One thing that happened between the shop and a customer; `about` is a Purchase for a purchase, and so on."""

    kind: EntryKind
    day: date
    at: datetime | None = None
    """The instant of a contact, a note or a message; the others have their day alone."""
    id: int
    about: Purchase | Contact | Complaint | Wish | Note | Message | ConsentAnswer | Sent
    """A voided purchase is one whose state says so."""

    @property
    def key(self) -> Key:
        """Its place in the timeline: what `timeline` takes as `before`."""
        return self.day, _RANKS[self.kind], self.at.isoformat() if self.at else "", self.id


def read_card(shop: Shop, customer_id: int) -> Card:
    """The customer's card; CUSTOMER_UNKNOWN when there is none of this id."""
    customer = customers.read(shop.db, customer_id)
    outcomes = contacts.outcomes_of(shop.db, customer_id)
    return Card(
        customer=customer,
        bought=read_bought(shop, customer_id),
        calls_made=sum(outcomes.values()),
        calls_answered=sum(count for outcome, count in outcomes.items() if outcome.reached),
        calls_well=sum(outcomes.get(outcome, 0) for outcome in _WENT_WELL),
        complaints=open_complaints(shop, customer_id),
        wishes=open_wishes(shop, customer_id),
        reasons=tuple(reasons_of(shop, cards.next_open(shop.db, customer_id, MOST_OPEN))),
        house=_house(shop, customer_id),
        answers=consents.last_of(shop.db, customer_id),
        greetings=wanted_greetings.read(shop.db, customer_id),
    )


def _house(shop: Shop, customer_id: int) -> tuple[Housemate, ...]:
    others = houses.members(shop.db, customer_id) - {customer_id}
    if not others:
        return ()
    sums = purchases.sums_of(shop.db, others)
    found = [
        Housemate(customer=customer, amount=sums.get(customer.id, (0, 0))[1])
        for customer in customers.read_many(shop.db, others).values()
    ]
    return tuple(sorted(found, key=lambda one: (-one.amount, one.customer.id)))


def read_bought(shop: Shop, customer_id: int) -> Bought:
    """What the customer's purchases come to; nothing for one who is unknown."""
    visits = cards.visits(shop.db, customer_id)
    if not visits:
        return Bought()
    if exchanges := cards.exchanges(shop.db, customer_id):
        visits = _with_exchanges(visits, exchanges)
    days, numbers, amounts = zip(*visits, strict=True)
    a_year_ago = bisect(days, add_months(shop.today, -12))
    return Bought(
        since=days[0],
        last_visit=days[-1],
        purchases=sum(numbers),
        amount=sum(amounts),
        amount_in_12_months=sum(amounts[a_year_ago:]),
        median_gap_days=median_gap([day for day, number, _ in visits if number]),
    )


def _with_exchanges(visits: list[cards.Visit], exchanges: list[tuple[date, date, int]]) -> list[cards.Visit]:
    """The visits without exchanges: they are no purchases of their own.

    Their money counts on the day on which the goods were bought whose place they took, as what was given back does.
    """
    by_day = {day: (number, amount) for day, number, amount in visits}
    for day, bought_on, amount in exchanges:
        number, before = by_day[day]
        by_day[day] = number - 1, before - amount
        number, before = by_day.get(bought_on, (0, 0))
        by_day[bought_on] = number, before + amount
    return [(day, *by_day[day]) for day in sorted(by_day)]


def open_complaints(shop: Shop, customer_id: int) -> tuple[Complaint, ...]:
    """The customer's open complaints, newest first."""
    return tuple(cards.complaints(shop.db, customer_id, MOST_OPEN, only_open=True))


def open_wishes(shop: Shop, customer_id: int) -> tuple[Wish, ...]:
    """The customer's open wishes, newest first."""
    return tuple(cards.wishes_of(shop.db, customer_id, MOST_OPEN, only_open=True))


def timeline(
    shop: Shop,
    customer_id: int,
    before: Key | None = None,
    limit: int = 50,
    kinds: Collection[EntryKind] | None = None,
    *,
    only_said: bool = False,
) -> list[Entry]:
    """What happened with the customer, newest first; voided purchases too. [] for one who is unknown.

    `before` is the key of the last entry of the page before; `kinds` None means all of them. With `only_said` purchases
    and calls without her words are left out: 17,000 of them need not be read to find the few that have some.
    """
    entries: list[Entry] = []
    for kind in EntryKind:
        if kinds is None or kind in kinds:
            entries += _entries(shop, customer_id, kind, _place(kind, before), limit, only_said=only_said)
    return sorted(entries, key=lambda entry: entry.key, reverse=True)[:limit]


def _entries(
    shop: Shop, customer_id: int, kind: EntryKind, before: cards.Place, limit: int, *, only_said: bool
) -> list[Entry]:
    """The newest entries of one kind: each kind reads a page at most, by its own index (performance.md P7)."""
    match kind:
        case EntryKind.CONTACT:
            return [
                Entry(kind=kind, day=contact.at.date(), at=contact.at, id=contact.id, about=contact)
                for contact in contacts.newest_of(shop.db, customer_id, limit, before, only_said=only_said)
            ]
        case EntryKind.PURCHASE:
            return [
                Entry(kind=kind, day=purchase.day, id=purchase.id, about=purchase)
                for purchase in purchases.of_customer(shop.db, customer_id, limit, before, only_said=only_said)
            ]
        case EntryKind.COMPLAINT:
            heard = cards.complaints(shop.db, customer_id, limit, before=before)
            return [Entry(kind=kind, day=one.day, id=one.id, about=one) for one in heard]
        case EntryKind.NOTE:
            return [
                Entry(kind=kind, day=note.at.date(), at=note.at, id=note.id, about=note)
                for note in notes.newest_of(shop.db, customer_id, limit, before)
            ]
        case EntryKind.MESSAGE:
            return [
                Entry(kind=kind, day=message.at.date(), at=message.at, id=message.id, about=message)
                for message in messages.newest_of(shop.db, customer_id, limit, before)
            ]
        case EntryKind.CONSENT:
            answers = consents.newest_of(shop.db, customer_id, limit, before)
            return [Entry(kind=kind, day=one.day, id=one.id, about=one) for one in answers]
        case EntryKind.SENT:
            sent = map(_sent, cards.sent(shop.db, customer_id, limit, before))
            return [Entry(kind=kind, day=one.day, id=one.id, about=one) for one in sent]
        case EntryKind.WISH:
            wished = cards.wishes_of(shop.db, customer_id, limit, before=before)
            return [Entry(kind=kind, day=one.day, id=one.id, about=one) for one in wished]


def _place(kind: EntryKind, before: Key | None) -> cards.Place:
    """Where this kind goes on after an entry of any kind: on the same day, those of a lower rank are still to come."""
    if before is None:
        return cards.BEFORE_NOTHING
    day, rank, at, id = before
    if _RANKS[kind] == rank:
        return at or day.isoformat(), id
    return f"{day.isoformat()}~" if _RANKS[kind] < rank else day.isoformat(), 0


def _sent(row: cards.Sent) -> Sent:
    id, name, form, day = row
    return Sent(id=id, customer=Customer(id=id, name=name, form_of_address=form), day=day)
