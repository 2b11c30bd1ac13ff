"""Calls: who is due, why, and booking what came of it."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence, Set
from dataclasses import replace
from datetime import date, time, timedelta
from decimal import Decimal

from shop_crm.domain.best_time import next_part, parts_tried, usual_part
from shop_crm.domain.calendar import part_of_day
from shop_crm.domain.calls import GATHER_DAYS, Booked, Call, Contact, Known, Reason, gather, together
from shop_crm.domain.complaints import Complaint, line_of
from shop_crm.domain.consents import ConsentAnswer, ConsentKind, Way
from shop_crm.domain.customers import Customer
from shop_crm.domain.follow_ups import (
    Channel,
    Decision,
    EndReason,
    FollowUp,
    Heard,
    Kind,
    Outcome,
    State,
    alongside,
    decide,
    ended,
    is_due,
    is_in_series,
)
from shop_crm.domain.messages import Message
from shop_crm.domain.names import clean_name, read_said
from shop_crm.domain.plans import PlanBook, flagged_lines
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.domain.wishes import Wish, Wished, WishState
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services.plans import plan_book
from shop_crm.services.rhythm import rhythms
from shop_crm.services.shop import Shop
from shop_crm.store import (
    complaints,
    consents,
    contacts,
    customers,
    follow_ups,
    houses,
    messages,
    products,
    purchases,
    wishes,
)
from shop_crm.store.journal import Answer, Operation

_REMEMBERED = 100
"""So many of her newest contacts tell when she is reached."""


def due_calls(shop: Shop, limit: int | None = None) -> list[Call]:
    """The calls that are due today or overdue, most urgent first (domain.md 3).

    What has waited too long is not among them, unless the house is called anyway: `expired_calls` has it.
    With `limit` those of the oldest so many follow-ups, and of everybody who waits for us: a promise is never cut off.
    """
    today, gather_days = shop.today, shop.settings.gather_days
    known = _known(shop, due_people(shop, limit))
    reasons = reasons_of(shop, follow_ups.open_of(shop.db, known.customers, today + timedelta(days=gather_days)))
    return gather(reasons, known, today, gather_days, shop.oldest)


def due_people(shop: Shop, limit: int | None = None) -> set[int]:
    """The ids of the customers who are to be called today; with `limit` as `due_calls` has it."""
    today, first = shop.today, (shop.oldest.isoformat(), 0)
    rows = follow_ups.due_customers(shop.db, today, after=first, limit=1_000_000 if limit is None else limit)
    return {customer_id for _, _, customer_id in rows} | follow_ups.awaited_customers(shop.db, today)


def count_due(shop: Shop) -> int:
    """How many people are to be called today."""
    return follow_ups.count_due(shop.db, shop.today, shop.oldest)


def expired_calls(shop: Shop, limit: int | None = None) -> list[Call]:
    """The houses whose every open call has waited too long, with what waits there; the dearest first (domain.md 4).

    With `limit` those of the dearest so many follow-ups.
    """
    known = _known(shop, follow_ups.expired_customers(shop.db, shop.oldest, limit))
    reasons = reasons_of(shop, follow_ups.open_of(shop.db, known.customers, shop.today))
    found = gather(reasons, known, shop.today, within_days=0)
    expired = [
        call for call in found if not any(is_due(one.follow_up, shop.today, shop.oldest) for one in call.reasons)
    ]
    return sorted(expired, key=lambda call: (-call.amount, call.id))


def coming_calls(shop: Shop, days: int = GATHER_DAYS, limit: int = 100) -> list[Call]:
    """The calls of the coming days, today left out and earliest first, to customers who have none due yet."""
    until = shop.today + timedelta(days=days)
    after = (shop.today.isoformat(), 2**62)
    rows = follow_ups.due_customers(shop.db, until, after=after, limit=limit)
    ids = {customer_id for _, _, customer_id in rows}
    known = _known(shop, ids)
    reasons = [
        reason
        for reason in reasons_of(shop, follow_ups.open_of(shop.db, known.customers, until))
        if is_due(reason.follow_up, until, shop.oldest)
    ]
    found = [(call.planned_on, call) for call in gather(reasons, known, until, within_days=0)]
    return [call for day, call in sorted(found, key=lambda one: (one[0], one[1].id)) if day > shop.today]


def calls_until(shop: Shop, until: date) -> list[Call]:
    """The calls that are due, then those of each coming day up to `until`, as `calls_by_day` has them."""
    return [call for calls in calls_by_day(shop, shop.today, until).values() for call in calls]


def calls_by_day(shop: Shop, first: date, until: date, limit: int | None = None) -> dict[date, list[Call]]:
    """The calls of each day from `first` to `until` as that day would list them; without a day that has none.

    Today's are all that are due. Who is called already is not listed again, but for what was promised for another day
    (domain.md 3). With `limit` those of the first so many customers of a day, and of everybody who waits for us.
    """
    ahead = timedelta(days=shop.settings.gather_days)
    begin = max(shop.today, first - ahead)  # a call shortly before takes along what would stand on the first day
    by_day = {shop.today: due_calls(shop, limit)} if begin == shop.today else {}
    after = begin if by_day else begin - timedelta(days=1)
    rows = follow_ups.due_customers(shop.db, until, after=(after.isoformat(), 2**62))
    if limit is not None:
        rows = _first_of_each_day(rows, limit, follow_ups.awaited_customers(shop.db, until))
    ids = {customer_id for _, _, customer_id in rows}
    known = _known(shop, ids)
    waiting = follow_ups.open_of(shop.db, known.customers, until + ahead)
    # What was due before a later week begins has its place before it.
    reasons = reasons_of(shop, [one for one in waiting if begin == shop.today or one.planned_on >= begin])
    called = {id for calls in by_day.values() for call in calls for id in call.customer_ids}
    taken = {reason.follow_up.id for calls in by_day.values() for call in calls for reason in call.reasons}
    for day in sorted({date.fromisoformat(planned_on) for planned_on, _, _ in rows}):
        left = [
            reason
            for reason in reasons
            if reason.follow_up.id not in taken
            and not (reason.follow_up.is_courtesy and reason.follow_up.customer_id in called)
        ]
        found = gather(left, known, day, shop.settings.gather_days, shop.oldest)
        by_day[day] = found
        called |= {id for call in found for id in call.customer_ids}
        taken |= {reason.follow_up.id for call in found for reason in call.reasons}
    return {day: calls for day, calls in by_day.items() if calls and first <= day}


def _first_of_each_day(
    rows: Iterable[tuple[str, int, int]], limit: int, awaited: Set[int]
) -> list[tuple[str, int, int]]:
    first: dict[str, set[int]] = defaultdict(set)
    found = []
    for row in rows:
        day, _, customer_id = row
        if len(first[day]) < limit:
            first[day].add(customer_id)
        if customer_id in first[day] or customer_id in awaited:
            found.append(row)
    return found


def record_call(
    shop: Shop,
    follow_up_id: int,
    outcome: Outcome,
    *,
    said: str = "",
    promised_on: date | None = None,
    promised_at: time | None = None,
    phone_id: int = 0,
    channel: Channel = Channel.CALL,
    message: str = "",
    settles: bool = False,
    made_by: str = "",
    request_id: str = "",
) -> Booked:
    """Book a call with its consequences (domain.md 5), for all the follow-ups that the call was made for.

    A problem or a wish needs the customer's words (SAID_NEEDED; SAID_TOO_LONG), a call back its day
    (PROMISE_NEEDS_DAY) and an hour that is still to come (TIME_PAST). A wrong number means `phone_id`, or the first
    good one. `message` is what was written to her; with `settles` the call is done by it.
    """
    said = check_said(outcome, said)

    def work(operation: Operation) -> Answer:
        return book_call(
            operation,
            shop,
            follow_up_id,
            outcome,
            said=said,
            promised_on=promised_on,
            promised_at=promised_at,
            phone_id=phone_id,
            channel=channel,
            made_by=made_by,
            message=message,
            settles=settles,
        )

    # By its name an undo says what is taken back, and that what was sent is not.
    name = "send_message" if message else "record_call"
    answer = shop.journal.run(name, work, request_id=request_id, made_by=clean_name(made_by))
    return booked(shop, outcome, answer)


def check_said(outcome: Outcome, said: str) -> str:
    """Her words as they are kept; SAID_NEEDED where the outcome is nothing without them, SAID_TOO_LONG."""
    said = read_said(said)
    if not said and outcome in (Outcome.PROBLEM, Outcome.WANTS):
        raise ShopError(ErrorCode.SAID_NEEDED)
    return said


def book_call(
    operation: Operation,
    shop: Shop,
    follow_up_id: int,
    outcome: Outcome,
    *,
    said: str,
    promised_on: date | None,
    promised_at: time | None,
    phone_id: int = 0,
    channel: Channel = Channel.CALL,
    made_by: str = "",
    message: str = "",
    settles: bool = False,
) -> Answer:
    """Book a call within an operation that may book others too; `booked` tells from the answer what was done.

    `said` comes from `check_said`. TIME_PAST, and what `decide` raises.
    """
    now = shop.clock.now()
    if promised_at and promised_on == now.date() and promised_at <= now.time():
        raise ShopError(ErrorCode.TIME_PAST, time=promised_at)
    lead = follow_ups.read(shop.db, follow_up_id)
    written = outcome is Outcome.MESSAGE and channel is Channel.CALL
    contact = Contact(
        customer_id=lead.customer_id,
        follow_up_id=lead.id,
        at=now,
        channel=Channel.WHATSAPP if written else channel,
        outcome=outcome,
        said=said,
        made_by=clean_name(made_by),
    )
    if message:
        messages.add(operation, _sent(contact, message))
    heard = _heard(shop, lead, outcome, promised_on, promised_at, settles=settles)
    return _book(operation, shop, lead, contact, heard, phone_id)


def foresee(
    shop: Shop, lead: FollowUp, outcome: Outcome, promised_on: date | None = None, promised_at: time | None = None
) -> Decision:
    """What an outcome would bring about for the follow-up that leads a call; nothing is written."""
    heard = _heard(shop, lead, outcome, promised_on, promised_at)
    return decide(lead, heard, shop.settings.calendar, shop.settings.limits)


def booked(shop: Shop, outcome: Outcome, answer: Answer) -> Booked:
    """What was booked for a call, by the answer of `book_call`, and what comes next."""
    now = {known.id: known for known in follow_ups.read_many(shop.db, answer["in_call"])}
    in_call = tuple(now[id] for id in answer["in_call"])
    lead = in_call[0]
    tries_again = lead.is_open and outcome in (Outcome.NO_ANSWER, Outcome.MESSAGE)
    return Booked(
        customer=customers.read(shop.db, answer["customer_id"]),
        outcome=outcome,
        follow_ups=in_call,
        promise=follow_ups.read(shop.db, answer["promise_id"]) if answer["promise_id"] else None,
        next_on=lead.planned_on if tries_again else None,
        offers_message=tries_again and lead.channel is Channel.WHATSAPP and lead.planned_on <= shop.today,
    )


def _known(shop: Shop, ids: Collection[int]) -> Known:
    """What is known of these customers and of everybody in their houses."""
    shared = [frozenset(house) for house in houses.houses(shop.db, ids) if len(house) > 1]
    everybody = set(ids).union(*shared)
    return Known(
        customers=customers.read_many(shop.db, everybody),
        contacts=contacts.of_customers(shop.db, everybody),
        complaints=complaints.words_of(shop.db, everybody),
        houses={id: house for house in shared for id in house},
        peace=_peace(shop, everybody),
    )


def _peace(shop: Shop, ids: Iterable[int]) -> dict[int, date]:
    """Of those who heard from us without having waited for it: the first day on which they may again."""
    cap = timedelta(days=shop.settings.cap_days)
    return {id: last + cap for id, last in houses.last_contacts(shop.db, ids).items()}


def reasons_of(shop: Shop, known: list[FollowUp]) -> list[Reason]:
    """Why each of these follow-ups is there: its purchase, the lines it is about, its plan."""
    bought = purchases.read_many(shop.db, [item.purchase_id for item in known if item.purchase_id])
    book = plan_book(shop)
    by_id = {plan.id: plan for plan in book.plans}
    wished = wishes_told(shop, [item.id for item in known if item.kind is Kind.WISH])
    met = rhythms(shop, {item.customer_id for item in known if item.kind is Kind.KEEP_IN_TOUCH})
    sent = customers.read_many(shop.db, {item.about_customer_id for item in known if item.about_customer_id})
    reasons = []
    for follow_up in known:
        purchase = bought.get(follow_up.purchase_id or 0)
        reasons.append(
            Reason(
                follow_up=follow_up,
                purchase=purchase,
                lines=_lines_about(shop, follow_up, purchase, book) if purchase else (),
                plan=by_id.get(follow_up.plan_id or 0),
                rhythm=met.get(follow_up.customer_id) if follow_up.kind is Kind.KEEP_IN_TOUCH else None,
                sent=sent.get(follow_up.about_customer_id or 0),
                wished=wished.get(follow_up.id, ()),
            )
        )
    return reasons


def _lines_about(shop: Shop, follow_up: FollowUp, purchase: Purchase, book: PlanBook) -> tuple[Line, ...]:
    """What is asked about: what the complaint is of, as it was sold, although it was exchanged since; else all."""
    if follow_up.complaint_id is not None:
        item = complaints.read(shop.db, follow_up.complaint_id).item
        if item and (line := line_of(item, purchase)):
            return (replace(line, returned_quantity=Decimal(0), returned_amount=0),)
    return flagged_lines(purchase, book)


def wishes_told(shop: Shop, follow_up_ids: Collection[int]) -> dict[int, tuple[Wished, ...]]:
    """Of which wishes these calls tell, each with what is here for it: those still open, else those that came true."""
    told = wishes.told_by(shop.db, follow_up_ids)
    named = [id for its in told.values() for one in its for id in (one.here_id, one.product_id) if id]
    names = {id: product.name for id, product in products.read_many(shop.db, named).items()}

    def wished(its: list[Wish]) -> tuple[Wished, ...]:
        found = [wish for wish in its if wish.state is WishState.OPEN] or its
        return tuple(
            Wished(wish=wish, name=names.get(wish.here_id or 0, ""), asked=names.get(wish.product_id or 0, ""))
            for wish in found
            if wish.state is not WishState.DROPPED
        )

    return {id: wished(its) for id, its in told.items()}


def _book(operation: Operation, shop: Shop, lead: FollowUp, contact: Contact, heard: Heard, phone_id: int) -> Answer:
    """Write the call and all that follows from it; gives the follow-ups it settled, the leading one first."""
    calendar, limits = shop.settings.calendar, shop.settings.limits
    all_open = follow_ups.open_of(shop.db, houses.members(shop.db, lead.customer_id))
    peace = _peace(shop, {known.customer_id for known in all_open})
    in_call = together(lead, all_open, heard.day, shop.settings.gather_days, peace)
    people = customers.read_many(shop.db, {known.customer_id for known in in_call})
    customer = people[lead.customer_id]
    decision = decide(lead, heard, calendar, limits)
    contact_id, promise_id = _carry_out(operation, decision, contact)
    for other in in_call[1:]:
        follow_ups.update(operation, alongside(other, lead, decision, heard, calendar, limits))
    if decision.opens_complaint:
        _complain(operation, shop, contact, contact_id, in_call)
    elif heard.outcome in (Outcome.HAPPY, Outcome.WANTS):
        from shop_crm.services.complaints import hear_content  # the first window only lists the calls

        for complaint_id in dict.fromkeys(known.complaint_id for known in in_call if known.complaint_id):
            hear_content(operation, shop, complaint_id, contact.said, contact.made_by)
    _note_for_others(operation, contact, in_call)
    others = [known for known in all_open if known.id not in {handled.id for handled in in_call}]
    if decision.withdraws_consent:
        _withdraw(operation, people.values(), contact, others)
    if decision.ends_series:
        _skip_series(operation, lead, others)
    if decision.marks_number_bad:
        _mark_bad(operation, customer, people.values(), phone_id)
    return {"customer_id": customer.id, "in_call": [known.id for known in in_call], "promise_id": promise_id}


def _sent(contact: Contact, text: str) -> Message:
    """What was written in place of a call; her own words stand in the contact alone."""
    return Message(
        customer_id=contact.customer_id,
        follow_up_id=contact.follow_up_id,
        at=contact.at,
        channel=contact.channel,
        said=text,
        made_by=contact.made_by,
    )


def _heard(
    shop: Shop,
    lead: FollowUp,
    outcome: Outcome,
    promised_on: date | None,
    promised_at: time | None,
    *,
    settles: bool = False,
) -> Heard:
    now = shop.clock.now()
    heard = Heard(
        outcome=outcome,
        day=now.date(),
        part=part_of_day(now.hour),
        promised_on=promised_on,
        promised_at=promised_at,
        settles=settles,
    )
    return _with_next_part(shop, lead, heard)


def _with_next_part(shop: Shop, lead: FollowUp, heard: Heard) -> Heard:
    """What was heard, with the part of the day to try next as far as her earlier calls tell it."""
    if heard.outcome.reached or not (known := contacts.newest_of(shop.db, lead.customer_id, _REMEMBERED)):
        return heard
    part = next_part(heard.part, parts_tried(known, lead.id), usual_part(known))
    return replace(heard, next_part=part)


def _carry_out(operation: Operation, decision: Decision, contact: Contact) -> tuple[int, int | None]:
    """Keep the contact and what it brings about; gives its id and that of the promise that was made."""
    follow_up, day = decision.follow_up, contact.at.date()
    follow_ups.update(operation, follow_up)
    contact_id = contacts.add(operation, contact)
    if decision.adds_wish:
        wish = Wish(customer_id=contact.customer_id, contact_id=contact_id, day=day, said=contact.said)
        wishes.add(operation, wish)
    return contact_id, follow_ups.add(operation, decision.promise) if decision.promise else None


def _complain(operation: Operation, shop: Shop, contact: Contact, contact_id: int, in_call: Sequence[FollowUp]) -> None:
    """A complaint in her words; asked about an earlier one of the same thing, it is that one again (domain.md 8)."""
    lead = in_call[0]
    same = [
        known for known in in_call if (known.customer_id, known.purchase_id) == (lead.customer_id, lead.purchase_id)
    ]
    earlier = next((known.complaint_id for known in same if known.complaint_id), None)
    if earlier:
        from shop_crm.services.complaints import hear_again  # as above

        hear_again(operation, shop, earlier, contact.said, contact.made_by)
        return
    purchase = purchases.read(shop.db, lead.purchase_id) if lead.purchase_id else None
    flagged = flagged_lines(purchase, plan_book(shop)) if purchase else ()
    line = flagged[0] if flagged else line_of("", purchase)
    complaint = Complaint(
        customer_id=contact.customer_id,
        purchase_id=lead.purchase_id,
        contact_id=contact_id,
        day=contact.at.date(),
        said=contact.said,
        item=line.item if line else "",
        opened_by=contact.made_by,
    )
    complaints.add(operation, complaint)


def _note_for_others(operation: Operation, contact: Contact, in_call: Iterable[FollowUp]) -> None:
    """The call was made for everybody it named: each of them has it among her contacts, and has peace after it."""
    first: dict[int, FollowUp] = {}
    for known in in_call:
        first.setdefault(known.customer_id, known)
    for known in first.values():
        if known.customer_id != contact.customer_id:
            contacts.add(operation, replace(contact, customer_id=known.customer_id, follow_up_id=known.id))


def _withdraw(operation: Operation, people: Iterable[Customer], contact: Contact, others: Iterable[FollowUp]) -> None:
    """Do-not-contact holds on every list, so a promise could never be shown again: all is cancelled.

    Whoever says it at a shared number says it for all who were named, and the number is not rung for anybody else.
    """
    day = contact.at.date()
    answer = ConsentAnswer(
        kind=ConsentKind.CONTACT, is_given=False, day=day, way=_way(contact.channel), made_by=contact.made_by
    )
    for customer in people:
        consents.add(operation, replace(answer, customer_id=customer.id))
        customers.update(operation, replace(customer, do_not_contact_since=customer.do_not_contact_since or day))
    for follow_up in others:
        follow_ups.update(operation, ended(follow_up, State.CANCELLED, EndReason.CONSENT_WITHDRAWN))


def _way(channel: Channel) -> Way:
    """How she said it, by how she was reached."""
    match channel:
        case Channel.CALL:
            return Way.CALL
        case Channel.VISIT:
            return Way.COUNTER
        case Channel.CARD:
            return Way.PAPER
        case Channel.WHATSAPP | Channel.SMS | Channel.EMAIL:
            return Way.MESSAGE


def _skip_series(operation: Operation, lead: FollowUp, others: Iterable[FollowUp]) -> None:
    for follow_up in others:
        if is_in_series(follow_up, lead):
            follow_ups.update(operation, ended(follow_up, State.SKIPPED, EndReason.MOVED_ON))


def _mark_bad(operation: Operation, customer: Customer, people: Iterable[Customer], phone_id: int) -> None:
    """The number that was called is nobody's whom the call was for; PHONE_UNKNOWN for a number of somebody else."""
    if phone_id and phone_id not in {phone.id for phone in customer.phones}:
        raise ShopError(ErrorCode.PHONE_UNKNOWN)
    called = [phone.number for phone in customer.good_phones if phone_id in (0, phone.id)][:1]
    for phone in (phone for person in people for phone in person.good_phones):
        if phone.number in called:
            customers.mark_bad(operation, phone.id)
