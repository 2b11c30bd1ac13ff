"""The products that nobody is called about: with the reason, a way back, and a place to name one more."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from shop_crm.domain.plans import LeftAlone
from shop_crm.errors import ShopError
from shop_crm.services import goods, history, plans
from shop_crm.ui.desk import Desk
from shop_crm.ui.half_typed import HalfTypedLines
from shop_crm.ui.tab_order import order_tabs
from shop_crm.ui.theme import Type
from shop_crm.ui.widgets.button import Button
from shop_crm.ui.widgets.emptying import empty
from shop_crm.ui.widgets.field import EnterGoesOn, Field, Line
from shop_crm.ui.widgets.flow import FlowBox
from shop_crm.ui.widgets.label import Card, Label, Message
from shop_crm.ui.widgets.suggestions import Choice, Suggestions
from shop_crm.words.days import day_text
from shop_crm.words.errors import sentence


class AgainButton(Button):
    """The way back; there can be more of them than letters for Alt."""

    @property
    def mnemonic_words(self) -> str:
        """None."""
        return ""


class LeftAloneCard(Card):
    """The list and the two fields; `done` is what was done and its number."""

    done = Signal(str, int)

    def __init__(self, desk: Desk, suggestions: Suggestions) -> None:
        super().__init__(padding=20, spacing=10)
        self._desk = desk
        translate, px = desk.words.translate, desk.theme.px
        self.rows.addWidget(Label(translate("plans", "Products left alone"), Type.NAME, wraps=True))
        self.told = Label("", Type.BODY, "text_2", wraps=True)
        self.rows.addWidget(self.told)
        self._list = QWidget()
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(px(6))
        self.rows.addWidget(self._list)
        self.item, self.reason = Line(desk.theme), Line(desk.theme)
        self.item.setObjectName("leave_item")
        self.item.setMaxLength(200)
        self.reason.setObjectName("leave_reason")
        self.reason.setMaxLength(200)
        self._item = Field(translate("plans", "Leave a product alone"), self.item)
        self._reason = Field(translate("plans", "Why"), self.reason)
        self.leave = Button(desk.theme, translate("plans", "Leave it alone"), icon="ban")
        self.leave.setObjectName("leave_alone")
        row = FlowBox(px(12), fills=True, align=Qt.AlignmentFlag.AlignBottom)
        for field in (self._item, self._reason):
            field.edit.setMinimumWidth(px(180))
            row.flow.addWidget(field)
        self.leave.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row.flow.addWidget(self.leave)
        self.rows.addWidget(row)
        self.message = Message()
        self.rows.addWidget(self.message)
        enter = EnterGoesOn([self.item, self.reason])
        suggestions.serve(self.item, self._offer, self._take)  # after it: the last one is asked first
        enter.finished.connect(self.leave_it)
        self.leave.clicked.connect(self.leave_it)
        self.item.textChanged.connect(lambda _: self._tell(""))
        HalfTypedLines(desk.shop, "left_alone", [self.item, self.reason], self)

    def refresh(self) -> None:
        """Show what is left alone now."""
        found, words = plans.left_alone(self._desk.shop), self._desk.words
        self.told.setText(
            words.translate("plans", "Nobody is called about these, whatever the plans say.")
            if found
            else words.translate(
                "plans", "Is there a product about which nobody wants a call? Name it, and no plan asks after it."
            )
        )
        empty(self._rows)
        for each in found:
            self._rows.addWidget(self._row(each))
        self._list.setVisible(bool(found))
        order_tabs(self)

    def leave_it(self) -> None:
        """Leave the product that is named alone from now on."""
        shop, words = self._desk.shop, self._desk.words
        item = self.item.text().strip()
        try:
            ended = plans.leave_alone(shop, item, self.reason.text())
        except ShopError as error:
            self._tell(sentence(words, error))
            self.item.setFocus()
            return
        self.item.clear()
        self.reason.clear()
        self.item.setFocus()
        told = words.translate("plans", "Nobody is called about {item} any more.").format(item=item)
        if ended:
            told += " " + words.counting(ended).translate("plans", "%n open calls end with that.", None, 1)
        self.done.emit(told, history.last_step(shop))

    def follow_again(self, item: str) -> None:
        """Call about it again."""
        shop, words = self._desk.shop, self._desk.words
        planned = plans.follow_again(shop, item)
        self.item.setFocus()
        told = words.translate("plans", "{item} is followed by its plan again.").format(item=item)
        if planned:
            told += " " + words.counting(planned).translate("plans", "%n calls come back.", None, 1)
        self.done.emit(told, history.last_step(shop))

    def _row(self, left: LeftAlone) -> QWidget:
        words, theme = self._desk.words, self._desk.theme
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(12))
        told = QVBoxLayout()
        told.setSpacing(1)
        told.addWidget(Label(left.item, Type.STRONG, wraps=True))
        since = words.translate("plans", "since {day}")
        since = since.format(day=day_text(words, left.since, self._desk.shop.today))
        told.addWidget(Label(" · ".join(filter(None, (left.reason, since))), Type.SMALL, "text_2", wraps=True))
        row.addLayout(told, 1)
        again = AgainButton(theme, words.translate("plans", "Follow again"), icon="rotate-ccw")
        again.setObjectName("follow_again")
        again.setAccessibleName(words.translate("plans", "Follow {item} again").format(item=left.item))
        again.clicked.connect(lambda: self.follow_again(left.item))
        row.addWidget(again, 0, Qt.AlignmentFlag.AlignTop)
        return holder

    def _offer(self, typed: str) -> list[Choice]:
        if not typed.strip():
            return []
        found = goods.suggest_items(self._desk.shop, typed)
        return [Choice(words=each.item, aside=each.category, about=each) for each in found]

    def _take(self, choice: Choice) -> None:
        self.item.setText(choice.words)
        self.reason.setFocus(Qt.FocusReason.TabFocusReason)

    def _tell(self, told: str) -> None:
        self.message.tell(told)
        self.item.mark_wrong(bool(told))
