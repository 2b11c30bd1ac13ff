"""Customers as somebody typed them, met again, edited (domain.md 7; faults.md U1, U3)."""

from dataclasses import replace

import pytest

from shop_crm.domain.birthdays import Birthday
from shop_crm.domain.consents import ConsentAnswer, ConsentKind, Way
from shop_crm.domain.customers import Consent, Customer
from shop_crm.domain.follow_ups import Channel
from shop_crm.domain.occasions import Occasion
from shop_crm.domain.phones import read_phone
from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.services.customers import (
    add_customer,
    edit_customer,
    read_customer,
    read_greetings,
    read_typed,
    recognise,
)
from shop_crm.services.history import undo
from shop_crm.services.shop import Shop
from shop_crm.store import customers
from shop_crm.store.journal import Answer, Operation


def typed(shop: Shop, name: str = "Bu Siti", phones: str = "0812-3456-7788") -> Customer:
    return read_typed(shop, name=name, phones=phones).customer


@pytest.mark.parametrize(
    "name", ["<b>Budi</b>", "A&W", "O'Brien", "王小明", "عمر", "😀 Toko", "Robert'); DROP TABLE--"]
)
def test_a_name_is_kept_as_it_was_typed(shop: Shop, name: str) -> None:
    number = add_customer(shop, typed(shop, name, ""))
    assert customers.read(shop.db, number).name == name


def test_a_name_of_ten_thousand_letters_is_cut_with_a_notice(shop: Shop) -> None:
    read = read_typed(shop, name="x" * 10_000)
    assert (len(read.customer.name), read.name_was_cut) == (200, True)
    assert not read_typed(shop, name="Budi").name_was_cut
    add_customer(shop, read.customer)


@pytest.mark.parametrize(("name", "phones"), [("", ""), ("  ", " "), ("\u202e", "")])
def test_a_name_or_a_phone_is_needed(shop: Shop, name: str, phones: str) -> None:
    with pytest.raises(ShopError) as refused:
        read_typed(shop, name=name, phones=phones)
    assert refused.value.code is ErrorCode.NAME_OR_PHONE_NEEDED


@pytest.mark.parametrize(
    ("phones", "code"),
    [("6.28E+11", ErrorCode.PHONE_EATEN), ("0812", ErrorCode.PHONE_TOO_SHORT), ("none", ErrorCode.PHONE_UNREADABLE)],
)
def test_a_phone_that_is_none_is_told(shop: Shop, phones: str, code: ErrorCode) -> None:
    with pytest.raises(ShopError) as refused:
        read_typed(shop, name="Budi", phones=phones)
    assert refused.value.code is code


def test_a_number_is_read_as_the_shops_country_writes_it(us_shop: Shop) -> None:
    assert typed(us_shop, "Ann", "(212) 555-0123").phones[0].number == "+12125550123"


def test_somebody_new_is_not_recognised(shop: Shop) -> None:
    new = typed(shop)
    assert recognise(shop, new) == new


def test_the_second_number_is_recognised_too(shop: Shop) -> None:
    number = add_customer(shop, typed(shop, phones="0812-3456-7788 / 0813-1111-2222"))
    assert recognise(shop, typed(shop, "", "+62 813 1111 2222")).id == number


def test_a_phone_rules_over_a_name_but_a_house_may_share_it(shop: Shop) -> None:
    siti = add_customer(shop, typed(shop, "Siti Rahma"))
    add_customer(shop, typed(shop, "Budi", ""))
    assert recognise(shop, typed(shop, "Siti", "0812-3456-7788")).id == siti
    assert recognise(shop, typed(shop, "", "0812-3456-7788")).id == siti
    with pytest.raises(ShopError) as asked:
        recognise(shop, typed(shop, "Budi", "0812-3456-7788"))
    assert asked.value.code is ErrorCode.PHONE_OF_ANOTHER
    budi = add_customer(shop, typed(shop, "Budi", "0812-3456-7788"))
    assert recognise(shop, typed(shop, "Budi", "0812-3456-7788")).id == budi


