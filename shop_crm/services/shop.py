"""The open shop: what every service gets as its first argument."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from shop_crm import paths
from shop_crm.clock import Clock
from shop_crm.domain import countries, money
from shop_crm.domain.names import clean_name
from shop_crm.domain.plans import start_plans
from shop_crm.domain.reminders import is_clock_suspect
from shop_crm.domain.safe_copies import Occasion
from shop_crm.domain.settings import ShopSettings
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.store import going_back, plans, purchases, settings, shop_file
from shop_crm.store.file_errors import is_damage
from shop_crm.store.journal import Answer, Journal, Notice, Operation
from shop_crm.store.reading import open_looking, open_reading

CAN_BE_LOOKED_AT = (ErrorCode.SHOP_READ_ONLY, ErrorCode.SHOP_NEWER)
"""The troubles of a file that is whole: it may still be looked at."""


@dataclass(slots=True, kw_only=True)
class Shop:
    """One open shop file: `db` to read, `journal` to write, the PC's clock, and the shop's settings.

    Not frozen: whoever changes a setting, or takes that back, everybody who holds the shop has the new ones at once.
    """

    path: Path
    db: sqlite3.Connection
    journal: Journal
    clock: Clock
    settings: ShopSettings
    only_looks: ErrorCode | None = None
    """Why nothing in it can be changed: SHOP_NEWER or SHOP_READ_ONLY; None when it can."""

    @property
    def today(self) -> date:
        """The shop's calendar day."""
        return self.clock.today()

    @property
    def oldest(self) -> date:
        """The earliest day for which a courtesy call may have been planned to be still worth making.

        While this PC's clock may be wrong nothing is too old (faults.md T3).
        """
        seen, today = self.journal.last_day(), self.today
        if seen is not None and is_clock_suspect(seen, today):
            return date.min
        return self.settings.limits.oldest(today)

    @property
    def keeps_wal(self) -> bool:
        """Whether its place holds all that SQLite wants; in others every entry is as safe, but takes longer."""
        return shop_file.keeps_wal(self.db)

    def check_changeable(self) -> None:
        """ONLY_LOOKING when this shop is only looked at: for work that writes files around the journal."""
        if self.only_looks:
            raise ShopError(ErrorCode.ONLY_LOOKING, path=self.path)

    def close(self) -> None:
        """Close the file; SQLite folds its -wal back into it."""
        self.db.close()


def shop_settings(*, country: str, currency: str = "", language: str = "", name: str = "") -> ShopSettings:
    """Settings for a new shop: the country brings what is not said; COUNTRY_, CURRENCY_ or LANGUAGE_UNKNOWN."""
    place = countries.country(country)
    used = money.currency(currency or place.currency)
    return ShopSettings(
        shop_name=clean_name(name),
        country_code=place.code,
        currency_code=used.code,
        language=countries.language(language or place.language),
        large_line=used.large_line,
        greeting_from=used.large_line,
    )


def new_shop(path: Path, chosen: ShopSettings, clock: Clock) -> Shop:
    """Make a shop file with these settings and the start plans, and open it."""

    def fill(conn: sqlite3.Connection, building: Path) -> None:
        def work(operation: Operation) -> Answer:
            settings.write(operation, chosen)
            for position, plan in enumerate(start_plans(chosen.currency), start=1):
                plans.add(operation, plan, position)
            return {}

        Journal(conn, building, clock.now).run("new_shop", work, undoable=False)

    going_back.finish(path)
    shop_file.make(path, fill)
    return open_shop(path, clock)


def open_shop(path: Path, clock: Clock, *, checks_pages: bool = True) -> Shop:
    """Open an existing shop file after its checks; an older one is copied before it is brought up to date.

    The check of every page takes seconds in a large file: without `checks_pages` the caller asks `is_whole` soon. Who
    was forgotten since this file was copied is forgotten again at once (faults.md B8), and a way back to a safe copy
    that was cut short by a kill is gone to its end (B5).
    """

    def copy_before(conn: sqlite3.Connection) -> None:
        from shop_crm.store import backup  # an up-to-date file needs no copy, and the first window should not wait

        folder = backup.make_folder(paths.backup_folder(path))
        backup.copy(conn, path, folder, clock.now(), Occasion.MIGRATION)

    going_back.finish(path)
    shop = open_copy(path, clock, copy_before, checks_pages=checks_pages)
    if paths.forgotten_list(path).exists():
        from shop_crm.services.forgetting import forget_again  # it needs an open shop itself, and hardly ever is needed

        try:
            forget_again(shop)
        except BaseException:
            shop.close()
            raise
    return shop


def open_copy(
    path: Path,
    clock: Clock,
    copy_before: Callable[[sqlite3.Connection], None] = lambda conn: None,
    *,
    checks_pages: bool = True,
) -> Shop:
    """Open a shop file as it is, without asking who was forgotten; a copy of a copy is made only by `copy_before`."""
    was_older = False

    def note_and_copy(conn: sqlite3.Connection) -> None:
        nonlocal was_older
        was_older = True
        copy_before(conn)

    db = shop_file.open_checked(path, note_and_copy, checks_pages=checks_pages)
    try:
        chosen = _settings(db, path)
    except BaseException:
        db.close()
        raise
    shop = Shop(path=path, db=db, journal=Journal(db, path, clock.now), clock=clock, settings=chosen)

    def keep_up(notice: Notice) -> None:
        if "setting" in notice.tables:
            shop.settings = settings.read(db)

    def keep_agenda(operation: Operation) -> None:
        from shop_crm.services.agenda import settle  # the first window shows the agenda as it was kept

        settle(operation, shop.settings, shop.today)

    shop.journal.listen(keep_up)
    shop.journal.settle = keep_agenda
    if was_older:
        _renew_agenda(shop)
    return shop


