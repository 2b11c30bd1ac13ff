"""Complaints: which are open, opening one without a call, and making one right."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from shop_crm.domain.complaints import (
    Cause,
    Complaint,
    Remedy,
    Satisfied,
    Severity,
    Step,
    StepKind,
    Worth,
    check_back,
    checked,
    heard_of,
    line_of,
    our_word,
    passed_in_silence,
    yes_up_to,
)
from shop_crm.domain.customers import Customer
from shop_crm.domain.edits import changed_by
from shop_crm.domain.follow_ups import EndReason, FollowUp, Kind, Outcome, State, ended
from shop_crm.domain.habits import WITHIN, Habit, habits
from shop_crm.domain.names import clean_name, read_said
from shop_crm.domain.purchases import Line, Purchase, PurchaseState
from shop_crm.domain.values import frozen
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services.circle import circle_amount
from shop_crm.services.customers import may_contact
from shop_crm.services.shop import Shop
from shop_crm.store import circle, complaints, contacts, customers, follow_ups, houses, purchases
from shop_crm.store.journal import Answer, Operation

_DECIDED = ("item", "cause", "severity", "wanted", "remedy", "cost", "promised_on", "in_hands_of")
"""What may be changed of an open complaint."""
_CONTENT = (Outcome.HAPPY, Outcome.WANTS)


@frozen
class Unhappy:
    """A complaint with whose it is, what it is about and what was done."""

    complaint: Complaint
    customer: Customer
    purchase: Purchase | None
    steps: tuple[Step, ...] = ()
    habits: tuple[Habit, ...] = ()
    """In what it is like other complaints of that time."""
    check: FollowUp | None = None
    """The call that asks whether it is really solved, made or still to come."""
    is_satisfied: bool = False
    """Asked again after it was solved, she was content."""

    @property
    def words(self) -> str:
        """Her words; of a complaint that was opened again, those of that day."""
        again = [step.said for step in self.steps if step.kind is StepKind.REOPENED and step.said]
        return again[-1] if again else self.complaint.said

    @property
    def line(self) -> Line | None:
        """The line of the purchase that it is about, as far as it is one."""
        return line_of(self.complaint.item, self.purchase)

    @property
    def item(self) -> str:
        """The thing that it is about; "" when that is not known."""
        return self.complaint.item or (self.line.item if self.line else "")


@frozen
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


def read_complaint(shop: Shop, complaint_id: int) -> Unhappy:
    """One complaint, open or not; COMPLAINT_UNKNOWN."""
    return _told(shop, [complaints.read(shop.db, complaint_id)])[0]


def worth(shop: Shop, complaint: Complaint) -> Worth:
    """What making it right costs, beside what she, her household and everyone she sent have spent (domain.md 8)."""
    house = houses.members(shop.db, complaint.customer_id)
    spent = {id: amount for id, (_, amount) in purchases.sums_of(shop.db, house).items()}
    return Worth(
        cost=complaint.cost,
        hers=spent.get(complaint.customer_id, 0),
        household=sum(spent.values()),
        circle=circle_amount(shop, complaint.customer_id),
        in_both=sum(spent.get(id, 0) for id, _ in circle.branch(shop.db, complaint.customer_id)),
    )


def may_say_yes_to(shop: Shop, unhappy: Unhappy) -> int | None:
    """What anybody here may say yes to without asking, in minor units; None when the item's price is not known."""
    return yes_up_to(shop.settings.yes_limit, unhappy.line)


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
    item: str = "",
    cause: Cause | None = None,
    severity: Severity = Severity.PLAIN,
    wanted: Remedy | None = None,
    made_by: str = "",
    request_id: str = "",
) -> Complaint:
    """Note what a customer complains of, at the counter or wherever she says it; her house is silent from now on.

    It is about `item`, or about the dearest thing of its purchase. SAID_NEEDED without words, SAID_TOO_LONG,
    CUSTOMER_UNKNOWN; PURCHASE_UNKNOWN for a purchase that is not hers.
    """
    said, made_by, item = read_said(said), clean_name(made_by), clean_name(item)
    if not said:
        raise ShopError(ErrorCode.SAID_NEEDED)

    def work(operation: Operation) -> Answer:
        customers.read(shop.db, customer_id)
        purchase = purchases.read(shop.db, purchase_id) if purchase_id is not None else None
        if purchase is not None and purchase.customer_id != customer_id:
            raise ShopError(ErrorCode.PURCHASE_UNKNOWN, number=purchase_id)
        line = line_of(item, purchase)
        complaint = Complaint(
            customer_id=customer_id,
            purchase_id=purchase_id,
            day=shop.today,
            said=said,
            item=line.item if line else item,
            cause=cause,
            severity=severity,
            wanted=wanted,
            opened_by=made_by,
        )
        return {"complaint_id": complaints.add(operation, complaint)}

    answer = shop.journal.run("open_complaint", work, request_id=request_id, made_by=made_by)
    return complaints.read(shop.db, answer["complaint_id"])


