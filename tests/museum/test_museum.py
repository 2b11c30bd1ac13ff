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
