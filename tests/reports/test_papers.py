"""Every paper about a customer is read back: all of it is there, nothing is cut, nothing leaves the margins."""

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PIL import ImageOps, ImageStat

from shop_crm.domain.birthdays import Birthday
from shop_crm.domain.complaints import Complaint, Remedy
from shop_crm.domain.customers import Customer
from shop_crm.domain.follow_ups import Channel
from shop_crm.domain.greetings import Greeting
from shop_crm.domain.label_sheets import LABEL_SHEETS, LabelSheet
from shop_crm.domain.money import Currency
from shop_crm.domain.occasions import Occasion, OccasionDay
from shop_crm.domain.papers import ComplaintPaper, CustomerPaper, Slip, Spoken
from shop_crm.domain.phones import read_phone
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.domain.settings import Paper
from shop_crm.reports.complaint_sheet import complaint_sheet_pages, complaint_sheet_rows
from shop_crm.reports.customer_card import CARD_PAPERS, customer_card_pages, customer_card_rows
from shop_crm.reports.document import Document, write_pdf
from shop_crm.reports.formats import FORMATS
from shop_crm.reports.greeting_list import greeting_list_pages
from shop_crm.reports.heading import Letterhead
from shop_crm.reports.labels import fitting, label_pages, label_rows
from shop_crm.reports.paper import Page, mm
from shop_crm.reports.slip import SLIP_PAPERS, slip_pages, slip_rows
from shop_crm.words.words import Words
from tests.reports.read_back import DPI, ReadBack, bare, ink_box

MakeLogo = Callable[..., str]
Written = Callable[[Sequence[Page]], ReadBack]

TODAY = date(2026, 11, 23)
ADDRESS = "Jl. Melati 12, Kebayoran Baru\nJakarta 12110"
SHOP = Letterhead(name="Toko Sinar Jaya", address=ADDRESS)
TV = Line(item='LG 43" television', amount=5_499_000, serial="X1-993", warranty_months=24)
CABLE = Line(item="HDMI cable", quantity=Decimal(2), amount=100_000)
SITI = Customer(
    id=1,
    name="Siti Rahmawati",
    form_of_address="Bu",
    phones=(read_phone("0812-3456-7788", "ID"), read_phone("021-555 1234", "ID")),
    email="siti@example.com",
    address="Jl. Kenanga Raya No. 4\nJakarta Selatan 12140",
    best_time="after 16:00",
    birthday=Birthday(month=6, day=3, year=1980),
)
LONG = "".join(chr(ord("A") + number % 26) for number in range(200))
BETWEEN = pytest.param(30, marks=pytest.mark.lengthy)
LANGUAGES = pytest.mark.parametrize("language", ["en", "id", "ms"])
HARD = {
    "two hundred letters": LONG,
    "markup": "<b>Siti</b> <img src='file:///etc/passwd'> &lt;",
    "braces": "{name} {0} %n",
    "hebrew": "שלום עולם",
    "arabic": "محمد عبد الله",
    "chinese": "王小明",
}
HARD_NAMES = pytest.mark.parametrize("name", HARD.values(), ids=HARD.keys())
LATIN = ("two hundred letters", "markup", "braces")


@pytest.fixture
def written(tmp_path: Path) -> Written:
    """Write pages as a PDF and read it back."""

    def write(pages: Sequence[Page]) -> ReadBack:
        path = tmp_path / "paper.pdf"
        write_pdf(Document(title="Paper", pages=pages), path)
        return ReadBack(path)

    return write


def margin_of(paper: Paper) -> float:
    return FORMATS[paper].margin / mm(1)


def slip(item: str = TV.item, announced: tuple[date, Channel] | None = (date(2027, 1, 20), Channel.CALL)) -> Slip:
    return Slip(day=TODAY, lines=(Line(item=item, amount=1), CABLE), language="en", announced=announced)


def slip_of(about: Slip, words: Words, paper: Paper, shop: Letterhead = SHOP) -> list[Page]:
    return slip_pages(slip_rows(about, words, TODAY, paper), words, shop, paper)


