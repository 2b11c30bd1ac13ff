"""People to ring, made from the domain's own values, and words in three languages."""

import os
from base64 import b64encode
from collections.abc import Callable
from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage

from shop_crm.domain.calls import Call, CallList, Contact, Reason
from shop_crm.domain.customers import Customer
from shop_crm.domain.follow_ups import FollowUp, Kind, Outcome
from shop_crm.domain.money import CURRENCIES, Currency
from shop_crm.domain.phones import read_phone
from shop_crm.domain.plans import start_plans
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.reports.application import ensure_paint_application
from shop_crm.words.words import Words

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

TODAY = date(2026, 11, 22)
JAKARTA = ZoneInfo("Asia/Jakarta")
RUPIAH = CURRENCIES["IDR"]

MakeCall = Callable[..., Call]
MakeSheet = Callable[..., CallList]
MakeLogo = Callable[..., str]


@pytest.fixture(scope="session", autouse=True)
def paint_application() -> object:
    """Fonts can be measured."""
    return ensure_paint_application()


@pytest.fixture
def words() -> Words:
    """English."""
    return Words("en")


@pytest.fixture
def rupiah() -> Currency:
    """The currency of the sheets."""
    return RUPIAH


@pytest.fixture
def make_reason() -> Callable[..., Reason]:
    """A reason to ring: three months after a purchase, unless told otherwise."""
    return _reason


@pytest.fixture
def make_call() -> MakeCall:
    """A call to make, with what a test wants to be special."""
    return _call


@pytest.fixture
def make_sheet() -> MakeSheet:
    """A sheet of these calls."""
    return _sheet


@pytest.fixture
def make_logo() -> MakeLogo:
    """A logo of this size in points and of one colour, as it lies in the shop's settings."""
    return _logo


def _reason(
    item: str = 'LG 43" television',
    amount: int = 5_499_000,
    day: date = date(2026, 8, 13),
    kind: Kind = Kind.COURTESY,
    due: date = date(2026, 11, 13),
    **more: object,
) -> Reason:
    plan = start_plans(RUPIAH)[0]
    follow_up = FollowUp(id=1, customer_id=1, kind=kind, step_number=2, step_count=3, due=due, planned_on=due, **more)
    purchase = Purchase(id=1, customer_id=1, day=day, lines=(Line(item=item, amount=amount),))
    return Reason(follow_up=follow_up, purchase=purchase, lines=purchase.lines, plan=plan)


def _call(
    name: str = "Budi Santoso",
    form: str = "Pak",
    phones: tuple[str, ...] = ("0812-3456-7788",),
    region: str = "ID",
    said: str = "",
    attempts: tuple[tuple[datetime, Outcome], ...] = (),
    reasons: tuple[Reason, ...] = (),
    complaint: str = "",
    best_time: str = "",
) -> Call:
    customer = Customer(
        id=1,
        name=name,
        form_of_address=form,
        best_time=best_time,
        phones=tuple(read_phone(phone, region) for phone in phones),
    )
    contacts = [Contact(customer_id=1, at=at, outcome=outcome) for at, outcome in attempts]
    if said:
        spoken = Contact(customer_id=1, at=datetime(2026, 8, 23, 10, tzinfo=JAKARTA), outcome=Outcome.HAPPY, said=said)
        contacts.append(spoken)
    return Call(customer=customer, reasons=reasons or (_reason(),), contacts=tuple(contacts), open_complaint=complaint)


def _sheet(
    *calls: Call,
    number: int = 147,
    shop: str = "Toko Sinar Jaya",
    by: str = "Dewi",
    address: str = "",
    logo: str = "",
) -> CallList:
    return CallList(
        number=number,
        shop_name=shop,
        address=address,
        logo=logo,
        day=TODAY,
        printed_at=datetime(2026, 11, 22, 8, 14, tzinfo=JAKARTA),
        printed_by=by,
        calls=calls,
    )


def _logo(width: int, height: int, colour: str = "black") -> str:
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(QColor(colour))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, "PNG")
    return b64encode(buffer.data().data()).decode("ascii")
