"""The counter: a sale in seconds; one line tells while typing what will happen and why (look.md)."""

import re
from contextlib import suppress
from dataclasses import asdict, fields, replace
from secrets import token_hex
from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from shop_crm.domain.customers import Customer
from shop_crm.domain.days import check_sale_day, read_day
from shop_crm.domain.names import clean_name, read_said, was_cut
from shop_crm.domain.purchases import Purchase
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services import counter, goods, history
from shop_crm.services.circle import thanks_planned
from shop_crm.services.customers import read_customer, read_typed
from shop_crm.ui.desk import Desk
from shop_crm.ui.draft_keeper import DraftKeeper
from shop_crm.ui.pages.greeting_card import GreetingCard
from shop_crm.ui.pages.page import Page
from shop_crm.ui.pages.people_choices import people_choices
from shop_crm.ui.pages.plan_line import PlanLine
from shop_crm.ui.pages.product_facts import ProductFacts
from shop_crm.ui.pages.sale_lines import SaleLines, Typed
from shop_crm.ui.pages.sender_field import SenderField
from shop_crm.ui.pages.wish_box import CounterWishes
from shop_crm.ui.paper_wishes import slip_wish
from shop_crm.ui.this_pc import SERVED_BY
from shop_crm.ui.widgets.button import Button
from shop_crm.ui.widgets.field import EnterGoesOn, Field, Line, Words
from shop_crm.ui.widgets.flow import FlowBox
from shop_crm.ui.widgets.label import Card
from shop_crm.ui.widgets.scroll import Scroll
from shop_crm.ui.widgets.suggestions import Choice, Suggestions
from shop_crm.words.amounts import amount_text
from shop_crm.words.days import weekday_text
from shop_crm.words.done import planned_text, thanks_text
from shop_crm.words.errors import sentence

_FORM = "sale"
_ROOM_FOR_GREETING = 880
_WIDE = 1080
"""Widths of the page at 100 %: below them the greeting gets narrower, then goes into the form."""
_TRAILING_PHONE = re.compile(r"^(?P<name>.*?)[\s,;/]*(?P<phone>\+?[0-9(][0-9()\s./-]{5,}[0-9])$")
_WHO = (
    ErrorCode.NAME_OR_PHONE_NEEDED,
    ErrorCode.CUSTOMER_UNSURE,
    ErrorCode.CUSTOMER_UNKNOWN,
)
_SENDER = (ErrorCode.SENT_BY_SELF, ErrorCode.SENT_IN_RING)


