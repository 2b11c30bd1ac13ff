"""Every format of formats.md, from a file made by code to the facts of the shop."""

from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal

import pytest

from shop_crm.domain.birthdays import Birthday
from shop_crm.domain.customers import Consent
from shop_crm.domain.origins import Origin
from shop_crm.domain.problems import ErrorCode
from shop_crm.exchange.columns import Kind
from shop_crm.services.imports import Prepared, import_prepared, prepare_import
from shop_crm.services.shop import Shop
from shop_crm.store import customers, notes, purchases
from tests.made_files import (
    GOOGLE,
    GOOGLE_OLD,
    LOYVERSE,
    SHOPIFY,
    card,
    cards,
    csv_file,
    ods,
    photo,
    xls,
    xlsx,
)


def brought_in(shop: Shop, data: bytes) -> Prepared:
    prepared = prepare_import(shop, data)
    assert_all_is_told(prepared)
    import_prepared(shop, prepared)
    again = prepare_import(shop, data)
    assert_all_is_told(again)
    assert (again.stored, again.returned, again.notes) == (0, 0, {}), "the same file twice adds something"
    assert len(again.rejected) == len(prepared.rejected), "what was settled before is not known again"
    assert again.same + again.walk_ins + len(again.rejected) + len(again.changed) == again.lines_read
    return prepared


def assert_all_is_told(found: Prepared) -> None:
    told = found.stored + found.same + found.returned + found.walk_ins + len(found.changed) + len(found.rejected)
    assert told == found.lines_read


def bought(shop: Shop, customer_id: int = 1) -> list[tuple[date, int, int, list[str]]]:
    """(day, amount, given back, items) of her purchases, newest first."""
    return [
        (one.day, one.amount, one.returned_amount, [line.item for line in one.lines])
        for one in purchases.kept_of(shop.db, customer_id, 50)
    ]


def told(prepared: Prepared) -> list[tuple[int, ErrorCode]]:
    return [(row.line, row.code) for row in prepared.rejected]


def loyverse(
    day: str, number: str, item: str, amount: str, *, item_header: str = "Item", **more: str
) -> Mapping[str, str]:
    row = {"Date": day, "Receipt number": number, "Receipt type": "Sale", item_header: item, "Quantity": "1"}
    row |= {"Net sales": amount, "Cashier name": "Ani", "Status": "Closed"}
    return row | {key.replace("_", " ").capitalize(): value for key, value in more.items()}


BUDI = {"customer_name": "Pak Budi Santoso", "customer_contacts": "0812-3456-7788, budi@example.com"}


@pytest.mark.parametrize("item_header", ["Item", "Item name"])
def test_loyverse_receipts_by_item(shop: Shop, item_header: str) -> None:
    headers = [item_header if header == "Item" else header for header in LOYVERSE]
    rows = [
        loyverse(
            "13/10/2026 23:50", "1-1002", "Kulkas", "4200000.00", item_header=item_header, category="fridge", **BUDI
        ),
        loyverse("13/10/2026 23:50", "1-1002", "Kabel", "35000.00", item_header=item_header, **BUDI),
        loyverse("02/10/2026 09:15", "1-1001", "Koran", "5000.00", item_header=item_header),
        loyverse("01/10/2026 08:00", "1-1000", "Lampu", "50000.00", item_header=item_header, **BUDI),
    ]
    found = brought_in(shop, csv_file(headers, *rows))
    assert (found.columns.origin, found.columns.kind) == (Origin.LOYVERSE, Kind.PURCHASES)
    assert (found.stored, found.walk_ins, found.rejected, found.new_customers) == (3, 1, (), 1)
    assert bought(shop) == [
        (date(2026, 10, 13), 4_235_000, 0, ["Kulkas", "Kabel"]),
        (date(2026, 10, 1), 50_000, 0, ["Lampu"]),
    ]
    budi = customers.read(shop.db, 1)
    assert (budi.spoken_name, budi.email, budi.phones[0].number) == (
        "Pak Budi Santoso",
        "budi@example.com",
        "+6281234567788",
    )
    assert found.follow_up_count > 0


