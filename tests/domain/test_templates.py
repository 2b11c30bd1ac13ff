"""Texts with blanks: what may be filled in, and that nothing else can be."""

import pytest

from shop_crm.domain.templates import MAX_TEXT, Blank, check_template, check_words, fill, has_blanks
from shop_crm.errors import ErrorCode, ShopError

KNOWN = {
    Blank.ADDRESS: "Bu",
    Blank.NAME: "Siti",
    Blank.ITEM: "LG TV 43",
    Blank.DAY: "13 Aug 2026",
    Blank.SHOP: "Sinar",
}


@pytest.mark.parametrize(
    ("text", "filled"),
    [
        ("{address} {name}: {item}, {day}. {shop}", "Bu Siti: LG TV 43, 13 Aug 2026. Sinar"),
        ("{notes} {name.phone} {0} {", "{notes} {name.phone} {0} {"),
        ("50 % + 1 & 2\n#{name}", "50 % + 1 & 2\n#Siti"),
    ],
    ids=["all", "nothing else", "signs stay"],
)
def test_a_text_is_filled_with_five_things_only(text: str, filled: str) -> None:
    assert fill(text, KNOWN) == filled


@pytest.mark.parametrize(
    "text",
    [
        "{address} {name}: {item}, {day}. {shop}",
        "{sapaan} {nama}: {barang}, {tanggal}. {toko}",
        "{gelaran} {nama}: {barang}, {tarikh}. {kedai}",
        "{Sapaan} { NAMA }: {Nama Barang}, {tanggal_beli}. {nama-toko}",
        "{{address}} {{nama}}: {{ item }}, {{day}}. {{shop}}",
    ],
    ids=["English", "Indonesian", "Malay", "as people write", "two braces"],
)
def test_a_blank_is_understood_in_each_language(text: str) -> None:
    assert fill(check_template(text), KNOWN) == "Bu Siti: LG TV 43, 13 Aug 2026. Sinar"


def test_what_is_filled_in_is_not_filled_again() -> None:
    assert fill("{name}", KNOWN | {Blank.NAME: "{shop} {item}"}) == "{shop} {item}"


def test_no_blank_is_left_where_a_form_of_address_is_missing() -> None:
    assert fill("Hello {address} {name}, hi", KNOWN | {Blank.ADDRESS: "", Blank.NAME: ""}) == "Hello, hi"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", ErrorCode.TEXT_EMPTY),
        (" \n ", ErrorCode.TEXT_EMPTY),
        ("a" * (MAX_TEXT + 1), ErrorCode.TEXT_TOO_LONG),
        ("{notes}", ErrorCode.TEXT_BLANK_UNKNOWN),
        ("{nombor}", ErrorCode.TEXT_BLANK_UNKNOWN),
        ("{{notes}}", ErrorCode.TEXT_BLANK_UNKNOWN),
        ("{name.phone}", ErrorCode.TEXT_BLANK_UNKNOWN),
        ("{}", ErrorCode.TEXT_BLANK_UNKNOWN),
        ("Halo {nama, hi", ErrorCode.TEXT_BLANK_OPEN),
        ("Halo nama}, hi", ErrorCode.TEXT_BLANK_OPEN),
        ("Halo {\nname}", ErrorCode.TEXT_BLANK_OPEN),
    ],
)
def test_a_text_that_cannot_be_kept_is_refused(text: str, code: ErrorCode) -> None:
    with pytest.raises(ShopError) as told:
        check_template(text)
    assert told.value.code is code


def test_words_that_are_sent_may_hold_braces_and_are_not_cut() -> None:
    assert check_words("{see you}") == "{see you}"
    assert len(check_words("a" * MAX_TEXT)) == MAX_TEXT


@pytest.mark.parametrize(
    ("text", "has"), [("Halo {Nama}", True), ("{{shop}}", True), ("{notes} {", False), ("Halo", False)]
)
def test_a_blank_of_ours_is_found_in_a_text(text: str, has: bool) -> None:
    assert has_blanks(text) is has


def test_only_what_a_kind_of_text_knows_can_stand_in_it() -> None:
    with pytest.raises(ShopError) as told:
        check_template("{item}", (Blank.ADDRESS, Blank.NAME, Blank.SHOP))
    assert told.value.facts == {"typed": "{item}", "known": (Blank.ADDRESS, Blank.NAME, Blank.SHOP)}
