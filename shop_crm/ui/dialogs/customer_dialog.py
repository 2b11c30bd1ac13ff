"""Add or edit a customer; what was typed and not saved is there again when she is opened again."""

import uuid
from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from shop_crm.domain.customers import Customer, check_customer
from shop_crm.domain.names import clean_name, clean_words, split_form, was_cut
from shop_crm.domain.phones import Phone, read_phones
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services import history
from shop_crm.services.customers import add_customer, edit_customer
from shop_crm.services.search import find
from shop_crm.ui.announcing import announce
from shop_crm.ui.desk import Desk
from shop_crm.ui.draft_keeper import DraftKeeper
from shop_crm.ui.tab_order import order_tabs
from shop_crm.ui.theme import TARGET, Type
from shop_crm.ui.widgets.button import Button, Kind
from shop_crm.ui.widgets.field import Combo, EnterGoesOn, Field, Line, Words
from shop_crm.ui.widgets.flow import FlowBox
from shop_crm.ui.widgets.label import Label
from shop_crm.ui.widgets.scroll import Scroll
from shop_crm.words.customers import keep_in_touch_text
from shop_crm.words.errors import sentence

_LOOKED_AT = 20
_MONTHS = (0, 1, 2, 3, 4, 6, 9, 12, 18, 24)
"""What is offered for keeping in touch; 0 is not at all."""


class _Fields(QWidget):
    """Holds the fields, and tells when they need another height."""

    changed = Signal()

    # Qt's own names

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.changed.emit()
        return super().event(event)