@pytest.mark.parametrize(("quantity", "amount"), [("-1", "-4200000.00"), ("1", "4200000.00")])
def test_a_loyverse_refund_lessens_the_sale_it_belongs_to(shop: Shop, quantity: str, amount: str) -> None:
    rows = [
        loyverse("20/10/2026 10:00", "1-1005", "Kulkas", amount, receipt_type="Refund", quantity=quantity, **BUDI),
        loyverse("13/10/2026 23:50", "1-1002", "Kulkas", "4200000.00", category="fridge", **BUDI),
        loyverse("13/10/2026 23:50", "1-1002", "Kabel", "35000.00", **BUDI),
    ]
    found = brought_in(shop, csv_file(LOYVERSE, *rows))
    assert (found.returned, found.returned_amount, found.follow_up_count) == (1, 4_200_000, 0)
    assert bought(shop) == [(date(2026, 10, 13), 4_235_000, 4_200_000, ["Kulkas", "Kabel"])]


def test_a_later_file_gives_back_what_an_earlier_one_sold(shop: Shop) -> None:
    sold = loyverse("13/10/2026 23:50", "1-1002", "Kulkas", "4200000.00", category="fridge", **BUDI)
    back = loyverse("20/10/2026 10:00", "1-1005", "kulkas", "-4200000", receipt_type="Refund", quantity="-1", **BUDI)
    other = loyverse("21/10/2026 10:00", "1-1006", "Kipas", "-4200000", receipt_type="Refund", quantity="-1", **BUDI)
    early = loyverse("01/10/2026 10:00", "1-1001", "Kulkas", "-4200000", receipt_type="Refund", quantity="-1", **BUDI)
    brought_in(shop, csv_file(LOYVERSE, sold))
    assert shop.db.execute("SELECT count(*) FROM follow_up WHERE state = 'open'").fetchone()[0] > 0
    found = brought_in(shop, csv_file(LOYVERSE, other, back, early))
    assert told(found) == [(2, ErrorCode.ROW_REFUND), (4, ErrorCode.ROW_REFUND)]
    assert bought(shop) == [(date(2026, 10, 13), 4_200_000, 4_200_000, ["Kulkas"])]
    assert shop.db.execute("SELECT count(*) FROM follow_up WHERE state = 'open'").fetchone()[0] == 0
    brought_in(shop, csv_file(LOYVERSE, back, sold))
    shop.journal.undo()
    assert bought(shop) == [(date(2026, 10, 13), 4_200_000, 0, ["Kulkas"])]


def test_a_refund_with_the_number_of_its_sale_is_no_second_sale(shop: Shop) -> None:
    sold = loyverse("13/10/2026 23:50", "1-1002", "Kulkas", "4200000.00", **BUDI)
    back = loyverse("20/10/2026 10:00", "1-1002", "Kulkas", "-4200000.00", receipt_type="Refund", **BUDI)
    brought_in(shop, csv_file(LOYVERSE, sold))
    found = brought_in(shop, csv_file(LOYVERSE, back, sold))
    assert (found.stored, found.same, found.returned) == (0, 1, 1)
    assert bought(shop) == [(date(2026, 10, 13), 4_200_000, 4_200_000, ["Kulkas"])]


def test_refunds_take_no_more_than_was_sold(shop: Shop) -> None:
    sold = loyverse("13/10/2026 23:50", "1-1002", "Lampu", "100000.00", **BUDI) | {"Quantity": "2"}
    backs = [
        loyverse(f"{day}/10/2026 10:00", f"1-20{day}", "Lampu", "-50000", receipt_type="Refund", quantity="-1", **BUDI)
        for day in (16, 15, 14)
    ]
    found = brought_in(shop, csv_file(LOYVERSE, *backs, sold))
    assert (found.returned, told(found)) == (2, [(2, ErrorCode.ROW_REFUND)])
    assert bought(shop) == [(date(2026, 10, 13), 100_000, 100_000, ["Lampu"])]