@pytest.mark.parametrize("paper", SLIP_PAPERS)
def test_a_slip_tells_shop_day_goods_and_when_we_will_ring(written: Written, words: Words, paper: Paper) -> None:
    sheets = written(slip_of(slip(), words, paper))
    for part in (
        "Toko Sinar Jaya",
        ADDRESS,
        "23 Nov 2026",
        TV.item,
        "2 × HDMI cable",
        "We will ring you about 20 January",
    ):
        assert bare(part) in sheets.text
    assert bare("Tell us if you would rather not.") in sheets.text
    assert sheets.text.count(bare(SHOP.name)) == len(sheets.texts) == 1
    sheets.assert_no_ink_outside(margin_of(paper))


@pytest.mark.parametrize(
    ("announced", "told"),
    [
        (None, ""),
        ((date(2027, 1, 20), Channel.CALL), "We will ring you about 20 January"),
        ((date(2027, 1, 20), Channel.WHATSAPP), "We will write to you about 20 January"),
        ((date(2027, 1, 20), Channel.VISIT), "We will come by about 20 January"),
        ((date(2028, 1, 20), Channel.CALL), "We will ring you about 20 January 2028"),
    ],
    ids=["nothing planned", "call", "message", "visit", "far ahead"],
)
def test_a_slip_announces_what_is_planned(
    written: Written, words: Words, announced: tuple[date, Channel] | None, told: str
) -> None:
    text = written(slip_of(slip(announced=announced), words, Paper.ROLL_80MM)).text
    assert (bare("We will") in text) is bool(told)
    assert bare(told) in text


@HARD_NAMES
@LANGUAGES
@pytest.mark.parametrize("paper", SLIP_PAPERS)
def test_a_slip_is_whole_whatever_was_bought_and_whoever_sells(
    written: Written, make_logo: MakeLogo, language: str, paper: Paper, name: str
) -> None:
    shop = Letterhead(name=name, address=name, logo=make_logo(600, 240))
    sheets = written(slip_of(slip(name), Words(language), paper, shop))
    if name in [HARD[key] for key in LATIN]:
        assert sheets.text.count(bare(name)) == 3
    sheets.assert_no_ink_outside(margin_of(paper))


def test_a_slip_of_a_roll_is_as_wide_as_its_roll(written: Written, words: Words) -> None:
    for paper, width in ((Paper.ROLL_80MM, 80), (Paper.ROLL_58MM, 58)):
        assert written(slip_of(slip(), words, paper)).sizes[0][0] == pytest.approx(width * 72 / 25.4, abs=0.6)


def customer_paper(name: str = SITI.name, purchases: int = 3) -> CustomerPaper:
    customer = Customer(
        id=1,
        name=name,
        form_of_address="Bu",
        phones=SITI.phones,
        email=SITI.email,
        address=SITI.address,
        best_time=SITI.best_time,
        birthday=SITI.birthday,
    )
    bought = [
        Purchase(id=number, customer_id=1, day=TODAY, lines=(Line(item=f"item{number}.", amount=50_000), CABLE))
        for number in range(purchases)
    ]
    complaint = Complaint(id=3, customer_id=1, day=TODAY, said=f"It hums, {name}", item=name)
    return CustomerPaper(
        customer=customer,
        purchases=tuple(bought),
        complaints=(complaint,),
        said=(Spoken(day=TODAY, said=f"Good, {name}"),),
    )


def card_of(about: CustomerPaper, words: Words, rupiah: Currency, paper: Paper) -> list[Page]:
    rows = list(customer_card_rows(about, words, rupiah, TODAY, paper))
    return customer_card_pages(rows, about.customer.spoken_name, words, SHOP, TODAY, paper)


@pytest.mark.parametrize("paper", CARD_PAPERS)
def test_a_card_tells_facts_purchases_and_last_words(
    written: Written, words: Words, rupiah: Currency, paper: Paper
) -> None:
    sheets = written(card_of(customer_paper(), words, rupiah, paper))
    told = ["Bu Siti Rahmawati", "0812-3456-7788", "(021) 5551234", "siti@example.com", "3 June 1980", "after 16:00"]
    told += [SITI.address, "“It hums, Siti Rahmawati”", "“Good, Siti Rahmawati”", "item2.", "Rp 50.000", ADDRESS]
    for part in told:
        assert bare(part) in sheets.text, part
    sheets.assert_no_ink_outside(margin_of(paper))


