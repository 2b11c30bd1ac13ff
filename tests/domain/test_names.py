"""Names as people write them (faults.md U3 and U5)."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_crm.domain.names import MAX_NAME, clean_name, clean_words, fold, split_form, was_cut

ANY_TEXT = st.text(st.characters())


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Budi   Santoso ", "Budi Santoso"),
        ("Budi\nSantoso", "Budi Santoso"),
        ("Budi\r\nSantoso", "Budi Santoso"),
        ("Budi\rSantoso", "Budi Santoso"),
        ("Budi\tSantoso", "Budi Santoso"),
        ("Bu\0di", "Budi"),
        ("Zoe\u0308", "Zoë"),
        ("\u202eidub\u202c", "idub"),
        ("\ufeffBudi", "Budi"),
        ("\ud800Budi", "Budi"),
        ("<b>Budi</b> & Co", "<b>Budi</b> & Co"),
        ("王小明 😀", "王小明 😀"),
        ("عمر", "عمر"),
        ("", ""),
    ],
    ids=["blanks", "newline", "CRLF", "CR", "tab", "NUL", "NFD", "turned", "BOM", "half a pair", "signs", "emoji",
         "right to left", "nothing"],
)  # fmt: skip
def test_a_name_is_cleaned_on_entry(typed: str, kept: str) -> None:
    assert clean_name(typed) == kept


def test_a_name_is_cut_at_two_hundred_characters_and_says_so() -> None:
    assert len(clean_name("x" * 10_000)) == MAX_NAME == 200
    assert was_cut("x" * 201)
    assert not was_cut("x" * 200)
    assert not was_cut("x" * 200 + "   ")


def test_a_letter_keeps_few_marks() -> None:
    assert len(clean_name("a" + "\u0301" * 500 + "b")) < 10
    assert clean_name("a" + "\u0316" * 500 + "b").endswith("b")


def test_what_somebody_said_keeps_its_lines() -> None:
    assert clean_words(" the remote\nis stiff ") == "the remote\nis stiff"


@given(ANY_TEXT)
def test_a_cleaned_name_fits_one_line_and_is_clean_already(text: str) -> None:
    name = clean_name(text)
    assert len(name) <= MAX_NAME
    assert not any(unicodedata.category(letter) in ("Cc", "Cs", "Zl", "Zp") for letter in name)
    assert clean_name(name) == name
    name.encode("utf-8")


@pytest.mark.parametrize(
    ("one", "other"),
    [("Zoë", "ZOE"), ("Zoe\u0308", "zoë"), ("  Ana  María ", "ana maria"), ("STRASSE", "straße"), ("ＢＵＤＩ", "budi")],
)
def test_two_spellings_of_a_name_fold_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_two_names_fold_apart() -> None:
    assert fold("Budi") != fold("Buda")


@pytest.mark.parametrize(
    ("typed", "form", "name"),
    [
        ("Pak Budi Santoso", "Pak", "Budi Santoso"),
        ("pak budi", "Pak", "budi"),
        ("Tuan Haji Ahmad", "Tuan Haji", "Ahmad"),
        ("Mrs. Smith", "Mrs.", "Smith"),
        ("Dato' Lim", "Dato'", "Lim"),
        ("Budi", "", "Budi"),
        ("Pakubuwono", "", "Pakubuwono"),
        ("Ibu", "", "Ibu"),
        ("Bu", "", "Bu"),
        ("", "", ""),
    ],
)
def test_the_form_of_address_is_taken_apart(typed: str, form: str, name: str) -> None:
    assert split_form(typed) == (form, name)
