"""Who may be in the shop twice: whom we ask about, and whom not."""

import random
import time

import pytest

from shop_crm.domain import duplicates
from shop_crm.domain.duplicates import MOST, Known, Pair, Reason, alike, find_pairs
from shop_crm.domain.names import fold

PHONE, EMAIL, NAME = Reason.PHONE, Reason.EMAIL, Reason.NAME


def known(id: int, name: str, phone: str = "", email: str = "", form: str = "") -> Known:
    return Known(id=id, name=fold(name), numbers=(phone,) if phone else (), email=email, form=form)


def asked(*people: Known, apart: tuple[tuple[int, int], ...] = ()) -> list[tuple[int, int, tuple[Reason, ...]]]:
    return [(*pair.ids, pair.reasons) for pair in find_pairs(people, apart)]


@pytest.mark.parametrize(
    ("one", "other", "reasons"),
    [
        pytest.param(
            known(1, "Budi Santoso", "+621"), known(2, "Budi Santoso", "+621"), (PHONE, NAME), id="phone and name"
        ),
        pytest.param(known(1, "Budi Santoso", "+621"), known(2, "Budi", "+621"), (PHONE, NAME), id="a short form"),
        pytest.param(known(1, "Budi Santoso", "+621"), known(2, "", "+621"), (PHONE,), id="one has no name"),
        pytest.param(known(1, "", "+621"), known(2, "", "+621"), (PHONE,), id="neither has a name"),
        pytest.param(known(1, "Budi Santoso", "+621"), known(2, "Siti Aminah", "+621"), None, id="a house"),
        pytest.param(known(1, "Siti Aminah", "+621"), known(2, "Siti Rahayu", "+621"), None, id="sisters"),
        pytest.param(
            known(1, "Santoso", "+621", form="Pak"), known(2, "Santoso", "+621", form="Bu"), None, id="a couple"
        ),
        pytest.param(
            known(1, "Santoso", "+621", form="Pak"),
            known(2, "Santoso", "+621", form="Bapak"),
            (PHONE, NAME),
            id="a man",
        ),
        pytest.param(
            known(1, "Ann Lee", email="ann@lee.my"), known(2, "Anne Lee", email=" ANN@lee.my"), (EMAIL, NAME), id="mail"
        ),
        pytest.param(
            known(1, "Ann Lee", "+601", "a@l.my"),
            known(2, "Ann Lee", "+601", "a@l.my"),
            (PHONE, EMAIL, NAME),
            id="three",
        ),
        pytest.param(known(1, "Budi Santoso", "+621"), known(2, "Budi Santosa", "+622"), (NAME,), id="one letter"),
        pytest.param(known(1, "Budi Santoso"), known(2, "Santoso, Budi"), (NAME,), id="turned round"),
        pytest.param(known(1, "Zoë Müller"), known(2, "ZOE MULLER"), (NAME,), id="accents"),
        pytest.param(known(1, "Siti binti Ahmad"), known(2, "Siti Ahmad"), (NAME,), id="binti"),
        pytest.param(known(1, "Budi Santoso"), known(2, "Budi Hartono"), None, id="one word alike"),
        pytest.param(known(1, "Ani Anggraini"), known(2, "Yanti Anggraini"), None, id="sisters by name"),
        pytest.param(known(1, "Ani Anggraini", "+621"), known(2, "Yanti Anggraini", "+621"), None, id="at home"),
        pytest.param(known(1, "I Wayan Suardana"), known(2, "Ni Wayan Suardana"), None, id="he and she"),
        pytest.param(known(1, "Megan G. Vossberg"), known(2, "Megan Vossberg"), (NAME,), id="an initial"),
        pytest.param(known(1, "Megan G. Vossberg"), known(2, "Megan H. Vossberg"), None, id="two initials"),
        pytest.param(known(1, "Budi Santoso"), known(2, "Budisantoso Hadi"), None, id="more in one"),
        pytest.param(known(1, "Budi Santoso"), known(2, "Budi"), None, id="a short form alone"),
        pytest.param(known(1, "Budi"), known(2, "Budi"), None, id="a first name of many"),
        pytest.param(known(1, "Guest Room 1"), known(2, "Guest Room 2"), None, id="numbered"),
        pytest.param(known(1, "Guest 1", "+621"), known(2, "Guest 2", "+621"), None, id="numbered at one phone"),
        pytest.param(known(1, ""), known(2, ""), None, id="nobody"),
    ],
)
def test_whom_we_ask_about(one: Known, other: Known, reasons: tuple[Reason, ...] | None) -> None:
    assert asked(one, other) == ([(1, 2, reasons)] if reasons else [])


