"""What was before a large step is kept, and nobody waits for it."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from shop_crm import paths
from shop_crm.domain.safe_copies import Occasion
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services import backups, forgetting, history
from shop_crm.services.customers import add_customer, read_typed
from shop_crm.services.large_steps import Before, StepWatch
from shop_crm.services.shop import Shop, open_shop
from shop_crm.store import copy_notes
from shop_crm.store.journal import Answer, Operation


@pytest.fixture
def handed() -> list[Before]:
    return []


@pytest.fixture
def watched(shop: Shop, handed: list[Before]) -> Iterator[Shop]:
    watch = StepWatch(shop, handed.append)
    yield shop
    watch.end()
    for before in handed:
        before.let_go()


def add_many(shop: Shop, rows: int) -> None:
    def work(operation: Operation) -> Answer:
        operation.conn.executemany("INSERT INTO customer (name) VALUES (?)", [(f"Budi {n}",) for n in range(rows)])
        return {}

    shop.journal.run("fill", work)


def customers_of(path: Path, shop: Shop) -> int:
    copy = open_shop(path, shop.clock)
    count = copy.db.execute("SELECT count(*) FROM customer").fetchone()[0]
    copy.close()
    return int(count)


def test_a_step_of_more_than_a_hundred_rows_has_the_state_before_it_kept(watched: Shop, handed: list[Before]) -> None:
    add_many(watched, 100)
    assert handed == []
    add_many(watched, 101)
    (before,) = handed
    add_customer(watched, read_typed(watched, name="Later").customer)
    thread = threading.Thread(target=before.keep)
    thread.start()
    thread.join()
    (copy,) = copy_notes.all_of(paths.backup_folder(watched.path), watched.path.stem)
    assert copy.occasion is Occasion.LARGE
    assert copy.counts["customer"] == customers_of(copy.path, watched) == 100


def test_what_the_newest_copy_holds_already_is_not_copied_again(watched: Shop, handed: list[Before]) -> None:
    made = backups.make_backup(watched)
    add_many(watched, 200)
    handed[0].keep()
    assert [copy.path for copy in copy_notes.all_of(made.path.parent, watched.path.stem)] == [made.path]


def test_taking_back_a_large_step_is_one_too(watched: Shop, handed: list[Before]) -> None:
    add_many(watched, 200)
    history.undo(watched)
    assert len(handed) == 2
    handed[1].keep()
    (copy,) = copy_notes.all_of(paths.backup_folder(watched.path), watched.path.stem)
    assert copy.counts["customer"] == 200


def test_a_step_that_fails_hands_nothing_over_and_holds_nothing(watched: Shop, handed: list[Before]) -> None:
    def fail(operation: Operation) -> Answer:
        operation.conn.executemany("INSERT INTO customer (name) VALUES (?)", [("x",)] * 200)
        raise ShopError(ErrorCode.NAME_OR_PHONE_NEEDED)

    with pytest.raises(ShopError):
        watched.journal.run("fill", fail)
    assert handed == []
    add_customer(watched, read_typed(watched, name="Siti").customer)
    # Nobody reads on, so all of the -wal goes into the file.
    assert watched.db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 0


def test_a_shop_of_which_no_second_view_can_be_had_goes_without(
    watched: Shop, handed: list[Before], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise ShopError(ErrorCode.SHOP_MOVED, path=watched.path)

    monkeypatch.setattr("shop_crm.services.large_steps.open_reading", refuse)
    add_many(watched, 200)
    assert handed == []
    assert watched.db.execute("SELECT count(*) FROM customer").fetchone()[0] == 200


def test_forgetting_somebody_clears_every_file_while_steps_are_watched(watched: Shop) -> None:
    customer_id = add_customer(watched, read_typed(watched, name="Canary Rahasia").customer)
    forgetting.forget_in_file(watched.path, watched.clock, customer_id)
    assert forgetting.clear_files(watched.path, watched.clock).left == ()
    folder = watched.path.parent
    assert not [path for path in folder.rglob("*") if path.is_file() and b"Canary" in path.read_bytes()]


def test_somebody_forgotten_before_the_copy_is_made_is_not_in_it(watched: Shop, handed: list[Before]) -> None:
    customer_id = add_customer(watched, read_typed(watched, name="Canary Rahasia").customer)
    add_many(watched, 200)
    forgetting.forget_in_file(watched.path, watched.clock, customer_id)
    forgetting.clear_copies(watched, paths.backup_folder(watched.path))
    handed[0].keep()
    for copy in copy_notes.all_of(paths.backup_folder(watched.path), watched.path.stem):
        assert b"Canary" not in copy.path.read_bytes()
