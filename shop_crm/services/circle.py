"""Word of mouth: who sent a customer, everybody she sent, their money, and the best senders (domain.md 9)."""

import sqlite3
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from shop_crm.domain.circle import Circle, branch_amounts, grow
from shop_crm.domain.customers import Customer
from shop_crm.domain.follow_ups import FollowUp, State
from shop_crm.domain.names import clean_name
from shop_crm.domain.thanks import Sending, give_thanks
from shop_crm.domain.values import frozen
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services.shop import Shop
from shop_crm.store import circle, customers, purchases
from shop_crm.store.journal import Answer, Operation

SHOWN = 12
"""So many people are in the picture of a circle."""


@frozen
class CircleOf:
    """A customer's circle with the names of those who are in its picture."""

    circle: Circle
    customer: Customer
    sender: Customer | None
    people: dict[int, Customer]
    """By their ids."""


@frozen
class Sender:
    """A customer who sent us others."""

    customer: Customer
    sent: int
    """How many she sent herself."""
    people: int
    """How many came through her in all: those too whom these sent, and so on."""
    amount: int
    """What all of them have spent, in minor units."""
    last: Customer
    """The one whom she sent last."""
    last_on: date | None
    """The day of that one's first purchase; None before it."""
    thanks: FollowUp | None
    """The call that thanks for that one, made or still to come."""
    may_be_contacted: bool = True
    """False when she, or anybody at her number, asked not to be: then nobody thanks her."""

    @property
    def is_thanked(self) -> bool:
        """Whether we have said thank you for the one whom she sent last."""
        return self.thanks is not None and self.thanks.state is State.DONE


def set_sender(
    shop: Shop, customer_id: int, sender_id: int | None, heard_from: str = "", *, request_id: str = ""
) -> None:
    """Note which customer sent this one, or else how she heard of us, in her words; None and "" for not known.

    SENT_BY_SELF, SENT_IN_RING when the sender came through her, CUSTOMER_UNKNOWN. The thanks follow it.
    """
    heard_from = "" if sender_id else clean_name(heard_from)

    def work(operation: Operation) -> Answer:
        known = customers.read(shop.db, customer_id)
        check_sender(shop.db, known, sender_id)
        customers.update(operation, replace(known, sent_by=sender_id, heard_from=heard_from))
        return {}

    shop.journal.run("set_sender", work, request_id=request_id)


def check_sender(conn: sqlite3.Connection, customer: Customer, sender_id: int | None) -> None:
    """Nobody sends herself, nor who sent her: SENT_BY_SELF, SENT_IN_RING; CUSTOMER_UNKNOWN for no such sender."""
    if sender_id is None:
        return
    sender = customers.read(conn, sender_id)
    if sender_id == customer.id:
        raise ShopError(ErrorCode.SENT_BY_SELF, name=customer.spoken_name)
    if customer.id and circle.is_within(conn, customer.id, sender_id):
        raise ShopError(ErrorCode.SENT_IN_RING, sender=sender.spoken_name, name=customer.spoken_name)


def circle_amount(shop: Shop, customer_id: int) -> int:
    """What everybody has spent whom this customer sent, and so on, in minor units; 0 for nobody."""
    return circle.branch_amount(shop.db, customer_id)


def read_circle(shop: Shop, customer_id: int, most: int = SHOWN) -> CircleOf:
    """A customer's circle, its largest branches in the picture; CUSTOMER_UNKNOWN."""
    customer = customers.read(shop.db, customer_id)
    pairs = circle.branch(shop.db, customer_id)
    sums = purchases.sums_of(shop.db, [id for id, _ in pairs])
    amounts = {id: amount for id, (_, amount) in sums.items()}
    grown = grow(customer_id, _by_sender(pairs), amounts, most)
    wanted = [branch.customer_id for branch in grown.branches]
    people = customers.read_many(shop.db, [*wanted, *filter(None, [customer.sent_by])])
    return CircleOf(circle=grown, customer=customer, sender=people.get(customer.sent_by or 0), people=people)


def best_senders(shop: Shop, limit: int = 100) -> list[Sender]:
    """The customers who sent others, whose circle has spent the most first; who was forgotten is left out."""
    pairs = circle.everybody_sent(shop.db)
    sent, spent = _by_sender(pairs), circle.spent_by_sent(shop.db)
    worth = branch_amounts(sent, {id: amount for id, (amount, _) in spent.items()})
    best = sorted(sent.keys() - circle.forgotten_senders(shop.db), key=lambda id: (-worth[id][1], -worth[id][0], id))
    best = best[:limit]
    last = {id: max(sent[id], key=lambda one: (spent[one][1] if one in spent else date.min, one)) for id in best}
    people = customers.read_many(shop.db, {*best, *last.values()})
    thanks = circle.thanks_about(shop.db, last.values())
    silent = customers.silent_numbers(shop.db, {phone.number for id in best for phone in people[id].good_phones})
    return [
        Sender(
            customer=people[id],
            sent=len(sent[id]),
            people=worth[id][0],
            amount=worth[id][1],
            last=people[last[id]],
            last_on=spent[last[id]][1] if last[id] in spent else None,
            thanks=_thanks_of(id, thanks.get(last[id], ())),
            may_be_contacted=_may_be_contacted(people[id], silent),
        )
        for id in best
    ]


def thanks_planned(shop: Shop, customer_id: int) -> tuple[FollowUp, Customer] | None:
    """The open call that thanks for this customer, and who is thanked; None when there is none."""
    known = circle.thanks_about(shop.db, [customer_id]).get(customer_id, ())
    waiting = next((one for one in known if one.is_open), None)
    return (waiting, customers.read(shop.db, waiting.customer_id)) if waiting else None


def to_thank(shop: Shop, customer: Customer, sender_id: int, bought_on: date) -> Customer | None:
    """Whom a sale of this day would let us thank, were she the one who sent its customer; None for nobody."""
    settings, sender = shop.settings, customers.read(shop.db, sender_id)
    known = circle.thanks_about(shop.db, [customer.id]).get(customer.id, ()) if customer.id else ()
    silent = customers.silent_numbers(shop.db, {phone.number for phone in sender.good_phones})
    sending = Sending(
        customer_id=customer.id,
        sender_id=sender_id,
        bought_on=bought_on,
        told_on=shop.today if customer.id else None,
        may_be_called=sender.wants_service_calls and _may_be_contacted(sender, silent),
        known=known,
    )
    return sender if give_thanks(sending, shop.today, settings.thanks_after_days, settings.limits).added else None


def _may_be_contacted(customer: Customer, silent: set[str]) -> bool:
    return customer.may_be_contacted and silent.isdisjoint(phone.number for phone in customer.good_phones)


def _thanks_of(sender_id: int, known: Iterable[FollowUp]) -> FollowUp | None:
    """Said before planned; what was cancelled is no thanks."""
    own = [one for one in known if one.customer_id == sender_id and one.state in (State.OPEN, State.DONE)]
    return max(own, key=lambda one: (one.state is State.DONE, one.id), default=None)


def _by_sender(pairs: Iterable[tuple[int, int]]) -> dict[int, list[int]]:
    sent: dict[int, list[int]] = {}
    for id, sender_id in pairs:
        sent.setdefault(sender_id, []).append(id)
    return sent
