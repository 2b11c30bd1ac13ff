"""What can be set: declared once, with its kind, section and default; the settings page is made from it.

The shop's own settings travel with the file and its backups; those of a PC stay on it.
"""

from collections.abc import Iterable
from dataclasses import field, fields
from datetime import date, time
from enum import Enum, StrEnum, auto
from typing import Any

from shop_crm.domain.calendar import Calendar
from shop_crm.domain.calls import GATHER_DAYS
from shop_crm.domain.countries import LANGUAGES, Country, country
from shop_crm.domain.follow_ups import Limits
from shop_crm.domain.money import CURRENCIES, Currency, currency
from shop_crm.domain.values import frozen

_DECLARED = "setting"


class Section(StrEnum):
    """What belongs together on the settings page, from top to bottom."""

    SHOP = auto()
    DAYS = auto()
    CALLS = auto()
    REMINDERS = auto()
    PAPER = auto()
    THIS_PC = auto()
    SAFETY = auto()
    LOCK = auto()
    """Kept apart from the other settings (`domain.lock`): it is changed with the PIN alone, and never undone."""


class Kind(Enum):
    """How a setting is shown and changed."""

    TEXT = auto()
    LINES = auto()
    NAMES = auto()
    """One name a line."""
    AMOUNT = auto()
    """Whole minor units of the shop's currency."""
    COUNT = auto()
    SWITCH = auto()
    CHOICE = auto()
    """One of its codes, which `words.settings.choices` names."""
    WEEKDAYS = auto()
    """Monday is 0."""
    DAYS = auto()
    """Single days."""
    HOURS = auto()
    """Pairs of times, from and to."""
    PICTURE = auto()
    """A PNG as base64; "" for none."""
    FOLDER = auto()


class Mode(StrEnum):
    """The look of the window on this PC."""

    SYSTEM = auto()
    LIGHT = auto()
    DARK = auto()


class Paper(StrEnum):
    """What can be printed on, besides sheets of labels."""

    A4 = auto()
    A6 = auto()
    ROLL_80MM = auto()
    ROLL_58MM = auto()

    @property
    def is_roll(self) -> bool:
        """Whether a page is as long as what stands on it."""
        return self in (Paper.ROLL_80MM, Paper.ROLL_58MM)


LIST_PAPERS = (Paper.A4, Paper.ROLL_80MM, Paper.ROLL_58MM)
"""What a call list is printed on."""


_TEXT_SIZES = (100, 115, 130, 150, 200)
"""How large letters can be on this PC, in percent."""


@frozen
class Setting:
    """One thing that can be set."""

    name: str
    section: Section
    kind: Kind
    default: Any
    least: int = 0
    most: int = 0
    """The bounds of a COUNT."""
    codes: tuple[str, ...] | tuple[int, ...] = ()
    """What can be chosen for a CHOICE, in the order in which it is shown; () where that depends on the shop."""
    is_of_this_pc: bool = False


def _set(default: Any, section: Section, kind: Kind, **more: Any) -> Any:
    return field(default=default, metadata={_DECLARED: {"section": section, "kind": kind, **more}})


def _choice(default: Any, section: Section, codes: Iterable[Any]) -> Any:
    return _set(default, section, Kind.CHOICE, codes=tuple(codes))


def _count(default: int, section: Section, least: int, most: int) -> Any:
    return _set(default, section, Kind.COUNT, least=least, most=most)