def order(number: str, item: str, price: str, quantity: str = "1") -> dict[str, str]:
    first = {
        "Financial Status": "paid",
        "Currency": "USD",
        "Created at": "2026-09-03 10:14:00 -0400",
        "Billing Name": "Ann Lee",
        "Billing Street": "5 Elm St",
        "Billing City": "Boston",
        "Billing Zip": "'02101",
        "Billing Country": "US",
        "Billing Phone": "(617) 555-0142",
        "Refunded Amount": "0.00",
    }
    line = {"Name": number, "Email": "ann@example.com", "Lineitem name": item, "Lineitem price": price}
    return line | {"Lineitem quantity": quantity} | first


def following(number: str, item: str, price: str, quantity: str = "1") -> dict[str, str]:
    line = {"Name": number, "Email": "ann@example.com", "Lineitem name": item, "Lineitem price": price}
    return line | {"Lineitem quantity": quantity}


def test_shopify_orders(us_shop: Shop) -> None:
    found = brought_in(
        us_shop,
        csv_file(
            SHOPIFY,
            order("#1003", "Bed", "899.00") | {"Currency": "EUR"},
            order("#1002", "Desk", "400.00") | {"Cancelled at": "2026-09-04 08:00:00 -0400"},
            following("#1002", "Chair", "99.50"),
            order("#1001", "Sofa", "1250.25"),
            following("#1001", "Cushion", "19.99", "3"),
            order("#1000", "Rug", "80.00") | {"Billing Name": "", "Billing Phone": "", "Email": ""},
        ),
    )
    assert found.columns.origin is Origin.SHOPIFY
    assert told(found) == [
        (2, ErrorCode.AMOUNT_OTHER_CURRENCY),
        (3, ErrorCode.ROW_CANCELLED),
        (4, ErrorCode.ROW_CANCELLED),
    ]
    assert (found.stored, found.walk_ins) == (2, 1)
    assert bought(us_shop) == [(date(2026, 9, 3), 131_022, 0, ["Sofa", "Cushion"])]
    ann = customers.read(us_shop.db, 1)
    assert (ann.name, ann.email, ann.address) == ("Ann Lee", "ann@example.com", "5 Elm St, Boston, 02101, US")
    assert [phone.number for phone in ann.phones] == ["+16175550142"]


def test_lines_of_a_shopify_order_may_repeat_its_day(us_shop: Shop) -> None:
    day = {"Created at": "2026-09-03 10:14:00 -0400"}
    rows = (
        order("#1002", "Desk", "400.00") | {"Cancelled at": "2026-09-04 08:00:00 -0400"},
        following("#1002", "Chair", "99.50") | day,
        order("#1001", "Sofa", "1250.25"),
        following("#1001", "Cushion", "19.99", "3") | day,
    )
    found = brought_in(us_shop, csv_file(SHOPIFY, *rows))
    assert told(found) == [(2, ErrorCode.ROW_CANCELLED), (3, ErrorCode.ROW_CANCELLED)]
    assert bought(us_shop) == [(date(2026, 9, 3), 131_022, 0, ["Sofa", "Cushion"])]


def test_another_buyer_or_day_under_the_number_of_a_shopify_order_is_told(us_shop: Shop) -> None:
    first = order("#1001", "Sofa", "1250.25")
    other_buyer = order("#1001", "Desk", "400.00") | {"Billing Name": "Bob Ray", "Billing Phone": "(617) 555-0143"}
    other_day = order("#1001", "Lamp", "15.00") | {"Created at": "2026-09-05 10:14:00 -0400"}
    found = brought_in(us_shop, csv_file(SHOPIFY, first, other_buyer, other_day))
    assert told(found) == [(3, ErrorCode.ORDER_MIXED), (4, ErrorCode.ORDER_MIXED)]


def test_a_shopify_order_without_billing_name_is_theirs_to_whom_it_was_sent(us_shop: Shop) -> None:
    row = order("#1001", "Sofa", "1250.25") | {"Billing Name": "", "Shipping Name": "Bob Ray"}
    brought_in(us_shop, csv_file(SHOPIFY, row))
    assert customers.read(us_shop.db, 1).name == "Bob Ray"


