"""Who is who in a file that is brought in: each person once, whom the shop knows, and who only resembles somebody."""

from array import array
from collections.abc import Collection, Iterable
from dataclasses import InitVar, dataclass, field, replace
from datetime import date

from shop_crm.domain.consents import ConsentAnswer, ConsentKind, Way
from shop_crm.domain.customers import Consent, Customer
from shop_crm.domain.duplicates import Known, Reason, find_resembling
from shop_crm.domain.names import clean_name, fold, split_form
from shop_crm.domain.values import frozen
from shop_crm.exchange.people import Person
from shop_crm.exchange.twins import Numbers
from shop_crm.services.import_told import Persons, ToldOf
from shop_crm.services.shop import Shop
from shop_crm.store import customers, duplicates, files_out, forgotten, merging, notes
from shop_crm.store.forgotten import Marks, Prints

_NEWEST_NOTES = 1_000


@frozen
class Doubtful:
    """Somebody new who may be a customer we have: she is brought in, and proposed as a pair to be decided about."""

    place: int
    """Her place among the people of the file."""
    line: int
    """The first line that tells of her."""
    customer_id: int
    reasons: tuple[Reason, ...]
    likeness: int
    """Of their names, in percent."""


@dataclass(slots=True)
class People:
    """The people of a file, each once, and whom of them the shop knows."""

    shop: Shop
    told: InitVar[ToldOf]
    people: Persons = field(init=False)
    lines: "array[int]" = field(default_factory=lambda: array("I"))
    """The first line that tells of each."""
    remarkable: set[int] = field(default_factory=set)
    """The places of those whom the file tells more of than who they are: notes, or what they do not want."""
    known: dict[int, int] = field(default_factory=dict)
    sent: "array[int]" = field(default_factory=lambda: array("I"))
    """The places of those of whom the file tells who sent them."""
    _ids: dict[str, dict[str, int]] = field(default_factory=dict)
    _places: Numbers = field(default_factory=Numbers)
    _places_of_known: dict[int, int] = field(default_factory=dict)
    _has_source: set[int] = field(default_factory=set)
    _names: dict[int, str] = field(default_factory=dict)
    _prints: Prints = field(init=False)
    _mark: str = field(init=False)
    """What the ids begin with that files of this shop give to customers."""

    def __post_init__(self, told: ToldOf) -> None:
        self.people = Persons(told)
        self._mark = files_out.shop_mark(self.shop.db)
        self._prints = forgotten.prints(self.shop.db)
        numbers = customers.all_numbers(self.shop.db)
        has_phone = set(numbers.values())
        ids: dict[str, dict[str, int]] = {"source": {}, "phone": numbers, "email": {}, "name": {}}
        for id, name, email, source_id in customers.everybody(self.shop.db):
            if name and self._prints.key:
                self._names[id] = name
            if source_id:
                ids["source"][source_id] = id
                self._has_source.add(id)
            if email:
                ids["email"].setdefault(fold(email), id)
            if name and not source_id and id not in has_phone:
                ids["name"].setdefault(fold(name), id)
        for source_id, id in merging.gone_sources(self.shop.db).items():
            ids["source"].setdefault(source_id, id)
        self._ids = ids

    def id_of(self, person: Person) -> int | None:
        """The customer we know this person as; None for somebody new.

        Whoever is not known by her id in the file may still be known by her phone, unless that customer has another
        id there: two people of one house (domain.md 15). Who went into another is that other.
        """
        for key, value in (*_keys(person), *_keys(replace(person, source_id=""))):
            id = self._ids[key].get(value) or (self._made_here(value) if key == "source" else None)
            if id is not None and (key == "source" or not person.source_id or id not in self._has_source):
                return id
        return None

    def was_forgotten(self, person: Person) -> bool:
        """Whether this is somebody who asked to be forgotten, and not another one of her house (domain.md 12).

        Who has come back, and is a customer again under her old name, is that customer.
        """
        made = files_out.customer_of_made_id(self.shop.db, self._mark, person.source_id)
        if made is not None and made[1]:
            return True
        if not self._prints.key:
            return False
        marks = Marks(
            numbers=frozenset(phone.number for phone in person.phones),
            emails=frozenset({person.email} if person.email else ()),
            sources=frozenset({person.source_id} if person.source_id else ()),
            names=frozenset({split_form(person.name)[1]}),
        )
        if not self._prints.has_any(marks):
            return False
        known = self.id_of(person)
        if known is None:
            return True
        has_name = self._prints.has_name
        return has_name(split_form(person.name)[1]) and not has_name(self._names.get(known, ""))

    def _made_here(self, source_id: str) -> int | None:
        """The customer to whom a file of this very shop gave this id."""
        if not source_id.startswith(self._mark):
            return None
        found = files_out.customer_of_made_id(self.shop.db, self._mark, source_id)
        return found[0] if found and not found[1] else None

    def found_place(self, person: Person) -> int | None:
        """The person's place among `people` when an earlier row told of her; None when none did."""
        place = self._place(_keys(person))
        if place is None and (known := self.id_of(person)) is not None:
            place = self._places_of_known.get(known)
        return place

    def place_of(self, person: Person, line: int) -> int:
        """The person's place among `people`, with what this row adds to what earlier rows told of her."""
        place = self.people.place_of(person)
        if place is not None:
            return place
        keys = _keys(person)
        place = self._place(keys)
        known = self.id_of(person) if place is None else None
        if known is not None:
            place = self._places_of_known.get(known)  # by another of her numbers, or the id of who went into her
        if place is None:
            place = len(self.people)
            self.people.append(person)
            self.lines.append(line)
            if known is not None:
                self.known[place] = known
                self._places_of_known[known] = place
        else:
            before = self.people[place]
            person = _merged(before, person)
            if person != before:
                self.people.change(place, person)
        if person.notes or refuses_calls(person):
            self.remarkable.add(place)
        if person.sent_by:
            self.sent.append(place)
        for kind, value in keys:
            self._places.add(f"{kind}\0{value}", place)
        return place

    def _place(self, keys: Iterable[tuple[str, str]]) -> int | None:
        found = (self._places.get(f"{kind}\0{value}") for kind, value in keys)
        return next((place for place in found if place is not None), None)

    def senders(self) -> "array[int]":
        """Who sent each: a customer's id, or below zero behind which place she stands; 0 for nobody, empty for none.

        To be asked once all rows are read, for she may stand behind those whom she sent. What names nobody is how
        these heard of us, unless the file tells that too; an id of ours is no words of theirs.
        """
        found = array("q")
        for place in self.sent:
            person = self.people[place]
            sender = self._sender(person.sent_by)
            if sender:
                found.extend([0] * (len(self.people) - len(found)))
                found[place] = sender
            elif not (person.heard_from or files_out.is_made_id(person.sent_by) or self._was_hers(person.sent_by)):
                self.people.change(place, replace(person, heard_from=clean_name(person.sent_by)))
        return found

    def _sender(self, source_id: str) -> int:
        place = self._place([("source", source_id)])
        if place is not None:
            return -1 - place
        return self._ids["source"].get(source_id) or self._made_here(source_id) or 0

    def _was_hers(self, source_id: str) -> bool:
        """Whether this is the id of somebody who was forgotten: it must not come back as words either."""
        return self._prints.has_any(Marks(sources=frozenset({source_id})))

    def doubtful(self) -> tuple[Doubtful, ...]:
        """Those who are new and may be somebody the shop has, in the file's order (domain.md 15)."""
        new = [place for place in range(len(self.people)) if place not in self.known]
        if not new or not duplicates.has_any(self.shop.db):
            return ()
        newcomers = []
        for place in new:
            customer = customer_of(self.people[place])
            shared = [phone.number for phone in customer.phones if phone.number in self._ids["phone"]]
            form, email = customer.form_of_address, customer.email
            newcomers.append(Known(id=-1 - place, name=customer.folded, form=form, numbers=shared, email=email))
        owners = {self._ids["phone"][number]: number for known in newcomers for number in known.numbers}
        there = (
            replace(one, numbers=[owners[one.id]]) if one.id in owners else one for one in duplicates.each(self.shop.db)
        )
        found: dict[int, Doubtful] = {}
        for pair in find_resembling(newcomers, there):
            place = -1 - pair.first
            doubt = Doubtful(
                place=place,
                line=self.lines[place],
                customer_id=pair.second,
                reasons=pair.reasons,
                likeness=pair.likeness,
            )
            found.setdefault(place, doubt)
        return tuple(found[place] for place in sorted(found))


