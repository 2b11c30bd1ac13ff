"""Rows to people: who is meant by a row, of a list of customers or of sales."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from shop_crm.domain.countries import Country
from shop_crm.domain.names import clean_name, clean_words, fold, was_cut
from shop_crm.domain.phones import Phone, read_phones
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.exchange.columns import Columns, Field
from shop_crm.exchange.sheets import Rejected, Sheet

# What people and tills write where there is nothing.
_NOTHING = re.compile(r"[-–—.]+|n/?a|null|none|nil|tidak ada|tiada", re.IGNORECASE)
_BETWEEN = re.compile(r"[,;|\s]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A person as one row tells of her; `source_id` is her id in the file's own system, "" for none."""

    source_id: str = ""
    name: str = ""
    form_of_address: str = ""
    phones: tuple[Phone, ...] = ()
    email: str = ""
    address: str = ""
    was_cut: bool = False
    """Whether her name was longer than 200 characters: what did not fit was left out, and is to be told."""

    @property
    def identity(self) -> str:
        """What tells her from others in this file: her own id, else her first phone, else her folded name."""
        if self.source_id:
            return f"id:{self.source_id}"
        return f"tel:{self.phones[0].number}" if self.phones else f"name:{fold(self.name)}"


def read_people(sheet: Sheet, columns: Columns, *, country: Country) -> Iterator[tuple[int, Person] | Rejected]:
    """Each row's line and person, or why it is not taken; every row that is not blank gives exactly one of them."""
    for row in sheet.rows():
        if isinstance(row, Rejected):
            yield row
            continue
        try:
            yield row.line, read_person(row.cells, columns, country)
        except ShopError as error:
            yield Rejected(line=row.line, code=error.code, facts=dict(error.facts), cells=row.cells)


def read_person(cells: Sequence[str], columns: Columns, country: Country) -> Person:
    """The person of a row; NAME_OR_PHONE_NEEDED, PHONE_..."""
    written_name = written(columns.value(cells, Field.NAME))
    name = clean_name(written_name)
    numbers, mails = _contacts(cells, columns)
    phones: dict[str, Phone] = {}
    for number in numbers:
        for phone in read_phones(number, country.code):
            phones.setdefault(phone.number, phone)
    if not name and not phones:
        raise ShopError(ErrorCode.NAME_OR_PHONE_NEEDED)
    return Person(
        source_id=written(columns.value(cells, Field.CUSTOMER_ID)),
        name=name,
        form_of_address=clean_name(columns.value(cells, Field.FORM_OF_ADDRESS)),
        phones=tuple(phones.values()),
        email=clean_name(", ".join(mails)),
        address=clean_words(columns.value(cells, Field.ADDRESS)),
        was_cut=was_cut(written_name),
    )


def is_same_person(first: Person, second: Person) -> bool:
    """False only when what both rows tell contradicts: ids, else phones, else names."""
    if first.source_id and second.source_id:
        return first.source_id == second.source_id
    if first.phones and second.phones:
        return bool({phone.number for phone in first.phones} & {phone.number for phone in second.phones})
    return not (first.name and second.name) or fold(first.name) == fold(second.name)


def written(text: str) -> str:
    """The text, or nothing where people and tills write a sign for nothing ("-", "n/a")."""
    return "" if _NOTHING.fullmatch(text) else text


def _contacts(cells: Sequence[str], columns: Columns) -> tuple[list[str], list[str]]:
    """Phones and e-mails apart: tills put both into one cell (Loyverse's Customer contacts)."""
    mails = [mail for mail in columns.values(cells, Field.EMAIL) if written(mail)]
    numbers = []
    for cell in columns.values(cells, Field.PHONE):
        if "@" in cell:
            pieces = _BETWEEN.split(cell)
            mails += [piece for piece in pieces if "@" in piece and piece not in mails]
            cell = " ".join(piece for piece in pieces if "@" not in piece)
        if cell and written(cell):
            numbers.append(cell)
    return numbers, mails
