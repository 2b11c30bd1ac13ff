"""Print the budgets of bringing in a file: python -m tests.bench.importing [--rows 100000]

P13 by CPU time against the bare work; faults.md I6 by what the import dialog does to its window and to the memory.
"""

import argparse
import csv
import io
import os
import random
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import xlsxwriter
from PySide6.QtCore import QEventLoop, QSettings, QTimer
from PySide6.QtWidgets import QApplication
from python_calamine import CalamineWorkbook

from shop_crm.domain.settings import Mode
from shop_crm.exchange.sheets import open_sheet
from shop_crm.services import history
from shop_crm.services.imports import import_prepared, prepare_import
from shop_crm.services.shop import Shop, new_shop, open_shop, shop_settings
from shop_crm.ui.desk import Desk
from shop_crm.ui.dialogs.import_dialog import ImportDialog
from shop_crm.ui.theme import Theme
from shop_crm.words.words import Words
from tests.bench.__main__ import Row
from tests.bench.bench_shop import CLOCK

HEADERS = ("No Nota", "Tanggal", "Nama", "No HP", "Alamat", "Barang", "Kategori", "Jumlah", "Total")
OPENPYXL_ROWS = 15_000
"""What openpyxl reads in a second (performance.md)."""
GAP_MS = 100
MOST_MB = 300


def main() -> None:
    """Make the files, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--window", type=Path, help="only bring this file in through the dialog")
    parsed = parser.parse_args()
    rows = parsed.rows
    if parsed.window is not None:
        with tempfile.TemporaryDirectory() as folder:
            for row in _window(Path(folder), parsed.window):
                print(row)
        return
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        data = till_export(rows)
        print(f"{rows} rows, {len(data) / 1e6:.0f} MB as CSV")
        print(f"{'':<58}{'measured':>12}{'bare':>12}{'ratio':>8}{'limit':>7}")
        for row in (*_import(place, data, rows), _csv(data, rows), _workbook(place, data, rows)):
            print(row)
        # In a process of its own: what was read and written before would stand in its memory.
        path = place / "till.csv"
        path.write_bytes(data)
        subprocess.run([sys.executable, "-m", "tests.bench.importing", "--window", path], check=True)


def till_export(rows: int) -> bytes:
    """The export of a till: two lines a receipt, a tenth as many customers as lines."""
    chance = random.Random(7)
    written = io.StringIO()
    out = csv.writer(written)
    out.writerow(HEADERS)
    for line in range(rows):
        if line % 2 == 0:
            buyer, month, day = chance.randrange(max(1, rows // 10)), chance.randrange(1, 12), chance.randrange(1, 29)
        item = chance.randrange(10)
        out.writerow((f"N{line // 2}", f"{day:02}/{month:02}/2026", f"Pelanggan {buyer}", f"0812{buyer:08}",
                      f"Jl. Melati {buyer % 300}", f"Barang {item}", "tv" if item < 3 else "kabel", 1,
                      chance.randrange(20, 9_000) * 1_000))  # fmt: skip
    return written.getvalue().encode()


def _shop(path: Path) -> Shop:
    new_shop(path, shop_settings(country="ID"), CLOCK).close()
    return open_shop(path, CLOCK)


def _taken(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def _import(place: Path, data: bytes, rows: int) -> list[Row]:
    """Reading and writing, against a reader, a dict of customers and two executemany in one transaction."""
    shop = _shop(place / "import.db")
    began = time.process_time()
    prepared = prepare_import(shop, data)
    reading = time.process_time() - began
    writing = _taken(lambda: import_prepared(shop, prepared))
    undoing = _taken(lambda: history.undo(shop))
    shop.close()
    bare = _taken(lambda: _bare(place / "bare.db", data))
    both = reading + writing
    return [
        Row(budget="P13 rows/s of an import from CSV / 0.6 x the bare ones", measured=_pace(rows, both),
            bare=_pace(rows, bare), ratio=both * 0.6 / bare, limit=1),
        Row(budget="    of it reading and deciding", measured=_pace(rows, reading), bare=_pace(rows, bare),
            ratio=reading * 0.6 / bare, limit=1),
        Row(budget="taking it back, seconds / 10 s for 100,000 rows", measured=f"{undoing:.1f} s", bare="",
            ratio=undoing / (rows / 10_000), limit=1),
    ]  # fmt: skip


def _bare(path: Path, data: bytes) -> None:
    conn = sqlite3.connect(path, isolation_level=None)
    conn.execute("PRAGMA journal_mode = WAL")
    conn.execute("CREATE TABLE customer (id INTEGER PRIMARY KEY, phone, name)")
    conn.execute("CREATE TABLE line (id INTEGER PRIMARY KEY, customer_id, day, item, amount)")
    known: dict[str, int] = {}
    people, lines = [], []
    reader = csv.reader(io.TextIOWrapper(io.BytesIO(data), encoding="utf-8", newline=""))
    next(reader)
    for row in reader:
        id = known.get(row[3])
        if id is None:
            id = known[row[3]] = len(known) + 1
            people.append((id, row[3], row[2]))
        lines.append((id, row[1], row[5], row[8]))
    conn.execute("BEGIN")
    conn.executemany("INSERT INTO customer VALUES (?, ?, ?)", people)
    conn.executemany("INSERT INTO line (customer_id, day, item, amount) VALUES (?, ?, ?, ?)", lines)
    conn.execute("COMMIT")
    conn.close()


def _csv(data: bytes, rows: int) -> Row:
    """The table alone: found out how it is written, opened, and every row checked."""
    mine = _taken(lambda: sum(1 for _ in open_sheet(data).rows()))
    bare = _taken(lambda: sum(1 for _ in csv.reader(io.TextIOWrapper(io.BytesIO(data), encoding="utf-8", newline=""))))
    return Row(budget="rows/s of a CSV as a checked table / csv.reader", measured=_pace(rows, mine),
               bare=_pace(rows, bare), ratio=mine / bare, limit=10)  # fmt: skip


def _workbook(place: Path, data: bytes, rows: int) -> Row:
    path = place / "till.xlsx"
    with xlsxwriter.Workbook(str(path), {"constant_memory": True}) as book:
        sheet = book.add_worksheet("Penjualan")
        for number, row in enumerate(csv.reader(io.StringIO(data.decode()))):
            sheet.write_row(number, 0, (*row[:7], *(int(cell) if number else cell for cell in row[7:])))
    packed = path.read_bytes()
    mine = _taken(lambda: sum(1 for _ in open_sheet(packed).rows()))
    bare = _taken(lambda: CalamineWorkbook.from_object(io.BytesIO(packed)).get_sheet_by_index(0).to_python())
    print(f"XLSX: our table takes {mine / bare:.2f} x the CPU time of python-calamine alone")
    return Row(budget="P13 rows/s of an XLSX / 5 x openpyxl's", measured=_pace(rows, mine),
               bare=f"{5 * OPENPYXL_ROWS}/s", ratio=5 * OPENPYXL_ROWS * mine / rows, limit=1)  # fmt: skip


def _window(place: Path, path: Path) -> list[Row]:
    """The dialog from the file to the shop: the longest time in which its window did nothing, and the memory."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    theme = Theme(Mode.LIGHT, 1.0)
    theme.put_on(application)
    shop = _shop(place / "window.db")
    this_pc = QSettings(str(place / "pc.ini"), QSettings.Format.IniFormat)
    dialog = ImportDialog(Desk(shop=shop, words=Words("id"), theme=theme, this_pc=this_pc))
    dialog.show()
    _wait(200)
    gaps = _Gaps()
    began, before = time.monotonic(), _megabytes("VmRSS")
    dialog.open_file(path)
    while not dialog.view.bring_in.isEnabled():
        _wait(20)
    read, reading = time.monotonic() - began, gaps.take()
    began = time.monotonic()
    dialog.bring_in()
    while dialog.isVisible():
        _wait(20)
    wrote, writing = time.monotonic() - began, gaps.take()
    peak = _megabytes("VmHWM") - before
    gaps.timer.stop()
    dialog.deleteLater()
    shop.close()
    return [
        Row(budget=f"I6 longest stand-still while reading ({read:.0f} s)", measured=f"{reading:.0f} ms",
            bare=f"{GAP_MS} ms", ratio=reading / GAP_MS, limit=1),
        Row(budget=f"I6 longest stand-still while writing ({wrote:.0f} s)", measured=f"{writing:.0f} ms",
            bare=f"{GAP_MS} ms", ratio=writing / GAP_MS, limit=1),
        Row(budget="I6 longest work of the window at one turn, CPU time", measured=f"{gaps.work * 1_000:.0f} ms",
            bare=f"{GAP_MS} ms", ratio=gaps.work * 1_000 / GAP_MS, limit=1),
        Row(budget="I6 peak of memory above an open dialog", measured=f"{peak:.0f} MB", bare=f"{MOST_MB} MB",
            ratio=peak / MOST_MB, limit=1),
    ]  # fmt: skip


