"""A purchase as it was written: correct it, take goods back, or strike it out; it says what becomes of its calls."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from shop_crm.domain.days import read_day
from shop_crm.domain.follow_ups import FollowUp
from shop_crm.domain.names import clean_name, read_said
from shop_crm.domain.purchases import Purchase, PurchaseState
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services import cards, counter, history
from shop_crm.services.customers import may_call, read_customer, refuses_calls
from shop_crm.ui.desk import Desk
from shop_crm.ui.dialogs.form_dialog import FormDialog
from shop_crm.ui.dialogs.purchase_lines import LineFields, PurchaseLines
from shop_crm.ui.theme import Type
from shop_crm.ui.widgets.button import Button
from shop_crm.ui.widgets.field import Field, Line, Words
from shop_crm.ui.widgets.label import Label
from shop_crm.words.amounts import amount_text
from shop_crm.words.days import day_text, full_day_text, weekday_text
from shop_crm.words.done import came_back_text, planned_text, refused_text
from shop_crm.words.errors import sentence
from shop_crm.words.timeline import change_text

_DAY_TROUBLES = ("DAY_", "TIME_")


class PurchaseDialog(FormDialog):
    """One purchase; with `returns` the fields for goods that come back are open."""

    def __init__(self, desk: Desk, purchase_id: int, parent: QWidget | None = None, *, returns: bool = False) -> None:
        self._purchase = counter.read_purchase(desk.shop, purchase_id)
        self._customer = read_customer(desk.shop, self._purchase.customer_id)
        translate = desk.words.translate
        heading = translate("purchase", "Purchase of {name}, {day}").format(
            name=self._customer.spoken_name, day=full_day_text(desk.words, self._purchase.day)
        )
        super().__init__(desk, "purchase_dialog", purchase_id, heading, parent)
        self.setObjectName("purchase_dialog")
        self._standing, self._first_plan = self._read_calls()
        self._make_fields()
        self._make_buttons()
        self.put_purchase()
        self.begin(980)
        for edit in (self.day, self.served_by, self.said):
            edit.textChanged.connect(self._on_changed)
        self.lines.changed.connect(self._on_changed)
        self._show_plan()
        if returns:
            self.lines.open_return()
        else:
            self.lines.rows_of_fields[0].fields["item"].setFocus()
        is_struck = self._purchase.state is PurchaseState.VOIDED
        self._strike.setDisabled(is_struck)
        if is_struck:
            self.tell(sentence(desk.words, ShopError(ErrorCode.PURCHASE_VOIDED, number=purchase_id)))

    def typed(self) -> dict[str, object]:
        """What stands in the fields, as plain values."""
        return {
            "day": self.day.text(),
            "served_by": self.served_by.text(),
            "said": self.said.toPlainText(),
            "lines": self.lines.typed(),
        }

    def put(self, typed: Mapping[str, object]) -> None:
        """Fill the fields with what `typed` gave."""
        self.day.setText(str(typed.get("day", "")))
        self.served_by.setText(str(typed.get("served_by", "")))
        self.said.setPlainText(str(typed.get("said", "")))
        lines = typed.get("lines")
        self.lines.put([line for line in lines if isinstance(line, dict)] if isinstance(lines, list) else [])

    def put_purchase(self) -> None:
        """Fill the fields with the purchase as it is kept."""
        purchase = self._purchase
        self.put(
            {
                "day": full_day_text(self._desk.words, purchase.day),
                "served_by": purchase.served_by,
                "said": purchase.said,
                "lines": [self.lines.as_typed(line) for line in purchase.lines],
            }
        )

    def save(self) -> None:
        """Save the correction, or take back what comes back, and close; or say beside the field what is amiss."""
        words, shop, returning = self._desk.words, self._desk.shop, self.lines.returning
        if returning is not None and not self.is_changed:
            self._give_back(returning)
            return
        self._take_back_told()
        before = history.last_step(shop)
        try:
            purchase = self._read()
            if purchase == self._purchase:
                self.settled("", before)
                return
            made = counter.correct_purchase(shop, purchase, request_id=self._request_id)
        except ShopError as error:
            self._show_error(error)
            return
        told = words.translate("purchase", "{name}: the purchase of {day} is corrected.").format(
            name=self._customer.spoken_name, day=self._day_text()
        )
        self.settled(f"{told} {planned_text(words, made)}" if made.plan else told, before)

    def _make_fields(self) -> None:
        theme, translate = self._desk.theme, self._desk.words.translate
        self.day = Line(theme, icon="calendar", hint=translate("purchase", "today, 3 Nov, monday"))
        self.day.setObjectName("day")
        self.served_by = Line(theme, icon="user")
        self.served_by.setObjectName("served_by")
        self.served_by.setMaxLength(200)
        self._day = Field(translate("purchase", "Day"), self.day)
        top = QHBoxLayout()
        top.setSpacing(theme.px(16))
        top.addWidget(self._day, 1, Qt.AlignmentFlag.AlignTop)
        top.addWidget(Field(translate("purchase", "Served by"), self.served_by), 1, Qt.AlignmentFlag.AlignTop)
        self.fields.addLayout(top)
        self.lines = PurchaseLines(self._desk, {line.id: line for line in self._purchase.lines})
        self.lines.came_back.connect(self._give_back)
        self.lines.finished.connect(self.save)
        self.fields.addWidget(self.lines)
        self.said = Words(height=theme.px(60), hint=translate("purchase", "In their own words"))
        self.said.setObjectName("said")
        self._said = Field(translate("purchase", "What did they say?"), self.said)
        self.fields.addWidget(self._said)
        box = QFrame()
        box.setProperty("soft", "action")
        row = QHBoxLayout(box)
        row.setContentsMargins(14, 10, 14, 10)
        self.plan = Label("", Type.BODY, "on_soft", wraps=True)
        self.plan.setObjectName("plan")
        row.addWidget(self.plan)
        holder = QHBoxLayout()
        holder.setContentsMargins(self.fields.contentsMargins())  # it ends where the fields above do
        holder.addWidget(box)
        self.layout().insertLayout(3, holder)  # type: ignore[union-attr]

    def _make_buttons(self) -> None:
        translate = self._desk.words.translate
        self._strike = Button(self._desk.theme, translate("customers", "Strike out"), icon="trash-2")
        self._strike.setObjectName("strike_out")
        self._strike.clicked.connect(self._strike_out)
        self.buttons.addWidget(self._strike)
        self.sum = Label("", Type.BODY, "text_2")
        self.sum.setObjectName("sum")
        self.buttons.addWidget(self.sum)
        self.add_buttons(translate("purchase", "Save the correction"))

    def _read(self) -> Purchase:
        """The purchase as it is typed; raises the trouble of the first field that cannot be read."""
        return replace(
            self._purchase,
            day=self._read_day(),
            served_by=clean_name(self.served_by.text()),
            lines=self.lines.read(),
            said=read_said(self.said.toPlainText()),
        )

    def _read_day(self) -> date:
        shop, text = self._desk.shop, self.day.text().strip()
        if text == full_day_text(self._desk.words, self._purchase.day):
            return self._purchase.day
        if not text:
            raise ShopError(ErrorCode.DAY_MISSING)
        return read_day(text, shop.today, month_first=shop.settings.country.month_first)

    def _read_calls(self) -> tuple[list[FollowUp], list[FollowUp]]:
        """The open calls that this purchase planned, and all that it would plan as it is kept."""
        reasons = cards.read_card(self._desk.shop, self._purchase.customer_id).reasons
        open_ones = [reason.follow_up for reason in reasons if reason.follow_up.purchase_id == self._purchase.id]
        planned = counter.preview(self._desk.shop, self._purchase)[1]
        return [call for call in open_ones if call.is_courtesy], planned

    def _on_changed(self) -> None:
        self.touch()
        if self.message.text():
            self._take_back_told()
        self._show_saving()
        self._show_plan()

    def _show_saving(self) -> None:
        """The button says what it does: take back what comes back, unless a correction must be saved first."""
        translate = self._desk.words.translate
        does = translate("purchase", "Save the correction")
        if self.lines.returning is not None and not self.is_changed:
            does = translate("purchase", "Take back")
        self.saving.say(does)

    def _show_plan(self) -> None:
        """What saving would do to the calls, and the sum; quiet while something cannot be read yet."""
        words, shop = self._desk.words, self._desk.shop
        try:
            purchase = self._read()
        except ShopError:
            self.plan.setText(words.translate("purchase", "What becomes of its calls is told here."))
            return
        together = words.translate("purchase", "Together {amount}")
        self.sum.setText(together.format(amount=amount_text(purchase.amount, shop.settings.currency)))
        is_moved = purchase.day != self._purchase.day
        self._day.tell(weekday_text(words, purchase.day, shop.today) if is_moved else "", "on_soft")
        if not may_call(shop, self._customer):
            told = words.translate("purchase", "No call is planned: somebody at this number asked not to be contacted.")
            self.plan.setText(refused_text(words) if refuses_calls(shop, self._customer) else told)
            return
        plan, planned = counter.preview(shop, purchase)
        self.plan.setText(change_text(words, plan, self._standing, self._still_to_come(planned), shop.today))

    def _still_to_come(self, planned: list[FollowUp]) -> list[FollowUp]:
        """What is planned less what was settled before; what stands although it is too old to be planned stays."""
        standing = {(call.plan_id, call.step_number) for call in self._standing}
        settled = [call for call in self._first_plan if (call.plan_id, call.step_number) not in standing]
        steps = {(call.plan_id, call.step_number) for call in settled}
        questions = {call.ask_code for call in settled if call.ask_code}
        first = {(call.plan_id, call.step_number) for call in self._first_plan}
        older = [call for call in self._standing if (call.plan_id, call.step_number) not in first]
        coming = [
            call for call in planned if (call.plan_id, call.step_number) not in steps and call.ask_code not in questions
        ]
        return [*older, *coming]

    def _give_back(self, row: LineFields) -> None:
        """Take some of a line back, as its own step."""
        words, shop = self._desk.words, self._desk.shop
        self._take_back_told()
        if self.is_changed:
            row.tell(words.translate("purchase", "Save the correction first; then take the goods back."))
            return
        before, sold = history.last_step(shop), row.line
        assert sold is not None
        try:
            quantity, amount = row.read_return()
            counter.return_line(shop, self._purchase.id, sold.id, quantity, amount, request_id=self._request_id)
        except ShopError as error:
            row.tell(sentence(words, error))
            return
        now = next(line for line in counter.read_purchase(shop, self._purchase.id).lines if line.id == sold.id)
        back = now.returned_amount - sold.returned_amount
        self.settled(came_back_text(words, self._customer, quantity, sold.item, back, shop.settings.currency), before)

    def _strike_out(self) -> None:
        words, shop = self._desk.words, self._desk.shop
        before = history.last_step(shop)
        try:
            counter.void_purchase(shop, self._purchase.id, request_id=self._request_id)
        except ShopError as error:
            self.tell(sentence(words, error))
            return
        told = words.translate("customers", "{name}: the purchase of {day} is struck out, its calls are cancelled.")
        self.settled(told.format(name=self._customer.spoken_name, day=self._day_text()), before)

    def _day_text(self) -> str:
        return day_text(self._desk.words, self._purchase.day, self._desk.shop.today)

    def _show_error(self, error: ShopError) -> None:
        told = sentence(self._desk.words, error)
        if error.code.name.startswith(_DAY_TROUBLES):
            self._day.tell(told)
            self.day.setFocus()
        elif error.code is ErrorCode.SAID_TOO_LONG:
            self._said.tell(told)
            self.said.setFocus()
        elif not self.lines.show_error(error, told):
            self.tell(told)

    def _take_back_told(self) -> None:
        self.tell("")
        self._day.tell("")
        self._said.tell("")
        self.lines.take_back_told()
