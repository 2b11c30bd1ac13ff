"""What the counter knows of who stands there (domain.md 7)."""

from datetime import date, datetime, timedelta, timezone

import pytest

from shop_crm.domain.calls import Contact
from shop_crm.domain.complaints import Complaint
from shop_crm.domain.counter_greeting import Opening
from shop_crm.domain.follow_ups import Kind, Outcome
from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.domain.wishes import Wish
from shop_crm.services.calls import record_call
from shop_crm.services.cards import Bought
from shop_crm.services.circle import set_sender
from shop_crm.services.counter import Recorded, greet, record_purchase, void_purchase
from shop_crm.services.customers import add_customer, read_customer, read_typed
from shop_crm.services.shop import Shop
from shop_crm.store import complaints, contacts, wishes
from shop_crm.store.journal import Answer, Operation

TODAY = date(2026, 11, 23)
WIB = timezone(timedelta(hours=7))
PHONE = "0812-3456-7788"


@pytest.fixture
def budi(shop: Shop) -> int:
    return add_customer(shop, read_typed(shop, name="Pak Budi", phones=PHONE).customer)


def sell(shop: Shop, customer_id: int, day: date = TODAY, item: str = "Lamp", said: str = "") -> Recorded:
    line = Line(item=item, category=item, amount=5_499_000 if item == "tv" else 100_000)
    purchase = Purchase(customer_id=customer_id, day=day, lines=(line,), said=said)
    return record_purchase(shop, read_customer(shop, customer_id), purchase)


def call(shop: Shop, customer_id: int, day: date, said: str = "", outcome: Outcome = Outcome.HAPPY) -> None:
    def work(operation: Operation) -> Answer:
        at = datetime(day.year, day.month, day.day, 10, tzinfo=WIB)
        contact_id = contacts.add(operation, Contact(customer_id=customer_id, at=at, outcome=outcome, said=said))
        if outcome is Outcome.PROBLEM:
            complaints.add(operation, Complaint(customer_id=customer_id, contact_id=contact_id, day=day, said=said))
        if outcome is Outcome.WANTS:
            wishes.add(operation, Wish(customer_id=customer_id, contact_id=contact_id, day=day, said=said))
        return {}

    shop.journal.run("call", work)


def test_somebody_new_has_an_empty_greeting(shop: Shop, budi: int) -> None:
    greeting = greet(shop, budi)
    assert (greeting.customer.spoken_name, greeting.may_be_contacted) == ("Pak Budi", True)
    assert (greeting.bought, greeting.purchases, greeting.wishes) == (Bought(), (), ())
    assert (greeting.complaint, greeting.promise, greeting.contact) == (None, None, None)
    assert (greeting.last_said, greeting.last_said_on) == ("", None)


def test_nobody_is_told(shop: Shop) -> None:
    with pytest.raises(ShopError) as refused:
        greet(shop, 99)
    assert refused.value.code is ErrorCode.CUSTOMER_UNKNOWN


def test_the_last_three_purchases_that_stand_are_shown(shop: Shop, budi: int) -> None:
    for day in (1, 5, 3, 4):
        sell(shop, budi, date(2026, 5, day))
    void_purchase(shop, sell(shop, budi, date(2026, 5, 9)).purchase_id)
    greeting = greet(shop, budi)
    assert [purchase.day.day for purchase in greeting.purchases] == [5, 4, 3]
    assert (greeting.bought.since, greeting.bought.purchases) == (date(2026, 5, 1), 4)
    assert greeting.bought.amount == 400_000


def test_the_newest_open_complaint_and_open_wishes_are_known(shop: Shop, budi: int) -> None:
    for day, words in ((1, "it hums"), (3, "it is hot"), (2, "it rattles")):
        call(shop, budi, date(2026, 5, day), words, Outcome.PROBLEM)
        call(shop, budi, date(2026, 5, day), f"quiet: {words}", Outcome.WANTS)
    greeting = greet(shop, budi)
    assert greeting.complaint is not None
    assert (greeting.complaint.said, greeting.complaint.day) == ("it is hot", date(2026, 5, 3))
    assert [wish.said for wish in greeting.wishes] == ["quiet: it is hot", "quiet: it rattles", "quiet: it hums"]


