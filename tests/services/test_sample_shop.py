"""The sample shop: the same for the same day, and a shop that looks lived in, in every country."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import cache

import pytest

from shop_crm.clock import Clock
from shop_crm.domain.countries import COUNTRIES
from shop_crm.domain.duplicates import Reason
from shop_crm.domain.problems import ErrorCode
from shop_crm.errors import ShopError
from shop_crm.services.calls import due_calls
from shop_crm.services.checks import check_shop
from shop_crm.services.circle import best_senders
from shop_crm.services.merging import propose
from shop_crm.services.sample_shop import fill_sample
from shop_crm.services.shop import Shop, new_shop, shop_settings
from shop_crm.store import customers

Make = Callable[..., Shop]
TABLES = (
    "customer", "phone", "purchase", "purchase_line", "follow_up", "contact", "complaint", "wish", "note", "message",
    "consent", "wanted_greeting",
)  # fmt: skip


MAIN = ("ID", "MY", "US")
LENGTHY = pytest.mark.lengthy


@pytest.fixture(scope="module")
def make_anew(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Make]:
    """Makes sample shops in any country on any day."""
    made: list[Shop] = []
    folder = tmp_path_factory.mktemp("samples")

    def sample(country: str, today: date, *, count: int = 300, seed: int = 1) -> Shop:
        clock = Clock(stand_in=today)
        shop = new_shop(folder / f"{len(made)}.db", shop_settings(country=country, name="Sample"), clock)
        made.append(shop)
        fill_sample(shop, customers=count, seed=seed)
        return shop

    yield sample
    for shop in made:
        shop.close()


@pytest.fixture(scope="module")
def make(make_anew: Make) -> Make:
    """As above, but each only once: for tests that look and change nothing."""
    return cache(make_anew)


def content(shop: Shop) -> dict[str, list[tuple[object, ...]]]:
    return {table: shop.db.execute(f"SELECT * FROM {table} ORDER BY id").fetchall() for table in TABLES}


def one(shop: Shop, query: str) -> int:
    return int(shop.db.execute(query).fetchone()[0])


def test_the_same_seed_on_the_same_day_makes_the_same_shop(make_anew: Make, today: date) -> None:
    first, again, other = (make_anew("MY", today, count=60, seed=seed) for seed in (1, 1, 2))
    assert content(first) == content(again)
    assert content(first)["customer"] != content(other)["customer"]


@pytest.mark.parametrize(
    "country", [*MAIN, *(pytest.param(code, marks=LENGTHY) for code in sorted({*COUNTRIES} - {*MAIN}))]
)
def test_every_country_has_300_customers_and_a_sound_shop(make: Make, today: date, country: str) -> None:
    shop = make(country, today)
    assert one(shop, "SELECT count(*) FROM customer") == 300
    assert one(shop, "SELECT count(*) FROM customer JOIN purchase ON customer_id = customer.id") > 300
    assert one(shop, "SELECT count(*) - count(DISTINCT number) FROM phone") == 3  # a few are reached at somebody else's
    assert one(shop, "SELECT count(*) FROM phone WHERE grouped NOT LIKE '% %' AND grouped NOT LIKE '%-%'") == 0
    report = check_shop(shop)
    assert (report.mended, report.remaining) == ((), ())


@pytest.mark.parametrize("country", ["ID", "MY", "US"])
def test_somebody_is_in_the_sample_shop_twice(make: Make, today: date, country: str) -> None:
    surest = propose(make(country, today))[0]
    assert surest.reasons == (Reason.EMAIL, Reason.NAME)


@pytest.mark.parametrize("country", ["ID", "MY", "US"])
@pytest.mark.parametrize(
    "today",
    [
        date(2026, 11, 22),
        pytest.param(date(2027, 2, 28), marks=LENGTHY),
        date(2028, 2, 29),
        pytest.param(date(2026, 12, 25), marks=LENGTHY),
    ],
    ids=str,
)
def test_a_sample_day_has_calls_enough_to_look_at(make: Make, country: str, today: date) -> None:
    shop = make(country, today)
    calls = due_calls(shop)
    assert 8 <= len(calls) <= 15
    assert all(call.customer.may_be_contacted and call.customer.good_phones for call in calls)
    assert all(call.days_late(today) <= 12 for call in calls)
    promises = [call.reasons[0].follow_up for call in calls if call.is_awaited]
    assert len(promises) >= 2
    assert any(promise.at_time for promise in promises)
    if shop.settings.calendar.is_open(today):
        assert 2 <= sum(call.days_late(today) > 0 for call in calls) <= 4


def test_the_coming_week_has_calls_too(make: Make, today: date) -> None:
    shop = make("ID", today)
    week = today + timedelta(days=7)
    assert one(shop, f"SELECT count(*) FROM follow_up WHERE planned_on > '{today}' AND planned_on <= '{week}'") >= 4


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_sample_shop_looks_lived_in(make: Make, today: date, seed: int) -> None:
    shop = make("ID", today, seed=seed)
    purchases = one(shop, "SELECT count(*) FROM purchase")
    assert 0.25 <= one(shop, "SELECT count(DISTINCT purchase_id) FROM follow_up") / purchases <= 0.35
    assert 3 <= one(shop, "SELECT count(*) FROM complaint WHERE state = 'open'") <= 5
    assert one(shop, "SELECT count(DISTINCT said) - count(*) FROM complaint") == 0
    assert 1 <= one(shop, "SELECT count(*) FROM customer WHERE do_not_contact_since IS NOT NULL") <= 2
    assert one(shop, f"SELECT count(*) FROM purchase WHERE day = '{today}'") >= 3
    assert one(shop, "SELECT count(*) FROM (SELECT 1 FROM purchase GROUP BY customer_id HAVING count(*) >= 10)") >= 3
    assert one(shop, "SELECT count(DISTINCT served_by) FROM purchase") == 3
    assert one(shop, "SELECT count(*) FROM contact WHERE said <> ''") > 100
    sent = "SELECT count(*) FROM message JOIN contact USING (follow_up_id, at) WHERE message.said LIKE '%Sample%'"
    assert one(shop, sent) > 3
    assert one(shop, "SELECT count(*) FROM customer WHERE id NOT IN (SELECT customer_id FROM phone)") > 3


def test_nothing_is_bought_or_said_after_today_nor_before_three_years(make: Make, today: date) -> None:
    shop = make("US", today, count=60)
    assert one(shop, f"SELECT count(*) FROM purchase WHERE day > '{today}' OR day < '2023-11-23'") == 0
    assert one(shop, f"SELECT count(*) FROM contact WHERE substr(at, 1, 10) >= '{today}'") == 0


def test_who_asked_not_to_be_called_has_nothing_open(make: Make, today: date) -> None:
    shop = make("MY", today, count=60)
    silent = [row[0] for row in shop.db.execute("SELECT id FROM customer WHERE do_not_contact_since IS NOT NULL")]
    assert silent
    assert not any(customer.may_be_contacted for customer in customers.read_many(shop.db, silent).values())
    marks = ", ".join(map(str, silent))
    assert one(shop, f"SELECT count(*) FROM follow_up WHERE state = 'open' AND customer_id IN ({marks})") == 0


@pytest.mark.parametrize(
    ("country", "wrong"),
    [
        pytest.param("ID", "amount % 500 <> 0", id="rupiah by the 500"),
        pytest.param("MY", "amount % 10 <> 0", id="ringgit by the 10 sen"),
        pytest.param("PH", "amount % 50 <> 0", id="peso by the 50 centavos"),
    ],
)
def test_amounts_are_written_as_shops_price(make: Make, today: date, country: str, wrong: str) -> None:
    shop = make(country, today, count=60)
    assert one(shop, f"SELECT count(*) FROM purchase_line WHERE amount <= 0 OR {wrong}") == 0


def test_malay_is_not_indonesian(make: Make, today: date) -> None:
    words = {
        country: " ".join(row[0] for row in make(country, today).db.execute("SELECT DISTINCT item FROM purchase_line"))
        for country in ("ID", "MY")
    }
    assert "Kulkas" in words["ID"]
    assert "Mesin cuci" in words["ID"]
    assert "Peti sejuk" in words["MY"]
    assert "Mesin basuh" in words["MY"]
    assert "Kulkas" not in words["MY"]


def test_a_shop_that_has_customers_is_left_alone(shop: Shop) -> None:
    fill_sample(shop, customers=5)
    before = content(shop)
    with pytest.raises(ShopError) as refused:
        fill_sample(shop, customers=5)
    assert refused.value.code is ErrorCode.SHOP_EXISTS
    assert content(shop) == before


def test_a_small_sample_in_the_usa_can_be_filled_in_one_operation(us_shop: Shop) -> None:
    notices = []
    us_shop.journal.listen(notices.append)
    fill_sample(us_shop, customers=20)
    assert [notice.name for notice in notices] == ["fill_sample"]
    assert one(us_shop, "SELECT count(*) FROM customer") == 20


@pytest.mark.parametrize("country", ["ID", "MY", "US"])
def test_some_came_through_others_who_were_thanked_or_soon_will_be(make: Make, today: date, country: str) -> None:
    shop = make(country, today)
    best = best_senders(shop)
    assert len(best) >= 10
    assert best[0].people >= 3
    assert max(one.people - one.sent for one in best) > 0, "somebody who was sent has sent others"
    assert any(one.is_thanked for one in best)
    assert one(shop, "SELECT count(*) FROM follow_up WHERE kind = 'thanks' AND state = 'open'") == 2
    assert one(shop, "SELECT count(*) FROM customer WHERE heard_from <> ''") > 10
    assert one(shop, "SELECT count(*) FROM customer AS c JOIN customer AS s ON s.id = c.sent_by WHERE s.name = ''") == 0
