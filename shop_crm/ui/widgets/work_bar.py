"""How far a piece of work in the background is."""

from PySide6.QtWidgets import QProgressBar

from shop_crm.words.words import Words


class WorkBar(QProgressBar):
    """Hidden until there is work; then it only shows that something is done, until it is told how far that is."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.setTextVisible(False)
        self.setRange(0, 0)
        self.setAccessibleName(words.translate("import", "How far it is"))
        self.hide()

    def show_done(self, done: int, of: int) -> None:
        """So much is done; 0 of 0 where nobody knows."""
        self.setRange(0, of)
        self.setValue(done)
