"""What a shop does all day, by the services alone, each with a request id: for the tests that cut the power."""

import json
import sqlite3
from collections.abc import Callable
from datetime import date

from shop_crm.clock import Clock
from shop_crm.domain.customers import Customer
from shop_crm.domain.follow_ups import Outcome
from shop_crm.domain.phones import read_phone
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.services.calls import record_call
from shop_crm.services.complaints import open_complaint
from shop_crm.services.counter import record_purchase
from shop_crm.services.customers import add_customer
from shop_crm.services.notes import add_note
from shop_crm.services.shop import Shop, change_settings
from shop_crm.services.wishes import add_wish
from shop_crm.store import schema

TODAY = date(2026, 11, 23)
CLOCK = Clock(stand_in=TODAY)
STEPS = 3
"""The follow-ups of a television with a warranty."""

Work = Callable[[Shop, str], None]
"""Does one thing under a request id; done again under the same one, it changes nothing."""


def sell(shop: Shop, request_id: str) -> None:
    """A television, by one of a hundred customers who may be new."""
    customer = Customer(name="Budi", phones=(read_phone(f"0812345{hash_of(request_id) % 100:05d}", "ID"),))
    lines = (Line(item="LG TV", category="tv", amount=5_000_000, warranty_months=12),)
    record_purchase(shop, customer, Purchase(customer_id=0, day=TODAY, lines=lines), request_id=request_id)


def call(shop: Shop, request_id: str) -> None:
    """The first call of the newest sale that nobody was called about."""
    if shop.journal.knows(request_id):
        record_call(shop, 0, Outcome.NO_ANSWER, request_id=request_id)
        return
    waiting = """SELECT min(id) FROM follow_up WHERE state = 'open' AND purchase_id =
        (SELECT max(purchase_id) FROM follow_up WHERE kind = 'courtesy')"""
    (follow_up_id,) = shop.db.execute(waiting).fetchone()
    record_call(shop, follow_up_id, Outcome.NO_ANSWER, request_id=request_id)


def complain(shop: Shop, request_id: str) -> None:
    """Somebody who bought nothing is unhappy."""
    open_complaint(shop, her(shop), f"It hums {request_id}", request_id=request_id)


def wish(shop: Shop, request_id: str) -> None:
    """She would like something that we do not sell."""
    add_wish(shop, her(shop), f"A red lamp {request_id}", request_id=request_id)


def note(shop: Shop, request_id: str) -> None:
    """Something about her is worth knowing."""
    add_note(shop, her(shop), f"Comes on Mondays {request_id}", request_id=request_id)


def rename(shop: Shop, request_id: str) -> None:
    """A setting: it has no request id, for set again it is the same."""
    change_settings(shop, shop_name=f"Toko {request_id}")


ALL: dict[str, Work] = {
    "record_purchase": sell,
    "record_call": call,
    "open_complaint": complain,
    "add_wish": wish,
    "add_note": note,
    "change_settings": rename,
}
"""By the names of their operations."""
TABLES = {
    "record_purchase": "purchase",
    "record_call": "contact",
    "open_complaint": "complaint",
    "add_wish": "wish",
    "add_note": "note",
}


def her(shop: Shop) -> int:
    """The customer who only complains, wishes and is known."""
    row = shop.db.execute("SELECT id FROM customer WHERE name = 'Bu Siti'").fetchone()
    if row:
        return int(row[0])
    return add_customer(shop, Customer(name="Bu Siti", phones=(read_phone("081399998888", "ID"),)), request_id="her")


def hash_of(request_id: str) -> int:
    """A number of its own for each request, the same in every process."""
    return int.from_bytes(request_id.encode()[-4:], "big")


def halves(db: sqlite3.Connection) -> list[str]:
    """What is there by half: sales without their follow-ups, calls, complaints, wishes and notes booked twice."""
    found = []
    series = (
        "SELECT count(*) FROM follow_up WHERE purchase_id IS NOT NULL AND complaint_id IS NULL GROUP BY purchase_id"
    )
    if {row[0] for row in db.execute(series)} - {STEPS}:
        found.append("a purchase without its follow-ups")
    if db.execute("SELECT 1 FROM purchase WHERE id NOT IN (SELECT purchase_id FROM follow_up)").fetchone():
        found.append("a purchase without any follow-up")
    if db.execute("SELECT 1 FROM purchase WHERE id NOT IN (SELECT purchase_id FROM purchase_line)").fetchone():
        found.append("a purchase without its lines")
    for name, table in TABLES.items():
        done = db.execute("SELECT count(*) FROM operation WHERE name = ?", (name,)).fetchone()[0]
        rows = db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        if done != rows:
            found.append(f"{done} of {name}, and {rows} rows of {table}")
    return found


def facts(db: sqlite3.Connection) -> str:
    """All rows of all tables of facts, to compare what was with what is."""
    return json.dumps([db.execute(f"SELECT * FROM {table} ORDER BY id").fetchall() for table in schema.JOURNALED])
