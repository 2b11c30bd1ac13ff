"""S2: a file from a stick brings triggers, views and values that this program never made; none of them ever works."""

import hashlib
import pickle
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from shop_crm.clock import Clock
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services.customers import add_customer, read_typed
from shop_crm.services.salvage import LostWords, salvage_shop
from shop_crm.services.search import find
from shop_crm.services.shop import open_shop, opened
from shop_crm.store import known_schema, schema, shop_file
from tests.conftest import TODAY, every_second
from tests.museum.dump import restore

MUSEUM = sorted((Path(__file__).parents[1] / "museum").glob("v*.sql"))
PACKAGE = Path(shop_file.__file__).parents[1]


def rewritten(conn: sqlite3.Connection, name: str, old: str, new: str) -> None:
    """What an editor of the bare file can do: another statement under a known name."""
    conn.execute("PRAGMA writable_schema = ON")
    conn.execute("UPDATE sqlite_master SET sql = replace(sql, ?, ?) WHERE name = ?", (old, new, name))


def with_job_store(conn: sqlite3.Connection) -> None:
    """As a scheduler's job store would lie in it: loading such a row runs code."""
    conn.execute("CREATE TABLE apscheduler_jobs (id TEXT PRIMARY KEY, next_run_time FLOAT, job_state BLOB NOT NULL)")
    conn.execute("INSERT INTO apscheduler_jobs VALUES ('1', 0, ?)", (pickle.dumps(Path("bait")),))


PLANTED: dict[str, Callable[[sqlite3.Connection], object]] = {
    "a trigger": lambda conn: conn.execute(
        "CREATE TRIGGER nice AFTER INSERT ON purchase BEGIN UPDATE customer SET do_not_contact_since = NULL; END"
    ),
    "a trigger under a name of the system's kind": lambda conn: (
        conn.execute("CREATE TRIGGER nice AFTER INSERT ON purchase BEGIN DELETE FROM phone; END"),
        conn.execute("PRAGMA writable_schema = ON"),
        conn.execute(
            """UPDATE sqlite_master SET name = 'sqlite_autoindex_nice_1',
               sql = replace(sql, 'nice', 'sqlite_autoindex_nice_1') WHERE name = 'nice'"""
        ),
    ),
    "a view": lambda conn: conn.execute("CREATE VIEW everything AS SELECT * FROM customer"),
    "a view in a table's place": lambda conn: (
        conn.execute("DROP TABLE wanted_greeting"),
        conn.execute("CREATE VIEW wanted_greeting AS SELECT 1 AS id, 1 AS customer_id, 'x' AS occasion"),
    ),
    "a table": lambda conn: conn.execute("CREATE TABLE more (id)"),
    "a scheduler's pickled job": with_job_store,
    "a virtual table": lambda conn: conn.execute("CREATE VIRTUAL TABLE more USING fts5 (name)"),
    "an index": lambda conn: conn.execute("CREATE INDEX more ON customer (name)"),
    "an index with an expression": lambda conn: conn.execute("CREATE INDEX more ON customer (length(name) * 2)"),
    "a column": lambda conn: conn.execute("ALTER TABLE customer ADD COLUMN more TEXT"),
    "a column that is worked out": lambda conn: conn.execute(
        "ALTER TABLE customer ADD COLUMN more INTEGER AS (length(name))"
    ),
    "another trigger under a known name": lambda conn: (
        conn.execute("DROP TRIGGER item_known"),
        conn.execute("CREATE TRIGGER item_known AFTER INSERT ON purchase_line BEGIN DELETE FROM phone; END"),
    ),
    "another CHECK": lambda conn: rewritten(conn, "customer", "length(name) <= 200", "length(name) <= 999"),
    "a comment in a statement": lambda conn: rewritten(conn, "customer", "STRICT", "STRICT -- and more"),
    "one trigger less": lambda conn: conn.execute("DROP TRIGGER item_known"),
    "one index less": lambda conn: conn.execute("DROP INDEX purchase_day"),
}


def planted(good: Path, path: Path, how: Callable[[sqlite3.Connection], object]) -> None:
    shutil.copy(good, path)
    with closing(sqlite3.connect(path)) as conn:
        how(conn)
        conn.commit()


def look(path: Path) -> dict[str, str]:
    return {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in path.parent.iterdir()}


@pytest.mark.parametrize("kind", PLANTED)
@pytest.mark.parametrize("checks_pages", [True, False], ids=["pages now", "pages later"])
def test_s2_what_the_program_did_not_make_is_refused_and_nothing_is_touched(
    new_shops: dict[str, Path], tmp_path: Path, kind: str, checks_pages: bool
) -> None:
    path = tmp_path / "toko.db"
    planted(new_shops["ID"], path, PLANTED[kind])
    before = look(path)
    for way in (
        lambda: open_shop(path, Clock(stand_in=TODAY), checks_pages=checks_pages),
        lambda: shop_file.check_untrusted(path),
    ):
        with pytest.raises(ShopError) as refused:
            way()
        assert refused.value.code is ErrorCode.SHOP_ALTERED
        assert look(path) == before