def _keys(person: Person) -> list[tuple[str, str]]:
    """What this person is recognised by, strongest first (domain.md 15): her id in the file rules alone."""
    if person.source_id:
        return [("source", person.source_id)]
    keys = [("phone", phone.number) for phone in person.phones if not phone.is_bad]
    if person.email:
        keys.append(("email", fold(person.email)))
    return keys or [("name", fold(person.name))]


def _merged(first: Person, second: Person) -> Person:
    if second is first or second == first:
        return first
    phones = {phone.number: phone for phone in (*second.phones, *first.phones)}
    return replace(
        first,
        name=first.name or second.name,
        form_of_address=first.form_of_address or second.form_of_address,
        phones=tuple(phones.values()),
        email=first.email or second.email,
        address=first.address or second.address,
        birthday=first.birthday or second.birthday,
        language=first.language or second.language,
        best_time=first.best_time or second.best_time,
        sent_by=first.sent_by or second.sent_by,
        heard_from=first.heard_from or second.heard_from,
        notes=tuple(dict.fromkeys((*first.notes, *second.notes))),
        wants_no_contact=first.wants_no_contact or second.wants_no_contact,
        service=_stricter(first.service, second.service),
        offers=_stricter(first.offers, second.offers),
    )


def _stricter(first: bool | None, second: bool | None) -> bool | None:
    """A no in one row is a no, whatever another one says."""
    return first if second is None else second if first is None else first and second