def test_a_request_sent_twice_adds_one_customer(shop: Shop) -> None:
    assert add_customer(shop, typed(shop), request_id="r1") == add_customer(shop, typed(shop), request_id="r1")
    assert shop.db.execute("SELECT count(*) FROM customer").fetchone() == (1,)


def test_editing_keeps_what_was_typed_and_is_taken_back(shop: Shop) -> None:
    number = add_customer(shop, typed(shop))
    before = customers.read(shop.db, number)
    further = read_phone("0813-1111-2222", "ID")
    edit_customer(shop, replace(before, name="Siti Rahma", best_time="after 4", phones=(*before.phones, further)))
    after = customers.read(shop.db, number)
    assert (after.name, after.best_time, len(after.phones)) == ("Siti Rahma", "after 4", 2)
    undo(shop)
    assert customers.read(shop.db, number) == before


def test_editing_never_brings_back_who_asked_not_to_be_contacted(shop: Shop) -> None:
    number = add_customer(shop, typed(shop))
    stale = customers.read(shop.db, number)

    def stop(operation: Operation) -> Answer:
        customers.update(operation, replace(stale, do_not_contact_since=shop.today))
        return {}

    shop.journal.run("stop", stop)
    edit_customer(shop, replace(stale, name="Siti Rahma"))
    assert not customers.read(shop.db, number).may_be_contacted


def test_a_bad_number_that_is_given_again_is_good_again(shop: Shop) -> None:
    number = add_customer(shop, typed(shop))
    (phone,) = customers.read(shop.db, number).phones

    def mark(operation: Operation) -> Answer:
        customers.mark_bad(operation, phone.id)
        return {}

    shop.journal.run("mark", mark)
    edit_customer(shop, replace(customers.read(shop.db, number), phones=(read_phone("081234567788", "ID"),)))
    (again,) = customers.read(shop.db, number).phones
    assert (again.id, again.is_bad) == (phone.id, False)


def test_an_edited_customer_still_needs_a_name_or_a_phone(shop: Shop) -> None:
    number = add_customer(shop, typed(shop, phones=""))
    with pytest.raises(ShopError) as refused:
        edit_customer(shop, replace(customers.read(shop.db, number), name=""))
    assert refused.value.code is ErrorCode.NAME_OR_PHONE_NEEDED


def test_an_unknown_customer_is_told(shop: Shop) -> None:
    with pytest.raises(ShopError) as refused:
        edit_customer(shop, Customer(id=99, name="Nobody"))
    assert refused.value.code is ErrorCode.CUSTOMER_UNKNOWN


PHONES = "0812-3456-7788, 0813-1111-2222, 0814-5555-6666"


def numbers(shop: Shop, customer_id: int) -> list[tuple[str, bool]]:
    return [(phone.number[-4:], phone.is_bad) for phone in read_customer(shop, customer_id).phones]


def test_every_fact_is_kept(shop: Shop) -> None:
    facts = replace(
        typed(shop),
        language="ms",
        reach_by=Channel.WHATSAPP,
        birthday=Birthday(month=6, day=3),
        best_time="after 16:00",
    )
    number = add_customer(shop, facts)
    kept = read_customer(shop, number)
    assert (kept.language, kept.reach_by, kept.birthday, kept.best_time) == (
        "ms", Channel.WHATSAPP, Birthday(month=6, day=3), "after 16:00",
    )  # fmt: skip
    edit_customer(shop, replace(kept, birthday=None, reach_by=None, language=""), before=kept)
    bare = read_customer(shop, number)
    assert (bare.language, bare.reach_by, bare.birthday) == ("", None, None)


