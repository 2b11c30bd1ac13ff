"""Who is greeted, and the text that is sent."""

from datetime import date

import pytest

from shop_crm.domain.customers import Consent, Customer
from shop_crm.domain.follow_ups import Channel
from shop_crm.domain.greetings import check_text, fill, is_on_list, usual_channel
from shop_crm.domain.phones import Phone
from shop_crm.domain.templates import MAX_TEXT
from shop_crm.errors import ErrorCode, ShopError

SITI = Customer(name="Siti Rahma", form_of_address="Bu")
PHONE = Phone(number="+6281234567788", typed="", grouped="")


@pytest.mark.parametrize(
    ("customer", "amount", "is_on"),
    [
        (SITI, 3_000_000, True),
        (SITI, 2_999_999, False),
        (Customer(name="Siti", offers=Consent.YES), 3_000_000, True),
        (Customer(name="Siti", offers=Consent.NO), 9_000_000, False),
        (Customer(name="Siti", do_not_contact_since=date(2026, 1, 1)), 9_000_000, False),
        (Customer(name="Siti", forgotten_on=date(2026, 1, 1)), 9_000_000, False),
    ],
    ids=["asked for it", "below the line", "wants offers", "no offers", "no contact", "forgotten"],
)
def test_who_asked_is_greeted_unless_she_said_no_or_spent_too_little(
    customer: Customer, amount: int, is_on: bool
) -> None:
    assert is_on_list(customer, amount, 3_000_000) is is_on


@pytest.mark.parametrize(
    ("customer", "channel"),
    [
        (Customer(name="Siti", reach_by=Channel.CARD, phones=(PHONE,)), Channel.CARD),
        (Customer(name="Siti", phones=(PHONE,), email="s@example.com"), Channel.WHATSAPP),
        (Customer(name="Siti", email="s@example.com"), Channel.EMAIL),
        (Customer(name="Siti"), Channel.CARD),
        (Customer(name="Siti", reach_by=Channel.WHATSAPP, email="s@example.com"), Channel.EMAIL),
        (Customer(name="Siti", reach_by=Channel.EMAIL), Channel.CARD),
        (Customer(name="Siti", reach_by=Channel.VISIT, phones=(PHONE,)), Channel.VISIT),
    ],
    ids=["as she likes", "phone", "e-mail", "nothing", "no number", "no address", "by hand"],
)
def test_a_greeting_goes_the_way_she_likes(customer: Customer, channel: Channel) -> None:
    assert usual_channel(customer) is channel


@pytest.mark.parametrize(
    ("customer", "text", "filled"),
    [
        (SITI, "Dear {address} {name}, from {shop}!", "Dear Bu Siti Rahma, from Sinar!"),
        (Customer(name="Siti"), "Dear {address} {name}, hello", "Dear Siti, hello"),
        (Customer(phones=(PHONE,)), "Dear {address} {name}, hello", "Dear, hello"),
        (Customer(name="{shop} {0} {notes}"), "Dear {name}", "Dear {shop} {0} {notes}"),
        (SITI, "{notes} {name.phones} {", "{notes} {name.phones} {"),
    ],
    ids=["all", "no form", "no name", "a name that looks like a blank", "nothing else is filled in"],
)
def test_a_greeting_is_filled_with_address_name_and_shop_only(customer: Customer, text: str, filled: str) -> None:
    assert fill(text, customer, "Sinar") == filled


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (" \n", ErrorCode.TEXT_EMPTY),
        ("x" * (MAX_TEXT + 1), ErrorCode.TEXT_TOO_LONG),
        ("Dear {notes}", ErrorCode.TEXT_BLANK_UNKNOWN),
        ("Dear {}", ErrorCode.TEXT_BLANK_UNKNOWN),
        ("Dear {item}", ErrorCode.TEXT_BLANK_UNKNOWN),
        ("Dear {name", ErrorCode.TEXT_BLANK_OPEN),
    ],
    ids=["empty", "long", "notes", "nothing", "no item", "open"],
)
def test_a_text_that_cannot_be_sent_is_told(text: str, code: ErrorCode) -> None:
    with pytest.raises(ShopError) as told:
        check_text(text)
    assert told.value.code is code
