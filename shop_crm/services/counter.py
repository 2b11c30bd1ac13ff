"""At the counter: greeting a customer, recording a purchase, and correcting, returning or voiding it later."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from datetime import date
from decimal import Decimal

from shop_crm.domain.calls import Contact
from shop_crm.domain.complaints import Complaint
from shop_crm.domain.counter_greeting import BIRTHDAY, Known, Talk, Waiting, WishHere, birthday_soon, talk
from shop_crm.domain.customers import Customer, check_customer
from shop_crm.domain.follow_ups import EndReason, FollowUp, Kind, State, ended
from shop_crm.domain.names import clean_name
from shop_crm.domain.plans import Plan, PlanBook, Recorded, flagged_lines, match, plan, plan_wanted
from shop_crm.domain.purchases import Line, Purchase, PurchaseState, check_purchase, returned_line
from shop_crm.domain.replanning import reconcile
from shop_crm.domain.rhythm import is_missed
from shop_crm.domain.values import frozen
from shop_crm.domain.wishes import Wish
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services import wishes
from shop_crm.services.agenda import foreseen
from shop_crm.services.cards import Bought, open_complaints, open_wishes, read_bought
from shop_crm.services.customers import may_call, may_contact, met, recognise, refuses_calls
from shop_crm.services.plans import plan_book
from shop_crm.services.shop import Shop
from shop_crm.store import cards, circle, complaints, contacts, customers, follow_ups, houses, products, purchases
from shop_crm.store.journal import Answer, Operation

SHOWN_PURCHASES = 3
"""So many of the last purchases are in a greeting."""
_LISTENED_TO = 50  # the newest contacts and purchases in which the last words are looked for


@frozen
class Greeting:
    """What to know of a customer who stands at the counter (domain.md 7)."""

    customer: Customer
    may_be_contacted: bool
    """False when she, or anybody at her number, asked not to be, or she wants no calls about what she bought."""
    refuses_calls: bool
    """Only the latter."""
    bought: Bought
    complaint: Complaint | None
    """The newest open complaint."""
    promise: FollowUp | None
    """Our open word that is next: `due` says whether it is late, for today, or still to come."""
    wishes: tuple[Wish, ...]
    """The open ones, newest first."""
    purchases: tuple[Purchase, ...]
    """The last three that stand, newest first."""
    contact: Contact | None
    """The last call or message, whether words were noted or not."""
    last_said: str
    """Her last words, verbatim, on the phone or at the counter; "" when none were noted."""
    last_said_on: date | None
    wishes_here: tuple[WishHere, ...]
    """Those of her open wishes of which the thing is here now."""
    house: tuple[Customer, ...]
    """Who else is at her number."""
    house_waits: Waiting | None
    """Whoever of them waits for us."""
    is_missed: bool
    """She stays away longer than she used to."""
    birthday_on: date | None
    """Her birthday, when it is near and she wants a greeting on it."""
    sender: Customer | None
    """Who sent her to us."""
    sent: int
    """How many people she sent us herself."""
    talk: Talk
    """What to say, and what comes first."""


def greet(shop: Shop, customer_id: int) -> Greeting:
    """What the counter should know of this customer; CUSTOMER_UNKNOWN when there is none of this id."""
    customer = customers.read(shop.db, customer_id)
    spoken = contacts.newest_of(shop.db, customer_id, _LISTENED_TO)
    last_said, last_said_on = _last_said(shop, customer_id, spoken)
    bought, wishes = read_bought(shop, customer_id), open_wishes(shop, customer_id)
    wishes_here = tuple(cards.wishes_here(shop.db, customer_id)) if wishes else ()
    others = houses.members(shop.db, customer_id) - {customer_id}
    people = customers.read_many(shop.db, others | ({customer.sent_by} if customer.sent_by else set()))
    house = tuple(people[id] for id in sorted(others))
    known = Known(
        complaint=next(iter(open_complaints(shop, customer_id)), None),
        promise=next(iter(cards.next_open(shop.db, customer_id, 1, [Kind.PROMISE])), None),
        has_house=bool(house),
        house=_waits(shop, house),
        may_be_contacted=may_call(shop, customer),
        birthday_on=_birthday(shop, customer),
        is_missed=bought.last_visit is not None and is_missed(bought.median_gap_days, bought.last_visit, shop.today),
        purchases=purchases.kept_of(shop.db, customer_id, SHOWN_PURCHASES),
        wishes=_asked(shop, wishes, {here.id for here in wishes_here}),
        wishes_here=wishes_here,
        last_said=last_said,
        last_said_on=last_said_on,
    )
    return Greeting(
        customer=customer,
        may_be_contacted=known.may_be_contacted,
        refuses_calls=refuses_calls(shop, customer),
        bought=bought,
        complaint=known.complaint,
        promise=known.promise,
        wishes=wishes,
        purchases=tuple(known.purchases),
        contact=spoken[0] if spoken else None,
        last_said=last_said,
        last_said_on=last_said_on,
        wishes_here=wishes_here,
        house=house,
        house_waits=known.house,
        is_missed=known.is_missed,
        birthday_on=known.birthday_on,
        sender=people.get(customer.sent_by or 0),
        sent=circle.count_sent(shop.db, customer_id),
        talk=talk(known, shop.today),
    )


def record_purchase(
    shop: Shop, customer: Customer, purchase: Purchase, *, request_id: str = "", made_by: str = ""
) -> Recorded:
    """Keep a purchase and plan its follow-ups, in one operation; the customer may be new or known.

    Sent again with the same `request_id` it gives the same answer and keeps nothing twice.
    """
    today = shop.today
    check_purchase(purchase, today)
    made_by = clean_name(made_by)
    if not customer.id:
        check_customer(customer)
    book = plan_book(shop)
    made: list[tuple[Purchase, list[Customer]]] = []

    def work(operation: Operation) -> Answer:
        known = customers.read(shop.db, customer.id) if customer.id else recognise(shop, customer)
        customer_id = met(operation, known, customer)
        purchase_id = purchases.add(operation, purchase, customer_id)
        kept = replace(purchase, id=purchase_id, customer_id=customer_id)
        wanted, left_out = _wanted(shop, kept, book, today) if may_call(shop, known, customer) else ([], 0)
        follow_ups.add_many(operation, wanted)
        wishes.come_true(operation, kept)
        made.append((kept, [known, customer]))
        return {"purchase_id": purchase_id, "left_out": left_out}

    answer = shop.journal.run("record_purchase", work, request_id=request_id, made_by=made_by)
    if not made:
        return _recorded_before(shop, answer["purchase_id"], answer["left_out"], book)
    kept, people = made[0]
    planned = tuple(follow_ups.of_purchase(shop.db, kept.id))
    return _recorded(shop, kept, planned, answer["left_out"], people, book)


def read_purchase(shop: Shop, purchase_id: int) -> Purchase:
    """One purchase as it is kept; PURCHASE_UNKNOWN when there is none of this id."""
    return purchases.read(shop.db, purchase_id)


def preview(shop: Shop, purchase: Purchase) -> tuple[Plan | None, list[FollowUp]]:
    """What keeping this purchase would plan, and by which plan; for the line beside Save."""
    book = plan_book(shop)
    won = match(purchase, book)
    wanted, _ = _wanted(shop, purchase, book, shop.today)
    return (won.plan if won else None), foreseen(shop.db, shop.settings, wanted)


def flagged(shop: Shop, purchase: Purchase) -> tuple[Line, ...]:
    """The lines for which a plan would call, dearest first; () for everyday things."""
    return flagged_lines(purchase, plan_book(shop))


def correct_purchase(shop: Shop, purchase: Purchase, *, request_id: str = "") -> Recorded:
    """The purchase as it should have been written; its follow-ups follow (domain.md 1)."""
    check_purchase(purchase, shop.today)

    def corrected(before: Purchase) -> Purchase:
        returned = {line.id: (line.returned_quantity, line.returned_amount) for line in before.lines}
        now = {line.id: (line.returned_quantity, line.returned_amount) for line in purchase.lines if line.id}
        if any(now.get(id, (0, 0)) != back for id, back in returned.items() if any(back)):
            raise ShopError(ErrorCode.RETURN_TOO_MUCH, left=0)  # what came back is corrected by a return, not here
        return replace(purchase, state=before.state)

    return _changed(shop, purchase.id, "correct_purchase", corrected, EndReason.PURCHASE_CORRECTED, request_id)


def return_line(
    shop: Shop, purchase_id: int, line_id: int, quantity: Decimal, amount: int | None = None, *, request_id: str = ""
) -> Recorded:
    """Take back some of a line, giving back `amount` minor units (its share when not said); RETURN_TOO_MUCH."""
    book = plan_book(shop)

    def work(operation: Operation) -> Answer:
        return {"left_out": take_back(operation, shop, purchase_id, line_id, quantity, amount, book)}

    answer = shop.journal.run("return_line", work, request_id=request_id)
    return _recorded_before(shop, purchase_id, answer["left_out"], book)


def take_back(
    operation: Operation,
    shop: Shop,
    purchase_id: int,
    line_id: int,
    quantity: Decimal,
    amount: int | None,
    book: PlanBook,
) -> int:
    """Within another operation: some of a line comes back; gives how many calls are left out as too old."""

    def returned(before: Purchase) -> Purchase:
        if line_id not in {line.id for line in before.lines}:
            raise ShopError(ErrorCode.PURCHASE_UNKNOWN, number=purchase_id)
        lines = (returned_line(line, quantity, amount) if line.id == line_id else line for line in before.lines)
        return replace(before, lines=tuple(lines))

    return _change(operation, shop, purchase_id, returned, EndReason.PURCHASE_RETURNED, book)


def keep_come_back(
    operation: Operation, shop: Shop, purchase_id: int, change: Callable[[Line], Line], line_id: int, book: PlanBook
) -> None:
    """Within another operation: a line as `change` has it, for a file told that something of it came back."""

    def changed(before: Purchase) -> Purchase:
        lines = tuple(change(line) if line.id == line_id else line for line in before.lines)
        return check_purchase(replace(before, lines=lines), shop.today)

    _change(operation, shop, purchase_id, changed, EndReason.PURCHASE_RETURNED, book)


def void_purchase(shop: Shop, purchase_id: int, *, request_id: str = "") -> None:
    """Strike a purchase that never was; all that hangs on it, promises too, is cancelled with that reason."""

    def work(operation: Operation) -> Answer:
        purchases.update(operation, replace(_standing(shop, purchase_id), state=PurchaseState.VOIDED))
        _end(operation, follow_ups.of_purchase(shop.db, purchase_id), EndReason.PURCHASE_VOIDED)
        wishes.no_longer_true(operation, shop, purchase_id)
        return {}

    shop.journal.run("void_purchase", work, request_id=request_id)


def _last_said(shop: Shop, customer_id: int, spoken: Iterable[Contact]) -> tuple[str, date | None]:
    """The words of the later day; those on the phone when both were said on one day."""
    on_phone = next(((contact.said, contact.at.date()) for contact in spoken if contact.said), None)
    at_counter = cards.said_at_counter(shop.db, customer_id, _LISTENED_TO)
    if on_phone and (not at_counter or on_phone[1] >= at_counter[1]):
        return on_phone
    return at_counter or ("", None)


def _waits(shop: Shop, house: Sequence[Customer]) -> Waiting | None:
    """Who else of the house waits for us: the longest open complaint, and our promise that is next."""
    if not house:
        return None
    people = {customer.id: customer for customer in house}
    complaint_id = complaints.oldest_of(shop.db, people)
    promised = [known for known in follow_ups.open_of(shop.db, people) if known.kind is Kind.PROMISE]
    promise = min(promised, key=lambda known: (known.due, known.id), default=None)
    if complaint_id:
        complaint = complaints.read(shop.db, complaint_id)
        own = promise if promise and promise.customer_id == complaint.customer_id else None
        return Waiting(customer=people[complaint.customer_id], complaint=complaint, promise=own)
    return Waiting(customer=people[promise.customer_id], promise=promise) if promise else None


def _asked(shop: Shop, wishes: Iterable[Wish], here: Collection[int]) -> list[str]:
    """What the wishes that are not here are about: her words, else the product or the category she asked for."""
    waited = [wish for wish in wishes if wish.id not in here]
    unsaid = [wish.product_id for wish in waited if wish.product_id and not wish.said]
    goods = products.read_many(shop.db, unsaid) if unsaid else {}
    named = {id: product.name for id, product in goods.items()}
    return [wish.said or named.get(wish.product_id or 0, wish.category) for wish in waited]


def _birthday(shop: Shop, customer: Customer) -> date | None:
    day = birthday_soon(customer.birthday, shop.today)
    return day if day and cards.wants_greeting(shop.db, customer.id, BIRTHDAY) else None


def _changed(
    shop: Shop,
    purchase_id: int,
    name: str,
    change: Callable[[Purchase], Purchase],
    reason: EndReason,
    request_id: str,
) -> Recorded:
    book = plan_book(shop)

    def work(operation: Operation) -> Answer:
        return {"left_out": _change(operation, shop, purchase_id, change, reason, book)}

    answer = shop.journal.run(name, work, request_id=request_id)
    return _recorded_before(shop, purchase_id, answer["left_out"], book)


def _change(
    operation: Operation,
    shop: Shop,
    purchase_id: int,
    change: Callable[[Purchase], Purchase],
    reason: EndReason,
    book: PlanBook,
) -> int:
    """The purchase as it is now, with the calls that follow it; gives how many are left out as too old."""
    purchase = change(_standing(shop, purchase_id))
    customer = customers.read(shop.db, purchase.customer_id)
    existing = follow_ups.of_purchase(shop.db, purchase_id)
    purchases.update(operation, purchase)
    left_out = replan(operation, shop, purchase, customer, existing, book, reason)
    if reason is EndReason.PURCHASE_CORRECTED:
        complaints.hand_over(operation, purchase_id, customer.id)
        # What she had and gave back was not wished for in vain.
        wishes.no_longer_true(operation, shop, purchase_id, purchase)
        wishes.come_true(operation, purchase)
    _hand_over(operation, shop, customer, [known for known in existing if not known.is_courtesy], reason)
    return left_out


def replan(
    operation: Operation,
    shop: Shop,
    purchase: Purchase,
    customer: Customer,
    existing: Iterable[FollowUp],
    book: PlanBook,
    reason: EndReason,
) -> int:
    """Make a changed purchase's open courtesy steps the ones it plans now; gives how many are left out as too old."""
    settings = shop.settings
    planned = plan(purchase, book, settings.calendar) if may_call(shop, customer) else []
    courtesy = [known for known in existing if known.is_courtesy]
    found = reconcile(courtesy, planned, book, today=shop.today, limits=settings.limits, reason=reason)
    follow_ups.update_many(operation, found.changed)
    follow_ups.add_many(operation, found.added)
    return found.left_out


