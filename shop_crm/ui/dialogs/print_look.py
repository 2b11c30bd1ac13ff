"""How a call list is printed: its order, its letters, what stands on it, and its code; remembered on this PC."""

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shop_crm.domain.list_choices import USUAL_PIECES, Letters, ListLook, ListOrder, Piece, RowCode
from shop_crm.domain.settings import Paper
from shop_crm.ui.desk import Desk
from shop_crm.ui.theme import Type
from shop_crm.ui.widgets.choices import Pill
from shop_crm.ui.widgets.field import Combo, EnterGoesOn, Field
from shop_crm.ui.widgets.flow import FlowBox
from shop_crm.ui.widgets.label import Label
from shop_crm.words.list_choices import CODES, LETTERS, ORDERS, PIECES

_KEPT = "print/{what}"
_NO_PIECE = "-"
"""An empty text would be read as nothing kept."""

_Code = TypeVar("_Code", bound=StrEnum)


class LookChoice(QObject):
    """The fields, which stand at three places of the dialog: `top`, `middle` and `code_field`."""

    changed = Signal()
    """The rows look otherwise."""
    order_changed = Signal()
    """The rows stand otherwise."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        words = desk.words
        self.order = self._combo("order", ListOrder.PRIORITY, ORDERS)
        self.letters = self._combo("letters", Letters.NORMAL, LETTERS)
        self.code = self._combo("code", RowCode.DIAL, CODES)
        self.order.currentIndexChanged.connect(lambda _: self.order_changed.emit())
        for combo in (self.letters, self.code):
            combo.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.top = QWidget()
        side_by_side = QHBoxLayout(self.top)
        side_by_side.setContentsMargins(0, 0, 0, 0)
        side_by_side.setSpacing(12)
        side_by_side.addWidget(Field(words.translate("print", "In which order?"), self.order), 1)
        side_by_side.addWidget(Field(words.translate("print", "Letters"), self.letters), 1)
        self.code_field = Field(words.translate("print", "The code beside each"), self.code)
        self.middle = self._pieces_box()
        self.enter = EnterGoesOn([self.order, self.letters])

    def chosen_order(self) -> ListOrder:
        """In which order the calls stand."""
        return ListOrder(self.order.currentData())

    def look(self, paper: Paper) -> ListLook:
        """Everything else, on this paper."""
        return ListLook(
            paper=paper,
            pieces=frozenset(piece for piece, pill in self.pieces.items() if pill.isChecked()),
            letters=Letters(self.letters.currentData()),
            code=RowCode(self.code.currentData()),
        )

    def remember(self) -> None:
        """Keep it on this PC."""
        ticked = " ".join(piece for piece, pill in self.pieces.items() if pill.isChecked())
        kept = {
            "order": self.order.currentData(),
            "letters": self.letters.currentData(),
            "code": self.code.currentData(),
            "pieces": ticked or _NO_PIECE,
        }
        for what, value in kept.items():
            self._desk.this_pc.setValue(_KEPT.format(what=what), str(value))

    def _kept(self, what: str) -> str:
        return str(self._desk.this_pc.value(_KEPT.format(what=what), ""))

    def _combo(self, what: str, usual: _Code, texts: Mapping[_Code, str]) -> Combo:
        """A choice as it was made last, else the usual one."""
        combo = Combo(self._desk.theme)
        combo.setObjectName(what)
        for code, text in texts.items():
            combo.addItem(self._desk.words.translate("print", text), str(code))
        at = combo.findData(self._kept(what))
        combo.setCurrentIndex(at if at >= 0 else combo.findData(str(usual)))
        return combo

    def _pieces_box(self) -> QWidget:
        words, kept = self._desk.words, self._kept("pieces")
        ticked = set(kept.split()) if kept else set(map(str, USUAL_PIECES))
        self.pieces: dict[Piece, Pill] = {}
        pills = FlowBox(2)
        for piece, text in PIECES.items():
            pill = Pill(self._desk.theme, words.translate("print", text), is_ticked=True, off_icon="plus")
            pill.setObjectName(f"piece_{piece}")
            pill.setChecked(str(piece) in ticked)
            pill.toggled.connect(lambda _: self.changed.emit())
            self.pieces[piece] = pill
            pills.flow.addWidget(pill)
        box = QWidget()
        rows = QVBoxLayout(box)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addWidget(Label(words.translate("print", "What stands on it"), Type.SMALL_STRONG, "text_2"))
        rows.addWidget(pills)
        return box