@pytest.mark.parametrize(
    ("status", "refunded", "given_back", "kept"),
    [
        pytest.param("refunded", "1350.25", 135_025, [], id="all of it"),
        pytest.param("refunded", "", 135_025, [], id="without its amount"),
        pytest.param("partially_refunded", "100.00", 10_000, ["Sofa"], id="one line"),
        pytest.param("partially_refunded", "50.00", 5_000, ["Sofa", "Lamp"], id="off the price"),
        pytest.param("paid", "0.00", 0, ["Sofa", "Lamp"], id="nothing"),
    ],
)
def test_what_shopify_refunded_was_sold_and_given_back(
    us_shop: Shop, status: str, refunded: str, given_back: int, kept: list[str]
) -> None:
    first = order("#1001", "Sofa", "1250.25") | {"Financial Status": status, "Refunded Amount": refunded}
    brought_in(us_shop, csv_file(SHOPIFY, first, following("#1001", "Lamp", "100.00")))
    (purchase,) = purchases.kept_of(us_shop.db, 1, 5)
    assert (purchase.amount, purchase.returned_amount) == (135_025, given_back)
    assert [line.item for line in purchase.kept_lines] == kept


def test_a_discount_on_a_shopify_order_is_shared_out_and_is_the_same_when_it_comes_again(us_shop: Shop) -> None:
    first = order("#1001", "Sofa", "1250.25") | {"Subtotal": "1215.00", "Discount Amount": "135.25"}
    rows = first, following("#1001", "Lamp", "100.00")
    found = brought_in(us_shop, csv_file(SHOPIFY, *rows))
    assert (found.amount, found.exact_amount) == (121_500, Decimal("1215.00"))
    (purchase,) = purchases.kept_of(us_shop.db, 1, 5)
    assert [line.amount for line in purchase.lines] == [112_502, 8_998]
    assert brought_in(us_shop, csv_file(SHOPIFY, *rows)).stored == 0
    refunded = first | {"Financial Status": "refunded", "Refunded Amount": "1215.00"}
    found = brought_in(us_shop, csv_file(SHOPIFY, refunded, rows[1]))
    assert (found.returned, found.returned_amount) == (2, 121_500)


def test_a_shopify_order_that_was_given_away_costs_nothing(us_shop: Shop) -> None:
    first = order("#1001", "Sofa", "1250.25") | {"Subtotal": "0.00", "Discount Amount": "1350.25"}
    found = brought_in(us_shop, csv_file(SHOPIFY, first, following("#1001", "Lamp", "100.00")))
    assert (found.amount, found.exact_amount) == (0, Decimal(0))
    (purchase,) = purchases.kept_of(us_shop.db, 1, 5)
    assert [(line.item, line.amount) for line in purchase.lines] == [("Sofa", 0), ("Lamp", 0)]


@pytest.mark.parametrize("subtotal", ["", "1350.25", "1500.00"])
def test_without_a_discount_lines_stay_at_their_price(us_shop: Shop, subtotal: str) -> None:
    first = order("#1001", "Sofa", "1250.25") | {"Subtotal": subtotal}
    found = brought_in(us_shop, csv_file(SHOPIFY, first, following("#1001", "Lamp", "100.00")))
    assert found.amount == 135_025


def test_a_shopify_order_that_was_refunded_since_is_given_back(us_shop: Shop) -> None:
    row = order("#1001", "Sofa", "1250.25")
    brought_in(us_shop, csv_file(SHOPIFY, row))
    found = brought_in(us_shop, csv_file(SHOPIFY, row | {"Financial Status": "refunded", "Refunded Amount": "1250.25"}))
    assert (found.returned, found.returned_amount) == (1, 125_025)
    assert bought(us_shop) == [(date(2026, 9, 3), 125_025, 125_025, ["Sofa"])]


