"""The line that books a printed list: `3 ok, 4 na, 5 cb fri 10:00, 6 problem picture flickers` (domain.md 14).

What is written for a row goes on until the next row begins. Where a person would hesitate, this asks: each question
carries the line as it would read for each answer, so that the line alone says what will be booked.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, time
from enum import StrEnum, auto

from shop_crm.domain.follow_ups import Outcome
from shop_crm.domain.outcome_words import MOST_WORDS, exactly, is_but, is_negating
from shop_crm.domain.paper_head import (
    EDGES,
    HARD,
    NUMBER,
    ROW_START,
    SOFT,
    WORD,
    Head,
    after_number,
    end_of,
    head_at,
    next_start,
    word_at,
)
from shop_crm.domain.paper_promise import Promise, read_when
from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.domain.values import frozen

_SEPARATORS = re.compile(r"[\s,;.]*")
_QUOTED = re.compile(r"\s*(?:\"([^\"\n]*)\"|“([^”\n]*)”)")
_MANY_NUMBERS = 60
"""A longer enumeration is no part of what somebody said about one thing."""
_MOST_CHOICES = 4
LONGEST = 8_000
"""So many characters are read; no list of a shop needs more."""

_WORDY = (Outcome.PROBLEM, Outcome.WANTS)
_FOR_MANY = (Outcome.HAPPY, Outcome.NO_ANSWER, Outcome.MESSAGE)
"""What may be said of all rows at once without a question."""


class Query(StrEnum):
    """What has to be asked about a piece of the line."""

    OUTCOME = auto()
    """What came of this call?"""
    ROW = auto()
    """There is no such row on the list."""
    WHOSE = auto()
    """Which row do these words belong to?"""
    SPLIT = auto()
    """Does another row begin here, or do the words go on?"""
    TWICE = auto()
    """Two things are said of one row."""
    WHEN = auto()
    """When shall we call back?"""
    DAY = auto()
    """Which day or hour is meant?"""
    WORDS = auto()
    """What did the customer say?"""
    MANY = auto()
    """Is it really meant of so many rows?"""


@frozen
class Choice:
    """One answer: what it would mean, and the line as it reads then."""

    line: str
    rows: tuple[int, ...] = ()
    outcome: Outcome | None = None
    """None when the answer is that these are words: `said` has them."""
    day: date | None = None
    clock: time | None = None
    said: str = ""


@frozen
class Entry:
    """What is written for some rows, and what is to be asked about it."""

    typed: str
    rows: tuple[int, ...] = ()
    outcome: Outcome | None = None
    day: date | None = None
    clock: time | None = None
    said: str = ""
    query: Query | None = None
    """None when it is understood."""
    choices: tuple[Choice, ...] = ()
    """Empty when she has to write it differently."""
    error: ShopError | None = None
    """Why its day cannot be taken."""

    @property
    def is_clear(self) -> bool:
        """Whether it can be booked as it stands."""
        return self.query is None

    @property
    def meaning(self) -> tuple[object, ...]:
        """What would be booked."""
        return self.outcome, self.day, self.clock, self.said


@frozen
class _Piece:
    """A part of the line with its place in it."""

    start: int
    end: int
    head: Head | None
    entry: Entry


def read_line(
    text: str, rows: Iterable[int], now: datetime, *, written_on: date | None = None, month_first: bool = False
) -> tuple[Entry, ...]:
    """What the line says, in its order; never raises.

    `rows` are those of the printed list, and `written_on` its day: "tomorrow" on an older list is asked about.
    """
    line = _plain(text)
    if len(line) > LONGEST:
        return (Entry(typed=line[:60] + "…", query=Query.WHOSE),)
    reader = _Reader(line, frozenset(rows), now, written_on or now.date(), month_first)
    pieces = reader.twice(reader.spread(reader.pieces()))
    return tuple(piece.entry for piece in pieces)


def without_row(text: str, rows: Iterable[int], row: int) -> str:
    """The line with nothing said of this row any more."""
    line = _plain(text)
    known = frozenset(rows)
    reader = _Reader(line, known, datetime.min, date.min, False)
    pieces = reader.spread(reader.pieces())
    kept = [_less(line, piece, row) if row in piece.entry.rows else line[piece.start : piece.end] for piece in pieces]
    return _joined(piece for piece in kept if piece.strip(EDGES))


def with_row(text: str, rows: Iterable[int], row: int, told: str) -> str:
    """The line with this said of the row, in place of what was said of it before."""
    return _joined(filter(None, (without_row(text, rows, row).strip(EDGES), f"{row} {told}")))


def _plain(text: str) -> str:
    """The text with every script's digits and the wide signs as ours, each sign at its place."""
    return text if text.isascii() else "".join(map(_plain_sign, text))


