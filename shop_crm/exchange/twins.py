"""Which of a million keys has come before: by eight bytes of each, for the keys themselves would fill the memory."""

from array import array
from hashlib import blake2b

_SMALLEST = 1 << 12


class Twins:
    """Counts how often each key of a file has come.

    Two keys of which these bytes agree would count as one, once in thirty million files of a million lines, and then
    alike each time that the file is read.
    """

    def __init__(self) -> None:
        self._table = array("Q", bytes(8 * _SMALLEST))
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
        told = key.encode("utf-8", "surrogatepass")
        mark = int.from_bytes(blake2b(told, digest_size=8).digest(), "big") or 1  # 0 is an empty place
        if not _put(self._table, mark):
            return False
        self._held += 1
        if self._held * 3 > len(self._table) * 2:
            wider = array("Q", bytes(2 * 8 * len(self._table)))
            for held in filter(None, self._table):
                _put(wider, held)
            self._table = wider
        return True


def _put(table: "array[int]", mark: int) -> bool:
    """Put it into the first free place from its own on; False when it is there already."""
    rest = len(table) - 1
    place = mark & rest
    while held := table[place]:
        if held == mark:
            return False
        place = (place + 1) & rest
    table[place] = mark
    return True
