"""One language's words: Qt Linguist's translations, read without an application object."""

import logging
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTranslator

from shop_crm import paths

if TYPE_CHECKING:

    def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802 - Qt's name, which lupdate looks for
        """Mark a text to be translated, and give it back: a str, which PySide6's stubs don't know."""
        return text

else:
    from PySide6.QtCore import QT_TRANSLATE_NOOP as QT_TRANSLATE_NOOP


_log = logging.getLogger(__name__)


class Words:
    """The words of one language ("en", "id", "ms"); pass it to whatever speaks to a person.

    Sources are English. `translate` is what Qt Linguist's lupdate looks for, so its texts must stand there literally.
    """

    def __init__(self, language: str) -> None:
        self.language = language
        self.locale = QLocale(language)
        self._translator = QTranslator()
        folder = paths.resources() / "translations"
        if not self._translator.load(f"shop_crm_{language}.qm", str(folder)):
            # Every text stands in the program in English: that is better than no program.
            _log.warning("the words of language %s are missing or spoilt: install the program again", language)

    def translate(self, context: str, text: str, comment: str | None = None) -> str:
        """The text in this language; its placeholders stay, to be filled by format()."""
        return self._translator.translate(context, text, comment) or text

    def counting(self, n: int) -> "Counting":
        """The words for so many of something: `words.counting(n).translate(context, "%n days", None, 1)`."""
        return Counting(self, self._translator, n)


@dataclass(frozen=True, slots=True)
class Counting:
    """Texts with %n in the right plural for a number."""

    words: Words
    translator: QTranslator
    n: int

    def translate(self, context: str, text: str, comment: str | None, plural: int) -> str:
        """The text with the number for its %n; the literal 1 as `plural` is what tells lupdate that it counts."""
        found = self.translator.translate(context, text, comment, self.n) or text
        return found.replace("%n", self.words.locale.toString(self.n))
