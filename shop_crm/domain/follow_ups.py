"""Follow-ups: what is promised or planned, and what each outcome of a call brings about (domain.md 4 and 5)."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum, auto

from shop_crm.domain.calendar import Calendar, PartOfDay, another_part
from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.domain.values import frozen

HELD = date(2199, 12, 31)
"""The day of what waits for an open complaint to be closed: the last that the file knows, and so never."""


class Kind(StrEnum):
    """Why there is a follow-up: by a plan, by our word, because a complaint was closed, and so on."""

    COURTESY = auto()
    PROMISE = auto()
    COMPLAINT_CHECK = auto()
    KEEP_IN_TOUCH = auto()
    WISH = auto()
    """What she wished for is here (domain.md 10)."""
    THANKS = auto()
    """She sent us somebody (domain.md 9)."""


_AWAITED = frozenset({Kind.PROMISE, Kind.COMPLAINT_CHECK})


class State(StrEnum):
    """Stored, never guessed from a time window; overdue is computed."""

    OPEN = auto()
    DONE = auto()
    SKIPPED = auto()
    EXPIRED = auto()
    CANCELLED = auto()


class EndReason(StrEnum):
    """Why a follow-up ended other than by being done."""

    NOT_REACHED = auto()
    MOVED_ON = auto()
    CONSENT_WITHDRAWN = auto()
    PURCHASE_VOIDED = auto()
    PURCHASE_RETURNED = auto()
    PURCHASE_CORRECTED = auto()
    TOO_OLD = auto()
    SILENCED = auto()
    LEFT_ALONE = auto()
    PLAN_CHANGED = auto()
    PLAN_OFF = auto()
    GIVEN_UP = auto()
    IN_TOUCH = auto()
    BOUGHT = auto()
    DROPPED = auto()
    FORGOTTEN = auto()
    SOLVED = auto()
    REOPENED = auto()
    PROMISED_ANEW = auto()


class Channel(StrEnum):
    """How to reach the customer."""

    CALL = auto()
    WHATSAPP = auto()
    SMS = auto()
    EMAIL = auto()
    CARD = auto()
    VISIT = auto()


class Outcome(StrEnum):
    """What came of a call, as on the list's boxes and more (domain.md 5)."""

    HAPPY = auto()
    WANTS = auto()
    PROBLEM = auto()
    CALL_BACK = auto()
    NO_ANSWER = auto()
    MESSAGE = auto()
    WRONG_NUMBER = auto()
    STOP = auto()
    MOVED_ON = auto()

    @property
    def reached(self) -> bool:
        """Whether she herself was spoken to."""
        return self not in (Outcome.NO_ANSWER, Outcome.MESSAGE, Outcome.WRONG_NUMBER)


@frozen
class FollowUp:
    """One thing to do for one customer. `due` never changes; `planned_on` is the day it is shown (design.md 10)."""

    id: int = 0
    customer_id: int
    purchase_id: int | None = None
    kind: Kind = Kind.COURTESY
    plan_id: int | None = None
    step_number: int = 0
    """Its place among the plan's steps, from 1; 0 without a plan."""
    step_count: int = 0
    """The place of the last step that this purchase has."""
    channel: Channel = Channel.CALL
    ask_code: str = ""
    ask: str = ""
    """What to ask: a code of ours that `words` speaks, or the owner's own words."""
    due: date
    planned_on: date
    """Worked out by `agenda`; HELD while an open complaint silences it."""
    not_before: date | None = None
    """The day to which it was moved, in place of its due day: the next try, or another day by hand."""
    at_time: time | None = None
    """The hour that was promised."""
    part: PartOfDay | None = None
    """The part of the day to try next."""
    attempts: int = 0
    snoozed_until: datetime | None = None
    state: State = State.OPEN
    reason: EndReason | None = None
    complaint_id: int | None = None
    """The complaint that it is about: our word on it, or the check after it."""
    about_customer_id: int | None = None
    """The customer whom she sent us."""

    @property
    def is_open(self) -> bool:
        """Whether it is still to be done."""
        return self.state is State.OPEN

    @property
    def is_held(self) -> bool:
        """Whether an open complaint of the house holds it back."""
        return self.planned_on == HELD

    @property
    def is_courtesy(self) -> bool:
        """Whether nobody waits for it: promises and complaint checks outrank it and are exempt from its limits."""
        return self.kind not in _AWAITED

    @property
    def is_service(self) -> bool:
        """Whether it is for nobody who wants no calls about what she bought: what she wished for she waits for."""
        return self.is_courtesy and self.kind is not Kind.WISH

    def days_late(self, today: date) -> int:
        """Days since the due day; 0 when it is not overdue, or held back."""
        return max(0, (today - self.due).days) if self.is_open and not self.is_held else 0


