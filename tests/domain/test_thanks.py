"""Thanking who sent us somebody, as a table of rules (domain.md 9)."""

from dataclasses import replace
from datetime import date

import pytest

from shop_crm.domain.follow_ups import EndReason, FollowUp, Kind, Limits, State
from shop_crm.domain.thanks import ASK, Sending, give_thanks

TODAY = date(2026, 11, 23)
BUDI, LESTARI, SITI = 1, 2, 3


def sending(**more: object) -> Sending:
    facts: dict[str, object] = {"customer_id": LESTARI, "sender_id": BUDI, "bought_on": TODAY, **more}
    return Sending(**facts)  # type: ignore[arg-type]


def thanks(sender: int = BUDI, state: State = State.OPEN, reason: EndReason | None = None) -> FollowUp:
    return FollowUp(
        id=9,
        customer_id=sender,
        kind=Kind.THANKS,
        ask_code=ASK,
        about_customer_id=LESTARI,
        due=TODAY,
        planned_on=TODAY,
        state=state,
        reason=reason,
    )


def due(given: Sending) -> date | None:
    added = give_thanks(given, TODAY, 3, Limits()).added
    return added.due if added else None


def test_the_sender_is_thanked_three_days_after_the_first_purchase() -> None:
    added = give_thanks(sending(), TODAY, 3, Limits()).added
    assert added is not None
    assert (added.customer_id, added.about_customer_id, added.kind, added.ask_code) == (
        BUDI, LESTARI, Kind.THANKS, "thank_you",
    )  # fmt: skip
    assert (added.due, added.purchase_id, added.is_courtesy) == (date(2026, 11, 26), None, True)


@pytest.mark.parametrize(
    ("given", "day"),
    [
        pytest.param(sending(sender_id=None), None, id="nobody sent her"),
        pytest.param(sending(bought_on=None), None, id="she has bought nothing"),
        pytest.param(sending(bought_on=None, told_on=TODAY), None, id="told, and nothing bought"),
        pytest.param(sending(may_be_called=False), None, id="the sender may not be called"),
        pytest.param(sending(bought_on=date(2026, 10, 21)), date(2026, 10, 24), id="just not too old"),
        pytest.param(sending(bought_on=date(2026, 10, 20)), None, id="too old to be worth a call"),
        pytest.param(sending(bought_on=date(2020, 1, 1), told_on=TODAY), date(2026, 11, 26), id="told only now"),
        pytest.param(sending(known=[thanks()]), None, id="planned already"),
        pytest.param(sending(known=[thanks(state=State.DONE)]), None, id="thanked already"),
        pytest.param(
            sending(known=[thanks(state=State.SKIPPED, reason=EndReason.NOT_REACHED)]), None, id="tried already"
        ),
        pytest.param(
            sending(known=[thanks(state=State.CANCELLED, reason=EndReason.CONSENT_WITHDRAWN)]), None, id="said stop"
        ),
        pytest.param(
            sending(known=[thanks(state=State.CANCELLED, reason=EndReason.PURCHASE_VOIDED)]),
            date(2026, 11, 26),
            id="her first purchase never was, this one is",
        ),
        pytest.param(
            sending(known=[thanks(state=State.CANCELLED, reason=EndReason.GIVEN_UP)]),
            date(2026, 11, 26),
            id="somebody else was named meanwhile",
        ),
        pytest.param(
            sending(known=[thanks(SITI, State.DONE)]), date(2026, 11, 26), id="another was thanked in her place"
        ),
    ],
)
def test_who_is_thanked_and_when(given: Sending, day: date | None) -> None:
    assert due(given) == day


@pytest.mark.parametrize(
    ("given", "reason"),
    [
        (sending(known=[thanks()]), None),
        (sending(known=[thanks()], may_be_called=False), None),
        (sending(known=[thanks()], bought_on=None), EndReason.PURCHASE_VOIDED),
        (sending(known=[thanks()], sender_id=SITI), EndReason.GIVEN_UP),
        (sending(known=[thanks()], sender_id=None), EndReason.GIVEN_UP),
        (sending(known=[thanks(state=State.DONE)], sender_id=None), None),
    ],
)
def test_thanks_for_what_was_not_so_end(given: Sending, reason: EndReason | None) -> None:
    ended = give_thanks(given, TODAY, 3, Limits()).ended
    assert [(one.state, one.reason) for one in ended] == ([(State.CANCELLED, reason)] if reason else [])


def test_another_sender_is_thanked_in_the_place_of_the_first() -> None:
    found = give_thanks(sending(sender_id=SITI, known=[thanks()]), TODAY, 3, Limits())
    assert [one.customer_id for one in found.ended] == [BUDI]
    assert found.added is not None
    assert found.added.customer_id == SITI
    again = replace(found.added, id=10)
    assert give_thanks(sending(sender_id=SITI, known=[*found.ended, again]), TODAY, 3, Limits()).added is None
