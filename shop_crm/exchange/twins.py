"""Which of a million keys has come before: by eight bytes of each, for the keys themselves would fill the memory.

Two keys of which these bytes agree would count as one, once in thirty million files of a million lines, and then alike
each time that the file is read.
"""

from array import array
from hashlib import blake2b

_SMALLEST = 1 << 12


class Twins:
    """Counts how often each key of a file has come."""

    def __init__(self) -> None:
        self._table = array("Q", [0]) * _SMALLEST
        self._held = 0
        self._more: dict[str, int] = {}

    def count(self, key: str) -> int:
        """How often this key has come, this time included."""
        known = self._more.get(key)
        if known is None and self._is_first(key):
            return 1
        self._more[key] = found = (known or 1) + 1
        return found

    def _is_first(self, key: str) -> bool:
        mark = _mark(key)
        place = _place(self._table, mark)
        if self._table[place]:
            return False
        self._table[place] = mark
        self._held += 1
        if self._held * 3 > len(self._table) * 2:
            wider = array("Q", [0]) * (2 * len(self._table))
            for held in filter(None, self._table):
                wider[_place(wider, held)] = held
            self._table = wider
        return True


class Numbers:
    """A number below 2^32 for each key of a file."""

    def __init__(self) -> None:
        self._table = array("Q", [0]) * _SMALLEST
        self._numbers = array("I", [0]) * _SMALLEST
        self._held = 0

    def get(self, key: str) -> int | None:
        """The number of this key; None for one that has none."""
        place = _place(self._table, _mark(key))
        return self._numbers[place] if self._table[place] else None

    def add(self, key: str, number: int) -> None:
        """The number of this key from now on, unless it has one: the first one stays."""
        mark = _mark(key)
        place = _place(self._table, mark)
        if self._table[place]:
            return
        self._table[place], self._numbers[place] = mark, number
        self._held += 1
        if self._held * 3 > len(self._table) * 2:
            self._widen()

    def _widen(self) -> None:
        table, numbers = self._table, self._numbers
        self._table = array("Q", [0]) * (2 * len(table))
        self._numbers = array("I", [0]) * (2 * len(table))
        for mark, number in zip(table, numbers, strict=True):
            if mark:
                place = _place(self._table, mark)
                self._table[place], self._numbers[place] = mark, number


def _mark(key: str) -> int:
    told = key.encode("utf-8", "surrogatepass")
    return int.from_bytes(blake2b(told, digest_size=8).digest(), "big") or 1  # 0 is an empty place


def _place(table: "array[int]", mark: int) -> int:
    """Where it stands, or the first free place from its own on."""
    rest = len(table) - 1
    place = mark & rest
    while (held := table[place]) and held != mark:
        place = (place + 1) & rest
    return place