def look_shop(path: Path, clock: Clock, *, checks_pages: bool = True) -> Shop:
    """Open a shop file that cannot be written, to look at it: whatever would change it is refused with ONLY_LOOKING.

    The file stays as it is to the last byte, and nothing is left beside it. SHOP_NEWER when a newer program keeps
    things in it that we cannot read, SHOP_OLDER when it is of an older one. A file that can be written by now is
    opened as ever.
    """
    why = shop_file.why_only_looking(path)
    if why is None:
        return open_shop(path, clock, checks_pages=checks_pages)
    return _look(path, clock, why, checks_pages=checks_pages)


def _look(path: Path, clock: Clock, why: ErrorCode, *, checks_pages: bool) -> Shop:
    db = open_looking(path, why, checks_pages=checks_pages)
    try:
        journal = Journal(db, path, clock.now, only_looks=True)
        shop = Shop(path=path, db=db, journal=journal, clock=clock, settings=_settings(db, path), only_looks=why)
        if why is ErrorCode.SHOP_NEWER:
            _try_to_read(shop)
    except BaseException as error:
        db.close()
        if why is ErrorCode.SHOP_NEWER and isinstance(error, ShopError):
            raise ShopError(ErrorCode.SHOP_NEWER, path=path) from error
        raise
    return shop


def _try_to_read(shop: Shop) -> None:
    """SHOP_DAMAGED when a column of ours holds a code that we do not know, as a newer program may write it."""
    from shop_crm.services.calls import due_calls  # it needs an open shop itself

    with _told_as_damage(shop.path):
        due_calls(shop)


@contextmanager
def _told_as_damage(path: Path) -> Iterator[None]:
    """What cannot be read as a value of ours was not written by this program."""
    try:
        yield
    except (LookupError, TypeError, ValueError) as error:
        raise ShopError(ErrorCode.SHOP_DAMAGED, path=path) from error


def _settings(db: sqlite3.Connection, path: Path) -> ShopSettings:
    with _told_as_damage(path):
        return settings.read(db)


def can_look(path: Path, clock: Clock) -> bool:
    """Whether a file that cannot be opened to work in can be looked at."""
    try:
        why = shop_file.why_only_looking(path)
        if why is None:
            return False  # it can be written by now, and opened as ever
        with closing(_look(path, clock, why, checks_pages=False)):
            return True
    except ShopError:
        return False


def _renew_agenda(shop: Shop) -> None:
    """An older program showed calls on days of its own: everybody is settled, once."""
    from shop_crm.services.agenda import settle_all  # only an older file needs it

    usual, shop.journal.settle = shop.journal.settle, lambda operation: settle_all(operation, shop.settings)
    shop.journal.run("rebuild", lambda operation: {}, undoable=False)
    shop.journal.settle = usual


def tells_damage(error: BaseException) -> bool:
    """Whether what went wrong is the shop file itself: it cannot be read any more."""
    return is_damage(error)


def is_whole(path: Path) -> bool:
    """Whether every page of a shop file is in order; on a connection of its own, for any thread."""
    with closing(open_reading(path)) as db:
        return shop_file.quick_check(db)


@contextmanager
def reading(path: Path, clock: Clock) -> Iterator[Shop]:
    """A second view of a shop that is open, for work in the background: whatever would write through it is refused.

    It belongs to the thread that asks for it, and ends with the block.
    """
    db, why = open_reading(path), shop_file.why_only_looking(path)
    try:
        journal = Journal(db, path, clock.now, only_looks=why is not None)
        yield Shop(path=path, db=db, journal=journal, clock=clock, settings=settings.read(db), only_looks=why)
    finally:
        db.close()


@contextmanager
def opened(path: Path, clock: Clock) -> Iterator[Shop]:
    """The shop for the length of a block."""
    shop = open_shop(path, clock)
    try:
        yield shop
    finally:
        shop.close()


@contextmanager
def opened_or_looked_at(path: Path, clock: Clock) -> Iterator[Shop]:
    """As `opened`, for who only asks: a file that cannot be written is opened to be looked at."""
    try:
        shop = open_shop(path, clock)
    except ShopError as error:
        if error.code not in CAN_BE_LOOKED_AT:
            raise
        shop = look_shop(path, clock)
    try:
        yield shop
    finally:
        shop.close()


def change_settings(shop: Shop, **values: object) -> None:
    """Set some of the shop's settings as one operation; CURRENCY_STAYS once something was sold in the present one.

    Another currency brings its own large line, and the plans' amounts follow it; the limit of a yes begins anew.
    """
    changed = replace(shop.settings, **values)  # type: ignore[arg-type]
    old, new = shop.settings.currency, changed.currency
    if old != new:
        if purchases.has_any(shop.db):
            raise ShopError(ErrorCode.CURRENCY_STAYS, currency=old.code)
        changed = replace(changed, large_line=new.large_line, yes_limit=0, greeting_from=new.large_line)

    def work(operation: Operation) -> Answer:
        settings.write(operation, changed)
        if old != new:
            plans.scale_amounts(operation, new.large_line, old.large_line)
        return {}

    shop.journal.run("change_settings", work)
