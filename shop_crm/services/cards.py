"""A customer's card: what she bought and said, what is open for her, and all of it in the order it happened."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum, auto

from shop_crm.domain.calls import Contact, Reason
from shop_crm.domain.complaints import Complaint
from shop_crm.domain.customers import Customer
from shop_crm.domain.days import add_months
from shop_crm.domain.follow_ups import Outcome
from shop_crm.domain.purchases import Purchase
from shop_crm.domain.rhythm import median_gap
from shop_crm.domain.wishes import Wish
from shop_crm.services.calls import reasons_of
from shop_crm.services.shop import Shop
from shop_crm.store import cards, contacts, customers, purchases

MOST_OPEN = 20
"""A card names so many open complaints, wishes and follow-ups at most."""
_WENT_WELL = (Outcome.HAPPY, Outcome.WANTS)

Key = tuple[date, int, str, int]
"""An entry's place in a timeline: day, place of its kind within the day, instant, id."""


@dataclass(frozen=True, slots=True, kw_only=True)
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


@dataclass(frozen=True, slots=True, kw_only=True)
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


class EntryKind(StrEnum):
    """What a timeline tells of; within one day in this order, from the latest down."""

    CONTACT = auto()
    COMPLAINT = auto()
    WISH = auto()
    PURCHASE = auto()


_RANKS = {kind: rank for rank, kind in enumerate(reversed(EntryKind))}


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One thing that happened between the shop and a customer; `about` is a Purchase for a purchase, and so on."""

    kind: EntryKind
    day: date
    at: datetime | None = None
    """The instant of a contact; the others have their day alone."""
    id: int
    about: Purchase | Contact | Complaint | Wish
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
    )


def read_bought(shop: Shop, customer_id: int) -> Bought:
    """What the customer's purchases come to; nothing for one who is unknown."""
    visits = cards.visits(shop.db, customer_id)
    if not visits:
        return Bought()
    days = [day for day, _, _ in visits]
    year_ago = add_months(shop.today, -12)
    return Bought(
        since=days[0],
        last_visit=days[-1],
        purchases=sum(number for _, number, _ in visits),
        amount=sum(amount for _, _, amount in visits),
        amount_in_12_months=sum(amount for day, _, amount in visits if day > year_ago),
        median_gap_days=median_gap(days),
    )


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
) -> list[Entry]:
    """What happened with the customer, newest first; voided purchases too. [] for one who is unknown.

    `before` is the key of the last entry of the page before; `kinds` None means all of them.
    """
    entries: list[Entry] = []
    for kind in EntryKind:
        if kinds is None or kind in kinds:
            entries += _entries(shop, customer_id, kind, _place(kind, before), limit)
    return sorted(entries, key=lambda entry: entry.key, reverse=True)[:limit]


def _entries(shop: Shop, customer_id: int, kind: EntryKind, before: cards.Place, limit: int) -> list[Entry]:
    """The newest entries of one kind: each kind reads a page at most, by its own index (performance.md P7)."""
    match kind:
        case EntryKind.CONTACT:
            return [
                Entry(kind=kind, day=contact.at.date(), at=contact.at, id=contact.id, about=contact)
                for contact in contacts.newest_of(shop.db, customer_id, limit, before)
            ]
        case EntryKind.PURCHASE:
            return [
                Entry(kind=kind, day=purchase.day, id=purchase.id, about=purchase)
                for purchase in purchases.of_customer(shop.db, customer_id, limit, before)
            ]
        case EntryKind.COMPLAINT:
            heard = cards.complaints(shop.db, customer_id, limit, before=before)
            return [Entry(kind=kind, day=one.day, id=one.id, about=one) for one in heard]
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
