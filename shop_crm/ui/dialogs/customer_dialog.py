"""Add or edit a customer: how she is reached, what is known of her, and what she allows."""

from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum, auto
from secrets import token_hex
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from shop_crm.domain.birthdays import Birthday, read_birthday
from shop_crm.domain.customers import Customer, check_customer
from shop_crm.domain.follow_ups import Channel
from shop_crm.domain.links import read_email
from shop_crm.domain.names import clean_name, clean_words, split_form, was_cut
from shop_crm.domain.phones import Phone, read_phones
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services import history
from shop_crm.services.customers import add_customer, edit_customer, read_customer
from shop_crm.services.search import find
from shop_crm.ui.desk import Desk
from shop_crm.ui.dialogs.consent_fields import ConsentFields
from shop_crm.ui.dialogs.form_dialog import FormDialog
from shop_crm.ui.dialogs.phone_rows import PhoneRows
from shop_crm.ui.pages.sender_field import SenderField
from shop_crm.ui.widgets.choices import Choices
from shop_crm.ui.widgets.field import Combo, EnterGoesOn, Field, Line, Words
from shop_crm.ui.widgets.suggestions import Suggestions
from shop_crm.words.customers import birthday_text, keep_in_touch_text
from shop_crm.words.errors import sentence
from shop_crm.words.labels import label
from shop_crm.words.settings import LANGUAGE_NAMES

_LOOKED_AT = 20
_MONTHS = (0, 1, 2, 3, 4, 6, 9, 12, 18, 24)
"""What is offered for keeping in touch; 0 is not at all."""


class Part(StrEnum):
    """The parts of a customer's form: not all of it is wanted at once."""

    REACH = auto()
    ABOUT = auto()
    CONSENT = auto()