@pytest.mark.parametrize("purchases", [0, 1, BETWEEN, 300])
@pytest.mark.parametrize("paper", CARD_PAPERS)
def test_a_card_holds_every_purchase_once_and_counts_its_pages(
    written: Written, words: Words, rupiah: Currency, paper: Paper, purchases: int
) -> None:
    sheets = written(card_of(customer_paper(purchases=purchases), words, rupiah, paper))
    for number in range(purchases):
        assert sheets.text.count(f"item{number}.") == 1
    for number, text in enumerate(sheets.texts, start=1):
        assert f"{number} / {len(sheets.texts)}" in text
        assert "Siti Rahmawati" in text
    sheets.assert_no_ink_outside(margin_of(paper))


@HARD_NAMES
@LANGUAGES
@pytest.mark.parametrize("paper", CARD_PAPERS)
def test_a_card_is_whole_for_any_name(
    written: Written, rupiah: Currency, language: str, paper: Paper, name: str
) -> None:
    sheets = written(card_of(customer_paper(name), Words(language), rupiah, paper))
    if name in [HARD[key] for key in LATIN]:
        assert sheets.text.count(bare(name)) >= 4
    sheets.assert_no_ink_outside(margin_of(paper))


def complaint_paper(name: str = SITI.name, said: str = "It flickers.", **decided: object) -> ComplaintPaper:
    customer = Customer(id=1, name=name, form_of_address="Bu", phones=SITI.phones, address=SITI.address)
    complaint = Complaint(id=27, customer_id=1, day=TODAY, said=said, **decided)  # type: ignore[arg-type]
    return ComplaintPaper(customer=customer, complaint=complaint, said=said, item=name, bought_on=TODAY, language="en")


def complaint_of(about: ComplaintPaper, words: Words, rupiah: Currency) -> list[Page]:
    return complaint_sheet_pages(list(complaint_sheet_rows(about, words, rupiah)), about, words, SHOP)


def test_a_complaint_tells_words_promise_day_who_and_cost_above_two_lines_to_sign(
    written: Written, words: Words, rupiah: Currency
) -> None:
    about = complaint_paper(remedy=Remedy.REPLACEMENT, cost=250_000, promised_on=date(2026, 11, 27), in_hands_of="Dewi")
    sheets = written(complaint_of(about, words, rupiah))
    told = ["No. 27", "Bu Siti Rahmawati", "0812-3456-7788", "“It flickers.”", "Replace", "Friday 27 November 2026"]
    told += ["Dewi", "Rp 250.000", "Day, the customer", "Day, for the shop", "1 / 1"]
    for part in told:
        assert bare(part) in sheets.text, part
    sheets.assert_no_ink_outside(15)


def test_what_is_not_decided_yet_leaves_a_line_to_write_on(written: Written, words: Words, rupiah: Currency) -> None:
    open_one, decided = (
        written(complaint_of(about, words, rupiah)).pictures[0]
        for about in (complaint_paper(), complaint_paper(in_hands_of="Dewi"))
    )
    assert ink_box(open_one) == ink_box(decided)
    ink = [ImageStat.Stat(ImageOps.invert(picture.convert("L"))).sum[0] for picture in (open_one, decided)]
    assert ink[0] > ink[1], "the dotted line is longer than the name that takes its place"


@HARD_NAMES
@LANGUAGES
def test_a_complaint_is_whole_for_any_name_and_any_words(
    written: Written, rupiah: Currency, language: str, name: str
) -> None:
    said = " ".join(f"word{number}" for number in range(800))
    sheets = written(complaint_of(complaint_paper(name, said), Words(language), rupiah))
    for number in range(800):
        assert f"word{number}" in sheets.text
    if name in [HARD[key] for key in LATIN]:
        assert sheets.text.count(bare(name)) == 2
    assert len(sheets.texts) >= 2
    sheets.assert_no_ink_outside(15)


@LANGUAGES
@pytest.mark.parametrize("count", [1, BETWEEN, 300])
def test_a_list_of_greetings_has_everybody_once(written: Written, language: str, count: int) -> None:
    christmas = OccasionDay(occasion=Occasion.CHRISTMAS, day=date(2026, 12, 25))
    people = [
        Greeting(
            customer=Customer(id=number, name=f"Name{number}. {LONG if number == 0 else ''}", address=ADDRESS),
            occasion=Occasion.CHRISTMAS,
            day=TODAY,
            amount=1,
        )
        for number in range(count)
    ]
    sheets = written(greeting_list_pages(people, christmas, Words(language), SHOP, TODAY))
    for number in range(count):
        assert sheets.text.count(f"Name{number}.") == 1
    assert LONG in sheets.text
    sheets.assert_no_ink_outside(15)


