"""Texts that nobody would type: python -m tests.faults.random_texts [--texts 10000] [--seed 1]

Each goes through a customer's name, what she bought and said, a note, a search, a file that is brought in, a printed
list, and everything saved as files; and names like it are shown in the window. Nothing may raise but a ShopError with
its sentence, and no picture that a text names may be read. The suite runs a short form (test_u_random_texts.py).
"""

import argparse
import contextlib
import csv
import io
import os
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from shop_crm.clock import Clock
from shop_crm.domain.files_out import KINDS, What
from shop_crm.domain.list_choices import ListLook, RowCode
from shop_crm.domain.names import clean_name, clean_words, read_said
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.domain.settings import Mode
from shop_crm.errors import ShopError
from shop_crm.reports.call_list import write_call_list
from shop_crm.services.call_lists import print_list
from shop_crm.services.calls import due_calls
from shop_crm.services.checks import check_shop
from shop_crm.services.counter import record_purchase
from shop_crm.services.customers import add_customer, read_customer, read_typed
from shop_crm.services.files_out import save_file
from shop_crm.services.imports import check_worthwhile, import_prepared, prepare_import
from shop_crm.services.notes import add_note
from shop_crm.services.search import find
from shop_crm.services.shop import Shop, new_shop, opened, shop_settings
from shop_crm.ui.desk import Desk
from shop_crm.ui.ending import remove_windows
from shop_crm.ui.main_window import MainWindow
from shop_crm.ui.pages.customers_page import CustomersPage
from shop_crm.ui.theme import Theme
from shop_crm.ui.this_pc import change_pc
from shop_crm.words.errors import sentence
from shop_crm.words.files_out import FileSpeaker
from shop_crm.words.words import Words

TODAY = date(2026, 11, 23)
BATCH = 250
"""So many go into one shop: a list of them is printed, and they are shown together."""
LOOK = ListLook(code=RowCode.NONE)
RED = QColor(255, 0, 254)
PIECES = (
    "<img src='{picture}'>", '<img src="file://{picture}">', "<a href=file:///etc/passwd>x</a>", "<b>", "</b>", "&lt;",
    "&", "&amp;", "<!--", "<style>*{{background:url({picture})}}</style>", "<script>", "]]>", "![x]({picture})",
    "=cmd|' /C calc'!A0", "=1+1", "+62812", "@x", "-1", "\t=1", "＝1", "'", '"', "`", ";", "--", "/*", "%", "_", "*",
    "\\", "NEAR(", "AND", "OR", "NOT", "{{name}}", "{{", "}}", "%s", "%1$s", "%n", "$(x)", "${{x}}", "../..", "C:\\",
    "file:", "\u202e", "\u2067", "\u2069", "\u200b", "\ufeff", "\u0301" * 9, "👨‍👩‍👧", "🏳️‍🌈", "﷽", "王小明", "عمر",
    "Zoe\u0308", "\0", "\x1b[31m", "\r\n", "\n", "\u2028", "\u2029", "\x85", "\ud800", "\udfff", "\ufffe",
    "0812-3456-7788", "1.500", "Rp 5,5jt", "30 Feb", "Budi", "Ibu ", "王" * 60, "W" * 300, " " * 50,
    "a\u0300\u0316\u0489" * 40,
)  # fmt: skip
"""What texts are made of, beside random letters; {picture} is a file that must not be read."""
BLOCKS = (0x0300, 0x0590, 0x0600, 0x0900, 0x0E00, 0x1100, 0x2000, 0x3000, 0xAC00, 0xFE00, 0xFF00, 0x1F300)
"""Where scripts begin whose letters join, pile up, or are written from right to left."""


