"""Two entries side by side, fact by fact; where both tell something different, one of the two is chosen."""

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from shop_crm.domain.merging import Fact
from shop_crm.services.merging import Compared, Side
from shop_crm.ui.desk import Desk
from shop_crm.ui.theme import Theme, Type
from shop_crm.ui.widgets.button import Button, Kind
from shop_crm.ui.widgets.flow import FlowBox
from shop_crm.ui.widgets.label import Card, Label, line
from shop_crm.ui.widgets.scroll import Scroll
from shop_crm.ui.widgets.side_choice import SideChoice, SideText
from shop_crm.words.doubles import (
    NOTHING,
    allowed_text,
    bought_text,
    fact_label,
    fact_text,
    greetings_text,
    name_text,
    phones_text,
)


class PairCard(Card):
    """What is known of both; its buttons decide."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(padding=18, spacing=10)
        self._desk = desk
        self.setObjectName("pair_card")
        theme, translate = desk.theme, desk.words.translate
        inner = QWidget()
        rows = QVBoxLayout(inner)
        rows.setContentsMargins(0, 0, theme.px(6), 0)
        rows.setSpacing(theme.px(10))
        self._heads = _Beside(theme, "", Type.NAME)
        self._bought = _Beside(theme, "", Type.SMALL, "text_2")
        self._phones = _Beside(theme, translate("doubles", "Phones: both lists stay"))
        rows.addWidget(self._heads)
        rows.addWidget(self._bought)
        rows.addWidget(line())
        self.facts = {fact: FactRow(theme, fact_label(desk.words, fact)) for fact in Fact}
        for fact, row in self.facts.items():
            row.setObjectName(f"fact_{fact.name.lower()}")
            rows.addWidget(row)
            if fact is Fact.FORM:
                rows.addWidget(self._phones)
        self._allowed = _Beside(theme, translate("doubles", "What they allow: a no of either counts"))
        self._greetings = _Beside(theme, translate("doubles", "Greetings wanted: both lists stay"))
        rows.addWidget(self._allowed)
        rows.addWidget(self._greetings)
        rows.addStretch(1)
        self.rows.addWidget(Scroll(inner, gives_room=True), 1)
        told = translate("doubles", "What was bought, said and promised goes together. Nothing is lost by it.")
        self.note = Label(told, Type.SMALL, "text_2", wraps=True)
        self.rows.addWidget(self.note)
        self.one = Button(
            theme, translate("doubles", "They are one"), kind=Kind.PRIMARY, icon="user", key="Ctrl ↵"
        )  # fmt: skip
        self.two = Button(theme, translate("doubles", "Two people"), icon="users", key="T")
        self.later = Button(theme, translate("doubles", "Later"), kind=Kind.QUIET, icon="clock", key="↓")
        self._foot = choice = FlowBox(theme.px(8), fills=True)
        for name, button in (("one", self.one), ("two", self.two), ("later", self.later)):
            button.setObjectName(name)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            choice.flow.addWidget(button)
        self.rows.addWidget(choice)

    def show_pair(self, compared: Compared | None) -> None:
        """Show these two, the one whose entry is kept at the left."""
        self.setVisible(compared is not None)
        if compared is None:
            return
        words, kept, gone = self._desk.words, compared.kept, compared.gone
        self._heads.tell(*(name_text(words, side.customer) for side in (kept, gone)))
        self._bought.tell(self._bought_text(kept), self._bought_text(gone))
        self._phones.tell(phones_text(kept.customer), phones_text(gone.customer))
        self._allowed.tell(*(allowed_text(words, side.customer) for side in (kept, gone)))
        self._greetings.tell(*(greetings_text(words, side.wants_greetings) for side in (kept, gone)))
        for fact, row in self.facts.items():
            told = [fact_text(words, fact, side.customer, side.sent_by) for side in (kept, gone)]
            row.tell(told[0], told[1], can_choose=fact in compared.to_choose)

    @property
    def taken(self) -> frozenset[Fact]:
        """The facts that are to be those of the one at the right."""
        return frozenset(fact for fact, row in self.facts.items() if row.takes_right)

    @property
    def foot_height(self) -> int:
        """How high above its lower edge the buttons stand that decide; 0 while no pair is shown."""
        return 0 if self.isHidden() else self.height() - self._foot.y()

    def first_choice(self) -> QWidget:
        """Where the keyboard begins: the first fact that is to be chosen, else the button."""
        open_rows = [row for row in self.facts.values() if row.can_choose]
        return open_rows[0].chosen if open_rows else self.one

    def _bought_text(self, side: Side) -> str:
        shop = self._desk.shop
        return bought_text(
            self._desk.words, side.purchases, side.amount, side.last_visit, shop.settings.currency, shop.today
        )


class _Beside(QWidget):
    """Two values under a small heading; it goes away where neither says anything."""

    def __init__(self, theme: Theme, heading: str, kind: Type = Type.BODY, tone: str = "text") -> None:
        super().__init__()
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(theme.px(4))
        if heading:
            self._rows.addWidget(Label(heading, Type.SMALL_STRONG, "text_2", wraps=True))
        self._sides = SideText(theme, tone, kind), SideText(theme, tone, kind)
        self._rows.addLayout(_row(theme, *self._sides))
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def tell(self, left: str, right: str) -> None:
        """Show these two values."""
        for side, told in zip(self._sides, (left, right), strict=True):
            side.tell(told or NOTHING)
        self.setVisible(bool(left or right))


class FactRow(_Beside):
    """A fact of both; where they tell it differently one of the two is chosen."""

    def __init__(self, theme: Theme, heading: str) -> None:
        super().__init__(theme, heading)
        self._heading = heading
        self.left, self.right = SideChoice(theme), SideChoice(theme)
        self.left.setObjectName("left")
        self.right.setObjectName("right")
        self._choices = QWidget()
        choices = _row(theme, self.left, self.right)
        self._choices.setLayout(choices)
        policy = self._choices.sizePolicy()
        policy.setHeightForWidth(True)
        self._choices.setSizePolicy(policy)
        self._rows.addWidget(self._choices)
        self.can_choose = False

    def tell(self, left: str, right: str, *, can_choose: bool = False) -> None:
        """Show both; the left one is chosen at first."""
        self.can_choose = can_choose
        super().tell(left, right)
        self.left.tell(self._heading, left)
        self.right.tell(self._heading, right)
        self.left.setChecked(True)
        self._choices.setVisible(can_choose)
        for side in self._sides:
            side.setVisible(not can_choose)

    @property
    def takes_right(self) -> bool:
        """Whether the right one is chosen."""
        return self.can_choose and self.right.isChecked()

    @property
    def chosen(self) -> SideChoice:
        """The one that is chosen."""
        return self.right if self.right.isChecked() else self.left


def _row(theme: Theme, left: QWidget, right: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.px(12))
    row.addWidget(left, 1)
    row.addWidget(right, 1)
    return row
