"""A dialog that is always as high as what is in it, and scrolls where the screen is too low for that."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from shop_crm.ui.theme import Theme
from shop_crm.ui.widgets.scroll import Scroll


class GrowingDialog(QDialog):
    """Put what it says into its `rows`; a sentence that comes later makes it higher."""

    def __init__(self, theme: Theme, width: int, parent: QWidget | None) -> None:
        """`width` is at 100 %."""
        super().__init__(parent)
        theme.dress(self)
        self._inner = QWidget()
        self.rows = QVBoxLayout(self._inner)
        self.rows.setContentsMargins(28, 24, 28, 22)
        self.rows.setSpacing(12)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(Scroll(self._inner))
        self._inner.installEventFilter(self)
        self.setFixedWidth(min(theme.px(width), self.screen().availableGeometry().width() - 40))

    def grow(self) -> None:
        """Take the height that is needed now."""
        needed = max(self._inner.heightForWidth(self.width()), self._inner.minimumSizeHint().height())
        self.setFixedHeight(min(needed, self.screen().availableGeometry().height() - 60))

    # Qt's own names

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # While the screen is locked all of it is hidden, and the cover takes the height that it needs.
        if event.type() == QEvent.Type.LayoutRequest and self._inner.isVisible():
            self.grow()
        return False
