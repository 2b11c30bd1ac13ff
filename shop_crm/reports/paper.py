"""A sheet of paper as values: marks with their places on pages, laid out once and painted alike on any device.

Lengths are in tenths of a point (720 to the inch). Letters are shaped by QTextLayout, never by QTextDocument, which
would read a name as HTML and load the files it names (faults.md U1).
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import Protocol

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPainterPath,
    QPen,
    QTextLayout,
    QTextOption,
)

from shop_crm.domain.values import frozen

UNITS_PER_INCH = 720

# The last is what Linux has when it has nothing else; its condensed cut is as wide as the others.
_FAMILIES = ["Noto Sans", "Inter", "Segoe UI", "Cantarell", "Helvetica Neue", "DejaVu Sans Condensed", "sans-serif"]
_BLACK = QColor(0, 0, 0)
_DARK_GREY = QColor(0x33, 0x33, 0x33)
_LEADING = 1.28
_NEARLY_ONE = 0.9
# What our fonts have themselves and what is read from the left: its lines are never higher than the pitch says.
_LATIN = re.compile("[\u0020-\u007e\u00a0-\u00ff\u2018-\u201d\u00b7]+")


def _wrapping(edge: Qt.AlignmentFlag) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    # QTextLayout takes it as the paper's edge: a Hebrew name is read from the right, but its column keeps one edge.
    option.setAlignment(edge)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    return option


class Side(Enum):
    """The edge of its column that a text keeps to, whatever way it is read."""

    LEFT = _wrapping(Qt.AlignmentFlag.AlignLeft)
    RIGHT = _wrapping(Qt.AlignmentFlag.AlignRight)


def pt(points: float) -> float:
    """Typographic points as units of the page."""
    return points * UNITS_PER_INCH / 72


def mm(millimetres: float) -> float:
    """Millimetres as units of the page."""
    return millimetres * UNITS_PER_INCH / 25.4


@frozen
class Style:
    """How a text looks: the least distance from line to line, and how far below its top the first one stands."""

    font: QFont
    metrics: QFontMetricsF
    pitch: float
    baseline: float
    ink: QColor


class Mark(Protocol):
    """Something painted that is never torn by the end of a page; its place is relative to its group."""

    @property
    def top(self) -> float:
        """Its upper edge, in units below its group's."""

    @property
    def bottom(self) -> float:
        """Its lower edge, in units below its group's upper one."""

    def paint(self, painter: QPainter, down: float) -> None:
        """Paint it, moved down by so many units."""


@dataclass(frozen=True, slots=True)
class PlainLine:
    """A text that fits on one line. Positional, like `TextLine`: there are thousands."""

    text: str
    style: Style
    left: float
    top: float

    @property
    def bottom(self) -> float:
        return self.top + self.style.pitch

    def paint(self, painter: QPainter, down: float) -> None:
        style = self.style
        painter.setPen(style.ink)
        painter.setFont(style.font)
        painter.drawText(QPointF(self.left, self.top + style.baseline + down), self.text)


@dataclass(frozen=True, slots=True)
class TextLine:
    """One line of a wrapped text, painted from the layout that shaped it."""

    layout: QTextLayout
    number: int
    origin: QPointF
    top: float
    bottom: float
    ink: QColor

    def paint(self, painter: QPainter, down: float) -> None:
        painter.setPen(self.ink)
        origin = self.origin
        self.layout.lineAt(self.number).draw(painter, QPointF(origin.x(), origin.y() + down))


@frozen
class Rule:
    """A horizontal line; with `dash` as long as that, and as far apart."""

    top: float
    left: float
    right: float
    thickness: float
    dash: tuple[float, float] | None = None

    @property
    def bottom(self) -> float:
        return self.top + self.thickness

    def paint(self, painter: QPainter, down: float) -> None:
        painter.setPen(_pen(self.thickness, self.dash))
        y = self.top + self.thickness / 2 + down
        painter.drawLine(QPointF(self.left, y), QPointF(self.right, y))


@frozen
class Frames:
    """Empty boxes, painted at once; their lines run inside their edges."""

    boxes: Sequence[QRectF]
    thickness: float

    @property
    def top(self) -> float:
        return min(box.top() for box in self.boxes)

    @property
    def bottom(self) -> float:
        return max(box.bottom() for box in self.boxes)

    def paint(self, painter: QPainter, down: float) -> None:
        inset = self.thickness / 2
        painter.setPen(_pen(self.thickness, None))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRects([box.adjusted(inset, down + inset, -inset, down - inset) for box in self.boxes])


