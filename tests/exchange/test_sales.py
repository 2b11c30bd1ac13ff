"""Rows to sale lines and sales."""

from datetime import date
from decimal import Decimal

import pytest

from shop_crm.domain.countries import country
from shop_crm.domain.days import DayOrder
from shop_crm.domain.money import COMMA_DECIMAL, POINT_DECIMAL, NumberStyle, currency
from shop_crm.domain.problems import ErrorCode
from shop_crm.exchange.columns import recognise
from shop_crm.exchange.sales import Customs, Sale, SaleLine, customs_of, join_order, read_sales
from shop_crm.exchange.sheets import Rejected, open_sheet
from shop_crm.exchange.states import RowState
from shop_crm.services.import_stage import StagedLines
from shop_crm.services.import_told import ToldOf
from shop_crm.store.stage import Stage

TODAY = date(2026, 11, 22)
HEAD = "Tanggal,Nama,HP,Barang,Harga\n"


def lines_in(text: str, money: str = "IDR", land: str = "ID", **given: object) -> list[SaleLine | Rejected]:
    sheet = open_sheet(text.encode())
    columns = recognise(sheet.headers)
    customs = customs_of(sheet, columns, currency(money), country(land), **given)  # type: ignore[arg-type]
    return list(read_sales(sheet, columns, customs, currency=currency(money), country=country(land), today=TODAY))


def good(lines: list[SaleLine | Rejected]) -> list[SaleLine]:
    assert not [line for line in lines if isinstance(line, Rejected)]
    return [line for line in lines if isinstance(line, SaleLine)]


def customs_in(text: str, money: str = "IDR", land: str = "ID") -> Customs:
    sheet = open_sheet(text.encode())
    return customs_of(sheet, recognise(sheet.headers), currency(money), country(land))


def sales_in(text: str) -> tuple[list[Sale], list[Rejected]]:
    stage = Stage()
    staged = StagedLines(stage, ToldOf(stage))
    staged.put(good(lines_in(text)))
    found = [join_order(lines) for lines in staged.orders()]
    return [sale for sale, _ in found], [row for _, mixed in found for row in mixed]


def test_a_line_has_all_that_the_row_tells() -> None:
    head = "Tanggal,No Nota,ID Baris,Nama,HP,Barang,Kategori,Qty,Total,No Seri,Garansi,Kasir,Catatan\n"
    (line,) = good(lines_in(head + '13/08/2026,N1,1,Budi,081234567788,TV 43",TV,2,Rp 5.499.000,SN9,12,Ani,"a\nb"\n'))
    assert (line.day, line.order_id, line.line_id, line.key) == (date(2026, 8, 13), "N1", "1", "N1/1")
    assert (line.item, line.category, line.quantity, line.amount) == ('TV 43"', "TV", Decimal(2), 5_499_000)
    assert (line.serial, line.warranty_months, line.served_by, line.said) == ("SN9", 12, "Ani", "a\nb")
    assert (line.person.name, line.person.phones[0].number) == ("Budi", "+6281234567788")


@pytest.mark.parametrize(
    ("days", "land", "order", "is_decided"),
    [
        pytest.param(("1/2/2026", "13/2/2026"), "US", DayOrder.DAY_FIRST, True, id="a later row decides"),
        pytest.param(("1/2/2026", "2/13/2026"), "ID", DayOrder.MONTH_FIRST, True, id="month first"),
        pytest.param(("1/2/2026", "3/4/2026"), "ID", DayOrder.DAY_FIRST, False, id="undecided at home"),
        pytest.param(("1/2/2026", "3/4/2026"), "US", DayOrder.MONTH_FIRST, False, id="undecided in America"),
        pytest.param(("2/13/2026", "13/2/2026"), "ID", DayOrder.DAY_FIRST, False, id="contradiction decides nothing"),
    ],
)
def test_the_order_of_days_is_decided_from_all_rows(
    days: tuple[str, ...], land: str, order: DayOrder, is_decided: bool
) -> None:
    customs = customs_in(HEAD + "".join(f"{day},Budi,,TV,1000\n" for day in days), land=land)
    assert (customs.order, customs.order_decided) == (order, is_decided)


@pytest.mark.parametrize(
    ("amounts", "money", "style", "is_decided"),
    [
        pytest.param(("1.500", "1.500.000"), "MYR", COMMA_DECIMAL, True, id="two groups decide"),
        pytest.param(("1500.00", "20"), "IDR", POINT_DECIMAL, True, id="two decimals decide"),
        pytest.param(("1500", "20"), "IDR", COMMA_DECIMAL, False, id="nothing decides"),
        pytest.param(("1.500.000", '"1,500.50"'), "MYR", POINT_DECIMAL, False, id="contradiction decides nothing"),
    ],
)
def test_the_style_of_numbers_is_decided_from_all_rows(
    amounts: tuple[str, ...], money: str, style: NumberStyle, is_decided: bool
) -> None:
    customs = customs_in(HEAD + "".join(f"2026-01-02,Budi,,TV,{amount}\n" for amount in amounts), money)
    assert (customs.style, customs.style_decided) == (style, is_decided)


