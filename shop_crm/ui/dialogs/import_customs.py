"""What a file lists and how it writes days and amounts: our guess in words, and the person's say."""

from PySide6.QtCore import Qt, Signal

from shop_crm.domain.days import DayOrder
from shop_crm.domain.money import COMMA_DECIMAL, POINT_DECIMAL, NumberStyle
from shop_crm.services.import_files import Kind
from shop_crm.services.imports import Prepared
from shop_crm.ui.desk import Desk
from shop_crm.ui.dialogs.import_columns import Choice
from shop_crm.ui.widgets.field import Field
from shop_crm.ui.widgets.flow import FlowBox
from shop_crm.words.words import Words

_STYLES = {"point": POINT_DECIMAL, "comma": COMMA_DECIMAL}
_AS_SHOWN = ""


class ImportCustoms(FlowBox):
    """Three choices in a row, each with a sentence beneath on what we take the file for."""

    changed = Signal()
    """The person has chosen otherwise."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme.px(14), fills=True, align=Qt.AlignmentFlag.AlignTop)
        self._desk = desk
        theme, translate = desk.theme, desk.words.translate
        self._kind = Choice(theme, translate("import", "What it lists"))
        self._kind.setObjectName("kind")
        self._kind.offer(
            {Kind.PURCHASES: translate("import", "Purchases"), Kind.CUSTOMERS: translate("import", "Customers")}
        )
        self._days = Choice(theme, translate("import", "How days are written"))
        self._days.setObjectName("days")
        self._days.offer(
            {
                _AS_SHOWN: translate("import", "As the file shows"),
                DayOrder.DAY_FIRST: translate("import", "Day first (31/12/2026)"),
                DayOrder.MONTH_FIRST: translate("import", "Month first (12/31/2026)"),
                DayOrder.YEAR_FIRST: translate("import", "Year first (2026-12-31)"),
            }
        )
        self._cents = Choice(theme, translate("import", "How amounts are written"))
        self._cents.setObjectName("cents")
        self._cents.offer(
            {_AS_SHOWN: translate("import", "As the file shows"), "point": "1,234.50", "comma": "1.234,50"}
        )
        choices = (self._kind, self._days, self._cents)
        self._fields = [Field(choice.accessibleName(), choice) for choice in choices]
        for choice, field in zip(choices, self._fields, strict=True):
            self.flow.addWidget(field)
            choice.activated.connect(self.changed)

    @property
    def kind(self) -> Kind:
        """What the file lists."""
        return Kind(self._kind.code)

    @property
    def order(self) -> DayOrder | None:
        """How days are written, when the person said so."""
        return DayOrder(self._days.code) if self._days.code else None

    @property
    def number_style(self) -> NumberStyle | None:
        """How amounts are written, when the person said so."""
        return _STYLES.get(self._cents.code)

    def start(self, kind: Kind) -> None:
        """For another file: this kind, and the rest as the file shows."""
        self._days.show_code(_AS_SHOWN)
        self._cents.show_code(_AS_SHOWN)
        self.show_kind(kind)

    def show_kind(self, kind: Kind) -> None:
        """Show what the file lists; a list of customers has neither days nor amounts."""
        self._kind.show_code(kind)
        for field in self._fields[1:]:
            field.setVisible(kind is Kind.PURCHASES)
            field.tell("")

    def show_prepared(self, prepared: Prepared) -> None:
        """Say how the days and amounts of this file were read."""
        customs = prepared.customs
        if customs is None:
            return
        words = self._desk.words
        if self.order is None:
            self._fields[1].tell(_order_text(words, customs.order, customs.order_decided), "text_2")
        else:
            self._fields[1].tell("")
        told = ""
        if self.style is not None:
            told = words.translate("import", "Cents stand behind {sign}, as you said")
        elif customs.style_decided:
            told = words.translate("import", "Cents stand behind {sign} (shown by all lines together)")
        elif self._desk.shop.settings.currency.exponent:
            told = words.translate("import", "Nothing in the file shows which sign stands before cents")
        self._fields[2].tell(told.format(sign=customs.style.decimal), "text_2")


def _order_text(words: Words, order: DayOrder, is_decided: bool) -> str:
    if is_decided:
        return {
            DayOrder.DAY_FIRST: words.translate("import", "Days are written day first (shown by all lines together)"),
            DayOrder.MONTH_FIRST: words.translate(
                "import", "Days are written month first (shown by all lines together)"
            ),
            DayOrder.YEAR_FIRST: words.translate("import", "Days are written year first (shown by all lines together)"),
        }[order]
    return {
        DayOrder.DAY_FIRST: words.translate("import", "Days are taken as day first, the custom here"),
        DayOrder.MONTH_FIRST: words.translate("import", "Days are taken as month first, the custom here"),
        DayOrder.YEAR_FIRST: words.translate("import", "Days are taken as year first"),
    }[order]
