"""Which column of a file tells what; a guess from the headers that a person can correct before anything is read."""

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum, auto
from types import MappingProxyType

from shop_crm.domain.origins import Origin
from shop_crm.domain.values import frozen
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.exchange.header_words import (
    CARRIED,
    EXAMPLES,
    MALAY,
    NAME_PARTS,
    NOTA,
    PRICES,
    SALES,
    SELLER,
    SUMS,
    WORDS,
    Field,
    key_of,
    names_currency,
    unnumbered,
    words_of,
)
from shop_crm.exchange.origins import SHOPIFY_FIELDS, origin_of

__all__ = ["OF_A_PERSON", "Columns", "Field", "Kind", "recognise"]

OF_A_PERSON = (
    Field.CUSTOMER_ID,
    Field.NAME,
    Field.OTHER_NAME,
    Field.FORM_OF_ADDRESS,
    Field.PHONE,
    Field.EMAIL,
    Field.ADDRESS,
    Field.BIRTHDAY,
    Field.LANGUAGE,
    Field.NOTE,
    Field.DO_NOT_CONTACT,
    Field.SERVICE_CALLS,
    Field.OFFERS,
    Field.WRONG_PHONE,
    Field.BEST_TIME,
    Field.SENT_BY,
    Field.HEARD_FROM,
)
"""What a file may tell of a person, beside sales and without them."""

_NOTHING: Mapping[str, str] = MappingProxyType({})
_LEFT_OUT = ("", "-")
_COLLECTED = (Field.PHONE, Field.EMAIL, Field.RECEIPT_TYPE)
# Google Contacts joins several values of one cell with this (formats.md).
_JOINED = ":::"


class Kind(StrEnum):
    """What a file lists."""

    PURCHASES = auto()
    CUSTOMERS = auto()


@frozen
class Columns:
    """What each column of a file tells; one field may be fed by several columns, in their order."""

    kind: Kind
    used: tuple[tuple[str, Field], ...]
    unused: tuple[str, ...]
    places: Mapping[Field, tuple[int, ...]]
    origin: Origin = Origin.OWN
    """Which program made the file, as far as its headers tell."""

    def has(self, field: Field) -> bool:
        """Whether some column tells this field."""
        return field in self.places

    def values(self, cells: Sequence[str], field: Field) -> list[str]:
        """Every value of the field in a row that is not blank, trimmed."""
        found = []
        for place in self.places.get(field, ()):
            cell = cells[place].strip()
            if _JOINED in cell:
                found += [part.strip() for part in cell.split(_JOINED) if part.strip()]
            elif cell:
                found.append(cell)
        return found

    def value(self, cells: Sequence[str], field: Field) -> str:
        """The field's values in a row joined by a blank, "" when there are none."""
        places = self.places.get(field, ())
        if len(places) == 1:
            return cells[places[0]].strip()
        return " ".join(self.values(cells, field)) if places else ""


def recognise(
    headers: Sequence[str],
    kind: Kind | None = None,
    overrides: Mapping[str, str] = _NOTHING,
    origin: Origin | None = None,
) -> Columns:
    """What the columns tell, by their headers; `overrides` (header to field, "" or "-" to leave out) come first.

    `origin` is the program that wrote them, where a person knows better than they look.

    Raises FILE_WITHOUT_HEADERS(known) when no header says anything, FILE_WITHOUT_COLUMN(field) when purchases lack a
    day, an item, an amount or a customer, MAP_COLUMN_UNKNOWN(column, known) and MAP_FIELD_UNKNOWN(field, known).
    """
    told = _told(headers, overrides, kind)
    origin = origin or origin_of(headers)
    guessed = _guess_shopify(headers, told) if origin is Origin.SHOPIFY else _guess(headers, told)
    chosen = kind or _kind_of(set(guessed.values()))
    if chosen is Kind.CUSTOMERS:
        guessed = _about_her(guessed)
        guessed = {place: field for place, field in guessed.items() if field in OF_A_PERSON}
    elif Field.SENT_BY in guessed.values():
        guessed = _without_carriers(headers, told, guessed)
    _check(chosen, set(guessed.values()))
    places: dict[Field, tuple[int, ...]] = {}
    for place, field in sorted(guessed.items()):
        places[field] = (*places.get(field, ()), place)
    if Field.NAME in places:
        places[Field.NAME] = tuple(sorted(places[Field.NAME], key=lambda place: _part_of_name(headers[place])))
    return Columns(
        kind=chosen,
        used=tuple((header, guessed[place]) for place, header in enumerate(headers) if place in guessed),
        unused=tuple(header for place, header in enumerate(headers) if place not in guessed),
        places=MappingProxyType(places),
        origin=origin,
    )


def _told(headers: Sequence[str], overrides: Mapping[str, str], kind: Kind | None) -> dict[int, Field | None]:
    """What a person said of the columns, by their places; None for a column to be left out."""
    told: dict[int, Field | None] = {}
    known = OF_A_PERSON if kind is Kind.CUSTOMERS else tuple(Field)
    for column, name in overrides.items():
        place = _place_of(headers, column)
        field = next((field for field in known if field == name.strip().casefold().replace(" ", "_")), None)
        if field is None and name.strip() not in _LEFT_OUT:
            raise ShopError(ErrorCode.MAP_FIELD_UNKNOWN, field=name, known=", ".join(known))
        told[place] = field
    return told


def _place_of(headers: Sequence[str], column: str) -> int:
    if column in headers:
        return headers.index(column)
    alike = [place for place, header in enumerate(headers) if words_of(header) == words_of(column)]
    if len(alike) != 1:
        raise ShopError(ErrorCode.MAP_COLUMN_UNKNOWN, column=column, known=", ".join(headers))
    return alike[0]


