"""The open shop: what every service gets as its first argument."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from shop_crm import paths
from shop_crm.clock import Clock
from shop_crm.domain import countries, money
from shop_crm.domain.names import clean_name
from shop_crm.domain.plans import start_plans
from shop_crm.domain.settings import ShopSettings
from shop_crm.store import backup, plans, settings, shop_file
from shop_crm.store.journal import Answer, Journal, Operation


@dataclass(frozen=True, slots=True, kw_only=True)
class Shop:
    """One open shop file: `db` to read, `journal` to write, the PC's clock, and the shop's settings."""

    path: Path
    db: sqlite3.Connection
    journal: Journal
    clock: Clock
    settings: ShopSettings

    @property
    def today(self) -> date:
        """The shop's calendar day."""
        return self.clock.today()

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

    shop_file.make(path, fill)
    return open_shop(path, clock)


def open_shop(path: Path, clock: Clock) -> Shop:
    """Open an existing shop file after its checks; an older one is copied before it is brought up to date."""

    def copy_before(conn: sqlite3.Connection) -> None:
        folder = backup.make_folder(paths.backup_folder(path))
        backup.copy(conn, path, folder, clock.now())

    db = shop_file.open_checked(path, copy_before)
    return Shop(path=path, db=db, journal=Journal(db, path, clock.now), clock=clock, settings=settings.read(db))


@contextmanager
def opened(path: Path, clock: Clock) -> Iterator[Shop]:
    """The shop for the length of a block."""
    shop = open_shop(path, clock)
    try:
        yield shop
    finally:
        shop.close()


def change_settings(shop: Shop, **values: object) -> Shop:
    """Set some of the shop's settings as one operation; gives the shop with its new settings."""
    changed = replace(shop.settings, **values)  # type: ignore[arg-type]

    def work(operation: Operation) -> Answer:
        settings.write(operation, changed)
        return {}

    shop.journal.run("change_settings", work)
    return replace(shop, settings=changed)
