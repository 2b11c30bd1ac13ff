"""Phone numbers: one number for all its spellings (domain.md 7; faults.md I8 and I9)."""

from collections.abc import Callable
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_crm.domain.phones import read_phone, read_phones, searched_digits
from shop_crm.domain.problems import ErrorCode, ShopError

NUMBER = "+6281234567788"


@pytest.mark.parametrize(
    "typed",
    [
        "081234567788", "0812-3456-7788", "0812 3456 7788", "(0812) 3456.7788", "6281234567788", "+62 812-3456-7788",
        "81234567788", "+62 (0)812 3456 7788", "  081234567788\t", "０８１２３４５６７７８８",
        "+62\u00a0812\u20113456\u20117788",
    ],
)  # fmt: skip
def test_every_spelling_is_one_number(typed: str) -> None:
    assert read_phone(typed, "ID").number == NUMBER


def test_a_number_is_kept_as_typed_and_grouped_as_people_say_it() -> None:
    phone = read_phone("081234567788", "ID")
    assert (phone.typed, phone.grouped) == ("081234567788", "0812-3456-7788")


def test_a_foreign_number_is_grouped_with_its_country() -> None:
    assert read_phone("+65 8123 4567", "ID").grouped.startswith("+65")


@pytest.mark.parametrize(
    ("typed", "region", "number"),
    [
        ("012-345 6789", "MY", "+60123456789"),
        ("(212) 555-0123", "US", "+12125550123"),
        ("020 7946 0958", "GB", "+442079460958"),
    ],
)
def test_a_number_belongs_to_the_shops_country(typed: str, region: str, number: str) -> None:
    assert read_phone(typed, region).number == number


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("6.28E+11", ErrorCode.PHONE_EATEN),
        ("6,28E+11", ErrorCode.PHONE_EATEN),
        ("6.28123E11", ErrorCode.PHONE_EATEN),
        ("0812", ErrorCode.PHONE_TOO_SHORT),
        ("12345", ErrorCode.PHONE_TOO_SHORT),
        ("7", ErrorCode.PHONE_TOO_SHORT),
        ("", ErrorCode.PHONE_UNREADABLE),
        ("ask her", ErrorCode.PHONE_UNREADABLE),
        ("0812-CALL-ME", ErrorCode.PHONE_UNREADABLE),
        ("08123456778812345678901", ErrorCode.PHONE_UNREADABLE),
        ("1" * 61, ErrorCode.PHONE_UNREADABLE),
        ("+999 12345678", ErrorCode.PHONE_UNREADABLE),
    ],
    ids=lambda value: value[:24] if isinstance(value, str) else "",
)
def test_what_is_no_number_says_why(typed: str, code: ErrorCode) -> None:
    with pytest.raises(ShopError) as refused:
        read_phone(typed, "ID")
    assert refused.value.code is code


def test_a_local_number_without_its_area_is_too_short() -> None:
    with pytest.raises(ShopError) as refused:
        read_phone("555-0123", "US")
    assert refused.value.code is ErrorCode.PHONE_TOO_SHORT


@pytest.mark.parametrize(
    "between", [" / ", "/", ";", ", ", " | ", "\n", " atau ", " dan ", " or ", " and ", " & ", "&"]
)
def test_two_numbers_in_one_cell_are_both_kept(between: str) -> None:
    found = read_phones(f"0812-3456-7788{between}0813-1111-2222", "ID")
    assert [phone.number for phone in found] == [NUMBER, "+6281311112222"]


def test_one_number_twice_is_kept_once() -> None:
    assert [phone.number for phone in read_phones("0812-3456-7788 / +62 812 3456 7788", "ID")] == [NUMBER]


@pytest.mark.parametrize("typed", ["0812-3456-7788 / 12", "6.28E+11; 0812-3456-7788"])
def test_one_bad_number_in_a_cell_is_not_passed_over(typed: str) -> None:
    with pytest.raises(ShopError):
        read_phones(typed, "ID")


@pytest.mark.parametrize(
    ("typed", "digits"),
    [
        ("081234", ("081234", "81234")),
        ("+62 812-34", ("6281234",)),
        ("0788", ("0788", "788")),
        ("788", ("788",)),
        ("", ("",)),
        ("٧٨٨", ("",)),
    ],
)
def test_searched_digits_meet_the_kept_number(typed: str, digits: tuple[str, ...]) -> None:
    assert searched_digits(typed) == digits


@given(st.text(max_size=80), st.sampled_from(["ID", "MY", "US", "GB"]))
def test_whatever_is_typed_is_a_number_or_a_plain_trouble(text: str, region: str) -> None:
    try:
        number = read_phone(text, region).number
    except ShopError:
        return  # any other error is a bug and fails here
    assert number[0] == "+"
    assert number[1:].isdigit()
    assert read_phone(number, region).number == number


@pytest.mark.parametrize("read", [read_phone, read_phones])
def test_a_pasted_page_of_digits_costs_nothing(read: Callable[[str, str], object]) -> None:
    started = process_time()
    with pytest.raises(ShopError):
        read("1" * 6000, "ID")
    assert process_time() - started < 0.2
