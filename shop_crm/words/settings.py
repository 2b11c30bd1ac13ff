"""What can be set, in people's words: sections, labels, explanations, and the names of what can be chosen."""

from typing import Any

from shop_crm.domain.calendar import states
from shop_crm.domain.countries import COUNTRIES
from shop_crm.domain.money import CURRENCIES
from shop_crm.domain.settings import Mode, Paper, Section, Setting, ShopSettings
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.words.amounts import amount_text
from shop_crm.words.countries import country_label
from shop_crm.words.errors import sentence
from shop_crm.words.words import QT_TRANSLATE_NOOP, Words

LANGUAGE_NAMES = {"en": "English", "id": "Bahasa Indonesia", "ms": "Bahasa Melayu"}
"""Each in its own language, so that who cannot read the others finds it."""

SECTIONS = {
    Section.SHOP: QT_TRANSLATE_NOOP("settings", "The shop"),
    Section.DAYS: QT_TRANSLATE_NOOP("settings", "Open days"),
    Section.CALLS: QT_TRANSLATE_NOOP("settings", "Calls"),
    Section.REMINDERS: QT_TRANSLATE_NOOP("settings", "Reminders"),
    Section.PAPER: QT_TRANSLATE_NOOP("settings", "Paper"),
    Section.THIS_PC: QT_TRANSLATE_NOOP("settings", "This PC"),
    Section.SAFETY: QT_TRANSLATE_NOOP("settings", "Safe copies"),
    Section.LOCK: QT_TRANSLATE_NOOP("settings", "Lock"),
}

LABELS = {
    "shop_name": QT_TRANSLATE_NOOP("settings", "Name of the shop"),
    "address": QT_TRANSLATE_NOOP("settings", "Address and phone"),
    "staff": QT_TRANSLATE_NOOP("settings", "Who works here"),
    "country_code": QT_TRANSLATE_NOOP("settings", "Country"),
    "state_code": QT_TRANSLATE_NOOP("settings", "State"),
    "currency_code": QT_TRANSLATE_NOOP("settings", "Currency"),
    "language": QT_TRANSLATE_NOOP("settings", "Language of the shop"),
    "closed_weekdays": QT_TRANSLATE_NOOP("settings", "Open on"),
    "keeps_holidays": QT_TRANSLATE_NOOP("settings", "Closed on public holidays"),
    "closed_days": QT_TRANSLATE_NOOP("settings", "Other days on which the shop is closed"),
    "large_line": QT_TRANSLATE_NOOP("settings", "A purchase is a large one from"),
    "retry_after_open_days": QT_TRANSLATE_NOOP("settings", "No answer: try again after so many open days"),
    "courtesy_attempts": QT_TRANSLATE_NOOP("settings", "How often we try a friendly call"),
    "promise_attempts": QT_TRANSLATE_NOOP("settings", "How often we try a promise or a complaint"),
    "expiry_days": QT_TRANSLATE_NOOP("settings", "A friendly call is given up after so many days"),
    "gather_days": QT_TRANSLATE_NOOP("settings", "Calls to one house within so many days are made together"),
    "cap_days": QT_TRANSLATE_NOOP("settings", "After a friendly call a customer has so many days of peace"),
    "calls_a_day": QT_TRANSLATE_NOOP("settings", "Calls a day I can manage"),
    "check_back_days": QT_TRANSLATE_NOOP("settings", "So many days after a complaint is solved we ask if it really is"),
    "thanks_after_days": QT_TRANSLATE_NOOP("settings", "Days until we thank who sent a new customer"),
    "yes_limit": QT_TRANSLATE_NOOP("settings", "What making a complaint right may cost without asking"),
    "greeting_from": QT_TRANSLATE_NOOP("settings", "Greetings go to those who have spent at least"),
    "quiet_hours": QT_TRANSLATE_NOOP("settings", "Quiet hours"),
    "sounds": QT_TRANSLATE_NOOP("settings", "A sound with a reminder"),
    "logo": QT_TRANSLATE_NOOP("settings", "Logo"),
    "paper": QT_TRANSLATE_NOOP("settings", "Paper for the call list"),
    "receipt_device": QT_TRANSLATE_NOOP("settings", "Receipt printer without a driver"),
    "own_language": QT_TRANSLATE_NOOP("settings", "Language of this window"),
    "look": QT_TRANSLATE_NOOP("settings", "Look"),
    "text_size": QT_TRANSLATE_NOOP("settings", "Size of letters"),
    "starts_with_pc": QT_TRANSLATE_NOOP("settings", "Start together with the computer"),
    "in_tray": QT_TRANSLATE_NOOP("settings", "When the window is closed"),
    "backup_folder": QT_TRANSLATE_NOOP("settings", "A second place for safe copies"),
}

