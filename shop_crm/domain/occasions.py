"""The days on which a customer asked to be greeted. What she believes is kept nowhere (domain.md 11)."""

from enum import StrEnum, auto


class Occasion(StrEnum):
    """A day on which somebody may want a greeting, as she said herself; never guessed from a name."""

    BIRTHDAY = auto()
    NEW_YEAR = auto()
    CHINESE_NEW_YEAR = auto()
    NYEPI = auto()
    AIDILFITRI = auto()
    DEEPAVALI = auto()
    CHRISTMAS = auto()