def texts(count: int, seed: int, picture: Path) -> Iterator[str]:
    """So many texts; the same for the same seed."""
    chance = random.Random(seed)
    pieces = [piece.format(picture=picture) for piece in PIECES]
    for _ in range(count):
        match chance.randrange(5):
            case 0:
                yield "".join(chance.choices(pieces, k=chance.randint(1, 6)))
            case 1:
                yield "".join(chr(chance.randrange(0x11_0000)) for _ in range(chance.randint(0, 40)))
            case 2:
                yield "".join(chr(chance.randrange(32, 0x250)) for _ in range(chance.randint(0, 80)))
            case 3:
                blocks = (
                    0x0300,
                    0x0590,
                    0x0600,
                    0x0900,
                    0x0E00,
                    0x1100,
                    0x2000,
                    0x3000,
                    0xAC00,
                    0xFE00,
                    0xFF00,
                    0x1F300,
                )
                begin = chance.choice(blocks)
                yield "".join(chr(begin + chance.randrange(256)) for _ in range(chance.randint(1, 60)))
            case _:
                yield chance.choice(pieces) * chance.randint(1, 400)


class Trial:
    """One run: a folder, a picture that must not be read, and what became of the texts."""

    def __init__(self, folder: Path, application: QApplication, *, shows: bool = True) -> None:
        self.folder, self.application, self.shows = folder, application, shows
        self.told: Counter[str] = Counter()
        self.picture = folder / "p.png"
        drawn = QImage(40, 40, QImage.Format.Format_RGB32)
        drawn.fill(RED)
        drawn.save(str(self.picture))
        os.utime(self.picture, (1_000_000_000, 2_000_000_000))
        self.theme = Theme(Mode.LIGHT)
        self.theme.put_on(application)
        self.empty = folder / "empty.db"
        new_shop(self.empty, shop_settings(country="ID", name="Toko"), Clock(stand_in=TODAY)).close()

    @property
    def was_read(self) -> bool:
        """Whether anybody has read the picture."""
        return self.picture.stat().st_atime != 1_000_000_000

    def take(self, batch: list[str], number: int) -> None:
        """These texts, in a shop of their own."""
        path = self.folder / f"{number}.db"
        shutil.copy2(self.empty, path)
        with opened(path, Clock(stand_in=TODAY)) as shop:
            shop.db.execute("PRAGMA synchronous = OFF")  # what is tried here is not the disk
            for place, text in enumerate(batch):
                self.told["texts"] += 1
                self._record(shop, text, place)
            self._print(shop, number)
            self._bring_in(shop, batch, errors="replace" if number % 2 else "surrogatepass")
            self._look_for(shop, batch)
            self._save(shop, number)
            if self.shows:
                self._show(shop, batch)
            report = check_shop(shop)
            assert report.mended == report.remaining == (), "the shop is not in order"
        for left in self.folder.glob(f"{number}*"):
            if left.is_file():
                left.unlink()

    def _record(self, shop: Shop, text: str, place: int) -> None:
        with self._told_plainly("name"):
            typed = read_typed(shop, name=text, phones=f"0812-{place:04}-7788", email=text, address=text).customer
            name = clean_name(text)
            line = Line(item=name or "TV", category=name, amount=5_499_000, serial=name)
            bought = Purchase(customer_id=0, day=date(2026, 11, 10), lines=(line,), said=clean_words(text))
            customer_id = record_purchase(shop, typed, bought).customer_id
            kept = read_customer(shop, customer_id)
            assert kept.name == typed.name or not typed.name
            with self._told_plainly("note"):
                add_note(shop, customer_id, read_said(text), name)
        with self._told_plainly("phone"):
            add_customer(shop, read_typed(shop, name=f"Number {place}", phones=text).customer)

    def _bring_in(self, shop: Shop, batch: list[str], errors: str) -> None:
        file = io.StringIO(newline="")
        rows = csv.writer(file)
        rows.writerow(["Order ID", "Order Date", "Customer Name", "Phone", "Product Name", "Sales", "Notes"])
        for place, text in enumerate(batch):
            rows.writerow([f"A-{place}", "10/11/2026", text, f"0813-{place:04}-1122", text, 5_000_000, text])
        with self._told_plainly("import"):
            prepared = prepare_import(shop, file.getvalue().encode("utf-8", errors))
            check_worthwhile(prepared)
            import_prepared(shop, prepared)
            self.told["lines read"] += prepared.lines_read
            for row in prepared.rejected:
                self.told[f"line: {row.code}"] += 1
                assert sentence(Words("en"), ShopError(row.code, **row.facts))

    def _look_for(self, shop: Shop, batch: list[str]) -> None:
        for text in batch:
            self.told["found"] += len(find(shop, text))

    def _print(self, shop: Shop, number: int) -> None:
        with self._told_plainly("print"):
            sheet = print_list(shop, due_calls(shop))
            currency = shop.settings.currency
            self.told["pages"] += write_call_list(
                sheet, Words("id"), currency, self.folder / f"{number}.pdf", ListLook()
            )

    def _save(self, shop: Shop, number: int) -> None:
        speaker = FileSpeaker(Words("en"), shop.settings.currency, TODAY)
        for what in (What.ALL, What.CUSTOMERS, What.CONTACTS, What.CALENDAR):
            with self._told_plainly("save"):
                path = self.folder / f"{number} {what}.{KINDS[what][0]}"
                self.told["saved"] += save_file(shop, what, path, speaker).count

    def _show(self, shop: Shop, batch: list[str]) -> None:
        this_pc = QSettings(str(self.folder / "this_pc.ini"), QSettings.Format.IniFormat)
        change_pc(this_pc, "own_language", "en")
        window = MainWindow(Desk(shop=shop, words=Words("en"), theme=self.theme, this_pc=this_pc))
        window.resize(1366, 728)
        window.show()
        for name in ("today", "customers", "products"):
            window.go(name)
            self._settle()
            assert self._reds(window) == 0
        page = window.go("customers")
        assert isinstance(page, CustomersPage)
        for text in batch[::10]:
            page.search.setText(clean_words(text))
            self._settle()
        page.open_card(1)
        self._settle()
        assert self._reds(window) == 0
        window.end()
        remove_windows(self.application)
        self.told["windows"] += 1

    def _reds(self, window: MainWindow) -> int:
        image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        return bytes(image.constBits()).count(RED.rgba().to_bytes(4, "little") * 4)

    def _settle(self) -> None:
        for _ in range(3):
            self.application.processEvents()

    @contextlib.contextmanager
    def _told_plainly(self, where: str) -> Iterator[None]:
        """A text may be refused, with a sentence in each language; anything else ends the run."""
        try:
            yield
        except ShopError as error:
            if not all(sentence(Words(language), error) for language in ("en", "id", "ms")):
                raise
            self.told[f"{where}: {error.code}"] += 1