def test_our_next_open_promise_is_known_and_a_courtesy_call_is_none(shop: Shop, budi: int) -> None:
    made = sell(shop, budi, date(2026, 11, 13), "tv")
    assert greet(shop, budi).promise is None
    record_call(shop, made.planned[0].id, Outcome.CALL_BACK, promised_on=date(2026, 11, 27))
    promise = greet(shop, budi).promise
    assert promise is not None
    assert (promise.kind, promise.due) == (Kind.PROMISE, date(2026, 11, 27))
    record_call(shop, promise.id, Outcome.HAPPY)
    assert greet(shop, budi).promise is None


@pytest.mark.parametrize(
    ("called", "sold", "last"),
    [
        (None, None, ("", None)),
        (2, None, ("on the phone", 2)),
        (None, 3, ("at the counter", 3)),
        (2, 3, ("at the counter", 3)),
        (3, 2, ("on the phone", 3)),
        (3, 3, ("on the phone", 3)),
    ],
)
def test_the_last_words_are_those_of_the_later_day(
    shop: Shop, budi: int, called: int | None, sold: int | None, last: tuple[str, int | None]
) -> None:
    if called:
        call(shop, budi, date(2026, 5, called), "on the phone")
    if sold:
        sell(shop, budi, date(2026, 5, sold), said="at the counter")
    call(shop, budi, date(2026, 6, 1), outcome=Outcome.NO_ANSWER)
    sell(shop, budi, date(2026, 6, 2))
    void_purchase(shop, sell(shop, budi, date(2026, 6, 3), said="never said").purchase_id)
    greeting = greet(shop, budi)
    assert (greeting.last_said, greeting.last_said_on and greeting.last_said_on.day) == last
    assert greeting.contact is not None
    assert (greeting.contact.outcome, greeting.contact.at.month) == (Outcome.NO_ANSWER, 6)


def test_who_asked_not_to_be_contacted_is_marked_and_so_is_her_household(shop: Shop, budi: int) -> None:
    siti = add_customer(shop, read_typed(shop, name="Siti", phones=PHONE).customer)
    record_call(shop, sell(shop, siti, date(2026, 11, 13), "tv").planned[0].id, Outcome.STOP)
    assert not greet(shop, siti).may_be_contacted
    assert not greet(shop, budi).may_be_contacted
    assert greet(shop, budi).customer.may_be_contacted


def test_another_customers_words_are_hers_alone(shop: Shop, budi: int) -> None:
    siti = add_customer(shop, read_typed(shop, name="Siti").customer)
    call(shop, siti, TODAY, "it hums", Outcome.PROBLEM)
    sell(shop, siti, TODAY, said="hello")
    greeting = greet(shop, budi)
    assert (greeting.complaint, greeting.contact, greeting.last_said, greeting.purchases) == (None, None, "", ())


def keep(shop: Shop, *statements: str) -> None:
    """Facts that other parts of the program write."""

    def work(operation: Operation) -> Answer:
        for statement in statements:
            operation.conn.execute(statement)
        return {}

    shop.journal.run("edit_customer", work)


def test_what_somebody_else_of_the_house_waits_for_is_known(shop: Shop, budi: int) -> None:
    siti = add_customer(shop, read_typed(shop, name="Siti", phones=PHONE).customer)
    assert [one.id for one in greet(shop, budi).house] == [siti]
    assert greet(shop, budi).house_waits is None
    made = sell(shop, siti, date(2026, 11, 13), "tv")
    record_call(shop, made.planned[0].id, Outcome.CALL_BACK, promised_on=date(2026, 11, 27))
    waits = greet(shop, budi).house_waits
    assert waits is not None
    assert waits.promise is not None
    assert (waits.customer.id, waits.complaint, waits.promise.due) == (siti, None, date(2026, 11, 27))
    call(shop, siti, TODAY, "it hums", Outcome.PROBLEM)
    waits = greet(shop, budi).house_waits
    assert waits is not None
    assert waits.complaint is not None
    assert waits.complaint.said == "it hums"
    assert greet(shop, siti).house_waits is None, "her own complaint is hers"