@frozen
class Limits:
    """The shop's figures for trying again and giving up; the defaults are domain.md 4 and 5."""

    courtesy_attempts: int = 3
    promise_attempts: int = 6
    retry_after_open_days: int = 2
    expiry_days: int = 30

    def oldest(self, today: date) -> date:
        """The earliest day for which a courtesy call may have been planned to be still worth making (domain.md 4)."""
        return today - timedelta(days=self.expiry_days)


@frozen
class Heard:
    """What came of a call on a day: the outcome, in which part of the day, and for a call back when."""

    outcome: Outcome
    day: date
    part: PartOfDay
    promised_on: date | None = None
    promised_at: time | None = None
    next_part: PartOfDay | None = None
    """The part of the day to try next, by what is known of her; None for just another one."""
    settles: bool = False
    """Of a message: it was what there was to do, and nobody is called about it again."""


@frozen
class Decision:
    """What follows from an outcome, as data: the service carries it out in one operation."""

    follow_up: FollowUp
    """The follow-up as it is from now on."""
    promise: FollowUp | None = None
    """A new follow-up on the day that was promised."""
    adds_wish: bool = False
    opens_complaint: bool = False
    marks_number_bad: bool = False
    withdraws_consent: bool = False
    """No contact again: every open follow-up of the customer is cancelled."""
    ends_series: bool = False
    """The purchase's other open courtesy steps are skipped: it was sold or has moved on. Our word stands."""
    offers_message: bool = False
    """Enough calls: one written message is offered before it counts as not reached."""


def decide(follow_up: FollowUp, heard: Heard, calendar: Calendar, limits: Limits) -> Decision:
    """What an outcome brings about for an open follow-up (domain.md 5); FOLLOW_UP_CLOSED for one that has ended."""
    if not follow_up.is_open:
        raise ShopError(ErrorCode.FOLLOW_UP_CLOSED, number=follow_up.id, state=follow_up.state)
    done = ended(follow_up, State.DONE)
    match heard.outcome:
        case Outcome.HAPPY:
            return Decision(follow_up=done)
        case Outcome.WANTS:
            return Decision(follow_up=done, adds_wish=True)
        case Outcome.PROBLEM:
            return Decision(follow_up=done, opens_complaint=True)
        case Outcome.CALL_BACK:
            return Decision(follow_up=done, promise=_promise(follow_up, heard))
        case Outcome.MESSAGE if heard.settles:
            return Decision(follow_up=done)
        case Outcome.NO_ANSWER | Outcome.MESSAGE:
            return _try_again(follow_up, heard, calendar, limits)
        case Outcome.WRONG_NUMBER:
            return Decision(follow_up=follow_up, marks_number_bad=True)
        case Outcome.STOP:
            stopped = ended(follow_up, State.CANCELLED, EndReason.CONSENT_WITHDRAWN)
            return Decision(follow_up=stopped, withdraws_consent=True)
        case Outcome.MOVED_ON:
            return Decision(follow_up=ended(follow_up, State.SKIPPED, EndReason.MOVED_ON), ends_series=True)


def snooze(follow_up: FollowUp, until: datetime) -> FollowUp:
    """The follow-up shown again at `until`; neither its due day nor later steps move (domain.md 6)."""
    if not follow_up.is_open:
        raise ShopError(ErrorCode.FOLLOW_UP_CLOSED, number=follow_up.id, state=follow_up.state)
    return replace(follow_up, planned_on=max(follow_up.planned_on, until.date()), snoozed_until=until)


def move(follow_up: FollowUp, day: date) -> FollowUp:
    """The follow-up on another day; its due day stays, and what was put off before counts no more."""
    if not follow_up.is_open:
        raise ShopError(ErrorCode.FOLLOW_UP_CLOSED, number=follow_up.id, state=follow_up.state)
    return replace(_moved(follow_up, day), snoozed_until=None)


