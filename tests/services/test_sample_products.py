"""The goods of the sample shop: cards to look at, and somebody who waited for what came today."""

from pathlib import Path

import pytest

from shop_crm.clock import Clock
from shop_crm.domain.follow_ups import Kind
from shop_crm.services.calls import due_calls
from shop_crm.services.catalogue import catalogue
from shop_crm.services.products import read_card
from shop_crm.services.sample_shop import fill_sample
from shop_crm.services.shop import new_shop, shop_settings
from shop_crm.services.wishes import waiting


@pytest.mark.parametrize("country", ["ID", "MY", "US"])
def test_the_sample_shop_knows_its_goods_and_calls_who_waited(tmp_path: Path, country: str, today) -> None:  # type: ignore[no-untyped-def]
    shop = new_shop(tmp_path / "sample.db", shop_settings(country=country), Clock(stand_in=today))
    fill_sample(shop)
    cards = [read_card(shop, known.name) for known in catalogue(shop).products if known.id]
    assert all(card.product.details and card.product.price for card in cards)
    assert any(card.alternatives and card.accessories for card in cards)
    assert [one.here.name for one in waiting(shop) if one.here] == [
        card.product.name for card in cards if card.arrivals
    ] * 2
    called = [call for call in due_calls(shop) if any(one.follow_up.kind is Kind.WISH for one in call.reasons)]
    assert 1 <= len(called) <= 2
    shop.close()


def test_what_was_wished_for_long_ago_is_over(tmp_path: Path, today) -> None:  # type: ignore[no-untyped-def]
    shop = new_shop(tmp_path / "sample.db", shop_settings(country="ID"), Clock(stand_in=today))
    fill_sample(shop)
    assert all((today - one.wish.day).days <= 200 for one in waiting(shop))
    states = {row[0] for row in shop.db.execute("SELECT DISTINCT state FROM wish")}
    assert states == {"open", "bought", "dropped"}
    shop.close()
