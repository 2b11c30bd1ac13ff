"""The call list on paper: everything is on it, nothing is cut, and a phone's camera can dial it (domain.md 14)."""

import os
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

import pypdfium2
import pytest
import zxingcpp
from PIL.Image import Image
from PySide6.QtGui import QColor, QImage, QPainter

from shop_crm import paths
from shop_crm.domain.calls import Call, CallList, Reason
from shop_crm.domain.follow_ups import Kind, Outcome
from shop_crm.domain.list_choices import ListLook
from shop_crm.domain.money import Currency
from shop_crm.domain.phones import Phone
from shop_crm.domain.settings import LIST_PAPERS, Paper
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.reports.call_list import call_list_pages, write_call_list
from shop_crm.reports.paper import UNITS_PER_INCH, mm, paint_page
from shop_crm.reports.qr import tel_link
from shop_crm.words.words import Words

MakeCall = Callable[..., Call]
MakeReason = Callable[..., Reason]
MakeSheet = Callable[..., CallList]
MakeLogo = Callable[..., str]
Written = Callable[..., "Sheets"]

BOTH = pytest.mark.parametrize("paper", LIST_PAPERS)
MARGINS = {Paper.A4: 15, Paper.ROLL_80MM: 4, Paper.ROLL_58MM: 5}
"""In millimetres; a till's print head is 72 or 48 mm wide."""
USUAL = ListLook()
DPI = 150
POINTS_PER_MM = 72 / 25.4
LONG_WORDS = " ".join(f"word{number}" for number in range(500))
"""Nearly 4,000 characters, each word once."""


class Sheets:
    """A written list, read back as another program sees it."""

    def __init__(self, path: Path, count: int) -> None:
        self.path, self.count = path, count
        with pypdfium2.PdfDocument(path) as document:
            self.sizes = [page.get_size() for page in document]
            self.texts = [page.get_textpage().get_text_range() for page in document]
            self.pictures: list[Image] = [page.render(scale=DPI / 72).to_pil() for page in document]
            self.metadata = document.get_metadata_dict()

    @property
    def text(self) -> str:
        """All text without any white space, because wrapping changes it."""
        return bare("".join(self.texts))

    def codes(self) -> list[str]:
        """What a camera reads, page by page from above."""
        found = []
        for picture in self.pictures:
            on_page = zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormat.QRCode)
            found += [code.text for code in sorted(on_page, key=lambda code: code.position.top_left.y)]
        return found


class LongerWords(Words):
    """Words that need 40 % more room, as Indonesian and Malay do."""

    def translate(self, context: str, text: str, comment: str | None = None) -> str:
        return super().translate(context, text, comment) + "~" * round(len(text) * 0.4)


def bare(text: str) -> str:
    """The text without white space and without the hyphens that pdfium puts at a line's end."""
    return re.sub(r"[\s\ufffe\u0002]", "", text)


@pytest.fixture
def written(tmp_path: Path, words: Words, rupiah: Currency) -> Written:
    """Write a sheet and read it back."""

    def write(sheet: CallList, paper: Paper = Paper.A4, words: Words = words, look: ListLook = USUAL) -> Sheets:
        path = tmp_path / "list.pdf"
        return Sheets(path, write_call_list(sheet, words, rupiah, path, replace(look, paper=paper)))

    return write


@pytest.fixture
def busy_sheet(make_call: MakeCall, make_sheet: MakeSheet, make_reason: MakeReason) -> CallList:
    """A sheet with something of everything."""
    no_answer = (datetime(2026, 11, 20, 11, 5, tzinfo=ZoneInfo("Asia/Jakarta")), Outcome.NO_ANSWER)
    promise = make_reason("Lenovo laptop", 7_250_000, kind=Kind.PROMISE, due=date(2026, 11, 22), at_time=time(10, 30))
    return make_sheet(
        make_call(said="My mother watches most. She wants the buttons bigger.", best_time="after 16:00"),
        make_call("Lestari Maharani", "Ibu", ("0857-2210-9043", "021-555 1234"), reasons=(promise,)),
        make_call("Ahmad Hidayat", "Bapak", ("0813-9087-1122",), attempts=(no_answer,)),
        make_call(
            "Siti Wahyuni", "Ibu", (), reasons=(make_reason("Fridge", 4_150_000), make_reason("Air fryer", 900_000))
        ),
        make_call("Hendra Gunawan", "Pak", ("0811-2677-405",), complaint="The stand wobbles."),
    )


