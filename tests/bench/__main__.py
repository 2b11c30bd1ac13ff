"""Print the table of budgets: python -m tests.bench [--quick]"""

import argparse
import gc
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from functools import cache
from itertools import count
from pathlib import Path

from shop_crm.domain.customers import Customer
from shop_crm.domain.phones import read_phone
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.services.agenda import count_wrong
from shop_crm.services.calls import due_calls
from shop_crm.services.cards import read_card, timeline
from shop_crm.services.counter import record_purchase
from shop_crm.services.search import find
from shop_crm.services.shop import Shop, open_shop, opened
from shop_crm.store import follow_ups, search
from tests.bench.bench_shop import BUSY, BUSY_PURCHASES, CLOCK, TODAY, make_bench_shop
from tests.bench.paper import paper_times
from tests.bench.replanning import replanned, spread_over_plans

SMALL = {"customers": 1_000, "purchases": 10_000, "follow_ups": 2_000}
LARGE = {"customers": 100_000, "purchases": 1_000_000, "follow_ups": 200_000}
QUICK = {"customers": 10_000, "purchases": 100_000, "follow_ups": 20_000}
TYPED = (
    "b",
    "bu",
    "bud",
    "budi",
    "sit",
    "siti w",
    "agus sant",
    "0815",
    "7788",
    "0042",
    "hiday",
    "lest",
    "dewi r",
    "yus",
)


@dataclass(frozen=True, kw_only=True)
class Row:
    """One line of the table."""

    budget: str
    measured: str
    bare: str
    ratio: float
    limit: float

    def __str__(self) -> str:
        kept = "kept" if self.ratio <= self.limit else "MISSED"
        return f"{self.budget:<58}{self.measured:>12}{self.bare:>12}{self.ratio:>8.2f}{self.limit:>7.2f}  {kept}"


def main() -> None:
    """Make both shops, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a tenth of the size: for a look in passing")
    size = QUICK if parser.parse_args().quick else LARGE
    with tempfile.TemporaryDirectory() as folder:
        small = make_bench_shop(Path(folder) / "small.db", **SMALL)
        began = time.perf_counter()
        large = make_bench_shop(Path(folder) / "large.db", **size)
        seconds = time.perf_counter() - began
        megabytes = large.path.stat().st_size / 1e6
        print(f"bench shop: {size} made in {seconds:.0f} s, {megabytes:.0f} MB")
        began = time.perf_counter()
        open_shop(large.path, CLOCK).close()
        print(f"opening it with all its checks: {(time.perf_counter() - began) * 1000:.0f} ms")
        print(f"{'':<58}{'measured':>12}{'bare':>12}{'ratio':>8}{'limit':>7}")
        for row in (
            *_save(small, large, Path(folder)),
            *_find(small, large),
            *_due(small, large),
            *_card(large),
            _agenda(small, large),
            *_paper(),
        ):
            print(row)
        print(f"P3 file syncs for one purchase (strace): {_syncs(large)}")
        small.close()
        large.close()
        for row in _replanned(large.path):
            print(row)


def _save(small: Shop, large: Shop, folder: Path) -> list[Row]:
    bare_path = folder / "bare.db"
    shutil.copy(large.path, bare_path)
    bare = open_shop(bare_path, CLOCK)
    _people()
    mine, baseline = _in_turn(lambda: _record(large), lambda: _bare_rows(bare), 300)
    small_time = _median(lambda: _record(small), 300)
    bare.close()
    return [
        Row(budget="P3 record a purchase / the same rows by sqlite3", measured=_ms(mine), bare=_ms(baseline),
            ratio=mine / baseline, limit=1.5),
        Row(budget="P15 record a purchase, large shop / small shop", measured=_ms(mine), bare=_ms(small_time),
            ratio=mine / small_time, limit=3),
    ]  # fmt: skip


_served = count()


def _next_customer() -> int:
    """Each sale is another customer's: nobody buys a hundred televisions."""
    return 1 + next(_served) % SMALL["customers"]


@cache
def _people() -> list[Customer]:
    """As typed: a number is read while somebody types it, and a sale that is kept does not wait for that."""
    return [Customer(phones=(read_phone(f"0812{id:08d}", "ID"),)) for id in range(1, SMALL["customers"] + 1)]


def _record(shop: Shop) -> None:
    customer = _people()[_next_customer() - 1]
    line = Line(item="Television 1000", category="television", amount=5_499_000, warranty_months=12)
    record_purchase(shop, customer, Purchase(customer_id=0, day=TODAY, lines=(line,)))


