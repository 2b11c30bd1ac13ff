"""The lock in people's words: what is kept for those who know the PIN, and when the screen locks."""

from shop_crm.domain.lock import Guarded
from shop_crm.words.words import QT_TRANSLATE_NOOP, Words

_GUARDED = {
    Guarded.EXPORT: QT_TRANSLATE_NOOP("lock", "Save lists or everything as files"),
    Guarded.PERSON_COPY: QT_TRANSLATE_NOOP("lock", "Save a copy of all that is known of a customer"),
    Guarded.FORGET: QT_TRANSLATE_NOOP("lock", "Forget a customer"),
    Guarded.SETTINGS: QT_TRANSLATE_NOOP("lock", "Open the settings, and undo a change of them"),
    Guarded.RESTORE: QT_TRANSLATE_NOOP("lock", "Go back to a safe copy"),
}

_MINUTE = 60
"""Seconds: a longer wait is told in minutes."""


def guarded_text(words: Words, what: Guarded) -> str:
    """What is guarded, as the settings and the question for the PIN say it."""
    return words.translate("lock", _GUARDED[what])


def idle_text(words: Words, minutes: int) -> str:
    """When the screen locks by itself."""
    if not minutes:
        return words.translate("lock", "Never")
    return words.counting(minutes).translate("lock", "After %n minutes without a touch", None, 1)


def wait_text(words: Words, seconds: int) -> str:
    """Why no PIN can be typed now; nothing when one can."""
    if not seconds:
        return ""
    if seconds > _MINUTE:
        minutes = -(-seconds // _MINUTE)
        return words.counting(minutes).translate("lock", "Too many wrong tries. The next one in %n minutes.", None, 1)
    return words.counting(seconds).translate("lock", "Too many wrong tries. The next one in %n seconds.", None, 1)
