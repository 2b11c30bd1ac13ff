"""D7 and D8 in short: a damaged file is salvaged into a new one; the full form is python -m tests.faults.salvage"""

import random
import shutil
import sqlite3
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from shop_crm.clock import Clock
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services.backups import make_backup
from shop_crm.services.counter import read_purchase, record_purchase
from shop_crm.services.customers import read_typed
from shop_crm.services.forgetting import clear_files, forget
from shop_crm.services.history import undo
from shop_crm.services.salvage import proposed_target, salvage_shop
from shop_crm.services.search import find
from shop_crm.services.shop import Shop, open_shop, opened
from shop_crm.store import schema
from shop_crm.store.raw_pages import Pages
from tests.conftest import TODAY
from tests.faults.salvage import DAMAGES, LOST, NOTHING_TO_SALVAGE, PAGE, facts, good_shop, look, one
from tests.museum.dump import restore

CLOCK = Clock(stand_in=TODAY)
MUSEUM = sorted((Path(__file__).parents[1] / "museum").glob("v*.sql"))


@pytest.fixture(scope="module")
def good(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small closed shop, of which the whole has to come back."""
    path = tmp_path_factory.mktemp("good") / "toko.db"
    restore(MUSEUM[-1], path)
    with closing(sqlite3.connect(path)) as conn:
        conn.execute("PRAGMA journal_mode = WAL")
    return path


@pytest.mark.parametrize("damage", DAMAGES)
def test_d8_whatever_was_damaged_something_is_told_and_the_file_is_never_touched(
    good: Path, tmp_path: Path, damage: str
) -> None:
    one(good.read_bytes(), facts(good), tmp_path, damage, seed=0)


@pytest.mark.parametrize("damage", ["first_page_behind_header", "whole_first_page", "index_pages"])
def test_d8_what_holds_no_facts_costs_no_facts(good: Path, tmp_path: Path, damage: str) -> None:
    told = one(good.read_bytes(), facts(good), tmp_path, damage, seed=1)
    assert told is not None
    assert facts(told.path) == facts(good)
    assert (told.told.missing, told.told.nameless, told.told.filled_up) == ({}, 0, 0)


def test_d8_a_whole_file_comes_back_as_it_was(good: Path, tmp_path: Path) -> None:
    told = salvage_shop(good, tmp_path / "new.db", CLOCK, LOST)
    assert facts(told.path) == facts(good)
    assert told.told.from_journal == 0


@pytest.mark.parametrize("piece", MUSEUM, ids=lambda piece: piece.stem)
def test_d8_a_damaged_file_of_an_older_schema_is_salvaged_into_a_file_of_todays(piece: Path, tmp_path: Path) -> None:
    old, target = tmp_path / "old.db", tmp_path / "new.db"
    restore(piece, old)
    content = bytearray(old.read_bytes())
    content[100:PAGE] = bytes(PAGE - 100)
    shutil.copy(old, tmp_path / "whole.db")
    old.write_bytes(content)
    told = salvage_shop(old, target, CLOCK, LOST)
    with opened(tmp_path / "whole.db", CLOCK), opened(target, CLOCK) as shop:
        assert shop.db.execute("PRAGMA user_version").fetchone() == (schema.VERSION,)
        assert told.report.remaining == ()
    assert {table: len(rows) for table, rows in facts(target).items()} == {
        table: len(rows) for table, rows in facts(tmp_path / "whole.db").items()
    }


@pytest.fixture
def sold(tmp_path: Path, new_shops: dict[str, Path]) -> tuple[Path, int]:
    """A closed shop in which Bu Kenanga bought two things; the journal's pages are not those of the rows."""
    path = Path(shutil.copy(new_shops["ID"], tmp_path / "toko.db"))
    with opened(path, CLOCK) as shop:
        lines = tuple(
            Line(item=item, category="tv", amount=amount) for item, amount in (("LG TV", 5_000_000), ("Cable", 70_000))
        )
        person = read_typed(shop, name="Bu Kenanga", phones="0813-7778-8899").customer
        made = record_purchase(shop, person, Purchase(customer_id=0, day=date(2026, 11, 5), lines=lines, said="Loud"))
    return path, made.purchase_id


def drop_pages(path: Path, *tables: str) -> None:
    """Overwrite all pages with rows of these tables."""
    with closing(sqlite3.connect(path)) as conn:
        roots = dict(conn.execute("SELECT name, rootpage FROM sqlite_master"))
    content = bytearray(path.read_bytes())
    with closing(Pages(path, longest=PAGE)) as pages:
        for number in {number for table in tables for number in pages.below(roots[table])}:
            content[(number - 1) * PAGE : number * PAGE] = random.Random(number).randbytes(PAGE)
    path.write_bytes(content)


def test_d8_what_a_bad_page_took_is_made_again_from_the_journal(sold: tuple[Path, int], tmp_path: Path) -> None:
    path, purchase_id = sold
    before = facts(path)
    drop_pages(path, "customer", "phone", "purchase_line")
    told = salvage_shop(path, tmp_path / "new.db", CLOCK, LOST)
    assert facts(told.path) == before
    assert told.told.from_journal == 4
    with opened(told.path, CLOCK) as shop:
        assert [found.customer.name for found in find(shop, "kenanga")] == ["Kenanga"]
        assert read_purchase(shop, purchase_id).amount == 5_070_000


def test_d8_a_purchase_whose_customer_is_lost_gets_one_without_a_name(sold: tuple[Path, int], tmp_path: Path) -> None:
    path, purchase_id = sold
    drop_pages(path, "customer", "change")
    told = salvage_shop(path, tmp_path / "new.db", CLOCK, LOST)
    with opened(told.path, CLOCK) as shop:
        assert read_purchase(shop, purchase_id).amount == 5_070_000
        assert [found.customer.name for found in find(shop, "0813-7778-8899")] == [LOST.name]
    assert (told.told.nameless, told.report.remaining) == (1, ())


def test_d8_a_purchase_whose_lines_are_lost_still_comes_to_what_it_came_to(
    sold: tuple[Path, int], tmp_path: Path
) -> None:
    path, purchase_id = sold
    drop_pages(path, "purchase_line", "change")
    told = salvage_shop(path, tmp_path / "new.db", CLOCK, LOST)
    with opened(told.path, CLOCK) as shop:
        assert [(line.item, line.amount) for line in read_purchase(shop, purchase_id).lines] == [(LOST.item, 5_070_000)]
    assert (told.told.filled_up, told.told.missing, told.report.remaining) == (1, {"purchase_line": 2}, ())


def test_d8_no_number_is_given_again(sold: tuple[Path, int], tmp_path: Path) -> None:
    path, purchase_id = sold
    drop_pages(path, "purchase", "change")
    told = salvage_shop(path, tmp_path / "new.db", CLOCK, LOST)
    assert told.told.missing["purchase"] == 1
    with opened(told.path, CLOCK) as shop:
        line = Line(item="Radio", category="", amount=100_000)
        person = read_typed(shop, name="Siti").customer
        made = record_purchase(shop, person, Purchase(customer_id=0, day=TODAY, lines=(line,)))
        assert made.purchase_id > purchase_id
        assert undo(shop).operation.name == "record_purchase"
        with pytest.raises(ShopError) as refused:
            undo(shop)  # of the step before some images may be lost
        assert refused.value.code is ErrorCode.NOTHING_TO_UNDO


def test_d8_what_is_in_the_wal_is_salvaged_too(shop: Shop, tmp_path: Path) -> None:
    person = read_typed(shop, name="Budi", phones="0812-3456-7788").customer
    record_purchase(
        shop, person, Purchase(customer_id=0, day=TODAY, lines=(Line(item="LG TV", category="tv", amount=5_000_000),))
    )
    crashed = tmp_path / "crashed"
    crashed.mkdir()
    for file in shop.path.parent.glob("toko.db*"):
        if file.is_file() and not file.name.endswith("-shm"):
            shutil.copy(file, crashed / file.name)
    assert (crashed / "toko.db-wal").stat().st_size
    before = {file.name: look(file) for file in crashed.iterdir()}
    told = salvage_shop(crashed / "toko.db", tmp_path / "new.db", CLOCK, LOST)
    assert (told.told.kept["customer"], told.told.kept["purchase"]) == (1, 1)
    assert {file.name: look(file) for file in crashed.iterdir()} == before


def test_d8_who_was_forgotten_stays_so(sold: tuple[Path, int], tmp_path: Path) -> None:
    path, _ = sold
    older = path.read_bytes()
    with opened(path, CLOCK) as shop:
        forget(shop, 1)
    clear_files(path, CLOCK)
    path.write_bytes(older)  # an older state, which still knows her
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    for target in (tmp_path / "beside.db", elsewhere / "new.db"):
        told = salvage_shop(path, target, CLOCK, LOST)
        with opened(told.path, CLOCK) as shop:
            assert find(shop, "kenanga") == []
        assert b"Kenanga" not in target.read_bytes()


def test_d8_the_newest_safe_copy_tells_what_there_was(sold: tuple[Path, int], tmp_path: Path) -> None:
    path, _ = sold
    with opened(path, CLOCK) as shop:
        make_backup(shop)
    drop_pages(path, "purchase", "change")
    told = salvage_shop(path, tmp_path / "new.db", CLOCK, LOST)
    assert told.copy is not None
    assert (told.copy.counts["purchase"], told.told.kept["purchase"]) == (1, 0)


def test_d8_nothing_is_written_over(sold: tuple[Path, int], tmp_path: Path) -> None:
    path, _ = sold
    there = tmp_path / "there.db"
    there.write_text("precious")
    for target in (there, path):
        before = look(target)
        with pytest.raises(ShopError) as refused:
            salvage_shop(path, target, CLOCK, LOST)
        assert refused.value.code is ErrorCode.SHOP_EXISTS
        assert look(target) == before


def test_d8_a_name_is_proposed_that_nothing_has(sold: tuple[Path, int]) -> None:
    path, _ = sold
    first = proposed_target(path, CLOCK)
    first.touch()
    assert first.parent == path.parent
    assert proposed_target(path, CLOCK) != first


def test_d8_files_of_others_are_not_ours_to_read(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "songs.db")) as conn:
        conn.execute("CREATE TABLE customer (id INTEGER PRIMARY KEY, name TEXT)")
        conn.execute("PRAGMA application_id = 7")
        conn.commit()
    (tmp_path / "empty.db").touch()
    for name in ("songs.db", "empty.db", "missing.db", "."):
        with pytest.raises(ShopError) as refused:
            salvage_shop(tmp_path / name, tmp_path / "new.db", CLOCK, LOST)
        assert refused.value.code in NOTHING_TO_SALVAGE
        assert not (tmp_path / "new.db").exists()


def test_d8_cancelled_half_way_nothing_is_left(good: Path, tmp_path: Path) -> None:
    class Enough(BaseException):
        pass

    def progress(done: int, of: int) -> None:
        if done * 2 > of:
            raise Enough

    with pytest.raises(Enough):
        salvage_shop(good, tmp_path / "new.db", CLOCK, LOST, progress)
    assert list(tmp_path.iterdir()) == []


def test_d8_the_shop_of_three_years_is_salvaged(tmp_path: Path) -> None:
    path = good_shop(tmp_path / "toko.db")
    were = facts(path)
    tried = tmp_path / "tried"
    tried.mkdir()
    told = one(path.read_bytes(), were, tried, "some_rows", seed=2)
    assert told is not None
    open_shop(told.path, CLOCK).close()
    assert sum(told.told.kept.values()) > 0.98 * sum(map(len, were.values()))
