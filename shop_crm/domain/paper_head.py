"""Where a row begins in the line that books a printed list: `3 ok`, `4,5 na`, `3-6 ok`, `rest na`."""

import re

from shop_crm.domain.follow_ups import Outcome
from shop_crm.domain.outcome_words import MOST_WORDS, spelled
from shop_crm.domain.values import frozen

EDGES = " \t\n,;.:-–—()"
"""What stands around words and is none of them."""
HARD = re.compile(r"[;\n]")
"""What always ends the words before it."""
SOFT = re.compile(r"[,;\n]")
WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
ROW_START = re.compile(r"(?<!\w)(?<![0-9][.:/])[0-9]")
BLANK = r"[^\S\n]*"
NUMBER = r"[0-9]{1,4}(?![0-9])(?![.:/][0-9])"
_RANGE = rf"{BLANK}(?:-|–|—|\.\.|(?:s/d|sd|to|till|until|sampai|hingga)(?![a-z])){BLANK}"
_ALSO = rf"{BLANK}(?:[,&+]|(?:and|dan)(?![a-z])){BLANK}|[^\S\n]+"
_ROWS = re.compile(rf"(?:{NUMBER})(?:(?:{_RANGE}|{_ALSO})(?:{NUMBER}))*", re.IGNORECASE)
_SPAN = re.compile(rf"({NUMBER})(?:({_RANGE})({NUMBER}))?", re.IGNORECASE)
_ROW_WORDS = r"rows?|numbers?|no|nr|nomor|nombor|baris"
_BEFORE_ROWS = re.compile(rf"(?:(?:{_ROW_WORDS})(?![a-z])\.?|#){BLANK}(?=[0-9])", re.IGNORECASE)
_ENDS_IN_ROW = re.compile(rf"(?<![a-z])(?:(?:{_ROW_WORDS})\.?|#){BLANK}$", re.IGNORECASE)
_GAP = " \t\n,;."
_LONGEST_GAP = 40
_MANY_WORDS = r"""(?P<all>all|everyone|everybody|semuanya|semua|seluruhnya)(?!\w)
      | (?P<rest>the\ rest|rest|the\ others|others|sisanya|sisa|selebihnya|yang\ lain|yg\ lain|lainnya|bakinya|baki
        )(?!\w)"""
_MANY = re.compile(_MANY_WORDS, re.VERBOSE | re.IGNORECASE)
_MANY_NEXT = re.compile(rf"[,;\n]\s*(?={_MANY_WORDS})", re.VERBOSE | re.IGNORECASE)
_AFTER_ROWS = re.compile(r"[^\S\n]*[:=.)\-–]*[^\S\n]*")
_WITHIN = re.compile(r"[^\S\n]*[-_/.'’]?[^\S\n]*")


@frozen
class Head:
    """Where rows are named and what came of them."""

    start: int
    rows_end: int
    end: int
    """After the outcome's name."""
    rows: tuple[int, ...] | None
    """None for all or the rest; empty for a range that runs backwards."""
    starts: tuple[int, ...]
    """Where each number of the rows begins that does not end a range."""
    many: str
    outcomes: tuple[Outcome, ...]
    is_certain: bool
    is_exact: bool
    word: str
    """The name of the outcome as typed; "" when nothing follows the rows."""

    @property
    def outcome(self) -> Outcome | None:
        """The outcome, when there is no doubt."""
        return self.outcomes[0] if self.is_certain else None


def head_at(line: str, start: int) -> Head | None:
    """The rows and the outcome that begin here; None where no row is named."""
    at = end_of(_BEFORE_ROWS, line, start)
    named, many = _ROWS.match(line, at), _MANY.match(line, start)
    if named is None and many is None:
        return None
    rows_end = named.end() if named else many.end() if many else start
    rows, starts = _rows_of(line, at, rows_end) if named else (None, (start,))
    named_at = end_of(_AFTER_ROWS, line, rows_end)
    words, ends = _words_at(line, named_at)
    found = spelled(words) if words else None
    end = ends[found.words - 1] if found else ends[0] if ends else rows_end
    return Head(
        start=start,
        rows_end=rows_end,
        end=end,
        rows=rows,
        starts=starts,
        many="" if many is None else (many.lastgroup or ""),
        outcomes=found.outcomes if found else (),
        is_certain=bool(found and found.is_certain),
        is_exact=bool(found and found.is_exact),
        word=line[named_at:end],
    )


def next_start(line: str, at: int) -> tuple[int, str] | None:
    """Where a row may begin next, and what separates it from the words before."""
    number, many = ROW_START.search(line, at), _MANY_NEXT.search(line, at)
    if number is None and many is None:
        return None
    start = min(found for found in (number and number.start(), many and many.end()) if found is not None)
    before = line[max(at, start - _LONGEST_GAP) : start]
    if found := _ENDS_IN_ROW.search(before):
        start, before = start - len(before) + found.start(), before[: found.start()]
    return start, before[len(before.rstrip(_GAP)) :]


def word_at(line: str, head: Head) -> int:
    """Where the name of the outcome begins."""
    return end_of(_AFTER_ROWS, line, head.rows_end)


def after_number(line: str, start: int) -> int:
    """The end of the number that begins here, or after a word that leads to it; always further on."""
    found = re.compile(r"[^0-9]*[0-9]+").match(line, start)
    return found.end() if found else start + 1


def end_of(pattern: re.Pattern[str], line: str, at: int) -> int:
    """Where what matches here ends; the same place when nothing does."""
    found = pattern.match(line, at)
    return found.end() if found else at


def _words_at(line: str, at: int) -> tuple[tuple[str, ...], list[int]]:
    """The next few words of the line, and where each ends."""
    words: list[str] = []
    ends: list[int] = []
    while len(words) < MOST_WORDS and (found := WORD.match(line, at)):
        words.append(found[0])
        ends.append(found.end())
        at = end_of(_WITHIN, line, found.end())
    return tuple(words), ends


def _rows_of(line: str, start: int, end: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The numbers of the rows, and where each begins; no rows for a range that runs backwards or has thousands."""
    rows: list[int] = []
    starts = []
    for found in _SPAN.finditer(line, start, end):
        first, last = int(found[1]), int(found[3] or found[1])
        starts.append(found.start())
        if last < first or last - first > 2_000:
            return (), tuple(starts)
        rows += range(first, last + 1)
    return tuple(rows), tuple(starts)