@frozen
class Shape:
    """A filled black shape."""

    left: float
    top: float
    height: float
    path: QPainterPath

    @property
    def bottom(self) -> float:
        return self.top + self.height

    def paint(self, painter: QPainter, down: float) -> None:
        painter.fillPath(self.path.translated(self.left, self.top + down), _BLACK)


@frozen
class Picture:
    """A picture, stretched to its place; `is_dots` when each of its points is one of the printer's."""

    left: float
    top: float
    width: float
    height: float
    image: QImage
    is_dots: bool

    @property
    def bottom(self) -> float:
        return self.top + self.height

    def paint(self, painter: QPainter, down: float) -> None:
        place, image = QRectF(self.left, self.top + down, self.width, self.height), self.image
        on_device = painter.deviceTransform().mapRect(place).size().toSize().expandedTo(QSize(1, 1))
        is_too_fine = on_device.width() < image.width() * _NEARLY_ONE
        if is_too_fine:
            # The painter itself looks at four points alone: of a picture four times too large it drops most.
            ratio, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
            image = image.convertToFormat(QImage.Format.Format_RGB32).scaled(on_device, ratio, smooth)
        painter.save()
        # Dots that are smoothed are grey again, which only a screen may show.
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, is_too_fine or not self.is_dots)
        # A PDF would keep it as a JPEG otherwise, with a halo around each letter (Qt: QPainter::RenderHint).
        painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
        painter.drawImage(place, image)
        painter.restore()


@frozen
class Cluster:
    """Marks that stay together."""

    top: float
    height: float
    marks: Sequence[Mark]

    @property
    def bottom(self) -> float:
        return self.top + self.height

    def paint(self, painter: QPainter, down: float) -> None:
        for mark in self.marks:
            mark.paint(painter, self.top + down)


@frozen
class Group:
    """Marks below one another and side by side, and the height they take together."""

    height: float
    marks: Sequence[Mark]


@frozen
class Moved:
    """A mark that stands lower, or further to the right, than it was made for."""

    mark: Mark
    by: float
    right: float = 0

    @property
    def top(self) -> float:
        return self.mark.top + self.by

    @property
    def bottom(self) -> float:
        return self.mark.bottom + self.by

    def paint(self, painter: QPainter, down: float) -> None:
        if not self.right:
            self.mark.paint(painter, down + self.by)
            return
        painter.save()
        painter.translate(self.right, 0)
        self.mark.paint(painter, down + self.by)
        painter.restore()


Placed = tuple[float, Group]
"""A group and its distance from the paper's upper edge."""


@frozen
class Page:
    """One page; its groups are `left` from the paper's edge."""

    width: float
    height: float
    left: float
    groups: tuple[Placed, ...]


def style(size: float, *, bold: bool = False, italic: bool = False, grey: bool = False, figures: bool = False) -> Style:
    """A text style of so many points; `figures` are all equally wide, for numbers to be dialled."""
    font = QFont()
    font.setFamilies(_FAMILIES)
    font.setStyleHint(QFont.StyleHint.SansSerif)
    # Pixels of 1/720 inch and no hinting: the same line breaks on a screen, a printer and in a PDF.
    font.setPixelSize(round(pt(size)))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setBold(bold)
    font.setItalic(italic)
    # A joined "fi" could not be found or copied in the PDF.
    font.setFeature(QFont.Tag("liga"), 0)
    if figures:
        font.setFeature(QFont.Tag("tnum"), 1)
    metrics, pitch = QFontMetricsF(font), pt(size) * _LEADING
    lead = max(0.0, (pitch - metrics.height()) / 2)
    return Style(
        font=font, metrics=metrics, pitch=pitch, baseline=lead + metrics.ascent(), ink=_DARK_GREY if grey else _BLACK
    )


