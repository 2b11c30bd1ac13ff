"""The shop's settings: one operation, taken back like any other, and true for everybody who holds the shop."""

from datetime import date

import pytest

from shop_crm.domain.customers import Customer
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services.counter import record_purchase
from shop_crm.services.shop import Shop, change_settings
from shop_crm.store import plans


def test_another_currency_brings_its_large_line_and_scales_the_plans(shop: Shop) -> None:
    before = [plan.amount_from for plan in plans.read_all(shop.db)]
    change_settings(shop, currency_code="MYR")
    assert shop.settings.large_line == 80_000
    after = [plan.amount_from for plan in plans.read_all(shop.db)]
    assert after == [amount * 80_000 // 3_000_000 for amount in before]
    assert any(after)


def test_the_currency_stays_once_something_was_sold(shop: Shop) -> None:
    line = Line(item="Kabel", category="", amount=20_000)
    record_purchase(shop, Customer(name="Budi"), Purchase(customer_id=0, day=date(2026, 11, 23), lines=(line,)))
    with pytest.raises(ShopError) as refused:
        change_settings(shop, currency_code="MYR")
    assert refused.value.code is ErrorCode.CURRENCY_STAYS
    assert shop.settings.currency_code == "IDR"


def test_a_refused_change_leaves_the_settings_as_they_were(shop: Shop) -> None:
    before = shop.settings
    with pytest.raises(ShopError):
        change_settings(shop, country_code="XX", currency_code="XXX")
    assert shop.settings == before
