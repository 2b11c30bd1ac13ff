"""Thanking whoever sent us a customer: one call for each, once that customer has bought something (domain.md 9)."""

from collections.abc import Sequence
from datetime import date, timedelta

from shop_crm.domain.follow_ups import EndReason, FollowUp, Kind, Limits, State, ended, has_expired
from shop_crm.domain.values import frozen

ASK = "thank_you"
"""What the call is for, as a code."""
_NOT_SO = (EndReason.PURCHASE_VOIDED, EndReason.GIVEN_UP)
"""It ended because what it thanked for was not so; should it be so again, it is planned again."""


@frozen
class Sending:
    """One customer, who sent her to us, and what was planned to thank for it."""

    customer_id: int
    sender_id: int | None
    bought_on: date | None = None
    """The day of her first purchase that stands."""
    told_on: date | None = None
    """The day on which we learn who sent her, when that is later than the day she came to be known."""
    may_be_called: bool = True
    """Whether the sender may be."""
    known: Sequence[FollowUp] = ()
    """The calls that thank anybody for her, however they ended."""


@frozen
class Thanked:
    """What follows: calls as they end, and the one to add."""

    ended: tuple[FollowUp, ...] = ()
    added: FollowUp | None = None


def give_thanks(sending: Sending, today: date, after_days: int, limits: Limits) -> Thanked:
    """Make the open calls that thank for one customer the one that is due to her sender, if any.

    Nobody is thanked twice for the same person, nor so late that it would be given up at once.
    """
    over = tuple(_over(one, sending) for one in sending.known if one.is_open and not _is_right(one, sending))
    since = sending.told_on or sending.bought_on
    if sending.sender_id is None or sending.bought_on is None or since is None or not sending.may_be_called:
        return Thanked(ended=over)
    if any(one.customer_id == sending.sender_id and _counts(one) for one in sending.known):
        return Thanked(ended=over)
    due = since + timedelta(days=after_days)
    if has_expired(due, today, limits):
        return Thanked(ended=over)
    added = FollowUp(
        customer_id=sending.sender_id,
        kind=Kind.THANKS,
        ask_code=ASK,
        about_customer_id=sending.customer_id,
        due=due,
        planned_on=due,
    )
    return Thanked(ended=over, added=added)


def _is_right(known: FollowUp, sending: Sending) -> bool:
    return known.customer_id == sending.sender_id and sending.bought_on is not None


def _counts(known: FollowUp) -> bool:
    return not (known.state is State.CANCELLED and known.reason in _NOT_SO)


def _over(known: FollowUp, sending: Sending) -> FollowUp:
    is_other = known.customer_id != sending.sender_id
    return ended(known, State.CANCELLED, EndReason.GIVEN_UP if is_other else EndReason.PURCHASE_VOIDED)
