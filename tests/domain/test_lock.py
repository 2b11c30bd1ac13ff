"""What a PIN is, how long a wrong one waits, and how a recovery code is read."""

import pytest

from shop_crm.domain.lock import CODE_LETTERS, Guarded, Lock, grouped_code, read_code, read_pin, wait_seconds
from shop_crm.errors import ErrorCode, ShopError


@pytest.mark.parametrize(
    ("typed", "pin"),
    [
        ("2805", "2805"),
        (" 28 05 61 ", "280561"),
        ("280561280561", "280561280561"),
        ("٢٨٠٥", "2805"),
        ("２８０５", "2805"),
    ],
)
def test_a_pin_is_four_to_twelve_digits_of_any_script(typed: str, pin: str) -> None:
    assert read_pin(typed) == pin


@pytest.mark.parametrize("typed", ["", "280", "2805612805617", "28o5", "-2805", "28.05", "²805x"])
def test_anything_else_is_not_one(typed: str) -> None:
    with pytest.raises(ShopError) as raised:
        read_pin(typed)
    assert raised.value.code is ErrorCode.PIN_UNREADABLE


@pytest.mark.parametrize("typed", ["1111", "000000", "1234", "0123456789", "4321", "9876", "67890"])
def test_what_everybody_tries_first_is_refused(typed: str) -> None:
    with pytest.raises(ShopError) as raised:
        read_pin(typed)
    assert raised.value.code is ErrorCode.PIN_TOO_EASY


def test_three_wrong_tries_are_free_and_then_the_wait_grows_to_five_minutes_and_no_further() -> None:
    assert [wait_seconds(wrong) for wrong in range(10)] == [0, 0, 0, 0, 5, 15, 60, 300, 300, 300]
    assert wait_seconds(1_000_000) == 300


@pytest.mark.parametrize(
    "typed",
    ["ABCDE-FGHJK-MNPRS-TWXYZ", "abcde fghjk mnprs twxyz", "abcdefghjkmnprstwxyz", " ABCDE/FGHJK.MNPRS_TWXYZ\n"],
)
def test_a_recovery_code_is_read_however_it_is_written(typed: str) -> None:
    assert read_code(typed) == "ABCDEFGHJKMNPRSTWXYZ"


@pytest.mark.parametrize("typed", ["", "ABCDE", "ABCDE-FGHJK-MNPRS-TWXYO", "ABCDE-FGHJK-MNPRS-TWXYZA", "12345"])
def test_what_cannot_be_one_is_none(typed: str) -> None:
    assert read_code(typed) == ""


def test_no_letter_of_a_code_is_taken_for_another_one() -> None:
    assert set("ILOQUV") & set(CODE_LETTERS) == set()
    assert grouped_code(CODE_LETTERS) == "ABCDE-FGHJK-MNPRS-TWXYZ"


def test_without_a_pin_nothing_is_guarded() -> None:
    assert not any(Lock().guards(what) for what in Guarded)
    assert all(Lock(pin_hash="x").guards(what) for what in Guarded)
    assert not Lock(pin_hash="x", guarded=frozenset({Guarded.FORGET})).guards(Guarded.EXPORT)