EVERYTHING = {
    "heading": "Follow-up calls",
    "shop": "Toko Sinar Jaya",
    "day": "Sunday 22 November 2026",
    "calls": "5 calls",
    "printed": "printed 08:14 by Dewi",
    "name": "Pak Budi Santoso",
    "phone": "0812-3456-7788",
    "second phone": "(021) 5551234",
    "no phone": "no phone number",
    "item": 'LG 43" television',
    "second reason": "Air fryer",
    "day and amount": "13 Aug, Rp 5.499.000",
    "step and late": "3 months, step 2 of 3. 9 days late",
    "promise": "PROMISE: we call on 22 Nov 10:30",
    "said": "“My mother watches most. She wants the buttons bigger.”",
    "complaint mark": "OPEN COMPLAINT",
    "complaint": "“The stand wobbles.”",
    "best time": "Best: after 16:00",
    "attempt": "20 Nov 11:05 no answer",
    "warning": "Customers' data: keep safe, shred after booking.",
}


@BOTH
@pytest.mark.parametrize("part", EVERYTHING.values(), ids=EVERYTHING.keys())
def test_everything_a_caller_needs_is_printed(written: Written, busy_sheet: CallList, part: str, paper: Paper) -> None:
    assert bare(part) in written(busy_sheet, paper).text


@BOTH
def test_every_row_has_all_five_boxes(written: Written, busy_sheet: CallList, paper: Paper) -> None:
    text = written(busy_sheet, paper).text
    for label in ("OK", "Problem", "Callback", "Don'tcall"):
        assert text.count(label) == len(busy_sheet.calls), label
    assert text.count("Noanswer") == len(busy_sheet.calls)


def test_list_number_stands_top_right_and_rows_are_numbered(written: Written, busy_sheet: CallList) -> None:
    sheets = written(busy_sheet)
    assert "List 147" in sheets.texts[0]
    assert re.findall(r"(?m)^([1-5]) (?:Pak|Ibu|Bapak)", sheets.texts[0]) == ["1", "2", "3", "4", "5"]


def test_nobody_is_named_when_nobody_printed_it(written: Written, make_call: MakeCall, make_sheet: MakeSheet) -> None:
    text = written(make_sheet(make_call(), by="")).texts[0]
    assert "printed 08:14" in text
    assert " by " not in text


def test_unprinted_list_has_no_number(written: Written, make_call: MakeCall, make_sheet: MakeSheet) -> None:
    sheets = written(make_sheet(make_call(), number=0))
    assert "List" not in sheets.texts[0]
    assert sheets.metadata["Title"] == "Shop CRM"


def test_name_that_is_only_a_phone_is_not_printed_twice(
    written: Written, make_call: MakeCall, make_sheet: MakeSheet
) -> None:
    assert written(make_sheet(make_call("", ""))).text.count("0812-3456-7788") == 1


def test_words_that_are_the_complaint_are_printed_once(
    written: Written, make_call: MakeCall, make_sheet: MakeSheet
) -> None:
    assert written(make_sheet(make_call(said="It hums.", complaint="It hums."))).text.count("Ithums.") == 1


@pytest.mark.parametrize(("rows", "pages"), [(0, 1), (1, 1), (7, 1), (30, 4)])
def test_pages_are_counted_and_numbered(
    written: Written, make_call: MakeCall, make_sheet: MakeSheet, rows: int, pages: int
) -> None:
    sheets = written(make_sheet(*[make_call(f"Person {number:02}") for number in range(rows)]))
    assert sheets.count == len(sheets.texts) == pages
    for number, text in enumerate(sheets.texts, start=1):
        assert f"{number} / {pages}" in text
        assert "Follow-up calls" in text
        assert "List 147" in text
        assert "shred after booking" in text
    for number in range(rows):
        assert sheets.text.count(f"Person{number:02}") == 1


