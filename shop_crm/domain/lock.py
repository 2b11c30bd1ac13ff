"""The lock of the screen: what a PIN is, how long a wrong one waits, and what is not done without it.

It keeps curious eyes and quick fingers out of the window. The shop's file is not encrypted by it.
"""

import unicodedata
from enum import StrEnum, auto

from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.domain.values import frozen

SHORTEST, LONGEST = 4, 12
"""Digits of a PIN."""
IDLE_MINUTES = (0, 2, 5, 15, 30)
"""After how many minutes without a touch the screen can lock itself; 0 for never."""
OPEN_SECONDS = 300
"""So long after the PIN was typed what is guarded is not asked about again."""
MANY_WRONG = 10
"""After so many wrong tries the owner's way back is shown without being asked for."""
CODE_LETTERS = "ABCDEFGHJKMNPRSTWXYZ"
"""Of the recovery code: none that is taken for another one or for a digit in handwriting."""
CODE_GROUP, CODE_GROUPS = 5, 4
_FREE_TRIES = 3
_WAITS = (5, 15, 60, 300)
"""Seconds after the fourth wrong try, the fifth, the sixth, and every later one."""
_RUN = "01234567890"


class Guarded(StrEnum):
    """What the owner can keep for those who know the PIN."""

    EXPORT = auto()
    PERSON_COPY = auto()
    FORGET = auto()
    SETTINGS = auto()
    RESTORE = auto()


@frozen
class Lock:
    """The shop's lock as it is kept: hashes only."""

    pin_hash: str = ""
    """"" as long as there is no PIN: then nothing locks, and nothing is guarded."""
    code_hash: str = ""
    idle_minutes: int = 5
    asks_at_start: bool = True
    guarded: frozenset[Guarded] = frozenset(Guarded)
    wrong: int = 0
    """Wrong tries since the last right one."""

    @property
    def is_set(self) -> bool:
        """Whether there is a PIN."""
        return bool(self.pin_hash)

    def guards(self, what: Guarded) -> bool:
        """Whether this is not done without the PIN."""
        return self.is_set and what in self.guarded


def wait_seconds(wrong: int) -> int:
    """How long the next try waits after so many wrong ones: three are free, and it never waits for ever."""
    later = wrong - _FREE_TRIES
    return _WAITS[min(later, len(_WAITS)) - 1] if later > 0 else 0


def read_pin(typed: str) -> str:
    """The digits of a PIN to be set, of any script; PIN_UNREADABLE, or PIN_TOO_EASY for 1111 and 1234."""
    pin = digits(typed)
    if not (pin.isdecimal() and SHORTEST <= len(pin) <= LONGEST):
        raise ShopError(ErrorCode.PIN_UNREADABLE, least=SHORTEST, most=LONGEST)
    if len(set(pin)) == 1 or pin in _RUN or pin in _RUN[::-1]:
        raise ShopError(ErrorCode.PIN_TOO_EASY)
    return pin


def digits(typed: str) -> str:
    """What was typed without blanks, and with the digits of other scripts as 0 to 9."""
    return "".join(str(unicodedata.digit(sign, sign)) for sign in typed if not sign.isspace())


def read_code(typed: str) -> str:
    """The letters of a recovery code, in whatever case and with whatever between them; "" when it cannot be one."""
    letters = "".join(letter for letter in typed.upper() if letter.isalpha())
    is_whole = len(letters) == CODE_GROUP * CODE_GROUPS and set(letters) <= set(CODE_LETTERS)
    return letters if is_whole else ""


def grouped_code(letters: str) -> str:
    """As it is written down: ABCDE-FGHJK-…"""
    return "-".join(letters[at : at + CODE_GROUP] for at in range(0, len(letters), CODE_GROUP))
