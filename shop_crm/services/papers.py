"""What goes on papers about customers; who asked not to be contacted is on none of them (domain.md 12 and 14)."""

from collections.abc import Iterable
from datetime import date

from shop_crm.domain.customers import Customer
from shop_crm.domain.follow_ups import Channel, FollowUp
from shop_crm.domain.papers import Addressed, ComplaintPaper, CustomerPaper, Slip, Spoken
from shop_crm.domain.purchases import Purchase, PurchaseState
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services.complaints import read_complaint
from shop_crm.services.customers import may_call, may_contact
from shop_crm.services.shop import Shop
from shop_crm.store import complaints, contacts, customers, follow_ups, purchases

MOST_PURCHASES = 300
"""A card tells of so many at most, the newest."""
_LAST_WORDS = 3


def read_slip(shop: Shop, purchase_id: int) -> Slip:
    """What goes home with this purchase; PURCHASE_VOIDED for one that was struck out.

    The day on which we first get in touch is announced only when it is planned, still to come, and she may be called.
    """
    purchase = purchases.read(shop.db, purchase_id)
    if purchase.state is PurchaseState.VOIDED:
        raise ShopError(ErrorCode.PURCHASE_VOIDED, number=purchase_id)
    customer = customers.read(shop.db, purchase.customer_id)
    return Slip(
        day=purchase.day,
        lines=purchase.kept_lines,
        language=customer.language or shop.settings.language,
        announced=_announced(shop, customer, purchase),
    )


def addressed(shop: Shop, ids: Iterable[int]) -> Addressed:
    """Who of these can have a label: who has an address and may be contacted."""
    ids = list(ids)
    silent = customers.silent_ids(shop.db, ids)
    known = customers.read_many(shop.db, ids)
    reachable = [known[id] for id in ids if id in known and id not in silent and known[id].may_be_contacted]
    people = tuple(person for person in reachable if person.address.strip())
    return Addressed(
        people=people,
        without_address=len(reachable) - len(people),
        left_out=len(ids) - len(reachable),
    )


def read_customer_paper(shop: Shop, customer_id: int) -> CustomerPaper:
    """One customer for a hand; CUSTOMER_UNKNOWN, or NO_PAPER_WANTED for who asked not to be contacted."""
    customer = _of_whom_paper_may_tell(shop, customer_id)
    bought = purchases.kept_of(shop.db, customer_id, MOST_PURCHASES)
    spoken = contacts.of_customers(shop.db, [customer_id]).get(customer_id, [])
    said = [Spoken(day=contact.at.date(), said=contact.said) for contact in spoken if contact.said]
    said += [Spoken(day=purchase.day, said=purchase.said) for purchase in bought if purchase.said]
    said.sort(key=lambda words: words.day, reverse=True)
    return CustomerPaper(
        customer=customer,
        purchases=tuple(bought),
        complaints=tuple(one for one in complaints.open_ones(shop.db) if one.customer_id == customer_id),
        said=tuple(said[:_LAST_WORDS]),
    )


def read_complaint_paper(shop: Shop, complaint_id: int) -> ComplaintPaper:
    """A complaint to be signed; COMPLAINT_UNKNOWN, or NO_PAPER_WANTED for who asked not to be contacted."""
    unhappy = read_complaint(shop, complaint_id)
    customer = _of_whom_paper_may_tell(shop, unhappy.customer.id)
    return ComplaintPaper(
        customer=customer,
        complaint=unhappy.complaint,
        said=unhappy.words,
        item=unhappy.item,
        bought_on=unhappy.purchase.day if unhappy.purchase else None,
        language=customer.language or shop.settings.language,
    )


def _of_whom_paper_may_tell(shop: Shop, customer_id: int) -> Customer:
    customer = customers.read(shop.db, customer_id)
    if customer.forgotten_on:
        raise ShopError(ErrorCode.CUSTOMER_UNKNOWN, number=customer_id)
    if not may_contact(shop, customer):
        raise ShopError(ErrorCode.NO_PAPER_WANTED, name=customer.spoken_name)
    return customer


def _announced(shop: Shop, customer: Customer, purchase: Purchase) -> tuple[date, Channel] | None:
    if not may_call(shop, customer):
        return None
    planned = [one for one in follow_ups.of_purchase(shop.db, purchase.id) if _can_be_announced(one, shop.today)]
    first = min(planned, key=lambda one: one.planned_on, default=None)
    if first is None or (first.channel is Channel.CALL and not customer.good_phones):
        return None
    return first.planned_on, first.channel


def _can_be_announced(follow_up: FollowUp, today: date) -> bool:
    return follow_up.is_open and not follow_up.is_held and follow_up.planned_on > today