def _guess(headers: Sequence[str], told: Mapping[int, Field | None]) -> dict[int, Field]:
    """The field of each place: what was told, then the best header for every field that was not."""
    keys = {place: key_of(header) for place, header in enumerate(headers) if place not in told}
    found = {place: field for place, field in told.items() if field is not None}
    sellers = [place for place, key in keys.items() if key == SALES and any("harga" in each for each in keys.values())]
    for place in sellers:
        keys[place] = SELLER
    missing = [field for field in WORDS if field not in found.values()]
    for field in missing:
        for place in _places_for(field, keys):
            found[place] = field
    taken = set(found.values())
    if Field.NAME not in taken:
        parts = {part for group in NAME_PARTS for part in group}
        found |= {place: Field.NAME for place, key in keys.items() if key in parts}
    _settle_doubtful(headers, keys, found)
    if Field.AMOUNT in found.values() and Field.UNIT_PRICE not in told.values():
        # The line's amount is the truth (domain.md 1), so a price beside it is not read and not called used.
        found = {place: field for place, field in found.items() if field is not Field.UNIT_PRICE}
    return found


def _guess_shopify(headers: Sequence[str], told: Mapping[int, Field | None]) -> dict[int, Field]:
    """The fields of an export in which Name is the number of the order."""
    found = {
        place: SHOPIFY_FIELDS[key]
        for place, header in enumerate(headers)
        if place not in told and (key := key_of(header)) in SHOPIFY_FIELDS
    }
    return found | {place: field for place, field in told.items() if field is not None}


def _about_her(guessed: Mapping[int, Field]) -> dict[int, Field]:
    """In a list of people a column of notes is about them; beside sales it is what was said that day."""
    if Field.NOTE in guessed.values():
        return dict(guessed)
    return {place: Field.NOTE if field is Field.SAID else field for place, field in guessed.items()}


def _without_carriers(
    headers: Sequence[str], told: Mapping[int, Field | None], guessed: Mapping[int, Field]
) -> dict[int, Field]:
    """Beside sales "Sent by" is who carried the goods, unless a person said otherwise."""
    return {
        place: field
        for place, field in guessed.items()
        if field is not Field.SENT_BY or place in told or unnumbered(key_of(headers[place])) not in CARRIED
    }


def _places_for(field: Field, keys: Mapping[int, str]) -> list[int]:
    words = WORDS[field]
    if field in _COLLECTED:
        return [place for place, key in keys.items() if key in words or unnumbered(key) in words]
    ranked = sorted((words.index(bare), place) for place, key in keys.items() if (bare := _bare(key, words)) in words)
    return [place for _, place in ranked[:1]]


def _bare(key: str, words: Sequence[str]) -> str:
    return key if key in words else unnumbered(key)


def _settle_doubtful(headers: Sequence[str], keys: Mapping[int, str], found: dict[int, Field]) -> None:
    """Gives Nota, Jumlah and Harga the meaning that the other headers leave for them."""
    is_malay = any(any(word in key for word in MALAY) for key in keys.values()) or any(
        "rm" in words_of(header) for header in headers
    )
    open_places = {place: key for place, key in keys.items() if place not in found}

    def first(wanted: Callable[[str], bool]) -> int | None:
        return next((place for place, key in open_places.items() if wanted(key)), None)

    def give(place: int | None, field: Field) -> None:
        if place is not None and field not in found.values():
            found[place] = field

    give(first(lambda key: key == NOTA), Field.SAID if is_malay else Field.ORDER_ID)
    price, total = first(lambda key: key in PRICES), first(lambda key: key in SUMS)
    if total is not None:
        money = names_currency(headers[total]) or is_malay or Field.QUANTITY in found.values()
        has_money = price is not None or {Field.AMOUNT, Field.UNIT_PRICE} & set(found.values())
        give(total, Field.AMOUNT if money or not has_money else Field.QUANTITY)
    if Field.AMOUNT not in found.values():
        give(price, Field.UNIT_PRICE if Field.QUANTITY in found.values() else Field.AMOUNT)


def _kind_of(fields: set[Field]) -> Kind:
    money = {Field.AMOUNT, Field.UNIT_PRICE} & fields
    if Field.DAY in fields and (Field.ITEM in fields or money):
        return Kind.PURCHASES
    if Field.ITEM in fields and money:
        # Sales without a day: taking them for customers would drop them without a word.
        return Kind.PURCHASES
    return Kind.CUSTOMERS


def _check(kind: Kind, fields: set[Field]) -> None:
    person = {Field.NAME, Field.OTHER_NAME, Field.PHONE, Field.EMAIL} & fields
    if kind is Kind.CUSTOMERS:
        if not person:
            raise ShopError(ErrorCode.FILE_WITHOUT_HEADERS, known=EXAMPLES)
        return
    if not fields:
        raise ShopError(ErrorCode.FILE_WITHOUT_HEADERS, known=EXAMPLES)
    needed = (
        (Field.DAY, Field.DAY in fields),
        (Field.ITEM, Field.ITEM in fields),
        (Field.AMOUNT, bool({Field.AMOUNT, Field.UNIT_PRICE} & fields)),
        (Field.NAME, bool(person) or Field.CUSTOMER_ID in fields),
    )
    for field, is_there in needed:
        if not is_there:
            raise ShopError(ErrorCode.FILE_WITHOUT_COLUMN, field=field)


def _part_of_name(header: str) -> int:
    """Where a part stands in a name: given names before family names, whatever the file's order."""
    key = key_of(header)
    return next((order for order, group in enumerate(NAME_PARTS) if key in group), 0)