def text_marks(
    text: str, style: Style, *, left: float, top: float, width: float, side: Side = Side.LEFT
) -> list[PlainLine] | list[TextLine]:
    """The lines of a plain text wrapped to the width: between words, within a word only where it is too long itself.

    Nothing is cut. No line for an empty text; the last line's bottom is where the next text may begin.
    """
    if not text:
        return []
    # Most texts are one Latin line; without a layout of their own they cost a third (performance.md P12).
    if _LATIN.fullmatch(text) and (spare := width - style.metrics.horizontalAdvance(text)) >= 0:
        return [PlainLine(text, style, left if side is Side.LEFT else left + spare, top)]
    layout, origin = _shaped(text, style, side), QPointF(left, top)
    marks: list[TextLine] = []
    y = 0.0
    line = layout.createLine()
    while line.isValid():
        line.setLineWidth(width)
        # A letter from another font may be taller than ours.
        height = line.height()
        pitch = style.pitch if style.pitch > height else height
        line.setPosition(QPointF(0, y + (pitch - height) / 2))
        marks.append(TextLine(layout, len(marks), origin, top + y, top + y + pitch, style.ink))
        y += pitch
        line = layout.createLine()
    layout.endLayout()
    return marks


def text_width(text: str, style: Style) -> float:
    """How wide the text is on one line."""
    return style.metrics.horizontalAdvance(text)


def stacked(groups: Iterable[Group]) -> Group:
    """Groups below one another as one, which is not torn where it fits a page."""
    marks: list[Mark] = []
    height = 0.0
    for group in groups:
        marks += [Moved(mark=mark, by=height) for mark in group.marks] if height else group.marks
        height += group.height
    return Group(height=height, marks=marks)


def torn(group: Group, room: float) -> Iterator[Group]:
    """The group in pieces of at most `room`, torn between its marks: for what is higher than a page."""
    start, rest = 0.0, list(group.marks)
    while rest:
        # A single mark higher than the room would otherwise be put off for ever.
        room = max(room, min(mark.bottom for mark in rest) - start)
        piece = [mark for mark in rest if mark.bottom - start <= room]
        rest = [mark for mark in rest if mark.bottom - start > room]
        end = max(mark.bottom for mark in piece) if rest else group.height
        yield Group(height=end - start, marks=[Cluster(top=-start, height=0, marks=piece)])
        start = min((mark.top for mark in rest), default=0.0)


def page_size(page: Page) -> QPageSize:
    """The page's size for a paged device; Qt keeps it in whole points."""
    points = QSizeF(page.width * 72 / UNITS_PER_INCH, page.height * 72 / UNITS_PER_INCH)
    return QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)


def paint_page(painter: QPainter, page: Page, dots_per_inch: float) -> None:
    """Paint one page; the painter's origin is the corner of the paper, not of its printable part."""
    painter.save()
    scale = dots_per_inch / UNITS_PER_INCH
    painter.scale(scale, scale)
    painter.translate(page.left, 0)
    for top, group in page.groups:
        for mark in group.marks:
            mark.paint(painter, top)
    painter.restore()


def paint(device: QPagedPaintDevice, first: Page, pages: Callable[[], Sequence[Page]]) -> bool:
    """Paint pages on a printer or into a PDF; False when the device did not take them.

    `pages` is asked once the device has begun on paper of the `first` page's size, so that nothing is counted as
    printed by a printer that takes nothing.
    """
    _set_paper(device, first)
    painter = QPainter()
    if not painter.begin(device):
        return False
    try:
        for place, page in enumerate(pages()):
            if place:
                _set_paper(device, page)
                if not device.newPage():
                    return False
            paint_page(painter, page, device.logicalDpiX())
    finally:
        painter.end()
    return True


@lru_cache(maxsize=32)
def _pen(thickness: float, dash: tuple[float, float] | None) -> QPen:
    pen = QPen(_BLACK, thickness, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.MiterJoin)
    if dash:
        # Qt counts dashes in pen widths (QPen.setDashPattern).
        pen.setDashPattern([length / thickness for length in dash])
    return pen


def _shaped(text: str, style: Style, side: Side) -> QTextLayout:
    """A layout that waits for its lines."""
    # QTextLayout knows U+2028 as the end of a line, and not \n (Qt: QTextLayout).
    layout = QTextLayout(text.replace("\r\n", "\n").replace("\n", "\u2028"), style.font)
    layout.setTextOption(side.value)
    layout.beginLayout()
    return layout


def _set_paper(device: QPagedPaintDevice, page: Page) -> None:
    """Take this paper, edge to edge: a printer refuses a page without margins unless it is a full page."""
    layout = QPageLayout(page_size(page), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    layout.setMode(QPageLayout.Mode.FullPageMode)
    # Windows says a warning for each change within a job (Qt: QPrinter::setPageLayout).
    if device.pageLayout().pageSize() != layout.pageSize() or device.pageLayout().mode() != layout.mode():
        device.setPageLayout(layout)
