"""The list that opens under a field while one types: Enter takes the marked row, Tab keeps what was typed.

Where words of one's own are meant as often as not, no row is marked until the arrow goes to one: Enter keeps them too.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from shop_crm.domain.values import frozen
from shop_crm.ui.painting import cap_width, draw_box, draw_cap, draw_line, text_width
from shop_crm.ui.theme import RADIUS, Theme, Type
from shop_crm.ui.widgets.field import Line
from shop_crm.ui.widgets.scroll import make_room_below

_ROW = 36
_MORE, _EDGE = 18, 4
"""How much higher a row of two lines is, and what is free above and below them."""
_SHOWN = 7
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@frozen
class Choice:
    """One row: what would be taken, what is known of it, and what is told at its right end."""

    words: str
    aside: str = ""
    right: str = ""
    about: object = None


class _Delegate(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self.width = 0
        """How wide the list will be: its rows are asked for their heights before it is."""

    def height(self, choice: Choice) -> int:
        """How high its row is."""
        return self._theme.px(_ROW + (0 if self._is_in_one_line(choice) else _MORE))

    def _is_in_one_line(self, choice: Choice) -> bool:
        """Whether what is told at the right end has room there, also beside the key of the marked row."""
        theme = self._theme
        words = text_width(theme, Type.STRONG, choice.words) + 2
        aside = text_width(theme, Type.BODY, choice.aside) + theme.px(22) if choice.aside else 0
        right = text_width(theme, Type.BODY, choice.right) + 2 if choice.right else 0
        return not choice.right or words + aside + right + cap_width(theme, "Enter") + theme.px(62) <= self.width

    # Qt's own names

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, self.height(index.data(Qt.ItemDataRole.UserRole)))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        theme = self._theme
        choice: Choice = index.data(Qt.ItemDataRole.UserRole)
        view = self.parent()
        assert isinstance(view, QListWidget)
        marked = view.currentRow()
        is_marked = marked == index.row()
        key = "Enter" if is_marked else "↓" if marked < 0 == index.row() else ""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(option.rect)
        if is_marked:
            draw_box(painter, rect, theme.px(RADIUS - 2), theme.colour("action_soft"))
        left, right = rect.left() + theme.px(14), rect.right() - theme.px(12)
        if key:
            cap, side = cap_width(theme, key), theme.px(20)
            box = QRectF(right - cap, rect.center().y() - side / 2, cap, side)
            draw_cap(painter, theme, box, key, "text_2", "border", "card")
            right -= cap + theme.px(12)
        name_width = text_width(theme, Type.STRONG, choice.words) + 2
        aside_width = text_width(theme, Type.BODY, choice.aside) + theme.px(22) if choice.aside else 0
        if self._is_in_one_line(choice):
            told = text_width(theme, Type.BODY, choice.right) + 2 if choice.right else 0
            room = QRectF(right - told, rect.top(), told, rect.height())
            draw_line(painter, theme, room, choice.right, Type.BODY, "text_2", _RIGHT)
            right -= told + theme.px(12)
        else:
            rect = rect.adjusted(0, theme.px(_EDGE), 0, -theme.px(_EDGE))
            rect.setHeight(rect.height() / 2)
            beneath = QRectF(left, rect.bottom(), right - left, rect.height())
            draw_line(painter, theme, beneath, choice.right, Type.BODY, "text_2")
        # The phone or the category tells alike names apart: it keeps some room beside a very long one.
        kept = min(aside_width, theme.px(150)) if choice.aside else 0
        width = min(name_width, right - left - kept)
        name = QRectF(left, rect.top(), width, rect.height())
        draw_line(painter, theme, name, choice.words, Type.STRONG, "on_soft" if is_marked else "text")
        left += width + theme.px(10)
        if right - left > theme.px(30):
            draw_line(
                painter, theme, QRectF(left, rect.top(), right - left, rect.height()), choice.aside, Type.BODY, "text_2"
            )
        painter.restore()


class Suggestions(QFrame):
    """One such list for all fields of a page; it lies over the page and never takes the keyboard."""

    def __init__(self, theme: Theme, page: QWidget) -> None:
        super().__init__(page)
        self._theme, self._page = theme, page
        self._fields: dict[QObject, tuple[Callable[[str], list[Choice]], Callable[[Choice], None], bool]] = {}
        self._field: Line | None = None
        self.setProperty("card", True)
        self.setObjectName("suggestions")
        rows = QVBoxLayout(self)
        rows.setContentsMargins(2, 2, 2, 2)
        self.list = QListWidget()
        self.list.setObjectName("suggestion_list")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._delegate = _Delegate(theme, self.list)
        self.list.setItemDelegate(self._delegate)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(lambda item: self._take())
        rows.addWidget(self.list)
        self.hide()

    def serve(
        self,
        field: Line,
        offer: Callable[[str], list[Choice]],
        take: Callable[[Choice], None],
        *,
        marks: bool = True,
    ) -> None:
        """Offer choices while somebody types in this field, and hand over the one that is taken.

        `marks` is whether what fits best is meant until somebody chooses otherwise.
        """
        self._fields[field] = (offer, take, marks)
        field.installEventFilter(self)
        field.textEdited.connect(lambda text: self.offer(field))
        field.destroyed.connect(lambda: self._fields.pop(field, None))

    @property
    def marked(self) -> Choice | None:
        """The row that Enter would take; None while the list is closed."""
        item = self.list.currentItem() if self.isVisible() else None
        return item.data(Qt.ItemDataRole.UserRole) if item is not None else None

    def offer(self, field: Line) -> None:
        """Show what fits the field's text; nothing closes the list."""
        offer, _, marks = self._fields[field]
        choices = offer(field.text())
        self.list.clear()
        if not choices:
            self.hide()
            return
        self._place(field, choices)
        for choice in choices:
            item = QListWidgetItem()
            item.setData(Qt.ItemDataRole.UserRole, choice)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{choice.words} {choice.aside} {choice.right}".strip())
            self.list.addItem(item)
        self._field = field
        # Whoever typed the whole of it means it, not what begins alike and sells better.
        typed = field.text().strip().casefold()
        exact = (row for row, choice in enumerate(choices) if choice.about and choice.words.casefold() == typed)
        self.list.setCurrentRow(next(exact, 0) if marks else -1)
        self.show()
        self.raise_()

    def _place(self, field: Line, choices: list[Choice]) -> None:
        theme, page = self._theme, self._page
        width = min(max(field.width(), theme.px(680)), page.width() - 2 * theme.px(16))
        self._delegate.width = width - 6
        height = sum(self._delegate.height(choice) for choice in choices[:_SHOWN]) + 6
        # Above the field it would lie over what was typed before it: who it is.
        corner = field.mapTo(page, field.rect().bottomLeft())
        make_room_below(field, height - (page.height() - 8 - corner.y() - 4))
        corner = field.mapTo(page, field.rect().bottomLeft())
        left = max(theme.px(16), min(corner.x(), page.width() - width - theme.px(16)))
        top, below = corner.y() + 4, page.height() - 8 - corner.y() - 4
        above = corner.y() - field.height() - 4
        if height > below and above > below:
            height = min(height, above - 4)
            top = above - height
        else:
            height = min(height, below)  # the list scrolls; the field that is typed in is not covered
        self.setGeometry(left, top, width, height)

    def _take(self) -> None:
        item, field = self.list.currentItem(), self._field
        self.hide()
        if item is not None and field is not None:
            self._fields[field][1](item.data(Qt.ItemDataRole.UserRole))

    # Qt's own names

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut and watched is self._field:
            self.hide()
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or not self.isVisible():
            return False
        count, row = self.list.count(), self.list.currentRow()
        match event.key():
            case Qt.Key.Key_Down:
                self.list.setCurrentRow((row + 1) % count)
            case Qt.Key.Key_Up:
                self.list.setCurrentRow((max(row, 0) - 1) % count)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if (
                row >= 0 and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
            ):
                self._take()
            case Qt.Key.Key_Escape:
                self.hide()
            case _:
                return False
        return True