def test_google_contacts(shop: Shop) -> None:
    rows = [
        {
            "First Name": "Siti",
            "Last Name": "Aminah",
            "Name Prefix": "Bu",
            "Birthday": "--03-07",
            "Notes": "Suka teh\nJangan telepon pagi",
            "Labels": "* myContacts",
            "E-mail 1 - Value": "siti@example.com",
            "Phone 1 - Label": "Mobile",
            "Phone 1 - Value": "0812-3456-7788 ::: +62 813 1111 2222",
            "Address 1 - Formatted": "Jl. Melati 5\nBandung",
        },
        {"Organization Name": "Toko Maju", "Phone 1 - Value": "022 4210042"},
        {"First Name": "Tono", "Birthday": "1980-08-17", "Phone 1 - Value": "8.12E+10"},
        {"Labels": "* myContacts"},
    ]
    found = brought_in(shop, csv_file(GOOGLE, *rows))
    assert (found.columns.origin, found.columns.kind) == (Origin.GOOGLE, Kind.CUSTOMERS)
    assert "Labels" in found.columns.unused
    assert told(found) == [(6, ErrorCode.PHONE_EATEN), (7, ErrorCode.NAME_OR_PHONE_NEEDED)]
    siti, shop_of_it = customers.read(shop.db, 1), customers.read(shop.db, 2)
    assert (siti.spoken_name, siti.email, siti.address) == (
        "Bu Siti Aminah",
        "siti@example.com",
        "Jl. Melati 5\nBandung",
    )
    assert siti.birthday == Birthday(month=3, day=7)
    assert [phone.number for phone in siti.phones] == ["+6281234567788", "+6281311112222"]
    assert [note.said for note in notes.newest_of(shop.db, 1, 9)] == ["Suka teh\nJangan telepon pagi"]
    assert shop_of_it.name == "Toko Maju"


def test_google_contacts_of_old(shop: Shop) -> None:
    row = {"Name": "Budi Santoso", "Given Name": "Budi", "Family Name": "Santoso", "Birthday": "1980-08-17"}
    row |= {"Phone 1 - Type": "Mobile", "Phone 1 - Value": "0812-3456-7788", "Group Membership": "Friends"}
    found = brought_in(shop, csv_file(GOOGLE_OLD, row))
    assert found.columns.origin is Origin.GOOGLE_OLD
    budi = customers.read(shop.db, 1)
    assert (budi.name, budi.birthday) == ("Budi Santoso", Birthday(year=1980, month=8, day=17))


def test_cards_of_2_1(shop: Shop) -> None:
    made = [
        card(
            "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=53=61=6E=74=6F=73=6F;=42=75=64=69;;=50=61=6B;",
            "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=42=75=64=69 =53=61=6E=",
            "=74=6F=73=6F",
            "TEL;CELL;PREF:0812-3456-7788",
            "TEL;HOME:022-4210042",
            "TEL;WORK;FAX:022-4210043",
            "ADR;HOME;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:;;=4A=6C. =C3=89lang 5;Bandung;;40111;Indonesia",
            "BDAY:19800817",
            *photo(40_000, "2.1"),
            "NOTE;ENCODING=QUOTED-PRINTABLE:Suka kopi=0D=0Atanpa gula",
            version="2.1",
        )
    ]
    found = brought_in(shop, cards(made))
    assert (found.columns.origin, found.columns.kind, found.rejected) == (Origin.CARDS, Kind.CUSTOMERS, ())
    budi = customers.read(shop.db, 1)
    assert (budi.spoken_name, budi.address) == ("Pak Budi Santoso", "Jl. Élang 5, Bandung, 40111, Indonesia")
    assert [phone.number for phone in budi.phones] == ["+6281234567788", "+62224210042"]
    assert budi.birthday == Birthday(year=1980, month=8, day=17)
    assert [note.said for note in notes.newest_of(shop.db, 1, 9)] == ["Suka kopi\ntanpa gula"]


