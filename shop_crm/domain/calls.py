"""Calls: the due follow-ups of one customer gathered into one call that names each reason (domain.md 3)."""

from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import field
from datetime import date, datetime, timedelta
from types import MappingProxyType

from shop_crm.domain.calendar import PartOfDay
from shop_crm.domain.customers import Customer
from shop_crm.domain.follow_ups import Channel, FollowUp, Outcome, is_due
from shop_crm.domain.plans import Plan, Step
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.domain.rhythm import Rhythm
from shop_crm.domain.values import frozen
from shop_crm.domain.wishes import Wished

GATHER_DAYS = 7
"""Due follow-ups of one customer within this many days are made in one call (domain.md 3)."""


@frozen
class Contact:
    """One call or message that was made, with what was said, verbatim."""

    id: int = 0
    customer_id: int
    follow_up_id: int | None = None
    at: datetime
    channel: Channel = Channel.CALL
    outcome: Outcome
    said: str = ""
    made_by: str = ""


@frozen
class Reason:
    """Why we call: a follow-up, what was bought, and the plan that asks for it."""

    follow_up: FollowUp
    purchase: Purchase | None = None
    lines: tuple[Line, ...] = ()
    """The lines it is about, dearest first."""
    plan: Plan | None = None
    rhythm: Rhythm | None = None
    """How often she comes and when we last met: known where the call is to keep in touch."""
    sent: Customer | None = None
    """Whom she sent us: known where the call is to thank her for it."""
    wished: tuple[Wished, ...] = ()
    """What she wished for and what is here for it: known where the call tells her so."""

    @property
    def step(self) -> Step | None:
        """The plan's step that asks for this call; None for a promise without a plan."""
        place = self.follow_up.step_number - 1
        return self.plan.steps[place] if self.plan and 0 <= place < len(self.plan.steps) else None

    @property
    def amount(self) -> int:
        """What the things it is about cost, in minor units, less what came back; 0 without any."""
        return sum(line.kept_amount for line in self.lines)


@frozen
class Call:
    """One call to make: to whom, why, and what is known from earlier calls."""

    customer: Customer
    reasons: tuple[Reason, ...]
    others: tuple[Customer, ...] = ()
    """Who else of the house it is about: they share a phone, so it is one call (domain.md 3)."""
    contacts: tuple[Contact, ...] = ()
    """Earlier contacts, newest first."""
    open_complaint: str = ""
    """The words of an open complaint of the house; "" when there is none."""

    def whose(self, reason: Reason) -> Customer:
        """The customer whom a reason is about."""
        about = (other for other in self.others if other.id == reason.follow_up.customer_id)
        return next(about, self.customer)

    @property
    def customer_ids(self) -> tuple[int, ...]:
        """Everybody it is about."""
        return (self.customer.id, *(other.id for other in self.others))

    @property
    def id(self) -> int:
        """The number to book the result under: the leading follow-up's."""
        return self.reasons[0].follow_up.id

    @property
    def due(self) -> date:
        """The earliest due day among its reasons."""
        return min(reason.follow_up.due for reason in self.reasons)

    @property
    def planned_on(self) -> date:
        """The day on which it is first shown."""
        return min(reason.follow_up.planned_on for reason in self.reasons)

    @property
    def is_awaited(self) -> bool:
        """Whether the customer waits for it: a promise, or the check after a complaint."""
        return not self.reasons[0].follow_up.is_courtesy

    @property
    def amount(self) -> int:
        """What the dearest thing that it is about cost, in minor units."""
        return max(reason.amount for reason in self.reasons)

    @property
    def part(self) -> PartOfDay | None:
        """The part of the day to try next; None when any will do."""
        return next((reason.follow_up.part for reason in self.reasons if reason.follow_up.part), None)

    @property
    def last_said(self) -> str:
        """What she said last, verbatim; "" when nothing was noted yet."""
        spoken = (contact.said for contact in self.contacts if contact.said)
        return next(spoken, next((r.purchase.said for r in self.reasons if r.purchase and r.purchase.said), ""))

    def days_late(self, today: date) -> int:
        """Days since its earliest due day."""
        return max(0, (today - self.due).days)


@frozen
class Booked:
    """What was booked for a call, and what comes next."""

    customer: Customer
    outcome: Outcome
    follow_ups: tuple[FollowUp, ...]
    """The follow-ups of the call as they are now, the leading one first."""
    promise: FollowUp | None
    next_on: date | None
    """The day of the next attempt; None when nothing of this call is left to try."""
    offers_message: bool


@frozen
class Moved:
    """A call that was moved, and the day on which it really stands now."""

    customer: Customer
    wanted: date
    stands_on: date
    promised: date | None
    """The day of our word, when it is a promise: that stays as it was given."""


@frozen
class CallList:
    """One print of the calls of a day. `number` is 0 for a list that has not been printed."""

    number: int
    shop_name: str
    address: str = ""
    """Of the shop, in lines."""
    logo: str = ""
    """A PNG as base64; "" for none."""
    day: date
    printed_at: datetime
    printed_by: str = ""
    calls: tuple[Call, ...]
    texts: Mapping[int, str] = field(default_factory=dict)
    """Of the calls in whose place a message may be sent, by their ids: the shop's own text with its blanks, "" for
    ours. Empty where no messages are wanted."""