def test_who_was_decided_to_be_two_people_is_never_asked_about_again() -> None:
    people = (known(7, "Budi Santoso", "+621"), known(3, "Budi Santoso", "+621"))
    assert asked(*people) == [(3, 7, (PHONE, NAME))]
    assert asked(*people, apart=((3, 7),)) == []
    by_name = (known(7, "Budi Santoso"), known(3, "Budi Santoso"))
    assert asked(*by_name, apart=((3, 7),)) == []


def test_the_surest_come_first() -> None:
    people = (
        known(1, "Agus Salim"), known(2, "Agus Salim"),
        known(3, "Dewi Lestari", "+621"), known(4, "Dewi Lestary", "+621"),
        known(5, "Joko Widodo", "+622", "j@w.id"), known(6, "Joko", "+622", "j@w.id"),
        known(7, "Rina Wati", "+623"), known(8, "Rina Wati", "+623"),
    )  # fmt: skip
    assert [pair[:2] for pair in asked(*people)] == [(5, 6), (7, 8), (3, 4), (1, 2)]


def test_a_name_that_many_have_says_nothing_by_itself() -> None:
    many = [known(id, "Siti Aminah", f"+62{id}") for id in range(1, 6)]
    assert asked(*many[:4])
    assert asked(*many) == []
    assert asked(*many, known(9, "Siti Aminah", "+621")) == [(1, 9, (PHONE, NAME))]


def test_a_number_that_is_everybodys_is_nobodys() -> None:
    assert asked(*(known(id, "", "+6200") for id in range(1, 20))) == []


@pytest.mark.parametrize(
    ("one", "other", "least", "most"),
    [
        pytest.param("budi santoso", "santoso budi", 100, 100, id="turned round"),
        pytest.param("budi santoso", "budi", 100, 100, id="short form"),
        pytest.param("budi santoso", "budi santosa", 90, 97, id="a letter"),
        pytest.param("budi santoso", "siti aminah", 0, 50, id="others"),
        pytest.param("room 1", "room 2", 0, 0, id="numbers"),
        pytest.param("", "budi", 0, 0, id="no name"),
    ],
)
def test_how_alike_names_are(one: str, other: str, least: int, most: int) -> None:
    assert least <= alike(one.split(), other.split()) <= most


def test_a_pair_is_named_once_whatever_it_shares() -> None:
    both = [Known(id=id, name="budi santoso", numbers=("+621", "+622"), email="b@s.id") for id in (1, 2)]
    assert asked(*both) == [(1, 2, (PHONE, EMAIL, NAME))]


def test_no_more_are_proposed_than_somebody_can_decide() -> None:
    people = [known(id, "Budi", f"+62{id // 2}") for id in range(2, 2 * MOST + 40)]
    assert len(asked(*people)) == MOST


def test_twenty_thousand_people_take_seconds_and_tell_how_far_it_is() -> None:
    draw = random.Random(7)
    syllables = [a + b for a in "bcdfghjklmnprstwy" for b in "aeiou"]
    words = ["".join(draw.choices(syllables, k=draw.choice((2, 3, 3)))) for _ in range(4000)]
    people = [known(id, " ".join(draw.choices(words, k=draw.choice((2, 2, 3)))), f"+62{id}") for id in range(20_000)]
    told: list[tuple[int, int]] = []
    begun = time.process_time()
    find_pairs(people, (), lambda done, of: told.append((done, of)))
    assert time.process_time() - begun < 10
    assert len(told) > 10


def test_names_in_a_long_row_are_compared_with_those_beside_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(duplicates, "_BLOCK", 2)
    monkeypatch.setattr(duplicates, "_NEAR", 1)
    found = find_pairs([known(1, "Budi Santosa"), known(2, "Budi Santoso"), known(3, "Budi Sarwono")])
    assert found == [Pair(first=1, second=2, reasons=(NAME,), likeness=92)]
