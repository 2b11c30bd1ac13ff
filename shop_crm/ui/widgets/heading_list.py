"""A list of headings of which one is open beside it: the help's topics, the licences, the plans."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from shop_crm.ui.painting import chip_width, draw_box, draw_chip, draw_pick
from shop_crm.ui.theme import RADIUS, TARGET, Theme, Type
from shop_crm.ui.widgets.pick_list import PickList

_ASIDE = Qt.ItemDataRole.UserRole
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole
_CHIP = Qt.ItemDataRole.UserRole + 1
_WRAPS = Qt.TextFlag.TextWordWrap
_PAD = 12
_TALL = 9
_CHIP_HIGH = 22


class HeadingList(PickList):
    """Headings, each with a smaller line beneath when it has one; long ones go on in the next line."""

    def __init__(self, theme: Theme, name: str, spoken: str, *, of_people: bool = False) -> None:
        """A list `of_people` has names for headings, which are the biggest thing in a row."""
        super().__init__(name)
        self.setAccessibleName(spoken)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_Delegate(theme, self, of_people))
        # Rows are as high as their words are at this width; Qt asks again only when the height of a list changes.
        self.resized.connect(self.scheduleDelayedItemsLayout)

    def show_headings(self, headings: Sequence[tuple[str, str]], chips: Sequence[str] = ()) -> None:
        """Show these: the heading, what stands beneath it or "", and beneath that a chip or ""; the first is chosen."""
        self._model.clear()
        for heading, aside in headings:
            item = QStandardItem(heading)
            item.setData(aside, _ASIDE)
            self._model.appendRow(item)
        self.show_chips(chips or [""] * len(headings))
        self.choose(0)

    def show_chips(self, chips: Sequence[str]) -> None:
        """Show these beneath the rows, "" for none; what is chosen stays."""
        for row, chip in enumerate(chips):
            item = self._model.item(row)
            if item.data(_CHIP) != chip:
                item.setData(chip, _CHIP)
                item.setData(", ".join(filter(None, (item.text(), item.data(_ASIDE), chip))), _SPOKEN)

    def choose(self, row: int) -> None:
        """Choose this row, when there is one."""
        self.setCurrentIndex(self._model.index(row, 0))

    @property
    def headings(self) -> list[str]:
        """What is listed."""
        return [self._model.item(row).text() for row in range(self._model.rowCount())]


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: QListView, of_people: bool) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view
        self._plain, self._picked = (Type.NAME, Type.NAME) if of_people else (Type.BODY, Type.STRONG)

    def _high(self, text: str, kind: Type, width: int) -> int:
        if not text:
            return 0
        return QFontMetrics(self._theme.font(kind)).boundingRect(QRect(0, 0, width, 10_000), _WRAPS, text).height()

    def _width(self) -> int:
        return max(1, self._view.viewport().width() - 2 * self._theme.px(_PAD))

    # Qt's own names

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        width = self._width()
        # Measured as it looks when chosen, so that no row moves when another one is.
        high = self._high(index.data(), self._picked, width) + self._high(index.data(_ASIDE), Type.SMALL, width)
        high += self._theme.px(_CHIP_HIGH + 4) if index.data(_CHIP) else 0
        return QSize(0, max(self._theme.px(TARGET), high + 2 * self._theme.px(_TALL)))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme = self._theme
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_chosen = self._view.currentIndex().row() == index.row()
        box = QRectF(rect).adjusted(0, 1, 0, -1)
        if is_chosen:
            draw_pick(painter, theme, box, has_focus=self._view.hasFocus())
        elif option.state & QStyle.StateFlag.State_MouseOver:
            draw_box(painter, box, theme.px(RADIUS), theme.colour("card"))
        width = self._width()
        kind = self._picked if is_chosen else self._plain
        room = QRect(rect.left() + theme.px(_PAD), rect.top() + theme.px(_TALL), width, rect.height())
        painter.setFont(theme.font(kind))
        painter.setPen(theme.colour("on_soft" if is_chosen else "text"))
        painter.drawText(room, _WRAPS, index.data())
        painter.setFont(theme.font(Type.SMALL))
        painter.setPen(theme.colour("text_2"))
        down = self._high(index.data(), kind, width)
        painter.drawText(room.adjusted(0, down, 0, 0), _WRAPS, index.data(_ASIDE))
        if chip := index.data(_CHIP):
            down += self._high(index.data(_ASIDE), Type.SMALL, width) + theme.px(4)
            box = QRectF(room.left(), room.top() + down, min(width, chip_width(theme, chip)), theme.px(_CHIP_HIGH))
            draw_chip(painter, theme, box, chip, "amber", "amber_soft")
        painter.restore()
