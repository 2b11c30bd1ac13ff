"""Headers to fields, in three languages and in the layouts of formats.md."""

import pytest

from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.exchange.columns import Field, Kind, recognise

# formats.md
LOYVERSE = (
    "Date",
    "Receipt number",
    "Receipt type",
    "Category",
    "SKU",
    "Item",
    "Variant",
    "Modifiers applied",
    "Quantity",
    "Gross sales",
    "Discounts",
    "Net sales",
    "Cost of goods",
    "Gross profit",
    "Taxes",
    "POS",
    "Store",
    "Cashier name",
    "Customer name",
    "Customer contacts",
    "Comment",
    "Status",
)


def fields_of(*headers: str, kind: Kind | None = None) -> dict[str, Field]:
    return dict(recognise(headers, kind).used)


@pytest.mark.parametrize(
    "headers",
    [
        pytest.param(("Date", "Customer", "Phone", "Item", "Price"), id="English"),
        pytest.param(("Tanggal", "Nama pelanggan", "No. HP", "Nama barang", "Harga"), id="Indonesian"),
        pytest.param(("Tarikh", "Nama", "Nombor telefon", "Barang", "Harga (RM)"), id="Malay"),
        pytest.param(("\ufeffTGL", " nama ", "no_hp", "BARANG", "Total Harga:"), id="case, blanks and signs"),
        pytest.param(("tgl.", "NAMA PEMBELI", "Telp", "Nama Produk", "Jumlah"), id="a lone sum is the amount"),
    ],
)
def test_purchases_are_known_by_their_headers_in_three_languages(headers: tuple[str, ...]) -> None:
    columns = recognise(headers)
    assert columns.kind is Kind.PURCHASES
    assert [field for _, field in columns.used] == [Field.DAY, Field.NAME, Field.PHONE, Field.ITEM, Field.AMOUNT]


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("Order ID", Field.ORDER_ID),
        ("Receipt number", Field.ORDER_ID),
        ("No. Struk", Field.ORDER_ID),
        ("Row ID", Field.LINE_ID),
        ("Customer ID", Field.CUSTOMER_ID),
        ("Kuantiti", Field.QUANTITY),
        ("Jumlah barang", Field.QUANTITY),
        ("Kategori", Field.CATEGORY),
        ("Kasir", Field.SERVED_BY),
        ("Garansi", Field.WARRANTY),
        ("Waranti (bulan)", Field.WARRANTY),
        ("Warranty (months)", Field.WARRANTY),
        ("No seri", Field.SERIAL),
        ("Catatan", Field.SAID),
        ("Alamat", Field.ADDRESS),
        ("E-mel", Field.EMAIL),
    ],
)
def test_every_other_field_has_its_words(header: str, field: Field) -> None:
    assert fields_of("Date", "Name", "Item", "Total", header)[header] is field


@pytest.mark.parametrize("header", ["No", "No.", "State", "line", "reason", "Ship Date", "SKU"])
def test_a_header_that_says_something_else_stays_unused(header: str) -> None:
    assert header in recognise(("Date", "Name", "Item", "Total", header)).unused


@pytest.mark.parametrize(
    ("headers", "used"),
    [
        pytest.param(("Harga", "Jumlah"), (Field.UNIT_PRICE, Field.QUANTITY), id="Indonesian sum is a quantity"),
        pytest.param(("Harga", "Jumlah", "Total"), (None, Field.QUANTITY, Field.AMOUNT), id="beside a total"),
        pytest.param(("Harga", "Kuantiti", "Jumlah"), (None, Field.QUANTITY, Field.AMOUNT), id="beside a quantity"),
        pytest.param(("Harga", "Jumlah (RM)"), (None, Field.AMOUNT), id="a sum of money"),
        pytest.param(("Price", "Qty"), (Field.UNIT_PRICE, Field.QUANTITY), id="price and quantity"),
        pytest.param(
            ("Unit price", "Qty", "Amount"), (None, Field.QUANTITY, Field.AMOUNT), id="the amount is the truth"
        ),
    ],
)
def test_harga_and_jumlah_mean_what_the_other_headers_leave(
    headers: tuple[str, ...], used: tuple[Field | None, ...]
) -> None:
    found = fields_of("Date", "Nama", "Barang", *headers)
    assert tuple(found.get(header) for header in headers) == used


