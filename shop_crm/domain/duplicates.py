"""Who may be in the shop twice: the pairs that a person is asked about, each with its reason (domain.md 15)."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from enum import StrEnum
from itertools import combinations

from shop_crm.domain.progress import Progress, untold
from shop_crm.domain.values import frozen

MOST = 300
"""So many pairs are proposed at once, the surest first: who has decided about these is shown the next."""

_AT_ONE_PLACE = 80
"""Names at one phone or e-mail that are less alike, in percent, belong to two people of one house."""
_BY_NAME = 90
"""So alike, in percent, two names have to be where nothing else is the same."""
_A_SLIP = 75
"""So alike, in percent, are two words of which one is a slip of the other; their first letter is the same."""
_COMMON = 4
"""A name that more people have says nothing by itself."""
_CROWD = 12
"""A number or an e-mail that more people have is that of no person: the till's own, or a company's."""
_BLOCK = 32
_NEAR = 10
"""In a longer block each name is compared with so many that follow it in the alphabet."""
_BETWEEN = frozenset({"bin", "binti", "bt", "bte"})
_HIS = frozenset({"pak", "bapak", "mas", "bang", "encik", "en.", "tuan", "tuan haji", "mr", "mr."})
_HERS = frozenset(
    {
        "bu", "ibu", "mbak", "puan", "pn.", "puan hajah", "cik", "datin",
        "mrs", "mrs.", "ms", "ms.", "miss", "mdm", "madam",
    }
)  # fmt: skip
_WORD = re.compile(r"\w+")


class Reason(StrEnum):
    """Why two customers may be one."""

    PHONE = "phone"
    EMAIL = "email"
    NAME = "name"


@frozen
class Known:
    """What is compared of a customer: her folded name, her form of address, her good numbers and her e-mail."""

    id: int
    name: str
    form: str = ""
    numbers: Collection[str] = ()
    email: str = ""


@frozen
class Pair:
    """Two who may be one, the older entry first; `likeness` of their names is in percent, 0 where one has none."""

    first: int
    second: int
    reasons: tuple[Reason, ...]
    likeness: int

    @property
    def ids(self) -> tuple[int, int]:
        """Both, as a decision about them is remembered."""
        return self.first, self.second


def find_pairs(
    people: Iterable[Known],
    apart: Collection[tuple[int, int]] = (),
    progress: Progress = untold,
    most: int | None = MOST,
) -> list[Pair]:
    """The pairs to ask about, the surest first; `apart` are those that were decided to be two people.

    Who shares a phone or an e-mail but not the name is a house, not a duplicate; without a name nothing speaks against
    it. Names are compared only with those that begin alike, so that it takes seconds for a hundred thousand.
    """
    known = {person.id: person for person in people}
    words = {id: _words(person.name) for id, person in known.items()}
    found: dict[tuple[int, int], set[Reason]] = {}
    for reason, places in ((Reason.PHONE, _by_number(known.values())), (Reason.EMAIL, _by_email(known.values()))):
        for ids in places:
            for pair in combinations(sorted(ids), 2):
                found.setdefault(pair, set()).add(reason)
    pairs = [
        Pair(first=first, second=second, reasons=_told(reasons, likeness), likeness=likeness)
        for (first, second), reasons in found.items()
        if (first, second) not in apart
        and _may_be_one(known[first], known[second])
        and ((likeness := alike(words[first], words[second])) >= _AT_ONE_PLACE or not (words[first] and words[second]))
        and (_is_short_form(words[first], words[second]) or _is_slip(words[first], words[second]))
    ]
    for first, second, likeness in _by_name(words, progress):
        if (first, second) in found or (first, second) in apart or not _may_be_one(known[first], known[second]):
            continue
        pairs.append(Pair(first=first, second=second, reasons=(Reason.NAME,), likeness=likeness))
    return sorted(pairs, key=_surest)[:most]


def find_resembling(newcomers: Sequence[Known], people: Iterable[Known]) -> list[Pair]:
    """The pairs of a newcomer and somebody who is there that would be asked about, the surest first.

    The newcomers have ids of their own, below those of all others. Only whom they can resemble is compared at all, so
    that ten newcomers take no longer in a large shop.
    """
    keys = {key for person in newcomers for key in _name_keys(_words(person.name))}
    emails = {person.email.strip().casefold() for person in newcomers} - {""}
    numbers = {number for person in newcomers for number in person.numbers}
    near = [
        person
        for person in people
        if not keys.isdisjoint(_name_keys(_words(person.name)))
        or person.email.strip().casefold() in emails
        or not numbers.isdisjoint(person.numbers)
    ]
    if not near:
        return []
    ids = {person.id for person in newcomers}
    return [pair for pair in find_pairs([*newcomers, *near], most=None) if (pair.first in ids) != (pair.second in ids)]


def alike(one: Sequence[str], other: Sequence[str]) -> int:
    """How alike two names are, by their words, in percent; a short form of a name is wholly like it. 0 without one."""
    if not one or not other or _numbers(one) != _numbers(other):
        return 0
    # Loaded with the first proposal: the first window must not pay for it (performance.md P2).
    from rapidfuzz import fuzz

    return round(max(fuzz.token_sort_ratio(" ".join(one), " ".join(other)), fuzz.token_set_ratio(
        " ".join(one), " ".join(other)
    )))  # fmt: skip


def _words(name: str) -> tuple[str, ...]:
    return tuple(sorted(word for word in _WORD.findall(name) if word not in _BETWEEN))


def _numbers(words: Iterable[str]) -> set[str]:
    """What tells "Guest 1" from "Guest 2", however alike they are."""
    return {word for word in words if any(letter.isdigit() for letter in word)}


def _is_short_form(one: Sequence[str], other: Sequence[str]) -> bool:
    """Budi and Budi Santoso; no name at all is a short form of each."""
    return set(one) <= set(other) or set(other) <= set(one)


def _is_slip(one: Sequence[str], other: Sequence[str]) -> bool:
    """Whether each word of one is a word of the other with a slip of the pen: Ani and Yanti are sisters."""
    from rapidfuzz import fuzz  # as above

    if "".join(one) == "".join(other):
        return True
    left, right = ([word for word in these if word not in those] for these, those in ((one, other), (other, one)))
    first, second = ([word for word in words if len(word) > 1] for words in (left, right))
    if len(first) != len(second) or (len(left) > len(first) and len(right) > len(second)):
        return False  # a word more, or an initial that is another one
    return all(a[0] == b[0] and fuzz.ratio(a, b) >= _A_SLIP for a, b in zip(first, second, strict=True))


def _may_be_one(one: Known, other: Known) -> bool:
    """Pak Santoso and Bu Santoso are a couple."""
    forms = {one.form.casefold(), other.form.casefold()}
    return not (forms & _HIS and forms & _HERS)


def _by_number(people: Iterable[Known]) -> Iterator[set[int]]:
    return _places((number, person.id) for person in people for number in person.numbers)


def _by_email(people: Iterable[Known]) -> Iterator[set[int]]:
    return _places((person.email.strip().casefold(), person.id) for person in people if person.email.strip())


def _places(found: Iterable[tuple[str, int]]) -> Iterator[set[int]]:
    at: dict[str, set[int]] = {}
    for place, id in found:
        at.setdefault(place, set()).add(id)
    return (ids for ids in at.values() if 1 < len(ids) <= _CROWD)


def _by_name(words: dict[int, tuple[str, ...]], progress: Progress) -> Iterator[tuple[int, int, int]]:
    """(id, id, likeness) of those whose names alone are so alike that somebody should be asked."""
    from rapidfuzz import fuzz  # as above

    bearers: dict[tuple[str, ...], list[int]] = {}
    for id, name in words.items():
        if len(name) > 1:  # "Budi" is the name of many
            bearers.setdefault(name, []).append(id)
    rare = {name: sorted(ids) for name, ids in bearers.items() if len(ids) <= _COMMON}
    for ids in rare.values():
        yield from ((first, second, 100) for first, second in combinations(ids, 2))
    joined = {name: " ".join(name) for name in rare}
    seen: set[tuple[str, str]] = set()
    blocks = _blocks(rare)
    for number, block in enumerate(blocks):
        if number % 256 == 0:
            progress(number, len(blocks))
        for one, other in _neighbours(block):
            # Nearly all are told apart here, by a few machine instructions each.
            likeness = fuzz.ratio(joined[one], joined[other], score_cutoff=_BY_NAME)
            if not likeness or (joined[one], joined[other]) in seen:
                continue
            if _numbers(one) != _numbers(other) or not _is_slip(one, other):
                continue
            seen.add((joined[one], joined[other]))
            for first in rare[one]:
                yield from ((min(first, second), max(first, second), round(likeness)) for second in rare[other])


def _blocks(names: Iterable[tuple[str, ...]]) -> list[list[tuple[str, ...]]]:
    """Names that have a word in common and the beginning of another, or are written alike without blanks."""
    blocks: dict[tuple[str, str], list[tuple[str, ...]]] = {}
    for name in names:
        for key in _name_keys(name):
            blocks.setdefault(key, []).append(name)
    return [sorted(block) for block in blocks.values() if len(block) > 1]


def _name_keys(name: tuple[str, ...]) -> set[tuple[str, str]]:
    if len(name) < 2:
        return set()  # "Budi" is the name of many
    return {(word, other[:2]) for word in name for other in name if other is not word} | {("", "".join(name)[:7])}


def _neighbours(block: list[tuple[str, ...]]) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    if len(block) <= _BLOCK:
        yield from combinations(block, 2)
        return
    for place, name in enumerate(block):
        yield from ((name, other) for other in block[place + 1 : place + 1 + _NEAR])


def _told(reasons: set[Reason], likeness: int) -> tuple[Reason, ...]:
    alike = {Reason.NAME} if likeness >= _BY_NAME else set()
    return tuple(reason for reason in Reason if reason in reasons | alike)


def _surest(pair: Pair) -> tuple[int, int, int, int]:
    sure = Counter(reason is not Reason.NAME for reason in pair.reasons)[True]
    return -sure, -pair.likeness, pair.first, pair.second
