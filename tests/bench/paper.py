"""How long a call list takes, beside a bare QPainter loop with the same text and codes (performance.md P12)."""

import tempfile
import time
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from statistics import median

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QPainter, QPdfWriter

from shop_crm.domain.calls import Call, CallList, Contact, Reason
from shop_crm.domain.customers import Customer
from shop_crm.domain.follow_ups import FollowUp, Kind, Outcome
from shop_crm.domain.list_choices import ListLook, RowCode
from shop_crm.domain.money import CURRENCIES
from shop_crm.domain.phones import read_phone
from shop_crm.domain.plans import start_plans
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.reports import qr
from shop_crm.reports.application import ensure_paint_application
from shop_crm.reports.call_codes import Codes
from shop_crm.reports.call_list import call_list_pages, write_call_list
from shop_crm.reports.paper import Cluster, Mark, PlainLine, TextLine
from shop_crm.words.words import Words

ROWS = 300
RUNS = 5
CURRENCY = CURRENCIES["IDR"]
DAY = date(2026, 11, 22)
MESSAGE = (
    "Hello {address} {name}, this is {shop}. You bought LG 43 television on 13 August 2026: are you still happy with "
    "it? Is there anything more we can do for you?"
)


def paper_times() -> list[tuple[str, float, float]]:
    """(which codes, our seconds, the bare loop's), by CPU time and in turn."""
    application = ensure_paint_application()
    sheet, words = _sheet(), Words("en")
    found = []
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "list.pdf"
        kinds = {
            "codes that dial": RowCode.DIAL,
            "codes with a message": RowCode.WHATSAPP,
        }
        for what, code in kinds.items():
            look = ListLook(code=code)
            texts, codes = _texts(sheet, look), Codes(sheet, words, code)
            links = [link for call in sheet.calls if (link := codes.of(call)[0])]

            def ours(look: ListLook = look) -> None:
                qr._code.cache_clear()
                write_call_list(sheet, words, CURRENCY, path, look)

            def bare(texts: list[tuple[str, int]] = texts, links: list[str] = links) -> None:
                qr._code.cache_clear()
                _bare(path, texts, links)

            mine, theirs = _in_turn(ours, bare)
            found.append((what, mine, theirs))
    del application
    return found


def _in_turn(*works: Callable[[], None]) -> list[float]:
    for work in works:
        work()  # fonts and tables are loaded
    times: list[list[float]] = [[] for _ in works]
    for _ in range(RUNS):
        for place, work in enumerate(works):
            began = time.process_time()
            work()
            times[place].append(time.process_time() - began)
    return [median(each) for each in times]


def _bare(path: Path, texts: list[tuple[str, int]], links: list[str]) -> None:
    writer = QPdfWriter(str(path))
    writer.setResolution(720)
    painter = QPainter(writer)
    fonts: dict[int, QFont] = {}
    y = 1_000
    for text, size in texts:
        if size not in fonts:
            fonts[size] = QFont("Noto Sans")
            fonts[size].setPixelSize(size)
        painter.setFont(fonts[size])
        painter.drawText(QPointF(500, y), text)
        y += 100
        if y > 7_500:
            writer.newPage()
            y = 1_000
    for link in links:
        version = 2 if link.startswith("tel:") else None
        painter.fillPath(qr.qr_mark(link, left=0, top=0, side=510, version=version)[0].path, Qt.GlobalColor.black)
    painter.end()


def _texts(sheet: CallList, look: ListLook) -> list[tuple[str, int]]:
    """All texts of the sheet with the height of their letters."""
    pages = call_list_pages(sheet, Words("en"), CURRENCY, look)
    marks: list[Mark] = [mark for page in pages for _, group in page.groups for mark in group.marks]
    found: list[tuple[str, int]] = []
    while marks:
        mark = marks.pop(0)
        if isinstance(mark, Cluster):
            marks = [*mark.marks, *marks]
        elif isinstance(mark, PlainLine):
            found.append((mark.text, mark.style.font.pixelSize()))
        elif isinstance(mark, TextLine):
            line = mark.layout.lineAt(mark.number)
            text = mark.layout.text()[line.textStart() : line.textStart() + line.textLength()]
            found.append((text, mark.layout.font().pixelSize()))
    return found


def _sheet() -> CallList:
    calls = [_call(number) for number in range(ROWS)]
    return CallList(
        number=12,
        shop_name="Toko Sinar Jaya",
        day=DAY,
        printed_at=datetime(2026, 11, 22, 8, 14),
        calls=tuple(calls),
        texts={call.id: MESSAGE for call in calls},
    )


def _call(number: int) -> Call:
    due = date(2026, 11, 13)
    follow_up = FollowUp(
        id=number, customer_id=number, kind=Kind.COURTESY, step_number=2, step_count=3, due=due, planned_on=due
    )
    line = Line(item='LG 43" television', amount=5_499_000)
    purchase = Purchase(id=number, customer_id=number, day=date(2026, 8, 13), lines=(line,))
    customer = Customer(
        id=number,
        name=f"Budi Santoso {number}",
        form_of_address="Pak",
        phones=(read_phone(f"0812-{1000 + number}-7788", "ID"),),
    )
    said = Contact(
        customer_id=number,
        at=datetime(2026, 8, 23, 10),
        outcome=Outcome.HAPPY,
        said="My mother watches most. She wants the buttons bigger.",
    )
    reason = Reason(follow_up=follow_up, purchase=purchase, lines=purchase.lines, plan=start_plans(CURRENCY)[0])
    return Call(customer=customer, reasons=(reason,), contacts=(said,))