def change_complaint(
    shop: Shop, complaint: Complaint, *, before: Complaint | None = None, made_by: str = "", request_id: str = ""
) -> Complaint:
    """Keep what is known of an open complaint and what was decided; its words, day and state stay as they are.

    `before` is what it was changed from: what somebody else decided since then stays, and where both decided the same
    it is CHANGED_MEANWHILE(fact, theirs) (faults.md D16). A promised day is our word: it is on that day's list, and
    another day takes its place. COMPLAINT_CLOSED, COMPLAINT_UNKNOWN; DAY_PAST for a promise, AMOUNT_NEGATIVE or
    AMOUNT_TOO_LARGE for the cost.
    """

    standing = _standing(shop, complaint.id)
    wanted = replace(standing, **changed_by(complaint, before or standing, standing, _DECIDED))
    now = checked(wanted, standing, shop.today)
    if now == standing:
        return standing

    def work(operation: Operation) -> Answer:
        complaints.update(operation, now)
        if now.promised_on != standing.promised_on:
            _promise(operation, shop, now)
        return {}

    shop.journal.run("change_complaint", work, request_id=request_id, made_by=clean_name(made_by))
    return complaints.read(shop.db, complaint.id)


def add_step(shop: Shop, complaint_id: int, said: str, *, made_by: str = "", request_id: str = "") -> None:
    """Note what was done about an open complaint; SAID_NEEDED, SAID_TOO_LONG, COMPLAINT_CLOSED, COMPLAINT_UNKNOWN."""
    said, made_by = read_said(said), clean_name(made_by)
    if not said:
        raise ShopError(ErrorCode.SAID_NEEDED)

    def work(operation: Operation) -> Answer:
        _standing(shop, complaint_id)
        note_step(operation, shop, complaint_id, StepKind.DONE, said, made_by)
        return {}

    shop.journal.run("add_step", work, request_id=request_id, made_by=made_by)


def reopen_complaint(shop: Shop, complaint_id: int, said: str, *, made_by: str = "", request_id: str = "") -> Complaint:
    """It was not solved after all, in her new words: it is open again, and her house silent (domain.md 3).

    Of one that is open the words are noted. SAID_NEEDED, SAID_TOO_LONG, COMPLAINT_UNKNOWN.
    """
    said, made_by = read_said(said), clean_name(made_by)
    if not said:
        raise ShopError(ErrorCode.SAID_NEEDED)

    def work(operation: Operation) -> Answer:
        hear_again(operation, shop, complaint_id, said, made_by)
        return {}

    shop.journal.run("reopen_complaint", work, request_id=request_id, made_by=made_by)
    return complaints.read(shop.db, complaint_id)


def note_content(shop: Shop, complaint_id: int, *, made_by: str = "", request_id: str = "") -> None:
    """She told us herself that a solved one is well: nobody asks about it any more. COMPLAINT_UNKNOWN."""
    made_by = clean_name(made_by)

    def work(operation: Operation) -> Answer:
        hear_content(operation, shop, complaint_id, "", made_by)
        _end_calls(operation, shop, complaint_id, EndReason.SOLVED)
        return {}

    shop.journal.run("note_content", work, request_id=request_id, made_by=made_by)


def close_complaint(
    shop: Shop, complaint_id: int, *, solution: str = "", made_by: str = "", request_id: str = ""
) -> Closed:
    """Note that it was made right, and how; plants the call that asks whether it is really solved (domain.md 3).

    Our word on it is kept with that. What was silenced goes on; courtesy steps whose day went by meanwhile are skipped
    with that reason. COMPLAINT_CLOSED for one that is closed, COMPLAINT_UNKNOWN.
    """
    solution, made_by = read_said(solution), clean_name(made_by)

    def work(operation: Operation) -> Answer:
        complaint = replace(_standing(shop, complaint_id), closed_on=shop.today, solution=solution, satisfied=None)
        complaints.update(operation, complaint)
        note_step(operation, shop, complaint_id, StepKind.CLOSED, solution, made_by)
        _end_calls(operation, shop, complaint_id, EndReason.SOLVED)
        check = check_back(_without_void(shop, complaint), shop.today, shop.settings.check_back_days)
        is_asked = may_contact(shop, customers.read(shop.db, complaint.customer_id))
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


