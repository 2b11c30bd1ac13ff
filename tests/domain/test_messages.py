"""Messages: by which way one goes, and which ones somebody may have refused."""

from datetime import date

import pytest

from shop_crm.domain.customers import Customer
from shop_crm.domain.follow_ups import Channel, FollowUp, Kind
from shop_crm.domain.messages import is_service, usual_way
from shop_crm.domain.phones import Phone

PHONE = Phone(number="+6281234567788", typed="", grouped="")
BAD = Phone(number="+6281234567788", typed="", grouped="", is_bad=True)


@pytest.mark.parametrize(
    ("customer", "planned", "way"),
    [
        (Customer(phones=(PHONE,), reach_by=Channel.SMS), Channel.EMAIL, Channel.SMS),
        (Customer(phones=(PHONE,), email="s@example.com", reach_by=Channel.SMS), Channel.EMAIL, Channel.EMAIL),
        (Customer(phones=(PHONE,), reach_by=Channel.CARD), Channel.CALL, Channel.WHATSAPP),
        (Customer(phones=(BAD,), email="s@example.com"), Channel.WHATSAPP, Channel.EMAIL),
        (Customer(name="Siti"), Channel.CALL, Channel.CARD),
        (Customer(name="Siti", reach_by=Channel.WHATSAPP), Channel.SMS, Channel.CARD),
        (Customer(name="Siti", reach_by=Channel.VISIT), Channel.SMS, Channel.VISIT),
    ],
    ids=[
        "as she likes",
        "as the step has it",
        "no message by card",
        "the number is wrong",
        "nothing known",
        "no number for what she likes",
        "by hand",
    ],
)
def test_a_message_goes_by_a_way_that_reaches_her(customer: Customer, planned: Channel, way: Channel) -> None:
    assert usual_way(customer, planned) is way


@pytest.mark.parametrize(
    ("kind", "may_refuse"),
    [(Kind.COURTESY, True), (Kind.KEEP_IN_TOUCH, True), (Kind.THANKS, True), (Kind.WISH, False),
     (Kind.PROMISE, False), (Kind.COMPLAINT_CHECK, False)],
)  # fmt: skip
def test_what_she_waits_for_is_no_service_that_she_refused(kind: Kind, may_refuse: bool) -> None:
    day = date(2026, 11, 23)
    assert is_service(FollowUp(customer_id=1, kind=kind, due=day, planned_on=day)) is may_refuse
    assert is_service(None)
