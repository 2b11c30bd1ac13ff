"""Rows to people: who is meant by a row, of a list of customers or of sales."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import field, replace
from datetime import date
from typing import Protocol

from shop_crm.domain.birthdays import Birthday, read_birthday
from shop_crm.domain.countries import Country
from shop_crm.domain.days import DayOrder, day_order
from shop_crm.domain.names import clean_name, clean_words, fold, read_said, was_cut
from shop_crm.domain.phones import Phone, read_phones
from shop_crm.domain.values import frozen
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.exchange.columns import Columns, Field
from shop_crm.exchange.table import Rejected, Row, Sheet

# What people and tills write where there is nothing.
_NOTHING = re.compile(r"[-–—.]+|n/?a|null|none|nil|tidak ada|tiada", re.IGNORECASE)
_BETWEEN = re.compile(r"[,;|\s]+")
_NO_YEAR = re.compile(r"--([0-9]{2})-?([0-9]{2})")
_YES = frozenset(["yes", "y", "true", "1", "x", "v", "✓", "✔", "ya", "iya", "ok", "boleh", "mau", "setuju", "benar"])
_NO = frozenset(["no", "n", "false", "0", "tidak", "tak", "jangan", "bukan", "tidakmau", "tidaksetuju"])
_LANGUAGES = {
    "en": "en english inggris inggeris",
    "id": "id indonesian indonesia bahasaindonesia",
    "ms": "ms malay melayu bahasamelayu malaysia bahasamalaysia",
}
_CODES = {word: code for code, words in _LANGUAGES.items() for word in words.split()}
_MORE = (
    Field.BIRTHDAY,
    Field.LANGUAGE,
    Field.NOTE,
    Field.DO_NOT_CONTACT,
    Field.SERVICE_CALLS,
    Field.OFFERS,
    Field.BEST_TIME,
    Field.SENT_BY,
    Field.HEARD_FROM,
)
_WHO = (Field.CUSTOMER_ID, Field.NAME, Field.OTHER_NAME, Field.PHONE, Field.WRONG_PHONE, Field.EMAIL)
_LONGEST = 60


@frozen
class Person:
    """A person as one row tells of her; `source_id` is her id in the file's own system, "" for none."""

    source_id: str = ""
    name: str = ""
    form_of_address: str = ""
    phones: tuple[Phone, ...] = ()
    email: str = ""
    address: str = ""
    birthday: Birthday | None = None
    language: str = ""
    notes: tuple[str, ...] = ()
    """What is to be known of her, word for word."""
    wants_no_contact: bool = False
    """Whether the file says that she asked not to be contacted."""
    service: bool | None = None
    """Whether we may call about what she bought; None where the file does not say it."""
    offers: bool | None = None
    """Whether we may send offers and greetings."""
    best_time: str = ""
    """When she is best reached, in her words."""
    sent_by: str = ""
    """Who sent her: that one's id in the file's own system, or whatever a person wrote there."""
    heard_from: str = ""
    """How she heard of the shop."""
    was_cut: bool = False
    """Whether her name was longer than 200 characters: what did not fit was left out, and is to be told."""
    aside: int = field(default=0, compare=False)
    """Her number where who is told of is put aside; 0 while she is not."""

    @property
    def identity(self) -> str:
        """What tells her from others in this file: her own id, else her first phone, else her folded name."""
        if self.source_id:
            return f"id:{self.source_id}"
        first = next((phone.number for phone in self.phones if not phone.is_bad), "")
        return f"tel:{first}" if first else f"name:{fold(self.name)}"


class ToldBefore(Protocol):
    """Who was told of in which cells: a file tells of the same people again and again."""

    def find(self, cells: str) -> Person | None:
        """Whoever was told of in these very cells; None when nobody was."""

    def keep(self, cells: str, person: Person) -> Person:
        """Remember her, and give her as she is from now on."""


def read_people(
    sheet: Sheet, columns: Columns, *, country: Country, today: date, order: DayOrder | None = None
) -> Iterator[tuple[int, Person] | Rejected]:
    """Each row's line and person, or why it is not taken; every row that is not blank gives exactly one of them.

    The order of birthdays is the one that was given, else the one that all rows together prove (faults.md I12).
    """
    found = order or _birthday_order(sheet, columns)
    reader = PersonReader(columns, country, today, month_first=_is_month_first(found, country))
    for row in sheet.rows():
        if isinstance(row, Rejected):
            yield row
            continue
        try:
            yield row.line, reader.read(row.cells)
        except ShopError as error:
            yield Rejected(line=row.line, code=error.code, facts=dict(error.facts), cells=row.cells)