def _bare_rows(shop: Shop) -> None:
    """The rows that recording a purchase writes, by plain statements in one commit; the triggers are the same."""
    run, customer = shop.db.execute, _next_customer()
    run("BEGIN IMMEDIATE")
    operation = run(
        """INSERT INTO operation (request_id, name, at, made_by, answer, undoes, is_undoable)
           VALUES (?, ?, ?, ?, ?, ?, ?)""",
        (uuid.uuid4().hex, "record_purchase", "2026-11-23T10:00:00+07:00", "", '{"purchase_id": 1}', None, True),
    ).lastrowid
    run("UPDATE journal_now SET operation_id = ?", (operation,))
    purchase = run(
        "INSERT INTO purchase (customer_id, day, amount, said, served_by, source_id) VALUES (?, ?, ?, ?, ?, ?)",
        (customer, "2026-11-23", 5_499_000, "", "", ""),
    ).lastrowid
    run(
        """INSERT INTO purchase_line (item, category, quantity, amount, serial, warranty_months, source_id,
           returned_quantity, returned_amount, purchase_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        ("Television 1000", "television", 1000, 5_499_000, "", 12, "", 0, 0, purchase),
    )
    for step, due in enumerate((10, 92, 334), start=1):
        day = (TODAY + timedelta(days=due)).isoformat()
        run(
            """INSERT INTO follow_up (customer_id, purchase_id, kind, plan_id, step_number, step_count, channel,
               ask_code, ask, due, planned_on, at_time, part, attempts, snoozed_until, state, reason)
               VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
            (
                customer,
                purchase,
                "courtesy",
                1,
                step,
                3,
                "call",
                "set_up",
                "",
                day,
                day,
                None,
                None,
                0,
                None,
                "open",
                None,
            ),
        )
    run("UPDATE journal_now SET operation_id = NULL")
    run("COMMIT")


def _find(small: Shop, large: Shop) -> list[Row]:
    def mine(shop: Shop) -> Callable[[str], object]:
        return lambda text: search.find(shop.db, text)

    def bare(text: str) -> object:
        digits = text.isdigit()
        index, query = ("phone_pieces", f'"{text}"') if digits else (
            "customer_words", " ".join(f'"{word}" *' for word in text.split()))  # fmt: skip
        return large.db.execute(
            f"SELECT rowid FROM {index} WHERE {index} MATCH ? ORDER BY rowid DESC LIMIT 300", (query,)
        ).fetchall()

    times = _times(mine(large))
    shown = _times(lambda text: find(large, text))
    raw, little = _times(bare), _times(mine(small))
    middle = statistics.median
    return [
        Row(budget="P4 find as you type / the raw FTS5 query (medians)", measured=_ms(middle(times)),
            bare=_ms(middle(raw)), ratio=middle(times) / middle(raw), limit=4),
        Row(budget="P4 find, p99 in ms / 10 ms", measured=_ms(_p99(times)), bare="", ratio=_p99(times) * 100, limit=1),
        Row(budget="P4 find with names, phones, last purchase, p99 / 10 ms", measured=_ms(_p99(shown)), bare="",
            ratio=_p99(shown) * 100, limit=1),
        Row(budget="P15 find, large shop / small shop", measured=_ms(middle(times)), bare=_ms(middle(little)),
            ratio=middle(times) / middle(little), limit=3),
    ]  # fmt: skip


def _due(small: Shop, large: Shop) -> list[Row]:
    def page(shop: Shop) -> Callable[[], object]:
        return lambda: follow_ups.due_customers(shop.db, TODAY, limit=50)

    query, small_query = _in_turn(page(large), page(small), 100)
    mine, little = _in_turn(lambda: due_calls(large, limit=50), lambda: due_calls(small, limit=50), 100)
    return [
        Row(budget="P6 due page of 50, the query / 2 ms", measured=_ms(query), bare="2 ms", ratio=query * 500, limit=1),
        Row(budget="P6 P15 due page, the query, large shop / small shop", measured=_ms(query), bare=_ms(small_query),
            ratio=query / small_query, limit=3),
        Row(budget="P6 due page of 50, as calls with every reason / 2 ms", measured=_ms(mine), bare="2 ms",
            ratio=mine * 500, limit=1),
        Row(budget="P6 P15 due page, as calls, large shop / small shop", measured=_ms(mine), bare=_ms(little),
            ratio=mine / little, limit=3),
    ]  # fmt: skip


