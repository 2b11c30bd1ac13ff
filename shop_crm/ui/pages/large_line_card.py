"""What counts as a large purchase: an amount, or a share of this shop's own tickets by a slider (domain.md 1)."""

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy

from shop_crm.domain.amounts import read_amount
from shop_crm.domain.money import Currency
from shop_crm.errors import ShopError
from shop_crm.services import history, plans
from shop_crm.services.shop import change_settings
from shop_crm.ui.desk import Desk
from shop_crm.ui.theme import Type
from shop_crm.ui.widgets.button import Button
from shop_crm.ui.widgets.field import Field, Line
from shop_crm.ui.widgets.flow import FlowBox
from shop_crm.ui.widgets.label import Card, Label
from shop_crm.ui.widgets.slider import Slider
from shop_crm.words.amounts import amount_text, number_text
from shop_crm.words.settings import trouble

LEAST, MOST = 1, 30
SOON_MS = 300


class _ShareSlider(Slider):
    """Enter takes what it shows."""

    entered = Signal()

    # Qt's own names

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.entered.emit()
        else:
            super().keyPressEvent(event)


class LargeLineCard(Card):
    """The line as it is, and what another one would mean; `done` is what was done and its number."""

    done = Signal(str, int)

    def __init__(self, desk: Desk) -> None:
        super().__init__(padding=20, spacing=10)
        self._desk = desk
        translate, px = desk.words.translate, desk.theme.px
        self.rows.addWidget(Label(translate("plans", "What is a large purchase?"), Type.NAME, wraps=True))
        self.line = Line(desk.theme)
        self.line.setObjectName("large_amount")
        self.line.setMaxLength(24)
        self.line.setMinimumWidth(px(140))
        self.line.setMaximumWidth(px(200))
        self._field = Field("", self.line)
        self.share = _ShareSlider(desk.theme, "", LEAST, MOST)
        self.share.setObjectName("large_share")
        self._share = Field(translate("plans", "Or the dearest of your tickets"), self.share)
        self.apply_button = Button(desk.theme, translate("plans", "Use this line"), icon="check")
        self.apply_button.setObjectName("use_line")
        row = FlowBox(px(16), fills=True, align=Qt.AlignmentFlag.AlignBottom)
        row.flow.addWidget(self._field)
        row.flow.addWidget(self._share)
        self.apply_button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row.flow.addWidget(self.apply_button)
        self.rows.addWidget(row)
        self.told = Label("", Type.BODY, "text_2", wraps=True)
        self.told.setObjectName("large_told")
        self.rows.addWidget(self.told)
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self.tell)
        self.line.textEdited.connect(self._on_typed)
        self.line.returnPressed.connect(self.apply)
        self.share.valueChanged.connect(self._on_share)
        self.share.entered.connect(self.apply)
        self.apply_button.clicked.connect(self.apply)

    @property
    def is_changed(self) -> bool:
        """Whether another line is shown than the one in force."""
        try:
            return self._amount() != self._desk.shop.settings.large_line
        except ShopError:
            return True

    def refresh(self) -> None:
        """Show the line in force; what is being typed stays."""
        symbol = self._desk.shop.settings.currency.symbol
        told = self._desk.words.translate("plans", "Large from ({currency})")
        self._field.label.setText(told.format(currency=symbol))
        if not (self.line.hasFocus() or self.share.hasFocus()) or not self.line.text():
            self.reset()
        self.share.setEnabled(bool(plans.line_for_share(self._desk.shop, LEAST)))
        self._soon.start(0)

    def rest(self) -> bool:
        """Look at nothing any more; whether something was still to be looked at."""
        was_busy = self._soon.isActive()
        self._soon.stop()
        return was_busy

    def reset(self) -> None:
        """Back to the line in force."""
        line = self._desk.shop.settings.large_line
        self.line.setText(self._number(line))
        with QSignalBlocker(self.share):
            share = round(plans.share_of_line(self._desk.shop, line))
            self.share.setValue(min(MOST, max(LEAST, share)))
        self._mark()

    def tell(self) -> None:
        """Say what the line that is shown would mean."""
        desk, words = self._desk, self._desk.words
        try:
            amount = self._amount()
        except ShopError:
            return
        if not plans.line_for_share(desk.shop, LEAST):
            self.told.setText(
                words.translate("plans", "Once something was sold, you can choose the line by your own tickets.")
            )
            return
        book = replace(plans.plan_book(desk.shop), large_line=amount)
        calls = round(plans.rehearse(desk.shop, book).calls_a_month)
        told = words.translate("plans", "The top {share} % of your tickets: from {amount}.").format(
            share=_percent(plans.share_of_line(desk.shop, amount)), amount=amount_text(amount, self._currency)
        )
        then = words.counting(calls).translate(
            "plans", "With all plans together this would give about %n calls a month.", None, 1
        )
        self.told.setText(f"{told} {then}")

    def apply(self) -> None:
        """Take this line from now on."""
        desk, words = self._desk, self._desk.words
        try:
            amount = self._amount()
            if amount == desk.shop.settings.large_line:
                return
            change_settings(desk.shop, large_line=amount)
        except ShopError as error:
            self._field.tell(self._trouble(error))
            return
        self.reset()
        told = words.translate("plans", "A purchase is a large one from {amount} on.")
        self.done.emit(told.format(amount=amount_text(amount, self._currency)), history.last_step(desk.shop))

    @property
    def _currency(self) -> Currency:
        return self._desk.shop.settings.currency

    def _amount(self) -> int:
        return read_amount(self.line.text(), self._currency)

    def _number(self, minor: int) -> str:
        return number_text(self._currency.major(minor), self._currency)

    def _trouble(self, error: ShopError) -> str:
        return trouble(self._desk.words, "large_line", error, self._desk.shop.settings)

    def _mark(self) -> None:
        told = ""
        try:
            self._amount()
        except ShopError as error:
            told = self._trouble(error)
        self._field.tell(told)
        self.apply_button.setEnabled(self.is_changed and not told)

    def _on_typed(self) -> None:
        self._mark()
        self._soon.start(SOON_MS)

    def _on_share(self, percent: int) -> None:
        amount = plans.line_for_share(self._desk.shop, percent)
        if amount:
            self.line.setText(self._number(amount))
        self._mark()
        self._soon.start(SOON_MS)


def _percent(share: float) -> str:
    return f"{share:.0f}" if share >= 1 or not share else "< 1"