def test_row_is_never_torn_when_it_fits_a_page(written: Written, make_call: MakeCall, make_sheet: MakeSheet) -> None:
    said = " ".join(LONG_WORDS.split()[:120])
    sheets = written(make_sheet(*[make_call(f"P{n}Q", said=f"start{n} {said} end{n}") for n in range(9)]))
    for number in range(9):
        pages = {
            page
            for page, text in enumerate(sheets.texts)
            for part in (f"P{number}Q", f"start{number} ", f"end{number}”")
            if part in text
        }
        assert len(pages) == 1, f"row {number} is on pages {pages}"
    assert "continued" not in sheets.text


@BOTH
def test_long_texts_are_printed_to_the_last_letter(
    written: Written, make_call: MakeCall, make_sheet: MakeSheet, make_reason: MakeReason, paper: Paper
) -> None:
    name = "".join(chr(ord("A") + number % 26) for number in range(200))
    item = " ".join(f"item{number}" for number in range(80))
    complaint = LONG_WORDS.replace("word", "slam")
    call = make_call(name, "", said=LONG_WORDS, complaint=complaint, reasons=(make_reason(item),) * 6)
    sheets = written(make_sheet(make_call(), call, make_call("Last One"), shop="S" * 200, by="B" * 200), paper)
    text = sheets.text.replace("2,continued", "").replace("Follow-upcallsList147", "")
    if paper is Paper.A4:
        assert "2, continued" in "".join(sheets.texts)
        footer = re.compile(r"Customers'data:keepsafe,shredafterbooking\.\d/\d|Follow-upcalls|List147|S+·\w+·3calls")
        text = footer.sub("", text)
    for part in (name, LONG_WORDS, complaint, "S" * 200, "B" * 200, "LastOne"):
        assert bare(part) in text or bare(part) in sheets.text
    assert text.count(bare(item)) == 6
    assert_no_ink_outside(sheets, MARGINS[paper])


ADDRESS = "Jl. Melati 12, Kebayoran Baru\nJakarta 12110\n\n  Tel (021) 555 1234\nMon to Sat"
LONG_NAME = "Toko Elektronik dan Perabotan Rumah Tangga Sinar Jaya Abadi Makmur Sentosa Cabang Kebayoran Baru"


@BOTH
def test_address_stands_beneath_the_name_of_the_shop(
    written: Written, make_call: MakeCall, make_sheet: MakeSheet, paper: Paper
) -> None:
    (text,) = written(make_sheet(make_call(), address=ADDRESS), paper).texts
    lines = [line.strip() for line in text.splitlines()]
    start = lines.index("Toko Sinar Jaya")
    assert lines[start : start + 5] == [
        "Toko Sinar Jaya",
        "Jl. Melati 12, Kebayoran Baru",
        "Jakarta 12110",
        "Tel (021) 555 1234",
        "Mon to Sat",
    ]
    for told in ("Sunday 22 November 2026 · 1 call", "printed 08:14 by Dewi", "147"):
        assert bare(text).count(bare(told)) == 1


def test_address_is_on_the_first_page_alone(written: Written, make_call: MakeCall, make_sheet: MakeSheet) -> None:
    sheets = written(make_sheet(*[make_call()] * 20, address=ADDRESS))
    assert ["Jl. Melati" in text for text in sheets.texts] == [True] + [False] * (sheets.count - 1)


@BOTH
def test_logo_is_printed_and_the_name_stands_free_of_it(
    written: Written, make_call: MakeCall, make_sheet: MakeSheet, make_logo: MakeLogo, paper: Paper
) -> None:
    sheet = make_sheet(make_call(), address=ADDRESS, logo=make_logo(600, 240, "black"))
    picture = written(sheet, paper).pictures[0].convert("L")
    per_mm = DPI / 25.4
    left, top, wide, high = {
        Paper.A4: (15, 15, 45, 18),
        Paper.ROLL_80MM: (20, 4.4, 40, 16),
        Paper.ROLL_58MM: (14, 5.4, 30, 12),
    }[paper]
    inside = (left + 0.5, top + 0.5, left + wide - 0.5, top + high - 0.5)
    assert picture.crop(tuple(round(edge * per_mm) for edge in inside)).getextrema()[1] < 100
    for beside in (
        (left + wide + 0.5, top, left + wide + 3, top + high),
        (left, top + high + 0.5, left + wide, top + high + 1.5),
    ):
        assert picture.crop(tuple(round(edge * per_mm) for edge in beside)).getextrema()[0] > 200


