"""The call list in every look: each size and paper holds every word, and a code says what is printed beside it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from itertools import product
from pathlib import Path
from urllib.parse import unquote
from zoneinfo import ZoneInfo

import pypdfium2
import pytest
import zxingcpp

from shop_crm.domain.calls import Call, CallList, Reason
from shop_crm.domain.customers import Customer
from shop_crm.domain.follow_ups import FollowUp, Kind, Outcome
from shop_crm.domain.list_choices import Letters, ListLook, Piece, RowCode
from shop_crm.domain.money import Currency
from shop_crm.domain.settings import LIST_PAPERS, Paper
from shop_crm.reports.call_list import call_list_pages, too_long_messages, write_call_list
from shop_crm.reports.qr import chat_side
from shop_crm.words.amounts import amount_text
from shop_crm.words.call_message import call_message
from shop_crm.words.calls import attempts_text, best_time_text, items_text, reason_text
from shop_crm.words.words import Words
from tests.reports.read_back import ReadBack, bare

MakeCall = Callable[..., Call]
MakeReason = Callable[..., Reason]
MakeSheet = Callable[..., CallList]

LENGTHY = pytest.mark.lengthy
PAPERS = pytest.mark.parametrize("paper", LIST_PAPERS)
LETTERS = pytest.mark.parametrize("letters", Letters)
MARGINS = {Paper.A4: 15, Paper.ROLL_80MM: 4.4, Paper.ROLL_58MM: 5.4}
DOTS = 203.2
"""A till's printer has so many to the inch, and no other is as coarse."""
EVERYTHING = frozenset(Piece)
TEXT = (
    "Hello {address} {name}, this is {shop}. You bought a television: are you still happy with it? 100 % & more? "
    "Just write back, or tell us when we may ring you. #1"
)
HEBREW, ARABIC = "שלום עולם " * 19 + "שלום עולם", "مرحبا بالعالم " * 14


@pytest.fixture
def hard_calls(make_call: MakeCall, make_reason: MakeReason) -> list[Call]:
    """Everything that has ever made a list break."""
    no_answer = (datetime(2026, 11, 20, 11, 5, tzinfo=ZoneInfo("Asia/Jakarta")), Outcome.NO_ANSWER)
    touch = FollowUp(
        id=1, customer_id=1, kind=Kind.KEEP_IN_TOUCH, step_number=1, step_count=1,
        due=date(2026, 11, 20), planned_on=date(2026, 11, 20),
    )  # fmt: skip
    address = "Jl. Kenanga Raya No. 4, RT 03/RW 05\nKel. Gandaria Utara\nJakarta Selatan 12140"
    lives = make_call("Lestari Maharani", "Ibu", ("0857-2210-9043", "021-555 1234"), said="Bigger buttons.")
    return [
        replace(lives, customer=replace(lives.customer, address=address)),
        make_call("A" + "bcdefghi" * 24 + "z", "", attempts=(no_answer,) * 3, best_time="after 16:00"),
        make_call(" ".join(["Kusumawardhani"] * 13), "Raden Ayu"),
        make_call("Toko Besar", "", reasons=tuple(make_reason(f"Article {n}", 1_000_000 + n) for n in range(10))),
        make_call("Nobody Rings", "", ()),
        make_call("Only Kept", "", reasons=(Reason(follow_up=touch),)),
        make_call(HEBREW, "", said=HEBREW, complaint=ARABIC),
        make_call("Hendra Gunawan", "Pak", ("+44 20 7946 0958",), complaint="The stand wobbles. " * 30),
    ]


def written(path: Path, sheet: CallList, look: ListLook, currency: Currency, words: Words | None = None) -> ReadBack:
    write_call_list(sheet, words or Words("en"), currency, path, look)
    return ReadBack(path)


@PAPERS
@LETTERS
@pytest.mark.parametrize("language", ["en", "id", "ms"])
def test_every_word_is_on_the_paper_and_none_in_its_margins(
    tmp_path: Path,
    hard_calls: list[Call],
    make_sheet: MakeSheet,
    rupiah: Currency,
    paper: Paper,
    letters: Letters,
    language: str,
) -> None:
    words = Words(language)
    # What is read from the right mixes up what a reader makes of the lines beside it.
    hard_calls = [call for call in hard_calls if call.customer.name != HEBREW]
    sheet = make_sheet(*hard_calls, number=12)
    look = ListLook(paper=paper, letters=letters, pieces=EVERYTHING)
    made = written(tmp_path / "list.pdf", sheet, look, rupiah, words)
    made.assert_no_ink_outside(MARGINS[paper])
    text = made.text
    for call in hard_calls:
        for part in expected(call, words, rupiah, sheet.day):
            if part.isascii() or "“" in part or "·" in part:
                assert bare(part) in text, part
    assert bare(words.translate("paper", "List {number}").format(number=12)) in text
    for box in ("OK", "Problem", "No answer", "Call back", "Don't call"):
        assert text.count(bare(words.translate("paper", box))) >= len(hard_calls), box


