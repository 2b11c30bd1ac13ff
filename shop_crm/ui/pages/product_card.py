"""A product's card: what is worth telling, what goes with it, and what those who bought it said."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from shop_crm.domain.customers import Customer
from shop_crm.domain.products import Product
from shop_crm.services import products, wishes
from shop_crm.services.products import ProductCard as ProductFacts
from shop_crm.services.products import Words as Said
from shop_crm.services.wishes import Waiting
from shop_crm.ui.desk import Desk
from shop_crm.ui.icons import draw_icon
from shop_crm.ui.models.goods_model import product_chips
from shop_crm.ui.painting import draw_line, text_lines
from shop_crm.ui.tab_order import order_tabs
from shop_crm.ui.theme import ICON, TARGET, Type
from shop_crm.ui.widgets.button import Button, Kind
from shop_crm.ui.widgets.emptying import empty
from shop_crm.ui.widgets.flow import FlowBox
from shop_crm.ui.widgets.label import Card, Label, SoftBox, line
from shop_crm.ui.widgets.scroll import Scroll
from shop_crm.words.amounts import amount_text
from shop_crm.words.calls import wish_text
from shop_crm.words.days import day_text
from shop_crm.words.products import arrival_text, limit_text, sold_text, waiting_text, warranty_text
from shop_crm.words.timeline import quoted

_NARROW = 860
"""The width at 100 % below which both columns stand beneath each other."""
_FLUSH = 8
"""So much less room is left of a link: it stands beneath plain text and begins where that does."""
_ICON_AT, _TEXT_AT, _TEXT_END = 3, 3 + ICON + 8, 6
"""Where icon and words of a link begin when it breaks into lines, and what is free behind them."""
_LEAST = 120
"""The least width of a link."""


class LinkButton(Button):
    """Leads to another card; there can be more of them than letters for Alt. A long name breaks into lines."""

    def __init__(self, desk: Desk, words: str, follow: Callable[[], None], icon: str = "arrow-right") -> None:
        super().__init__(desk.theme, words, kind=Kind.QUIET, icon=icon, height=TARGET)
        self.setObjectName("link")
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(follow)

    @property
    def mnemonic_words(self) -> str:
        """None."""
        return ""

    @property
    def words_fit(self) -> bool:
        """Whether its words can be read whole, in one line or more."""
        return self.heightForWidth(self.width()) <= self.height()

    def _lines(self, width: int) -> list[str]:
        """Its words as they are wrapped in a button of this width."""
        if width >= self.sizeHint().width():
            return [self._words]
        return text_lines(self._words, self._theme.font(Type.STRONG), width - self._theme.px(_TEXT_AT + _TEXT_END))

    # Qt's own names

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(hint.width() - self._theme.px(_FLUSH), hint.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(_LEAST), super().minimumSizeHint().height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        more = len(self._lines(width)) - 1
        return super().sizeHint().height() + round(more * QFontMetricsF(self._theme.font(Type.STRONG)).lineSpacing())

    def _paint_content(self, painter: QPainter, rect: QRectF, tone: str) -> None:
        theme, lines = self._theme, self._lines(self.width())
        if len(lines) == 1:
            super()._paint_content(painter, rect.adjusted(-theme.px(_FLUSH), 0, 0, 0), tone)
            return
        high, side = QFontMetricsF(theme.font(Type.STRONG)).lineSpacing(), theme.px(ICON)
        left, top = rect.left() + theme.px(_ICON_AT), rect.center().y() - len(lines) * high / 2
        draw_icon(painter, self._icon, QRectF(left, top + (high - side) / 2, side, side), theme.colour(tone))
        room = rect.adjusted(theme.px(_TEXT_AT), 0, 0, 0)
        for place, words in enumerate(lines):
            line_room = QRectF(room.left(), top + place * high, room.width(), high)
            draw_line(painter, theme, line_room, words, Type.STRONG, tone)


class ProductCard(QWidget):
    """The whole card; what is to be done with the product is asked of the page."""

    product_wanted = Signal(str)
    customer_wanted = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.facts: ProductFacts | None = None
        self.setObjectName("product_card")
        self._columns = QHBoxLayout()
        self._columns.setContentsMargins(0, 0, desk.theme.px(4), 0)
        self._columns.setSpacing(16)
        self._what = Card(padding=20, spacing=10)
        self._heard = Card(padding=20, spacing=10)
        for card in (self._what, self._heard):
            self._columns.addWidget(card, 1, Qt.AlignmentFlag.AlignTop)
        inner = QWidget()
        inner.setLayout(self._columns)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        self._scroll = Scroll(inner)
        rows.addWidget(self._scroll)

    @property
    def name(self) -> str:
        """Of the product; "" before the first."""
        return self.facts.product.name if self.facts else ""

    def show_product(self, name: str) -> None:
        """Show the card of the product of this name; PRODUCT_UNKNOWN when there is none."""
        self.facts = products.read_card(self._desk.shop, name)
        waiting = {one.wish.id: one for one in wishes.waiting(self._desk.shop)} if self.facts.wishes else {}
        empty(self._what.rows)
        empty(self._heard.rows)
        self._tell_what(self.facts)
        self._tell_wishes([waiting[wish.id] for wish in self.facts.wishes])
        self._tell_heard(self.facts)
        order_tabs(self)

    def to_the_top(self) -> None:
        """From its beginning."""
        self._scroll.verticalScrollBar().setValue(0)

    def _tell_what(self, facts: ProductFacts) -> None:
        words, product, rows = self._desk.words, facts.product, self._what.rows
        translate = words.translate
        title = Label(product.name, Type.TITLE, wraps=True)
        title.setObjectName("product_name")
        rows.addWidget(title)
        sold = sold_text(words, facts.row.times_sold, facts.row.last_sold_on, self._desk.shop.today)
        told = [facts.row.category, warranty_text(words, product.warranty_months), sold]
        rows.addWidget(Label(" · ".join(filter(None, told)), Type.BODY, "text_2", wraps=True))
        if facts.row.price is not None:
            rows.addWidget(Label(amount_text(facts.row.price, self._desk.shop.settings.currency), Type.FIGURE))
        for chip, tone, _, _ in product_chips(words, facts.row):
            rows.addWidget(Label(chip, Type.SMALL_STRONG, tone, wraps=True))
        details = SoftBox("action", "on_soft")
        rows.addWidget(details)  # first: what is told to a box without a place shows it as a window
        details.tell(translate("products", "Worth telling"), product.details)
        self._add_links(translate("products", "Instead of it"), facts.alternatives)
        self._add_links(translate("products", "Goes with it"), facts.accessories)
        self._add_links(translate("products", "It goes with"), facts.goes_with)
        self._add_text(translate("products", "Repair and warranty"), product.repair_notes)
        self._add_text(translate("products", "Supplier"), product.supplier)
        came = "\n".join(arrival_text(words, arrival) for arrival in facts.arrivals)
        self._add_text(translate("products", "Goods that came"), came)
        if not product.id:
            hint = translate("products", "Nothing is written on its card yet. Press E and tell what you know of it.")
            rows.addWidget(Label(hint, Type.BODY, "text_2", wraps=True))

    def _add_text(self, heading: str, text: str) -> None:
        if text:
            head = Label(heading, Type.SMALL_STRONG, "text_2", wraps=True)
            self._what.rows.addWidget(_together(head, Label(text, Type.BODY, wraps=True)))

    def _add_links(self, heading: str, others: Iterable[Product]) -> None:
        links = [self._link(other) for other in others]
        if not links:
            return
        box = FlowBox(self._desk.theme.px(4), whole=True)
        for link in links:
            box.flow.addWidget(link)
        self._what.rows.addWidget(_together(Label(heading, Type.SMALL_STRONG, "text_2", wraps=True), box))

    def _link(self, other: Product) -> Button:
        told = other.name
        if other.price is not None:
            told = f"{other.name} · {amount_text(other.price, self._desk.shop.settings.currency)}"
        return LinkButton(self._desk, told, lambda: self.product_wanted.emit(other.name))

    def _tell_wishes(self, waiting: Sequence[Waiting]) -> None:
        if waiting:
            self._what.rows.addWidget(line())
            head = self._desk.words.translate("products", "Who wishes for it")
            self._what.rows.addWidget(Label(head, Type.SECTION, wraps=True))
        for one in waiting:
            self._add_wish(one)

    def _tell_heard(self, facts: ProductFacts) -> None:
        translate, rows = self._desk.words.translate, self._heard.rows
        rows.addWidget(Label(translate("products", "What buyers said"), Type.SECTION, wraps=True))
        for said in facts.said:
            self._add_said(said)
        if not facts.said:
            nothing = translate("products", "Nothing yet. Their words from calls and complaints will stand here.")
            rows.addWidget(Label(nothing, Type.BODY, "text_2", wraps=True))
        if facts.bought_by:
            rows.addWidget(line())
            rows.addWidget(Label(translate("products", "Who bought it lately"), Type.SECTION, wraps=True))
            box = FlowBox(self._desk.theme.px(4), whole=True)
            for buyer in facts.bought_by:
                box.flow.addWidget(self._person(buyer.customer, self._day(buyer.day)))
            rows.addWidget(box)

    def _add_said(self, said: Said) -> None:
        tone = "red" if said.is_complaint else "text"
        heard = Label(quoted(said.said), Type.BODY, tone, wraps=True)
        told = self._day(said.day)
        if said.is_complaint:
            told = self._desk.words.translate("products", "{day}, a complaint").format(day=told)
        self._add_person(self._heard, heard, said.customer, told, said.said)

    def _add_wish(self, waiting: Waiting) -> None:
        words, wish = self._desk.words, waiting.wish
        limit = limit_text(words, wish, self._desk.shop.settings.currency)
        told = " · ".join(filter(None, (wish_text(wish, waiting.asked), limit)))
        since = waiting_text(words, wish, self._desk.shop.today)
        self._add_person(self._what, Label(told, Type.BODY, wraps=True), waiting.customer, since, wish.said)

    def _add_person(self, card: Card, above: Label, customer: Customer, told: str, said: str) -> None:
        """Whose words stand above: who hears the card is told them along with the name."""
        link = self._person(customer, told)
        link.setAccessibleName(f"{link.text()}: {said}")
        card.rows.addWidget(_together(above, link))

    def _person(self, customer: Customer, told: str) -> Button:
        words = f"{customer.spoken_name} · {told}"
        return LinkButton(self._desk, words, lambda: self.customer_wanted.emit(customer.id), "user")

    def _day(self, day: date) -> str:
        return day_text(self._desk.words, day, self._desk.shop.today)

    # Qt's own names

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < self._desk.theme.px(_NARROW)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._columns.setDirection(down if is_narrow else across)


def _together(above: QWidget, below: QWidget) -> QWidget:
    """Two that are one: nearer to each other than to what comes next."""
    group = QWidget()
    rows = QVBoxLayout(group)
    rows.setContentsMargins(0, 0, 0, 0)
    rows.setSpacing(2)
    rows.addWidget(above)
    rows.addWidget(below)
    return group
