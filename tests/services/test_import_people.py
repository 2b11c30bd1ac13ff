"""Who is who in a file: merged customers, two of her numbers, and those who only resemble somebody."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shop_crm.domain.birthdays import Birthday
from shop_crm.domain.duplicates import Known, Reason, find_pairs, find_resembling
from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.services.customers import add_customer, edit_customer, read_typed
from shop_crm.services.forgetting import forget
from shop_crm.services.history import redo, undo
from shop_crm.services.imports import Prepared, check_worthwhile, import_prepared, prepare_import
from shop_crm.services.merging import merge_customers, propose
from shop_crm.services.shop import Shop
from shop_crm.store import customers, notes
from shop_crm.store.files_out import shop_mark

HEAD = "Customer ID,Name,Phone,Email\n"


def brought_in(shop: Shop, text: str) -> Prepared:
    prepared = prepare_import(shop, text.encode())
    import_prepared(shop, prepared)
    return prepared


def count(shop: Shop) -> int:
    return int(shop.db.execute("SELECT count(*) FROM customer").fetchone()[0])


def test_who_went_into_another_is_known_as_that_one(shop: Shop) -> None:
    brought_in(shop, f"{HEAD}C1,Siti,,\nC2,Siti Aminah,,\nC3,Siti A,,\n")
    merge_customers(shop, 2, 3)
    merge_customers(shop, 1, 2)
    left = count(shop)
    found = brought_in(shop, f"{HEAD}C3,Siti A,,\nC2,Siti Aminah,0812-3456-7788,\nC1,Siti,,siti@example.com\n")
    assert (found.new_customers, found.same, count(shop)) == (0, 3, left)
    siti = customers.read(shop.db, 1)
    assert ([phone.number for phone in siti.phones], siti.email) == (["+6281234567788"], "siti@example.com")


def test_two_rows_of_one_known_customer_both_count(shop: Shop) -> None:
    add_customer(shop, read_typed(shop, name="Siti", phones="0812-3456-7788, 0813-1111-2222").customer)
    text = "Name,Phone,Email,Address\nSiti,0812-3456-7788,siti@example.com,\nSiti,0813-1111-2222,,Jl. Melati 5\n"
    found = brought_in(shop, text)
    siti = customers.read(shop.db, 1)
    assert (found.new_customers, siti.email, siti.address) == (0, "siti@example.com", "Jl. Melati 5")


def test_who_may_be_here_already_is_told_and_proposed(shop: Shop) -> None:
    add_customer(shop, read_typed(shop, name="Budi Santoso", phones="0812-3456-7788").customer)
    add_customer(shop, read_typed(shop, name="Wayan Sudarma").customer)
    found = brought_in(shop, "Name,Phone\nTono Hartono,0815\nBudi Santosa,0813-1111-2222\nSiti,0814-1111-2222\n")
    (doubt,) = found.doubtful
    assert (doubt.line, doubt.customer_id, doubt.reasons) == (3, 1, (Reason.NAME,))
    assert found.new_customers == 2
    assert [pair.ids for pair in propose(shop)] == [(1, 3)]


def test_newcomers_resemble_whom_all_together_would_be_asked_about() -> None:
    names = ["budi santoso", "siti aminah", "wayan sudarma", "ahmad fauzi", "kok wei ming", "dewi lestari"]
    there = [Known(id=place, name=name) for place, name in enumerate(names, start=1)]
    newcomers = [Known(id=-1, name="budi santosa"), Known(id=-2, name="amina siti"), Known(id=-3, name="rini")]
    found = {(pair.first, pair.second) for pair in find_resembling(newcomers, there)}
    everybody = find_pairs([*newcomers, *there])
    assert found == {pair.ids for pair in everybody if pair.first < 0 < pair.second} == {(-1, 1), (-2, 2)}


def test_birthday_and_language_are_learnt_once(shop: Shop) -> None:
    head = "Nama,HP,Tanggal lahir,Bahasa,Catatan\n"
    brought_in(shop, f"{head}Siti,0812-3456-7788,,,\n")
    found = brought_in(shop, f"{head}Siti,0812-3456-7788,17/08/1980,Melayu,Suka teh\n")
    siti = customers.read(shop.db, 1)
    assert (siti.birthday, siti.language) == (Birthday(year=1980, month=8, day=17), "ms")
    assert found.notes == {0: ("Suka teh",)}
    edit_customer(shop, replace(siti, birthday=None, language="id"))
    again = brought_in(shop, f"{head}Siti,0812-3456-7788,03/07,Inggris,Suka teh\n")
    siti = customers.read(shop.db, 1)
    assert (siti.birthday, siti.language) == (Birthday(month=7, day=3), "id")
    assert (again.notes, len(notes.newest_of(shop.db, 1, 9))) == ({}, 1)


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ("Siti,,31/02/1980,,", ErrorCode.BIRTHDAY_UNREADABLE),
        ("Siti,,,Klingon,", ErrorCode.LANGUAGE_UNKNOWN),
        ("Siti,,,,maybe", ErrorCode.ANSWER_UNREADABLE),
    ],
)
def test_what_cannot_be_read_of_a_person_is_told(shop: Shop, row: str, code: ErrorCode) -> None:
    found = prepare_import(shop, f"Name,Phone,Birthday,Language,Offers\n{row}\nBudi,,,,\n".encode())
    assert [(rejected.line, rejected.code) for rejected in found.rejected] == [(2, code)]


def test_the_order_of_birthdays_is_decided_from_all_rows(shop: Shop) -> None:
    found = brought_in(shop, "Name,Phone,Birthday\nSiti,,03/07/1980\nBudi,,08/17/1980\n")
    assert found.rejected == ()
    assert customers.read(shop.db, 1).birthday == Birthday(year=1980, month=3, day=7)


def test_a_file_of_walk_ins_alone_is_told_as_such(shop: Shop) -> None:
    found = prepare_import(shop, b"Date,Name,Item,Amount\n2026-11-02,,Lamp,50000\n2026-11-02,-,Lamp,50000\n")
    assert (found.walk_ins, found.rejected) == (2, ())
    with pytest.raises(ShopError) as nobody:
        check_worthwhile(found)
    assert nobody.value.code is ErrorCode.FILE_OF_WALK_INS


SENT = "Customer ID,Name,Phone,Sent by,Heard of us\n"


def senders(shop: Shop) -> dict[str, tuple[str, str]]:
    """By name: who sent each, and how she heard of us."""
    rows = shop.db.execute(
        """SELECT one.name, coalesce(sender.name, ''), one.heard_from FROM customer AS one
           LEFT JOIN customer AS sender ON sender.id = one.sent_by ORDER BY one.id"""
    )
    return {name: (sender, heard) for name, sender, heard in rows}


def test_who_sent_whom_is_read_wherever_the_sender_stands(shop: Shop) -> None:
    brought_in(shop, f"{SENT}C0,Tono,,,\n")
    rows = (
        "C1,Siti,,C3,", "C2,Budi,,Instagram,", "C3,Wayan,,C0,", "C4,Dewi,,C99,Pasar", "C5,Rini,,-,Brosur",
        "C6,Ayu,,Bu Siti,", "C7,Eko,,C1,Teman", "C7,Eko,0812-3456-7788,C2,",
    )  # fmt: skip
    found = brought_in(shop, SENT + "\n".join(rows) + "\n")
    assert found.rejected == ()
    assert senders(shop) == {
        "Tono": ("", ""), "Siti": ("Wayan", ""), "Budi": ("", "Instagram"), "Wayan": ("Tono", ""),
        "Dewi": ("", "Pasar"), "Rini": ("", "Brosur"), "Ayu": ("", "Bu Siti"), "Eko": ("Siti", "Teman"),
    }  # fmt: skip


def test_nobody_comes_through_herself_and_a_ring_in_a_file_is_cut_once(shop: Shop) -> None:
    found = brought_in(shop, f"{SENT}C1,Siti,,C1,\nC2,Budi,,C3,\nC3,Wayan,,C4,\nC4,Dewi,,C2,\n")
    assert (found.rejected, found.new_customers) == ((), 4)
    assert senders(shop) == {"Siti": ("", ""), "Budi": ("Wayan", ""), "Wayan": ("Dewi", ""), "Dewi": ("", "")}


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(told=st.lists(st.integers(0, 7), min_size=8, max_size=8))
def test_whatever_a_file_tells_of_senders_only_what_closes_a_ring_is_left_out(shop: Shop, told: list[int]) -> None:
    mark = f"{count(shop)}-"
    brought_in(shop, SENT + "".join(f"{mark}{id},P{mark}{id},,{mark}{told[id]},\n" for id in range(8)))
    rows = shop.db.execute(
        """SELECT one.source_id, sender.source_id FROM customer AS one JOIN customer AS sender
           ON sender.id = one.sent_by"""
    )
    found = {int(id.removeprefix(mark)): int(sender.removeprefix(mark)) for id, sender in rows if id.startswith(mark)}
    for id in range(8):
        assert found.get(id, told[id]) == told[id]
        above = [told[id]]
        while above[-1] in found and len(above) < 9:
            above.append(found[above[-1]])
        assert len(above) < 9
        assert (id in above) is (id not in found)


def test_a_ring_that_the_shop_has_is_walked_to_its_end(shop: Shop) -> None:
    brought_in(shop, f"{SENT}C1,Siti,,,\nC2,Budi,,,\n")

    def work(operation: object) -> dict[str, object]:
        shop.db.execute("UPDATE customer SET sent_by = 3 - id")
        return {}

    shop.journal.run("edit_customer", work)
    brought_in(shop, f"{SENT}C3,Wayan,,C1,\nC4,Dewi,,C2,\n")
    assert (senders(shop)["Wayan"], senders(shop)["Dewi"]) == (("Siti", ""), ("Budi", ""))


def test_a_file_closes_no_ring_with_what_the_shop_knows_and_overwrites_no_sender(shop: Shop) -> None:
    brought_in(shop, f"{SENT}C1,Siti,,C2,\nC2,Budi,,,\nC3,Wayan,,,Brosur\nC4,Dewi,,,\n")
    brought_in(shop, f"{SENT}C1,Siti,,C4,Pasar\nC2,Budi,,C1,\nC3,Wayan,,C4,\nC4,Dewi,,C3,\n")
    assert senders(shop) == {"Siti": ("Budi", ""), "Budi": ("", ""), "Wayan": ("", "Brosur"), "Dewi": ("Wayan", "")}


def test_a_sender_whom_another_shops_file_does_not_bring_is_not_made_words_of(shop: Shop) -> None:
    brought_in(shop, f"{SENT}crm0123456789-C1,Siti,,crm0123456789-C2,\n")
    assert senders(shop) == {"Siti": ("", "")}


def test_the_id_of_a_sender_who_was_forgotten_does_not_come_back_as_words(shop: Shop) -> None:
    brought_in(shop, f"{SENT}C1,Siti,,,\nC2,Budi,,,\n")
    forget(shop, 1)
    brought_in(shop, f"{SENT}C2,Budi,,C1,\nC3,Wayan,,C1,\n")
    assert {senders(shop)[name] for name in ("Budi", "Wayan")} == {("", "")}


def test_a_sender_who_is_known_by_an_id_of_this_shops_own_files_may_stand_in_none_of_the_rows(shop: Shop) -> None:
    siti = add_customer(shop, read_typed(shop, name="Siti").customer)
    brought_in(shop, f"{SENT}C2,Budi,,{shop_mark(shop.db)}-C{siti},\n")
    assert senders(shop) == {"Siti": ("", ""), "Budi": ("Siti", "")}


def test_a_later_row_may_tell_who_sent_her(shop: Shop) -> None:
    rows = "C1,Siti,,,\nC2,Budi,,,\nC1,Siti,,C2,\nC3,Wayan,,,\nC3,Wayan,,,Pasar\n"
    brought_in(shop, SENT + rows)
    assert senders(shop) == {"Siti": ("Budi", ""), "Budi": ("", ""), "Wayan": ("", "Pasar")}


def test_a_sender_who_went_into_another_is_that_one(shop: Shop) -> None:
    brought_in(shop, f"{SENT}C1,Siti Aminah,,,\nC2,Siti,,,\n")
    merge_customers(shop, 1, 2)
    brought_in(shop, f"{SENT}C3,Budi,,C2,\n")
    assert senders(shop)["Budi"] == ("Siti Aminah", "")


def test_sales_tell_who_sent_their_buyers(shop: Shop) -> None:
    head = "Date,Customer ID,Name,Referred by,Lead source,Item,Amount\n"
    rows = ("2025-11-02,C1,Siti,C2,,Lamp,50000", "2025-11-02,C2,Budi,,Facebook,Lamp,50000",
            "2025-11-02,C3,Wayan,Pak RT,,Lamp,50000", "2025-11-03,C1,Siti,C2,,Cable,9000")  # fmt: skip
    found = brought_in(shop, head + "\n".join(rows) + "\n")
    assert found.purchase_count == 4
    assert senders(shop) == {"Siti": ("Budi", ""), "Budi": ("", "Facebook"), "Wayan": ("", "Pak RT")}


def test_senders_are_taken_back_with_the_file(shop: Shop) -> None:
    brought_in(shop, f"{SENT}C1,Siti,,,\nC2,Budi,,,\n")
    brought_in(shop, f"{SENT}C1,Siti,,C3,\nC2,Budi,,Instagram,\nC3,Wayan,,,\n")
    assert senders(shop) == {"Siti": ("Wayan", ""), "Budi": ("", "Instagram"), "Wayan": ("", "")}
    undo(shop)
    assert senders(shop) == {"Siti": ("", ""), "Budi": ("", "")}
    redo(shop)
    assert senders(shop) == {"Siti": ("Wayan", ""), "Budi": ("", "Instagram"), "Wayan": ("", "")}


DAYS = st.sampled_from(["2026-11-02", "2026-11-03", "03/11/2026", "13/11/2026", "", "31/02/2026"])
ROWS = st.tuples(
    st.sampled_from(["", "R1", "R2", "R3", "-"]),
    DAYS,
    st.sampled_from(["", "C1", "C2"]),
    st.sampled_from(["Siti", "Budi Santoso", "", "-"]),
    st.sampled_from(["", "0812-3456-7788", "0813-1111-2222", "8.12E+10", "0815"]),
    st.sampled_from(["Lamp", "LG TV", ""]),
    st.sampled_from(["1", "2", "-1", "x"]),
    st.sampled_from(["50000", "100000", "-50000", "", "1.500", "12,5"]),
    st.sampled_from(["", "Sale", "Refund", "Refunded", "Cancelled"]),
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(first=st.lists(ROWS, min_size=1, max_size=8), second=st.lists(ROWS, min_size=1, max_size=8))
def test_rows_in_are_rows_stored_and_rows_reported(
    shop: Shop, first: list[tuple[str, ...]], second: list[tuple[str, ...]]
) -> None:
    head = "Receipt number,Date,Customer ID,Name,Phone,Item,Quantity,Amount,Status"
    for rows in (first, first + second, second, first + second):
        lines = [",".join(f'"{cell}"' for cell in row) for row in rows]
        found = prepare_import(shop, "\n".join([head, *lines, ""]).encode())
        told = found.stored + found.same + found.returned + found.walk_ins + len(found.changed) + len(found.rejected)
        assert told == found.lines_read == len(rows)
        before = shop.db.execute("SELECT count(*) FROM purchase_line").fetchone()[0]
        import_prepared(shop, found)
        after = shop.db.execute("SELECT count(*) FROM purchase_line").fetchone()[0]
        assert after - before == found.stored
        sums = shop.db.execute("SELECT sum(amount), sum(returned_amount) FROM purchase").fetchone()
        assert sums == shop.db.execute("SELECT sum(amount), sum(returned_amount) FROM purchase_line").fetchone()
    again = prepare_import(shop, "\n".join([head, *lines, ""]).encode())
    assert (again.stored, again.returned) == (0, 0)