@PAPERS
@LETTERS
def test_what_is_read_from_the_right_is_printed_to_its_last_letter(
    tmp_path: Path,
    make_call: MakeCall,
    make_sheet: MakeSheet,
    make_reason: MakeReason,
    rupiah: Currency,
    paper: Paper,
    letters: Letters,
) -> None:
    call = make_call(HEBREW, "", said=HEBREW, complaint=ARABIC, reasons=(make_reason(ARABIC),))
    look = ListLook(paper=paper, letters=letters)
    made = written(tmp_path / "list.pdf", make_sheet(call), look, rupiah)
    made.assert_no_ink_outside(MARGINS[paper])
    # Qt names no letters for joined Arabic signs in a PDF: a reader finds their ink alone.
    alphabet = set(HEBREW) - {" "}
    assert sorted(letter for letter in made.text if letter in alphabet) == sorted(bare(HEBREW) * 2)


def expected(call: Call, words: Words, currency: Currency, today: date) -> list[str]:
    """What must be read of a call, piece by piece."""
    customer, dotted = call.customer, words.translate("paper", "“{words}”")
    found = [customer.spoken_name, *(phone.grouped for phone in customer.good_phones)]
    found += [line.strip() for line in customer.address.splitlines()]
    for reason in call.reasons:
        found += [items_text(reason), reason_text(words, reason, today)]
        if reason.purchase:
            found.append(amount_text(reason.amount, currency))
    found += [attempts_text(words, call, today), best_time_text(words, call)]
    if call.last_said.isascii() and call.last_said:
        found.append(dotted.format(words=call.last_said))
    if call.open_complaint.isascii() and call.open_complaint:
        found += [dotted.format(words=call.open_complaint), words.translate("paper", "OPEN COMPLAINT")]
    if not customer.good_phones:
        found.append(words.translate("paper", "no phone number"))
    return [part for part in found if part]


@PAPERS
@LETTERS
@pytest.mark.parametrize("code", RowCode)
def test_nothing_is_painted_over_anything_else_in_any_look(
    hard_calls: list[Call], make_sheet: MakeSheet, rupiah: Currency, paper: Paper, letters: Letters, code: RowCode
) -> None:
    sheet = with_texts(make_sheet(*hard_calls), TEXT)
    look = ListLook(paper=paper, letters=letters, pieces=EVERYTHING, code=code)
    for page in call_list_pages(sheet, Words("ms"), rupiah, look):
        ends = [top + group.height for top, group in page.groups]
        starts = [top for top, _ in page.groups[1:]]
        assert all(start >= end for start, end in zip(starts, ends, strict=False))
        assert ends[-1] <= page.height
        for _, group in page.groups:
            assert max(mark.bottom for mark in group.marks) <= group.height + 1


LEFT_OUT = {
    Piece.SAID: "Biggerbuttons.",
    Piece.ATTEMPTS: "20Nov11:05noanswer",
    Piece.BEST_TIME: "Best:",
    Piece.ADDRESS: "GandariaUtara",
    Piece.AMOUNT: "Rp1.000.003",
}


@PAPERS
@pytest.mark.parametrize("piece", LEFT_OUT)
def test_a_piece_that_is_not_wanted_is_left_out_and_no_other(
    tmp_path: Path, hard_calls: list[Call], make_sheet: MakeSheet, rupiah: Currency, paper: Paper, piece: Piece
) -> None:
    look = ListLook(paper=paper, pieces=EVERYTHING - {piece})
    text = written(tmp_path / "list.pdf", make_sheet(*hard_calls), look, rupiah).text
    assert [found for found in LEFT_OUT if LEFT_OUT[found] not in text] == [piece]


@PAPERS
def test_an_open_complaint_is_never_left_out(
    tmp_path: Path, hard_calls: list[Call], make_sheet: MakeSheet, rupiah: Currency, paper: Paper
) -> None:
    look = ListLook(paper=paper, pieces=frozenset(), code=RowCode.NONE)
    text = written(tmp_path / "list.pdf", make_sheet(*hard_calls), look, rupiah).text
    assert text.count("OPENCOMPLAINT") == 2
    assert bare("The stand wobbles. " * 30) in text


