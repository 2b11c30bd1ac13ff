"""In which part of the day a customer is reached: remembered from her calls (domain.md 5)."""

from collections import Counter
from collections.abc import Collection, Iterable

from shop_crm.domain.calendar import PartOfDay, another_part, part_of_day
from shop_crm.domain.calls import Contact
from shop_crm.domain.follow_ups import Channel

LEAST_REACHED = 2
"""Fewer calls in which she was reached tell nothing of her day."""


def usual_part(contacts: Iterable[Contact]) -> PartOfDay | None:
    """The part of the day in which most of the calls that reached her were made; None when there is none yet."""
    reached = Counter(part_of_day(made.at.hour) for made in contacts if _is_call(made) and made.outcome.reached)
    if reached.total() < LEAST_REACHED:
        return None
    part, times = reached.most_common(1)[0]
    return part if 2 * times > reached.total() else None


def parts_tried(contacts: Iterable[Contact], follow_up_id: int) -> frozenset[PartOfDay]:
    """The parts of the day in which this follow-up was tried so far."""
    return frozenset(
        part_of_day(made.at.hour) for made in contacts if made.follow_up_id == follow_up_id and _is_call(made)
    )


def next_part(now: PartOfDay, tried: Collection[PartOfDay] = (), usual: PartOfDay | None = None) -> PartOfDay:
    """The part of the day to try next: one that was never tried, the usual one first; else the usual one."""
    later = [another_part(now), another_part(another_part(now))]
    fresh = [part for part in later if part not in tried]
    if fresh:
        return usual if usual in fresh else fresh[0]
    return usual if usual in later else later[0]


def _is_call(made: Contact) -> bool:
    return made.channel is Channel.CALL