@frozen
class Known:
    """What the shop knows of the customers it may call, by their ids."""

    customers: Mapping[int, Customer]
    contacts: Mapping[int, Sequence[Contact]] = field(default_factory=dict)
    """Newest first."""
    complaints: Mapping[int, str] = field(default_factory=dict)
    """The words of an open complaint."""
    houses: Mapping[int, frozenset[int]] = field(default_factory=dict)
    """Everybody at the same number, of those who share one."""
    peace: Mapping[int, date] = field(default_factory=dict)
    """Of those who heard from us without having waited for it: the first day on which they may again."""


def gather(
    reasons: Iterable[Reason],
    known: Known,
    today: date,
    within_days: int = GATHER_DAYS,
    oldest: date = date.min,
) -> list[Call]:
    """One call for each house that is due today or before, taking along what falls within the coming days.

    `reasons` are those of open follow-ups planned up to `within_days` ahead; houses without anything planned by
    today, and customers who may not be contacted, have no call. Whoever still has her peace is not named for what is
    planned for a coming day, unless she is called anyway. What was planned before `oldest` brings no call about,
    but is asked in one that is made anyway (`is_due`). It is the customer's whose reason comes first.
    Promises come first, then the longest overdue, then the dearest purchase.
    """
    of_house: dict[frozenset[int], list[Reason]] = {}
    for reason in reasons:
        customer_id = reason.follow_up.customer_id
        if _may_ask(known.customers[customer_id], reason.follow_up):
            of_house.setdefault(known.houses.get(customer_id, frozenset({customer_id})), []).append(reason)
    due = (its for its in of_house.values() if any(is_due(reason.follow_up, today, oldest) for reason in its))
    return sorted((_call(_in_call(its, known, today, within_days), known) for its in due), key=_urgency)


def count_people(calls: Iterable[Call], today: date, oldest: date = date.min) -> int:
    """How many customers have something due by today in these calls."""
    reasons = (reason.follow_up for call in calls for reason in call.reasons)
    return len({known.customer_id for known in reasons if is_due(known, today, oldest)})


def together(
    lead: FollowUp,
    others: Sequence[FollowUp],
    today: date,
    within_days: int = GATHER_DAYS,
    peace: Mapping[int, date] = MappingProxyType({}),
) -> list[FollowUp]:
    """The follow-ups that one call to the lead's house settles: the lead first, then what `gather` put with it."""
    if lead.planned_on > today + timedelta(days=within_days):
        return [lead]
    called = {lead.customer_id, *(other.customer_id for other in others if other.planned_on <= today)}
    joined = (other for other in others if _joins(other, today, within_days, called, peace))
    return [lead, *(other for other in joined if other.id != lead.id)]


def _call(reasons: Sequence[Reason], known: Known) -> Call:
    """The call for these reasons of one house, the leading one first."""
    ids = list(dict.fromkeys(reason.follow_up.customer_id for reason in reasons))
    house = known.houses.get(ids[0], frozenset(ids))
    return Call(
        customer=known.customers[ids[0]],
        reasons=tuple(reasons),
        others=tuple(known.customers[id] for id in ids[1:]),
        contacts=tuple(known.contacts.get(ids[0], ())),
        open_complaint=next((known.complaints[id] for id in (ids[0], *sorted(house)) if id in known.complaints), ""),
    )


def _may_ask(customer: Customer, follow_up: FollowUp) -> bool:
    """Who wants no service calls still hears from us what she waits for: our word, and what she wished for."""
    return customer.wants_service_calls if follow_up.is_service else customer.may_be_contacted


def _in_call(reasons: list[Reason], known: Known, today: date, within_days: int) -> list[Reason]:
    called = {reason.follow_up.customer_id for reason in reasons if reason.follow_up.planned_on <= today}
    joined = [reason for reason in reasons if _joins(reason.follow_up, today, within_days, called, known.peace)]
    if len(joined) == 1:
        return joined  # nearly every call: a page of them is put in order without weighing each
    return sorted(joined, key=lambda reason: (reason.follow_up.planned_on > today, *_weight(reason)))


def _joins(follow_up: FollowUp, today: date, within_days: int, called: Set[int], peace: Mapping[int, date]) -> bool:
    """A promise for another day or hour stays on its day; a courtesy call in the coming week comes along.

    Not so one of a customer in her peace, unless she is among those who are `called` today for something else.
    """
    if follow_up.planned_on <= today:
        return True
    if not follow_up.is_courtesy or follow_up.planned_on > today + timedelta(days=within_days):
        return False
    return follow_up.customer_id in called or peace.get(follow_up.customer_id, today) <= today


def _weight(reason: Reason) -> tuple[bool, date, int, int]:
    follow_up = reason.follow_up
    return follow_up.is_courtesy, follow_up.due, -reason.amount, follow_up.id


def _urgency(call: Call) -> tuple[bool, date, int, int]:
    lead = call.reasons[0].follow_up
    return lead.is_courtesy, call.due, -call.amount, lead.id
