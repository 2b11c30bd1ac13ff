"""Paints the rows of the lists of products and wishes, all of one height."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QToolTip

from shop_crm.ui.models.goods_model import GoodsRow, RowRole
from shop_crm.ui.painting import chips_width, draw_chips, draw_line, text_width
from shop_crm.ui.theme import Theme, Type
from shop_crm.ui.widgets.label import plain_tip
from shop_crm.ui.widgets.pick_list import PickList
from shop_crm.ui.widgets.row_delegate import RowDelegate

ROW = 62
_LINE = 22
_LEAST_NAME = 140
_LEAST_CHIP = 160
"""What chips keep beside a very long name: they end in … before it does, and the tip tells them whole."""
_NARROW = 560
"""The width of a row at 100 % below which what stands at the right has a line of its own, and the chips too."""
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class GoodsDelegate(RowDelegate):
    """Name first and biggest with its chips, what is known beneath; price or time at the right."""

    def __init__(self, theme: Theme, view: PickList) -> None:
        super().__init__(theme, view)
        self._is_narrow = False
        view.resized.connect(self._on_resized)

    def _on_resized(self) -> None:
        """All rows are as high as the first was when they were laid out."""
        is_narrow = self._view.rows_width < self._theme.px(_NARROW)
        if is_narrow is not self._is_narrow:
            self._is_narrow = is_narrow
            self._view.scheduleDelayedItemsLayout()

    def _lines(self) -> int:
        return 4 if self._is_narrow else 2

    def _row(self, painter: QPainter, rect: QRectF, row: GoodsRow) -> None:
        theme, pad, height = self._theme, self._theme.px(14), self._theme.px(_LINE)
        top = rect.top() + (rect.height() - self._lines() * height) / 2
        line = QRectF(rect.left() + pad, top, rect.width() - 2 * pad, height)
        name_tone, tone = ("text_2", "text_2") if row.is_faint else ("text", "text_2")
        if self._is_narrow:
            draw_line(painter, theme, line, row.name, Type.NAME, name_tone)
            draw_line(painter, theme, line.translated(0, height), row.about, Type.BODY, tone)
            told = " · ".join(filter(None, (row.right, row.beneath)))
            draw_line(painter, theme, line.translated(0, 2 * height), told, Type.STRONG, name_tone)
            draw_chips(painter, theme, line.translated(0, (3 if told else 2) * height), row.chips)
            return
        kept = max((text_width(theme, Type.STRONG, told) for told in (row.right, row.beneath)), default=0.0)
        draw_line(painter, theme, line, row.right, Type.STRONG, name_tone, _RIGHT)
        draw_line(painter, theme, line.translated(0, height), row.beneath, Type.BODY, tone, _RIGHT)
        line = line.adjusted(0, 0, -kept - theme.px(16), 0)
        room = line.width() - min(chips_width(theme, row.chips), theme.px(_LEAST_CHIP))
        width = min(text_width(theme, Type.NAME, row.name) + 2, max(room, theme.px(_LEAST_NAME)))
        name = QRectF(line.left(), line.top(), min(width, line.width()), height)
        draw_line(painter, theme, name, row.name, Type.NAME, name_tone)
        draw_chips(painter, theme, line.adjusted(name.width() + theme.px(8), 0, 0, 0), row.chips)
        draw_line(painter, theme, line.translated(0, height), row.about, Type.BODY, tone)

    # Qt's own names

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, self._theme.px(ROW + (self._lines() - 2) * _LINE))

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        # A row is of one height: what it had to shorten is told whole here.
        row = index.data(RowRole) if index.isValid() else None
        if isinstance(row, GoodsRow):
            chips = (words for words, *_ in row.chips)
            QToolTip.showText(
                event.globalPos(), plain_tip("\n".join(filter(None, (row.name, row.about, *chips)))), view
            )
        return True