def _wait(ms: int) -> None:
    """Let the window live as the program does: qWait keeps the interpreter, and a worker gets hardly any of it."""
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec()


class _Gaps:
    """The longest time between two turns of the window."""

    def __init__(self) -> None:
        self._last = time.monotonic()
        self._longest = 0.0
        self._worked_at = time.thread_time()
        self.work = 0.0
        """The longest CPU time of the window's own thread at one turn, in seconds, whatever else the machine does."""
        self.timer = QTimer(interval=0)
        self.timer.timeout.connect(self._on_turn)
        self.timer.start()

    def take(self) -> float:
        """In milliseconds; begins anew."""
        found, self._longest, self._last = self._longest, 0.0, time.monotonic()
        return found * 1_000

    def _on_turn(self) -> None:
        now, worked = time.monotonic(), time.thread_time()
        self.work = max(self.work, worked - self._worked_at)
        self._worked_at = worked
        self._longest = max(self._longest, now - self._last)
        self._last = now


def _megabytes(name: str) -> float:
    """What the system says of this process: VmRSS now, VmHWM at its highest."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith(name):
            return int(line.split()[1]) / 1_000
    return 0.0


def _pace(rows: int, seconds: float) -> str:
    return f"{rows / seconds:.0f}/s"


if __name__ == "__main__":
    main()
