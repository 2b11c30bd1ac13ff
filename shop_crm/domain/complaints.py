"""Complaints: what went wrong, in the customer's own words, and how it was made right (domain.md 3 and 8)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from shop_crm.domain.follow_ups import EndReason, FollowUp, Kind, State, ended


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
        ask_code="really_solved",
        due=day,
        planned_on=day,
    )


def passed_in_silence(silenced: Sequence[FollowUp], today: date) -> list[FollowUp]:
    """The courtesy steps whose day went by while a complaint was open, as they end: skipped, with that reason."""
    return [
        ended(known, State.SKIPPED, EndReason.SILENCED) for known in silenced if known.is_courtesy and known.due < today
    ]
