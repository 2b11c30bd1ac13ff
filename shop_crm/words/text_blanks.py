"""The blanks of a text in people's words: {nama} where we say {name} (domain.md 13)."""

from shop_crm.domain.templates import Blank
from shop_crm.words.labels import label
from shop_crm.words.words import Words


def blank_text(words: Words, blank: Blank) -> str:
    """How a blank is written in this language: "{name}"."""
    return f"{{{label(words, blank)}}}"


def in_words(words: Words, text: str) -> str:
    """A text of ours with its blanks as they are written in this language; `domain.templates` understands them all."""
    for blank in Blank:
        text = text.replace(f"{{{blank}}}", blank_text(words, blank))
    return text