def _plain_sign(sign: str) -> str:
    if sign.isdecimal():
        return str(unicodedata.digit(sign))
    if "\uff01" <= sign <= "\uff5e":
        return chr(ord(sign) - 0xFEE0)
    return {"、": ",", "，": ",", "。": ".", "؛": ";", "،": ",", "„": '"', "\r": "\n", "\u2028": "\n"}.get(sign, sign)


def _joined(pieces: Iterable[str]) -> str:
    """Pieces in one line; a semicolon before each keeps it apart from words that stand before it."""
    return "; ".join(piece.strip(" \t\n,;") for piece in pieces)


def _less(line: str, piece: _Piece, row: int) -> str:
    """The piece without this row; "" when that was its only one."""
    left = [each for each in piece.entry.rows if each != row]
    if not left or piece.head is None:
        return ""
    return ",".join(map(str, left)) + " " + line[piece.head.rows_end : piece.end].lstrip(" :=.)-–")


class _Reader:
    """Reads one line; asks wherever two readings are left."""

    def __init__(self, line: str, rows: frozenset[int], now: datetime, written_on: date, month_first: bool) -> None:
        self._line, self._rows, self._now = line, rows, now
        self._written_on, self._month_first = written_on, month_first

    # From left to right

    def pieces(self) -> list[_Piece]:
        """The parts of the line, each for the rows that it names itself."""
        found: list[_Piece] = []
        line, at = self._line, 0
        while True:
            begin, at = at, end_of(_SEPARATORS, line, at)
            if at >= len(line):
                return found
            if (head := head_at(line, at)) is None:
                found.append(self._stray(at, found))
            else:
                is_glued = bool(found) and _may_reach_into(found[-1], head, line[begin:at])
                found.append(self._piece(head, found, is_glued=is_glued))
            at = max(found[-1].end, at + 1)

    def _stray(self, start: int, before: Sequence[_Piece]) -> _Piece:
        """Words that follow no row."""
        line = self._line
        soft = SOFT.search(line, start)
        number = ROW_START.search(line, start + 1)
        end = min((found.start() for found in (soft, number) if found), default=len(line))
        entry = Entry(typed=line[start:end].strip(), query=Query.WHOSE)
        return self._or_words(_Piece(start=start, end=max(end, start + 1), head=None, entry=entry), before)

    def _piece(self, head: Head, before: Sequence[_Piece], *, is_glued: bool) -> _Piece:
        line = self._line
        if not head.word or not head.outcomes:
            if (dated := self._only_a_day(head)) is not None:
                return dated
            end = self._unknown_end(head)
            entry = Entry(typed=line[head.start : end].strip(EDGES), rows=head.rows or (), query=Query.OUTCOME)
            return self._or_words(_Piece(start=head.start, end=end, head=head, entry=entry), before)
        outcome = head.outcomes[0]
        match outcome:
            case Outcome.PROBLEM | Outcome.WANTS:
                piece = self._with_words(head, outcome)
            case Outcome.CALL_BACK:
                piece = self._with_day(head)
            case _:
                piece = self._with_few_words(head)
        if not head.is_certain:
            piece = self._which_outcome(piece, head, before)
        if is_glued and piece.entry.is_clear:
            # "cb 4 ok": what stands before may belong to this row.
            own = Choice(
                line=f"{line[: head.start].rstrip()}; {line[head.start :]}", rows=head.rows or (), outcome=outcome
            )
            piece = replace(piece, entry=replace(piece.entry, query=Query.OUTCOME, choices=(own,)))
        return piece

    def _only_a_day(self, head: Head) -> _Piece | None:
        """ "5 fri 10:00": a day alone may mean that we call back then."""
        line = self._line
        first = WORD.match(line, word_at(line, head))
        if head.many or first is None or not self._reads(head.rows_end, first.end()):
            return None
        piece = self._with_day(replace(head, end=head.rows_end, outcomes=(Outcome.CALL_BACK,), is_certain=True))
        entry = piece.entry
        choices: tuple[Choice, ...] = ()
        if entry.is_clear:
            choice = Choice(
                line=f"{line[: head.rows_end]} cb {line[head.rows_end :].lstrip()}", rows=entry.rows,
                outcome=Outcome.CALL_BACK, day=entry.day, clock=entry.clock,
            )  # fmt: skip
            choices = (choice,)
        entry = Entry(typed=entry.typed, rows=entry.rows, query=Query.OUTCOME, choices=choices)
        return replace(piece, entry=entry)

    def _unknown_end(self, head: Head) -> int:
        line = self._line
        places = (SOFT.search(line, head.rows_end), ROW_START.search(line, head.rows_end))
        return min((found.start() for found in places if found), default=len(line))

    def _which_outcome(self, piece: _Piece, head: Head, before: Sequence[_Piece]) -> _Piece:
        """One of several outcomes is meant, or none of them."""
        line = self._line
        at = word_at(line, head)
        choices = tuple(
            Choice(line=f"{line[:at]}{_name(each)}{line[head.end :]}", rows=head.rows or (), outcome=each)
            for each in head.outcomes
        )
        entry = replace(piece.entry, query=Query.OUTCOME, outcome=None, choices=choices, error=None)
        piece = replace(piece, entry=entry)
        return piece if head.rows and self._rows.issuperset(head.rows) else self._or_words(piece, before)

    def _or_words(self, piece: _Piece, before: Sequence[_Piece]) -> _Piece:
        """A piece that is not understood may go on with what the row before it said."""
        last = before[-1] if before else None
        if last is None or last.head is None or last.entry.outcome is None:
            return piece
        if last.entry.outcome not in _WORDY and HARD.search(self._line[last.end : piece.start]):
            return piece
        said = " ".join(filter(None, (last.entry.said, piece.entry.typed))).replace('"', "'")
        if last.entry.outcome is Outcome.CALL_BACK:
            return piece
        kept = self._line[: last.head.end]
        line = f'{kept} "{said}"{_before(self._line[piece.end :])}'
        choice = Choice(line=line, rows=last.entry.rows, said=said)
        return replace(piece, entry=replace(piece.entry, choices=(*piece.entry.choices, choice)))

    # What is written after an outcome

    def _with_few_words(self, head: Head) -> _Piece:
        """After "ok" or "na" the next number begins another row, and a comma ends what was said."""
        line = self._line
        quoted = _QUOTED.match(line, head.end)
        if quoted:
            return self._made(head, quoted.end(), said=(quoted[1] or quoted[2] or "").strip())
        soft, number = SOFT.search(line, head.end), ROW_START.search(line, head.end)
        if line[head.end : head.end + 1].isdigit():
            number = re.compile("[0-9]").search(line, head.end)  # "3ok4na"
        end = min((found.start() for found in (soft, number) if found), default=len(line))
        said = line[head.end : end].strip(EDGES)
        piece = self._made(head, end, said=said)
        also = self._outcomes_in(said) - {*head.outcomes}
        if head.outcome is Outcome.HAPPY and any(map(is_but, WORD.findall(said)[:1])):
            also.add(Outcome.PROBLEM)  # "ok but it is loud"
        if also or any(map(is_negating, WORD.findall(said)[:1])) or (said and self._is_order(said)):
            # "ok but a problem with the remote", "ok not", "pesan kulkas": a person would ask.
            at = word_at(line, head)
            meant = [*head.outcomes, *sorted(also)]
            if self._is_order(said):
                meant.append(Outcome.WANTS)
            bare = said.replace('"', "'")
            choices = tuple(
                Choice(
                    line=f'{line[:at]}{_name(each)} "{bare}"{_before(line[end:])}',
                    rows=head.rows or (),
                    outcome=each,
                    said=said,
                )
                for each in meant
                if each is not Outcome.CALL_BACK
            )
            entry = replace(piece.entry, query=Query.OUTCOME, outcome=None, choices=choices)
            piece = replace(piece, entry=entry)
        return piece

    def _is_order(self, said: str) -> bool:
        """After "pesan" it is what she orders, or the message that was left."""
        before = self._line[: self._line.rfind(said)].rstrip().lower() if said else ""
        return before.endswith("pesan") and not before.endswith("titip pesan")

    def _with_words(self, head: Head, outcome: Outcome) -> _Piece:
        """What she said goes on, with its commas, until the next row."""
        line = self._line
        quoted = _QUOTED.match(line, head.end)
        if quoted:
            said = (quoted[1] or quoted[2] or "").strip()
            return self._said(head, quoted.end(), said)
        doubt = None
        at = head.end
        while (found := next_start(line, at)) is not None:
            start, gap = found
            other = head_at(line, start)
            match self._begins_row(head, other, gap):
                case True:
                    break
                case None if doubt is None:
                    doubt = other
            if other is not None and (not other.word or len(other.starts) > _MANY_NUMBERS):
                at = max(other.rows_end, start + 1)
            else:
                at = after_number(line, other.starts[0] if other else start)
        end = found[0] if found else len(line)
        said = line[head.end : end].strip(EDGES)
        piece = self._said(head, end, said)
        if doubt is None:
            return self._or_outcome(piece, head, outcome, said) if self._is_other(outcome, said) else piece
        as_row = Choice(
            line=f"{line[: doubt.start].rstrip(EDGES)}; {line[doubt.start :]}",
            rows=doubt.rows or (),
            outcome=doubt.outcome,
        )
        bare = said.replace('"', "'")
        as_words = Choice(line=f'{line[: head.end]} "{bare}"{_before(line[end:])}', rows=head.rows or (), said=said)
        entry = replace(piece.entry, query=Query.SPLIT, choices=(as_row, as_words))
        return replace(piece, entry=entry)

    def _or_outcome(self, piece: _Piece, head: Head, outcome: Outcome, said: str) -> _Piece:
        """ "6 problem busy": nothing but another outcome follows."""
        line, at = self._line, word_at(self._line, head)
        also = self._outcomes_in(said) - {outcome}
        rest, bare = _before(line[piece.end :]), said.replace('"', "'")
        choices = [Choice(line=f'{line[: head.end]} "{bare}"{rest}', rows=head.rows or (), outcome=outcome, said=said)]
        choices += [
            Choice(line=f"{line[:at]}{_name(each)}{rest}", rows=head.rows or (), outcome=each) for each in sorted(also)
        ]
        return replace(piece, entry=replace(piece.entry, query=Query.OUTCOME, outcome=None, choices=tuple(choices)))

    def _begins_row(self, head: Head, other: Head | None, gap: str) -> bool | None:
        """Whether another row begins within what she said; None when a person would hesitate."""
        if other is None:
            return False
        is_listed = bool(other.many) or (bool(other.rows) and self._rows.issuperset(other.rows or ()))
        is_next = bool(other.rows) and bool(head.rows) and min(other.rows or (0,)) > max(head.rows or (0,))
        is_after = other.word and not other.is_certain and bool(other.outcomes)
        if HARD.search(gap):
            return is_listed or other.is_certain
        if "," in gap:
            if other.outcomes and is_listed and is_next and not self._goes_on(other):
                return True
            is_short = len(other.word) <= 2
            if other.is_exact or (is_listed and (other.is_certain or is_after or is_next or is_short)):
                return None
            return False
        is_short = len(other.word) <= 1 or (is_next and len(other.word) <= 3 and not self._goes_on(other))
        return None if other.is_exact or (is_listed and (bool(other.outcomes) or is_short)) else False

    def _goes_on(self, other: Head) -> bool:
        """Whether words follow "7 ok" and its like, as in "7 stop working"."""
        if other.outcome in (*_WORDY, Outcome.CALL_BACK):
            return False
        rest = self._line[other.end :]
        end = SOFT.search(rest)
        follows = rest[: end.start() if end else len(rest)]
        number = ROW_START.search(follows)
        return bool(follows[: number.start() if number else len(follows)].strip(EDGES))

    def _said(self, head: Head, end: int, said: str) -> _Piece:
        piece = self._made(head, end, said=said)
        if said:
            return piece
        return replace(piece, entry=replace(piece.entry, query=Query.WORDS))

    def _outcomes_in(self, said: str) -> set[Outcome]:
        words = WORD.findall(said)
        found, place = set(), 0
        while place < len(words):
            named = exactly(words[place : place + MOST_WORDS])
            if named:
                found.add(named.outcomes[0])
            place += named.words if named else 1
        return found

    def _is_other(self, outcome: Outcome, said: str) -> bool:
        """Whether what she said is an outcome itself: "problem busy", "mau komplain", "problem, jangan telepon"."""
        words = WORD.findall(said)
        named = exactly(words)
        if named and named.words == len(words) and named.outcomes[0] not in _WORDY:
            return True
        if outcome is Outcome.WANTS:
            return not self._outcomes_in(said) <= {Outcome.WANTS, Outcome.HAPPY}
        return any(
            (named := exactly(words[place : place + MOST_WORDS])) is not None
            and named.words > 1
            and named.outcomes[0] is Outcome.STOP
            for place in range(len(words))
        )

    # When we call back

    def _with_day(self, head: Head) -> _Piece:
        """The day goes on until the next row; its numbers are not rows where they read as a day or an hour."""
        line = self._line
        hard = HARD.search(line, head.end)
        stop = hard.start() if hard else len(line)
        other = self._next_row(head.end, stop)
        if other is None:
            return self._last_day(head, stop)
        ends = [start for start in other.starts if self._reads(head.end, start)]
        is_empty = not line[head.end : other.start].strip()
        if len(other.starts) == 1 and not other.many and self._reads(head.end, other.rows_end):
            if is_empty:
                ends.append(other.start)  # "5 cb 6 ok": on the 6th, or another row and no day
            if is_empty or line[head.end : other.start].strip(EDGES):
                ends.append(other.rows_end)
        if not ends:
            return self._dated(head, other.start)
        if len(ends) > 1:
            ends = self._parted_by_comma(other, ends) or ends
        if len(ends) == 1 and ends[0] != other.rows_end:
            piece = self._dated(head, ends[0])
            is_listed = other.many or (other.rows and self._rows.issuperset(other.rows))
            return piece if is_listed or not piece.entry.is_clear else self._sure(piece)
        piece = self._dated(head, ends[-1])
        choices = []
        for end in ends:
            when = line[head.end : end].strip(EDGES)
            begins = line[other.end :] if end == other.rows_end else f"; {line[end:]}"
            read = self._when(when)
            choices.append(
                Choice(
                    line=f"{line[: head.end]} {when}{begins}",
                    rows=head.rows or (),
                    outcome=Outcome.CALL_BACK,
                    day=read.day if read else None,
                    clock=read.clock if read else None,
                )
            )
        piece = replace(piece, end=other.end)
        return replace(piece, entry=replace(piece.entry, query=Query.SPLIT, choices=tuple(choices)))

    def _sure(self, piece: _Piece) -> _Piece:
        """ "cb fri 100, 11 ok": the number after it is no row of the list, and may be a part of the hour."""
        entry, head = piece.entry, piece.head
        assert head is not None
        when = Promise(day=entry.day, clock=entry.clock, said=entry.said).written
        line = f"{self._line[: head.end]} {when}{_before(self._line[piece.end :])}"
        choice = Choice(
            line=line, rows=entry.rows, outcome=entry.outcome, day=entry.day, clock=entry.clock, said=entry.said
        )
        return replace(piece, entry=replace(entry, query=Query.DAY, choices=(choice,)))

    def _next_row(self, at: int, stop: int) -> Head | None:
        """The next place before `stop` where rows and an outcome stand."""
        line = self._line
        while (found := next_start(line, at)) is not None and found[0] < stop:
            head = head_at(line, found[0])
            if head is not None and head.outcomes and (head.many or head.word):
                return head
            at = found[0] + 1 if head is None else max(head.rows_end, found[0] + 1)
        return None

    def _parted_by_comma(self, other: Head, ends: Sequence[int]) -> list[int]:
        """Of several ends the only one that a comma marks, when no comma stands before it."""
        line = self._line
        for start in other.starts:
            if "," in line[max(0, start - 3) : start]:
                return [start] if start in ends and not self._is_marked_later(other, ends, start) else []
        return []

    def _is_marked_later(self, other: Head, ends: Sequence[int], start: int) -> bool:
        return any(end > start and end != other.rows_end for end in ends)

    def _last_day(self, head: Head, stop: int) -> _Piece:
        """No further row with an outcome follows: as much as reads as a day, then what was said."""
        line = self._line
        text = line[head.end : stop]
        number = next(
            (
                found
                for found in re.finditer(r",\s*(?=[0-9])", text)
                if self._reads(head.end, head.end + found.start())
                and not self._reads(head.end, stop)
                and not self._reads(head.end, head.end + end_of(re.compile(NUMBER), text, found.end()))
            ),
            None,
        )
        return self._dated(head, head.end + number.start() if number else stop)

    def _reads(self, start: int, end: int) -> bool:
        found = self._when(self._line[start:end].strip(EDGES))
        return found is not None and (found.error is None or found.error.code is not ErrorCode.DAY_UNREADABLE)

    def _when(self, text: str) -> Promise | None:
        return read_when(text, self._now, written_on=self._written_on, month_first=self._month_first)

    def _dated(self, head: Head, end: int) -> _Piece:
        """The call back with the day that stands in the line up to `end`."""
        line = self._line
        text = line[head.end : end]
        quoted = re.compile(r'["“]').search(text)
        said = text[quoted.end() :].strip(EDGES + '"”') if quoted else ""
        when = (text[: quoted.start()] if quoted else text).strip(EDGES)
        piece = self._made(head, end, said=said)
        if not when:
            return replace(piece, entry=replace(piece.entry, query=Query.WHEN))
        read = self._when(when)
        if read is None:
            error = ShopError(ErrorCode.DAY_UNREADABLE, typed=when[:60])
            return replace(piece, entry=replace(piece.entry, query=Query.DAY, error=error))
        choices = tuple(
            Choice(
                line=f"{line[: head.end]} {each.written}{_before(line[end:])}",
                rows=head.rows or (),
                outcome=Outcome.CALL_BACK,
                day=each.day,
                clock=each.clock,
                said=each.said,
            )
            for each in read.choices
        )
        if read.error is not None or choices:
            entry = replace(piece.entry, query=Query.DAY, error=read.error, choices=choices)
        else:
            entry = replace(piece.entry, day=read.day, clock=read.clock, said=said or read.said)
        return replace(piece, entry=entry)

    def _made(self, head: Head, end: int, *, said: str = "") -> _Piece:
        typed = self._line[head.start : end].strip(EDGES)
        entry = Entry(typed=typed, rows=head.rows or (), outcome=head.outcomes[0], said=said)
        return _Piece(start=head.start, end=end, head=head, entry=entry)

    # All of them together

    def spread(self, pieces: Sequence[_Piece]) -> list[_Piece]:
        """Which rows each piece is of: those it names, all of them, or the rest."""
        named = {row for piece in pieces for row in piece.entry.rows}
        rest = tuple(sorted(self._rows - named))
        several = sum(bool(piece.head and piece.head.many) for piece in pieces) > 1
        return [self._spread_one(piece, named, rest, several) for piece in pieces]

    def _spread_one(self, piece: _Piece, named: set[int], rest: tuple[int, ...], several: bool) -> _Piece:
        head, entry = piece.head, piece.entry
        if head is None:
            return piece
        if not head.many:
            if head.rows and self._rows.issuperset(head.rows):
                return piece
            return replace(piece, entry=replace(entry, query=Query.ROW, choices=self._words_only(entry)))
        line = self._line
        entry = replace(entry, rows=rest)
        rows_end = head.rows_end
        if several or (head.many == "all" and named):
            choice = Choice(
                line=f"{line[: head.start]}rest{line[rows_end:]}", rows=rest, outcome=entry.outcome, said=entry.said
            )
            choices = () if several else (choice,)
            entry = replace(entry, query=Query.MANY, choices=choices)
        elif entry.is_clear and entry.outcome not in _FOR_MANY:
            numbers = ",".join(map(str, rest))
            choice = Choice(
                line=f"{line[: head.start]}{numbers}{line[rows_end:]}", rows=rest, outcome=entry.outcome,
                day=entry.day, clock=entry.clock, said=entry.said,
            )  # fmt: skip
            entry = replace(entry, query=Query.MANY, choices=(choice,) if rest else ())
        return replace(piece, entry=entry)

    def _words_only(self, entry: Entry) -> tuple[Choice, ...]:
        return tuple(choice for choice in entry.choices if choice.outcome is None and choice.said)

    def twice(self, pieces: Sequence[_Piece]) -> list[_Piece]:
        """Where different things are said of one row, each of them is asked about; the same thing counts once."""
        told: dict[int, list[_Piece]] = {}
        for piece in pieces:
            for row in piece.entry.rows if piece.head else ():
                told.setdefault(row, []).append(piece)
        doubled = {row: its for row, its in told.items() if len({piece.entry.meaning for piece in its}) > 1}
        answers = {row: self._one_of(its, row) for row, its in doubled.items()}
        result: list[_Piece] = []
        seen: set[tuple[object, ...]] = set()
        for piece in pieces:
            rows = [row for row in piece.entry.rows if row in doubled]
            if rows and piece.entry.is_clear:
                entry = replace(piece.entry, query=Query.TWICE, choices=answers[rows[0]])
                piece = replace(piece, entry=entry)
            elif piece.entry.is_clear and piece.head:
                fresh = tuple(row for row in dict.fromkeys(piece.entry.rows) if (row, piece.entry.meaning) not in seen)
                seen |= {(row, piece.entry.meaning) for row in fresh}
                if not fresh and piece.entry.rows:
                    continue
                piece = replace(piece, entry=replace(piece.entry, rows=fresh))
            result.append(piece)
        return result

    def _one_of(self, its: Sequence[_Piece], row: int) -> tuple[Choice, ...]:
        """The line with only one of the things that are said of a row."""
        choices = []
        different = list({piece.entry.meaning: piece for piece in reversed(its)}.values())[::-1]
        for kept in different[:_MOST_CHOICES]:
            line = self._line
            for piece in sorted(its, key=lambda piece: -piece.start):
                if piece is not kept:
                    line = line[: piece.start] + _less(self._line, piece, row) + line[piece.end :]
            line = re.sub(r"^[\s,;]+|[\s,;]+$", "", re.sub(r"([,;])(?:\s*[,;])+", r"\1", line))
            entry = kept.entry
            choices.append(
                Choice(line=line, rows=(row,), outcome=entry.outcome, day=entry.day, clock=entry.clock, said=entry.said)
            )
        return tuple(choices)


def _may_reach_into(piece: _Piece, head: Head, gap: str) -> bool:
    """Whether what was not understood may go on with the number that comes next, as in "cb 4, 5 na"."""
    entry = piece.entry
    if HARD.search(gap):
        return False
    is_unread_day = entry.query is Query.DAY and len(head.starts) > 1
    return is_unread_day or (not entry.is_clear and entry.outcome is None and not SOFT.search(gap))


def _name(outcome: Outcome) -> str:
    """The outcome as it is written into the line."""
    return {
        Outcome.HAPPY: "ok",
        Outcome.WANTS: "wants",
        Outcome.PROBLEM: "problem",
        Outcome.CALL_BACK: "cb",
        Outcome.NO_ANSWER: "na",
        Outcome.MESSAGE: "msg",
        Outcome.WRONG_NUMBER: "wrong number",
        Outcome.STOP: "stop",
        Outcome.MOVED_ON: "sold",
    }[outcome]


def _before(rest: str) -> str:
    """What follows a quotation, kept apart from it."""
    return f"; {rest.lstrip(' ,;')}" if rest.strip(EDGES) else ""
