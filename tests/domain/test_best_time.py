"""The part of the day in which somebody is reached, and the one to try next (domain.md 5)."""

from datetime import datetime

import pytest

from shop_crm.domain.best_time import next_part, parts_tried, usual_part
from shop_crm.domain.calendar import PartOfDay
from shop_crm.domain.calls import Contact
from shop_crm.domain.follow_ups import Channel, Outcome

MORNING, AFTERNOON, EVENING = PartOfDay


def made(
    hour: int, outcome: Outcome = Outcome.HAPPY, *, follow_up: int = 1, channel: Channel = Channel.CALL
) -> Contact:
    at = datetime(2026, 11, 23, hour).astimezone()
    return Contact(customer_id=1, follow_up_id=follow_up, at=at, outcome=outcome, channel=channel)


@pytest.mark.parametrize(
    ("contacts", "part"),
    [
        ([], None),
        ([made(18)], None),
        ([made(18), made(19)], EVENING),
        ([made(18), made(9)], None),
        ([made(18), made(9), made(19)], EVENING),
        ([made(18), made(9, Outcome.NO_ANSWER), made(10, Outcome.MESSAGE), made(19, Outcome.CALL_BACK)], EVENING),
        ([made(18, channel=Channel.WHATSAPP), made(19, channel=Channel.WHATSAPP)], None),
        ([made(9), made(13), made(18), made(19)], None),
    ],
    ids=["none", "one", "two", "one each", "most", "in vain", "written", "half are not most"],
)  # fmt: skip
def test_the_usual_part_is_where_most_calls_reached_her(contacts: list[Contact], part: PartOfDay | None) -> None:
    assert usual_part(contacts) is part


@pytest.mark.parametrize(
    ("now", "tried", "usual", "part"),
    [
        (MORNING, [], None, AFTERNOON),
        (EVENING, [], None, MORNING),
        (MORNING, [], EVENING, EVENING),
        (MORNING, [], MORNING, AFTERNOON),
        (AFTERNOON, [MORNING], MORNING, EVENING),
        (EVENING, [MORNING, AFTERNOON], AFTERNOON, AFTERNOON),
        (EVENING, [MORNING, AFTERNOON], None, MORNING),
        (EVENING, [MORNING, AFTERNOON], EVENING, MORNING),
    ],
    ids=["next", "round", "usual is new", "usual is now", "never tried first", "then usual", "then next", "not now"],
)  # fmt: skip
def test_the_next_part_is_a_new_one_then_the_usual_one(
    now: PartOfDay, tried: list[PartOfDay], usual: PartOfDay | None, part: PartOfDay
) -> None:
    assert next_part(now, tried, usual) is part


def test_the_parts_tried_are_those_of_the_same_call() -> None:
    contacts = [made(9, Outcome.NO_ANSWER), made(14, Outcome.NO_ANSWER, follow_up=2)]
    assert parts_tried(contacts, 1) == {MORNING}