def _hand_over(
    operation: Operation, shop: Shop, customer: Customer, promises: list[FollowUp], reason: EndReason
) -> None:
    """Our open word about a purchase goes with it to the customer whose it really was."""
    for promise in promises:
        if promise.is_open and promise.customer_id != customer.id:
            _end(operation, [promise], reason)
            if may_contact(shop, customer):
                follow_ups.add(operation, replace(promise, id=0, customer_id=customer.id))


def _end(operation: Operation, known: Iterable[FollowUp], reason: EndReason) -> None:
    for follow_up in known:
        if follow_up.is_open:
            follow_ups.update(operation, ended(follow_up, State.CANCELLED, reason))


def _standing(shop: Shop, purchase_id: int) -> Purchase:
    purchase = purchases.read(shop.db, purchase_id)
    if purchase.state is PurchaseState.VOIDED:
        raise ShopError(ErrorCode.PURCHASE_VOIDED, number=purchase_id)
    return purchase


def _wanted(shop: Shop, purchase: Purchase, book: PlanBook, today: date) -> tuple[list[FollowUp], int]:
    settings = shop.settings
    return plan_wanted(purchase, book, settings.calendar, today=today, limits=settings.limits)


def _recorded_before(shop: Shop, purchase_id: int, left_out: int, book: PlanBook) -> Recorded:
    purchase = purchases.read(shop.db, purchase_id)
    planned = tuple(known for known in follow_ups.of_purchase(shop.db, purchase_id) if known.is_open)
    people = [customers.read(shop.db, purchase.customer_id)]
    return _recorded(shop, purchase, planned, left_out, people, book)


def _recorded(
    shop: Shop,
    purchase: Purchase,
    planned: tuple[FollowUp, ...],
    left_out: int,
    people: Sequence[Customer],
    book: PlanBook,
) -> Recorded:
    return Recorded(
        purchase_id=purchase.id,
        customer_id=purchase.customer_id,
        planned=planned,
        left_out=left_out,
        plan=_plan_of(purchase, planned, book),
        may_be_contacted=may_call(shop, *people),
        refuses_calls=refuses_calls(shop, *people),
    )


def _plan_of(purchase: Purchase, planned: Sequence[FollowUp], book: PlanBook) -> Plan | None:
    if planned:
        return book.plan(planned[0].plan_id)
    won = match(purchase, book)
    return won.plan if won else None
