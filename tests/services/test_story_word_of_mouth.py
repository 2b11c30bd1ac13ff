"""A story: a television sold well, a neighbour who comes because of it, and thanks to who sent her (domain.md 9)."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date

from shop_crm.clock import Clock
from shop_crm.domain.calls import Call
from shop_crm.domain.counter_greeting import Opening
from shop_crm.domain.follow_ups import Kind, Outcome, State
from shop_crm.domain.plans import Recorded
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.services.calls import due_calls, record_call
from shop_crm.services.circle import best_senders, circle_amount, read_circle, thanks_planned
from shop_crm.services.complaints import close_complaint, open_complaint
from shop_crm.services.counter import greet, record_purchase
from shop_crm.services.customers import read_customer, read_typed
from shop_crm.services.shop import Shop, open_shop
from shop_crm.words.calls import why
from shop_crm.words.counter_greeting import mattered_text, opening_text
from shop_crm.words.words import Words


@contextmanager
def on(shop: Shop, day: date) -> Iterator[Shop]:
    later = open_shop(shop.path, Clock(stand_in=day))
    yield later
    later.close()


def sell(shop: Shop, name: str, phone: str, item: str, amount: int, *, sent_by: int | None = None) -> Recorded:
    customer = replace(read_typed(shop, name=name, phones=phone).customer, sent_by=sent_by)
    line = Line(item=item, category="tv" if "TV" in item else "", amount=amount)
    return record_purchase(shop, customer, Purchase(customer_id=0, day=shop.today, lines=(line,)))


def thanks_among(calls: list[Call]) -> list[tuple[str, str]]:
    return [
        (call.customer.spoken_name, one.sent.spoken_name)
        for call in calls
        for one in call.reasons
        if one.follow_up.kind is Kind.THANKS and one.sent
    ]


def test_who_sent_a_new_customer_is_thanked_and_her_circle_grows(shop: Shop) -> None:
    words, currency = Words("en"), shop.settings.currency
    with on(shop, date(2026, 8, 13)) as day:
        budi = sell(day, "Pak Budi", "0812-3456-7788", "LG TV", 5_499_000).customer_id
    with on(shop, date(2026, 8, 24)) as day:
        (call,) = due_calls(day)
        record_call(day, call.id, Outcome.HAPPY, said="Hadi hung it straight, thank you.")
    with on(shop, date(2026, 9, 14)) as day:
        lestari = sell(day, "Bu Lestari", "0857-2210-9043", "Lenovo", 2_000_000, sent_by=budi).customer_id
        planned = thanks_planned(day, lestari)
        assert planned is not None
        assert (planned[0].due, planned[1].id) == (date(2026, 9, 17), budi)
        assert thanks_among(due_calls(day)) == []
    with on(shop, date(2026, 9, 17)) as day:
        (call,) = due_calls(day)
        assert thanks_among([call]) == [("Pak Budi", "Bu Lestari")]
        told = why(words, call.customer, call.reasons[0], currency, day.today)
        assert told == "Because Bu Lestari came through Pak Budi: we say thank you."
        record_call(day, call.id, Outcome.HAPPY, said="My pleasure, she is my neighbour")
        assert best_senders(day)[0].is_thanked
    with on(shop, date(2026, 10, 12)) as day:
        sell(day, "Bu Lestari", "", "Rice cooker", 549_000)
        rudi = sell(day, "Pak Rudi", "0813-1111-2222", "Fan", 420_000, sent_by=lestari).customer_id
        planned = thanks_planned(day, rudi)
        assert planned is not None
        assert planned[1].id == lestari, "her own sender was thanked for her, not for whom she sends"
        assert (circle_amount(day, budi), circle_amount(day, lestari)) == (2_969_000, 420_000)
        assert [one.depth for one in read_circle(day, budi).circle.branches] == [1, 2]
    with on(shop, date(2026, 10, 13)) as day:
        greeting = greet(day, budi)
        assert (greeting.sent, greeting.talk.opening) == (1, Opening.HOW_IS)
        assert opening_text(words, greeting.customer, greeting.talk) == "“Pak Budi, how is the LG TV?”"
        assert mattered_text(words, greeting.talk, day.today) == (
            "LG TV in August; said “My pleasure, she is my neighbour” (17\u00a0Sep)"
        )


def test_thanks_wait_while_the_sender_is_unhappy_and_come_once_it_is_right(shop: Shop) -> None:
    with on(shop, date(2026, 9, 1)) as day:
        budi = sell(day, "Pak Budi", "0812-3456-7788", "Soap", 9_000).customer_id
        complaint = open_complaint(day, budi, "It smells of nothing")
        assert greet(day, budi).talk.opening is Opening.SORRY
    with on(shop, date(2026, 9, 14)) as day:
        lestari = sell(day, "Bu Lestari", "0857-2210-9043", "Soap", 9_000, sent_by=budi).customer_id
    with on(shop, date(2026, 9, 17)) as day:
        assert due_calls(day) == []
        planned = thanks_planned(day, lestari)
        assert planned is not None
        assert planned[0].is_held
    with on(shop, date(2026, 9, 16)) as day:
        close_complaint(day, complaint.id, solution="Another soap")
    with on(shop, date(2026, 9, 24)) as day:
        (call,) = due_calls(day)
        assert [one.follow_up.kind for one in call.reasons] == [Kind.COMPLAINT_CHECK, Kind.THANKS]
        booked = record_call(day, call.id, Outcome.HAPPY)
        assert {one.state for one in booked.follow_ups} == {State.DONE}
        assert thanks_planned(day, lestari) is None
        assert read_customer(day, lestari).sent_by == budi