@BOTH
def test_long_name_and_address_stay_within_the_margins(
    written: Written, make_call: MakeCall, make_sheet: MakeSheet, make_logo: MakeLogo, paper: Paper
) -> None:
    address = "\n".join(["a long address line that has to be wrapped somewhere because of the day at its right"] * 4)
    sheet = make_sheet(make_call(), shop=LONG_NAME, by="B" * 90, address=address, logo=make_logo(600, 240))
    sheets = written(sheet, paper)
    assert bare(LONG_NAME) in sheets.text
    assert "B" * 90 in sheets.text
    assert_no_ink_outside(sheets, MARGINS[paper])


def test_address_without_an_end_leaves_room_for_the_people(
    written: Written, make_call: MakeCall, make_sheet: MakeSheet
) -> None:
    sheets = written(make_sheet(make_call(), address="\n".join(f"line {number}" for number in range(500))))
    assert (sheets.count, "Budi" in sheets.text) == (1, True)


@BOTH
def test_broken_logo_is_left_out_and_the_list_is_printed(
    written: Written, make_call: MakeCall, make_sheet: MakeSheet, make_logo: MakeLogo, paper: Paper
) -> None:
    sheet = make_sheet(make_call())
    wanted = written(sheet, paper).pictures[0].tobytes()
    assert written(replace(sheet, logo=make_logo(300, 120)[:100]), paper).pictures[0].tobytes() == wanted


HARD_NAMES = {
    "markup": "<b>Budi</b> <img src='file:///etc/passwd'> &lt;",
    "braces": "{name} {0} %n %1 %%",
    "lines": "one\ntwo\r\nthree",
    "accents": "Zoë Ñuñez Çelik",
}


@BOTH
@pytest.mark.parametrize("name", HARD_NAMES.values(), ids=HARD_NAMES.keys())
def test_what_people_typed_is_printed_as_it_stands(
    written: Written, make_call: MakeCall, make_sheet: MakeSheet, make_reason: MakeReason, name: str, paper: Paper
) -> None:
    call = make_call(name, "", said=name, complaint=f"c {name}", best_time=name, reasons=(make_reason(name),))
    sheets = written(make_sheet(call, shop=name, by=name), paper)
    assert sheets.text.count(bare(name)) >= 7


@BOTH
@pytest.mark.parametrize(
    "name",
    ["שלום עולם " * 20, "مرحبا بالعالم", "王小明" * 60, "😀👩‍👩‍👧‍👦" * 40, "Z\u0301\u0302\u0303\u0304" * 50],
    ids=["hebrew", "arabic", "chinese", "emoji", "marks"],
)
def test_any_script_stays_within_its_page(
    written: Written, make_call: MakeCall, make_sheet: MakeSheet, name: str, paper: Paper
) -> None:
    sheets = written(make_sheet(make_call(name, "", said=name)), paper)
    assert sheets.codes() == ["tel:+6281234567788"]
    assert "5.499.000" in sheets.text
    assert_no_ink_outside(sheets, MARGINS[paper])


def test_right_to_left_name_keeps_the_left_edge_of_its_column(
    written: Written, make_call: MakeCall, make_sheet: MakeSheet
) -> None:
    latin, hebrew = (written(make_sheet(make_call(name, ""))).pictures[0] for name in ("Budi", "שלום"))
    assert abs(_first_ink_of_name(latin) - _first_ink_of_name(hebrew)) < 6


@BOTH
def test_no_ink_leaves_the_margins_in_longer_languages(written: Written, busy_sheet: CallList, paper: Paper) -> None:
    sheets = written(busy_sheet, paper, LongerWords("en"))
    assert "Don'tcall~~~~" in sheets.text
    assert_no_ink_outside(sheets, MARGINS[paper])


@pytest.mark.parametrize("language", ["en", "id", "ms"])
@BOTH
def test_every_language_is_printed(written: Written, busy_sheet: CallList, language: str, paper: Paper) -> None:
    words = Words(language)
    text = written(busy_sheet, paper, words).text
    for phrase in ("Follow-up calls", "Problem", "No answer", "Call back", "Don't call", "no phone number"):
        assert bare(words.translate("paper", phrase)) in text


