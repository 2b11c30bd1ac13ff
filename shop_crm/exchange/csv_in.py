"""The records of a CSV text and the separator between its fields (never csv.Sniffer: pitfalls.md 13)."""

import csv
import re
from collections.abc import Iterator
from itertools import islice

from shop_crm.domain.values import frozen
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.exchange.encodings import Text
from shop_crm.exchange.header_words import header_place

# In a tie the comma comes last: of the four it is the one that also stands inside amounts and addresses.
_SEPARATORS = (";", "\t", "|", ",")
_SAMPLE_LINES = 2_000
_TITLES = 30
_BATCH = 500
_NO_LIMIT = 2**31 - 1
# With one column nothing separates; a comma in an address is then no separator either.
_NOTHING = "\x1f"
_SEP_LINE = re.compile(r'"?sep=(.)"?\s*', re.IGNORECASE)


@frozen
class Layout:
    """How the fields stand in a text; `separator` is empty for a single column, `skipped` counts a `sep=` line."""

    separator: str
    skipped: int = 0


def layout_of(text: Text, separator: str = "") -> Layout:
    """The separator that was said, or that the `sep=` line names, else the one that gives most rows as many columns as
    the headers.
    """
    sample = list(islice(text.lines(), _SAMPLE_LINES))
    told = _SEP_LINE.fullmatch(sample[0]) if sample else None
    if told and told[1] not in '"\r\n':
        return Layout(separator=separator or told[1], skipped=1)
    if separator:
        return Layout(separator=separator)
    scores = {separator: _score(sample, separator) for separator in _SEPARATORS}
    best = max(_SEPARATORS, key=lambda separator: scores[separator])
    return Layout(separator=best if scores[best][1] > 1 else "")


def records(text: Text, layout: Layout) -> Iterator[tuple[int, list[str]]]:
    """Each record with the physical line on which it begins, blank ones too; FILE_UNCLOSED_QUOTE(line)."""
    reader = _Reader(text, layout)
    while batch := reader.batch():
        yield from batch


class _Reader:
    """A strict csv reader that remembers its last line, so that it can be read again less strictly."""

    def __init__(self, text: Text, layout: Layout) -> None:
        self._text = text
        self._layout = layout
        self._last = ""
        self._csv = csv.reader(self._lines(), delimiter=layout.separator or _NOTHING, strict=True)

    def batch(self) -> list[tuple[int, list[str]]]:
        """The next records. The csv module's field limit is the whole process's: it is raised for a batch only."""
        found: list[tuple[int, list[str]]] = []
        before = csv.field_size_limit(_NO_LIMIT)
        try:
            for _ in range(_BATCH):
                first = self._csv.line_num + 1
                try:
                    cells = next(self._csv, None)
                except csv.Error:
                    cells = self._read_loosely(first)
                if cells is None:
                    break
                found.append((first + self._layout.skipped, cells))
        finally:
            csv.field_size_limit(before)
        return found

    def _lines(self) -> Iterator[str]:
        for line in islice(self._text.lines(), self._layout.skipped, None):
            self._last = line
            yield line

    def _read_loosely(self, first: int) -> list[str]:
        """The record that the strict reader refused, when it is one line such as `"Budi" Santoso,1`.

        Over several lines, or still open at its end, a quote was not closed, and which rows it swallowed nobody knows.
        """
        lines = [self._last.rstrip("\r\n") + "\n", "end\n"]
        found = list(csv.reader(lines, delimiter=self._layout.separator or _NOTHING))
        if self._csv.line_num > first or len(found) < 2:
            raise ShopError(ErrorCode.FILE_UNCLOSED_QUOTE, line=first + self._layout.skipped)
        return found[0]


def _score(sample: list[str], separator: str) -> tuple[float, int]:
    """The share of rows that agree with the headers, and the number of columns; (0, 1) when there is but one."""
    before = csv.field_size_limit(_NO_LIMIT)
    try:
        rows = [row for row in csv.reader(sample, delimiter=separator) if any(cell.strip() for cell in row)]
    finally:
        csv.field_size_limit(before)
    # Above the line that names the columns stands a title, which has but one.
    rows = rows[header_place(rows[:_TITLES]) :]
    width = len(rows[0]) if rows else 1
    if width < 2:
        return -1.0, 1
    agreeing = sum(len(row) == width or (len(row) > width and not any(row[width:])) for row in rows[1:])
    return agreeing / max(1, len(rows) - 1), width