def test_a_later_row_settles_the_amount_of_an_earlier_one() -> None:
    first, _ = good(lines_in(HEAD + "2026-01-02,Budi,,TV,1.500\n2026-01-02,Budi,,TV,1.500.000\n", "MYR", "MY"))
    assert first.amount == 150_000


def test_an_amount_with_two_readings_is_rejected_when_nothing_decides() -> None:
    bad, fine = lines_in(HEAD + "2026-01-02,Budi,,TV,1.500\n2026-01-02,Budi,,TV,1500\n", "MYR", "MY")
    assert isinstance(bad, Rejected)
    assert bad.code is ErrorCode.AMOUNT_AMBIGUOUS
    assert isinstance(fine, SaleLine)


def test_a_style_that_was_given_rules_alone() -> None:
    (line,) = good(lines_in(HEAD + "2026-01-02,Budi,,TV,1.500\n", "MYR", "MY", style=COMMA_DECIMAL))
    assert line.amount == 150_000


def test_an_order_that_was_given_rules_alone() -> None:
    (line,) = good(lines_in(HEAD + "1/2/2026,Budi,,TV,1500\n", order=DayOrder.MONTH_FIRST))
    assert line.day == date(2026, 1, 2)


@pytest.mark.parametrize(
    ("row", "code"),
    [
        pytest.param("2026-01-02,Budi,,TV,-5", ErrorCode.AMOUNT_NEGATIVE, id="refund"),
        pytest.param("2026-01-02,Budi,,TV,", ErrorCode.AMOUNT_MISSING, id="no amount"),
        pytest.param("2026-01-02,Budi,,TV,nan", ErrorCode.AMOUNT_UNREADABLE, id="nan"),
        pytest.param("2026-01-02,Budi,,TV,99999999999999999999", ErrorCode.AMOUNT_TOO_LARGE, id="too large"),
        pytest.param("2026-01-02,,,TV,5", ErrorCode.ROW_WITHOUT_PERSON, id="nobody"),
        pytest.param("2026-01-02,Budi,6.28E+11,TV,5", ErrorCode.PHONE_EATEN, id="eaten phone"),
        pytest.param("2026-01-02,Budi,, ,5", ErrorCode.ITEM_MISSING, id="no item"),
        pytest.param("31/02/2026,Budi,,TV,5", ErrorCode.DAY_UNREADABLE, id="no such day"),
        pytest.param(",Budi,,TV,5", ErrorCode.DAY_MISSING, id="no day"),
        pytest.param("2026-11-23,Budi,,TV,5", ErrorCode.DAY_IN_FUTURE, id="tomorrow"),
        pytest.param("2026-01-02,Budi,,TV,5,surplus", ErrorCode.ROW_RAGGED, id="ragged"),
    ],
)
def test_a_bad_row_is_rejected_with_its_reason_and_the_rest_listed(row: str, code: ErrorCode) -> None:
    bad, fine = lines_in(f"{HEAD}{row}\n2026-01-02,Siti,,TV,5\n")
    assert isinstance(bad, Rejected)
    assert (bad.line, bad.code, bad.cells) == (2, code, tuple(row.split(",")))
    assert isinstance(fine, SaleLine)
    assert fine.line == 3


def test_an_item_longer_than_200_characters_is_cut_and_says_so() -> None:
    long, fine = lines_in(f"{HEAD}2026-01-02,Budi,,{'x' * 10_000},5\n2026-01-02,Siti,,TV,5\n")
    assert isinstance(long, SaleLine)
    assert isinstance(fine, SaleLine)
    assert (long.item, long.was_cut) == ("x" * 200, True)
    assert not fine.was_cut


@pytest.mark.parametrize(
    ("kind", "status", "found"),
    [
        ("Refund", "Closed", RowState.REFUND),
        ("Refund", "Cancelled", ErrorCode.ROW_CANCELLED),
        ("Sale", "Cancelled", ErrorCode.ROW_CANCELLED),
        ("Sale", "Closed", RowState.SALE),
        ("Sale", "Refunded", RowState.GIVEN_BACK),
    ],
)
def test_refunds_and_cancelled_receipts_are_no_sales(kind: str, status: str, found: RowState | ErrorCode) -> None:
    head = "Date,Receipt type,Item,Net sales,Customer name,Status\n"
    (line,) = lines_in(f"{head}01/10/2026 23:50,{kind},TV,5,Budi,{status}\n")
    assert (line.code if isinstance(line, Rejected) else line.state) is found


@pytest.mark.parametrize("amount", ["-5", "(5)", "5", "Rp -5"])
def test_money_given_back_is_read_whatever_its_sign(amount: str) -> None:
    head = "Date,Receipt type,Item,Quantity,Net sales,Customer name\n"
    (line,) = good(lines_in(f"{head}01/10/2026 23:50,Refund,TV,-2,{amount},Budi\n"))
    assert (line.state, line.quantity, line.amount) == (RowState.REFUND, 2, 5)