class CustomerDialog(FormDialog):
    """One customer: how she is reached, what is known of her, what she allows; only a name or a phone is needed."""

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
        self._fill()
        self.begin(540)
        if typed and not self.is_changed:
            (self.phones if any(letter.isdigit() for letter in typed) else self.name).setText(typed)
        self._on_name(self.name.text())
        self.show_part(Part.REACH)
        self.name.setFocus()

    def typed(self) -> dict[str, object]:
        """What stands in the fields, as plain values."""
        return {
            "name": self.name.text(),
            "known_phones": self.known_phones.typed(),
            "phones": self.phones.text(),
            "email": self.email.text(),
            "address": self.address.toPlainText(),
            "best_time": self.best_time.text(),
            "reach_by": str(self.reach_by.currentData()),
            "language": str(self.language.currentData()),
            "birthday": self.birthday.text(),
            "keep_in_touch": self.keep_in_touch.currentData(),
            "sender": self.sent_by.text,
            "sender_id": self.sent_by.chosen_id,
            **self.consents.typed(),
        }

    def put(self, typed: Mapping[str, object]) -> None:
        """Fill the fields with what `typed` gave."""
        self.name.setText(str(typed.get("name", "")))
        self.known_phones.put(typed.get("known_phones"))
        self.phones.setText(str(typed.get("phones", "")))
        self.email.setText(str(typed.get("email", "")))
        self.address.setPlainText(str(typed.get("address", "")))
        self.best_time.setText(str(typed.get("best_time", "")))
        self.reach_by.setCurrentIndex(max(0, self.reach_by.findData(str(typed.get("reach_by", "")))))
        self.language.setCurrentIndex(max(0, self.language.findData(str(typed.get("language", "")))))
        self.birthday.setText(str(typed.get("birthday", "")))
        self.keep_in_touch.setCurrentIndex(max(0, self.keep_in_touch.findData(typed.get("keep_in_touch", 0))))
        self.sent_by.put(str(typed.get("sender", "")), self._read_sender(typed.get("sender_id")))
        self.consents.put(typed)
        self._on_name(self.name.text())

    def show_part(self, part: Part) -> None:
        """Show this part of the form; the others keep what stands in them."""
        self._choices.choose(part)
        for each, holder in self._parts.items():
            holder.setVisible(each is part)

    def save(self) -> None:
        """Save and close, or say beside the field what is amiss."""
        self._take_back_told()
        shop, words = self._desk.shop, self._desk.words
        before = history.last_step(shop)
        try:
            customer = self._read()
            if self._is_as_it_was(customer):
                told = ""
            elif customer.id:
                edit_customer(
                    shop,
                    customer,
                    before=self._customer,
                    greetings=self.consents.greetings if self._has_other_greetings else None,
                    answers=self.consents.answers,
                    request_id=self._request_id,
                )
                told = words.translate("customers", "{name}: the changes are saved.")
            else:
                added = add_customer(
                    shop,
                    customer,
                    greetings=self.consents.greetings,
                    answers=self.consents.answers,
                    request_id=self._request_id,
                )
                customer = replace(customer, id=added)
                told = words.translate("customers", "{name} is one of our customers now.")
        except ShopError as error:
            self._show_error(error)
            return
        self.settled(told.format(name=customer.spoken_name), before)
        self.saved.emit(customer.id)

    @property
    def _has_other_greetings(self) -> bool:
        return self.typed()["greetings"] != self._begun["greetings"]

    def _is_as_it_was(self, customer: Customer) -> bool:
        return customer == self._customer and not self._has_other_greetings and not self.consents.answers

    def _fill(self) -> None:
        """Show what is known of the customer."""
        known = self._customer
        self.name.setText(f"{known.form_of_address} {known.name}".strip())
        self.known_phones.show_phones(known.phones)
        self.phones.clear()
        self.email.setText(known.email)
        self.address.setPlainText(known.address)
        self.best_time.setText(known.best_time)
        self.reach_by.setCurrentIndex(max(0, self.reach_by.findData(str(known.reach_by or ""))))
        self.language.setCurrentIndex(max(0, self.language.findData(known.language)))
        self.birthday.setText(birthday_text(self._desk.words, known.birthday) if known.birthday else "")
        self.keep_in_touch.setCurrentIndex(self.keep_in_touch.findData(known.keep_in_touch_months))
        self.sent_by.put(known.heard_from, self._read_sender(known.sent_by))
        self.consents.show_customer(known)

    def _make_fields(self) -> None:
        translate = self._desk.words.translate
        self._choices = Choices(
            self._desk,
            translate("customers", "Part of the form"),
            [
                (Part.REACH, translate("customers", "How to reach them")),
                (Part.ABOUT, translate("customers", "About them")),
                (Part.CONSENT, translate("customers", "What they allow")),
            ],
        )
        self._choices.chosen.connect(lambda code: self.show_part(Part(code)))
        self.fields.addWidget(self._choices)
        self.consents = ConsentFields(self._desk, self._customer)
        self.consents.changed.connect(self.touch)
        self._parts = {Part.REACH: self._make_reach(), Part.ABOUT: self._make_about(), Part.CONSENT: self.consents}
        for holder in self._parts.values():
            self.fields.addWidget(holder)
        self.fields.addStretch(1)

    def _make_reach(self) -> QWidget:
        theme, translate = self._desk.theme, self._desk.words.translate
        self.name = Line(theme, icon="user", hint=translate("customers", "Pak Budi Santoso"))
        known = bool(self._customer.phones)
        self.known_phones = PhoneRows(self._desk, self._customer.phones)
        self.known_phones.changed.connect(self.touch)
        self.phones = Line(theme, icon="phone", hint=translate("customers", "Several: with a comma between"))
        self.email = Line(theme, icon="mail")
        self.address = Words(height=theme.px(64))
        self.best_time = Line(theme, icon="clock", hint=translate("customers", "after 16:00, not on Fridays"))
        self.reach_by = Combo(theme)
        self.reach_by.setObjectName("reach_by")
        self.reach_by.addItem(translate("customers", "any way"), "")
        for channel in Channel:
            self.reach_by.addItem(label(self._desk.words, channel), str(channel))
        self.reach_by.currentIndexChanged.connect(self.touch)
        more = translate("customers", "Another phone") if known else translate("customers", "Phone")
        aside = translate("customers", "with Pak, Bu, Mr, Ms")
        self._name = Field(translate("customers", "Name"), self.name, aside=aside)
        self._phones = Field(more, self.phones)
        self._email = Field(translate("customers", "E-mail"), self.email)
        self._address = Field(translate("customers", "Address"), self.address)
        self._best_time = Field(translate("customers", "Best time to call"), self.best_time)
        self._reach_by = Field(translate("customers", "Likes to be reached by"), self.reach_by)
        self._reach_by.wrap_label()
        fields: dict[str, Line | Words] = {
            "name": self.name,
            "phones": self.phones,
            "email": self.email,
            "address": self.address,
            "best_time": self.best_time,
        }
        for name, edit in fields.items():
            edit.setObjectName(name)
            edit.textChanged.connect(self.touch)
            if isinstance(edit, Line):
                edit.setMaxLength(1000)
        self.name.textChanged.connect(self._on_name)
        self.phones.editingFinished.connect(self._on_phones)
        self.phones.textEdited.connect(lambda _: self._phones.tell(""))
        lines = [self.name, *self.known_phones.lines, self.phones, self.email, self.address, self.best_time]
        EnterGoesOn(lines).finished.connect(self.save)
        return _column(
            self._name, self.known_phones, self._phones, self._email, self._address, self._best_time, self._reach_by
        )

    def _make_about(self) -> QWidget:
        theme, words = self._desk.theme, self._desk.words
        self.birthday: Line = Line(
            theme, icon="cake", hint=words.translate("customers", "3 June, with or without the year")
        )
        self.birthday.setObjectName("birthday")
        self.birthday.setMaxLength(100)
        self.birthday.textChanged.connect(self.touch)
        self._birthday = Field(words.translate("customers", "Birthday"), self.birthday)
        self.birthday.textEdited.connect(lambda _: self._birthday.tell(""))
        self.birthday.editingFinished.connect(self._on_birthday)
        self.suggestions = Suggestions(theme, self)
        self.sent_by = SenderField(self._desk, self.suggestions, words.translate("customers", "Who sent them?"))
        self.sent_by.changed.connect(self.touch)
        EnterGoesOn([self.birthday, self.sent_by.line]).finished.connect(self.save)
        # The last that is installed is asked first: Enter takes what is offered before it goes on.
        self.sent_by.line.installEventFilter(self.suggestions)
        self.language = Combo(theme)
        self.language.setObjectName("language")
        self.language.addItem(words.translate("customers", "the language of the shop"), "")
        for code, name in LANGUAGE_NAMES.items():
            self.language.addItem(name, code)
        self.keep_in_touch = Combo(theme)
        self.keep_in_touch.setObjectName("keep_in_touch")
        for months in sorted({*_MONTHS, self._customer.keep_in_touch_months}):
            self.keep_in_touch.addItem(keep_in_touch_text(words, months), months)
        for combo in (self.language, self.keep_in_touch):
            combo.currentIndexChanged.connect(self.touch)
        self._language = Field(words.translate("customers", "Speaks"), self.language)
        self._keep_in_touch = Field(words.translate("customers", "Keep in touch"), self.keep_in_touch)
        return _column(self._birthday, self.sent_by, self._language, self._keep_in_touch)

    def _read(self) -> Customer:
        """The customer as she is typed; phones that she has already come once."""
        form, name = split_form(clean_name(self.name.text()))
        kept = self.known_phones.read(self._desk.shop.settings.country_code)
        known = {phone.number for phone in kept if not phone.is_bad}
        new = tuple(phone for phone in self._typed_phones() if phone.number not in known)
        reach_by = self.reach_by.currentData()
        return check_customer(
            replace(
                self._customer,
                name=name,
                form_of_address=form,
                phones=(*kept, *new),
                email=self._typed_email(),
                address=clean_words(self.address.toPlainText()),
                best_time=clean_name(self.best_time.text()),
                reach_by=Channel(reach_by) if reach_by else None,
                language=self.language.currentData(),
                birthday=self._typed_birthday(),
                keep_in_touch_months=self.keep_in_touch.currentData(),
                **self._typed_sender(),
            )
        )

    def _typed_sender(self) -> dict[str, Any]:
        """Who sent her, or how she heard of us; what was not touched stays as it is kept."""
        chosen, known = self.sent_by.chosen_id, self._customer
        heard = "" if chosen else self.sent_by.text
        if chosen == (known.sent_by or 0) and (chosen or heard == known.heard_from):
            return {}
        return {"sent_by": chosen or None, "heard_from": clean_name(heard)}

    def _read_sender(self, id: object) -> Customer | None:
        try:
            known = int(str(id or 0))
            return read_customer(self._desk.shop, known) if known else None
        except (ShopError, ValueError):
            return None  # a draft may name somebody who is not there any more

    def _typed_phones(self) -> tuple[Phone, ...]:
        text = self.phones.text().strip()
        return read_phones(text, self._desk.shop.settings.country_code) if text else ()

    def _typed_email(self) -> str:
        """What a file brought in stays as it was, however odd."""
        text, known = self.email.text(), self._customer.email
        return known if clean_name(text) == known else read_email(text)

    def _typed_birthday(self) -> Birthday | None:
        text, known = self.birthday.text(), self._customer.birthday
        if known is not None and text == birthday_text(self._desk.words, known):
            return known
        settings = self._desk.shop.settings
        return read_birthday(text, self._desk.shop.today, month_first=settings.country.month_first)

    def _on_birthday(self) -> None:
        """Say how it was understood: 3-6 may have been meant the other way round."""
        try:
            found = self._typed_birthday()
        except ShopError as error:
            self._birthday.tell(sentence(self._desk.words, error))
            return
        self._birthday.tell(birthday_text(self._desk.words, found) if found else "", "on_soft")

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
        if error.code is ErrorCode.CHANGED_MEANWHILE:
            self._show_change(error)
        elif error.code is ErrorCode.PHONE_TWICE:
            self.show_part(Part.REACH)
            self.tell(told)
        elif error.code.name.startswith("PHONE_"):
            self.show_part(Part.REACH)
            if not self.known_phones.is_told:
                self._phones.tell(told)
                self.phones.setFocus()
        elif error.code is ErrorCode.EMAIL_UNREADABLE:
            self.show_part(Part.REACH)
            self._email.tell(told)
            self.email.setFocus()
        elif error.code is ErrorCode.NAME_OR_PHONE_NEEDED:
            self.show_part(Part.REACH)
            self._name.tell(told)
            self.name.setFocus()
        elif error.code.name.startswith("BIRTHDAY_"):
            self.show_part(Part.ABOUT)
            self._birthday.tell(told)
            self.birthday.setFocus()
        elif error.code in (ErrorCode.SENT_BY_SELF, ErrorCode.SENT_IN_RING):
            self.show_part(Part.ABOUT)
            self.sent_by.tell(told)
            self.sent_by.line.setFocus()
        else:
            self.tell(told)

    def _show_change(self, error: ShopError) -> None:
        """Somebody else has changed the same fact: both are to be seen, and saving again keeps what stands here."""
        fact = str(error.facts["fact"])
        theirs = self._fact_text(fact, error.facts["theirs"])
        part, field = self._field_of(fact)
        typed, begun = self.typed(), self._begun
        self._customer = read_customer(self._desk.shop, self._customer.id)
        self._fill()
        self._begun = now = self.typed()
        self.put({key: typed[key] if typed[key] != begun[key] else now[key] for key in now})
        self._request_id = token_hex(16)
        told = sentence(self._desk.words, ShopError(ErrorCode.CHANGED_MEANWHILE, fact=fact, theirs=theirs))
        self.show_part(part)
        if field is None:
            self.tell(told)
        else:
            field.tell(told)
            field.edit.setFocus()

    def _fact_text(self, fact: str, theirs: object) -> str:
        words = self._desk.words
        if fact == "sent_by":
            sender = self._read_sender(theirs)
            return sender.spoken_name if sender else ""
        match theirs:
            case Birthday():
                return birthday_text(words, theirs)
            case Channel():
                return label(words, theirs)
            case int():
                return keep_in_touch_text(words, theirs)
            case None:
                return ""
            case _:
                return LANGUAGE_NAMES.get(str(theirs), str(theirs))

    def _field_of(self, fact: str) -> tuple[Part, Field | None]:
        fields = {
            "name": (Part.REACH, self._name),
            "form_of_address": (Part.REACH, self._name),
            "email": (Part.REACH, self._email),
            "address": (Part.REACH, self._address),
            "best_time": (Part.REACH, self._best_time),
            "reach_by": (Part.REACH, self._reach_by),
            "birthday": (Part.ABOUT, self._birthday),
            "language": (Part.ABOUT, self._language),
            "keep_in_touch_months": (Part.ABOUT, self._keep_in_touch),
            "sent_by": (Part.ABOUT, self.sent_by),
            "heard_from": (Part.ABOUT, self.sent_by),
        }
        return fields.get(fact, (Part.REACH, None))

    def _take_back_told(self) -> None:
        self.tell("")
        self._phones.tell("")
        for field in (self._email, self._address, self._best_time, self._reach_by, self._birthday, self._language):
            field.tell("")
        self._keep_in_touch.tell("")
        self.sent_by.tell("")
        self.known_phones.take_back_told()
        self._on_name(self.name.text())


def _column(*widgets: QWidget) -> QWidget:
    """A part of the form."""
    holder = QWidget()
    rows = QVBoxLayout(holder)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(12)
    for widget in widgets:
        rows.addWidget(widget)
    return holder
