"""One person of a call list as marks: whom to ring, why, and what was said."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QRectF

from shop_crm.domain.calls import Call, Reason
from shop_crm.domain.list_choices import Letters, Piece
from shop_crm.domain.money import Currency
from shop_crm.domain.values import frozen
from shop_crm.reports.call_codes import Codes
from shop_crm.reports.paper import (
    Cluster,
    Frames,
    Group,
    Mark,
    PlainLine,
    Rule,
    Shape,
    Style,
    TextLine,
    mm,
    pt,
    style,
    text_marks,
    text_width,
)
from shop_crm.reports.qr import qr_mark
from shop_crm.words.amounts import amount_text
from shop_crm.words.blanks import unbroken
from shop_crm.words.calls import about_text, attempts_text, best_time_text, reason_text
from shop_crm.words.days import day_text
from shop_crm.words.words import Words

_LONG_LINES = 6
"""Words that need more lines than this beside the QR code run over the whole width below it."""

_GAP = pt(1.5)
_REASON_GAP = pt(5)
_NARROWEST = mm(24)
"""Texts beside a code have at least this room; in larger letters, as much more."""
_ROLL_PHONES = (21, 19, 17, 15, 13, 11)


@frozen
class Styles:
    """The styles of a row, made once for a sheet."""

    times: float
    """By how much larger than the normal ones the letters are."""
    gutter: float
    """The room for the row's number; 0 where it stands before the name."""
    numbers: tuple[Style, ...]
    """For the row's number: the largest that fits the gutter is taken."""
    name: Style
    phones: tuple[Style, ...]
    """For the first phone: the largest in which it fits on one line is taken."""
    more: Style
    item: Style
    plain: Style
    strong: Style
    said: Style
    small: Style
    smallest: Style


@frozen
class Speech:
    """What the rows say: in which language and money, on what day, and which pieces."""

    words: Words
    currency: Currency
    today: date
    pieces: frozenset[Piece]
    codes: Codes


def a4_styles(letters: Letters) -> Styles:
    """The styles for a page on a clipboard."""
    times = letters.times
    return Styles(
        times=times,
        gutter=mm(9) * max(1, times),
        numbers=tuple(style(size * times, bold=True) for size in (14, 11, 9)),
        name=style(11 * times, bold=True),
        phones=tuple(style(size * times, bold=True, figures=True) for size in (16, 14, 12)),
        more=style(9.5 * times, figures=True),
        item=style(10 * times, bold=True),
        plain=style(8.5 * times, grey=True),
        strong=style(8.5 * times, bold=True),
        said=style(8.5 * times, italic=True),
        small=style(8 * times, grey=True),
        smallest=style(7.5 * times, grey=True),
    )


def roll_styles(letters: Letters) -> Styles:
    """The styles for a till's roll: its printer has 8 dots to the millimetre, so nothing is grey or small."""
    times = letters.times
    return Styles(
        times=times,
        gutter=0,
        numbers=(style(10.5 * times, bold=True),),
        name=style(10.5 * times, bold=True),
        phones=tuple(style(size * times, bold=True, figures=True) for size in _ROLL_PHONES),
        more=style(10 * times, figures=True),
        item=style(9 * times, bold=True),
        plain=style(8.5 * times),
        strong=style(8.5 * times, bold=True),
        said=style(8.5 * times, italic=True),
        small=style(8.5 * times),
        smallest=style(8 * times),
    )


def a4_row(number: int, call: Call, speech: Speech, styles: Styles, boxes: Cluster, width: float) -> Group:
    """The row of an A4 page: the person left, the reasons in the middle, the code right, the boxes below."""
    pad, gutter, middle = mm(2.9), styles.gutter, mm(84)
    code = _code(call, speech)
    reasons_width = width - middle - (code.side + max(code.quiet, mm(3)) if code else 0)
    marks = _number(number, styles, top=pad, width=gutter - mm(1))
    marks += _person(call, speech, styles, left=gutter, top=pad, width=middle - gutter - mm(5))
    top = pad + styles.name.baseline - styles.item.baseline
    reasons = _Column(left=middle, top=top, width=reasons_width)
    _add_reasons(reasons, call, speech, styles)
    long_ones = _add_words(reasons, _spoken(call, speech), styles)
    marks += reasons.marks
    if code:
        marks.append(code.mark(right=width, top=pad))
    bottom = max(mark.bottom for mark in marks)
    below = _Column(left=gutter, top=bottom + pt(5), width=width - gutter)
    for paragraph in long_ones:
        _add_paragraph(below, paragraph, styles)
    marks += below.marks
    bottom = max(mark.bottom for mark in marks)
    marks.append(replace(boxes, top=bottom + mm(1.2)))
    bottom = marks[-1].bottom + mm(1.8)
    marks.append(Rule(top=bottom, left=0, right=width, thickness=pt(0.6)))
    return Group(height=bottom + pt(0.6), marks=marks)


