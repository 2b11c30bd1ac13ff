"""Taking back and doing again (design.md 2 and 11)."""

from datetime import time

import pytest

from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.services.customers import add_customer, read_typed
from shop_crm.services.history import undo
from shop_crm.services.shop import Shop, change_settings
from shop_crm.store import settings


def add(shop: Shop, name: str) -> int:
    return add_customer(shop, read_typed(shop, name=name).customer)


def names(shop: Shop) -> list[str]:
    return [row[0] for row in shop.db.execute("SELECT name FROM customer ORDER BY id")]


def test_a_new_shop_cannot_be_undone_away(shop: Shop) -> None:
    with pytest.raises(ShopError) as refused:
        undo(shop)
    assert refused.value.code is ErrorCode.NOTHING_TO_UNDO
    assert shop.db.execute("SELECT count(*) FROM plan").fetchone() == (7,)


def test_undo_tells_what_it_took_back_and_how_to_do_it_again(shop: Shop) -> None:
    number = add(shop, "Budi")
    undone = undo(shop)
    assert (undone.operation.name, undone.operation.answer, names(shop)) == (
        "add_customer",
        {"customer_id": number},
        [],
    )
    undo(shop, undone.redo_number)
    assert names(shop) == ["Budi"]


def test_taking_back_and_doing_again_can_go_on_for_ever(shop: Shop) -> None:
    add(shop, "Budi")
    add(shop, "Siti")
    number = undo(shop).redo_number
    for expected in (["Budi", "Siti"], ["Budi"]) * 3:
        number = undo(shop, number).redo_number
        assert names(shop) == expected
    assert undo(shop).operation.name == "add_customer"
    assert names(shop) == []


def test_an_older_operation_can_be_taken_back_by_its_number(shop: Shop) -> None:
    add(shop, "Budi")
    number = shop.journal.last_id()
    add(shop, "Siti")
    undo(shop, number)
    assert names(shop) == ["Siti"]


def test_a_setting_is_taken_back(shop: Shop) -> None:
    before = shop.settings
    lunch = (time(12), time(13, 30))
    change_settings(shop, large_line=5_000_000, closed_weekdays=(6,), closed_days=(shop.today,), quiet_hours=(lunch,))
    assert settings.read(shop.db) == shop.settings != before
    assert shop.settings.quiet_hours == (lunch,)
    undo(shop)
    assert settings.read(shop.db) == shop.settings == before