def customer_of(person: Person) -> Customer:
    """The person as a new customer."""
    form, name = split_form(person.name)
    if person.form_of_address and fold(form) != fold(person.form_of_address):
        name = person.name  # she is told by both: "Pak" and "Haji Ali"
    return Customer(
        name=name,
        form_of_address=person.form_of_address or form,
        phones=person.phones,
        email=person.email,
        address=person.address,
        birthday=person.birthday,
        language=person.language,
        best_time=person.best_time,
        heard_from=person.heard_from,
        source_id=person.source_id,
    )


def answers_of(person: Person, known: Customer | None, today: date) -> list[ConsentAnswer]:
    """What the file says that she answered, as far as it is news.

    A file never takes a no back (domain.md 5): a yes counts only where she was not asked yet.
    """
    told: list[tuple[ConsentKind, bool]] = []
    if person.wants_no_contact and (known is None or known.do_not_contact_since is None):
        told.append((ConsentKind.CONTACT, False))
    may_be_contacted = not person.wants_no_contact and (known is None or known.may_be_contacted)
    for kind, said, before in (
        (ConsentKind.SERVICE, person.service, known.service if known else Consent.NOT_ASKED),
        (ConsentKind.OFFERS, person.offers, known.offers if known else Consent.NOT_ASKED),
    ):
        if said is False and before is not Consent.NO:
            told.append((kind, False))
        elif said and before is Consent.NOT_ASKED and may_be_contacted:
            told.append((kind, True))
    return [ConsentAnswer(kind=kind, is_given=is_given, day=today, way=Way.FILE) for kind, is_given in told]


def refuses_calls(person: Person) -> bool:
    """Whether the file itself says that no calls about what she bought may be planned."""
    return person.wants_no_contact or person.service is False


def new_notes(shop: Shop, who: People) -> dict[int, tuple[str, ...]]:
    """The notes of each person, by her place, that the shop has not: the same file twice adds nothing."""
    found: dict[int, tuple[str, ...]] = {}
    for place in sorted(who.remarkable):
        had: Collection[str] = ()
        if place in who.known:
            had = {note.said for note in notes.newest_of(shop.db, who.known[place], _NEWEST_NOTES)}
        if news := tuple(note for note in who.people[place].notes if note not in had):
            found[place] = news
    return found