@pytest.mark.parametrize("piece", MUSEUM, ids=lambda piece: piece.stem)
def test_s2_every_schema_so_far_is_known_and_still_opens(piece: Path, tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    restore(piece, path)
    shop_file.check_untrusted(path)
    with closing(sqlite3.connect(path)) as conn:
        assert known_schema.DIGESTS[int(piece.stem[1:])] == known_schema.digest(conn)
    with opened(path, Clock(stand_in=TODAY)) as shop:
        assert known_schema.is_known(shop.db)
        assert shop.db.execute("SELECT count(*) FROM customer").fetchone() == (20,)


@pytest.mark.parametrize("piece", MUSEUM, ids=lambda piece: piece.stem)
def test_s2_an_old_file_with_a_planted_trigger_is_refused_before_it_is_brought_up_to_date(
    piece: Path, tmp_path: Path
) -> None:
    path = tmp_path / "old.db"
    restore(piece, path)
    planted(path, tmp_path / "planted.db", PLANTED["a trigger"])
    before = look(path)
    with pytest.raises(ShopError) as refused:
        open_shop(tmp_path / "planted.db", Clock(stand_in=TODAY))
    assert refused.value.code is ErrorCode.SHOP_ALTERED
    assert look(path) == before


def test_s2_every_schema_has_its_digest() -> None:
    assert sorted(known_schema.DIGESTS) == list(range(1, schema.VERSION + 1))


def test_s2_numbers_for_the_planner_are_no_trouble(new_shops: dict[str, Path], tmp_path: Path) -> None:
    planted(new_shops["ID"], tmp_path / "toko.db", lambda conn: conn.execute("ANALYZE"))
    with opened(tmp_path / "toko.db", Clock(stand_in=TODAY)) as shop:
        assert shop.db.execute("SELECT count(*) FROM sqlite_stat1").fetchone()[0]


def test_s2_a_shop_that_says_it_is_of_a_schema_that_never_was_is_refused(
    new_shops: dict[str, Path], tmp_path: Path
) -> None:
    planted(new_shops["ID"], tmp_path / "toko.db", lambda conn: conn.execute("PRAGMA user_version = 0"))
    with pytest.raises(ShopError) as refused:
        open_shop(tmp_path / "toko.db", Clock(stand_in=TODAY))
    assert refused.value.code is ErrorCode.SHOP_ALTERED


def test_s2_a_value_far_larger_than_a_shop_writes_is_not_read(new_shops: dict[str, Path], tmp_path: Path) -> None:
    path = tmp_path / "toko.db"
    large = "x" * (shop_file.LONGEST + 1)

    def with_large_words(conn: sqlite3.Connection) -> None:
        conn.execute("UPDATE journal_now SET operation_id = (SELECT max(id) FROM operation)")
        conn.execute("INSERT INTO customer (name) VALUES ('Budi')")
        conn.execute("INSERT INTO note (customer_id, at, said) VALUES (1, '2026-11-01 09:00', ?)", (large,))
        conn.execute("UPDATE journal_now SET operation_id = NULL")

    planted(new_shops["ID"], path, with_large_words)
    with pytest.raises(ShopError) as refused:
        open_shop(path, Clock(stand_in=TODAY))
    assert refused.value.code in (ErrorCode.SHOP_ALTERED, ErrorCode.SHOP_DAMAGED)


@pytest.mark.parametrize("kind", every_second(PLANTED))
def test_s2_what_is_salvaged_of_such_a_file_brings_nothing_of_it_along(
    new_shops: dict[str, Path], tmp_path: Path, kind: str
) -> None:
    path, clock = Path(shutil.copy(new_shops["ID"], tmp_path / "toko.db")), Clock(stand_in=TODAY)
    with opened(path, clock) as shop:
        add_customer(shop, read_typed(shop, name="Kenanga", phones="0813-7778-8899").customer)
    planted(path, tmp_path / "planted.db", PLANTED[kind])
    told = salvage_shop(tmp_path / "planted.db", tmp_path / "new.db", clock, LostWords(name="lost", item="lost"))
    with opened(told.path, clock) as shop:
        assert [found.customer.name for found in find(shop, "kenanga")] == ["Kenanga"]
        assert known_schema.is_known(shop.db)


def test_s2_nothing_in_the_program_reads_a_pickle() -> None:
    for file in PACKAGE.rglob("*.py"):
        content = file.read_text("utf-8")
        # What the stage reads, it wrote itself a moment before, into a file that has no name.
        words = ("pickle", "shelve", "load_extension", *(("marshal",) if file.name != "stage.py" else ()))
        assert not any(word in content for word in words), file