class CounterPage(Page):
    """The form of a sale, the greeting beside it, and what it will bring about."""

    watches: ClassVar[frozenset[str]] = frozenset(
        {"customer", "phone", "purchase", "plan", "setting", "complaint", "follow_up", "wish", "contact"}
    )

    def __init__(self, desk: Desk) -> None:
        translate = desk.words.translate
        super().__init__(desk, translate("counter", "Counter"))
        self.subtitle.setText(translate("counter", "New purchase"))
        self._customer: Customer | None = None
        self._request_id = token_hex(16)
        self._saved: tuple[int, dict[str, object]] | None = None
        """The step of the last sale and what stood in the form, to bring it back when it is undone."""
        self._is_back = False
        """Whether the last sale was taken back, and its words stand in the form again."""
        self._sold = 0
        """The purchase that was saved last, whose slip can be printed; 0 for none."""
        self._keeper = DraftKeeper(desk.shop, _FORM, self._state, self)
        self.suggestions = Suggestions(desk.theme, self)
        bring = Button(desk.theme, translate("window", "Bring in a file"), icon="file-input", key="Ctrl I")
        bring.setObjectName("import")
        bring.clicked.connect(lambda: self.wanted.emit("import", None))
        self._wish_button = Button(desk.theme, translate("products", "Note a wish"), icon="heart", key="Ctrl W")
        self._wish_button.setObjectName("counter_wish")
        self._wish_button.clicked.connect(self.note_wish)
        self._slip_button = Button(desk.theme, translate("counter", "Receipt slip"), icon="printer", key="Ctrl R")
        self._slip_button.setObjectName("print_slip")
        self._slip_button.clicked.connect(self.print_slip)
        self._slip_button.hide()
        self.head.addWidget(self._slip_button)
        self.head.addWidget(self._wish_button)
        self.head.addWidget(bring)
        self._left = left = QVBoxLayout()
        left.setSpacing(12)
        left.setContentsMargins(0, 0, 0, 0)
        left.addWidget(self._who())
        self.lines = SaleLines(desk, self.suggestions)
        self.lines.changed.connect(self._on_changed)
        self.lines.finished.connect(self.save)
        left.addWidget(self.lines, 1)
        left.addWidget(self._words())
        self._foot = PlanLine(desk)
        self._foot.save.clicked.connect(self.save)
        self.greeting = GreetingCard(desk)
        self.greeting.other_button.clicked.connect(self.forget_customer)
        self.greeting.card_button.clicked.connect(self._open_card)
        self.greeting.complaint_button.clicked.connect(self._note_complaint)
        form = QWidget()
        form.setLayout(left)
        self._form = Scroll(form)
        column = QVBoxLayout()
        column.setSpacing(12)
        column.addWidget(self._form, 1)
        column.addWidget(self._foot)
        self.body.addLayout(column, 1)
        beside = QWidget()
        self._beside = QVBoxLayout(beside)
        self._beside.setContentsMargins(0, 0, 0, 0)
        self._beside.addWidget(self.greeting)
        # In a low window there can be more to say than has room.
        self._aside = Scroll(beside)
        self.body.addWidget(self._aside)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.save, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        QShortcut(QKeySequence("Ctrl+Enter"), self, self.save, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        slip_key = QShortcut(QKeySequence("Ctrl+R"), self, self.print_slip)
        slip_key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        QShortcut(QKeySequence("F9"), self, self.said.setFocus, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.facts = ProductFacts(desk, self, self._aside)
        self.lines.facts_wanted.connect(self.facts.show_product)
        self.wishes = CounterWishes(desk, self, self.greeting, self._aside)
        self.wishes.noted.connect(self.done)
        self.wishes.noted.connect(self.arrive)
        QShortcut(QKeySequence("Ctrl+W"), self, self.note_wish, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._restore(self._keeper.read())

    def refresh(self) -> None:
        """What is known of the customer, and of the plans, may have changed; a sale that was taken back comes again."""
        self._follow_last_sale()
        if self._customer is not None:
            try:
                self._customer = read_customer(self.desk.shop, self._customer.id)
            except ShopError:
                self._customer = None  # her first sale was taken back: the words stay, and she is new again
        self._show_customer()
        self._show_plan()

    def arrive(self) -> None:
        """The keyboard is where the sale goes on: where it was left, once something is typed."""
        left = self.focusWidget()
        if self._state() is not None and isinstance(left, Line | Words) and left.isVisible():
            left.setFocus()
            return
        (self.lines.first_item if self._customer and not self.lines.typed() else self.customer).setFocus()

    def flush(self) -> None:
        """The program ends: keep what was typed."""
        self._keeper.flush()
        self.wishes.flush()

    def escape(self) -> bool:
        """Back to the customer, and there let go who was recognised; the words stay."""
        if self.facts.leave():
            return True
        if self.wishes.leave():
            self.arrive()
            return True
        if not self.customer.hasFocus():
            self.customer.setFocus()
            self.customer.selectAll()
            return True
        if self._customer is not None:
            self.forget_customer()
            return True
        return False

    def sell_to(self, customer_id: int) -> None:
        """Begin a sale to this customer, or say whose sale is half typed: goods are never booked on somebody else."""
        customer, named = read_customer(self.desk.shop, customer_id), self.customer.text().strip()
        is_same = self._customer is not None and self._customer.id == customer_id
        if named and not is_same and self.lines.typed():
            told = self.desk.words.translate(
                "counter", "A sale to {other} is half typed here: save it first, then sell to {name}."
            )
            self.done.emit(told.format(other=named, name=customer.spoken_name), 0)
            return
        self._recognise(customer)
        self.lines.first_item.setFocus()

    def note_wish(self) -> None:
        """What the customer who stands here would like to have."""
        if self._customer is None or not self._customer.id:
            told = self.desk.words.translate("products", "Say first who it is: the wish belongs to a customer.")
            self.done.emit(told, 0)
            self.customer.setFocus()
            return
        self.wishes.ask_of(self._customer.id)

    def print_slip(self) -> None:
        """The slip of the sale that was saved last, to go home with the goods."""
        if self._sold:
            self.wanted.emit("paper", slip_wish(self.desk, self._sold))

    def forget_customer(self) -> None:
        """It is somebody else: the field is free again."""
        self._customer = None
        self.customer.setFocus()
        self.customer.selectAll()
        self._show_customer()
        self._on_changed()

    def save(self) -> None:
        """Keep the sale; what is amiss is told where it is."""
        desk = self.desk
        self._tell_nothing()
        try:
            customer = self._with_typed_phone(self._customer) if self._customer else self._read_customer()
            customer = self.sent_by.told_of(customer)
        except ShopError as error:
            self._show_trouble(error)
            return
        before = thanks_planned(desk.shop, customer.id)
        try:
            purchase = self._read_purchase()
            made = counter.record_purchase(
                desk.shop, customer, purchase, request_id=self._request_id, made_by=self.served_by.text()
            )
        except ShopError as error:
            self._show_trouble(error)
            return
        step, state = history.last_step(desk.shop), self._state()
        self._saved, self._is_back = (step, state) if state else None, False
        kept = counter.read_purchase(desk.shop, made.purchase_id)
        told = desk.words.translate("counter", "Kept: {item}, {amount}, for {name}.").format(
            item=" + ".join(line.item for line in kept.lines),
            amount=amount_text(kept.amount, desk.shop.settings.currency),
            name=read_customer(desk.shop, made.customer_id).spoken_name,
        )
        typed = (self.customer.text(), *(line.item for line in self.lines.typed()))
        if any(map(was_cut, typed)):
            told += " " + desk.words.translate(
                "counter", "A name was longer than 200 characters; the rest was left out."
            )
        told += " " + planned_text(desk.words, made)
        thanks = thanks_planned(desk.shop, made.customer_id)
        if thanks and thanks != before:
            told += " " + thanks_text(desk.words, *thanks, desk.shop.today)
        self.clear()
        self._offer_slip(made.purchase_id)
        self.done.emit(told, step)

    def clear(self) -> None:
        """A new sale; who serves stays."""
        self.facts.leave()
        self.suggestions.hide()  # what they were for is gone; the keyboard may have been in that field all along
        self._customer = None
        self._request_id = token_hex(16)
        self.subtitle.setText(self.desk.words.translate("counter", "New purchase"))
        self.customer.setText("")
        self.phone.setText("")
        self.day.setText("")
        self.said.setPlainText("")
        self.sent_by.put("", None)
        self.lines.clear()
        self._keeper.drop()
        self._tell_nothing()
        self._show_customer()
        self._show_plan()
        self.customer.setFocus()

    def _offer_slip(self, purchase_id: int) -> None:
        self._sold = purchase_id
        self._slip_button.setVisible(bool(purchase_id))

    def _who(self) -> Card:
        desk, translate = self.desk, self.desk.words.translate
        card = Card(padding=18)
        box = FlowBox(12, fills=True, align=Qt.AlignmentFlag.AlignTop)
        short = translate("customers", "Name")
        self.customer = Line(desk.theme, icon="user", hint=translate("counter", "Name or phone"), short=short)
        self.customer.setMinimumWidth(desk.theme.px(170))
        self.customer.setObjectName("customer")
        self.customer.textEdited.connect(self._on_customer_typed)
        self._customer_field = Field(translate("counter", "Customer"), self.customer)
        self.phone = Line(desk.theme, icon="phone", name=translate("counter", "Phone"))
        self.phone.setObjectName("phone")
        self.phone.textEdited.connect(self._on_changed)
        self._phone_field = Field(translate("counter", "Phone"), self.phone)
        self.served_by = Line(desk.theme)
        self.served_by.setObjectName("served_by")
        self.served_by.setFixedWidth(desk.theme.px(118))
        self.served_by.setText(str(desk.this_pc.value(SERVED_BY, "")))
        self.served_by.textChanged.connect(lambda name: desk.this_pc.setValue(SERVED_BY, name))
        self.day = Line(desk.theme, icon="calendar", hint=translate("counter", "today"))
        self.day.setObjectName("day")
        self.day.setFixedWidth(desk.theme.px(148))
        self.day.textEdited.connect(self._on_day)
        self._day_field = Field(translate("counter", "Day"), self.day)
        self.phone.setMinimumWidth(desk.theme.px(170))
        served = Field(translate("counter", "Served by"), self.served_by)
        for field in (served, self._day_field):
            policy = field.sizePolicy()
            policy.setHorizontalPolicy(QSizePolicy.Policy.Fixed)
            field.setSizePolicy(policy)
        for field in (self._customer_field, self._phone_field, served, self._day_field):
            box.flow.addWidget(field)
        card.rows.addWidget(box)
        self._on = EnterGoesOn([self.customer, self.phone])
        self._on.finished.connect(lambda: self.lines.first_item.setFocus())
        self.suggestions.serve(self.customer, self._offer_customers, self._take_customer)
        self.suggestions.serve(self.served_by, self._offer_staff, lambda choice: self.served_by.setText(choice.words))
        return card

    def _words(self) -> Card:
        translate = self.desk.words.translate
        card = Card(padding=18)
        self.said = Words(height=self.desk.theme.px(58), hint=translate("counter", "For whom, for what, what matters"))
        self.said.setObjectName("said")
        self.said.textChanged.connect(self._on_changed)
        aside = translate("counter", "in their own words · F9")
        self._said_field = Field(translate("counter", "What did they say?"), self.said, aside=aside)
        self.sent_by = SenderField(self.desk, self.suggestions)
        self.sent_by.changed.connect(self._on_changed)
        self.sent_by.line.returnPressed.connect(lambda: self._foot.save.setFocus(Qt.FocusReason.TabFocusReason))
        box = FlowBox(12, fills=True, align=Qt.AlignmentFlag.AlignTop)
        for field in (self._said_field, self.sent_by):
            box.flow.addWidget(field)
        card.rows.addWidget(box)
        return card

    def _follow_last_sale(self) -> None:
        """Taken back, its words come again; done again, they go, for they would be saved a second time."""
        if self._saved is None:
            return
        step, sold = self._saved
        if not history.is_undone(self.desk.shop, step):
            now = self._state() or {}
            if self._is_back and {**now, "request_id": sold["request_id"]} == sold:
                self.clear()
            self._is_back = False
        elif not self._is_back and self._state() is None:
            self._is_back = True
            self._offer_slip(0)
            self._restore({**sold, "request_id": token_hex(16)})

    def _read_customer(self) -> Customer:
        phones = self.phone.text() if self._phone_field.isVisible() else ""
        name = self.customer.text()
        split = _TRAILING_PHONE.match(name.strip())
        if split and not phones.strip():
            name, phones = split["name"], split["phone"]
        return read_typed(self.desk.shop, name=name, phones=phones).customer

    def _with_typed_phone(self, known: Customer) -> Customer:
        """The recognised customer with the further number that was typed before she was recognised."""
        if not self.phone.text().strip():
            return known
        phones = read_typed(self.desk.shop, phones=self.phone.text()).customer.phones
        return replace(known, phones=(*known.phones, *phones))

    def _read_purchase(self) -> Purchase:
        desk = self.desk
        lines = self.lines.read()
        day = desk.shop.today
        if self.day.text().strip():
            day = read_day(self.day.text(), day, month_first=desk.shop.settings.country.month_first)
        return Purchase(
            customer_id=self._customer.id if self._customer else 0,
            day=check_sale_day(day, desk.shop.today),
            lines=lines,
            said=read_said(self.said.toPlainText()),
            served_by=clean_name(self.served_by.text()),
        )

    def _show_trouble(self, error: ShopError) -> None:
        told = sentence(self.desk.words, error)
        name = error.code.name
        if name.startswith("DAY_"):
            self._day_field.tell(told)
            self.day.setFocus()
        elif name.startswith("PHONE_"):
            field = self._phone_field if self._phone_field.isVisible() else self._customer_field
            field.tell(told)
            field.edit.setFocus()
        elif error.code in _WHO:
            self._customer_field.tell(told)
            self.customer.setFocus()
        elif error.code in _SENDER:
            self.sent_by.tell(told)
            self.sent_by.line.setFocus()
        elif error.code is ErrorCode.SAID_TOO_LONG:
            self._said_field.tell(told)
            self.said.setFocus()
        else:
            self.lines.show_error(error)

    def _tell_nothing(self) -> None:
        for field in (
            self._customer_field,
            self._phone_field,
            self._day_field,
            self._said_field,
            self.sent_by,
        ):
            field.tell("")
        self.lines.tell("")

    def _offer_customers(self, typed: str) -> list[Choice]:
        words, choices = self.desk.words, people_choices(self.desk, typed)
        if clean_name(typed):
            told = words.translate("counter", "New: {name}").format(name=clean_name(typed))
            choices.append(Choice(words=told, aside=words.translate("counter", "a new customer")))
        return choices

    def _offer_staff(self, typed: str) -> list[Choice]:
        wanted, fitting = clean_name(typed), goods.staff(self.desk.shop, typed)
        if wanted and fitting and wanted.casefold() not in {name.casefold() for name in fitting}:
            fitting = [wanted, *fitting]  # somebody new, whose name is the beginning of another
        return [Choice(words=name) for name in fitting]

    def _take_customer(self, choice: Choice) -> None:
        if isinstance(choice.about, Customer):
            self._recognise(choice.about)
            self.lines.first_item.setFocus()
            return
        split = _TRAILING_PHONE.match(self.customer.text().strip())
        if split:
            self.customer.setText(split["name"])
            self.phone.setText(split["phone"])
        self._show_customer()
        self._on_changed()
        (self.phone if self.customer.text() else self.customer).setFocus()

    def _recognise(self, customer: Customer) -> None:
        self._customer = customer
        self.customer.setText(customer.spoken_name)
        self.customer.setCursorPosition(0)  # a long name is read from its beginning
        self._tell_nothing()
        self._show_customer()
        self._on_changed()

    def _show_customer(self) -> None:
        known = self._customer
        if self.wishes.is_of_another(known.id if known else 0):
            self.wishes.leave()
        self._phone_field.setVisible(known is None or bool(self.phone.text().strip()))
        self.sent_by.ask_of(known)
        self.greeting.greet(counter.greet(self.desk.shop, known.id) if known else None)
        self._place_greeting()
        phones = known.good_phones if known else ()
        more = f" +{len(phones) - 1}" if len(phones) > 1 else ""  # all of them would push the day out of its row
        numbers = f"{phones[0].grouped}{more}" if phones else ""
        none = self.desk.words.translate("counter", "no phone number yet")
        self._customer_field.note((numbers or none) if known else "", "green" if numbers else "amber")

    def _place_greeting(self) -> None:
        """Beside the sale; where there is no room, in it, between whom it is for and what is bought."""
        theme = self.desk.theme
        is_beside = self.width() >= theme.px(_ROOM_FOR_GREETING)
        if is_beside is self._aside.isHidden():
            self._aside.setVisible(is_beside)
            self.greeting.stand_beside(is_beside)
            if is_beside:
                self._beside.addWidget(self.greeting)
            else:
                self._left.insertWidget(1, self.greeting)
        self.greeting.setVisible(is_beside or self._customer is not None)
        self._aside.setFixedWidth(theme.px(372 if self.width() >= theme.px(_WIDE) else 300))

    def _on_customer_typed(self, text: str) -> None:
        if self._customer is not None:
            self._customer = None
            self._show_customer()
        self._tell_nothing()
        self._on_changed()

    def _on_day(self, text: str) -> None:
        desk = self.desk
        self._on_changed()
        try:
            day = read_day(text, desk.shop.today, month_first=desk.shop.settings.country.month_first)
            self._day_field.tell(
                weekday_text(desk.words, check_sale_day(day, desk.shop.today), desk.shop.today), "on_soft"
            )
        except ShopError:
            self._day_field.tell("")

    def _on_changed(self) -> None:
        if self._state() is None:
            self._request_id = token_hex(16)  # what is typed from here on is another sale
        self._keeper.touch()
        self._show_plan()

    def _show_plan(self) -> None:
        desk = self.desk
        day = desk.shop.today
        with suppress(ShopError):  # a day that cannot be read is told when it is saved
            if self.day.text().strip():
                day = read_day(self.day.text(), day, month_first=desk.shop.settings.country.month_first)
        customer = self._customer
        if customer is None:
            with suppress(ShopError):  # half a number or no name yet
                customer = self._read_customer()
        self.lines.show_flags(self._foot.outlook(self.lines.read_softly(), day, customer, self.sent_by.chosen_id))

    def _open_card(self) -> None:
        if self._customer:
            self.wanted.emit("card", self._customer.id)

    def _note_complaint(self) -> None:
        """Her words are noted on her card; the sale waits here as it is."""
        if self._customer is not None:
            self.wanted.emit("note complaint", self._customer.id)

    def _state(self) -> dict[str, object] | None:
        """The form as plain values; None when nothing was typed."""
        lines = [asdict(typed) for typed in self.lines.typed()]
        words = (
            self.customer.text(), self.phone.text(), self.day.text(), self.said.toPlainText(), self.sent_by.text
        )  # fmt: skip
        if not any(words) and not lines:
            return None
        return {
            "request_id": self._request_id,
            "customer_id": self._customer.id if self._customer else 0,
            "customer": words[0],
            "phone": words[1],
            "day": words[2],
            "said": words[3],
            "sender": words[4],
            "sender_id": self.sent_by.chosen_id,
            "discount": self.lines.discount.text(),
            "lines": lines,
        }

    def _restore(self, kept: dict[str, object]) -> None:
        """Bring back what was half typed when the program ended, unless it was saved in its last moment."""
        if kept and history.was_done(self.desk.shop, str(kept.get("request_id"))):
            self._keeper.drop()
        elif kept:
            self._request_id = str(kept.get("request_id") or self._request_id)
            self.customer.setText(str(kept.get("customer", "")))
            self.phone.setText(str(kept.get("phone", "")))
            self.day.setText(str(kept.get("day", "")))
            self.said.setPlainText(str(kept.get("said", "")))
            names = {field.name for field in fields(Typed)}
            lines = kept.get("lines")
            self.lines.put(
                [
                    Typed(**{name: str(value) for name, value in each.items() if name in names})
                    for each in (lines if isinstance(lines, list) else [])
                    if isinstance(each, dict)
                ],
                str(kept.get("discount", "")),
            )
            self._customer = self._kept_customer(kept.get("customer_id"))
            self.sent_by.put(str(kept.get("sender", "")), self._kept_customer(kept.get("sender_id")))
            self.subtitle.setText(self.desk.words.translate("counter", "Brought back: what was typed before"))
        self._show_customer()
        self._show_plan()

    def _kept_customer(self, id: object) -> Customer | None:
        try:
            known = int(str(id or 0))
            return read_customer(self.desk.shop, known) if known else None
        except (ShopError, ValueError):
            return None

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_greeting()
