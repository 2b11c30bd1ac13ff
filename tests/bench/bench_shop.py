"""The bench shop: a seeded shop of any size, written without the services so that it is made in a minute."""

import random
import sqlite3
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from shop_crm.clock import Clock
from shop_crm.services.shop import Shop, new_shop, open_shop, shop_settings

TODAY = date(2026, 11, 23)
CLOCK = Clock(stand_in=TODAY)
ITEMS = 2_000
DAYS = 3 * 365
FOLLOW_UP_DAYS = 365
BUSY, BUSY_PURCHASES = 1, 17_000
"""In a shop of ten times as many purchases, one customer has so many: who buys for a school, or "Cash"."""
_GIVEN = "Budi Siti Agus Dewi Rina Hendra Lestari Ahmad Nur Putri Joko Wati Yusuf Maria Tono Sari Eko Fitri Bayu Intan"
_FAMILY = "Santoso Wijaya Hidayat Lestari Gunawan Maharani Prabowo Susanto Rahman Halim Kusuma Saputra Utami Siregar"
_GOODS = "television fridge laptop sofa lamp cable fan blender radio table chair phone printer kettle iron shelf"


def make_bench_shop(path: Path, customers: int, purchases: int, follow_ups: int, seed: int = 1) -> Shop:
    """A shop of this size; its triggers are off while it is filled, and what they keep is made anew at the end."""
    new_shop(path, shop_settings(country="ID"), CLOCK).close()
    chance = random.Random(seed)
    conn = sqlite3.connect(path, isolation_level=None)
    triggers = conn.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    conn.execute("PRAGMA synchronous = OFF")
    conn.execute("BEGIN")
    for name, _ in triggers:
        conn.execute(f"DROP TRIGGER {name}")
    _fill(conn, chance, customers, purchases, follow_ups)
    for index in ("customer_words", "customer_pieces", "phone_pieces", "item_words", "item_pieces"):
        conn.execute(f"INSERT INTO {index} ({index}) VALUES ('rebuild')")
    conn.execute(
        """INSERT INTO month_sum SELECT substr(day, 1, 7), count(*), sum(amount - returned_amount)
           FROM purchase GROUP BY 1"""
    )
    for _, sql in triggers:
        conn.execute(sql)
    conn.execute("COMMIT")
    conn.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    conn.close()
    return open_shop(path, CLOCK)


def _fill(conn: sqlite3.Connection, chance: random.Random, customers: int, purchases: int, follow_ups: int) -> None:
    conn.executemany("INSERT INTO customer (id, name, folded) VALUES (?, ?, ?)", _people(chance, customers))
    conn.executemany(
        "INSERT INTO phone (customer_id, number, typed, grouped) VALUES (?, ?, ?, ?)",
        ((id, f"+62812{id:08d}", f"0812{id:08d}", f"0812-{id:08d}") for id in range(1, customers + 1)),
    )
    items = [f"{good.title()} {1000 + number}" for number, good in zip(range(ITEMS), _endless(_GOODS), strict=False)]
    conn.executemany("INSERT INTO item (name) VALUES (?)", ((item,) for item in items))
    busy = BUSY_PURCHASES if purchases >= 10 * BUSY_PURCHASES else 0
    bought = [(BUSY if number < busy else chance.randrange(customers) + 1,
               chance.randrange(DAYS), chance.randrange(5, 900) * 10_000) for number in range(purchases)]  # fmt: skip
    bought.sort(key=lambda one: one[1])
    first = TODAY - timedelta(days=DAYS - 1)
    days = [(first + timedelta(days=day)).isoformat() for day in range(DAYS)]
    conn.executemany(
        "INSERT INTO purchase (id, customer_id, day, amount) VALUES (?, ?, ?, ?)",
        ((id, customer, days[day], amount) for id, (customer, day, amount) in enumerate(bought, start=1)),
    )
    conn.executemany(
        "INSERT INTO purchase_line (purchase_id, item, category, amount) VALUES (?, ?, 'television', ?)",
        ((id, items[chance.randrange(ITEMS)], amount) for id, (_, _, amount) in enumerate(bought, start=1)),
    )
    start = TODAY - timedelta(days=20)
    recent = range(max(1, purchases - follow_ups + 1), purchases + 1)
    conn.executemany(
        """INSERT INTO follow_up (customer_id, purchase_id, kind, plan_id, step_number, step_count, channel, ask_code,
           due, planned_on) VALUES (?, ?, 'courtesy', 1, 2, 3, 'call', 'still_happy', ?, ?)""",
        (
            (bought[id - 1][0], id, day, day)
            for id in recent
            for day in [(start + timedelta(days=chance.randrange(FOLLOW_UP_DAYS))).isoformat()]
        ),
    )


def _people(chance: random.Random, count: int) -> Iterator[tuple[int, str, str]]:
    given, family = _GIVEN.split(), _FAMILY.split()
    for id in range(1, count + 1):
        name = f"{chance.choice(given)} {chance.choice(given)[:4]}{id % 97} {chance.choice(family)}"
        yield id, name, name.casefold()


def _endless(words: str) -> Iterator[str]:
    while True:
        yield from words.split()
