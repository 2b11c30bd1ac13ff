"""The pages as they will be on paper, below one another; only what is in sight is painted."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from time import perf_counter

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from shop_crm.reports.paper import UNITS_PER_INCH, Group, Page, paint_page
from shop_crm.ui.desk import Desk
from shop_crm.ui.painting import focus_ring
from shop_crm.ui.theme import RADIUS, TARGET, Theme, Type
from shop_crm.ui.widgets.button import Button, Kind
from shop_crm.ui.widgets.empty import Empty
from shop_crm.ui.widgets.label import Label

_GAP = 14
_LARGEST_DPI = 120
"""A roll is not blown up beyond what is easy to read."""
_SLICE = 0.03
"""Seconds of work before the keyboard has its turn again."""
_FIRST_ROWS = 10
"""An A4 page holds fewer: with so many the first page is whole."""


class PageMaker(QObject):
    """Makes the pages bit by bit, for a long list takes a while and nobody should wait for its last page."""

    made = Signal(list, bool)
    """The pages, and whether they are all there."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._rows: list[Group] = []
        self._coming: Iterator[Group] = iter(())
        self._pages: Callable[[Sequence[Group]], list[Page]] = lambda rows: []
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)

    def start(self, coming: Iterator[Group], pages: Callable[[Sequence[Group]], list[Page]], *, is_new: bool) -> None:
        """Take the rows one by one and make pages of them; the first page at once when the list `is_new`."""
        self._coming, self._pages, self._rows = coming, pages, []
        self._timer.start()
        self._go_on(_FIRST_ROWS if is_new else 0)
        if is_new and self._timer.isActive():
            self.made.emit(pages(self._rows), False)

    def again(self, pages: Callable[[Sequence[Group]], list[Page]]) -> None:
        """The rows are as they were, but not what stands around them."""
        self._pages = pages
        if not self._timer.isActive():
            self.made.emit(pages(self._rows), True)

    def stop(self) -> None:
        """Make nothing more."""
        self._timer.stop()

    def _go_on(self, at_least: int = 0) -> None:
        end = perf_counter() + _SLICE
        for row in self._coming:
            self._rows.append(row)
            if perf_counter() > end and len(self._rows) >= at_least:
                return
        self._timer.stop()
        self.made.emit(self._pages(self._rows), True)


