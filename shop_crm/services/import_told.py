"""Whom a file tells of, put aside on the disk: a few numbers of each stay in memory, for they may be a million."""

from array import array
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import overload

from shop_crm.domain.birthdays import from_code
from shop_crm.domain.phones import Phone
from shop_crm.exchange.people import Person
from shop_crm.exchange.twins import Numbers
from shop_crm.store.stage import Plain, Stage

_AT_HAND = 10_000
"""So many people who were told of lately stay in memory: 7 MB."""


class ToldOf:
    """Everybody of whom lines tell, each by her number from 1 on; found again by the cells that told of her."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._numbers = Numbers()
        self._person = lru_cache(_AT_HAND)(lambda number: _person(number, stage.person(number)))

    def find(self, cells: str) -> Person | None:
        """Whoever was told of in these very cells; None when nobody was."""
        number = self._numbers.get(cells)
        return None if number is None else self.person(number)

    def keep(self, cells: str, person: Person) -> Person:
        """Put her aside, to be found by these cells; gives her with her number."""
        number = self.add(person)
        self._numbers.add(cells, number)
        return self.person(number)

    def forget_cells(self) -> None:
        """Nobody is looked for by her cells any more."""
        self._numbers = Numbers()

    def add(self, person: Person) -> int:
        """Put her aside; gives her number."""
        return self._stage.put_person(_plain(person))

    def person(self, number: int) -> Person:
        """One of them by her number."""
        return self._person(number)


class Persons(Sequence[Person]):
    """People who are put aside, in an order of their own."""

    def __init__(self, told: ToldOf) -> None:
        self._told = told
        self._numbers = array("I")
        self._places = array("I")
        """By number: behind which place she stands; 0 for nobody who stands here as she was told of."""

    def append(self, person: Person) -> None:
        """One more."""
        number = person.aside or self._told.add(person)
        self._numbers.append(number)
        self._places.extend([0] * (number + 1 - len(self._places)))
        self._places[number] = len(self._numbers)

    def change(self, place: int, person: Person) -> None:
        """Who stands at this place from now on."""
        self._places[self._numbers[place]] = 0
        self._numbers[place] = number = self._told.add(person)
        self._places.extend([0] * (number + 1 - len(self._places)))

    def place_of(self, person: Person) -> int | None:
        """Where she stands just as she is; None where she does not, or has learnt something since."""
        number = person.aside
        found = self._places[number] if number < len(self._places) else 0
        return found - 1 if found else None

    def __len__(self) -> int:
        return len(self._numbers)

    @overload
    def __getitem__(self, place: int) -> Person: ...

    @overload
    def __getitem__(self, place: slice) -> list[Person]: ...

    def __getitem__(self, place: int | slice) -> Person | list[Person]:
        if isinstance(place, slice):
            return [self._told.person(number) for number in self._numbers[place]]
        return self._told.person(self._numbers[place])

    def __iter__(self) -> Iterator[Person]:
        return map(self._told.person, self._numbers)


def _plain(person: Person) -> Plain:
    return (
        person.source_id,
        person.name,
        person.form_of_address,
        tuple((phone.number, phone.typed, phone.grouped, phone.is_bad) for phone in person.phones),
        person.email,
        person.address,
        person.birthday.code if person.birthday else "",
        person.language,
        person.notes,
        person.wants_no_contact,
        person.service,
        person.offers,
        person.best_time,
        person.was_cut,
        person.sent_by,
        person.heard_from,
    )


def _person(number: int, plain: Plain) -> Person:
    return Person(
        source_id=plain[0],
        name=plain[1],
        form_of_address=plain[2],
        phones=tuple(
            Phone(number=number, typed=typed, grouped=grouped, is_bad=is_bad)
            for number, typed, grouped, is_bad in plain[3]
        ),
        email=plain[4],
        address=plain[5],
        birthday=from_code(plain[6]),
        language=plain[7],
        notes=plain[8],
        wants_no_contact=plain[9],
        service=plain[10],
        offers=plain[11],
        best_time=plain[12],
        was_cut=plain[13],
        sent_by=plain[14],
        heard_from=plain[15],
        aside=number,
    )
