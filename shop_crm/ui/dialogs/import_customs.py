"""What a file is and how it is written: our guess, shown by its own texts, and the person's say."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal

from shop_crm.domain.countries import COUNTRIES, Country, country
from shop_crm.domain.days import DayOrder
from shop_crm.domain.money import COMMA_DECIMAL, POINT_DECIMAL, NumberStyle
from shop_crm.domain.names import clean_name
from shop_crm.domain.origins import Origin
from shop_crm.services.import_files import Format, Kind, Opened, Seen
from shop_crm.services.import_memory import Said
from shop_crm.services.imports import Prepared
from shop_crm.ui.desk import Desk
from shop_crm.ui.dialogs.import_columns import Choice
from shop_crm.ui.widgets.field import Field
from shop_crm.ui.widgets.flow import FlowBox
from shop_crm.words.countries import country_label
from shop_crm.words.days import full_day_text
from shop_crm.words.origins import origin_text
from shop_crm.words.sheets import shown_order_text
from shop_crm.words.spelled import spelled
from shop_crm.words.words import Words

_STYLES = {"point": POINT_DECIMAL, "comma": COMMA_DECIMAL}
_AS_SHOWN = ""
_ENCODINGS = ("utf-8", "cp1252", "cp874", "gb18030", "big5", "shift_jis", "euc_kr")
_SEPARATORS = (",", ";", "\t", "|")


class ImportCustoms(FlowBox):
    """Choices in rows, each with a sentence beneath that shows by a text of the file how we read it."""

    changed = Signal()
    """The person has chosen otherwise how the file is read."""
    opening_changed = Signal()
    """The person has chosen otherwise how it is opened: its letters, its columns, its sheet."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme.px(14), fills=True, align=Qt.AlignmentFlag.AlignTop)
        self._desk = desk
        self._said = Said()
        self._seen: Seen | None = None
        self._opened: Opened | None = None
        translate = desk.words.translate
        self._fields: dict[str, Field] = {}
        self._kind = self._add("kind", translate("import", "What it lists"))
        self._origin = self._add("origin", translate("import", "Made by"))
        self._days = self._add("days", translate("import", "How days are written"))
        self._cents = self._add("cents", translate("import", "How amounts are written"))
        self._country = self._add("country", translate("import", "Phone numbers are of"))
        self._encoding = self._add("encoding", translate("import", "Encoding"))
        self._separator = self._add("separator", translate("import", "Columns are separated by"))
        self._sheet = self._add("sheet", translate("import", "Sheet"))
        self._offer_what_never_changes()

    @property
    def kind(self) -> Kind:
        """What the file lists."""
        return Kind(self._kind.code)

    @property
    def said(self) -> Said:
        """What the person said, without the columns."""
        return self._said

    @property
    def order(self) -> DayOrder | None:
        """How days are written, when the person said so."""
        return self._said.order

    @property
    def number_style(self) -> NumberStyle | None:
        """How amounts are written, when the person said so."""
        return _STYLES.get(self._said.style)

    @property
    def country(self) -> Country:
        """Whose phone numbers those without a country code are."""
        return country(self._said.country or self._desk.shop.settings.country_code)

    def start(self, opened: Opened, seen: Seen, said: Said) -> None:
        """For this file: what was said of it, and the rest as it shows itself."""
        self._said, self._opened = said, opened
        sheet = opened.sheet
        self._encoding.offer({code: code.upper() for code in _with(sheet.encoding, _ENCODINGS)})
        self._separator.offer({sign: _sign(self._desk.words, sign) for sign in _with(sheet.separator, _SEPARATORS)})
        self._sheet.offer({name: clean_name(name) for name in (sheet.name, *sheet.others)})
        self._encoding.show_code(sheet.encoding)
        self._separator.show_code(sheet.separator)
        self._sheet.show_code(sheet.name)
        self._days.show_code(said.order or _AS_SHOWN)
        self._cents.show_code(said.style)
        self._country.show_code(self.country.code)
        self._fields["encoding"].setVisible(sheet.format is Format.TEXT)
        self._fields["separator"].setVisible(sheet.format is Format.TEXT)
        self._fields["sheet"].setVisible(bool(sheet.others))
        self.show_seen(seen)

    def show_seen(self, seen: Seen) -> None:
        """Show what the file lists and who made it; a list of customers has neither days nor amounts."""
        self._seen = seen
        self._kind.show_code(seen.kind)
        self._origin.show_code(seen.origin)
        for name in ("days", "cents"):
            self._fields[name].setVisible(seen.kind is Kind.PURCHASES)
        for field in self._fields.values():
            field.tell("")

    def show_prepared(self, prepared: Prepared) -> None:
        """Say by a text of the file how each was read."""
        words, samples, sheet = self._desk.words, prepared.samples, prepared.sheet
        if samples.phone:
            told = words.translate("import", "“{text}” is {meaning}")
            self._tell("country", told.format(text=clean_name(samples.phone[0]), meaning=samples.phone[1].number))
        if samples.letters and sheet.format is Format.TEXT:
            self._tell("encoding", words.translate("import", "as in “{text}”").format(text=samples.letters))
        if sheet.format is Format.TEXT:
            self._tell("separator", words.counting(len(sheet.headers)).translate("import", "%n columns", None, 1))
        if prepared.customs is None:
            return
        self._tell("days", self._days_text(prepared))
        self._tell("cents", self._cents_text(prepared))

    def _days_text(self, prepared: Prepared) -> str:
        words, customs, sample = self._desk.words, prepared.customs, prepared.samples.day
        assert customs is not None
        told = []
        if sample:
            text = words.translate("import", "“{text}” is {meaning}")
            told.append(text.format(text=clean_name(sample[0]), meaning=full_day_text(words, sample[1])))
        if self.order is None and not (sample and customs.order_decided):
            told.append(_order_text(words, customs.order, customs.order_decided))
        return "\n".join(told)

    def _cents_text(self, prepared: Prepared) -> str:
        words, customs, sample = self._desk.words, prepared.customs, prepared.samples.amount
        assert customs is not None
        meaning = spelled(sample[1], words.language) if sample else ""
        told = []
        if sample and meaning:
            text = words.translate("import", "“{text}” is {meaning}")
            told.append(text.format(text=clean_name(sample[0]), meaning=meaning))
        if self.number_style is not None:
            shown = words.translate("import", "Cents stand behind {sign}, as you said")
        elif customs.style_decided:
            shown = words.translate("import", "Cents stand behind {sign} (shown by all lines together)")
        elif self._desk.shop.settings.currency.exponent:
            shown = words.translate("import", "Nothing in the file shows which sign stands before cents")
        else:
            shown = ""
        is_plain = meaning and (customs.style_decided or self.number_style is not None)
        if shown and not is_plain:
            told.append(shown.format(sign=customs.style.decimal))
        return "\n".join(told)

    def _tell(self, name: str, told: str) -> None:
        self._fields[name].tell(told, "text_2")

    def _add(self, name: str, label: str) -> Choice:
        choice = Choice(self._desk.theme, label)
        choice.setObjectName(name)
        choice.activated.connect(self._on_activated)
        self._fields[name] = field = Field(label, choice)
        self.flow.addWidget(field)
        return choice

    def _offer_what_never_changes(self) -> None:
        words = self._desk.words
        translate = words.translate
        self._kind.offer(
            {Kind.PURCHASES: translate("import", "Purchases"), Kind.CUSTOMERS: translate("import", "Customers")}
        )
        self._origin.offer({origin: origin_text(words, origin) for origin in Origin})
        self._days.offer(
            {
                _AS_SHOWN: translate("import", "As the file shows"),
                DayOrder.DAY_FIRST: translate("import", "Day first (31/12/2026)"),
                DayOrder.MONTH_FIRST: translate("import", "Month first (12/31/2026)"),
                DayOrder.YEAR_FIRST: translate("import", "Year first (2026-12-31)"),
            }
        )
        self._cents.offer(
            {_AS_SHOWN: translate("import", "As the file shows"), "point": "1,234.50", "comma": "1.234,50"}
        )
        named = {code: country_label(words, code) for code in COUNTRIES}
        self._country.offer(dict(sorted(named.items(), key=lambda each: each[1])))

    def _on_activated(self) -> None:
        """Keep what differs from what the file shows by itself; the rest is left open for the next one."""
        assert self._seen is not None
        assert self._opened is not None
        before, sheet, seen = self._said, self._opened.sheet, self._seen
        own_country = self._desk.shop.settings.country_code
        self._said = said = Said(
            kind=before.kind if self.kind is seen.kind else self.kind,
            origin=before.origin if self._origin.code == seen.origin else Origin(self._origin.code),
            order=DayOrder(self._days.code) if self._days.code else None,
            style=self._cents.code,
            country="" if self._country.code == own_country else self._country.code,
            encoding=before.encoding if self._encoding.code == sheet.encoding else self._encoding.code,
            separator=before.separator if self._separator.code == sheet.separator else self._separator.code,
            sheet=before.sheet if self._sheet.code == sheet.name else self._sheet.code,
        )
        if said.how != before.how:
            self.opening_changed.emit()
        elif said != before or self.kind is not seen.kind:
            self.changed.emit()


def _with(found: str, others: Iterable[str]) -> list[str]:
    return list(dict.fromkeys((found, *others)))


def _sign(words: Words, sign: str) -> str:
    return {"\t": "Tab", "": words.translate("import", "none")}.get(sign, sign)


def _order_text(words: Words, order: DayOrder, is_decided: bool) -> str:
    if is_decided:
        return shown_order_text(words, order)
    return {
        DayOrder.DAY_FIRST: words.translate("import", "Days are taken as day first, the custom here"),
        DayOrder.MONTH_FIRST: words.translate("import", "Days are taken as month first, the custom here"),
        DayOrder.YEAR_FIRST: words.translate("import", "Days are taken as year first"),
    }[order]
