"""A call list on paper, back at the PC: which row is whom, and what happened since its print (domain.md 14)."""

from collections.abc import Sequence
from datetime import date, datetime
from enum import StrEnum, auto

from shop_crm.domain.calls import Contact, Reason
from shop_crm.domain.customers import Customer
from shop_crm.domain.follow_ups import Decision, FollowUp
from shop_crm.domain.paper_line import Entry
from shop_crm.domain.values import frozen


class RowState(StrEnum):
    """Whether a row of the paper is still to be booked."""

    WAITS = auto()
    BOOKED = auto()
    """A result was noted since the print; the call may still be due, as after "no answer"."""
    ENDED = auto()
    """It was settled in another way: struck out, let go, or the customer said stop."""
    GONE = auto()
    """The purchase was taken back: nothing is left of it."""


@frozen
class Printed:
    """One print of a call list."""

    number: int
    day: date
    printed_at: datetime
    printed_by: str = ""


@frozen
class PrintedCount:
    """One print, with how many of its rows are settled."""

    printed: Printed
    rows: int
    settled: int


@frozen
class PaperRow:
    """One row of a print as it stands now."""

    number: int
    state: RowState
    lead: FollowUp | None = None
    """The follow-up under which it is booked: the first that is still open, else the first."""
    customer: Customer | None = None
    reasons: tuple[Reason, ...] = ()
    booked: Contact | None = None
    """The last result since the print."""

    @property
    def may_be_booked(self) -> bool:
        """Whether anything of it is open still."""
        return self.lead is not None and self.lead.is_open

    @property
    def is_settled(self) -> bool:
        """Whether the paper's result is known, or not wanted any more."""
        return self.state is not RowState.WAITS


@frozen
class PaperList:
    """A print with all its rows."""

    printed: Printed
    rows: tuple[PaperRow, ...]

    @property
    def numbers(self) -> tuple[int, ...]:
        """The numbers of its rows."""
        return tuple(row.number for row in self.rows)


@frozen
class Foreseen:
    """What booking an entry would do for one row."""

    row: PaperRow
    entry: Entry
    decision: Decision | None
    """None for a row that is left as it is."""

    @property
    def is_booked(self) -> bool:
        """Whether it is booked with the others."""
        return self.decision is not None


def row_state(follow_ups: Sequence[FollowUp], booked: Contact | None) -> RowState:
    """What has become of the follow-ups of a row; `booked` is the last result since the print."""
    if not follow_ups:
        return RowState.GONE
    if booked is not None:
        return RowState.BOOKED
    return RowState.WAITS if any(known.is_open for known in follow_ups) else RowState.ENDED
