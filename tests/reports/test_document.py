"""A document goes to a printer, into a PDF and into pictures alike."""

import os
import stat
from datetime import date
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtPrintSupport import QPrinter

from shop_crm.domain.papers import Slip
from shop_crm.domain.purchases import Line
from shop_crm.domain.settings import Paper
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.reports.document import PAGE_DPI, ROLL_DPI, Document, picture_targets, print_on, write_pdf, write_pictures
from shop_crm.reports.heading import Letterhead
from shop_crm.reports.slip import slip_pages, slip_rows
from shop_crm.words.words import Words
from tests.reports.read_back import ReadBack

TODAY = date(2026, 11, 23)


def document(words: Words, paper: Paper, items: int = 1) -> Document:
    lines = tuple(Line(item=f"item{number}.", amount=1) for number in range(items))
    slip = Slip(day=TODAY, lines=lines, language="en")
    rows = slip_rows(slip, words, TODAY, paper)
    return Document(title="Slip", pages=slip_pages(rows, words, Letterhead(name="Toko"), paper))


@pytest.mark.parametrize(
    ("paper", "dpi", "width"),
    [(Paper.ROLL_80MM, ROLL_DPI, 640), (Paper.ROLL_58MM, ROLL_DPI, 464), (Paper.A6, PAGE_DPI, 1240)],
)
def test_a_picture_is_as_fine_as_it_says_and_looks_as_the_pdf(
    words: Words, tmp_path: Path, paper: Paper, dpi: float, width: int
) -> None:
    (path,) = write_pictures(document(words, paper), tmp_path / "slip.png", dpi)
    write_pdf(document(words, paper), tmp_path / "slip.pdf")
    with Image.open(path) as picture:
        assert picture.width == pytest.approx(width, abs=1)
        assert picture.info["dpi"][0] == pytest.approx(dpi, abs=0.5)
        dark = sum(picture.convert("L").histogram()[:128]) / (picture.width * picture.height)
    printed = ReadBack(tmp_path / "slip.pdf").pictures[0].convert("L")
    assert dark == pytest.approx(sum(printed.histogram()[:128]) / (printed.width * printed.height), rel=0.3)
    if os.name == "posix":
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_of_several_pages_each_is_a_picture_of_its_own(words: Words, tmp_path: Path) -> None:
    made = write_pictures(document(words, Paper.A6, items=80), tmp_path / "slip.png", 100)
    assert len(made) > 1
    assert [path.name for path in made][:2] == ["slip 1.png", "slip 2.png"]
    assert sorted(tmp_path.iterdir()) == sorted(made)


def test_a_picture_of_a_roll_metres_long_is_whole(words: Words, tmp_path: Path) -> None:
    (path,) = write_pictures(document(words, Paper.ROLL_58MM, items=900), tmp_path / "slip.png", ROLL_DPI)[:1]
    with Image.open(path) as picture:
        assert picture.height > 30_000
        foot = picture.crop((0, picture.height - 200, picture.width, picture.height)).convert("L")
        assert foot.getextrema()[0] < 100, "what stands at the end is there"


def test_somebody_elses_file_is_left_as_it_is_and_no_picture_is_written(words: Words, tmp_path: Path) -> None:
    (tmp_path / "slip 2.png").write_text("my own notes")
    with pytest.raises(ShopError) as raised:
        write_pictures(document(words, Paper.A6, items=80), tmp_path / "slip.png", 100)
    assert raised.value.code is ErrorCode.FILE_EXISTS
    assert [path.name for path in tmp_path.iterdir()] == ["slip 2.png"]


def test_targets_have_numbers_only_where_there_are_several() -> None:
    assert picture_targets(Path("a.png"), 1) == [Path("a.png")]
    assert picture_targets(Path("a.png"), 2) == [Path("a 1.png"), Path("a 2.png")]


def test_a_printer_is_asked_before_the_document_is_made(words: Words, tmp_path: Path) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    made = document(words, Paper.A6, items=80)
    assert print_on(printer, made.pages[0], lambda: made)
    assert len(ReadBack(tmp_path / "printed.pdf").texts) == len(made.pages)