def test_cards_of_3_0(shop: Shop) -> None:
    made = [
        card(
            "N:Aminah;Siti;;Bu;",
            "FN:Siti Aminah",
            "item1.TEL;type=pref:+62 813-1111-2222",
            "item1.X-ABLabel:_$!<Mobile>!$_",
            "TEL;type=CELL;type=VOICE:0812 3456 7788",
            "item2.ADR;type=HOME:;;Jl. Mawar\\, blok C 7;Jakarta;;12345;Indonesia",
            "BDAY;X-APPLE-OMIT-YEAR=1604:1604-03-07",
            "EMAIL;type=INTERNET:siti@example.com",
            "NOTE:Tanya soal kulkas\\; bu",
            " atkan janji",
            *photo(40_000),
            "CATEGORIES:Langganan,Bandung",
            "ORG:Toko Maju;Kasir",
        )
    ]
    found = brought_in(shop, cards(made))
    siti = customers.read(shop.db, 1)
    assert [phone.number for phone in siti.phones] == ["+6281311112222", "+6281234567788"]
    assert (siti.address, siti.email) == ("Jl. Mawar, blok C 7, Jakarta, 12345, Indonesia", "siti@example.com")
    assert siti.birthday == Birthday(month=3, day=7)
    assert [note.said for note in notes.newest_of(shop.db, 1, 9)] == ["Tanya soal kulkas; buatkan janji"]
    assert "CATEGORIES" in found.columns.unused


def test_cards_of_4_0(shop: Shop) -> None:
    made = [
        card(
            "FN:Wayan Sudarma",
            'TEL;VALUE=uri;PREF=1;TYPE="voice,cell":tel:+62-812-3456-7788;ext=5',
            "BDAY:--0307",
            "LANG:id",
            "PHOTO:data:image/jpeg;base64," + "QUJD" * 20_000,
            version="4.0",
        ),
        card("FN:", "ORG:Toko Maju", "TEL:0813-1111-2222", version="4.0"),
    ]
    brought_in(shop, cards(made))
    wayan, maju = customers.read(shop.db, 1), customers.read(shop.db, 2)
    assert (wayan.name, wayan.phones[0].number, wayan.language) == ("Wayan Sudarma", "+6281234567788", "id")
    assert wayan.birthday == Birthday(month=3, day=7)
    assert maju.name == "Toko Maju"


OWN: list[list[object]] = [
    ["Daftar penjualan Toko Sinar Jaya"],
    [],
    ["Tanggal", "Nama", "No HP", "Barang", "Jumlah", "Harga"],
    [date(2026, 10, 13), "Pak Budi", 81234567788, "Kulkas", 1, 4_200_000],
    [datetime(2026, 10, 14, 9, 5), "Bu Siti", 6281311112222.0, "Beras", 2.5, 15_000.5],
    [date(2026, 10, 15), "Tono", "8.12E+10", "TV", 1, 1],
]


SHEETS = {"Catatan": [["halo"]], "Oktober": OWN, "Arsip": [["x"]]}


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(xlsx(SHEETS), id="xlsx"),
        pytest.param(xlsx(SHEETS, epoch_1904=True), id="xlsx from a Mac"),
        pytest.param(ods(SHEETS), id="ods"),
    ],
)
def test_an_own_workbook(shop: Shop, data: bytes) -> None:
    found = brought_in(shop, data)
    assert (found.columns.origin, found.sheet.name, found.sheet.others) == (Origin.OWN, "Oktober", ("Catatan", "Arsip"))
    assert (found.sheet.header_line, told(found)) == (3, [(6, ErrorCode.PHONE_EATEN)])
    assert bought(shop, 1) == [(date(2026, 10, 13), 4_200_000, 0, ["Kulkas"])]
    assert bought(shop, 2) == [(date(2026, 10, 14), 37_501, 0, ["Beras"])]
    assert [customers.read(shop.db, id).phones[0].number for id in (1, 2)] == ["+6281234567788", "+6281311112222"]


def test_an_own_workbook_of_old_excel(shop: Shop) -> None:
    rows = [["Nama", "HP", "Tanggal", "Barang", "Harga"], ["Bu Siti", 81311112222, "13/10/2026", "Kulkas", 4_200_000]]
    found = brought_in(shop, xls(rows))
    assert (found.sheet.name, found.sheet.others, found.rejected) == ("Data", (), ())
    assert bought(shop) == [(date(2026, 10, 13), 4_200_000, 0, ["Kulkas"])]