def test_without_the_writing_line_the_boxes_stay_and_the_paper_is_shorter(
    make_call: MakeCall, make_sheet: MakeSheet, rupiah: Currency
) -> None:
    look = ListLook(paper=Paper.ROLL_58MM)
    bare_look = replace(look, pieces=look.pieces - {Piece.LINE})
    heights = [
        call_list_pages(make_sheet(make_call()), Words("en"), rupiah, one)[0].height for one in (look, bare_look)
    ]
    assert heights[1] < heights[0] - 100


def test_larger_letters_are_larger(
    tmp_path: Path, make_call: MakeCall, make_sheet: MakeSheet, rupiah: Currency
) -> None:
    widths = []
    for letters in (Letters.SMALL, Letters.NORMAL, Letters.LARGE):
        path = tmp_path / f"{letters}.pdf"
        write_call_list(make_sheet(make_call()), Words("en"), rupiah, path, ListLook(letters=letters))
        left, _, right, _ = printed_at(path, "LG 43")[0]
        widths.append(right - left)
    assert widths[1] == pytest.approx(widths[0] / 0.88, rel=0.03)
    assert widths[2] == pytest.approx(widths[1] * 1.25, rel=0.03)


@pytest.mark.parametrize(
    ("rows", "code", "paper"),
    [
        *product((1,), (RowCode.DIAL, RowCode.WHATSAPP), (Paper.A4, Paper.ROLL_80MM, Paper.ROLL_58MM)),
        (30, RowCode.WHATSAPP, Paper.A4),
        (30, RowCode.WHATSAPP, Paper.ROLL_58MM),
        pytest.param(30, RowCode.WHATSAPP, Paper.ROLL_80MM, marks=LENGTHY),
        *(pytest.param(30, RowCode.DIAL, paper, marks=LENGTHY) for paper in (Paper.A4, Paper.ROLL_80MM)),
        (30, RowCode.DIAL, Paper.ROLL_58MM),
        (300, RowCode.DIAL, Paper.A4),
        pytest.param(300, RowCode.WHATSAPP, Paper.ROLL_80MM, marks=LENGTHY),
    ],
)
def test_each_code_says_the_number_that_is_printed_beside_it(
    tmp_path: Path,
    make_call: MakeCall,
    make_sheet: MakeSheet,
    rupiah: Currency,
    rows: int,
    code: RowCode,
    paper: Paper,
) -> None:
    calls = [
        numbered(make_call(f"Person {n}", phones=(f"0812-{1000 + n * 7}-{9999 - n * 3}", "021-555 1234")), n)
        for n in range(rows)
    ]
    sheet = with_texts(make_sheet(*calls), TEXT)
    path = tmp_path / "list.pdf"
    write_call_list(sheet, Words("en"), rupiah, path, ListLook(paper=paper, code=code))
    read = [found for page in range(page_count(path)) for found in beside_one_another(path, page, calls, DOTS)]
    assert len(read) == rows
    for call, (phone, link) in zip(calls, read, strict=True):
        number = call.customer.phones[0].number
        assert phone == call.customer.phones[0].grouped
        if code is RowCode.DIAL:
            assert link == f"tel:{number}"
        else:
            start, _, text = link.partition("?text=")
            assert start == f"https://wa.me/{number[1:]}"
            assert unquote(text) == TEXT.format(address="Pak", name=call.customer.name, shop="Toko Sinar Jaya")


@PAPERS
def test_a_message_that_is_too_long_for_a_cheap_printer_gives_way_to_the_number(
    tmp_path: Path, make_call: MakeCall, make_sheet: MakeSheet, rupiah: Currency, paper: Paper
) -> None:
    calls = [numbered(make_call(f"Person {n}", phones=(f"0812-3456-770{n}",)), n) for n in range(3)]
    sheet = replace(make_sheet(*calls), texts={1: "x" * 600, 2: "ü" * 50})
    look = ListLook(paper=paper, code=RowCode.WHATSAPP)
    path = tmp_path / "list.pdf"
    write_call_list(sheet, Words("en"), rupiah, path, look)
    links = [link for page in range(page_count(path)) for _, link in beside_one_another(path, page, calls, DOTS)]
    assert links[:2] == ["tel:+6281234567700", "tel:+6281234567701"], "the first may be sent no message at all"
    assert unquote(links[2]) == "https://wa.me/6281234567702?text=" + "ü" * 50
    assert [call.id for call in too_long_messages(sheet, Words("en"), look)] == [1]
    assert too_long_messages(sheet, Words("en"), replace(look, code=RowCode.DIAL)) == []