def has_expired(due: date, today: date, limits: Limits) -> bool:
    """Whether a courtesy follow-up of this due day is too old to be worth a call (domain.md 4)."""
    return due < limits.oldest(today)


def is_due(follow_up: FollowUp, today: date, oldest: date = date.min) -> bool:
    """Whether it asks for a call by this day: planned by then, and not left waiting too long.

    A courtesy follow-up that was planned before `oldest` has expired: the owner decides in a review whether it is kept
    or let go (domain.md 4). It counts from the day on which it was to be shown, so that what was moved, put off or held
    back by an earlier call has not expired when its day comes. Our word never expires.
    """
    return follow_up.planned_on <= today and (not follow_up.is_courtesy or follow_up.planned_on >= oldest)


def let_go(follow_up: FollowUp) -> FollowUp:
    """The follow-up that waited too long, and is not made any more."""
    return ended(follow_up, State.EXPIRED, EndReason.TOO_OLD)


def ended(follow_up: FollowUp, state: State, reason: EndReason | None = None) -> FollowUp:
    """The follow-up closed in this state, with its reason when it was not simply done."""
    return replace(follow_up, state=state, reason=reason, snoozed_until=None)


def is_in_series(other: FollowUp, lead: FollowUp) -> bool:
    """Whether it is another courtesy step for the same purchase."""
    return other.is_courtesy and lead.purchase_id is not None and other.purchase_id == lead.purchase_id


def alongside(
    other: FollowUp, lead: FollowUp, decision: Decision, heard: Heard, calendar: Calendar, limits: Limits
) -> FollowUp:
    """What a call means for a follow-up that was made in it besides the leading one (domain.md 3)."""
    if decision.promise:
        return _moved(other, decision.promise.planned_on)  # asked then, in the promised call
    if decision.ends_series and not is_in_series(other, lead):
        return other
    if decision.marks_number_bad:
        return other  # nobody was rung: it is due as it was
    decided = decide(other, heard, calendar, limits).follow_up
    if decided.is_open and decision.follow_up.is_open:
        return _moved(decided, decision.follow_up.planned_on)  # tried again in the same call
    return decided


def _promise(follow_up: FollowUp, heard: Heard) -> FollowUp:
    if heard.promised_on is None:
        raise ShopError(ErrorCode.PROMISE_NEEDS_DAY)
    if heard.promised_on < heard.day:
        raise ShopError(ErrorCode.DAY_PAST, day=heard.promised_on)
    return FollowUp(
        customer_id=follow_up.customer_id,
        purchase_id=follow_up.purchase_id,
        complaint_id=follow_up.complaint_id,
        kind=Kind.PROMISE,
        plan_id=follow_up.plan_id,
        step_number=follow_up.step_number,
        step_count=follow_up.step_count,
        channel=Channel.CALL,
        ask_code=follow_up.ask_code,
        ask=follow_up.ask,
        due=heard.promised_on,
        planned_on=heard.promised_on,
        at_time=heard.promised_at,
    )


def _try_again(follow_up: FollowUp, heard: Heard, calendar: Calendar, limits: Limits) -> Decision:
    attempts = follow_up.attempts + 1
    allowed = limits.courtesy_attempts if follow_up.is_courtesy else limits.promise_attempts
    part = heard.next_part or another_part(heard.part)
    tried = replace(follow_up, attempts=attempts, part=part, at_time=None, snoozed_until=None)
    if attempts < allowed:
        return Decision(follow_up=_moved(tried, _retry_day(heard.day, calendar, limits)))
    if attempts == allowed and heard.outcome is Outcome.NO_ANSWER:
        message = replace(_moved(tried, heard.day), channel=Channel.WHATSAPP)
        return Decision(follow_up=message, offers_message=True)
    return Decision(follow_up=ended(tried, State.SKIPPED, EndReason.NOT_REACHED))


def _moved(follow_up: FollowUp, day: date) -> FollowUp:
    return replace(follow_up, planned_on=day, not_before=day)


def _retry_day(day: date, calendar: Calendar, limits: Limits) -> date:
    return calendar.after_open_days(day, limits.retry_after_open_days)