@pytest.mark.parametrize(
    "headers",
    [
        "Date,Customer,Phone,Item,Price",
        "Tanggal,Nama,No HP,Barang,Harga",
        "Tarikh,Nama,Nombor telefon,Barang,Harga (RM)",
    ],
)
def test_an_own_sheet_in_three_languages(shop: Shop, headers: str) -> None:
    data = f"Toko Sinar Jaya,,,,\n{headers}\n13/10/2026,Bu Siti,0812/0813-1111-2222,Kulkas,4.200.000\n"
    found = brought_in(shop, data.replace("0812/", "0812-3456-7788/").encode())
    assert bought(shop) == [(date(2026, 10, 13), 4_200_000, 0, ["Kulkas"])]
    assert [phone.number for phone in customers.read(shop.db, 1).phones] == ["+6281234567788", "+6281311112222"]
    assert found.sheet.header_line == 2


def test_a_dealers_export_is_known_by_its_headers(us_shop: Shop) -> None:
    data = (
        "Row ID,Order ID,Order Date,Customer ID,Customer Name,Product ID,Category,Product Name,Sales,Quantity\n"
        "1,CA-1,11/8/2018,CG-1,Claire Gute,F-1,Furniture,Bookcase,22.368,2\n"
        "2,CA-2,6/16/2018,DV-1,Darrin Van,O-1,Office,Labels,14.62,2\n"
    )
    found = brought_in(us_shop, data.encode())
    assert found.columns.origin is Origin.ORDER_LINES
    assert bought(us_shop) == [(date(2018, 11, 8), 2_237, 0, ["Bookcase"])]
    assert str(found.exact_amount) == "36.988"


def test_a_dealers_export_as_a_workbook_has_the_same_amounts(us_shop: Shop) -> None:
    head = ["Row ID", "Order ID", "Order Date", "Customer ID", "Customer Name", "Product ID", "Product Name", "Sales"]
    row = [1, "CA-1", date(2018, 11, 8), "CG-1", "Claire Gute", "F-1", "Bookcase", 22.368]
    found = brought_in(us_shop, xlsx({"Orders": [head, row]}))
    assert bought(us_shop) == [(date(2018, 11, 8), 2_237, 0, ["Bookcase"])]
    assert found.exact_amount == Decimal("22.368")


def test_what_a_file_says_of_consent_counts_and_never_takes_a_no_back(shop: Shop) -> None:
    head = "Name,Phone,Do not contact,Service calls,Offers\n"
    first = f"{head}Siti,0812-3456-7788,,yes,ya\nBudi,0813-1111-2222,x,yes,yes\nTono,0814-1111-2222,,tidak,no\n"
    brought_in(shop, first.encode())
    siti, budi, tono = (customers.read(shop.db, id) for id in (1, 2, 3))
    assert (siti.wants_service_calls, siti.offers) == (True, Consent.YES)
    assert not budi.may_be_contacted
    assert (tono.wants_service_calls, tono.offers) == (False, Consent.NO)
    brought_in(shop, f"{head}Budi,0813-1111-2222,no,yes,yes\nTono,0814-1111-2222,,yes,yes\n".encode())
    assert [customers.read(shop.db, id) for id in (2, 3)] == [budi, tono]
    brought_in(shop, f"{head}Siti,0812-3456-7788,,no,\n".encode())
    assert not customers.read(shop.db, 1).wants_service_calls


def test_who_asked_not_to_be_contacted_in_the_file_is_not_called_for_what_she_bought_there(shop: Shop) -> None:
    head = "Date,Customer ID,Name,Phone,Item,Category,Amount,Do not contact\n"
    rows = (
        "2026-11-20,C1,Siti,0812-3456-7788,TV,tv,5000000,2026-01-02\n2026-11-20,C2,Adi,0812-3456-7788,TV,tv,6000000,\n"
    )
    found = brought_in(shop, (head + rows).encode())
    assert (found.follow_up_count, found.purchase_count) == (0, 2)
