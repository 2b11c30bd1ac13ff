"""A sentence and what can be done about it: for troubles that have no page yet, and for our own mistakes."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from shop_crm.ui.theme import Theme, Type
from shop_crm.ui.widgets.button import Button, Kind
from shop_crm.ui.widgets.flow import FlowBox
from shop_crm.ui.widgets.label import Label


class Notice(QDialog):
    """A heading, a sentence, and one button for each way on; `chosen` is the name of the one that was pressed.

    The last way is the one that Enter takes, unless none `has_first`.
    """

    def __init__(
        self,
        theme: Theme,
        heading: str,
        told: str,
        ways: list[tuple[str, str]],
        parent: QWidget | None = None,
        *,
        has_first: bool = True,
    ) -> None:
        super().__init__(parent)
        theme.dress(self)
        self.chosen = ""
        self.setObjectName("notice")
        self.setWindowTitle(heading)
        self.rows = rows = QVBoxLayout(self)
        rows.setContentsMargins(28, 26, 28, 22)
        rows.setSpacing(12)
        self.heading = Label(heading, Type.SECTION, wraps=True)
        self.told = Label(told, Type.BODY, "text_2", wraps=True)
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        rows.addWidget(self.heading)
        rows.addWidget(self.told)
        rows.addSpacing(10)
        self.box = box = FlowBox(10)
        box.flow.add_stretch()
        for place, (name, words) in enumerate(ways):
            last = has_first and place == len(ways) - 1
            button = Button(theme, words, kind=Kind.PRIMARY if last else Kind.PLAIN, key="Enter" if last else "")
            button.setObjectName(name)
            button.clicked.connect(lambda _=False, name=name: self._choose(name))
            box.flow.addWidget(button)
            button.setDefault(last)
            self._first = button
        rows.addWidget(box)
        self._wide = theme.px(600)
        self.fit()

    def fit(self) -> None:
        """As high as what stands in it."""
        width = min(self._wide, self.screen().availableGeometry().width() - 40)
        self.rows.invalidate()  # what was said before the window was there has not been measured yet
        self.setFixedSize(width, self.rows.heightForWidth(width))

    # Qt's own names

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()
        self._first.setFocus()

    def _choose(self, name: str) -> None:
        self.chosen = name
        self.accept()
