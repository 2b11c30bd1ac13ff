"""Complaints: what went wrong, in the customer's own words, and how it was made right (domain.md 3 and 8)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from enum import IntEnum, StrEnum, auto

from shop_crm.domain.calls import Contact
from shop_crm.domain.follow_ups import EndReason, FollowUp, Kind, Outcome, State, ended
from shop_crm.domain.money import check_amount
from shop_crm.domain.names import clean_name, fold
from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.domain.values import frozen

ASK = "really_solved"
"""What to ask once it was made right."""
MADE_RIGHT = "made_right"
"""The question of the call on the day by which we promised to make it right."""
_SETTLES = (Outcome.HAPPY, Outcome.WANTS, Outcome.PROBLEM)
"""The outcomes of a call that settle all that it was made for."""


class Cause(StrEnum):
    """Why she is unhappy, as far as it is known."""

    DEFECT = auto()
    DAMAGED = auto()
    LATE = auto()
    WRONG_ITEM = auto()
    NOT_AS_TOLD = auto()
    SERVICE = auto()
    PRICE = auto()
    OTHER = auto()


class Remedy(StrEnum):
    """How it is made right; in the order of their keys, from 1."""

    REPLACEMENT = auto()
    REPAIR = auto()
    REFUND = auto()
    DISCOUNT = auto()
    APOLOGY = auto()
    OTHER = auto()


class Severity(IntEnum):
    """How bad it is for her."""

    LIGHT = 1
    PLAIN = 2
    GRAVE = 3


class Satisfied(StrEnum):
    """Whether she was content when we asked again."""

    YES = auto()
    NO = auto()


class StepKind(StrEnum):
    """What a step of a complaint tells: what was done about it, or what became of it."""

    DONE = auto()
    CLOSED = auto()
    REOPENED = auto()
    SATISFIED = auto()
    RETURNED = auto()
    EXCHANGED = auto()


@frozen
class Complaint:
    """What a customer complained of, in her own words, and what was decided about it."""

    id: int = 0
    customer_id: int
    purchase_id: int | None = None
    contact_id: int | None = None
    """The call in which it was heard."""
    day: date
    said: str
    item: str = ""
    """Of which thing, as it was called when it was sold; "" when that is not known."""
    cause: Cause | None = None
    severity: Severity = Severity.PLAIN
    wanted: Remedy | None = None
    """What she would like."""
    remedy: Remedy | None = None
    """What was decided."""
    cost: int = 0
    """What making it right costs the shop, in minor units."""
    promised_on: date | None = None
    """The day by which we said that it would be made right."""
    opened_by: str = ""
    in_hands_of: str = ""
    """Who sees to it."""
    closed_on: date | None = None
    solution: str = ""
    """What was done about it, in the clerk's words."""
    satisfied: Satisfied | None = None

    @property
    def is_open(self) -> bool:
        """Whether it is still to be made right."""
        return self.closed_on is None

    def days_late(self, today: date) -> int:
        """Days since the day we promised; 0 when there is none, it is still to come, or it was made right."""
        return max(0, (today - self.promised_on).days) if self.promised_on and self.is_open else 0


@frozen
class Step:
    """One thing that was done about a complaint, or happened to it."""

    id: int = 0
    complaint_id: int
    day: date
    kind: StepKind = StepKind.DONE
    said: str = ""
    made_by: str = ""


@frozen
class Worth:
    """What making it right costs, beside what she, her household and everyone she sent have spent (domain.md 8)."""

    cost: int
    hers: int
    household: int
    """Of everybody in her house, herself among them."""
    circle: int
    """Of everyone she sent, and so on."""
    in_both: int = 0
    """Of those whom she sent and who live in her house."""

    @property
    def together(self) -> int:
        """What she and hers have brought; who is of her house and of her circle brought it once."""
        return self.household + self.circle - self.in_both

    @property
    def share(self) -> float | None:
        """The cost as a part of what they have brought, 1.0 being all of it; None when they have brought nothing."""
        return self.cost / self.together if self.together > 0 else None


def checked(complaint: Complaint, before: Complaint, today: date) -> Complaint:
    """The complaint as it is to be kept, its names cleaned.

    AMOUNT_NEGATIVE or AMOUNT_TOO_LARGE for its cost; DAY_PAST for a new promise of a day that has gone by.
    """
    check_amount(complaint.cost)
    promised = complaint.promised_on
    if promised and promised != before.promised_on and promised < today:
        raise ShopError(ErrorCode.DAY_PAST, day=promised)
    return replace(complaint, item=clean_name(complaint.item), in_hands_of=clean_name(complaint.in_hands_of))


def line_of(item: str, purchase: Purchase | None) -> Line | None:
    """The line of the purchase that a complaint is about: the one called so, else the dearest; None without one.

    What was called otherwise is no line of it: a remote control may be amiss that was never sold apart.
    """
    if purchase is None:
        return None
    if item:
        return next((line for line in purchase.lines if fold(line.item) == fold(item)), None)
    return max(purchase.lines, key=lambda line: line.amount, default=None)


def yes_up_to(limit: int, line: Line | None) -> int | None:
    """What a clerk may say yes to without asking: the owner's limit, else the price of the item; None when unknown."""
    return limit or (line.amount if line else None)


def our_word(complaint: Complaint) -> FollowUp | None:
    """The call on the day by which we promised to make it right; None when no day was promised."""
    if complaint.promised_on is None:
        return None
    return FollowUp(
        customer_id=complaint.customer_id,
        purchase_id=complaint.purchase_id,
        complaint_id=complaint.id,
        kind=Kind.PROMISE,
        ask_code=MADE_RIGHT,
        due=complaint.promised_on,
        planned_on=complaint.promised_on,
    )


def check_back(complaint: Complaint, today: date, after_days: int) -> FollowUp:
    """The call that asks whether it is really solved, so many days after it was closed (domain.md 3)."""
    day = today + timedelta(days=after_days)
    return FollowUp(
        customer_id=complaint.customer_id,
        purchase_id=complaint.purchase_id,
        complaint_id=complaint.id,
        kind=Kind.COMPLAINT_CHECK,
        ask_code=ASK,
        due=day,
        planned_on=day,
    )


def heard_of(check: FollowUp, own: Outcome | None, contacts: Sequence[Contact]) -> Outcome | None:
    """What came of asking whether it is solved: in a call of its own, else in the call in which it was asked along.

    `own` is what came of its last own call, `contacts` are the customer's, newest first. From its day on, whatever
    call settles something at her house settles this too.
    """
    if check.state is not State.DONE or (own is not None and own.reached):
        return own
    day = check.not_before or check.due
    later = (contact.outcome for contact in reversed(contacts) if contact.at.date() >= day)
    return next((outcome for outcome in later if outcome in _SETTLES), own)


def passed_in_silence(silenced: Sequence[FollowUp], today: date) -> list[FollowUp]:
    """The courtesy steps whose day went by while a complaint was open, as they end: skipped, with that reason."""
    return [
        ended(known, State.SKIPPED, EndReason.SILENCED) for known in silenced if known.is_courtesy and known.due < today
    ]
