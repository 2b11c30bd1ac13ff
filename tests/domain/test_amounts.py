"""What people type for amounts, quantities and warranties, and what may never be guessed (faults.md I10, I11)."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shop_crm.domain.amounts import number_style, read_amount, read_months, read_quantity
from shop_crm.domain.money import COMMA_DECIMAL, CURRENCIES, MAX_MINOR, POINT_DECIMAL, Currency, NumberStyle
from shop_crm.domain.problems import ErrorCode, ShopError

IDR, MYR, SGD, USD = (CURRENCIES[code] for code in ("IDR", "MYR", "SGD", "USD"))

READ = [
    (IDR, "1500000", 1_500_000),
    (IDR, "5.499", 5_499),
    (IDR, "5.499.000", 5_499_000),
    (IDR, "Rp 1.500.000,00", 1_500_000),
    (IDR, "Rp 1.500.000,-", 1_500_000),
    (IDR, "Rp1.500.000,--", 1_500_000),
    (IDR, "1.500.000,- rupiah", 1_500_000),
    (IDR, "Rp.50.000", 50_000),
    (IDR, "rp. 50.000", 50_000),
    (IDR, "50.000 IDR", 50_000),
    (IDR, "1,500,000.00", 1_500_000),
    (IDR, "15rb", 15_000),
    (IDR, "15 ribu", 15_000),
    (IDR, "15 RIB", 15_000),
    (IDR, "15K", 15_000),
    (IDR, "Rp 5 jt", 5_000_000),
    (IDR, "5jt rupiah", 5_000_000),
    (IDR, "5,5jt", 5_500_000),
    (IDR, "5.5jt", 5_500_000),
    (IDR, "1,25 Juta", 1_250_000),
    (IDR, "0,500jt", 500_000),
    (IDR, "0.500jt", 500_000),
    (IDR, "2 milyar", 2_000_000_000),
    (IDR, "1,5 miliar", 1_500_000_000),
    (IDR, "１．５００．０００", 1_500_000),
    (IDR, "1 500 000", 1_500_000),
    (IDR, "1\u00a0500\u00a0000", 1_500_000),
    (IDR, "1\u202f500\u2009000", 1_500_000),
    (IDR, "1'500'000", 1_500_000),
    (IDR, "1’500", 1_500),
    (IDR, "2500,5", 2_500),
    (IDR, "0", 0),
    (IDR, "10.000.000.000.000", MAX_MINOR),
    (MYR, "1,250", 125_000),
    (MYR, "RM 1,250.50", 125_050),
    (MYR, "1.250,50", 125_050),
    (MYR, "1 250,50", 125_050),
    (MYR, "myr12.5", 1_250),
    (MYR, "RM.50", 50),
    (MYR, "0.500", 50),
    (MYR, "1234.567", 123_457),
    (MYR, "12.3456", 1_235),
    (MYR, "0.125", 12),
    (MYR, "0.135", 14),
    (USD, "US$ 99.95", 9_995),
    (USD, "$1'500.50", 150_050),
    (SGD, "$5", 500),
    (SGD, "S$5", 500),
]


@pytest.mark.parametrize(("currency", "typed", "minor"), READ, ids=lambda value: getattr(value, "code", str(value)))
def test_an_amount_is_read_as_people_there_write_it(currency: Currency, typed: str, minor: int) -> None:
    assert read_amount(typed, currency) == minor


@pytest.mark.parametrize(
    ("currency", "typed", "first", "second"),
    [
        (MYR, "1.500", "1.5", "1500"),
        (USD, "$1.500", "1.5", "1500"),
        (IDR, "1,500", "1.5", "1500"),
        (IDR, "1.500jt", "1500000", "1500000000"),
        (IDR, "1,500jt", "1500000", "1500000000"),
        (IDR, "1.500rb", "1500", "1500000"),
        (MYR, "1,500k", "1500", "1500000"),
        (IDR, "15000.000", "15000", "15000000"),
        (IDR, "0.500", "0.5", "500"),
        (IDR, ".500", "0.5", "500"),
        (IDR, "5m", "5000000", "5000000000"),
        (IDR, "1,5 mil", "1500000", "1500000000"),
    ],
    ids=lambda value: getattr(value, "code", str(value)),
)
def test_an_amount_with_two_readings_is_asked(currency: Currency, typed: str, first: str, second: str) -> None:
    with pytest.raises(ShopError) as caught:
        read_amount(typed, currency)
    assert caught.value.code is ErrorCode.AMOUNT_AMBIGUOUS
    assert caught.value.facts == {"typed": typed, "first": Decimal(first), "second": Decimal(second)}


def test_the_readings_that_are_asked_have_no_idle_zeros() -> None:
    with pytest.raises(ShopError) as caught:
        read_amount("1.500", MYR)
    assert [str(caught.value.facts[fact]) for fact in ("first", "second")] == ["1.5", "1500"]


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("", ErrorCode.AMOUNT_MISSING),
        (" \u00a0\t", ErrorCode.AMOUNT_MISSING),
        ("-5.000", ErrorCode.AMOUNT_NEGATIVE),
        ("5.000-", ErrorCode.AMOUNT_NEGATIVE),
        ("\u22125.000", ErrorCode.AMOUNT_NEGATIVE),
        ("Rp -5.000", ErrorCode.AMOUNT_NEGATIVE),
        ("-Rp 5.000", ErrorCode.AMOUNT_NEGATIVE),
        ("(1.500)", ErrorCode.AMOUNT_NEGATIVE),
        ("(Rp 1.500)", ErrorCode.AMOUNT_NEGATIVE),
        ("nan", ErrorCode.AMOUNT_UNREADABLE),
        ("inf", ErrorCode.AMOUNT_UNREADABLE),
        ("-inf", ErrorCode.AMOUNT_UNREADABLE),
        ("lima ribu", ErrorCode.AMOUNT_UNREADABLE),
        ("1e5", ErrorCode.AMOUNT_UNREADABLE),
        ("6.28E+11", ErrorCode.AMOUNT_UNREADABLE),
        ("5.000 6.000", ErrorCode.AMOUNT_UNREADABLE),
        ("5.000/6.000", ErrorCode.AMOUNT_UNREADABLE),
        ("5000\n6000", ErrorCode.AMOUNT_UNREADABLE),
        ("1 2", ErrorCode.AMOUNT_UNREADABLE),
        ("1.50.000", ErrorCode.AMOUNT_UNREADABLE),
        ("12,34,567", ErrorCode.AMOUNT_UNREADABLE),
        ("0.500.000", ErrorCode.AMOUNT_UNREADABLE),
        ("1.500,000.000", ErrorCode.AMOUNT_UNREADABLE),
        ("1'50", ErrorCode.AMOUNT_UNREADABLE),
        ("5 mio", ErrorCode.AMOUNT_UNREADABLE),
        ("5.", ErrorCode.AMOUNT_UNREADABLE),
        ("5²", ErrorCode.AMOUNT_UNREADABLE),
        ("½", ErrorCode.AMOUNT_UNREADABLE),
        ("0,5", ErrorCode.AMOUNT_AMBIGUOUS),
        ("12,5", ErrorCode.AMOUNT_AMBIGUOUS),
        ("5.499.000jt", ErrorCode.AMOUNT_AMBIGUOUS),
        ("Rp", ErrorCode.AMOUNT_UNREADABLE),
        ("x" * 1_000_000, ErrorCode.AMOUNT_UNREADABLE),
        ("10.000.000.000.001", ErrorCode.AMOUNT_TOO_LARGE),
        ("1000000000000000", ErrorCode.AMOUNT_TOO_LARGE),
        (str(2**64), ErrorCode.AMOUNT_TOO_LARGE),
        ("9" * 60, ErrorCode.AMOUNT_TOO_LARGE),
        ("Rp " + "9" * 1_000_000, ErrorCode.AMOUNT_TOO_LARGE),
        ("20000 milyar", ErrorCode.AMOUNT_TOO_LARGE),
    ],
    ids=lambda value: ascii(str(value)[:20]),
)
def test_what_is_no_amount_is_refused_with_its_reason(typed: str, code: ErrorCode) -> None:
    with pytest.raises(ShopError) as caught:
        read_amount(typed, IDR)
    assert caught.value.code is code
    assert len(str(caught.value.facts.get("typed", ""))) < 100


@pytest.mark.parametrize(
    ("currency", "typed"),
    [(IDR, "USD 5"), (IDR, "5 RM"), (IDR, "$5"), (MYR, "Rp 5.000"), (SGD, "US$5")],
    ids=lambda value: getattr(value, "code", value),
)
def test_another_currency_is_refused_and_the_shops_own_named(currency: Currency, typed: str) -> None:
    with pytest.raises(ShopError) as caught:
        read_amount(typed, currency)
    assert caught.value.code is ErrorCode.AMOUNT_OTHER_CURRENCY
    assert caught.value.facts == {"typed": typed, "currency": currency.code}


@pytest.mark.parametrize(
    ("currency", "style", "typed", "minor"),
    [
        (USD, POINT_DECIMAL, "957.5775", 95_758),
        (USD, POINT_DECIMAL, "261.96", 26_196),
        (USD, POINT_DECIMAL, "22.368", 2_237),
        (USD, COMMA_DECIMAL, "22.368", 2_236_800),
        (MYR, POINT_DECIMAL, "1,500", 150_000),
        (MYR, COMMA_DECIMAL, "1,500", 150),
        (IDR, COMMA_DECIMAL, "1.500jt", 1_500_000_000),
        (IDR, POINT_DECIMAL, "1.500jt", 1_500_000),
        (IDR, POINT_DECIMAL, "15000.000", 15_000),
        (MYR, POINT_DECIMAL, "0.001", 0),
        (MYR, POINT_DECIMAL, "0.3333333333333333333333333333333333", 33),
    ],
    ids=lambda value: str(getattr(value, "code", getattr(value, "decimal", value))),
)
def test_a_files_style_rules_alone(currency: Currency, style: NumberStyle, typed: str, minor: int) -> None:
    assert read_amount(typed, currency, style) == minor


@pytest.mark.parametrize(
    ("style", "typed"),
    [(POINT_DECIMAL, "1.250,50"), (COMMA_DECIMAL, "12.50"), (COMMA_DECIMAL, "15000.000"), (POINT_DECIMAL, "1.500.000")],
    ids=str,
)
def test_what_a_files_style_cannot_hold_is_refused(style: NumberStyle, typed: str) -> None:
    with pytest.raises(ShopError) as caught:
        read_amount(typed, USD, style)
    assert caught.value.code is ErrorCode.AMOUNT_UNREADABLE


def _formatted(minor: int, currency: Currency, style: NumberStyle, *, grouped: bool) -> str:
    number = f"{currency.major(minor):{',' if grouped else ''}.{currency.exponent}f}"
    return number.translate(str.maketrans({",": style.group, ".": style.decimal}))


def _outcome(typed: str, currency: Currency) -> int | ShopError:
    try:
        return read_amount(typed, currency)
    except ShopError as error:
        return error


_amounts = st.integers(0, MAX_MINOR) | st.integers(0, 10_000_000)
_currencies = st.sampled_from([IDR, MYR, USD])
_styles = st.sampled_from([POINT_DECIMAL, COMMA_DECIMAL])


@given(_amounts, _currencies, _styles, st.booleans())
def test_an_amount_written_in_the_files_style_reads_back_the_same(
    minor: int, currency: Currency, style: NumberStyle, grouped: bool
) -> None:
    assert read_amount(_formatted(minor, currency, style, grouped=grouped), currency, style) == minor


@given(_amounts, _currencies, _styles, st.booleans())
def test_an_amount_written_in_either_style_is_read_right_or_asked(
    minor: int, currency: Currency, style: NumberStyle, grouped: bool
) -> None:
    outcome = _outcome(_formatted(minor, currency, style, grouped=grouped), currency)
    if isinstance(outcome, ShopError):
        assert outcome.code is ErrorCode.AMOUNT_AMBIGUOUS
        assert style != currency.style
        assert currency.major(minor) in (outcome.facts["first"], outcome.facts["second"])
    else:
        assert outcome == minor


@given(st.text(max_size=20) | st.text(alphabet="0123456789.,'- RpmjtMk$()", max_size=20))
def test_any_text_gives_an_amount_in_range_or_a_reason(text: str) -> None:
    outcome = _outcome(text, IDR)
    if isinstance(outcome, ShopError):
        assert outcome.code.value.startswith("amount_")
    else:
        assert 0 <= outcome <= MAX_MINOR


@pytest.mark.parametrize(
    ("texts", "style"),
    [
        (["1.500", "5.499.000"], COMMA_DECIMAL),
        (["1,500", "5,499,000"], POINT_DECIMAL),
        (["22.368", "957.5775", "14.62"], POINT_DECIMAL),
        (["22,368", "14,6"], COMMA_DECIMAL),
        (["1.500", "RM 1,250.50"], POINT_DECIMAL),
        (["1.500", "Rp 1.250,00"], COMMA_DECIMAL),
        (["１．５００．０００"], COMMA_DECIMAL),
        (["0.500"], POINT_DECIMAL),
        (["1.500", "22.368", "120", "", "n/a"], None),
        (["1500.000"], None),
        (["1.50.000", "12.50 or 13", "6.28E+11"], None),
        ([], None),
    ],
    ids=str,
)
def test_a_files_style_is_decided_by_all_its_values(texts: list[str], style: NumberStyle | None) -> None:
    assert number_style(texts) == style


def test_values_that_contradict_each_other_are_asked() -> None:
    with pytest.raises(ShopError) as caught:
        number_style(["1.500", "5.499.000", "12.50"])
    assert caught.value.code is ErrorCode.AMOUNT_AMBIGUOUS
    assert caught.value.facts == {"typed": "12.50", "first": Decimal("12.5"), "second": Decimal(1250)}


@pytest.mark.parametrize(
    ("typed", "quantity"),
    [
        ("", "1"),
        ("  ", "1"),
        ("2", "2"),
        ("1.5", "1.5"),
        ("1,5", "1.5"),
        ("0,125", "0.125"),
        ("２", "2"),
        ("1.500", "1.5"),
        ("1000000", "1000000"),
    ],
    ids=str,
)
def test_a_quantity_is_read_with_point_or_comma(typed: str, quantity: str) -> None:
    assert read_quantity(typed) == Decimal(quantity)


@pytest.mark.parametrize(
    "typed", ["0", "0.000", "-1", "1.2345", "1000000.001", "1000001", "two", "1 2", "nan", "9" * 99]
)
def test_what_is_no_quantity_is_refused(typed: str) -> None:
    with pytest.raises(ShopError) as caught:
        read_quantity(typed)
    assert caught.value.code is ErrorCode.QUANTITY_UNREADABLE


@pytest.mark.parametrize(
    ("typed", "months"),
    [
        ("", None),
        ("0", None),
        ("12", 12),
        ("12 months", 12),
        ("1 month", 1),
        ("12 bulan", 12),
        ("6bln", 6),
        ("1 year", 12),
        ("1 Tahun", 12),
        ("2 thn", 24),
        ("50 years", 600),
        ("600", 600),
        ("0 bulan", None),
    ],
    ids=str,
)
def test_a_warranty_is_read_in_months(typed: str, months: int | None) -> None:
    assert read_months(typed) == months


@pytest.mark.parametrize("typed", ["601", "51 years", "-1", "1.5 years", "12 days", "lifetime", "1 2", "9" * 99])
def test_what_is_no_warranty_is_refused(typed: str) -> None:
    with pytest.raises(ShopError) as caught:
        read_months(typed)
    assert caught.value.code is ErrorCode.WARRANTY_UNREADABLE
