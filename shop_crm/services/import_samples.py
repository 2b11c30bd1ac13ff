"""A few texts of a file beside what was read of them: what a person looks at to see that the guess is right."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import islice

from shop_crm.domain.amounts import read_exact
from shop_crm.domain.countries import Country
from shop_crm.domain.days import read_file_day
from shop_crm.domain.money import Currency
from shop_crm.domain.names import clean_name
from shop_crm.domain.phones import Phone, read_phones
from shop_crm.domain.values import frozen
from shop_crm.errors import ShopError
from shop_crm.exchange.columns import Columns, Field
from shop_crm.exchange.sales import Customs
from shop_crm.exchange.table import Row, Sheet

_LOOKED_AT = 300
_LONGEST = 40
_TELLING_DAY = 12


@frozen
class Samples:
    """Texts as they stand in the file, each with what we read; None where there is nothing to show."""

    amount: tuple[str, Decimal] | None = None
    """One with a sign in it that may part thousands or cents, when there is one."""
    day: tuple[str, date] | None = None
    """One that the other order would read as another day, when there is one."""
    phone: tuple[str, Phone] | None = None
    """One without a country code."""
    letters: str = ""
    """A text with letters that another encoding would spoil."""


def samples_of(
    sheet: Sheet, columns: Columns, customs: Customs | None, country: Country, currency: Currency
) -> Samples:
    """The most telling texts among the first lines."""
    rows = [row.cells for row in islice(sheet.rows(), _LOOKED_AT) if isinstance(row, Row)]

    def texts(*fields: Field) -> Iterator[str]:
        places = [place for field in fields for place in columns.places.get(field, ())]
        return (cells[place].strip() for cells in rows for place in places if 0 < len(cells[place]) <= _LONGEST)

    return Samples(
        amount=_amount(texts(Field.AMOUNT, Field.UNIT_PRICE), customs, currency) if customs else None,
        day=_day(texts(Field.DAY), customs) if customs else None,
        phone=_phone(texts(Field.PHONE), country),
        letters=next((clean_name(cell)[:_LONGEST] for cells in rows for cell in cells if not cell.isascii()), ""),
    )


def _amount(texts: Iterator[str], customs: Customs, currency: Currency) -> tuple[str, Decimal] | None:
    found = None
    style = customs.style if customs.style_decided else None
    for text in texts:
        try:
            read = text, read_exact(text, currency, style)
        except ShopError:
            continue
        if "." in text.strip(".") or "," in text.strip(","):
            return read
        found = found or read
    return found


def _day(texts: Iterator[str], customs: Customs) -> tuple[str, date] | None:
    found = None
    for text in texts:
        try:
            day = read_file_day(text, customs.order)
        except ShopError:
            continue
        if day.day <= _TELLING_DAY and day.day != day.month:
            return text, day
        found = found or (text, day)
    return found


def _phone(texts: Iterator[str], country: Country) -> tuple[str, Phone] | None:
    for text in texts:
        if text.startswith(("+", "00")):
            continue
        try:
            phones = read_phones(text, country.code)
        except ShopError:
            continue
        if phones:
            return text, phones[0]
    return None