def test_a_wish_is_here_once_it_came_or_a_call_says_so(shop: Shop, budi: int) -> None:
    for day, words in ((1, "a fan"), (2, "a freezer"), (3, "a soundbar"), (4, "a lamp")):
        call(shop, budi, date(2026, 5, day), words, Outcome.WANTS)
    assert greet(shop, budi).wishes_here == ()
    keep(
        shop,
        "INSERT INTO product (name, folded, price) VALUES ('Cosmos fan', 'cosmos fan', 420000)",
        "INSERT INTO product (name, folded, is_gone) VALUES ('Old lamp', 'old lamp', 1)",
        "UPDATE wish SET product_id = 1 WHERE id = 1",
        "UPDATE wish SET product_id = 2 WHERE id = 4",
        "INSERT INTO arrival (product_id, day) VALUES (1, '2026-04-30'), (2, '2026-11-20')",
        """INSERT INTO follow_up (customer_id, kind, channel, due, planned_on, state)
           VALUES (1, 'wish', 'call', '2026-11-23', '2026-11-23', 'open')""",
        "UPDATE wish SET follow_up_id = 1 WHERE id = 2",
    )
    greeting = greet(shop, budi)
    assert [(wish.id, wish.product) for wish in greeting.wishes_here] == [(2, "")]
    assert (greeting.talk.opening, greeting.talk.wish) == (Opening.WISH_HERE, "a lamp")
    keep(
        shop,
        "INSERT INTO arrival (product_id, day) VALUES (1, '2026-05-01'), (1, '2026-11-20')",
        "UPDATE follow_up SET state = 'done' WHERE id = 1",
    )
    (here,) = greet(shop, budi).wishes_here
    assert (here.said, here.product, here.price, here.came_on) == ("a fan", "Cosmos fan", 420_000, date(2026, 11, 20))
    keep(shop, "UPDATE wish SET state = 'bought' WHERE id = 1")
    assert greet(shop, budi).wishes_here == ()


def test_what_would_be_a_wish_is_named_although_another_thing_was_asked_for(shop: Shop, budi: int) -> None:
    call(shop, budi, date(2026, 5, 1), "a fan", Outcome.WANTS)
    keep(
        shop,
        "INSERT INTO product (name, folded, price) VALUES ('Cosmos fan', 'cosmos fan', 420000)",
        "UPDATE wish SET here_id = 1",
    )
    (here,) = greet(shop, budi).wishes_here
    assert (here.said, here.product, here.price, here.came_on) == ("a fan", "Cosmos fan", 420_000, None)
    keep(shop, "INSERT INTO arrival (product_id, day) VALUES (1, '2026-11-20')")
    assert greet(shop, budi).wishes_here[0].came_on == date(2026, 11, 20)
    keep(shop, "UPDATE product SET is_gone = 1")
    assert greet(shop, budi).wishes_here == ()


def test_a_wish_without_words_is_called_by_its_product_or_its_category(shop: Shop, budi: int) -> None:
    keep(
        shop,
        "INSERT INTO product (name, folded) VALUES ('Cosmos fan', 'cosmos fan'), ('Miyako', 'miyako')",
        "INSERT INTO wish (customer_id, noted_on, said, product_id) VALUES (1, '2026-05-03', '', 1)",
        "INSERT INTO wish (customer_id, noted_on, said, category) VALUES (1, '2026-05-02', '', 'freezer')",
        "INSERT INTO wish (customer_id, noted_on, said, category, here_id) VALUES (1, '2026-05-01', '', 'oven', 2)",
    )
    greeting = greet(shop, budi)
    assert (greeting.talk.wish, greeting.talk.more_wishes) == ("Cosmos fan", ("freezer",))
    assert [(here.said, here.product) for here in greeting.wishes_here] == [("oven", "Miyako")]


def test_a_birthday_is_told_of_only_where_a_greeting_is_wanted(shop: Shop, budi: int) -> None:
    keep(shop, "UPDATE customer SET birthday = '--11-25' WHERE id = 1")
    assert greet(shop, budi).birthday_on is None
    keep(shop, "INSERT INTO wanted_greeting (customer_id, occasion) VALUES (1, 'birthday')")
    assert greet(shop, budi).birthday_on == date(2026, 11, 25)


def test_her_own_rhythm_is_broken_once_she_stays_away(shop: Shop, budi: int) -> None:
    for month in (1, 3, 5, 7):
        sell(shop, budi, date(2026, month, 1))
    greeting = greet(shop, budi)
    assert (greeting.is_missed, greeting.talk.opening) == (True, Opening.MISSED)
    sell(shop, budi)
    assert not greet(shop, budi).is_missed


def test_who_sent_her_and_how_many_she_sent_are_known(shop: Shop, budi: int) -> None:
    siti = add_customer(shop, read_typed(shop, name="Siti").customer)
    set_sender(shop, siti, budi)
    greeting = greet(shop, siti)
    assert greeting.sender is not None
    assert (greeting.sender.id, greeting.sent) == (budi, 0)
    assert (greet(shop, budi).sender, greet(shop, budi).sent) == (None, 1)
