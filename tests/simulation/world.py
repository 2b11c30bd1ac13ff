"""The world around the shop's PC: a clock that can be set, a zone that can change, and a plug that can be pulled."""

import os
import shutil
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any

from shop_crm.clock import Clock
from shop_crm.domain.values import frozen
from shop_crm.services.shop import Shop

ZONES = (
    "Asia/Jakarta", "Asia/Makassar", "Asia/Kuala_Lumpur", "UTC", "Europe/London", "America/New_York",
    "Australia/Sydney",
)  # fmt: skip


@dataclass
class Hands:
    """What the PC's clock shows, in seconds since 1970: the true instant, and by how much it is wrong."""

    true: int = 0
    wrong_by: int = 0

    def at(self, day: date, hour: int, minute: int = 0) -> int:
        """The instant of this local hour, in the zone the PC is in."""
        return int(datetime(day.year, day.month, day.day, hour, minute).timestamp())

    def go(self, seconds: int) -> None:
        self.true += seconds


@frozen
class WorldClock(Clock):
    """The program's clock, moved by the simulation."""

    hands: Hands = field(default_factory=Hands)

    def now(self) -> datetime:
        return datetime.fromtimestamp(self.hands.true + self.hands.wrong_by).astimezone()


def set_zone(name: str) -> None:
    """The PC is in this time zone from now on."""
    if hasattr(time, "tzset"):
        os.environ["TZ"] = name
        time.tzset()


@contextmanager
def zone_kept() -> Iterator[None]:
    """Whatever zone the block sets, the one before is there again after it."""
    before = os.environ.get("TZ")
    try:
        yield
    finally:
        if before is None:
            os.environ.pop("TZ", None)
        else:
            os.environ["TZ"] = before
        if hasattr(time, "tzset"):
            time.tzset()


class PowerCut(BaseException):
    """The PC is off: nothing of the program runs any more, not even its clearing up."""


class Doomed:
    """A connection that dies before its nth statement, and takes the file as it lies on the disk at that instant."""

    def __init__(self, conn: sqlite3.Connection, path: Path, statements: int) -> None:
        self._conn, self._path, self._left = conn, path, statements
        self.is_dead = False

    @property
    def in_transaction(self) -> bool:
        return not self.is_dead and self._conn.in_transaction

    def execute(self, *arguments: Any) -> Any:
        self._count()
        return self._conn.execute(*arguments)

    def executemany(self, *arguments: Any) -> Any:
        self._count()
        return self._conn.executemany(*arguments)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._conn, name)

    def _count(self) -> None:
        self._left -= 1
        if self._left > 0 and not self.is_dead:
            return
        if not self.is_dead:
            self.is_dead = True
            for file in _files(self._path):
                shutil.copyfile(file, wreck(file))
        raise PowerCut


def wire(shop: Shop, statements: int) -> None:
    """Have the shop's power cut before the nth statement from now."""
    doomed: Any = Doomed(shop.db, shop.path, statements)
    shop.db = doomed
    shop.journal.conn = doomed


def unwire(shop: Shop) -> None:
    """The power stayed on."""
    while isinstance(shop.db, Doomed):
        shop.db = shop.db._conn
    shop.journal.conn = shop.db


def leave_wreck(shop: Shop) -> None:
    """The file is what lay on the disk when the power went."""
    unwire(shop)
    shop.close()
    for file in _files(shop.path):
        file.unlink()
    for name in ("", "-wal"):
        left = shop.path.with_name(shop.path.name + name)
        if wreck(left).exists():
            wreck(left).rename(left)


def wreck(file: Path) -> Path:
    return file.with_name(file.name + ".wreck")


def _files(path: Path) -> list[Path]:
    return [file for name in ("", "-wal") if (file := path.with_name(path.name + name)).exists()]
