"""Bringing older files up to date: what was in them is in them still."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from shop_crm.clock import Clock
from shop_crm.services.shop import opened
from shop_crm.store.journal import Answer, Operation
from tests.conftest import TODAY
from tests.museum.dump import restore

_MUSEUM = Path(__file__).parents[1] / "museum"
_WAYS = (
    ("plan_step", "channel"),
    ("follow_up", "channel"),
    ("contact", "channel"),
    ("message", "channel"),
    ("customer", "reach_by"),
)


@pytest.mark.parametrize(("table", "column"), _WAYS)
def test_the_fifth_schema_keeps_every_way_and_takes_sms(tmp_path: Path, table: str, column: str) -> None:
    path = tmp_path / "old.db"
    restore(_MUSEUM / "v4.sql", path)
    ways = f"SELECT id, {column} FROM {table} ORDER BY id"
    with closing(sqlite3.connect(path)) as old:
        before = old.execute(ways).fetchall()
        made = f"SELECT name FROM sqlite_master WHERE type IN ('index', 'trigger') AND tbl_name = '{table}'"
        known = set(old.execute(made))
    with opened(path, Clock(stand_in=TODAY)) as shop:
        assert shop.db.execute(ways).fetchall() == before
        assert set(shop.db.execute(made)) == known

        def write(way: str) -> None:
            def work(operation: Operation) -> Answer:
                operation.conn.execute("INSERT INTO message (customer_id, at) VALUES (1, '2026-11-20T10:00:00+07:00')")
                operation.conn.execute(f"UPDATE {table} SET {column} = ?", (way,))
                return {}

            shop.journal.run("test", work)

        write("sms")
        with pytest.raises(sqlite3.IntegrityError):
            write("pigeon")


def test_a_step_has_no_message_of_the_shops_own_at_first(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    restore(_MUSEUM / "v4.sql", path)
    with opened(path, Clock(stand_in=TODAY)) as shop:
        assert set(shop.db.execute("SELECT messages FROM plan_step")) == {("{}",)}