class FormDialog(QDialog):
    """A form about one thing: a heading, fields that scroll when the screen is low, buttons, and a kept draft."""

    done_with = Signal(str, int)
    """What was done in a full sentence, and the number of the step that takes it back."""

    def __init__(self, desk: Desk, form: str, about: int, heading: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._desk, self._about = desk, str(about)
        self._begun: Mapping[str, object] = {}
        self._is_settled = False
        self._request_id = uuid.uuid4().hex
        self._growing = QTimer(self, singleShot=True, interval=0)
        self._growing.timeout.connect(self._grow)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(heading)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 20, 24, 20)
        rows.setSpacing(14)
        rows.addWidget(Label(heading, Type.SECTION, wraps=True))
        rows.addWidget(self._make_note())
        self.fields = QVBoxLayout()
        self.fields.setContentsMargins(0, 0, 0, 0)
        self.fields.setSpacing(12)
        self._inner = _Fields()
        self._inner.setLayout(self.fields)
        self._inner.changed.connect(self._growing.start)
        self._scroll = Scroll(self._inner)
        rows.addWidget(self._scroll, 1)
        self.message = Label("", Type.SMALL, "red", wraps=True)
        self.message.setObjectName("message")
        self.message.hide()
        rows.addWidget(self.message)
        box = FlowBox(10)
        self.buttons = box.flow
        rows.addWidget(box)
        self._keeper = DraftKeeper(desk.shop, form, self._drafts, self)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self, self.save)

    def typed(self) -> dict[str, object]:
        """What stands in the fields, as plain values."""
        raise NotImplementedError

    def put(self, typed: Mapping[str, object]) -> None:
        """Fill the fields with what `typed` gave."""
        raise NotImplementedError

    def save(self) -> None:
        """Save and close, or say beside the field what is amiss."""
        raise NotImplementedError

    @property
    def is_changed(self) -> bool:
        """Whether something was typed that is not saved."""
        return self.typed() != self._begun

    def begin(self, width: int) -> None:
        """The fields are filled: take up the draft of an earlier time, and take the size that shows them all."""
        self._begun = self.typed()
        draft = self._keeper.read().get(self._about)
        # Typed over what stands there now, or over something older that it would bring back?
        if isinstance(draft, dict) and draft.get("over") == self._begun and isinstance(draft.get("typed"), dict):
            self.put(draft["typed"])
            self._note.setVisible(self.is_changed)
        self.resize(min(self._desk.theme.px(width), self.screen().availableGeometry().width() - 40), 0)
        self._grow()

    def tell(self, told: str) -> None:
        """One sentence above the buttons; "" takes it back."""
        self.message.setText(told)
        self.message.setVisible(bool(told))
        announce(self.message, told)

    def touch(self) -> None:
        """Something was typed."""
        self._keeper.touch()

    def flush(self) -> None:
        """The program ends: keep what was typed a moment ago."""
        self._keeper.flush()

    def add_buttons(self, save: str) -> None:
        """Close and Save, at the right of what is there."""
        theme, translate = self._desk.theme, self._desk.words.translate
        close = Button(theme, translate("dialog", "Close"), key="Esc")
        close.setObjectName("close")
        close.clicked.connect(self.reject)
        saving = Button(theme, save, kind=Kind.PRIMARY, icon="check", key="Ctrl Enter")
        saving.setObjectName("save")
        saving.clicked.connect(self.save)
        self.buttons.add_stretch()
        self.buttons.addWidget(close)
        self.buttons.addWidget(saving)

    def settled(self, told: str, before: int) -> None:
        """It is saved: tell it with its undo, unless step `before` is still the last one, and close."""
        self._is_settled = True
        self._keep()
        step = history.last_step(self._desk.shop)
        if step != before:
            self.done_with.emit(told, step)
        self.accept()

    def _grow(self) -> None:
        """Take the height that the fields need now, as far as the screen goes."""
        layout = self.layout()
        assert layout is not None
        around = layout.contentsMargins()
        inner = self.width() - around.left() - around.right()
        frame = layout.heightForWidth(self.width()) - self._scroll.heightForWidth(inner)
        needed = max(self.fields.totalHeightForWidth(inner), self.fields.totalSizeHint().height())
        high = frame + needed + self._desk.theme.px(4)
        room = self.screen().availableGeometry().height() - 60
        self.resize(self.width(), max(self.height(), min(high, room)))
        focused = self.focusWidget()
        if focused is not None and self._inner.isAncestorOf(focused):
            self._scroll.ensureWidgetVisible(focused, 0, self._desk.theme.px(60))

    def _make_note(self) -> QWidget:
        theme, translate = self._desk.theme, self._desk.words.translate
        self._note = QFrame()
        self._note.setProperty("soft", "amber")
        row = QHBoxLayout(self._note)
        row.setContentsMargins(14, 4, 6, 4)
        row.addWidget(Label(translate("dialog", "What you typed last time is here again."), wraps=True), 1)
        afresh = Button(theme, translate("dialog", "Start afresh"), kind=Kind.QUIET, icon="undo-2", height=TARGET)
        afresh.setObjectName("afresh")
        afresh.clicked.connect(self._on_afresh)
        row.addWidget(afresh)
        self._note.hide()
        return self._note

    def _on_afresh(self) -> None:
        self.put(self._begun)
        self._note.hide()
        self._keep()

    def _drafts(self) -> dict[str, object] | None:
        """The drafts of this form, each under what it is about, with this one as it is now."""
        drafts = {about: words for about, words in self._keeper.read().items() if about != self._about}
        if self.is_changed and not self._is_settled:
            drafts[self._about] = {"over": dict(self._begun), "typed": self.typed()}
        return drafts or None

    def _keep(self) -> None:
        if self.is_changed or self._keeper.read():
            self._keeper.keep()
        else:
            self._keeper.drop()

    # Qt's own names

    def showEvent(self, event: QShowEvent) -> None:
        order_tabs(self)
        super().showEvent(event)

    def done(self, result: int) -> None:
        if not self._is_settled:
            self._keep()
        super().done(result)