HINTS = {
    "address": QT_TRANSLATE_NOOP("settings", "Printed under the name of the shop."),
    "staff": QT_TRANSLATE_NOOP("settings", "One name a line; they are offered at the counter."),
    "country_code": QT_TRANSLATE_NOOP("settings", "Gives the way phone numbers and days are read, and the holidays."),
    "state_code": QT_TRANSLATE_NOOP("settings", "For its own public holidays."),
    "language": QT_TRANSLATE_NOOP("settings", "On paper, and in every window that has no language of its own."),
    "closed_days": QT_TRANSLATE_NOOP("settings", "One a line, such as 24 Dec. No friendly call is planned on them."),
    "large_line": QT_TRANSLATE_NOOP("settings", "Such a purchase is followed up, whatever it was."),
    "calls_a_day": QT_TRANSLATE_NOOP("settings", "After days off, what is more can go to the next open days."),
    "yes_limit": QT_TRANSLATE_NOOP("settings", "0 stands for the price of the item."),
    "greeting_from": QT_TRANSLATE_NOOP("settings", "Since they came, and only where they asked for a greeting."),
    "quiet_hours": QT_TRANSLATE_NOOP("settings", "One pair a line, such as 12:00–13:00. No reminder appears then."),
    "logo": QT_TRANSLATE_NOOP("settings", "Printed at the top of every list."),
    "receipt_device": QT_TRANSLATE_NOOP(
        "settings", "Its place on this PC, such as /dev/usb/lp0. With a driver it is among the printers by itself."
    ),
    "backup_folder": QT_TRANSLATE_NOOP(
        "settings", "A stick, or a folder that is kept elsewhere too. Each safe copy is put there as well."
    ),
}

_LOOKS = {
    Mode.SYSTEM: QT_TRANSLATE_NOOP("settings", "As the computer has it"),
    Mode.LIGHT: QT_TRANSLATE_NOOP("settings", "Light"),
    Mode.DARK: QT_TRANSLATE_NOOP("settings", "Dark"),
}
PAPERS = {
    Paper.A4: QT_TRANSLATE_NOOP("settings", "A4"),
    Paper.A6: QT_TRANSLATE_NOOP("settings", "A6"),
    Paper.ROLL_80MM: QT_TRANSLATE_NOOP("settings", "80 mm roll"),
    Paper.ROLL_58MM: QT_TRANSLATE_NOOP("settings", "58 mm roll"),
}
_IN_TRAY = {
    "": QT_TRANSLATE_NOOP("settings", "Ask me"),
    "yes": QT_TRANSLATE_NOOP("settings", "Stay beside the clock and go on reminding"),
    "no": QT_TRANSLATE_NOOP("settings", "Close everything"),
}


def trouble(words: Words, name: str, error: ShopError, settings: ShopSettings) -> str:
    """Why this cannot be set; for an empty amount what counts meanwhile: nothing was paid here."""
    if error.code is not ErrorCode.AMOUNT_MISSING:
        return sentence(words, error)
    told = words.translate("settings", "Write an amount in figures. Until then {amount} counts.")
    told = told.format(amount=amount_text(getattr(settings, name), settings.currency))
    return " ".join(filter(None, (told, hint(words, name))))


def hint(words: Words, name: str) -> str:
    """What else there is to know of this setting; "" for nothing."""
    return words.translate("settings", HINTS[name]) if name in HINTS else ""


def choices(words: Words, setting: Setting, settings: ShopSettings) -> list[tuple[object, str]]:
    """What can be chosen for this setting: codes with their words; [] when there is nothing to choose."""
    match setting.name:
        case "country_code":
            return sorted(((code, country_label(words, code)) for code in COUNTRIES), key=lambda each: each[1])
        case "state_code":
            found = states(settings.country_code)
            return [("", words.translate("settings", "None")), *found] if found else []
    return [(code, _code_label(words, setting.name, code, settings)) for code in setting.codes]


def _code_label(words: Words, name: str, code: Any, settings: ShopSettings) -> str:
    match name:
        case "currency_code":
            return f"{code} ({CURRENCIES[code].symbol})"
        case "own_language" if not code:
            shops = words.translate("settings", "As the shop: {language}")
            return shops.format(language=LANGUAGE_NAMES[settings.language])
        case "language" | "own_language":
            return LANGUAGE_NAMES[code]
        case "look":
            return words.translate("settings", _LOOKS[code])
        case "paper":
            return words.translate("settings", PAPERS[code])
        case "in_tray":
            return words.translate("settings", _IN_TRAY[code])
        case "text_size":
            return f"{code} %"
        case _:
            raise ValueError(name)
