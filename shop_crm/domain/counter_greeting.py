"""What to say to a customer who stands at the counter, and what comes first (domain.md 7)."""

from collections.abc import Sequence
from datetime import date
from enum import StrEnum, auto

from shop_crm.domain.birthdays import Birthday
from shop_crm.domain.complaints import Complaint
from shop_crm.domain.customers import Customer
from shop_crm.domain.follow_ups import FollowUp
from shop_crm.domain.purchases import Purchase
from shop_crm.domain.values import frozen

BIRTHDAY = "birthday"
"""The occasion on which a greeting is wanted, as it is kept."""
BIRTHDAY_DAYS = 7
"""A birthday is told of on its day and when it comes within so many days."""
_SHORT = 60
"""Words of so many letters still have room in the one line; longer ones are told whole below it."""
_PAST = ((3, 3), (5, 1))
"""How many earlier purchases still have room below what is to be seen first, by how much that is; else none."""
_BOX = 2
"""A box takes the room of so many lines."""


class Opening(StrEnum):
    """What the first sentence is about."""

    SORRY = auto()
    PROMISED = auto()
    BIRTHDAY = auto()
    WISH_HERE = auto()
    MISSED = auto()
    HOW_IS = auto()
    WELCOME = auto()


@frozen
class WishHere:
    """An open wish of which the thing is here now."""

    id: int
    said: str
    product: str = ""
    """What has come; "" when only our call says that it is here."""
    price: int | None = None
    """In minor units, where it is known."""
    came_on: date | None = None


@frozen
class Waiting:
    """What somebody of the house waits for, besides herself: an open complaint or our promise."""

    customer: Customer
    complaint: Complaint | None = None
    promise: FollowUp | None = None


@frozen
class Known:
    """What decides about the greeting."""

    complaint: Complaint | None = None
    promise: FollowUp | None = None
    has_house: bool = False
    """Whether somebody else is at her number."""
    house: Waiting | None = None
    """Whoever of them waits for us."""
    may_be_contacted: bool = True
    birthday_on: date | None = None
    """The coming birthday on which she wants a greeting."""
    is_missed: bool = False
    purchases: Sequence[Purchase] = ()
    """The last ones that stand, newest first."""
    wishes: Sequence[str] = ()
    """Her open wishes in her words, newest first, without those that are here."""
    wishes_here: Sequence[WishHere] = ()
    last_said: str = ""
    last_said_on: date | None = None


@frozen
class Talk:
    """What is said, in this order: the first sentence, what mattered in one line, and what there is room for below."""

    opening: Opening
    item: str = ""
    """The dearest thing of the last purchases: that is what mattered."""
    bought_on: date | None = None
    wish: str = ""
    """What she asked for, when it fits into the line."""
    said: str = ""
    """Her last words, when they fit into the line."""
    said_on: date | None = None
    more_wishes: tuple[str, ...] = ()
    more_said: str = ""
    """Her last words, when they are too long for the line."""
    past: int = 3
    """So many earlier purchases have room below; with none, there is none for anything else that is past."""


def talk(known: Known, today: date) -> Talk:
    """What to say to her today, an open complaint or promise first."""
    item, bought_on = _what_mattered(known.purchases)
    wishes = [wish for wish in known.wishes if wish]
    wish = next((each for each in wishes if len(each) <= _SHORT), "")
    last_said = known.last_said
    if known.complaint and last_said == known.complaint.said:
        last_said = ""  # they stand above already, as the complaint
    fits = len(last_said) <= _SHORT
    first = _room_for_first(known)
    past = next((past for most, past in _PAST if first <= most), 0)
    return Talk(
        opening=_opening(known, today, item),
        item=item,
        bought_on=bought_on,
        wish=wish,
        said=last_said if fits else "",
        said_on=known.last_said_on,
        more_wishes=tuple(each for each in wishes if each != wish) if past else (),
        more_said="" if fits else last_said,
        past=past,
    )


def birthday_soon(birthday: Birthday | None, today: date) -> date | None:
    """The day on which she has her birthday, when that is today or in the coming week; None otherwise."""
    if birthday is None:
        return None
    days = (birthday.in_year(year) for year in (today.year, today.year + 1))
    return next((day for day in days if 0 <= (day - today).days < BIRTHDAY_DAYS), None)


def _opening(known: Known, today: date, item: str) -> Opening:
    if known.complaint:
        return Opening.SORRY
    if known.promise:
        return Opening.PROMISED
    if known.birthday_on == today:
        return Opening.BIRTHDAY
    if known.wishes_here:
        return Opening.WISH_HERE
    if item:
        return Opening.MISSED if known.is_missed else Opening.HOW_IS
    return Opening.WELCOME


def _what_mattered(purchases: Sequence[Purchase]) -> tuple[str, date | None]:
    lines = [(line.kept_amount, line.item, each.day) for each in purchases for line in each.kept_lines]
    if not lines:
        return "", None
    _, item, day = max(lines)
    return item, day


def _room_for_first(known: Known) -> int:
    """How many lines are taken beside what to say."""
    boxes = (
        not known.may_be_contacted,
        known.complaint or (known.house and known.house.complaint),
        known.promise or (known.house and known.house.promise),
        known.wishes_here,
    )
    lines = (known.has_house, known.birthday_on, known.is_missed)
    return _BOX * sum(map(bool, boxes)) + sum(map(bool, lines))
