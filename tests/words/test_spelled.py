"""Numbers in words, as people say them in our three languages."""

from decimal import Decimal

import pytest

from shop_crm.words.spelled import spelled


@pytest.mark.parametrize(
    ("number", "english", "indonesian", "malay"),
    [
        ("0", "zero", "nol", "sifar"),
        ("11", "eleven", "sebelas", "sebelas"),
        ("108", "one hundred and eight", "seratus delapan", "seratus lapan"),
        ("1500", "one thousand five hundred", "seribu lima ratus", "seribu lima ratus"),
        ("1.5", "one point five", "satu koma lima", "satu perpuluhan lima"),
        ("1.50", "one point five", "satu koma lima", "satu perpuluhan lima"),
        ("2.05", "two point zero five", "dua koma nol lima", "dua perpuluhan sifar lima"),
        ("21000", "twenty-one thousand", "dua puluh satu ribu", "dua puluh satu ribu"),
        ("1000000", "one million", "satu juta", "satu juta"),
        (
            "5499219",
            "five million four hundred and ninety-nine thousand two hundred and nineteen",
            "lima juta empat ratus sembilan puluh sembilan ribu dua ratus sembilan belas",
            "lima juta empat ratus sembilan puluh sembilan ribu dua ratus sembilan belas",
        ),
    ],
)
def test_a_number_is_said_as_people_say_it(number: str, english: str, indonesian: str, malay: str) -> None:
    assert [spelled(Decimal(number), language) for language in ("en", "id", "ms")] == [english, indonesian, malay]


@pytest.mark.parametrize("number", ["-1", "1000000000000", "1.23456"])
def test_what_nobody_would_read_in_words_is_not_said(number: str) -> None:
    assert spelled(Decimal(number), "en") == ""
