"""Bringing a file in: what is the same, what is new, what belongs to whom, and what is refused (domain.md 15)."""

from dataclasses import replace
from datetime import date

import pytest

from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.services.counter import record_purchase, void_purchase
from shop_crm.services.customers import edit_customer, read_typed
from shop_crm.services.imports import Prepared, check_worthwhile, import_prepared, prepare_import
from shop_crm.services.shop import Shop
from shop_crm.store import customers

HEAD = "Order,Date,Customer ID,Name,Phone,Item,Category,Amount,Status\n"


def brought_in(shop: Shop, *rows: str, head: str = HEAD) -> Prepared:
    prepared = prepare_import(shop, (head + "\n".join(rows) + "\n").encode())
    import_prepared(shop, prepared)
    return prepared


def kept(shop: Shop) -> list[tuple[str, str, int]]:
    """Each purchase's day, the buyer, and how many lines it has."""
    return [
        tuple(row)
        for row in shop.db.execute(
            """SELECT purchase.day, customer.name, count(*) FROM purchase
               JOIN customer ON customer.id = purchase.customer_id
               JOIN purchase_line ON purchase_line.purchase_id = purchase.id
               GROUP BY purchase.id ORDER BY purchase.id"""
        )
    ]


def count(shop: Shop, table: str) -> int:
    return int(shop.db.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


def refused(prepared: Prepared) -> list[tuple[int, ErrorCode]]:
    return [(row.line, row.code) for row in prepared.rejected]


def test_a_later_file_adds_the_new_lines_of_an_order_to_it(shop: Shop) -> None:
    brought_in(shop, "A1,2026-11-02,C1,Siti,,Cable,,50000,", head=HEAD)
    assert count(shop, "follow_up") == 0
    later = brought_in(shop, "A1,2026-11-02,C1,Siti,,Cable,,50000,", "A1,2026-11-02,C1,Siti,,LG TV,tv,5000000,")
    assert (later.same, len(later.additions), later.amount) == (1, 1, 5_000_000)
    assert kept(shop) == [("2026-11-02", "Siti", 2)]
    assert count(shop, "follow_up") == 2


def test_two_equal_lines_are_two_and_stay_two(shop: Shop) -> None:
    twins = ("A1,2026-11-02,C1,Siti,,Lamp,,50000,", "A1,2026-11-02,C1,Siti,,Lamp,,50000,")
    brought_in(shop, *twins)
    again = brought_in(shop, *twins)
    assert (again.same, again.purchase_count, again.additions) == (2, 0, ())
    assert kept(shop) == [("2026-11-02", "Siti", 2)]


def test_a_receipt_number_that_starts_again_is_another_receipt(shop: Shop) -> None:
    brought_in(shop, "1,2025-11-02,C1,Siti,,Lamp,,50000,")
    fresh = brought_in(shop, "1,2026-11-02,C2,Budi,,Chair,,70000,")
    assert (fresh.purchase_count, fresh.changed) == (1, ())
    assert brought_in(shop, "1,2026-11-02,C2,Budi,,Chair,,70000,").same == 1
    assert kept(shop) == [("2025-11-02", "Siti", 1), ("2026-11-02", "Budi", 1)]


def test_the_same_order_on_another_day_is_shown_and_left(shop: Shop) -> None:
    brought_in(shop, "1,2026-11-02,C1,Siti,,Lamp,,50000,")
    other = brought_in(shop, "1,2026-11-03,C1,Siti,,Lamp,,60000,")
    assert (other.purchase_count, other.additions, other.changed) == (0, (), (2,))
    assert kept(shop) == [("2026-11-02", "Siti", 1)]


def test_a_voided_purchase_does_not_come_back(shop: Shop) -> None:
    row = "1,2026-11-02,C1,Siti,,LG TV,tv,5000000,"
    brought_in(shop, row)
    void_purchase(shop, 1)
    again = brought_in(shop, row, "1,2026-11-02,C1,Siti,,Cable,,50000,")
    assert (again.same, again.changed, again.purchase_count, again.additions) == (1, (3,), 0, ())


@pytest.mark.parametrize("order", ["-", "", "n/a"])
def test_rows_without_an_order_number_are_purchases_of_their_own(shop: Shop, order: str) -> None:
    rows = (f"{order},2026-11-02,C1,Siti,,Lamp,,50000,", f"{order},2026-11-03,C2,Budi,,Chair,,70000,")
    assert refused(brought_in(shop, *rows)) == []
    assert kept(shop) == [("2026-11-02", "Siti", 1), ("2026-11-03", "Budi", 1)]


def test_cancelled_sales_and_refunds_of_nothing_are_named_and_not_taken(shop: Shop) -> None:
    found = brought_in(
        shop,
        "1,2026-11-02,C1,Siti,,Lamp,,50000,Cancelled",
        "2,2026-11-02,C1,Siti,,Lamp,,50000,Refund",
        "3,2026-11-03,C1,Siti,,Lamp,,50000,Closed",
    )
    assert refused(found) == [(2, ErrorCode.ROW_CANCELLED), (3, ErrorCode.ROW_REFUND)]
    assert found.purchase_count == 1


def test_lines_of_one_order_for_two_people_are_not_guessed(shop: Shop) -> None:
    found = brought_in(shop, "1,2026-11-02,C1,Siti,,Lamp,,50000,", "1,2026-11-02,C2,Budi,,Chair,,70000,")
    assert refused(found) == [(3, ErrorCode.ORDER_MIXED)]


@pytest.mark.parametrize(
    "row", ["2,2026-11-09,C1,Siti,,LG TV,tv,5000000,", "2,2026-11-09,,,0812-3456-7788,LG TV,tv,5000000,"]
)
def test_whoever_asked_not_to_be_contacted_is_known_by_id_and_by_phone(shop: Shop, row: str) -> None:
    brought_in(shop, "1,2026-11-02,C1,Siti,0812-3456-7788,Lamp,,50000,")
    siti = customers.read(shop.db, 1)
    shop.journal.run(
        "stop", lambda operation: customers.update(operation, replace(siti, do_not_contact_since=shop.today)) or {}
    )
    found = brought_in(shop, row)
    assert (found.purchase_count, found.follow_up_count, found.new_customers) == (1, 0, 0)
    assert count(shop, "follow_up") == 0


def test_a_number_in_the_shop_meets_the_person_of_the_file(shop: Shop) -> None:
    typed = read_typed(shop, name="Siti", phones="0812-3456-7788").customer
    lamp = Purchase(customer_id=0, day=date(2026, 11, 2), lines=(Line(item="Lamp", amount=50_000),))
    record_purchase(shop, typed, lamp)
    found = brought_in(shop, "1,2026-11-02,C1,Siti Aminah,+62 812 3456 7788,Chair,,70000,")
    assert (found.new_customers, count(shop, "customer")) == (0, 1)


def test_two_ids_with_one_number_are_two_people_of_one_house(shop: Shop) -> None:
    found = brought_in(
        shop,
        "1,2026-11-02,C1,Siti,0812-3456-7788,Lamp,,50000,",
        "2,2026-11-03,C2,Budi,0812-3456-7788,Chair,,70000,",
    )
    assert found.new_customers == 2


def test_what_a_file_adds_to_a_person_is_kept_and_what_the_shop_knows_stays(shop: Shop) -> None:
    brought_in(shop, "1,2026-11-02,C1,Siti,,Lamp,,50000,")
    edit_customer(shop, replace(customers.read(shop.db, 1), name="Siti Aminah"))
    brought_in(shop, "2,2026-11-03,C1,Siti,0812-3456-7788,Chair,,70000,")
    siti = customers.read(shop.db, 1)
    assert (siti.name, [phone.number for phone in siti.phones]) == ("Siti Aminah", ["+6281234567788"])


def test_a_preview_that_the_shop_has_overtaken_is_refused(shop: Shop) -> None:
    prepared = prepare_import(shop, (HEAD + "1,2026-11-02,C1,Siti,,Lamp,,50000,\n").encode())
    brought_in(shop, "9,2026-11-02,C9,Budi,,Lamp,,50000,")
    with pytest.raises(ShopError) as stale:
        import_prepared(shop, prepared)
    assert stale.value.code is ErrorCode.IMPORT_STALE
    assert count(shop, "customer") == 1


def test_a_file_of_which_no_line_is_good_is_not_worthwhile(shop: Shop) -> None:
    prepared = prepare_import(shop, (HEAD + "1,2026-11-02,C1,Siti,,Lamp,,-5,\n").encode())
    with pytest.raises(ShopError) as nothing:
        check_worthwhile(prepared)
    assert nothing.value.code is ErrorCode.FILE_NOTHING_GOOD


def test_a_file_whose_every_line_is_there_writes_nothing(shop: Shop) -> None:
    row = "1,2026-11-02,C1,Siti,,Lamp,,50000,"
    brought_in(shop, row)
    newest = shop.journal.last_id()
    prepared = prepare_import(shop, (HEAD + row + "\n").encode())
    assert not import_prepared(shop, prepared)
    assert shop.journal.last_id() == newest


def test_old_purchases_bring_only_the_calls_that_are_still_to_come(shop: Shop) -> None:
    found = brought_in(shop, "1,2026-09-20,C1,Siti,,LG TV,tv,5000000,", "2,2020-09-20,C2,Budi,,LG TV,tv,5000000,")
    assert (found.follow_up_count, found.left_out) == (1, 3)
    assert count(shop, "follow_up") == 1
