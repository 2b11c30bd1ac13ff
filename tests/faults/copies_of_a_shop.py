"""What the tests of going back share: sales to find again, and what a file and a folder hold."""

import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path
from zlib import crc32

from shop_crm.clock import Clock
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.services import counter
from shop_crm.services.customers import read_typed
from shop_crm.services.shop import Shop
from shop_crm.store import schema
from tests.conftest import TODAY

CLOCK = Clock(stand_in=TODAY)
LISTED = (*schema.JOURNALED, "operation", "change", "month_sum", "item")


def sell(shop: Shop, name: str, item: str = "LG TV") -> int:
    typed = read_typed(shop, name=name, phones=f"0812{crc32(name.encode()) % 10**8:08d}").customer
    line = Line(item=item, category="tv", amount=5_499_000)
    bought = Purchase(customer_id=0, day=date(2026, 11, 5), lines=(line,), said=f"words of {name}")
    return counter.record_purchase(shop, typed, bought).customer_id


def rows(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table, read without changing the file; what is in its -wal is not seen."""
    with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)) as conn:
        return {table: conn.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall() for table in LISTED}


def content(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def files(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir() if path.is_file()}