def _card(large: Shop) -> list[Row]:
    def card(customer_id: int) -> Callable[[], object]:
        return lambda: read_card(large, customer_id)

    def entries(customer_id: int) -> Callable[[], object]:
        return lambda: timeline(large, customer_id)

    plain, busy = _in_turn(card(SMALL["customers"] + 1), card(BUSY), 100)
    plain_entries, busy_entries = _in_turn(entries(SMALL["customers"] + 1), entries(BUSY), 100)
    rows = [Row(budget="P7 a customer's card with its timeline / 1 ms", measured=_ms(plain + plain_entries),
                bare="1 ms", ratio=(plain + plain_entries) * 1000, limit=1)]  # fmt: skip
    purchases = read_card(large, BUSY).bought.purchases
    if purchases >= BUSY_PURCHASES:
        rows += [
            Row(budget=f"P7 the card of a customer with {purchases:,} purchases / 5 ms", measured=_ms(busy),
                bare="5 ms", ratio=busy * 200, limit=1),
            Row(budget="P7 a page of the timeline of that customer / 1 ms", measured=_ms(busy_entries), bare="1 ms",
                ratio=busy_entries * 1000, limit=1),
        ]  # fmt: skip
    return rows


def _agenda(small: Shop, large: Shop) -> Row:
    """Another calendar asks for everybody's days: so much for each open call, however many there are."""

    def each(shop: Shop) -> float:
        other = replace(shop.settings, closed_weekdays=(6,))
        (count,) = shop.db.execute("SELECT count(*) FROM follow_up WHERE state = 'open'").fetchone()
        return _taken(lambda: count_wrong(shop.db, other)) / int(count)

    mine, little = each(large), statistics.median(each(small) for _ in range(9))
    return Row(budget="P15 the agenda of everybody, per open call, large / small", measured=f"{mine * 1e6:.1f} us",
               bare=f"{little * 1e6:.1f} us", ratio=mine / little, limit=3)  # fmt: skip


def _paper() -> list[Row]:
    return [
        Row(
            budget=f"P12 call list of 300 rows, {what} / bare QPainter",
            measured=f"{ours * 1000:.0f} ms",
            bare=f"{bare * 1000:.0f} ms",
            ratio=ours / bare,
            limit=1.5,
        )
        for what, ours, bare in paper_times()
    ]


def _replanned(path: Path) -> list[Row]:
    spread_over_plans(path)
    with opened(path, CLOCK) as shop:
        upsert, earlier, moved = replanned(shop)
    return [
        Row(budget="P9 another first step / an upsert of every open call", measured=_ms(earlier), bare=_ms(upsert),
            ratio=earlier / upsert, limit=0.25),
        Row(budget="P9 every open call of a plan moved / the same upsert", measured=_ms(moved), bare=_ms(upsert),
            ratio=moved / upsert, limit=0.25),
    ]  # fmt: skip


def _syncs(shop: Shop) -> str:
    """File syncs between the first and the second of two purchases, counted by strace where there is one."""
    if not shutil.which("strace"):
        return "not counted, strace is not installed"
    code = f"""
from pathlib import Path
from shop_crm.services.shop import open_shop
from tests.bench.bench_shop import CLOCK
from tests.bench.__main__ import _record
shop = open_shop(Path({str(shop.path)!r}), CLOCK)
shop.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # one commit in sixty also empties the -wal
_record(shop)
print("between", flush=True)
_record(shop)
print("between", flush=True)
"""
    with tempfile.NamedTemporaryFile("r") as log:
        command = ["strace", "-f", "-e", "trace=fsync,fdatasync,write", "-o", log.name, sys.executable, "-c", code]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, cwd=os.getcwd())
        _, second, _ = log.read().split('"between')
    return str(second.count("sync("))


def _in_turn(first: Callable[[], object], second: Callable[[], object], count: int) -> tuple[float, float]:
    """Medians of both in seconds, measured in turn so that the machine's moods fall on both."""
    firsts, seconds = [], []
    for number in range(count):
        for work, times in ((first, firsts), (second, seconds)):
            taken = _taken(work)
            if number >= count // 10:
                times.append(taken)
    return statistics.median(firsts), statistics.median(seconds)


def _median(work: Callable[[], object], count: int) -> float:
    return statistics.median([_taken(work) for _ in range(count)][count // 10 :])


def _times(work: Callable[[str], object]) -> list[float]:
    """The time of every beginning of every typed text, as somebody types it, in seconds."""
    pieces = [text[:length] for text in TYPED for length in range(1, len(text) + 1)]
    for piece in pieces:
        work(piece)
    return [_taken(lambda piece=piece: work(piece)) for _ in range(10) for piece in pieces]


def _p99(times: list[float]) -> float:
    return statistics.quantiles(times, n=100)[98]


def _taken(work: Callable[[], object]) -> float:
    gc.disable()
    began = time.perf_counter()
    work()
    taken = time.perf_counter() - began
    gc.enable()
    return taken


def _ms(seconds: float) -> str:
    return f"{seconds * 1000:.2f} ms"


if __name__ == "__main__":
    main()