@frozen
class ShopSettings:
    """What the owner can set for the shop. Each field is one row of the `setting` table, under the field's name."""

    shop_name: str = _set("", Section.SHOP, Kind.TEXT)
    address: str = _set("", Section.SHOP, Kind.LINES)
    staff: tuple[str, ...] = _set((), Section.SHOP, Kind.NAMES)
    country_code: str = _set("ID", Section.SHOP, Kind.CHOICE)
    state_code: str = _set("", Section.SHOP, Kind.CHOICE)
    currency_code: str = _choice("IDR", Section.SHOP, CURRENCIES)
    language: str = _choice("id", Section.SHOP, LANGUAGES)
    """Of the paper and the command line, and of every window that was not given its own."""
    closed_weekdays: tuple[int, ...] = _set((), Section.DAYS, Kind.WEEKDAYS)
    keeps_holidays: bool = _set(True, Section.DAYS, Kind.SWITCH)
    closed_days: tuple[date, ...] = _set((), Section.DAYS, Kind.DAYS)
    large_line: int = _set(3_000_000, Section.CALLS, Kind.AMOUNT)
    """The amount in minor units from which any purchase is flagged."""
    retry_after_open_days: int = _count(2, Section.CALLS, 1, 14)
    courtesy_attempts: int = _count(3, Section.CALLS, 1, 10)
    promise_attempts: int = _count(6, Section.CALLS, 1, 20)
    expiry_days: int = _count(30, Section.CALLS, 7, 365)
    gather_days: int = _count(GATHER_DAYS, Section.CALLS, 0, 30)
    cap_days: int = _count(14, Section.CALLS, 0, 60)
    calls_a_day: int = _count(15, Section.CALLS, 1, 200)
    """How many calls can be managed on one day: what is more goes to the next ones (domain.md 6)."""
    check_back_days: int = _count(7, Section.CALLS, 1, 60)
    thanks_after_days: int = _count(3, Section.CALLS, 0, 60)
    yes_limit: int = _set(0, Section.CALLS, Kind.AMOUNT)
    """Up to which cost, in minor units, a clerk may make a complaint right without asking; 0: the item's price."""
    greeting_from: int = _set(3_000_000, Section.CALLS, Kind.AMOUNT)
    """Who has spent so much here since she came is on the lists of greetings: at first as high as the large line."""
    greeting_texts: tuple[tuple[str, str, str], ...] = ()
    """(occasion, language, text) of the greetings that were written here; kept on the page of the greetings."""
    quiet_hours: tuple[tuple[time, time], ...] = _set((), Section.REMINDERS, Kind.HOURS)
    logo: str = _set("", Section.PAPER, Kind.PICTURE)
    copy_key: str = ""
    """What locks the copies in the second place, where they are to be locked; the passphrase itself is nowhere."""
    copy_lock: str = ""
    """What opens them, locked by the passphrase: it goes into each of them."""

    @property
    def currency(self) -> Currency:
        """The one currency of this shop."""
        return currency(self.currency_code)

    @property
    def country(self) -> Country:
        """The shop's country."""
        return country(self.country_code)

    @property
    def calendar(self) -> Calendar:
        """The days on which the shop is open."""
        return Calendar(
            country=self.country_code,
            state=self.state_code,
            closed_weekdays=frozenset(self.closed_weekdays),
            closed_days=frozenset(self.closed_days),
            keeps_holidays=self.keeps_holidays,
        )

    @property
    def limits(self) -> Limits:
        """How often to try, and when to give up."""
        return Limits(
            courtesy_attempts=self.courtesy_attempts,
            promise_attempts=self.promise_attempts,
            retry_after_open_days=self.retry_after_open_days,
            expiry_days=self.expiry_days,
        )


@frozen
class PcSettings:
    """What is set for one PC."""

    sounds: bool = _set(False, Section.REMINDERS, Kind.SWITCH)
    paper: str = _choice(Paper.A4.value, Section.PAPER, (paper.value for paper in LIST_PAPERS))
    receipt_device: str = _set("", Section.PAPER, Kind.TEXT)
    """Where a receipt printer without a driver hears us: "/dev/usb/lp0", or a file; "" for none."""
    own_language: str = _choice("", Section.THIS_PC, ("", *LANGUAGES))
    """Of the window here; "" for the shop's."""
    look: str = _choice(Mode.SYSTEM.value, Section.THIS_PC, (mode.value for mode in Mode))
    text_size: int = _choice(100, Section.THIS_PC, _TEXT_SIZES)
    starts_with_pc: bool = _set(False, Section.THIS_PC, Kind.SWITCH)
    in_tray: str = _choice("", Section.THIS_PC, ("", "yes", "no"))
    """Whether the program stays beside the clock when its window is closed: yes, no, or "" to be asked."""
    backup_folder: str = _set("", Section.SAFETY, Kind.FOLDER)
    """A second place for safe copies; "" for none."""


def declared() -> tuple[Setting, ...]:
    """Everything that can be set, in the order in which it is shown."""
    found = []
    for owner in (ShopSettings, PcSettings):
        for each in fields(owner):
            about = each.metadata.get(_DECLARED)
            if about is None:
                continue  # it is set on a page of its own
            found.append(Setting(name=each.name, default=each.default, is_of_this_pc=owner is PcSettings, **about))
    order = list(Section)
    return tuple(sorted(found, key=lambda setting: order.index(setting.section)))