class PersonReader:
    """Reads the person of a row; `month_first` is how the file writes birthdays."""

    def __init__(self, columns: Columns, country: Country, today: date, *, month_first: bool) -> None:
        self._columns = columns
        self._country = country
        self._today = today
        self._month_first = month_first
        self._tells_more = any(columns.has(field) for field in _MORE)

    def read(self, cells: Sequence[str]) -> Person:
        """The person of a row; NAME_OR_PHONE_NEEDED, PHONE_..., BIRTHDAY_..., LANGUAGE_UNKNOWN, SAID_TOO_LONG."""
        columns = self._columns
        written_name = written(columns.value(cells, Field.NAME)) or self._other_name(cells)
        name = clean_name(written_name)
        numbers, mails = _contacts(cells, columns)
        phones: dict[str, Phone] = {}
        for number in numbers:
            for phone in read_phones(number, self._country.code):
                phones.setdefault(phone.number, phone)
        for number in filter(written, columns.values(cells, Field.WRONG_PHONE)):
            for phone in read_phones(number, self._country.code):
                phones.setdefault(phone.number, replace(phone, is_bad=True))
        if not name and not phones:
            raise ShopError(ErrorCode.NAME_OR_PHONE_NEEDED)
        person = Person(
            source_id=written(columns.value(cells, Field.CUSTOMER_ID)),
            name=name,
            form_of_address=clean_name(columns.value(cells, Field.FORM_OF_ADDRESS)),
            phones=tuple(phones.values()),
            email=clean_name(", ".join(mails)),
            address=clean_words(_address(columns.values(cells, Field.ADDRESS))),
            was_cut=was_cut(written_name),
        )
        return self._with_more(person, cells) if self._tells_more else person

    def _other_name(self, cells: Sequence[str]) -> str:
        return next(filter(written, self._columns.values(cells, Field.OTHER_NAME)), "")

    def _with_more(self, person: Person, cells: Sequence[str]) -> Person:
        value = self._columns.value
        notes = (read_said(note) for note in self._columns.values(cells, Field.NOTE) if written(note))
        return replace(
            person,
            birthday=self._birthday(written(value(cells, Field.BIRTHDAY))),
            language=_language(written(value(cells, Field.LANGUAGE))),
            best_time=clean_name(written(value(cells, Field.BEST_TIME))),
            sent_by=written(value(cells, Field.SENT_BY)),
            heard_from=clean_name(written(value(cells, Field.HEARD_FROM))),
            notes=tuple(dict.fromkeys(filter(None, notes))),
            wants_no_contact=_says_stop(value(cells, Field.DO_NOT_CONTACT)),
            service=_answer(value(cells, Field.SERVICE_CALLS)),
            offers=_answer(value(cells, Field.OFFERS)),
        )

    def _birthday(self, text: str) -> Birthday | None:
        if found := _NO_YEAR.fullmatch(text):
            return read_birthday(f"{found[2]}-{found[1]}", self._today)
        return read_birthday(text, self._today, month_first=self._month_first)


def names_nobody(cells: Sequence[str], columns: Columns) -> bool:
    """Whether a row says nothing of whom it is about: somebody walked in, bought and left."""
    return not any(written(value) for field in _WHO for value in columns.values(cells, field))


def is_same_person(first: Person, second: Person) -> bool:
    """False only when what both rows tell contradicts: ids, else phones, else names."""
    if first is second:
        return True
    if first.source_id and second.source_id:
        return first.source_id == second.source_id
    if first.phones and second.phones:
        return bool({phone.number for phone in first.phones} & {phone.number for phone in second.phones})
    return not (first.name and second.name) or fold(first.name) == fold(second.name)


def written(text: str) -> str:
    """The text, or nothing where people and tills write a sign for nothing ("-", "n/a")."""
    return "" if not text or _NOTHING.fullmatch(text) else text


def _birthday_order(sheet: Sheet, columns: Columns) -> DayOrder | None:
    places = columns.places.get(Field.BIRTHDAY, ())
    if not places:
        return None
    try:
        return day_order(row.cells[place] for row in sheet.rows() if isinstance(row, Row) for place in places)
    except ShopError:
        return None  # each is read as it is the custom of the place


def _is_month_first(order: DayOrder | None, country: Country) -> bool:
    return order is DayOrder.MONTH_FIRST if order in (DayOrder.MONTH_FIRST, DayOrder.DAY_FIRST) else country.month_first


def _address(parts: Sequence[str]) -> str:
    """An address in one piece; web shops put an apostrophe before a postal code, for the spreadsheet."""
    return ", ".join(part.removeprefix("'") if part[1:].isdecimal() else part for part in parts)


def _language(text: str) -> str:
    """The code of a language, "" for none; LANGUAGE_UNKNOWN(typed, known)."""
    if not text:
        return ""
    code = _CODES.get("".join(text.casefold().split()).partition("-")[0])
    if code is None:
        raise ShopError(ErrorCode.LANGUAGE_UNKNOWN, typed=text[:_LONGEST], known=", ".join(_LANGUAGES))
    return code


def _answer(text: str) -> bool | None:
    """Yes or no, None where nothing was answered; ANSWER_UNREADABLE(typed)."""
    said = "".join(text.casefold().split())
    if not written(said):
        return None
    if said in _YES or said in _NO:
        return said in _YES
    raise ShopError(ErrorCode.ANSWER_UNREADABLE, typed=text[:_LONGEST])


def _says_stop(text: str) -> bool:
    """Whether anything but a no stands where those are marked who asked not to be contacted: a day, a cross, a word."""
    said = "".join(text.casefold().split())
    return bool(written(said)) and said not in _NO


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