def roll_block(number: int, call: Call, speech: Speech, styles: Styles, boxes: Cluster, width: float) -> Group:
    """The block of a roll: everything below one another, with the code at the right edge."""
    top = mm(2.5)
    marks = _number(number, styles, top=top, width=width)
    indent = text_width(str(number), styles.numbers[0]) + mm(2.2)
    head = _Column(left=indent, top=top, width=width - indent)
    head.add(_heading(call), styles.name)
    phones = _Column(left=0, top=head.bottom(styles.name), width=width)
    _add_phones(phones, call, speech, styles)
    marks += head.marks + phones.marks
    top = max(mark.bottom for mark in marks) + mm(2)
    code = _code(call, speech)
    beside, wide_from, floor = width, top, top
    if code:
        top = max(top, top - mm(2) + code.quiet)
        marks.append(code.mark(right=width, top=top))
        floor = marks[-1].bottom + code.quiet
        beside, wide_from = width - code.side - code.quiet, floor
        if beside < _NARROWEST * styles.times:
            beside, top = width, floor
    reasons = _Column(left=0, top=top, width=beside, wide=width, wide_from=wide_from)
    _add_reasons(reasons, call, speech, styles)
    long_ones = _add_words(reasons, _spoken(call, speech), styles)
    reasons.skip(pt(2))
    _add_best(reasons, call, speech, styles)
    marks += reasons.marks
    bottom = max([floor, *(mark.bottom for mark in reasons.marks)]) + mm(1)
    below = _Column(left=0, top=bottom, width=width)
    for paragraph in long_ones:
        _add_paragraph(below, paragraph, styles)
    marks += below.marks
    bottom = max([bottom, *(mark.bottom for mark in below.marks)])
    marks.append(replace(boxes, top=bottom + mm(1.8)))
    marks.append(Rule(top=marks[-1].bottom + mm(3.5), left=0, right=width, thickness=pt(0.9)))
    return Group(height=marks[-1].bottom, marks=marks)


@frozen
class _Paragraph:
    """Words that were said, and the tag that marks them as a complaint."""

    tag: str
    text: str


class _Column:
    """Texts below one another; from `wide_from` on they may be `wide`."""

    def __init__(self, *, left: float, top: float, width: float, wide: float = 0, wide_from: float = 0) -> None:
        self.marks: list[Mark] = []
        self._left, self._y, self._width = left, top, width
        self._wide, self._wide_from = wide, wide_from

    def bottom(self, empty: Style) -> float:
        """Where the last text ends; a line below the top when there is none."""
        return self.marks[-1].bottom if self.marks else self._y + empty.pitch

    def skip(self, height: float) -> None:
        """Leave so much white."""
        self._y += height

    @property
    def width(self) -> float:
        """The room that the next text has."""
        return self._wide if self._wide and self._y >= self._wide_from else self._width

    def lines(self, text: str, style: Style) -> list[PlainLine] | list[TextLine]:
        """The text's lines at the place where they would come."""
        return text_marks(text, style, left=self._left, top=self._y, width=self.width)

    def take(self, lines: list[PlainLine] | list[TextLine]) -> None:
        """Keep lines that were measured by `lines`."""
        if lines:
            self.marks += lines
            self._y = lines[-1].bottom

    def add(self, text: str, style: Style) -> None:
        """Add a text."""
        self.take(self.lines(text, style))

    def add_tag(self, tag: str, style: Style) -> None:
        """Add a text in a frame of its own."""
        inset = pt(3)
        self.skip(pt(2))
        width = self._width - 2 * inset
        lines = text_marks(tag, style, left=self._left + inset, top=pt(1), width=width)
        edges = QRectF(self._left, 0, min(text_width(tag, style), width) + 2 * inset, lines[-1].bottom + pt(1))
        frame = Frames(boxes=[edges], thickness=pt(1))
        self.marks.append(Cluster(top=self._y, height=edges.height(), marks=[frame, *lines]))
        self._y += edges.height()


def _number(number: int, styles: Styles, *, top: float, width: float) -> list[Mark]:
    """The row's number, standing on one line with the name."""
    for large in styles.numbers:
        lines = text_marks(str(number), large, left=0, top=top + styles.name.baseline - large.baseline, width=width)
        if len(lines) == 1:
            break
    return list(lines)


def _person(call: Call, speech: Speech, styles: Styles, *, left: float, top: float, width: float) -> list[Mark]:
    column = _Column(left=left, top=top, width=width)
    column.add(_heading(call), styles.name)
    _add_phones(column, call, speech, styles)
    column.skip(pt(2))
    _add_best(column, call, speech, styles)
    return column.marks