SHEETS = pytest.mark.parametrize("sheet", LABEL_SHEETS, ids=[sheet.code for sheet in LABEL_SHEETS])
LONG_ADDRESS = (
    "Perumahan Taman Permata Indah Blok C-12 No. 45 RT 003 RW 012\nKelurahan Pejagalan, Kecamatan Penjaringan\n"
    "Jakarta Utara 14450\nIndonesia"
)


def person(number: int, name: str = "", address: str = ADDRESS) -> Customer:
    return Customer(id=number, name=name or f"Name{number}.", form_of_address="Bu", address=address)


def labels_of(people: Sequence[Customer], sheet: LabelSheet, start: int = 1) -> list[Page]:
    return label_pages(list(label_rows(people, sheet, start)), sheet, start)


@SHEETS
def test_all_labels_lie_on_the_paper(sheet: LabelSheet) -> None:
    left, top = sheet.place(sheet.count)
    assert left + sheet.width_mm <= 210.01
    assert top + sheet.height_mm <= 297.01
    assert sheet.step_mm >= sheet.width_mm
    assert 210 - left - sheet.width_mm == pytest.approx(sheet.left_mm, abs=1), "the sheet is alike on both sides"


@SHEETS
@pytest.mark.parametrize("start", [1, pytest.param(5, marks=pytest.mark.lengthy), "last"])
@pytest.mark.parametrize("count", [1, BETWEEN, 300])
def test_each_label_stands_alone_in_its_place(
    written: Written, sheet: LabelSheet, start: int | str, count: int
) -> None:
    first = sheet.count if start == "last" else int(start)
    sheets = written(labels_of([person(number) for number in range(count)], sheet, first))
    assert len(sheets.texts) == (first - 1 + count + sheet.count - 1) // sheet.count
    for number in range(count):
        assert sheets.text.count(f"Name{number}.") == 1
    for page, picture in enumerate(sheets.pictures):
        for place in range(sheet.count):
            number = page * sheet.count + place - (first - 1)
            left, top = sheet.place(place + 1)
            edges = (left, top, left + sheet.width_mm, top + sheet.height_mm)
            label = picture.crop(tuple(round(edge / 25.4 * DPI) for edge in edges)).convert("L")
            box = label.point(lambda level: 255 if level < 200 else 0).getbbox()
            assert (box is not None) is (0 <= number < count), (page, place)
            if box:
                white = 3 / 25.4 * DPI
                assert min(box[0], box[1], label.width - box[2], label.height - box[3]) >= white


@SHEETS
def test_a_long_address_is_whole_in_smaller_letters(written: Written, sheet: LabelSheet) -> None:
    name = "Raden Ayu Maria Magdalena Kusumawardhani Prawirodirdjo binti Haji Abdul Rahman"
    long_one = person(1, name, LONG_ADDRESS)
    assert fitting([long_one], sheet).people == (long_one,)
    text = written(labels_of([long_one], sheet)).text
    assert bare(name) in text
    assert bare(LONG_ADDRESS) in text


@SHEETS
def test_what_does_not_fit_is_said_and_not_cut(written: Written, sheet: LabelSheet) -> None:
    people = [person(1), person(2, LONG, "word " * 200), person(3)]
    fit = fitting(people, sheet)
    assert ([one.id for one in fit.people], [one.id for one in fit.too_long]) == ([1, 3], [2])
    text = written(labels_of(people, sheet)).text
    assert "Name1." in text
    assert "Name3." in text
    assert "word" not in text


@SHEETS
@HARD_NAMES
def test_a_label_of_any_script_stays_in_its_place(written: Written, sheet: LabelSheet, name: str) -> None:
    (picture,) = written(labels_of([person(1, name[:100], name[:100])], sheet, 2)).pictures
    left, top, right, bottom = (edge / DPI * 25.4 for edge in ink_box(picture))
    first, above = sheet.place(2)
    assert (left >= first + 3, top >= above + 3) == (True, True)
    assert (right <= first + sheet.width_mm - 3, bottom <= above + sheet.height_mm - 3) == (True, True)
