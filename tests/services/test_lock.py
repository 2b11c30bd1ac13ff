"""The lock in the shop's file: hashes only, in no history, and with the copies."""

import json
import sqlite3
from contextlib import closing

import pytest

from shop_crm.clock import Clock
from shop_crm.domain.lock import Guarded, Lock
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services.backups import make_backup
from shop_crm.services.history import changes_settings, changes_settings_again, redo, undo
from shop_crm.services.lock import (
    change_lock,
    forget_wrong,
    is_code,
    is_pin,
    note_wrong,
    read_lock,
    remove_pin,
    set_pin,
)
from shop_crm.services.shop import Shop, change_settings, opened

PIN = "280561"


def test_a_new_shop_has_no_pin_and_no_pin_fits(shop: Shop) -> None:
    assert read_lock(shop) == Lock()
    assert not is_pin(shop, "")
    assert not is_pin(shop, PIN)
    assert not is_code(shop, "ABCDE-FGHJK-MNPRS-TWXYZ")


def test_only_the_right_pin_and_the_right_code_fit(shop: Shop) -> None:
    code = set_pin(shop, PIN)
    assert is_pin(shop, "28 05 61")
    assert not is_pin(shop, "280562")
    assert is_code(shop, code.lower())
    assert not is_code(shop, code[1:] + code[0])
    assert not is_code(shop, PIN)


def test_each_pin_has_a_code_of_its_own(shop: Shop) -> None:
    first, second = set_pin(shop, PIN), set_pin(shop, "190245")
    assert first != second
    assert not is_code(shop, first)
    assert not is_pin(shop, PIN)


def test_what_was_chosen_stays_with_another_pin_and_without_one(shop: Shop) -> None:
    set_pin(shop, PIN)
    change_lock(shop, idle_minutes=15, guarded=frozenset({Guarded.FORGET}), asks_at_start=False)
    set_pin(shop, "190245")
    remove_pin(shop)
    lock = read_lock(shop)
    assert (lock.idle_minutes, lock.guarded, lock.asks_at_start) == (15, {Guarded.FORGET}, False)
    assert not lock.is_set


def test_wrong_tries_are_kept_until_the_right_one(shop: Shop) -> None:
    set_pin(shop, PIN)
    assert [note_wrong(shop), note_wrong(shop)] == [1, 2]
    assert read_lock(shop).wrong == 2
    forget_wrong(shop)
    assert read_lock(shop).wrong == 0


def test_neither_pin_nor_code_nor_an_old_hash_lies_anywhere_in_the_file(shop: Shop) -> None:
    code = set_pin(shop, PIN)
    old = read_lock(shop)
    set_pin(shop, "190245")
    note_wrong(shop)
    shop.db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    told = "".join(shop.db.iterdump())
    for secret in (PIN, code, code.replace("-", ""), old.pin_hash, old.code_hash):
        assert secret not in told
    for secret in (PIN, code, code.replace("-", "")):
        assert secret.encode() not in shop.path.read_bytes()
    assert read_lock(shop).pin_hash.startswith("$argon2id$")
    assert read_lock(shop).code_hash.startswith("$argon2id$")


def test_an_undo_takes_back_the_step_before_and_never_the_pin(shop: Shop) -> None:
    change_settings(shop, shop_name="Toko Baru")
    set_pin(shop, PIN)
    note_wrong(shop)
    undo(shop)
    assert shop.settings.shop_name == "Toko Sinar Jaya"
    assert is_pin(shop, PIN)
    assert read_lock(shop).wrong == 1
    with pytest.raises(ShopError) as raised:
        undo(shop, shop.journal.last_id() - 1)
    assert raised.value.code is ErrorCode.NOT_UNDOABLE


def test_an_undo_and_a_redo_of_the_settings_are_known_for_what_they_are(shop: Shop) -> None:
    assert not changes_settings(shop)
    assert not changes_settings_again(shop)
    change_settings(shop, shop_name="Toko Baru")
    assert changes_settings(shop)
    undo(shop)
    assert changes_settings_again(shop)
    assert not changes_settings(shop, 9_999)
    redo(shop)
    assert shop.settings.shop_name == "Toko Baru"


def test_the_pin_travels_with_a_safe_copy(shop: Shop) -> None:
    set_pin(shop, PIN)
    copy = make_backup(shop)
    with opened(copy.path, Clock()) as copied:
        assert is_pin(copied, PIN)


@pytest.mark.parametrize(
    "kept", ["[]", "7", "null", '{"pin": 1}', '{"pin": "x", "code": "", "wrong": "many"}', "[" * 900 + "]" * 900]
)
def test_a_spoiled_row_shuts_nobody_out(shop: Shop, kept: str, caplog: pytest.LogCaptureFixture) -> None:
    set_pin(shop, PIN)
    spoil(shop, kept)
    assert not read_lock(shop).is_set
    assert PIN not in caplog.text


def test_a_spoiled_hash_lets_nobody_in(shop: Shop) -> None:
    set_pin(shop, PIN)
    row = json.loads(shop.db.execute("SELECT value FROM setting WHERE name = 'lock'").fetchone()[0])
    spoil(shop, json.dumps(row | {"pin": "$argon2id$nonsense", "idle_minutes": 7, "guarded": ["forget", "fly"]}))
    assert not is_pin(shop, PIN)
    assert read_lock(shop).idle_minutes == Lock().idle_minutes
    assert read_lock(shop).guarded == {Guarded.FORGET}


def spoil(shop: Shop, value: str) -> None:
    with closing(sqlite3.connect(shop.path)) as other, other:
        other.execute("DROP TRIGGER setting_update_journal")
        other.execute("UPDATE setting SET value = ? WHERE name = 'lock'", (value,))