@pytest.mark.parametrize(("price", "quantity", "amount"), [("0.25", "0.5", 12), ("0.27", "0.5", 14), ("2.50", "", 250)])
def test_price_times_quantity_is_rounded_half_to_even(price: str, quantity: str, amount: int) -> None:
    (line,) = good(lines_in(f"Date,Name,Item,Price,Qty\n2026-01-02,Budi,Nail,{price},{quantity}\n", "MYR", "MY"))
    assert line.amount == amount


ORDERS = "Date,Order ID,Customer ID,Name,Phone,Item,Total,Comment\n"


def test_lines_of_one_order_are_one_sale_though_not_adjacent() -> None:
    sales, rejected = sales_in(
        ORDERS + "2026-01-02,A,,Budi,,TV,5,x\n2026-01-03,B,,Siti,,Fan,6,\n2026-01-02,A,,budi,,Radio,7,y\n"
    )
    assert not rejected
    assert [[line.item for line in sale.lines] for sale in sales] == [["TV", "Radio"], ["Fan"]]
    assert sales[0].said == "x\ny"


@pytest.mark.parametrize(
    ("row", "is_mixed"),
    [
        pytest.param("2026-01-03,A,C1,Budi,,Fan,6,", True, id="another day"),
        pytest.param("2026-01-02,A,C2,Budi,,Fan,6,", True, id="another id"),
        pytest.param("2026-01-02,A,,Budi,081311112222,Fan,6,", True, id="another phone"),
        pytest.param("2026-01-02,A,,Siti,,Fan,6,", True, id="another name"),
        pytest.param("2026-01-02,A,C1,Siti,081311112222,Fan,6,", False, id="the same id"),
        pytest.param("2026-01-02,A,,Pak B,+62 812-3456-7788,Fan,6,", False, id="the same phone"),
        pytest.param("2026-01-02,A,,BUDI,,Fan,6,", False, id="the same name"),
    ],
)
def test_a_line_that_contradicts_its_order_is_rejected(row: str, is_mixed: bool) -> None:
    sales, rejected = sales_in(f"{ORDERS}2026-01-02,A,C1,Budi,081234567788,TV,5,\n{row}\n")
    assert [(each.line, each.code, each.facts) for each in rejected] == (
        [(3, ErrorCode.ORDER_MIXED, {"order": "A", "line": 2})] if is_mixed else []
    )
    assert len(sales[0].lines) == 2 - is_mixed


def test_lines_without_an_order_id_are_sales_of_their_own() -> None:
    sales, _ = sales_in(HEAD + "2026-01-02,Budi,,TV,5\n2026-01-02,Budi,,TV,5\n")
    assert [len(sale.lines) for sale in sales] == [1, 1]


def keys_in(text: str) -> list[str]:
    return [line.key for line in good(lines_in(text))]


def test_equal_lines_on_one_day_have_keys_of_their_own() -> None:
    keys = keys_in(HEAD + "2026-01-02,Budi,,TV,5\n2026-01-02,Budi,,TV,5\n2026-01-02,Budi,,TV,5\n")
    assert len(set(keys)) == 3


def test_keys_are_the_same_in_a_longer_file_in_another_layout() -> None:
    short = keys_in(HEAD + "2026-01-02,Budi,,TV,5000\n2026-01-02,Budi,,TV,5000\n2026-01-04,Siti,0812-3456-7788,Fan,7\n")
    long = keys_in(
        "Item;Name;Phone;Date;Total\nRadio;Tono;;2026-01-09;1\nFAN;Bu Siti;+6281234567788;4/1/2026;7\n"
        "tv;BUDI;;02-01-2026;Rp 5.000\nTV;Budi;;13/1/2026;5000\nTV;Budi;;2026-01-02;5000\n"
    )
    assert set(short) < set(long)


@pytest.mark.parametrize(
    "other", ["2026-01-03,Budi,,TV,5", "2026-01-02,Siti,,TV,5", "2026-01-02,Budi,,Fan,5", "2026-01-02,Budi,,TV,6"]
)
def test_another_day_person_item_or_amount_is_another_key(other: str) -> None:
    first, second = keys_in(f"{HEAD}2026-01-02,Budi,,TV,5\n{other}\n")
    assert first != second


def test_an_order_without_line_ids_counts_equal_lines_within_the_order() -> None:
    row = "2026-01-02,{},,Budi,,{},5,\n"
    keys = keys_in(
        ORDERS + row.format("A", "TV") + row.format("A", "TV") + row.format("B", "TV") + row.format("A", "Fan")
    )
    assert len(set(keys)) == 4
    swapped = keys_in(ORDERS + row.format("A", "Fan") + row.format("A", "TV"))
    assert set(swapped) < set(keys)


def test_a_rejected_row_does_not_count_as_an_equal_line() -> None:
    bad = "Tanggal,Nama,Barang,Harga,Garansi\n2026-01-02,Budi,TV,5,abc\n2026-01-02,Budi,TV,5,\n"
    found = lines_in(bad)
    (alone,) = lines_in("Tanggal,Nama,Barang,Harga,Garansi\n2026-01-02,Budi,TV,5,\n")
    assert isinstance(found[0], Rejected)
    assert isinstance(found[1], SaleLine)
    assert isinstance(alone, SaleLine)
    assert found[1].key == alone.key
