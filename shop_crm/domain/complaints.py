"""Complaints: what went wrong, in the customer's own words, and how it was made right (domain.md 3 and 8)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from shop_crm.domain.calls import Contact
from shop_crm.domain.follow_ups import EndReason, FollowUp, Kind, Outcome, State, ended

ASK = "really_solved"
"""What to ask once it was made right."""
_SETTLES = (Outcome.HAPPY, Outcome.WANTS, Outcome.PROBLEM)
"""The outcomes of a call that settle all that it was made for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Complaint:
    """What a customer complained of, in her own words."""

    id: int = 0
    customer_id: int
    purchase_id: int | None = None
    contact_id: int | None = None
    """The call in which it was heard."""
    day: date
    said: str
    closed_on: date | None = None
    solution: str = ""
    """What was done about it, in the clerk's words."""

    @property
    def is_open(self) -> bool:
        """Whether it is still to be made right."""
        return self.closed_on is None


def check_back(complaint: Complaint, today: date, after_days: int) -> FollowUp:
    """The call that asks whether it is really solved, so many days after it was closed (domain.md 3)."""
    day = today + timedelta(days=after_days)
    return FollowUp(
        customer_id=complaint.customer_id,
        purchase_id=complaint.purchase_id,
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