def _heading(call: Call) -> str:
    """The name as it is said; "" when it would only repeat the phone below it."""
    name, phones = call.customer.spoken_name, call.customer.good_phones
    return "" if phones and name == phones[0].grouped else name


def _add_phones(column: _Column, call: Call, speech: Speech, styles: Styles) -> None:
    """Her numbers, and where she lives."""
    phones = call.customer.good_phones
    if not phones:
        column.skip(pt(2))
        column.add(speech.words.translate("paper", "no phone number"), styles.strong)
    else:
        for large in styles.phones:
            lines = column.lines(phones[0].grouped, large)
            if len(lines) == 1:
                break
        column.take(lines)
        for phone in phones[1:]:
            column.add(phone.grouped, styles.more)
    if Piece.ADDRESS in speech.pieces:
        column.add(", ".join(line.strip() for line in call.customer.address.splitlines() if line.strip()), styles.plain)


def _add_best(column: _Column, call: Call, speech: Speech, styles: Styles) -> None:
    """When to try and when it was tried, on one line where they fit."""
    words = speech.words
    best = attempts = ""
    if Piece.BEST_TIME in speech.pieces:
        best = words.translate("paper", "Best: {when}").format(when=best_time_text(words, call))
    if Piece.ATTEMPTS in speech.pieces:
        attempts = _unbroken(attempts_text(words, call, speech.today), column.width, styles.smallest)
    if best and attempts:
        both = column.lines(
            words.translate("paper", "{best} · {attempts}").format(best=best, attempts=attempts), styles.small
        )
        if len(both) == 1:
            column.take(both)
            return
    column.add(best, styles.small)
    column.add(attempts, styles.smallest)


def _unbroken(attempts: str, width: float, style: Style) -> str:
    """The attempts with line ends only between them where they have the room, so that a day keeps its hour."""
    kept = ((attempt, unbroken(attempt)) for attempt in attempts.split(", "))
    return ", ".join(whole if text_width(whole, style) <= width else attempt for attempt, whole in kept)


def _add_reasons(column: _Column, call: Call, speech: Speech, styles: Styles) -> None:
    for place, reason in enumerate(call.reasons):
        column.skip(_REASON_GAP if place else 0)
        column.add(about_text(call, reason), styles.item)
        column.add(_bought(reason, speech), styles.plain)
        column.add(reason_text(speech.words, reason, speech.today), styles.strong)


def _bought(reason: Reason, speech: Speech) -> str:
    if not reason.purchase:
        return ""
    day = day_text(speech.words, reason.purchase.day, speech.today)
    if not reason.amount or Piece.AMOUNT not in speech.pieces:
        return day
    text = speech.words.translate("paper", "{day}, {amount}")
    return text.format(day=day, amount=amount_text(reason.amount, speech.currency))


def _spoken(call: Call, speech: Speech) -> list[_Paragraph]:
    """An open complaint first, then the last words unless they are the complaint itself."""
    quoted = speech.words.translate("paper", "“{words}”")
    found = []
    if call.open_complaint:
        tag = speech.words.translate("paper", "OPEN COMPLAINT")
        found.append(_Paragraph(tag=tag, text=quoted.format(words=call.open_complaint)))
    if Piece.SAID in speech.pieces and call.last_said and call.last_said != call.open_complaint:
        found.append(_Paragraph(tag="", text=quoted.format(words=call.last_said)))
    return found


def _add_words(column: _Column, paragraphs: list[_Paragraph], styles: Styles) -> list[_Paragraph]:
    """Add what is short; hand back what is so long that it should run over the whole width."""
    long_ones = []
    for paragraph in paragraphs:
        column.skip(_GAP)
        lines = column.lines(paragraph.text, styles.said)
        if len(lines) > _LONG_LINES:
            long_ones.append(paragraph)
        elif paragraph.tag:
            _add_paragraph(column, paragraph, styles)
        else:
            column.take(lines)
    return long_ones


def _add_paragraph(column: _Column, paragraph: _Paragraph, styles: Styles) -> None:
    if paragraph.tag:
        column.add_tag(paragraph.tag, styles.strong)
    column.skip(_GAP)
    column.add(paragraph.text, styles.said)


@frozen
class _Code:
    """A code that waits for its place."""

    shape: Shape
    side: float
    quiet: float
    """So much around it must stay white."""

    def mark(self, *, right: float, top: float) -> Shape:
        """The code with its right edge there."""
        return replace(self.shape, left=right - self.side, top=top)


def _code(call: Call, speech: Speech) -> _Code | None:
    """Her code; None without a number, and where none is wanted."""
    link, side = speech.codes.of(call)
    if not link:
        return None
    if link.startswith("tel:"):
        shape, quiet = qr_mark(link, left=0, top=0, side=side)
    else:
        shape, quiet = qr_mark(link, left=0, top=0, side=side, version=None)
    return _Code(shape=shape, side=side, quiet=quiet)