class CustomerDialog(FormDialog):
    """One customer: name, phones, e-mail, address, best time."""

    saved = Signal(int)
    """The customer's id, after she was added or changed."""

    def __init__(
        self, desk: Desk, customer: Customer | None, parent: QWidget | None = None, *, typed: str = ""
    ) -> None:
        translate = desk.words.translate
        heading = translate("customers", "New customer")
        if customer:
            heading = translate("customers", "Edit {name}").format(name=customer.spoken_name)
        super().__init__(desk, "customer_dialog", customer.id if customer else 0, heading, parent)
        self.setObjectName("customer_dialog")
        self._customer = customer or Customer()
        self._make_fields()
        self.add_buttons(translate("customers", "Save"))
        form, known = self._customer.form_of_address, self._customer
        self.name.setText(f"{form} {known.name}".strip())
        self.email.setText(known.email)
        self.address.setPlainText(known.address)
        self.best_time.setText(known.best_time)
        self.keep_in_touch.setCurrentIndex(self.keep_in_touch.findData(known.keep_in_touch_months))
        self.begin(540)
        if typed and not self.is_changed:
            (self.phones if any(letter.isdigit() for letter in typed) else self.name).setText(typed)
        self._on_name(self.name.text())
        self.name.setFocus()

    def typed(self) -> dict[str, object]:
        """What stands in the fields, as plain values."""
        return {
            "name": self.name.text(),
            "phones": self.phones.text(),
            "email": self.email.text(),
            "address": self.address.toPlainText(),
            "best_time": self.best_time.text(),
            "keep_in_touch": self.keep_in_touch.currentData(),
        }

    def put(self, typed: Mapping[str, object]) -> None:
        """Fill the fields with what `typed` gave."""
        self.name.setText(str(typed.get("name", "")))
        self.phones.setText(str(typed.get("phones", "")))
        self.email.setText(str(typed.get("email", "")))
        self.address.setPlainText(str(typed.get("address", "")))
        self.best_time.setText(str(typed.get("best_time", "")))
        self.keep_in_touch.setCurrentIndex(max(0, self.keep_in_touch.findData(typed.get("keep_in_touch", 0))))
        self._on_name(self.name.text())

    def save(self) -> None:
        """Save and close, or say beside the field what is amiss."""
        self._take_back_told()
        shop, words = self._desk.shop, self._desk.words
        before = history.last_step(shop)
        try:
            customer = self._read()
            if customer == self._customer:
                told = ""
            elif customer.id:
                edit_customer(shop, customer, request_id=self._request_id)
                told = words.translate("customers", "{name}: the changes are saved.")
            else:
                customer = replace(customer, id=add_customer(shop, customer, request_id=self._request_id))
                told = words.translate("customers", "{name} is one of our customers now.")
        except ShopError as error:
            self._show_error(error)
            return
        self.settled(told.format(name=customer.spoken_name), before)
        self.saved.emit(customer.id)

    def _make_fields(self) -> None:
        theme, translate = self._desk.theme, self._desk.words.translate
        self.name = Line(theme, icon="user", hint=translate("customers", "Pak Budi Santoso"))
        known = bool(self._customer.phones)
        self.phones = Line(theme, icon="phone", hint=translate("customers", "Several: with a comma between"))
        self.email = Line(theme, icon="mail")
        self.address = Words(height=theme.px(64))
        self.best_time = Line(theme, icon="clock", hint=translate("customers", "after 16:00, not on Fridays"))
        more = translate("customers", "Another phone") if known else translate("customers", "Phone")
        aside = translate("customers", "with Pak, Bu, Mr, Ms")
        self._name = Field(translate("customers", "Name"), self.name, aside=aside)
        self._phones = Field(more, self.phones)
        fields = (
            ("name", self.name, self._name),
            ("phones", self.phones, self._phones),
            ("email", self.email, Field(translate("customers", "E-mail"), self.email)),
            ("address", self.address, Field(translate("customers", "Address"), self.address)),
            ("best_time", self.best_time, Field(translate("customers", "Best time to call"), self.best_time)),
        )
        for name, edit, field in fields:
            edit.setObjectName(name)
            edit.textChanged.connect(self.touch)
            if edit is self.phones and known:
                self.fields.addWidget(self._known_phones())
            self.fields.addWidget(field)
            if isinstance(edit, Line):
                edit.setMaxLength(1000)
        self._add_keep_in_touch()
        self.fields.addStretch(1)
        self.name.textChanged.connect(self._on_name)
        self.phones.editingFinished.connect(self._on_phones)
        self.phones.textEdited.connect(lambda _: self._phones.tell(""))
        EnterGoesOn([edit for _, edit, _ in fields]).finished.connect(self.save)

    def _add_keep_in_touch(self) -> None:
        words = self._desk.words
        self.keep_in_touch = Combo(self._desk.theme)
        self.keep_in_touch.setObjectName("keep_in_touch")
        for months in sorted({*_MONTHS, self._customer.keep_in_touch_months}):
            self.keep_in_touch.addItem(keep_in_touch_text(words, months), months)
        self.keep_in_touch.currentIndexChanged.connect(self.touch)
        self.fields.addWidget(Field(words.translate("customers", "Keep in touch"), self.keep_in_touch))

    def _known_phones(self) -> QWidget:
        translate = self._desk.words.translate
        holder = QWidget()
        rows = QVBoxLayout(holder)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(5)
        rows.addWidget(Label(translate("customers", "Phones"), Type.SMALL_STRONG, "text_2"))
        for phone in self._customer.phones:
            told = phone.grouped
            if phone.is_bad:
                told = translate("customers", "{phone}: wrong number").format(phone=phone.grouped)
            rows.addWidget(Label(told, Type.BODY, "red" if phone.is_bad else "text", wraps=True))
        return holder

    def _read(self) -> Customer:
        """The customer as she is typed; phones that she has already come once."""
        form, name = split_form(clean_name(self.name.text()))
        known = {phone.number for phone in self._customer.good_phones}
        new = tuple(phone for phone in self._typed_phones() if phone.number not in known)
        return check_customer(
            replace(
                self._customer,
                name=name,
                form_of_address=form,
                phones=(*self._customer.phones, *new),
                email=clean_name(self.email.text()),
                address=clean_words(self.address.toPlainText()),
                best_time=clean_name(self.best_time.text()),
                keep_in_touch_months=self.keep_in_touch.currentData(),
            )
        )

    def _typed_phones(self) -> tuple[Phone, ...]:
        text = self.phones.text().strip()
        return read_phones(text, self._desk.shop.settings.country_code) if text else ()

    def _on_name(self, text: str) -> None:
        translate = self._desk.words.translate
        form, name = split_form(clean_name(text))
        if was_cut(text):
            self._name.tell(translate("customers", "A name has 200 letters at most: the rest is left out."), "amber")
        elif form and name:
            told = translate("customers", "We say {form}, and find the name as {name}.").format(form=form, name=name)
            self._name.tell(told, "on_soft")
        else:
            self._name.tell("")

    def _on_phones(self) -> None:
        """Say whose number it is already: it may be the same person, or a house that shares it."""
        try:
            phones = self._typed_phones()
        except ShopError as error:
            self._phones.tell(sentence(self._desk.words, error))
            return
        for phone in phones:
            owner = self._owner(phone)
            if owner is not None:
                told = self._desk.words.translate(
                    "customers", "{phone} is the number of {name} too. Save it only if they share it."
                )
                self._phones.tell(told.format(phone=phone.grouped, name=owner.spoken_name), "amber")
                return

    def _owner(self, phone: Phone) -> Customer | None:
        for one in find(self._desk.shop, phone.number, _LOOKED_AT):
            numbers = {own.number for own in one.customer.good_phones}
            if one.customer.id != self._customer.id and phone.number in numbers:
                return one.customer
        return None

    def _show_error(self, error: ShopError) -> None:
        told = sentence(self._desk.words, error)
        if error.code.name.startswith("PHONE_"):
            self._phones.tell(told)
            self.phones.setFocus()
        elif error.code is ErrorCode.NAME_OR_PHONE_NEEDED:
            self._name.tell(told)
            self.name.setFocus()
        else:
            self.tell(told)

    def _take_back_told(self) -> None:
        self.tell("")
        self._phones.tell("")
        self._on_name(self.name.text())
