"""faults.md T15: a day that cannot be is told in a sentence at every way in, and the file itself refuses it."""

import sqlite3
from datetime import date

import pytest

from shop_crm.cli.main import main
from shop_crm.domain.days import EARLIEST_SALE, check_sale_day, read_day, read_promise
from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.services.counter import record_purchase
from shop_crm.services.customers import read_typed
from shop_crm.services.shop import Shop, change_settings
from shop_crm.store.journal import Answer, Operation
from shop_crm.words.errors import sentence
from shop_crm.words.words import Words
from tests.faults.sold import sell

TODAY = date(2026, 11, 22)
"""A Sunday."""


def written(shop: Shop, statement: str, *values: object) -> None:
    def work(operation: Operation) -> Answer:
        operation.conn.execute(statement, values)
        return {}

    shop.journal.run("test", work)


@pytest.fixture
def customer(shop: Shop) -> int:
    written(shop, "INSERT INTO customer (name) VALUES ('Budi')")
    return int(shop.db.execute("SELECT max(id) FROM customer").fetchone()[0])


@pytest.mark.parametrize("day", [TODAY, EARLIEST_SALE])
def test_a_sale_can_be_on_the_first_and_the_last_day_of_its_range(day: date) -> None:
    assert check_sale_day(day, TODAY) == day


@pytest.mark.parametrize(
    ("day", "code"),
    [
        (date(2026, 11, 23), ErrorCode.DAY_IN_FUTURE),
        (date(9999, 12, 31), ErrorCode.DAY_IN_FUTURE),
        (date(1999, 12, 31), ErrorCode.DAY_TOO_EARLY),
        (date(1900, 1, 1), ErrorCode.DAY_TOO_EARLY),
    ],
    ids=str,
)
def test_a_sale_outside_its_range_is_refused(day: date, code: ErrorCode) -> None:
    with pytest.raises(ShopError) as caught:
        check_sale_day(day, TODAY)
    assert caught.value.code is code
    assert caught.value.facts["day"] == day


@pytest.mark.parametrize("day", ["2000-01-01", "2024-02-29", "2026-11-23", "2199-12-31"])
def test_a_real_day_is_kept(shop: Shop, customer: int, day: str) -> None:
    written(shop, "INSERT INTO purchase (customer_id, day, amount) VALUES (?, ?, 1)", customer, day)
    assert shop.db.execute("SELECT day FROM purchase").fetchall() == [(day,)]


@pytest.mark.parametrize(
    "day",
    ["2026-02-30", "2025-02-29", "1999-12-31", "2200-01-01", "10000-01-01", "2026-13-01", "2026-1-1", "23/11/2026", "",
     "now", "2026-11-23 10:00", 20261123, 2460000.5, None],
)  # fmt: skip
def test_a_day_that_is_none_is_refused_by_the_file(shop: Shop, customer: int, day: object) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        written(shop, "INSERT INTO purchase (customer_id, day, amount) VALUES (?, ?, 1)", customer, day)
    assert shop.db.execute("SELECT count(*) FROM purchase").fetchone() == (0,)


@pytest.mark.parametrize("column", ["due", "planned_on"])
def test_a_follow_ups_days_are_held_too(shop: Shop, customer: int, column: str) -> None:
    days = {"due": "2026-11-23", "planned_on": "2026-11-23", column: "2026-02-30"}
    with pytest.raises(sqlite3.IntegrityError):
        written(
            shop,
            "INSERT INTO follow_up (customer_id, kind, channel, due, planned_on) VALUES (?, 'courtesy', 'call', ?, ?)",
            customer, days["due"], days["planned_on"],
        )  # fmt: skip


@pytest.mark.parametrize(
    ("day", "code"),
    [
        (date(1900, 1, 1), ErrorCode.DAY_TOO_EARLY),
        (date(1925, 11, 22), ErrorCode.DAY_TOO_EARLY),
        (date(2999, 1, 1), ErrorCode.DAY_IN_FUTURE),
        (date.max, ErrorCode.DAY_IN_FUTURE),
        (date.min, ErrorCode.DAY_TOO_EARLY),
    ],
    ids=str,
)
def test_a_sale_on_such_a_day_is_not_kept(shop: Shop, day: date, code: ErrorCode) -> None:
    typed = read_typed(shop, name="Budi").customer
    bought = Purchase(customer_id=0, day=day, lines=(Line(item="TV", category="tv", amount=5_499_000),))
    with pytest.raises(ShopError) as refused:
        record_purchase(shop, typed, bought)
    assert refused.value.code is code
    assert shop.db.execute("SELECT count(*) FROM purchase").fetchone() == (0,)
    for language in ("en", "id", "ms"):
        assert str(day.year) in sentence(Words(language), refused.value)


@pytest.mark.parametrize("typed", ["30 Feb", "29/2/2027", "31/4/2026", "1/1/10000", "22/11/0000", "2026-02-30"])
def test_what_is_no_day_is_told_as_it_was_typed(typed: str) -> None:
    for read in (read_day, read_promise):
        with pytest.raises(ShopError) as refused:
            read(typed, TODAY)
        assert refused.value.code is ErrorCode.DAY_UNREADABLE
        assert typed in sentence(Words("en"), refused.value)


@pytest.mark.parametrize(
    ("typed", "day"), [("22/11/26", "2026-11-22"), ("1/2/25", "2025-02-01"), ("31/12/99", "2099-12-31")]
)
def test_a_year_of_two_digits_is_of_this_century(typed: str, day: str) -> None:
    assert read_day(typed, TODAY) == date.fromisoformat(day)


@pytest.mark.parametrize("typed", ["1/1/2999", "22 Nov 2037", "31/12/9999", "2037-01-01"])
def test_a_promise_lies_within_ten_years(typed: str) -> None:
    with pytest.raises(ShopError) as refused:
        read_promise(typed, TODAY)
    assert refused.value.code is ErrorCode.DAY_TOO_FAR


@pytest.mark.parametrize(("back", "code"), [("1/1/2999", "too far"), ("2020-01-01", "over"), ("30 Feb", "30 Feb")])
def test_a_call_is_never_promised_for_such_a_day(
    shop: Shop, back: str, code: str, capsys: pytest.CaptureFixture[str]
) -> None:
    sold = sell(shop)
    before = shop.db.execute("SELECT * FROM follow_up").fetchall()
    change_settings(shop, language="en")
    heard = ["record", str(sold.planned[0].id), "back", "--back", back]
    assert main([*heard, "--shop", str(shop.path), "--on", shop.today.isoformat()]) == 1
    assert code in capsys.readouterr().err
    assert shop.db.execute("SELECT * FROM follow_up").fetchall() == before


@pytest.mark.parametrize("typed", ["1900-01-01", "9999-12-31", "30 Feb", "1/1/10000"])
def test_the_command_line_tells_it_in_one_sentence(shop: Shop, typed: str, capsys: pytest.CaptureFixture[str]) -> None:
    sale = ["--customer", "Budi", "--item", "TV", "--amount", "5000000", "--day", typed]
    assert main(["add", "--shop", str(shop.path), *sale]) == 1
    told = capsys.readouterr()
    assert (told.out, len(told.err.splitlines())) == ("", 1)
