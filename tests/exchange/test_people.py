"""Rows of a list of customers to people."""

from datetime import date

import pytest

from shop_crm.domain.countries import country
from shop_crm.domain.problems import ErrorCode
from shop_crm.exchange.columns import recognise
from shop_crm.exchange.people import Person, read_people
from shop_crm.exchange.sheets import Rejected, open_sheet


def people_in(text: str) -> list[tuple[int, Person] | Rejected]:
    sheet = open_sheet(text.encode())
    return list(read_people(sheet, recognise(sheet.headers), country=country("ID"), today=date(2026, 11, 23)))


def person_in(text: str) -> Person:
    (found,) = people_in(text)
    assert not isinstance(found, Rejected)
    return found[1]


def test_a_person_has_all_that_the_row_tells() -> None:
    person = person_in("Nama,HP,Email,Alamat,Sapaan,ID Pelanggan\nSiti  Aminah,0812-3456-7788,s@x.id,Jl. 1,Bu,C7\n")
    assert (person.name, person.form_of_address, person.email, person.address) == (
        "Siti Aminah",
        "Bu",
        "s@x.id",
        "Jl. 1",
    )
    assert [phone.number for phone in person.phones] == ["+6281234567788"]
    assert person.source_id == "C7"


def test_phone_only_and_name_only_people_are_kept() -> None:
    found = people_in("Nama,HP\nBudi,-\n,081234567788\n")
    assert not any(isinstance(each, Rejected) for each in found)


def test_two_numbers_in_one_cell_or_two_cells_are_all_kept_once() -> None:
    person = person_in("Nama,HP,Telp\nBudi,081234567788/081311112222,+62 812-3456-7788\n")
    assert [phone.number for phone in person.phones] == ["+6281234567788", "+6281311112222"]


def test_an_email_among_the_phones_is_an_email() -> None:
    person = person_in('Name,Contact\nBudi,"+62 812-3456-7788, b@x.id"\n')
    assert ([phone.number for phone in person.phones], person.email) == (["+6281234567788"], "b@x.id")


def test_an_email_that_is_none_is_kept_as_typed() -> None:
    assert person_in("Nama,Email\nBudi,tanya anaknya\n").email == "tanya anaknya"


def test_a_name_longer_than_200_characters_is_cut_and_says_so() -> None:
    person = person_in(f"Nama,HP\n{'x' * 10_000},081234567788\n")
    assert (person.name, person.was_cut) == ("x" * 200, True)
    assert not person_in("Nama,HP\nBudi,081234567788\n").was_cut


@pytest.mark.parametrize(
    ("row", "code"),
    [
        pytest.param("Budi,8.12E+10", ErrorCode.PHONE_EATEN, id="a number that Excel ate"),
        pytest.param("Budi,abc", ErrorCode.PHONE_UNREADABLE, id="letters"),
        pytest.param("-,n/a", ErrorCode.NAME_OR_PHONE_NEEDED, id="nobody"),
    ],
)
def test_a_bad_row_is_rejected_with_its_cells_and_the_rest_listed(row: str, code: ErrorCode) -> None:
    bad, good = people_in(f"Nama,HP\n{row}\nSiti,081234567788\n")
    assert isinstance(bad, Rejected)
    assert (bad.line, bad.code, bad.cells) == (2, code, tuple(row.split(",")))
    assert not isinstance(good, Rejected)
    assert good[0] == 3
