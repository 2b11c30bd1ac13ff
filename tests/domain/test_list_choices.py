"""The order of a call list: days stay apart, promises keep their hours, and a street is driven down once."""

from datetime import date, time, timedelta

import pytest

from shop_crm.domain.calls import Call, Reason
from shop_crm.domain.customers import Customer
from shop_crm.domain.follow_ups import FollowUp, Kind
from shop_crm.domain.list_choices import ListOrder, in_order, street_key

TODAY = date(2026, 11, 23)


def call(
    number: int,
    name: str = "",
    address: str = "",
    due: date = TODAY,
    at: time | None = None,
    kind: Kind = Kind.COURTESY,
) -> Call:
    follow_up = FollowUp(
        id=number, customer_id=number, kind=kind, step_number=1, step_count=1, due=due, planned_on=due, at_time=at
    )
    customer = Customer(id=number, name=name or f"C{number}", address=address)
    return Call(customer=customer, reasons=(Reason(follow_up=follow_up),))


def ids(calls: list[Call], order: ListOrder) -> list[int]:
    return [one.id for one in in_order(calls, order, TODAY)]


def test_the_promised_hours_come_first_and_the_rest_keeps_its_priority() -> None:
    promise = Kind.PROMISE
    calls = [
        call(1),
        call(2, kind=promise, at=time(16)),
        call(3, kind=promise),
        call(4, kind=promise, at=time(9, 30)),
        call(5, kind=promise, at=time(17), due=TODAY - timedelta(days=1)),
        call(6),
    ]
    assert ids(calls, ListOrder.TIME) == [5, 4, 2, 3, 1, 6]
    assert ids(calls, ListOrder.PRIORITY) == [1, 2, 3, 4, 5, 6]


def test_names_are_sorted_without_case_and_accents_and_who_has_none_is_last() -> None:
    calls = [call(1, "zul"), call(2, "Éva"), call(3, "agus"), call(4, "Eko"), call(5, " ")]
    assert ids(calls, ListOrder.NAME) == [3, 4, 2, 1, 5]


@pytest.mark.parametrize("order", ListOrder)
def test_coming_days_stay_apart_in_every_order(order: ListOrder) -> None:
    late, tomorrow = TODAY - timedelta(days=9), TODAY + timedelta(days=1)
    calls = [call(1, "Z", "Z 1", late), call(2, "Y", "Y 1"), call(3, "A", "A 1", tomorrow), call(4, "B", "", tomorrow)]
    found = [one.planned_on for one in in_order(calls, order, TODAY)]
    assert sorted(found[:2]) == [late, TODAY]
    assert found[2:] == [tomorrow, tomorrow]


def test_a_street_is_driven_down_by_its_numbers_however_it_is_written() -> None:
    addresses = [
        "Jl. Melati No. 12\nJakarta",
        "",
        "Jalan Melati 2, Jakarta",
        "No. 7, Jalan Melati, Kuala Lumpur",
        "JLN MELATI 12A",
        "Anggrek 100",
        "3 Zebra Street",
    ]
    calls = [call(number, address=address) for number, address in enumerate(addresses)]
    found = [addresses[number] for number in ids(calls, ListOrder.STREET)]
    assert found == [
        "Anggrek 100",
        "Jalan Melati 2, Jakarta",
        "No. 7, Jalan Melati, Kuala Lumpur",
        "Jl. Melati No. 12\nJakarta",
        "JLN MELATI 12A",
        "3 Zebra Street",
        "",
    ]


@pytest.mark.parametrize(
    "address", ["", "12", "12 A", "No.", "12, 13", "шоссе 5", "北京市 88", "²³ ١٢", "9" * 40, ",;\n"]
)
def test_any_address_can_be_sorted(address: str) -> None:
    keys = [street_key(address), street_key("Melati 12"), street_key("12")]
    assert sorted(keys) == sorted(keys, reverse=True)[::-1]
