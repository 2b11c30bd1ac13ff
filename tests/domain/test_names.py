"""Names as people write them (their faults, U3 and U5, are in tests/faults)."""

import pytest

from shop_crm.domain.names import clean_name, clean_words, split_form


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


def test_what_somebody_said_keeps_its_lines() -> None:
    assert clean_words(" the remote\nis stiff ") == "the remote\nis stiff"


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