def run(folder: Path, application: QApplication, *, count: int, seed: int, shows: bool = True) -> Trial:
    """All of them; what ends the run names the batch that brings it back."""
    trial = Trial(folder, application, shows=shows)
    batch: list[str] = []
    number = 0
    for text in texts(count, seed, trial.picture):
        batch.append(text)
        if len(batch) == BATCH:
            _take(trial, batch, number, seed)
            batch, number = [], number + 1
    if batch:
        _take(trial, batch, number, seed)
    return trial


def _take(trial: Trial, batch: list[str], number: int, seed: int) -> None:
    try:
        trial.take(batch, number)
    except BaseException:
        print(f"seed {seed}, batch {number} of {BATCH}", file=sys.stderr)
        raise


def main() -> int:
    """Run it and tell; 1 when a picture was read."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults.random_texts")
    parser.add_argument("--texts", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    typed = parser.parse_args()
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    began = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        trial = run(Path(folder), application, count=typed.texts, seed=typed.seed)
        was_read = trial.was_read
    print(f"seed {typed.seed}: {typed.texts} texts in {time.perf_counter() - began:.0f} s, no exception")
    print(", ".join(f"{name} {count}" for name, count in sorted(trial.told.items())))
    print("a picture that a text names was READ" if was_read else "no picture that a text names was read")
    return int(was_read)


if __name__ == "__main__":
    raise SystemExit(main())
