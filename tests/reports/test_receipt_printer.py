"""A receipt printer without a driver gets the page as its own dots (domain.md 14)."""

import builtins
import os
import threading
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from escpos.printer import Dummy

from shop_crm.domain.papers import Slip
from shop_crm.domain.purchases import Line
from shop_crm.domain.settings import Paper
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.reports.document import ROLL_DPI, Document, page_picture
from shop_crm.reports.heading import Letterhead
from shop_crm.reports.receipt_printer import DOTS, RECEIPT_MARK, bands, print_receipt, receipt_bytes
from shop_crm.reports.slip import slip_pages, slip_rows
from shop_crm.words.words import Words

TODAY = date(2026, 11, 23)
ROLLS = pytest.mark.parametrize("paper", [Paper.ROLL_80MM, Paper.ROLL_58MM])
RASTER = b"\x1dv0\x00"
"""Begins each part of a picture (Epson: GS v 0), then come its width in bytes and its height in rows."""


def document(words: Words, paper: Paper, item: str = "王小明 العربية television", items: int = 1) -> Document:
    slip = Slip(day=TODAY, lines=(Line(item=item, amount=1),) * items, language="en")
    shop = Letterhead(name="Toko Sinar Jaya")
    return Document(title="Slip", pages=slip_pages(slip_rows(slip, words, TODAY, paper), words, shop, paper))


def parts_of(told: bytes) -> list[tuple[int, int, bytes]]:
    """(bytes across, rows, dots) of each part of the picture."""
    found = []
    at = told.find(RASTER)
    while at >= 0:
        wide, rows = int.from_bytes(told[at + 4 : at + 6], "little"), int.from_bytes(told[at + 6 : at + 8], "little")
        found.append((wide, rows, told[at + 8 : at + 8 + wide * rows]))
        at = told.find(RASTER, at + 8 + wide * rows)
    return found


@ROLLS
def test_the_page_is_sent_as_dots_as_wide_as_the_print_head_and_then_cut(words: Words, paper: Paper) -> None:
    made = document(words, paper, items=60)
    told = receipt_bytes(made, paper)
    parts = parts_of(told)
    assert {wide * 8 for wide, _, _ in parts} == {DOTS[paper]}
    assert sum(rows for _, rows, _ in parts) == round(made.pages[0].height * 203.2 / 720)
    assert all(rows <= 960 for _, rows, _ in parts)
    cutter = Dummy()
    cutter.cut()
    assert told.startswith(RECEIPT_MARK)
    assert told.endswith(cutter.output)


@ROLLS
def test_the_dots_are_the_page_black_on_white(words: Words, paper: Paper) -> None:
    made = document(words, paper)
    (band,) = bands(made.pages[0], paper)
    (part,) = parts_of(receipt_bytes(made, paper))
    wide, rows, dots = part
    black = sum(byte.bit_count() for byte in dots)
    painted = sum(band.pixelColor(x, y).lightness() < 128 for y in range(rows) for x in range(wide * 8))
    assert black == painted
    assert 0.005 < black / (wide * 8 * rows) < 0.2


@ROLLS
def test_no_letter_is_cut_at_the_edges_of_the_print_head(words: Words, paper: Paper) -> None:
    made = document(words, paper, item="J" * 40 + " " + "W" * 40 + "\n" + "j" * 40, items=9)
    whole = page_picture(made.pages[0], ROLL_DPI)
    edge = (whole.width() - DOTS[paper]) // 2
    for left in (0, edge + DOTS[paper]):
        beside = whole.copy(left, 0, edge, whole.height())
        levels = {beside.pixelColor(x, y).lightness() for x in range(beside.width()) for y in range(beside.height())}
        assert levels == {255}


def test_a_page_lands_whole_in_a_file_for_its_owner_alone(words: Words, tmp_path: Path) -> None:
    place = tmp_path / "receipt.bin"
    made = document(words, Paper.ROLL_80MM)
    for _ in range(2):
        print_receipt(lambda: made, Paper.ROLL_80MM, str(place))
    assert place.read_bytes() == receipt_bytes(made, Paper.ROLL_80MM)
    assert place.stat().st_mode & 0o777 == 0o600


def test_somebody_elses_file_is_never_written_over(words: Words, tmp_path: Path) -> None:
    place = tmp_path / "holiday.jpg"
    place.write_bytes(b"\xff\xd8 a photo")
    with pytest.raises(ShopError) as raised:
        print_receipt(lambda: document(words, Paper.ROLL_80MM), Paper.ROLL_80MM, str(place))
    assert raised.value.code is ErrorCode.FILE_EXISTS
    assert place.read_bytes() == b"\xff\xd8 a photo"


@pytest.mark.skipif(os.name != "posix", reason="a pipe stands for the printer")
def test_a_device_gets_all_of_it_however_slowly_it_takes_it(
    words: Words, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "lp0"
    os.mkfifo(place)
    monkeypatch.setattr("shop_crm.reports.receipt_printer._is_device", lambda place: True)
    took: list[bytes] = []
    reader = threading.Thread(target=lambda: took.append(place.read_bytes()))
    reader.start()
    made = document(words, Paper.ROLL_80MM, items=60)
    held = os.open(place, os.O_RDWR)  # waits for nobody, and lets the reader in
    print_receipt(lambda: made, Paper.ROLL_80MM, str(place))
    os.close(held)
    reader.join(10)
    assert took == [receipt_bytes(made, Paper.ROLL_80MM)]


@pytest.mark.skipif(os.name != "posix", reason="there is no such device")
def test_a_silent_printer_is_said_and_counts_as_nothing_printed(words: Words) -> None:
    asked: list[int] = []

    def make() -> Document:
        asked.append(1)
        return document(words, Paper.ROLL_80MM)

    with pytest.raises(ShopError) as raised:
        print_receipt(make, Paper.ROLL_80MM, "/dev/shop-crm-has-no-such-printer")
    assert (raised.value.code, asked) == (ErrorCode.RECEIPT_PRINTER_SILENT, [])


def test_without_the_library_a_sentence_says_so(words: Words, monkeypatch: pytest.MonkeyPatch) -> None:
    real: Callable[..., object] = builtins.__import__

    def without(name: str, *about: object) -> object:
        if name.startswith("escpos"):
            raise ImportError(name)
        return real(name, *about)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(ShopError) as raised:
        print_receipt(lambda: document(words, Paper.ROLL_80MM), Paper.ROLL_80MM, "/dev/null")
    assert raised.value.code is ErrorCode.RECEIPT_LIBRARY_MISSING
