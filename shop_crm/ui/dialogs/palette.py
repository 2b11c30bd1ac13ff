"""The palette: type a few letters of what you want to do, press Enter (look.md: Ctrl+K)."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, QStringListModel, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QDialog, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout, QWidget

from shop_crm.domain.names import fold
from shop_crm.ui.actions import Action
from shop_crm.ui.desk import Desk
from shop_crm.ui.icons import draw_icon
from shop_crm.ui.painting import cap_width, draw_box, draw_cap, draw_line
from shop_crm.ui.theme import ICON, RADIUS, Theme, Type
from shop_crm.ui.widgets.field import Line
from shop_crm.ui.widgets.label import Label
from shop_crm.ui.widgets.pick_list import PickList

_ROW = 42
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_ENTERS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Palette(QDialog):
    """Every action with its key; `chosen` is the name of the one that was taken, "" for none."""

    def __init__(self, desk: Desk, actions: Sequence[Action], parent: QWidget) -> None:
        super().__init__(parent)
        theme, translate = desk.theme, desk.words.translate
        self.chosen = ""
        self._actions = self._fitting = tuple(actions)
        self._told: list[str] = []
        self.setObjectName("palette")
        self.setWindowTitle(translate("palette", "What would you like to do?"))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(16, 16, 16, 16)
        rows.setSpacing(10)
        self.search = Line(theme, icon="search", hint=translate("palette", "What would you like to do?"))
        self.search.setObjectName("wanted")
        self.search.textChanged.connect(self._show_fitting)
        self.search.installEventFilter(self)
        self._model = QStringListModel(self)
        self.view = PickList("actions")
        self.view.setUniformItemSizes(True)
        self.view.setAccessibleName(translate("palette", "What can be done"))
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.view.setModel(self._model)
        self.view.setItemDelegate(_ActionDelegate(theme, self))
        self.view.clicked.connect(lambda index: self._take(index.row()))
        self._nothing = Label(translate("palette", "Nothing is called like that."), Type.BODY, "text_2", wraps=True)
        rows.addWidget(self.search)
        rows.addWidget(self._nothing)
        rows.addWidget(self.view, 1)
        room = parent.window().size()
        self.resize(min(theme.px(560), room.width() - 40), min(theme.px(480), room.height() - 80))
        self._show_fitting()
        self.search.setFocus()

    def action_at(self, row: int) -> Action:
        """The action of a row."""
        return self._fitting[row]

    def told_at(self, row: int) -> str:
        """What a row says: its words, and what it leads to when it was found by that."""
        return self._told[row]

    def _show_fitting(self) -> None:
        """Those whose words hold all that was typed, in any order; then those that lead to it."""
        typed = fold(self.search.text()).split()
        called = [each for each in self._actions if _holds(each.words, typed)]
        leading = [each for each in self._actions if each not in called and _found_by(each, typed)]
        self._fitting = (*called, *leading)
        self._told = [each.words for each in called]
        self._told += [f"{each.words} · {_found_by(each, typed)}" for each in leading]
        self._model.setStringList([_spoken(each, told) for each, told in zip(self._fitting, self._told, strict=True)])
        self._nothing.setVisible(not self._fitting)
        self.view.setVisible(bool(self._fitting))
        self._go(0)

    def _go(self, row: int) -> None:
        if self._fitting:
            self.view.setCurrentIndex(self._model.index(max(0, min(row, len(self._fitting) - 1)), 0))

    def _take(self, row: int) -> None:
        if 0 <= row < len(self._fitting):
            self.chosen = self._fitting[row].name
            self.accept()

    # Qt's own names

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        row, key = self.view.currentIndex().row(), event.key()
        if key in _ENTERS:
            self._take(row)
        elif key in _MOVES:
            by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -8, Qt.Key.Key_PageDown: 8}
            self._go(row + by[Qt.Key(key)])
        else:
            return False
        return True


class _ActionDelegate(QStyledItemDelegate):
    """An icon, the words, and the key at the right."""

    def __init__(self, theme: Theme, palette: Palette) -> None:
        super().__init__(palette)
        self._theme, self._palette = theme, palette

    # Qt's own names

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme, action = self._theme, self._palette.action_at(index.row())
        rect = QRectF(option.rect)
        is_chosen = self._palette.view.currentIndex().row() == index.row()
        tone = "on_soft" if is_chosen else "text"
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_chosen:
            draw_box(painter, rect, theme.px(RADIUS), theme.colour("action_soft"), theme.colour("focus"))
        side, right = theme.px(ICON), rect.right() - theme.px(12)
        top = rect.center().y() - side / 2
        draw_icon(painter, action.icon, QRectF(rect.left() + theme.px(12), top, side, side), theme.colour(tone))
        if key := action.cap:
            width, high = cap_width(theme, key), theme.px(22)
            box = QRectF(right - width, rect.center().y() - high / 2, width, high)
            draw_cap(painter, theme, box, key, tone if is_chosen else "text_2", "strong_border")
            right -= width + theme.px(10)
        left = rect.left() + theme.px(42)
        room, told = QRectF(left, rect.top(), right - left, rect.height()), self._palette.told_at(index.row())
        draw_line(painter, theme, room, told, Type.BODY, tone)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, self._theme.px(_ROW))


def _holds(text: str, typed: Sequence[str]) -> bool:
    return all(word in fold(text) for word in typed)


def _found_by(action: Action, typed: Sequence[str]) -> str:
    """The first of what it leads to that holds all that was typed; "" for none."""
    return next((each.strip() for each in action.leads_to.split(",") if _holds(each, typed)), "")


def _spoken(action: Action, told: str) -> str:
    return f"{told}, {action.cap}" if action.cap else told
