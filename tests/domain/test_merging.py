"""What is left of two entries that are one person."""

from datetime import date
from typing import Any

import pytest

from shop_crm.domain.birthdays import Birthday
from shop_crm.domain.customers import Consent, Customer
from shop_crm.domain.follow_ups import Channel
from shop_crm.domain.merging import Fact, merged, to_choose

EARLY, LATE = date(2025, 1, 2), date(2026, 1, 2)


def pair(kept: dict[str, Any], gone: dict[str, Any]) -> tuple[Customer, Customer]:
    return Customer(id=1, **kept), Customer(id=2, **gone)


@pytest.mark.parametrize("fact", Fact)
def test_what_only_one_of_them_tells_is_kept_without_a_question(fact: Fact) -> None:
    value = {
        Fact.BIRTHDAY: Birthday(month=8, day=17),
        Fact.REACH_BY: Channel.WHATSAPP,
        Fact.SENT_BY: 9,
        Fact.KEEP_IN_TOUCH: 3,
        Fact.LANGUAGE: "ms",
    }.get(fact, "so")
    for kept, gone in (({fact.value: value}, {}), ({}, {fact.value: value})):
        both = pair(kept, gone)
        assert to_choose(*both) == ()
        assert getattr(merged(*both), fact) == value


def test_what_they_tell_differently_is_chosen() -> None:
    kept, gone = pair({"name": "Budi S.", "email": "b@s.id"}, {"name": "Budi Santoso", "email": "b@s.id"})
    assert to_choose(kept, gone) == (Fact.NAME,)
    assert merged(kept, gone).name == "Budi S."
    assert merged(kept, gone, {Fact.NAME}).name == "Budi Santoso"


@pytest.mark.parametrize(
    ("one", "other", "left"),
    [
        pytest.param(Consent.YES, Consent.NO, Consent.NO, id="a no outranks a yes"),
        pytest.param(Consent.NOT_ASKED, Consent.NO, Consent.NO, id="a no outranks not asked"),
        pytest.param(Consent.NOT_ASKED, Consent.YES, Consent.YES, id="a yes stands"),
        pytest.param(Consent.NOT_ASKED, Consent.NOT_ASKED, Consent.NOT_ASKED, id="not asked"),
    ],
)
def test_of_two_answers_the_stricter_wins(one: Consent, other: Consent, left: Consent) -> None:
    for first, second in ((one, other), (other, one)):
        both = pair({"service": first, "offers": second}, {"service": second, "offers": first})
        assert merged(*both).service is left
        assert merged(*both).offers is left


@pytest.mark.parametrize(
    ("one", "other", "left"),
    [
        pytest.param(None, LATE, LATE, id="the other"),
        pytest.param(LATE, None, LATE, id="the kept one"),
        pytest.param(LATE, EARLY, EARLY, id="both, since the earlier day"),
        pytest.param(None, None, None, id="neither"),
    ],
)
def test_do_not_contact_of_either_holds(one: date | None, other: date | None, left: date | None) -> None:
    assert merged(*pair({"do_not_contact_since": one}, {"do_not_contact_since": other})).do_not_contact_since == left


@pytest.mark.parametrize(
    ("kept_by", "gone_by", "left"),
    [
        pytest.param(2, None, None, id="the kept one was sent by the other"),
        pytest.param(None, 1, None, id="the other was sent by the kept one"),
        pytest.param(2, 5, 5, id="the other's sender stands"),
        pytest.param(5, 1, 5, id="the kept one's sender stands"),
    ],
)
def test_nobody_has_sent_herself(kept_by: int | None, gone_by: int | None, left: int | None) -> None:
    both = pair({"sent_by": kept_by}, {"sent_by": gone_by})
    assert Fact.SENT_BY not in to_choose(*both)
    assert merged(*both).sent_by == left
    assert merged(*both, {Fact.SENT_BY}).sent_by == left


def test_the_number_in_a_file_stays_or_is_taken_over() -> None:
    assert merged(*pair({"source_id": "A"}, {"source_id": "B"})).source_id == "A"
    assert merged(*pair({}, {"source_id": "B"})).source_id == "B"
