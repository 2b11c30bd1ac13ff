"""What else is known of a complaint: about which thing, why, how bad it is, what they would like."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal

from shop_crm.domain.complaints import Cause, Remedy, Severity
from shop_crm.errors import ShopError
from shop_crm.services.complaints import Unhappy
from shop_crm.ui.desk import Desk
from shop_crm.ui.theme import Type
from shop_crm.ui.widgets.field import Combo, Field, Line
from shop_crm.ui.widgets.flow import FlowBox
from shop_crm.ui.widgets.label import Card, Label
from shop_crm.words.complaints import severity_text
from shop_crm.words.labels import label


class KnownCard(Card):
    """All of it can be told later, or never."""

    typed = Signal(str, str)
    """What stands in a field and is not kept yet, by its fact's name."""

    def __init__(self, desk: Desk, keep: Callable[[str, object], ShopError | None]) -> None:
        """`keep` keeps a fact of the complaint by its name, or gives the trouble."""
        super().__init__(padding=16, spacing=8)
        self._desk, self._keep = desk, keep
        self._saved = ""
        words, translate = desk.words, desk.words.translate
        heading = translate("complaints", "Good to know, if they told us")
        self.rows.addWidget(Label(heading, Type.SMALL_STRONG, "text_2", wraps=True))
        box = FlowBox(12, fills=True, align=Qt.AlignmentFlag.AlignTop)
        self.item = Line(desk.theme, icon="package")
        self.item.setObjectName("item")
        self.item.setMaxLength(200)
        self.item.setMinimumWidth(desk.theme.px(150))
        self.item.textEdited.connect(lambda text: self.typed.emit("item", text))
        self.item.editingFinished.connect(self.commit)
        box.flow.addWidget(Field(translate("complaints", "About which thing"), self.item))
        nothing = (None, translate("complaints", "not told"))
        causes = [nothing, *((cause, label(words, cause)) for cause in Cause)]
        bad = [(severity, severity_text(words, severity)) for severity in Severity]
        wishes = [nothing, *((remedy, label(words, remedy)) for remedy in Remedy)]
        self._combos: dict[str, Combo] = {}
        for name, told, choices in (
            ("cause", translate("complaints", "Why"), causes),
            ("severity", translate("complaints", "How bad it is"), bad),
            ("wanted", translate("complaints", "What they would like"), wishes),
        ):
            combo = Combo(desk.theme, told)
            combo.setObjectName(name)
            for code, text in choices:
                combo.addItem(text, code)
            combo.activated.connect(lambda _, name=name: self._on_chosen(name))
            self._combos[name] = combo
            box.flow.addWidget(Field(told, combo))
        self.rows.addWidget(box)

    def show_complaint(self, unhappy: Unhappy, typed: Mapping[str, str]) -> None:
        """Show what is known of this one; what is `typed` and not kept yet stands before what is kept."""
        complaint = unhappy.complaint
        self._saved = unhappy.item
        text = typed.get("item", self._saved)
        if self.item.text() != text:
            self.item.setText(text)
            self.item.setCursorPosition(0)  # a long name is read from its beginning
        known: dict[str, object] = {
            "cause": complaint.cause,
            "severity": complaint.severity,
            "wanted": complaint.wanted,
        }
        for name, value in known.items():
            codes = [self._combos[name].itemData(place) for place in range(self._combos[name].count())]
            self._combos[name].setCurrentIndex(next(place for place, code in enumerate(codes) if code == value))

    def commit(self) -> bool:
        """Hand over what was typed; whether it is kept."""
        return self.item.text() == self._saved or self._keep("item", self.item.text()) is None

    def _on_chosen(self, name: str) -> None:
        code = self._combos[name].currentData()
        kinds = {"cause": Cause, "severity": Severity, "wanted": Remedy}
        self._keep(name, None if code is None else kinds[name](code))  # Qt gives plain text and numbers back
