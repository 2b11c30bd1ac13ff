"""How a file was read is remembered for the next one with its headers, in the shop and in its copies."""

import sqlite3
from pathlib import Path

from shop_crm.domain.customers import Customer
from shop_crm.domain.days import DayOrder
from shop_crm.domain.origins import Origin
from shop_crm.services import history
from shop_crm.services.customers import add_customer
from shop_crm.services.import_files import Kind
from shop_crm.services.import_memory import Said, open_as_before, recall, remember
from shop_crm.services.shop import Shop
from shop_crm.store.journal import Answer, Operation

HEADERS = ("Nama", "No. HP", "Tanggal")
SAID = Said(
    kind=Kind.PURCHASES,
    origin=Origin.OWN,
    order=DayOrder.MONTH_FIRST,
    style="comma",
    country="MY",
    encoding="cp1252",
    separator=";",
    sheet="Januari",
    columns=(("Nama", "item"), ("No. HP", "-")),
)


def test_all_that_was_said_comes_back_for_the_same_headers(shop: Shop) -> None:
    assert recall(shop, HEADERS) is None
    remember(shop, HEADERS, SAID)
    assert recall(shop, HEADERS) == SAID


def test_order_case_and_signs_of_the_headers_do_not_matter(shop: Shop) -> None:
    remember(shop, HEADERS, SAID)
    found = recall(shop, ("TANGGAL", "no hp", "NAMA"))
    assert found is not None
    assert found.columns == (("NAMA", "item"), ("no hp", "-"))
    assert recall(shop, ("Tanggal", "No HP")) is None


def test_nothing_said_forgets_what_was_kept(shop: Shop) -> None:
    remember(shop, HEADERS, SAID)
    remember(shop, HEADERS, Said())
    assert recall(shop, HEADERS) is None
    assert shop.db.execute("SELECT count(*) FROM setting WHERE name LIKE 'import:%'").fetchone() == (0,)


def test_it_is_no_step_that_an_undo_would_take_back(shop: Shop) -> None:
    add_customer(shop, Customer(name="Siti"))
    remember(shop, HEADERS, SAID)
    assert history.undo(shop).operation.name == "add_customer"
    assert recall(shop, HEADERS) == SAID


def test_it_goes_with_a_copy_of_the_shop(shop: Shop, tmp_path: Path) -> None:
    remember(shop, HEADERS, SAID)
    copy = sqlite3.connect(tmp_path / "copy.db")
    shop.db.backup(copy)
    assert copy.execute("SELECT count(*) FROM setting WHERE name LIKE 'import:%'").fetchone() == (1,)
    copy.close()


def test_what_a_newer_program_kept_is_passed_over(shop: Shop) -> None:
    remember(shop, HEADERS, SAID)
    told = '{"kind": "dreams", "style": 7, "columns": [["Nama", "colour of eyes"]], "country": "XX"}'

    def work(operation: Operation) -> Answer:
        operation.conn.execute("UPDATE setting SET value = ? WHERE name LIKE 'import:%'", (told,))
        return {}

    shop.journal.run("remember_import", work, undoable=False)
    assert recall(shop, HEADERS) == Said()


def test_the_oldest_go_when_there_are_very_many(shop: Shop) -> None:
    for number in range(103):
        remember(shop, (f"Column {number}",), SAID)
    assert recall(shop, ("Column 0",)) is None
    assert recall(shop, ("Column 102",)) is not None


def test_a_sheet_that_is_not_in_the_next_file_is_left_out(shop: Shop, tmp_path: Path) -> None:
    remember(shop, ("Name", "Phone"), Said(country="MY", sheet="Januari", separator="|", encoding="cp1252"))
    path = tmp_path / "people.csv"
    path.write_text("Name|Phone\nSiti|0812 3456 7788\n")
    found = open_as_before(shop, path)
    assert found.said is not None
    assert found.said.country == "MY"
    assert found.opened.sheet.headers == ("Name", "Phone")