def test_a_phone_is_corrected_marked_wrong_and_right_and_put_first(shop: Shop) -> None:
    number = add_customer(shop, typed(shop, phones=PHONES))
    before = read_customer(shop, number)
    first, second, third = before.phones
    wrong = replace(read_phone("0813-1111-2299", "ID"), id=second.id, customer_id=number)
    edit_customer(shop, replace(before, phones=(third, replace(first, is_bad=True), wrong)), before=before)
    assert numbers(shop, number) == [("6666", False), ("7788", True), ("2299", False)]
    assert read_customer(shop, number).good_phones[0].number == "+6281455556666"
    edited = read_customer(shop, number)
    right = tuple(replace(phone, is_bad=False) for phone in edited.phones)
    edit_customer(shop, replace(edited, phones=(*right, read_phone("0899-1111-2222", "ID"))), before=edited)
    assert numbers(shop, number) == [("6666", False), ("7788", False), ("2299", False), ("2222", False)]
    for _ in range(2):
        undo(shop)
    assert numbers(shop, number) == [("7788", False), ("2222", False), ("6666", False)]


def test_a_number_corrected_into_another_of_hers_is_told(shop: Shop) -> None:
    number = add_customer(shop, typed(shop, phones=PHONES))
    before = read_customer(shop, number)
    twice = replace(before.phones[1], number=before.phones[0].number)
    with pytest.raises(ShopError) as refused:
        edit_customer(shop, replace(before, phones=(before.phones[0], twice, before.phones[2])), before=before)
    assert refused.value.code is ErrorCode.PHONE_TWICE
    assert read_customer(shop, number) == before


def test_greetings_and_answers_are_one_step_with_the_edit(shop: Shop) -> None:
    number = add_customer(shop, typed(shop), greetings=[Occasion.BIRTHDAY, Occasion.NYEPI])
    before = read_customer(shop, number)
    no = ConsentAnswer(kind=ConsentKind.OFFERS, is_given=False, day=shop.today, way=Way.COUNTER)
    wanted = [Occasion.CHRISTMAS, Occasion.BIRTHDAY]
    edit_customer(shop, replace(before, name="Siti Rahma"), before=before, greetings=wanted, answers=[no])
    assert read_greetings(shop, number) == {Occasion.CHRISTMAS, Occasion.BIRTHDAY}
    assert (read_customer(shop, number).name, read_customer(shop, number).offers) == ("Siti Rahma", Consent.NO)
    undo(shop)
    assert read_greetings(shop, number) == {Occasion.BIRTHDAY, Occasion.NYEPI}
    assert read_customer(shop, number) == before


def test_two_windows_that_changed_different_facts_keep_both(shop: Shop) -> None:
    number = add_customer(shop, typed(shop))
    before = read_customer(shop, number)
    edit_customer(shop, replace(before, email="siti@example.com"), before=before)
    edit_customer(shop, replace(before, address="Jl. Mawar 3"), before=before)
    kept = read_customer(shop, number)
    assert (kept.email, kept.address) == ("siti@example.com", "Jl. Mawar 3")


def test_two_windows_that_changed_the_same_fact_are_told_of_the_other(shop: Shop) -> None:
    number = add_customer(shop, typed(shop))
    before = read_customer(shop, number)
    edit_customer(shop, replace(before, address="Jl. Mawar 3"), before=before)
    with pytest.raises(ShopError) as refused:
        edit_customer(shop, replace(before, address="Jl. Kenanga 14"), before=before)
    assert refused.value.code is ErrorCode.CHANGED_MEANWHILE
    assert refused.value.facts == {"fact": "address", "theirs": "Jl. Mawar 3"}
    assert read_customer(shop, number).address == "Jl. Mawar 3"


def test_two_windows_that_corrected_the_same_phone_are_told(shop: Shop) -> None:
    number = add_customer(shop, typed(shop))
    before = read_customer(shop, number)
    (phone,) = before.phones
    for digits in ("0812-3456-7700", "0812-3456-7799"):
        read = read_phone(digits, "ID")
        mine = replace(before, phones=(replace(phone, number=read.number, grouped=read.grouped),))
        if digits.endswith("00"):
            edit_customer(shop, mine, before=before)
        else:
            with pytest.raises(ShopError) as refused:
                edit_customer(shop, mine, before=before)
            assert refused.value.facts == {"fact": "phones", "theirs": "0812-3456-7700"}
