"""What a customer allows us, in her dialog: three questions, how she answered, and which greetings she wants."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shop_crm.domain.consents import ConsentAnswer, ConsentKind, Way
from shop_crm.domain.customers import Consent, Customer
from shop_crm.domain.names import clean_name
from shop_crm.domain.occasions import Occasion
from shop_crm.services.consents import read_answers
from shop_crm.services.customers import read_greetings
from shop_crm.ui.desk import Desk
from shop_crm.ui.theme import Type
from shop_crm.ui.widgets.choices import Pill
from shop_crm.ui.widgets.field import Combo, Field, Line
from shop_crm.ui.widgets.flow import FlowBox
from shop_crm.ui.widgets.label import Label
from shop_crm.words.customers import answer_text
from shop_crm.words.labels import label

_WAYS = (Way.COUNTER, Way.CALL, Way.MESSAGE, Way.PAPER)
_ORDER = (ConsentKind.SERVICE, ConsentKind.OFFERS, ConsentKind.CONTACT)


class ConsentFields(QWidget):
    """The questions with her last answers; a new answer is kept with today's day, the way and the clerk."""

    changed = Signal()

    def __init__(self, desk: Desk, customer: Customer) -> None:
        super().__init__()
        self._desk = desk
        self._before: dict[ConsentKind, str] = {}
        self._told: dict[ConsentKind, str] = {}
        self._combos: dict[ConsentKind, Combo] = {}
        self._fields: dict[ConsentKind, Field] = {}
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(12)
        self._add_questions(rows)
        self._how = self._make_how()
        rows.addWidget(self._how)
        rows.addWidget(self._make_greetings())
        self.show_customer(customer)

    def show_customer(self, customer: Customer) -> None:
        """Show what this customer answered so far."""
        known = read_answers(self._desk.shop, customer.id) if customer.id else {}
        self._before = {
            ConsentKind.SERVICE: str(customer.service),
            ConsentKind.OFFERS: str(customer.offers),
            ConsentKind.CONTACT: str(Consent.YES if customer.may_be_contacted else Consent.NO),
        }
        words, today = self._desk.words, self._desk.shop.today
        self._told = {kind: answer_text(words, answer, today) for kind, answer in known.items()}
        for kind, combo in self._combos.items():
            self._offer(kind, combo)
        wanted = read_greetings(self._desk.shop, customer.id) if customer.id else frozenset()
        for occasion, pill in self._occasions.items():
            pill.setChecked(occasion in wanted)
        self.clerk.setText(self._desk.clerk)
        self._show_how()

    @property
    def greetings(self) -> frozenset[Occasion]:
        """The occasions that are ticked."""
        return frozenset(occasion for occasion, pill in self._occasions.items() if pill.isChecked())

    @property
    def answers(self) -> list[ConsentAnswer]:
        """The answers that are new."""
        return [
            ConsentAnswer(
                kind=kind,
                is_given=self._code(kind) == Consent.YES,
                day=self._desk.shop.today,
                way=Way(self.way.currentData()),
                made_by=clean_name(self.clerk.text()),
            )
            for kind in self._new
        ]

    def typed(self) -> dict[str, object]:
        """What stands in the fields, as plain values."""
        return {
            **{str(kind): self._code(kind) for kind in _ORDER},
            "way": str(self.way.currentData()),
            "clerk": self.clerk.text(),
            "greetings": sorted(str(occasion) for occasion in self.greetings),
        }

    def put(self, typed: Mapping[str, object]) -> None:
        """Fill the fields with what `typed` gave."""
        for kind, combo in self._combos.items():
            combo.setCurrentIndex(max(0, combo.findData(str(typed.get(str(kind), self._before[kind])))))
        self.way.setCurrentIndex(max(0, self.way.findData(str(typed.get("way", "")))))
        self.clerk.setText(str(typed.get("clerk", "")))
        wanted = typed.get("greetings")
        for occasion, pill in self._occasions.items():
            pill.setChecked(isinstance(wanted, list) and str(occasion) in wanted)
        self._show_how()

    @property
    def _new(self) -> list[ConsentKind]:
        return [kind for kind in _ORDER if self._code(kind) != self._before[kind]]

    def _code(self, kind: ConsentKind) -> str:
        return str(self._combos[kind].currentData())

    def _add_questions(self, rows: QVBoxLayout) -> None:
        translate = self._desk.words.translate
        asked = {
            ConsentKind.SERVICE: translate("consent", "May we call about what they bought?"),
            ConsentKind.OFFERS: translate("consent", "May we send offers and greetings?"),
            ConsentKind.CONTACT: translate("consent", "May we reach them at all?"),
        }
        for kind, words in asked.items():
            combo = self._combos[kind] = Combo(self._desk.theme)
            combo.setObjectName(f"consent_{kind}")
            combo.currentIndexChanged.connect(self._on_changed)
            self._fields[kind] = Field(words, combo)
            self._fields[kind].wrap_label()
            rows.addWidget(self._fields[kind])

    def _offer(self, kind: ConsentKind, combo: Combo) -> None:
        """What can be answered; "not asked" only as long as she was not."""
        translate = self._desk.words.translate
        combo.blockSignals(True)
        combo.clear()
        if self._before[kind] == Consent.NOT_ASKED:
            combo.addItem(translate("consent", "Not asked yet"), str(Consent.NOT_ASKED))
        yes, no = translate("consent", "Yes"), translate("consent", "No")
        if kind is ConsentKind.CONTACT:
            no = translate("consent", "No, never again unless they say so themselves")
        combo.addItem(yes, str(Consent.YES))
        combo.addItem(no, str(Consent.NO))
        combo.setCurrentIndex(combo.findData(self._before[kind]))
        combo.blockSignals(False)

    def _make_how(self) -> QWidget:
        theme, words = self._desk.theme, self._desk.words
        self.way = Combo(theme)
        self.way.setObjectName("consent_way")
        for way in _WAYS:
            self.way.addItem(label(words, way), str(way))
        self.way.currentIndexChanged.connect(self.changed)
        self.clerk = Line(theme, icon="user")
        self.clerk.setObjectName("consent_clerk")
        self.clerk.setMaxLength(200)
        self.clerk.textChanged.connect(self.changed)
        holder = QWidget()
        across = QHBoxLayout(holder)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(12)
        across.addWidget(Field(words.translate("consent", "They said so"), self.way), 1)
        across.addWidget(Field(words.translate("consent", "To whom"), self.clerk), 1)
        return holder

    def _make_greetings(self) -> QWidget:
        holder = QWidget()
        rows = QVBoxLayout(holder)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(5)
        asked = self._desk.words.translate("customers", "Wants a greeting on, as they told us")
        rows.addWidget(Label(asked, Type.SMALL_STRONG, "text_2", wraps=True))
        box = FlowBox(4)
        box.setAccessibleName(asked)
        self._occasions = {}
        for occasion in Occasion:
            pill = Pill(self._desk.theme, label(self._desk.words, occasion), is_ticked=True, off_icon="plus")
            pill.setObjectName(f"occasion_{occasion}")
            pill.toggled.connect(self.changed)
            self._occasions[occasion] = pill
            box.flow.addWidget(pill)
        rows.addWidget(box)
        return holder

    def _on_changed(self) -> None:
        self._show_how()
        self.changed.emit()

    def _show_how(self) -> None:
        """Ask how she said so when there is a new answer, and tell what a refusal ends."""
        new = self._new
        self._how.setVisible(bool(new))
        for kind, field in self._fields.items():
            if kind in new and self._code(kind) == Consent.NO:
                field.tell(self._ends(kind), "amber")
            else:
                field.tell(self._told.get(kind, ""), "text_2")

    def _ends(self, kind: ConsentKind) -> str:
        translate = self._desk.words.translate
        match kind:
            case ConsentKind.SERVICE:
                return translate("consent", "Open calls about what they bought are cancelled, and none is planned.")
            case ConsentKind.CONTACT:
                return translate("consent", "All open calls at their number are cancelled, and none is planned.")
            case ConsentKind.OFFERS:
                return translate("consent", "They are on no list of greetings or offers any more.")