@BOTH
def test_camera_reads_the_first_good_phone_of_everybody(written: Written, busy_sheet: CallList, paper: Paper) -> None:
    assert written(busy_sheet, paper).codes() == [
        "tel:+6281234567788",
        "tel:+6285722109043",
        "tel:+6281390871122",
        "tel:+628112677405",
    ]


@BOTH
def test_codes_stand_in_white(
    written: Written, make_call: MakeCall, make_sheet: MakeSheet, make_reason: MakeReason, paper: Paper
) -> None:
    crowded = make_call("M" * 90, "", said="m" * 200, complaint="M" * 100, reasons=(make_reason("i" * 150),) * 2)
    picture = written(make_sheet(crowded, crowded), paper).pictures[0].convert("L")
    found = zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormat.QRCode)
    assert len(found) == 2
    quiet = 4 * 18 / 25 / 25.4 * DPI - 2
    for code in found:
        corner, opposite = code.position.top_left, code.position.bottom_right
        around = (corner.x - quiet, corner.y - quiet, opposite.x + quiet, opposite.y + quiet)
        for name, box in {
            "left": (around[0], around[1], corner.x - 2, around[3]),
            "above": (around[0], around[1], around[2], corner.y - 2),
            "below": (around[0], opposite.y + 2, around[2], around[3]),
        }.items():
            assert picture.crop(tuple(round(edge) for edge in box)).getextrema()[0] > 250, name


@BOTH
def test_nothing_is_painted_over_anything_else(
    make_call: MakeCall, make_sheet: MakeSheet, words: Words, rupiah: Currency, paper: Paper
) -> None:
    rows = [make_call(f"Person {number}", said=LONG_WORDS[: number * 100]) for number in range(30)]
    oversized = make_call("M" * 200, said=LONG_WORDS, complaint=LONG_WORDS)
    for page in call_list_pages(make_sheet(*rows, oversized, *rows), words, rupiah, ListLook(paper=paper)):
        ends = [top + group.height for top, group in page.groups]
        starts = [top for top, _ in page.groups[1:]]
        assert all(start >= end for start, end in zip(starts, ends, strict=False))
        assert ends[-1] <= page.height


@pytest.mark.parametrize(
    "number", ["", "0812", "+62;ext=1", "+62812\n", "+٦٢٨١٢٣٤٥٦٧", "+1234567890123456", "tel:+62812345"]
)
def test_only_checked_digits_become_a_link(number: str) -> None:
    assert tel_link(Phone(number=number, typed=number, grouped=number)) == ""


def test_page_is_a4_and_the_roll_as_long_as_its_content(
    written: Written, make_call: MakeCall, make_sheet: MakeSheet
) -> None:
    assert written(make_sheet(make_call())).sizes == [(595, 842)]
    heights = []
    for rows in (1, 2, 3):
        sheets = written(make_sheet(*[make_call()] * rows), Paper.ROLL_80MM)
        (width, height), picture = sheets.sizes[0], sheets.pictures[0]
        assert width == pytest.approx(80 * POINTS_PER_MM, abs=0.6)
        white_below = picture.height - _ink_box(picture)[3]
        assert white_below == pytest.approx(4 / 25.4 * DPI, abs=5), "the page ends 4 mm below the cut line"
        heights.append(height)
    assert heights[2] - heights[1] == pytest.approx(heights[1] - heights[0], abs=1)
    assert heights[1] - heights[0] > 30 * POINTS_PER_MM


def test_roll_longer_than_a_reader_can_draw_goes_on_on_the_next(
    make_call: MakeCall, make_sheet: MakeSheet, words: Words, rupiah: Currency
) -> None:
    sheet = make_sheet(*[make_call(f"Person {number:03}", phones=()) for number in range(90)])
    pages = call_list_pages(sheet, words, rupiah, ListLook(paper=Paper.ROLL_80MM))
    assert len(pages) == 2
    assert all(page.height * 300 / UNITS_PER_INCH <= 32_767 for page in pages)