@pytest.mark.parametrize(
    "phone", ["No HP/WA", "No. Tel (HP)", "Telp/HP", "No. Telpon", "No Tel Bimbit", "Nombor Telefon Bimbit"]
)
def test_a_phone_has_many_headers(phone: str) -> None:
    assert fields_of("Nama", phone)[phone] is Field.PHONE


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("Sent by", Field.SENT_BY),
        ("Referred By", Field.SENT_BY),
        ("Referrer ID", Field.SENT_BY),
        ("Dikirim oleh", Field.SENT_BY),
        ("Dirujuk oleh", Field.SENT_BY),
        ("Dihantar oleh", Field.SENT_BY),
        ("Diperkenalkan oleh", Field.SENT_BY),
        ("Heard of us", Field.HEARD_FROM),
        ("How did you hear about us?", Field.HEARD_FROM),
        ("Lead Source", Field.HEARD_FROM),
        ("Tahu dari mana?", Field.HEARD_FROM),
        ("Sumber pelanggan", Field.HEARD_FROM),
    ],
)
def test_who_sent_somebody_and_how_they_heard_of_us_have_their_words(header: str, field: Field) -> None:
    assert fields_of("Name", "Phone", header)[header] is field


@pytest.mark.parametrize("header", ["Sent by", "Dikirim oleh", "Dihantar oleh 2"])
def test_beside_sales_who_sent_is_who_carried_the_goods(header: str) -> None:
    sales = ("Date", "Name", "Item", "Total")
    assert header in recognise((*sales, header)).unused
    assert dict(recognise((*sales, header), overrides={header: "sent_by"}).used)[header] is Field.SENT_BY
    assert fields_of(*sales, "Referred by")["Referred by"] is Field.SENT_BY


def test_sales_beside_harga_is_who_sold_it() -> None:
    own = ("Tgl Nota", "Nama", "No HP", "Barang", "Harga Satuan", "Total Bayar", "Sales", "Ket")
    fields = fields_of(*own)
    assert (fields["Total Bayar"], fields["Sales"]) == (Field.AMOUNT, Field.SERVED_BY)
    assert (fields["Tgl Nota"], fields["Ket"]) == (Field.DAY, Field.SAID)
    fields = fields_of("Tanggal", "Nama", "Barang", "Harga", "Sales")
    assert (fields["Harga"], fields["Sales"]) == (Field.AMOUNT, Field.SERVED_BY)
    assert fields_of("Date", "Customer", "Item", "Sales")["Sales"] is Field.AMOUNT


def test_months_of_warranty_are_known_but_years_are_not_taken_for_them() -> None:
    headers = ("Tarikh", "Nama", "Barang", "Harga")
    assert fields_of(*headers, "Tempoh Waranti (bulan)")["Tempoh Waranti (bulan)"] is Field.WARRANTY
    assert "Waranti (tahun)" not in fields_of(*headers, "Waranti (tahun)")


def test_nota_is_a_receipt_in_indonesian_and_a_note_in_malay() -> None:
    assert fields_of("Tanggal", "Nama", "Barang", "Harga", "Nota")["Nota"] is Field.ORDER_ID
    assert fields_of("Tarikh", "Nama", "Barang", "Harga", "Nota")["Nota"] is Field.SAID


def test_sub_category_wins_over_category_which_is_reported() -> None:
    columns = recognise(("Order Date", "Customer Name", "Category", "Sub-Category", "Product Name", "Sales"))
    assert dict(columns.used)["Sub-Category"] is Field.CATEGORY
    assert columns.unused == ("Category",)


def test_loyverse_receipts_are_known() -> None:
    columns = recognise(LOYVERSE)
    assert columns.kind is Kind.PURCHASES
    assert dict(columns.used) == {
        "Date": Field.DAY,
        "Receipt number": Field.ORDER_ID,
        "Receipt type": Field.RECEIPT_TYPE,
        "Category": Field.CATEGORY,
        "Item": Field.ITEM,
        "Quantity": Field.QUANTITY,
        "Net sales": Field.AMOUNT,
        "Cashier name": Field.SERVED_BY,
        "Customer name": Field.NAME,
        "Customer contacts": Field.PHONE,
        "Comment": Field.SAID,
        "Status": Field.RECEIPT_TYPE,
    }
    assert "SKU" in columns.unused