def test_a_message_is_in_the_customers_own_language(
    tmp_path: Path, make_call: MakeCall, make_sheet: MakeSheet, rupiah: Currency
) -> None:
    call = numbered(make_call(), 1)
    path, look = tmp_path / "list.pdf", ListLook(code=RowCode.WHATSAPP)
    for language in ("id", "ms"):
        hers = replace(call, customer=replace(call.customer, language=language))
        write_call_list(with_texts(make_sheet(hers), ""), Words("en"), rupiah, path, look)
        ((_, link),) = beside_one_another(path, 0, [hers], DOTS)
        read = unquote(link).partition("?text=")[2]
        assert read == call_message(Words(language), hers, "", "Toko Sinar Jaya")
        assert read != call_message(Words("en"), hers, "", "Toko Sinar Jaya")
        assert "Pak Budi Santoso" in read


@pytest.mark.parametrize("size", [1, 180, 181, 412])
def test_no_module_is_finer_than_three_dots_of_a_tills_printer(size: int) -> None:
    side = chat_side("x" * size, 510.0)
    modules = next(17 + 4 * version for version in range(1, 16) if size <= HELD[version - 1])
    assert side >= modules * 3 / 8 * 720 / 25.4 - 0.01
    assert side <= 29 * 720 / 25.4
    assert chat_side("x" * 413, 510.0) == 0


HELD = (14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362, 412)


def test_the_number_of_a_list_is_the_largest_thing_at_its_top_right(
    tmp_path: Path, make_call: MakeCall, make_sheet: MakeSheet, rupiah: Currency
) -> None:
    for paper in LIST_PAPERS:
        path = tmp_path / f"{paper}.pdf"
        write_call_list(make_sheet(make_call(), number=12), Words("en"), rupiah, path, ListLook(paper=paper))
        with pypdfium2.PdfDocument(path) as document:
            width, height = document[0].get_size()
        left, bottom, right, top = printed_at(path, "List 12")[0]
        (_, title_bottom, _, title_top), *_ = printed_at(path, "Follow")
        assert right == pytest.approx(width - MARGINS[paper] * 72 / 25.4, abs=3)
        assert top > height - MARGINS[paper] * 72 / 25.4 - 20
        assert top - bottom > (title_top - title_bottom) * 1.1
        assert left > width / 2


def numbered(call: Call, number: int) -> Call:
    """The same call under a number of its own."""
    (reason,) = call.reasons
    customer: Customer = replace(call.customer, id=number)
    return replace(call, customer=customer, reasons=(replace(reason, follow_up=replace(reason.follow_up, id=number)),))


def with_texts(sheet: CallList, text: str) -> CallList:
    """The sheet with this message for everybody."""
    return replace(sheet, texts={call.id: text for call in sheet.calls})


def page_count(path: Path) -> int:
    with pypdfium2.PdfDocument(path) as document:
        return len(document)


def printed_at(path: Path, text: str, page: int = 0) -> list[tuple[float, float, float, float]]:
    """Where a text stands on a page: left, bottom, right, top."""
    with pypdfium2.PdfDocument(path) as document:
        return found_on(document[page].get_textpage(), text)


def found_on(textpage: pypdfium2.PdfTextPage, text: str) -> list[tuple[float, float, float, float]]:
    search, found = textpage.search(text), []
    while place := search.get_next():
        letters = [at for at in range(place[0], place[0] + place[1]) if textpage.get_text_range(at, 1).strip()]
        boxes = [textpage.get_charbox(at) for at in letters]  # a blank between two texts has no place of its own
        lefts, bottoms, rights, tops = zip(*boxes, strict=True)
        found.append((min(lefts), min(bottoms), max(rights), max(tops)))
    return found


def beside_one_another(path: Path, page: int, calls: list[Call], dots_per_inch: float) -> list[tuple[str, str]]:
    """Each printed number of a page from above, with what a camera reads between it and the next one."""
    scale = dots_per_inch / 72
    with pypdfium2.PdfDocument(path) as document:
        paper = document[page]
        height, textpage = paper.get_size()[1], paper.get_textpage()
        whole = textpage.get_text_range()
        numbers = [call.customer.phones[0].grouped for call in calls]
        tops = sorted((height - found_on(textpage, number)[0][3], number) for number in numbers if number in whole)
        picture = paper.render(scale=scale).to_pil()
    ends = [top for top, _ in tops[1:]] + [height]
    found = []
    for (top, number), end in zip(tops, ends, strict=True):
        # On A4 the code begins beside the name, above the number.
        left = picture.width // 3
        row = picture.crop((left, round((top - 26) * scale), picture.width, round((end - 26) * scale)))
        (code,) = zxingcpp.read_barcodes(row, formats=zxingcpp.BarcodeFormat.QRCode)
        found.append((number, code.text))
    return found