def test_same_pages_are_painted_on_a_picture(
    make_call: MakeCall, make_sheet: MakeSheet, words: Words, rupiah: Currency, written: Written
) -> None:
    sheet = make_sheet(make_call())
    page = call_list_pages(sheet, words, rupiah, ListLook())[0]
    image = QImage(round(page.width * DPI / 720), round(page.height * DPI / 720), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_page(painter, page, DPI)
    painter.end()
    inside = image.copy(round(mm(15) * DPI / 720), 0, image.width(), image.height())
    assert image.pixelColor(5, 5) == QColor("white")
    assert _dark_share(inside) > 0.01
    printed = written(sheet).pictures[0].convert("L")
    dark = sum(printed.histogram()[:128]) / (printed.width * printed.height)
    assert _dark_share(image) == pytest.approx(dark, rel=0.25)


def test_only_black_and_dark_grey_is_printed(written: Written, busy_sheet: CallList) -> None:
    content = written(busy_sheet).pictures[0].convert("RGB")
    assert all(max(colour) - min(colour) <= 2 for _, colour in content.getcolors(1 << 20))


def test_file_is_private_and_names_its_program(written: Written, make_call: MakeCall, make_sheet: MakeSheet) -> None:
    sheets = written(make_sheet(make_call()))
    assert sheets.metadata["Creator"] == "Shop CRM"
    assert sheets.metadata["Title"] == "Follow-up calls 147 · Shop CRM"
    if os.name == "posix":
        assert sheets.path.stat().st_mode & 0o777 == 0o600
    assert [path.name for path in sheets.path.parent.iterdir()] == ["list.pdf"]


@pytest.mark.parametrize(
    ("target", "code", "named"),
    [
        ("missing/list.pdf", ErrorCode.FOLDER_MISSING, "missing"),
        ("folder", ErrorCode.FILE_EXISTS, "folder"),
        ("shop.db", ErrorCode.FILE_EXISTS, "shop.db"),
    ],
)
def test_path_that_cannot_be_written_is_told(
    tmp_path: Path,
    make_call: MakeCall,
    make_sheet: MakeSheet,
    words: Words,
    rupiah: Currency,
    target: str,
    code: ErrorCode,
    named: str,
) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "shop.db").write_bytes(b"SQLite format 3\0")
    with pytest.raises(ShopError) as told:
        write_call_list(make_sheet(make_call()), words, rupiah, tmp_path / target, ListLook())
    assert told.value.code is code
    assert told.value.facts["path"] == tmp_path / named
    assert sorted(path.name for path in tmp_path.iterdir()) == ["folder", "shop.db"]
    assert (tmp_path / "shop.db").read_bytes() == b"SQLite format 3\0"


def test_full_disk_is_told_and_the_older_list_stays(
    tmp_path: Path,
    make_call: MakeCall,
    make_sheet: MakeSheet,
    words: Words,
    rupiah: Currency,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "list.pdf"
    path.write_bytes(b"%PDF yesterday's")

    def full(number: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(paths.os, "fsync", full)
    with pytest.raises(ShopError) as told:
        write_call_list(make_sheet(make_call()), words, rupiah, path, ListLook())
    assert told.value.code is ErrorCode.DISK_FULL
    assert path.read_bytes() == b"%PDF yesterday's"
    assert list(tmp_path.iterdir()) == [path]


def assert_no_ink_outside(sheets: Sheets, margin_mm: float) -> None:
    margin = margin_mm / 25.4 * DPI
    for picture in sheets.pictures:
        left, top, right, bottom = _ink_box(picture)
        assert left >= margin - 2
        assert top >= margin - 2
        assert right <= picture.width - margin + 2
        assert bottom <= picture.height - margin + 2


def _ink_box(picture: Image) -> tuple[int, int, int, int]:
    box = picture.convert("L").point(lambda level: 255 if level < 200 else 0).getbbox()
    assert box, "the page is empty"
    return box


def _first_ink_of_name(picture: Image) -> int:
    """How far from the left the name's first letter is, on a sheet with one row."""
    per_mm = DPI / 25.4
    strip = picture.crop((round(23 * per_mm), round(33.5 * per_mm), round(95 * per_mm), round(37 * per_mm)))
    return _ink_box(strip)[0]


def _dark_share(image: QImage) -> float:
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    width, height = grey.width(), grey.height()
    levels = bytes(grey.constBits())
    dark = sum(level < 128 for row in range(height) for level in levels[row * grey.bytesPerLine() :][:width])
    return dark / (width * height)
