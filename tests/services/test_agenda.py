"""The agenda follows the facts within every operation (design.md 10)."""

from datetime import date, time, timedelta

import pytest

from shop_crm.domain.purchases import Line, Purchase
from shop_crm.services.agenda import count_wrong
from shop_crm.services.counter import Recorded, record_purchase
from shop_crm.services.customers import read_typed
from shop_crm.services.history import undo
from shop_crm.services.shop import Shop, change_settings
from shop_crm.store import follow_ups

TODAY = date(2026, 11, 23)


@pytest.fixture
def tv(shop: Shop) -> Recorded:
    """A television whose first call is due tomorrow, a Tuesday; the second is on 14 February."""
    purchase = Purchase(
        customer_id=0, day=date(2026, 11, 14), lines=(Line(item="TV", category="tv", amount=5_499_000),)
    )
    return record_purchase(shop, read_typed(shop, name="Budi", phones="0812-3456-7788").customer, purchase)


def days(shop: Shop, made: Recorded) -> list[date]:
    return [known.planned_on for known in follow_ups.of_purchase(shop.db, made.purchase_id)]


def test_a_day_that_is_closed_from_now_on_moves_what_stood_on_it_and_undo_moves_it_back(
    shop: Shop, tv: Recorded
) -> None:
    before = days(shop, tv)
    change_settings(shop, closed_weekdays=(1,))
    assert days(shop, tv) == [TODAY + timedelta(days=2), before[1]]
    undo(shop)
    assert days(shop, tv) == before


@pytest.mark.parametrize(
    "changed",
    [
        {"closed_weekdays": (0, 1, 2)},
        {"closed_days": (TODAY, TODAY + timedelta(days=1))},
        {"country_code": "MY"},
        {"keeps_holidays": False},
        {"gather_days": 0},
        {"cap_days": 60},
    ],
    ids=lambda changed: next(iter(changed)),
)
def test_every_setting_that_moves_calls_moves_them_at_once(
    shop: Shop, tv: Recorded, changed: dict[str, object]
) -> None:
    purchase = Purchase(
        customer_id=0, day=date(2026, 10, 20), lines=(Line(item="Bed", category="bed", amount=9_000_000),)
    )
    record_purchase(shop, read_typed(shop, name="Budi", phones="0812-3456-7788").customer, purchase)
    change_settings(shop, **changed)
    assert count_wrong(shop.db, shop.settings) == 0


def test_a_setting_that_moves_no_call_asks_for_no_agenda(shop: Shop, tv: Recorded) -> None:
    asked: list[str] = []
    shop.db.set_trace_callback(asked.append)
    change_settings(shop, shop_name="Toko Baru", quiet_hours=((time(12), time(13)),))
    shop.db.set_trace_callback(None)
    assert not [query for query in asked if "FROM follow_up" in query]
