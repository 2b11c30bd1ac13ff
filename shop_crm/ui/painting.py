"""What is painted by hand in more than one place: boxes, chips, key caps, initials, text."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractScrollArea

from shop_crm.ui.icons import draw_icon
from shop_crm.ui.mnemonics import marked
from shop_crm.ui.theme import CARD_RADIUS, RADIUS, Theme, Type

Chip = tuple[str, str, str, str]
"""Its words, their tone, that of the ground, and its icon; "" for none."""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def draw_box(
    painter: QPainter, rect: QRectF, radius: float, fill: QColor | None, line: QColor | None = None, width: float = 1
) -> None:
    """A box with round corners; the line lies inside the rectangle."""
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(line, width) if line is not None else Qt.PenStyle.NoPen)
    inset = width / 2 if line is not None else 0
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)


def text_width(theme: Theme, kind: Type, text: str) -> float:
    """How wide one line of text is."""
    return QFontMetricsF(theme.font(kind)).horizontalAdvance(text)


def text_height(text: str, font: QFont, width: float) -> float:
    """How high a text is when it is wrapped into this width."""
    return len(text_lines(text, font, width)) * QFontMetricsF(font).lineSpacing()


def text_lines(text: str, font: QFont, width: float, most: int = 0) -> list[str]:
    """A text in lines of this width; with `most`, all that is left over is in the last of so many."""
    if "\n" not in text and QFontMetricsF(font).horizontalAdvance(text) <= width:
        return [text]
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    layout.setTextOption(wrapping())
    layout.beginLayout()
    starts = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        starts.append(line.textStart())
    layout.endLayout()
    starts = starts[:most] if most else starts
    return [text[start:end].strip() for start, end in zip(starts, [*starts[1:], len(text)], strict=True)]


def wrapping() -> QTextOption:
    """Into lines at the ends of words, and within a word that is longer than a line."""
    option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def draw_line(
    painter: QPainter,
    theme: Theme,
    rect: QRectF,
    text: str,
    kind: Type,
    tone: str,
    align: Qt.AlignmentFlag = _LEFT,
    letter_at: int = -1,
) -> None:
    """One line of text, ending in … where it does not fit; the letter at a place can be underlined."""
    font = theme.font(kind)
    painter.setFont(font)
    painter.setPen(theme.colour(tone))
    flags, told = align | Qt.TextFlag.TextSingleLine, 0
    if letter_at >= 0:
        flags, told, text = (
            flags | Qt.TextFlag.TextShowMnemonic,
            int(Qt.TextFlag.TextShowMnemonic),
            marked(text, letter_at),
        )
    painter.drawText(rect, flags, QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width(), told))


def draw_row(
    painter: QPainter, theme: Theme, box: QRectF, bottom: float, *, is_chosen: bool, is_over: bool, has_focus: bool
) -> None:
    """The ground of a row in a list: a card where it is chosen or pointed at, a hairline at its `bottom` else."""
    radius = theme.px(CARD_RADIUS)
    if is_chosen or is_over:
        draw_box(painter, box, radius, theme.colour("card"))
    if is_chosen:
        draw_box(painter, box, radius, None, theme.colour("focus" if has_focus else "strong_border"), 2)
    else:
        draw_box(painter, QRectF(box.left(), bottom - 1, box.width(), 1), 0, theme.colour("border"))


def draw_pick(painter: QPainter, theme: Theme, box: QRectF, *, has_focus: bool) -> None:
    """The ground of the chosen row in a list that stands on a card, ringed while the keyboard is there."""
    ring = theme.colour("focus") if has_focus else None
    draw_box(painter, box, theme.px(RADIUS), theme.colour("action_soft"), ring, 2)


def chip_width(theme: Theme, text: str, icon: str = "") -> float:
    """How wide a chip with this text is."""
    return text_width(theme, Type.CAPTION_STRONG, text) + theme.px(18) + (theme.px(18) if icon else 0)


def draw_chip(painter: QPainter, theme: Theme, rect: QRectF, text: str, tone: str, soft: str, icon: str = "") -> None:
    """A round label with an optional icon before its words."""
    draw_box(painter, rect, rect.height() / 2, theme.colour(soft))
    left = rect.left() + theme.px(9)
    if icon:
        side = theme.px(13)
        draw_icon(painter, icon, QRectF(left, rect.center().y() - side / 2, side, side), theme.colour(tone))
        left += theme.px(18)
    room = QRectF(left, rect.top(), rect.right() - left, rect.height())
    draw_line(painter, theme, room, text, Type.CAPTION_STRONG, tone)


def chips_width(theme: Theme, chips: Sequence[Chip]) -> float:
    """How wide these chips are beside each other, with the gap before each."""
    return sum(chip_width(theme, words, icon) + theme.px(8) for words, _, _, icon in chips)


def draw_chips(painter: QPainter, theme: Theme, room: QRectF, chips: Sequence[Chip]) -> None:
    """The chips as far as they go; the last one ends in … where enough of it can be read."""
    at = room.left()
    for words, tone, soft, icon in chips:
        width = min(chip_width(theme, words, icon), room.right() - at)
        if width < min(chip_width(theme, words, icon), theme.px(80)):
            return
        draw_chip(painter, theme, QRectF(at, room.top() + theme.px(1), width, theme.px(20)), words, tone, soft, icon)
        at += width + theme.px(8)


def cap_width(theme: Theme, key: str) -> float:
    """How wide a key cap is."""
    return max(theme.px(22), text_width(theme, Type.CAPTION, key) + theme.px(12))


def draw_cap(painter: QPainter, theme: Theme, rect: QRectF, key: str, tone: str, line: str, fill: str = "") -> None:
    """A key as it looks on the keyboard."""
    draw_box(painter, rect, theme.px(4), theme.colour(fill) if fill else None, theme.colour(line))
    draw_line(painter, theme, rect, key, Type.CAPTION, tone, Qt.AlignmentFlag.AlignCenter)


def initials(name: str) -> str:
    """The first letters of the first and the last word of a name; "" when it has none."""
    words = [word for word in name.split() if word[0].isalpha()]
    return (words[0][0] + (words[-1][0] if len(words) > 1 else "")).upper() if words else ""


def draw_initials(painter: QPainter, theme: Theme, rect: QRectF, name: str, kind: Type = Type.STRONG) -> None:
    """A round field with the initials of a name, or a figure of a person for somebody without a name."""
    draw_box(painter, rect, rect.height() / 2, theme.colour("action_soft"))
    letters = initials(name)
    if letters:
        draw_line(painter, theme, rect, letters, kind, "on_soft", Qt.AlignmentFlag.AlignCenter)
    else:
        side = rect.height() * 0.45
        centre = rect.center()
        draw_icon(
            painter, "user", QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side), theme.colour("on_soft")
        )


def focus_ring(painter: QPainter, theme: Theme, rect: QRect | QRectF, radius: float) -> None:
    """The ring that shows where the keyboard is: 2 px, just inside the given rectangle."""
    draw_box(painter, QRectF(rect), radius, None, theme.colour("focus"), 2)


def view_ring(view: QAbstractScrollArea, theme: Theme, radius: float) -> None:
    """The same over all that a view has painted, while the keyboard is in it."""
    if view.hasFocus():
        painter = QPainter(view.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focus_ring(painter, theme, view.viewport().rect(), radius)