def test_new_google_contacts_feed_one_name_and_all_phones() -> None:
    headers = ("Last Name", "First Name", "E-mail 1 - Value", "Phone 1 - Label", "Phone 1 - Value", "Phone 2 - Value")
    columns = recognise(headers)
    cells = ("Santoso", "Budi", "b@x.id ::: c@x.id", "Mobile", "0812 ::: 0813", "0814")
    assert columns.kind is Kind.CUSTOMERS
    assert columns.value(cells, Field.NAME) == "Budi Santoso"
    assert columns.values(cells, Field.PHONE) == ["0812", "0813", "0814"]
    assert columns.values(cells, Field.EMAIL) == ["b@x.id", "c@x.id"]
    assert columns.unused == ("Phone 1 - Label",)


def test_old_google_contacts_use_the_whole_name() -> None:
    columns = recognise(("Name", "Given Name", "Family Name", "E-mail 1 - Type", "E-mail 1 - Value", "Phone 1 - Value"))
    assert dict(columns.used) == {
        "Name": Field.NAME,
        "E-mail 1 - Value": Field.EMAIL,
        "Phone 1 - Value": Field.PHONE,
    }


def test_a_list_of_people_leaves_the_columns_of_sales_unused() -> None:
    columns = recognise(("Nama", "HP", "Kategori"))
    assert columns.kind is Kind.CUSTOMERS
    assert columns.unused == ("Kategori",)


def test_what_a_person_says_of_a_column_comes_first() -> None:
    headers = ("Kolom A", "Nama", "Tanggal", "Barang", "Harga", "HP")
    columns = recognise(headers, overrides={"kolom a": "name", "Nama": "item", "HP": "-", "Barang": ""})
    assert dict(columns.used) == {
        "Kolom A": Field.NAME,
        "Nama": Field.ITEM,
        "Tanggal": Field.DAY,
        "Harga": Field.AMOUNT,
    }
    assert columns.unused == ("Barang", "HP")


@pytest.mark.parametrize(
    ("overrides", "code", "fact"),
    [
        ({"Umur": "name"}, ErrorCode.MAP_COLUMN_UNKNOWN, ("column", "Umur")),
        ({"Nama": "age"}, ErrorCode.MAP_FIELD_UNKNOWN, ("field", "age")),
    ],
)
def test_an_unknown_word_in_a_mapping_is_told(
    overrides: dict[str, str], code: ErrorCode, fact: tuple[str, str]
) -> None:
    with pytest.raises(ShopError) as caught:
        recognise(("Nama", "HP"), overrides=overrides)
    assert caught.value.code is code
    assert fact in caught.value.facts.items()
    assert caught.value.facts["known"]


@pytest.mark.parametrize("kind", [None, *Kind])
def test_headers_that_say_nothing_are_refused_with_examples(kind: Kind | None) -> None:
    with pytest.raises(ShopError) as caught:
        recognise(("1", "Budi", "0812"), kind)
    assert caught.value.code is ErrorCode.FILE_WITHOUT_HEADERS
    assert "Nama" in str(caught.value.facts["known"])


@pytest.mark.parametrize(
    ("headers", "field"),
    [
        (("Nama", "Barang", "Harga"), Field.DAY),
        (("Nama", "Tanggal", "Harga"), Field.ITEM),
        (("Nama", "Tanggal", "Barang"), Field.AMOUNT),
        (("Tanggal", "Barang", "Harga"), Field.NAME),
    ],
)
def test_purchases_name_the_column_that_they_lack(headers: tuple[str, ...], field: Field) -> None:
    with pytest.raises(ShopError) as caught:
        recognise(headers)
    assert (caught.value.code, caught.value.facts) == (ErrorCode.FILE_WITHOUT_COLUMN, {"field": field})
