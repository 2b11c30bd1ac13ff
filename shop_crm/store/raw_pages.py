"""The pages of a shop file, read without SQLite, which gives up a whole table for one bad page.

What is written here is SQLite's file format (https://sqlite.org/fileformat2.html), as far as tables with a row number
need it. Whatever does not fit is passed over: nothing here may fail, loop, or believe a length that a bad page tells.
The file is opened for reading alone, and the committed part of its -wal is laid over it.
"""

import struct
from collections.abc import Iterator
from pathlib import Path

Value = int | float | str | bytes | None
Row = tuple[int, tuple[Value, ...]]
"""A row number, and its columns as they are stored: the one that holds the row number itself is None."""

MAGIC = b"SQLite format 3\0"
_USUAL_SIZE = 4096
_LEAF, _INTERIOR = 13, 5
_INTS = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}
"""By serial type: the bytes of a whole number."""
_WAL_MAGIC = (0x377F0682, 0x377F0683)


class Pages:
    """The pages of one file, by their number from 1; a page that is not there is b""."""

    def __init__(self, path: Path, longest: int) -> None:
        self._file = path.open("rb")
        self._longest = longest
        header = self._file.read(100)
        self.has_header = header.startswith(MAGIC)
        self.size = _page_size(header) if self.has_header else _USUAL_SIZE
        self.count = -(-path.stat().st_size // self.size)
        self._newer = _committed(path.with_name(path.name + "-wal"), self.size)
        self.count = max(self.count, *self._newer) if self._newer else self.count
        self._usable = self.size - (header[20] if self.has_header and header[20] < 64 else 0)

    def close(self) -> None:
        """Let go of the file."""
        self._file.close()

    def page(self, number: int) -> bytes:
        """One page whole, or b""."""
        if not 1 <= number <= self.count:
            return b""
        if number in self._newer:
            return self._newer[number]
        try:
            self._file.seek((number - 1) * self.size)
            content = self._file.read(self.size)
        except OSError:
            return b""  # a place on the disk that cannot be read any more costs its own rows
        return content if len(content) == self.size else b""

    def header_number(self, place: int) -> int:
        """A number of four bytes in the header of the file."""
        return int.from_bytes(self.page(1)[place : place + 4], "big")

    def free(self) -> set[int]:
        """The pages that the file says hold nothing any more; a broken list ends where it breaks."""
        found: set[int] = set()
        trunk = self.header_number(32)
        while 1 < trunk <= self.count and trunk not in found:
            found.add(trunk)
            page = self.page(trunk)
            trunk, count = struct.unpack_from(">II", page)
            wanted = min(count, len(page) // 4 - 2)
            found.update(each for each in struct.unpack_from(f">{wanted}I", page, 8) if 1 < each <= self.count)
        return found

    def children(self, number: int) -> list[int]:
        """The pages below this one, when it is an inner page of a table; [] for any other."""
        page = self.page(number)
        start = _start(number)
        if not page or page[start] != _INTERIOR:
            return []
        found = [
            int.from_bytes(page[place : place + 4], "big")
            for place in _cells(page, start, 12)
            if place + 4 <= len(page)
        ]
        found.append(int.from_bytes(page[start + 8 : start + 12], "big"))
        return [each for each in found if 1 < each <= self.count]

    def is_leaf(self, number: int) -> bool:
        """Whether this page says that it holds rows of a table."""
        page = self.page(number)
        return bool(page) and page[_start(number)] == _LEAF

    def below(self, root: int) -> list[int]:
        """All pages of the table with this root, itself among them, each once."""
        found: dict[int, None] = {}
        waiting = [root]
        while waiting:
            number = waiting.pop()
            if number not in found:
                found[number] = None
                waiting += reversed(self.children(number))
        return list(found)

    def rows(self, number: int) -> Iterator[Row]:
        """The rows of a leaf that can be read; the others are passed over."""
        page = self.page(number)
        start = _start(number)
        if not page or page[start] != _LEAF:
            return
        for place in _cells(page, start, 8):
            try:
                row = self._row(page, place)
            except (IndexError, ValueError, struct.error):
                continue
            if row is not None:
                yield row

    def _row(self, page: bytes, place: int) -> Row | None:
        length, place = _varint(page, place)
        number, place = _varint(page, place)
        if not 0 < length <= self._longest:
            return None
        payload = self._payload(page, place, length)
        return None if payload is None else (_signed(number), _record(payload))

    def _payload(self, page: bytes, place: int, length: int) -> bytes | None:
        """The bytes of a row, gathered from the pages it flows over to."""
        most = self._usable - 35
        if length <= most:
            return page[place : place + length] if place + length <= self._usable else None
        least = (self._usable - 12) * 32 // 255 - 23
        local = least + (length - least) % (self._usable - 4)
        local = local if local <= most else least
        if place + local + 4 > self._usable:
            return None
        pieces, missing = [page[place : place + local]], length - local
        following, seen = int.from_bytes(page[place + local : place + local + 4], "big"), set[int]()
        while missing > 0:
            more = b"" if following in seen else self.page(following)
            if not more:
                return None
            seen.add(following)
            following = int.from_bytes(more[:4], "big")
            pieces.append(more[4 : min(self._usable, 4 + missing)])
            missing -= len(pieces[-1])
        return b"".join(pieces)


def _page_size(header: bytes) -> int:
    told = int.from_bytes(header[16:18], "big")
    size = 65536 if told == 1 else told
    return size if 512 <= size <= 65536 and size & (size - 1) == 0 else _USUAL_SIZE


def _start(number: int) -> int:
    """Where a page's own head begins: the first one has the file's header before it."""
    return 100 if number == 1 else 0


def _cells(page: bytes, start: int, head: int) -> list[int]:
    """Where the cells of a page lie, as far as they lie within it."""
    count = min(int.from_bytes(page[start + 3 : start + 5], "big"), (len(page) - start - head) // 2)
    places = struct.unpack_from(f">{count}H", page, start + head)
    return [place for place in dict.fromkeys(places) if start + head <= place < len(page)]


def _varint(content: bytes, place: int) -> tuple[int, int]:
    value = 0
    for _ in range(8):
        byte = content[place]
        place += 1
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place
    return value << 8 | content[place], place + 1


def _signed(number: int) -> int:
    return number - (1 << 64) if number >= 1 << 63 else number


def _record(payload: bytes) -> tuple[Value, ...]:
    """The columns of a row; ValueError or IndexError when it is none."""
    head, place = _varint(payload, 0)
    if head > len(payload):
        raise ValueError
    kinds = []
    while place < head:
        if (kind := payload[place]) < 0x80:
            place += 1  # nearly all are: a whole shop has millions of them
        else:
            kind, place = _varint(payload, place)
        kinds.append(kind)
    values: list[Value] = []
    for kind in kinds:
        value, length = _value(payload, place, kind)
        values.append(value)
        place += length
    if place != len(payload):
        raise ValueError
    return tuple(values)


def _value(payload: bytes, place: int, kind: int) -> tuple[Value, int]:
    if kind == 0:
        return None, 0
    if kind in (8, 9):
        return kind - 8, 0
    if kind in _INTS:
        length = _INTS[kind]
        return int.from_bytes(payload[place : place + length], "big", signed=True), length
    if kind == 7:
        return struct.unpack_from(">d", payload, place)[0], 8
    if kind < 12:
        raise ValueError
    length = (kind - 12) // 2
    content = payload[place : place + length]
    if len(content) < length:
        raise ValueError
    return (content.decode("utf-8") if kind % 2 else content), length


def _committed(wal: Path, size: int) -> dict[int, bytes]:
    """The pages that a -wal holds and the file does not yet, up to its last whole commit; {} without one."""
    try:
        content = wal.read_bytes()
    except OSError:
        return {}
    if len(content) < 32 or int.from_bytes(content[:4], "big") not in _WAL_MAGIC:
        return {}
    order = ">" if content[3] & 1 else "<"
    if int.from_bytes(content[8:12], "big") != size or _sums(content[:24], order) != struct.unpack(
        ">II", content[24:32]
    ):
        return {}
    sums = _sums(content[:24], order)
    found: dict[int, bytes] = {}
    open_pages: dict[int, bytes] = {}
    for place in range(32, len(content) - size - 23, size + 24):
        head, page = content[place : place + 24], content[place + 24 : place + 24 + size]
        sums = _sums(head[:8] + page, order, sums)
        if head[8:16] != content[16:24] or sums != struct.unpack(">II", head[16:24]):
            break
        number, committed = struct.unpack(">II", head[:8])
        open_pages[number] = page
        if committed:
            found |= open_pages
            open_pages = {}
    return found


def _sums(content: bytes, order: str, before: tuple[int, int] = (0, 0)) -> tuple[int, int]:
    one, other = before
    for first, second in struct.iter_unpack(f"{order}II", content):
        one = one + first + other & 0xFFFFFFFF
        other = other + second + one & 0xFFFFFFFF
    return one, other
