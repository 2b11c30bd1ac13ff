"""A shop file of each schema so far opens, is brought up to date, and holds what it held."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from shop_crm.clock import Clock
from shop_crm.services.calls import due_calls
from shop_crm.services.checks import check_shop
from shop_crm.services.search import find
from shop_crm.services.shop import Shop, opened
from shop_crm.store import schema
from tests.conftest import TODAY
from tests.museum.dump import restore

PIECES = sorted(Path(__file__).parent.glob("v*.sql"))


def test_there_is_a_piece_for_every_schema() -> None:
    assert [piece.stem for piece in PIECES] == [f"v{number}" for number in range(1, schema.VERSION + 1)]


def test_the_newest_piece_is_of_todays_schema(tmp_path: Path, shop: Shop) -> None:
    restore(PIECES[-1], tmp_path / "newest.db")
    made = "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE '%sqlite%'"
    with closing(sqlite3.connect(tmp_path / "newest.db")) as newest:
        assert set(newest.execute(made)) == set(shop.db.execute(made))


def rows(path: Path) -> dict[str, dict[object, sqlite3.Row]]:
    """Every fact of a file, by its table and number; what is derived from the facts is made anew at each opening."""
    with closing(sqlite3.connect(path)) as conn:
        conn.row_factory = sqlite3.Row
        there = {name for (name,) in conn.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        facts = [name for name in schema.JOURNALED if name in there]
        return {table: {row["id"]: row for row in conn.execute(f"SELECT * FROM {table}")} for table in facts}


RENEWED = {"follow_up": {"planned_on", "not_before"}}
"""What a migration works out anew; the rest of a row stays word for word."""


@pytest.mark.parametrize("piece", PIECES, ids=lambda piece: piece.stem)
def test_an_old_shop_keeps_every_row_and_every_word_in_it(piece: Path, tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    restore(piece, path)
    before = rows(path)
    with opened(path, Clock(stand_in=TODAY)):
        pass
    after = rows(path)
    lost = []
    for table, held in before.items():
        for id, row in held.items():
            now = after[table].get(id)
            same = [name for name in row.keys() if name not in RENEWED.get(table, ())]  # noqa: SIM118 - a sqlite3.Row
            lost += [f"{table} {id}"] if now is None else []
            lost += [f"{table} {id} {name}" for name in same if now and name in now.keys() and now[name] != row[name]]  # noqa: SIM118
    assert lost == []
    assert sum(map(len, before.values())) > 100


@pytest.mark.parametrize("piece", PIECES, ids=lambda piece: piece.stem)
def test_an_old_shop_is_copied_as_it_was_before_it_is_brought_up_to_date(piece: Path, tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    restore(piece, path)
    before = rows(path)
    number = int(piece.stem.removeprefix("v"))
    with opened(path, Clock(stand_in=TODAY)):
        copies = list((tmp_path / "old backups").glob("*.db"))
    assert len(copies) == (number < schema.VERSION)
    for copy in copies:
        assert {table: list(held) for table, held in rows(copy).items()} == {
            table: list(held) for table, held in before.items()
        }
        with closing(sqlite3.connect(copy)) as conn:
            assert conn.execute("PRAGMA user_version").fetchone() == (number,)


@pytest.mark.parametrize("piece", PIECES, ids=lambda piece: piece.stem)
def test_an_old_shop_opens_and_holds_what_it_held(piece: Path, tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    restore(piece, path)
    with opened(path, Clock(stand_in=TODAY)) as shop:
        report = check_shop(shop)
        assert (report.remaining, report.mended) == ((), ())
        assert report.counts["customer"] == 20
        assert report.counts["purchase"] > 20
        assert due_calls(shop)
        name = due_calls(shop)[0].customer.name
        assert name in [found.customer.name for found in find(shop, name)]
        assert shop.db.execute("PRAGMA user_version").fetchone()[0] == schema.VERSION
