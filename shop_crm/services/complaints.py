"""Complaints: which are open, opening one without a call, and making one right."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from shop_crm.domain.complaints import Complaint, check_back, heard_of, passed_in_silence
from shop_crm.domain.customers import Customer
from shop_crm.domain.follow_ups import FollowUp, Kind, Outcome
from shop_crm.domain.names import clean_name, read_said
from shop_crm.domain.purchases import Purchase, PurchaseState
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services.customers import may_call
from shop_crm.services.shop import Shop
from shop_crm.store import complaints, contacts, customers, follow_ups, houses, purchases
from shop_crm.store.journal import Answer, Operation

_CONTENT = (Outcome.HAPPY, Outcome.WANTS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Unhappy:
    """A complaint with whose it is and what it is about."""

    complaint: Complaint
    customer: Customer
    purchase: Purchase | None
    check: FollowUp | None = None
    """The call that asks whether it is really solved, made or still to come."""
    is_satisfied: bool = False
    """Asked again after it was solved, she was content."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Closed:
    """A complaint that was made right, and what follows."""

    complaint: Complaint
    customer: Customer
    check: FollowUp | None
    """The call that asks whether it is really solved; None where nobody may be called at her number."""
    skipped: int
    """Courtesy steps of the house whose day had gone by in silence."""


def open_complaints(shop: Shop) -> list[Unhappy]:
    """Every open complaint, the longest open first."""
    return _told(shop, complaints.open_ones(shop.db))


def closed_complaints(shop: Shop, limit: int = 100) -> list[Unhappy]:
    """The complaints that were made right, the latest first, with what came of asking again."""
    found = _told(shop, complaints.closed_ones(shop.db, limit))
    ids = {one.customer.id for one in found}
    asked, spoken = complaints.asked_of(shop.db, ids), contacts.of_customers(shop.db, ids)
    own = contacts.last_outcomes(shop.db, [check.id for check in asked])
    heard = {check.id: heard_of(check, own.get(check.id), spoken.get(check.customer_id, ())) for check in asked}
    return [_asked_again(one, asked, heard) for one in found]


def complaint_of_house(shop: Shop, customer_id: int) -> int:
    """The longest open complaint of this customer, else of her house; 0 when all of them are content."""
    return complaints.oldest_of(shop.db, [customer_id]) or complaints.oldest_of(
        shop.db, houses.members(shop.db, customer_id)
    )


def count_open(shop: Shop) -> int:
    """How many complaints are open."""
    return complaints.count_open(shop.db)


def open_complaint(
    shop: Shop,
    customer_id: int,
    said: str,
    *,
    purchase_id: int | None = None,
    made_by: str = "",
    request_id: str = "",
) -> Complaint:
    """Note what a customer complains of, at the counter or wherever she says it; her house is silent from now on.

    SAID_NEEDED without words, SAID_TOO_LONG, CUSTOMER_UNKNOWN; PURCHASE_UNKNOWN for a purchase that is not hers.
    """
    said, made_by = read_said(said), clean_name(made_by)
    if not said:
        raise ShopError(ErrorCode.SAID_NEEDED)

    def work(operation: Operation) -> Answer:
        customers.read(shop.db, customer_id)
        if purchase_id is not None and purchases.read(shop.db, purchase_id).customer_id != customer_id:
            raise ShopError(ErrorCode.PURCHASE_UNKNOWN, number=purchase_id)
        complaint = Complaint(customer_id=customer_id, purchase_id=purchase_id, day=shop.today, said=said)
        return {"complaint_id": complaints.add(operation, complaint)}

    answer = shop.journal.run("open_complaint", work, request_id=request_id, made_by=made_by)
    return complaints.read(shop.db, answer["complaint_id"])


def close_complaint(
    shop: Shop, complaint_id: int, *, solution: str = "", made_by: str = "", request_id: str = ""
) -> Closed:
    """Note that it was made right, and how; plants the call that asks whether it is really solved (domain.md 3).

    What was silenced goes on; courtesy steps whose day went by meanwhile are skipped with that reason. COMPLAINT_CLOSED
    for one that is closed, COMPLAINT_UNKNOWN.
    """
    solution, made_by = read_said(solution), clean_name(made_by)

    def work(operation: Operation) -> Answer:
        complaint = complaints.read(shop.db, complaint_id)
        if not complaint.is_open:
            raise ShopError(ErrorCode.COMPLAINT_CLOSED, number=complaint_id)
        complaints.close(operation, complaint_id, shop.today, solution)
        check = check_back(_without_void(shop, complaint), shop.today, shop.settings.check_back_days)
        is_asked = may_call(shop, customers.read(shop.db, complaint.customer_id))
        skipped = _end_silence(operation, shop, complaint.customer_id)
        return {"check_id": follow_ups.add(operation, check) if is_asked else None, "skipped": skipped}

    answer = shop.journal.run("close_complaint", work, request_id=request_id, made_by=made_by)
    complaint = complaints.read(shop.db, complaint_id)
    return Closed(
        complaint=complaint,
        customer=customers.read(shop.db, complaint.customer_id),
        check=follow_ups.read(shop.db, answer["check_id"]) if answer["check_id"] else None,
        skipped=answer["skipped"],
    )


def _told(shop: Shop, found: list[Complaint]) -> list[Unhappy]:
    people = customers.read_many(shop.db, {complaint.customer_id for complaint in found})
    bought = purchases.read_many(shop.db, [complaint.purchase_id for complaint in found if complaint.purchase_id])
    return [
        Unhappy(
            complaint=complaint,
            customer=people[complaint.customer_id],
            purchase=bought.get(complaint.purchase_id or 0),
        )
        for complaint in found
    ]


def _asked_again(unhappy: Unhappy, asked: Iterable[FollowUp], heard: Mapping[int, Outcome | None]) -> Unhappy:
    """With the first check about the same thing after it was closed, or where she put it off with what we promised."""
    about, closed_on = (unhappy.customer.id, unhappy.complaint.purchase_id), unhappy.complaint.closed_on
    later = [one for one in asked if closed_on and one.due > closed_on and (one.customer_id, one.purchase_id) == about]
    check = next((one for one in later if one.kind is Kind.COMPLAINT_CHECK), None)
    while check is not None and heard[check.id] is Outcome.CALL_BACK:
        before = check
        check = next((one for one in later if one.kind is Kind.PROMISE and one.id > before.id), None)
    return replace(unhappy, check=check, is_satisfied=check is not None and heard[check.id] in _CONTENT)


def _without_void(shop: Shop, complaint: Complaint) -> Complaint:
    """What is asked about it hangs on no purchase that was struck: she was unhappy all the same."""
    if complaint.purchase_id and purchases.read(shop.db, complaint.purchase_id).state is PurchaseState.VOIDED:
        return replace(complaint, purchase_id=None)
    return complaint


def _end_silence(operation: Operation, shop: Shop, customer_id: int) -> int:
    """Skip what has passed unless another complaint goes on silencing the house; gives how many were skipped."""
    house = houses.members(shop.db, customer_id)
    if complaints.words_of(shop.db, house):
        return 0
    passed = passed_in_silence(follow_ups.open_of(shop.db, house), shop.today)
    for known in passed:
        follow_ups.update(operation, known)
    return len(passed)
