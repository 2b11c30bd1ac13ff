"""The real program in a child that nobody sits at: it writes down what it shows as lines of JSON, and closes it.

Started as `python -m tests.faults.watched [--shop FILE]`; whatever it shows first ends it.
"""

import json

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QWidget

import shop_crm.ui.start as start
from shop_crm.app import main
from shop_crm.ui.dialogs.welcome import Welcome
from shop_crm.ui.main_window import MainWindow


class Watched(QApplication):
    """Looks twenty times a second for what is on the screen."""

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self._clock = QTimer(interval=50)
        self._clock.timeout.connect(self.look)
        self._clock.start()
        self._has_tried = False

    def look(self) -> None:
        """Write down and close the one dialog or window that is there."""
        for widget in self.topLevelWidgets():
            if not widget.isVisible():
                continue
            if isinstance(widget, Welcome) and not self._has_tried:
                self._has_tried = True
                widget.open_shop()  # what a person does first: it is told, or done
                return
            if isinstance(widget, QDialog):
                _say("dialog", widget)
                widget.reject()
                return
            if isinstance(widget, MainWindow) and widget._is_settled:
                _say("window", widget)
                self._clock.stop()  # it ends by itself, once its last safe copy is made
                widget.quit()
                return


def _say(what: str, widget: QWidget) -> None:
    told = [label.text() for label in widget.findChildren(QLabel) if label.isVisible() and label.text()]
    ways = [button.objectName() for button in widget.findChildren(QPushButton) if button.isVisible()]
    print(json.dumps({"what": what, "told": told, "ways": ways}), flush=True)


if __name__ == "__main__":
    start.QApplication = Watched  # type: ignore[misc]
    raise SystemExit(main())