def hear_again(operation: Operation, shop: Shop, complaint_id: int, said: str, made_by: str) -> None:
    """Within another operation: it is not solved, in her new words; what was to ask about that is ended."""
    complaint = complaints.read(shop.db, complaint_id)
    if not complaint.is_open:
        again = replace(complaint, closed_on=None, solution="", promised_on=None, satisfied=Satisfied.NO)
        complaints.update(operation, again)
        _end_calls(operation, shop, complaint_id, EndReason.REOPENED)
    note_step(operation, shop, complaint_id, StepKind.REOPENED, said, made_by)


def hear_content(operation: Operation, shop: Shop, complaint_id: int, said: str, made_by: str) -> None:
    """Within another operation: asked again, she was content. An open complaint stays as it is."""
    complaint = complaints.read(shop.db, complaint_id)
    if not complaint.is_open:
        complaints.update(operation, replace(complaint, satisfied=Satisfied.YES))
        note_step(operation, shop, complaint_id, StepKind.SATISFIED, said, made_by)


def note_step(operation: Operation, shop: Shop, complaint_id: int, kind: StepKind, said: str, made_by: str) -> None:
    """Within another operation: one more step."""
    step = Step(complaint_id=complaint_id, day=shop.today, kind=kind, said=said, made_by=made_by)
    complaints.add_step(operation, step)


def _standing(shop: Shop, complaint_id: int) -> Complaint:
    complaint = complaints.read(shop.db, complaint_id)
    if not complaint.is_open:
        raise ShopError(ErrorCode.COMPLAINT_CLOSED, number=complaint_id)
    return complaint


def _promise(operation: Operation, shop: Shop, complaint: Complaint) -> None:
    """Our word on it is that of the new day alone; who may not be called is not, whatever was said."""
    _end_calls(operation, shop, complaint.id, EndReason.PROMISED_ANEW if complaint.promised_on else EndReason.GIVEN_UP)
    word = our_word(_without_void(shop, complaint))
    if word is not None and may_contact(shop, customers.read(shop.db, complaint.customer_id)):
        follow_ups.add(operation, word)


def _end_calls(operation: Operation, shop: Shop, complaint_id: int, reason: EndReason) -> None:
    for known in follow_ups.of_complaint(shop.db, complaint_id):
        if known.is_open and known.kind in (Kind.PROMISE, Kind.COMPLAINT_CHECK):
            follow_ups.update(operation, ended(known, State.CANCELLED, reason))


def _told(shop: Shop, found: list[Complaint]) -> list[Unhappy]:
    if not found:
        return []
    people = customers.read_many(shop.db, {complaint.customer_id for complaint in found})
    bought = purchases.read_many(shop.db, [complaint.purchase_id for complaint in found if complaint.purchase_id])
    steps = complaints.steps_of(shop.db, [complaint.id for complaint in found])
    alike = habits(complaints.cases(shop.db, min(complaint.day for complaint in found) - WITHIN))
    return [
        Unhappy(
            complaint=complaint,
            customer=people[complaint.customer_id],
            purchase=bought.get(complaint.purchase_id or 0),
            steps=steps.get(complaint.id, ()),
            habits=alike.get(complaint.id, ()),
        )
        for complaint in found
    ]


def _asked_again(unhappy: Unhappy, asked: Iterable[FollowUp], heard: Mapping[int, Outcome | None]) -> Unhappy:
    """With the check after it, or where she put it off with what we promised, and whether she was content then.

    Where no check says that it is this one's, the first about the same thing after it was closed is taken for it.
    """
    complaint = unhappy.complaint
    closed_on, about = complaint.closed_on, (complaint.customer_id, complaint.purchase_id)
    own = [one for one in asked if one.complaint_id == complaint.id]
    nobodys = [one for one in asked if one.complaint_id is None and (one.customer_id, one.purchase_id) == about]
    later = own or [one for one in nobodys if closed_on and one.due > closed_on]
    checks = [one for one in later if one.kind is Kind.COMPLAINT_CHECK]
    check = checks[-1 if own else 0] if checks else None
    while check is not None and heard[check.id] is Outcome.CALL_BACK:
        before = check
        check = next((one for one in later if one.kind is Kind.PROMISE and one.id > before.id), None)
    is_satisfied = check is not None and heard[check.id] in _CONTENT
    if complaint.satisfied is not None:
        is_satisfied = complaint.satisfied is Satisfied.YES
    return replace(unhappy, check=check, is_satisfied=is_satisfied)


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