class Preview(QAbstractScrollArea):
    """White paper in both looks, as wide as there is room."""

    turned = Signal()
    """Another page may be in sight."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._pages: list[Page] = []
        self._rects: list[QRectF] = []
        self._dpi = 0.0
        self.setObjectName("preview")
        self.setAccessibleName(name)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    @property
    def page(self) -> int:
        """The number of the page in sight, from 1; 0 without any."""
        middle = self.verticalScrollBar().value() + self.viewport().height() / 2
        above = sum(rect.top() <= middle for rect in self._rects)
        return max(1, above) if self._rects else 0

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    def show_pages(self, pages: list[Page], *, is_new: bool) -> None:
        """Show these pages instead, from the first one on when the list `is_new`."""
        self._pages = pages
        self._place()
        if is_new:
            self.verticalScrollBar().setValue(0)
        self.turned.emit()

    def turn(self, forward: bool) -> None:
        """Go on to what was not yet seen of this page, else to the next one; or back in the same way."""
        if not self._rects:
            return
        bar, room = self.verticalScrollBar(), self.viewport().height()
        gap, step = self._theme.px(_GAP), round(room * 0.9)
        at = bar.value()
        tops = [round(rect.top()) - gap for rect in self._rects]
        ends = [max(top, round(rect.bottom()) + gap - room) for top, rect in zip(tops, self._rects, strict=True)]
        here = max((place for place, top in enumerate(tops) if top <= at), default=0)
        if forward:
            bar.setValue(min(at + step, ends[here]) if at < ends[here] else max(at, tops[min(here + 1, len(tops) - 1)]))
        else:
            bar.setValue(max(at - step, tops[here]) if at > tops[here] else min(at, ends[max(here - 1, 0)]))

    def _place(self) -> None:
        """Where each page lies; all are as large as the widest one allows."""
        room, gap = self.viewport().size(), self._theme.px(_GAP)
        widest = max((page.width for page in self._pages), default=1.0)
        largest = _LARGEST_DPI * self._theme.scale
        self._dpi = min(largest, max(1.0, (room.width() - 2 * gap) * UNITS_PER_INCH / widest))
        scale, y = self._dpi / UNITS_PER_INCH, float(gap)
        self._rects = []
        for page in self._pages:
            width, height = page.width * scale, page.height * scale
            self._rects.append(QRectF(round((room.width() - width) / 2), y, width, height))
            y += height + gap
        bar = self.verticalScrollBar()
        bar.setRange(0, max(0, round(y) - room.height()))
        bar.setPageStep(room.height())
        bar.setSingleStep(self._theme.px(40))
        self.viewport().update()

    def _on_scrolled(self) -> None:
        self.viewport().update()
        self.turned.emit()

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
        self.turned.emit()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        pass

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, room = self._theme, QRectF(self.viewport().rect())
        painter.setPen(theme.colour("border"))
        painter.setBrush(theme.colour("side"))
        painter.drawRoundedRect(room.adjusted(0.5, 0.5, -0.5, -0.5), theme.px(RADIUS), theme.px(RADIUS))
        if self.hasFocus():
            focus_ring(painter, theme, room, theme.px(RADIUS))
        down = self.verticalScrollBar().value()
        painter.setClipRect(room.adjusted(1, 1, -1, -1))
        for page, rect in zip(self._pages, self._rects, strict=True):
            sheet = rect.translated(0, -down)
            if sheet.intersects(room):
                painter.fillRect(sheet, theme.paper)
                painter.save()
                painter.translate(QPointF(sheet.left(), sheet.top()))
                paint_page(painter, self._in_sight(page, sheet, room), self._dpi)
                painter.restore()

    def _in_sight(self, page: Page, sheet: QRectF, room: QRectF) -> Page:
        """The page with only those of its groups that are in sight: a roll may be metres long."""
        scale = self._dpi / UNITS_PER_INCH
        first, last = (room.top() - sheet.top()) / scale, (room.bottom() - sheet.top()) / scale
        groups = [(top, group) for top, group in page.groups if top <= last and top + group.height >= first]
        return replace(page, groups=tuple(groups))


class PreviewPane(QWidget):
    """The preview with its place among the pages, or a sentence where there is nobody to print."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._words = desk.words
        self._is_whole = True
        theme, translate = desk.theme, desk.words.translate
        self.preview = Preview(theme, translate("print", "The pages as they will be printed"))
        self.preview.turned.connect(self._show_place)
        self.place = Label("", Type.BODY, "text_2")
        self.place.setObjectName("place")
        self._back = Button(theme, "", kind=Kind.QUIET, icon="chevron-left", key="PgUp", height=TARGET)
        self._forward = Button(theme, "", kind=Kind.QUIET, icon="chevron-right", key="PgDn", height=TARGET)
        turns = (
            (self._back, translate("print", "Page back"), False),
            (self._forward, translate("print", "Page on"), True),
        )
        for button, told, forward in turns:
            button.setAccessibleName(told)
            button.setToolTip(told)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            # The heading beside it stays where it is when there is nothing to turn.
            keeps = button.sizePolicy()
            keeps.setRetainSizeWhenHidden(True)
            button.setSizePolicy(keeps)
            button.clicked.connect(lambda _=False, forward=forward: self.preview.turn(forward))
        head = QHBoxLayout()
        head.setSpacing(6)
        self._heading = Label(translate("print", "How it will look"), Type.SECTION)
        head.addWidget(self._heading)
        head.addStretch(1)
        for widget in (self._back, self.place, self._forward):
            head.addWidget(widget)
        self._nobody = Empty(theme, "printer", "", "")
        self._nobody.heading.setObjectName("nobody")
        self._stack = QStackedLayout()
        self._stack.addWidget(self.preview)
        self._stack.addWidget(self._nobody)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(10)
        rows.addLayout(head)
        rows.addLayout(self._stack, 1)

    def show_pages(self, pages: list[Page], *, is_new: bool, is_whole: bool) -> None:
        """Show these pages; there are more to come unless they are `is_whole`."""
        self._is_whole = is_whole
        self._stack.setCurrentWidget(self.preview)
        self.preview.show_pages(pages, is_new=is_new)

    def show_nobody(self, heading: str, told: str) -> None:
        """Show no paper but a sentence."""
        self._nobody.heading.setText(heading)
        self._nobody.sentence.setText(told)
        self._stack.setCurrentWidget(self._nobody)
        self.preview.show_pages([], is_new=True)

    def _show_place(self) -> None:
        """Which page is in sight; of how many is not known while the last ones are still being made."""
        page = self.preview.page
        whole = self._words.translate("print", "Page {page} of {pages}")
        told = whole if self._is_whole else self._words.translate("print", "Page {page}")
        self.place.setText(told.format(page=page, pages=self.preview.page_count) if page else "")
        for button in (self._back, self._forward):
            button.setVisible(page > 0)

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # With large letters on a small screen the place among the pages is worth more than a heading.
        beside = sum(widget.sizeHint().width() for widget in (self._back, self.place, self._forward))
        self._heading.setVisible(self.width() > self._heading.sizeHint().width() + beside + 30)
