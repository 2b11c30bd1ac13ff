"""A customer's card and her timeline (domain.md 7; performance.md P7)."""

from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from decimal import Decimal

import pytest

from shop_crm.clock import Clock
from shop_crm.domain.calls import Contact
from shop_crm.domain.complaints import Complaint
from shop_crm.domain.consents import ConsentAnswer, ConsentKind, Way
from shop_crm.domain.customers import Customer
from shop_crm.domain.follow_ups import Channel, Outcome
from shop_crm.domain.messages import Message
from shop_crm.domain.notes import Note
from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.domain.purchases import Line, Purchase, PurchaseState
from shop_crm.domain.wishes import Wish, WishState
from shop_crm.services.calls import record_call
from shop_crm.services.cards import Bought, Entry, EntryKind, Sent, read_card, timeline
from shop_crm.services.counter import read_purchase, record_purchase, return_line, void_purchase
from shop_crm.services.customers import add_customer, read_customer, read_typed
from shop_crm.services.shop import Shop
from shop_crm.store import complaints, consents, contacts, messages, notes, wishes
from shop_crm.store.journal import Answer, Operation

TODAY = date(2026, 11, 23)
WIB = timezone(timedelta(hours=7))


@pytest.fixture
def budi(shop: Shop) -> int:
    return add_customer(shop, read_typed(shop, name="Budi", phones="0812-3456-7788").customer)


@pytest.fixture
def siti(shop: Shop) -> int:
    return add_customer(shop, read_typed(shop, name="Siti", phones="0813-1111-2222").customer)


def sell(shop: Shop, customer_id: int, day: date = TODAY, amount: int = 50_000, **more: str) -> int:
    lines = (Line(item="Lamp", amount=amount), Line(item="Bulb", amount=0))
    purchase = Purchase(customer_id=customer_id, day=day, lines=lines, **more)
    return record_purchase(shop, read_customer(shop, customer_id), purchase).purchase_id


def sell_tv(shop: Shop, customer_id: int, day: date) -> list[int]:
    """A flagged purchase; gives the ids of its follow-ups."""
    purchase = Purchase(customer_id=customer_id, day=day, lines=(Line(item="TV", category="tv", amount=5_499_000),))
    made = record_purchase(shop, read_customer(shop, customer_id), purchase)
    return [follow_up.id for follow_up in made.planned]


def note(
    shop: Shop, customer_id: int, *hours: int, day: date = TODAY, outcome: Outcome = Outcome.HAPPY, said: str = ""
) -> None:
    """Contacts at these hours of a day, with a complaint or a wish as their outcome brings."""

    def work(operation: Operation) -> Answer:
        for hour in hours:
            at = datetime(day.year, day.month, day.day, hour, tzinfo=WIB)
            contact = contacts.add(operation, Contact(customer_id=customer_id, at=at, outcome=outcome, said=said))
            if outcome is Outcome.PROBLEM:
                complaints.add(operation, Complaint(customer_id=customer_id, contact_id=contact, day=day, said=said))
            if outcome is Outcome.WANTS:
                wishes.add(operation, Wish(customer_id=customer_id, contact_id=contact, day=day, said=said))
        return {}

    shop.journal.run("note", work)


def tell(shop: Shop, customer_id: int, day: date) -> None:
    """Two notes, a message, and an answer on this day."""

    def at(hour: int) -> datetime:
        return datetime(day.year, day.month, day.day, hour, tzinfo=WIB)

    def work(operation: Operation) -> Answer:
        for hour in (15, 7):
            notes.add(operation, Note(customer_id=customer_id, at=at(hour), said="The buttons are small."))
        messages.add(operation, Message(customer_id=customer_id, at=at(14), channel=Channel.WHATSAPP))
        answer = ConsentAnswer(
            customer_id=customer_id, kind=ConsentKind.OFFERS, is_given=True, day=day, way=Way.COUNTER
        )
        consents.add(operation, answer)
        return {}

    shop.journal.run("tell", work)


def send(shop: Shop, customer_id: int, name: str) -> int:
    """Somebody new whom this customer sent."""
    return add_customer(shop, Customer(name=name, sent_by=customer_id))


def exchange(shop: Shop, old: int, day: date, amount: int) -> int:
    """Goods of a purchase come back, and others take their place."""
    bought = read_purchase(shop, old)
    return_line(shop, old, bought.lines[0].id, Decimal(1), bought.amount)
    new = sell(shop, bought.customer_id, day, amount)

    def work(operation: Operation) -> Answer:
        operation.conn.execute("UPDATE purchase SET exchange_of = ? WHERE id = ?", (old, new))
        return {}

    shop.journal.run("exchange", work)
    return new


def close_all(shop: Shop) -> None:
    def work(operation: Operation) -> Answer:
        for (complaint_id,) in operation.conn.execute("SELECT id FROM complaint").fetchall():
            complaints.update(operation, replace(complaints.read(shop.db, complaint_id), closed_on=TODAY))
        operation.conn.execute("UPDATE wish SET state = 'bought'")
        return {}

    shop.journal.run("close", work)


def shown(entries: list[Entry]) -> list[tuple[EntryKind, int]]:
    return [(entry.kind, entry.id) for entry in entries]


def test_a_card_sums_what_stands(shop: Shop, budi: int, siti: int) -> None:
    sell(shop, budi, date(2025, 11, 23), 1_000)  # a year ago to the day
    sell(shop, budi, date(2025, 11, 24), 20_000)
    back = sell(shop, budi, TODAY, 300_000)
    return_line(shop, back, read_purchase(shop, back).lines[0].id, Decimal(1), 100_000)
    void_purchase(shop, sell(shop, budi, date(2024, 1, 1), 4_000_000))
    sell(shop, siti, date(2023, 1, 1))
    assert read_card(shop, budi).bought == Bought(
        since=date(2025, 11, 23),
        last_visit=TODAY,
        purchases=3,
        amount=221_000,
        amount_in_12_months=220_000,
    )


def test_an_exchange_is_no_purchase_and_its_money_counts_when_the_goods_were_bought(shop: Shop, budi: int) -> None:
    for day in (date(2025, 3, 1), date(2025, 4, 1), date(2025, 5, 1), date(2026, 6, 1)):
        sell(shop, budi, day, 100_000)
    first = exchange(shop, 1, date(2026, 11, 20), 130_000)
    exchange(shop, first, date(2026, 11, 22), 150_000)
    assert read_card(shop, budi).bought == Bought(
        since=date(2025, 3, 1),
        last_visit=date(2026, 11, 22),
        purchases=4,
        amount=450_000,
        amount_in_12_months=100_000,
        median_gap_days=31,
    )


def test_an_exchange_that_was_struck_out_counts_no_more(shop: Shop, budi: int) -> None:
    sell(shop, budi, date(2026, 3, 1), 100_000)
    void_purchase(shop, exchange(shop, 1, date(2026, 11, 20), 130_000))
    bought = read_card(shop, budi).bought
    assert (bought.purchases, bought.amount, bought.last_visit) == (1, 0, date(2026, 3, 1))


def test_a_house_is_who_shares_a_good_number_with_what_they_spent(shop: Shop, budi: int) -> None:
    for name, phones, amount in (
        ("Ratna", "0812-3456-7788", 50_000),
        ("Agus", "0812-3456-7788, 0899-1111-2222", 70_000),
        ("Eko", "0899-1111-2222", 0),
        ("Siti", "0813-1111-2222", 90_000),
    ):
        number = add_customer(shop, read_typed(shop, name=name, phones=phones).customer)
        if amount:
            sell(shop, number, TODAY, amount)
    house = [(one.customer.name, one.amount) for one in read_card(shop, budi).house]
    assert house == [("Agus", 70_000), ("Ratna", 50_000), ("Eko", 0)]


def test_who_she_sent_is_told_on_the_day_of_the_first_purchase_or_of_being_added(shop: Shop, budi: int) -> None:
    ratna = send(shop, budi, "Ratna")
    send(shop, budi, "Agus")
    void_purchase(shop, sell(shop, ratna, date(2026, 1, 1)))
    sell(shop, ratna, date(2026, 5, 2))
    sell(shop, ratna, date(2026, 5, 9))
    sent = [entry for entry in timeline(shop, budi) if entry.kind is EntryKind.SENT]
    assert [(entry.about.customer.name, entry.day) for entry in sent if isinstance(entry.about, Sent)] == [
        ("Agus", TODAY),
        ("Ratna", date(2026, 5, 2)),
    ]


def test_a_card_without_purchases_is_empty(shop: Shop, budi: int) -> None:
    card = read_card(shop, budi)
    assert (card.customer.name, card.bought) == ("Budi", Bought())
    assert (card.calls_made, card.complaints, card.wishes, card.reasons) == (0, (), (), ())
    assert timeline(shop, budi) == []


def test_a_card_of_nobody_is_told(shop: Shop) -> None:
    with pytest.raises(ShopError) as refused:
        read_card(shop, 99)
    assert refused.value.code is ErrorCode.CUSTOMER_UNKNOWN


@pytest.mark.parametrize(
    ("ago", "gap"),
    [
        ([], None),
        ([0], None),
        ([0, 10, 30], None),
        ([0, 10, 30, 60], 20),
        ([0, 10, 30, 60, 100], 25),
        ([0, 1, 8, 8, 8], None),
        ([0, 0, 7, 14, 100], 7),
        ([0, 3, 7, 12], 4),
        ([0, 3, 7, 12, 300], 4.5),
    ],
    ids=str,
)
def test_a_rhythm_is_the_median_of_at_least_3_gaps_between_days(
    shop: Shop, budi: int, ago: list[int], gap: float | None
) -> None:
    for days in ago:
        sell(shop, budi, TODAY - timedelta(days=days))
    void_purchase(shop, sell(shop, budi, TODAY - timedelta(days=2)))
    assert read_card(shop, budi).bought.median_gap_days == gap


def test_calls_are_counted_by_how_they_ended(shop: Shop, budi: int, siti: int) -> None:
    for outcome in Outcome:
        note(shop, budi, 9, outcome=outcome, said="words")
    note(shop, siti, 10)
    card = read_card(shop, budi)
    assert (card.calls_made, card.calls_answered, card.calls_well) == (9, 6, 2)


def test_what_is_open_is_on_the_card(shop: Shop, budi: int, siti: int) -> None:
    note(shop, budi, 9, day=date(2026, 3, 1), outcome=Outcome.PROBLEM, said="it hums")
    note(shop, budi, 9, day=date(2026, 3, 1), outcome=Outcome.WANTS, said="a lamp")
    close_all(shop)
    for day, words in ((date(2026, 5, 1), "it flickers"), (date(2026, 4, 1), "it is hot")):
        note(shop, budi, 9, day=day, outcome=Outcome.PROBLEM, said=words)
        note(shop, budi, 9, day=day, outcome=Outcome.WANTS, said=words.upper())
    note(shop, siti, 9, outcome=Outcome.PROBLEM, said="hers")
    note(shop, siti, 9, outcome=Outcome.WANTS, said="hers")
    card = read_card(shop, budi)
    assert [(one.said, one.day.month, one.is_open) for one in card.complaints] == [
        ("it flickers", 5, True),
        ("it is hot", 4, True),
    ]
    assert [(one.said, one.state) for one in card.wishes] == [
        ("IT FLICKERS", WishState.OPEN),
        ("IT IS HOT", WishState.OPEN),
    ]


def test_open_follow_ups_are_reasons_with_the_next_first(shop: Shop, budi: int, siti: int) -> None:
    sell_tv(shop, siti, date(2026, 11, 13))
    late = sell_tv(shop, budi, date(2026, 11, 20))
    early = sell_tv(shop, budi, date(2026, 11, 13))
    promise = record_call(shop, early[0], Outcome.CALL_BACK, promised_on=date(2026, 11, 25)).promise
    assert promise is not None
    reasons = read_card(shop, budi).reasons
    # the first call about the later television is made in the promised one
    assert [reason.follow_up.id for reason in reasons] == [promise.id, late[0], early[1], late[1]]
    assert [reason.lines[0].item for reason in reasons] == ["TV"] * 4
    assert reasons[0].plan is not None
    assert reasons[0].plan.code == "television"


@pytest.fixture
def story(shop: Shop, budi: int, siti: int) -> int:
    """Three days of everything, two things of most kinds on each, beside another customer's."""
    for day in (date(2026, 5, 2), date(2026, 5, 1), date(2026, 5, 3)):
        for customer_id in (budi, siti):
            note(shop, customer_id, 16, 9, day=day)
            note(shop, customer_id, 11, 10, day=day, outcome=Outcome.PROBLEM, said="it hums")
            note(shop, customer_id, 12, 8, day=day, outcome=Outcome.WANTS, said="a lamp")
            sell(shop, customer_id, day)
            sell(shop, customer_id, day)
            tell(shop, customer_id, day)
            sell(shop, send(shop, customer_id, f"Friend {day.day}"), day)
    return budi


def test_a_timeline_is_newest_first_and_only_hers(shop: Shop, story: int) -> None:
    entries = timeline(shop, story, limit=100)
    assert len(entries) == 3 * 17
    assert [entry.day.day for entry in entries] == [3] * 17 + [2] * 17 + [1] * 17
    one_day = entries[17:34]
    assert [entry.at.hour for entry in one_day if entry.at] == [15, 7, 16, 12, 11, 10, 9, 8, 14]
    counted = {
        EntryKind.NOTE: 2, EntryKind.CONTACT: 6, EntryKind.MESSAGE: 1, EntryKind.COMPLAINT: 2,
        EntryKind.WISH: 2, EntryKind.CONSENT: 1, EntryKind.PURCHASE: 2, EntryKind.SENT: 1,
    }  # fmt: skip
    assert [entry.kind for entry in one_day] == [kind for kind, count in counted.items() for _ in range(count)]
    for kind in (EntryKind.COMPLAINT, EntryKind.WISH, EntryKind.PURCHASE):
        ids = [entry.id for entry in one_day if entry.kind is kind]
        assert ids == sorted(ids, reverse=True)
    assert {getattr(entry.about, "customer_id", story) for entry in entries} == {story}


@pytest.mark.parametrize("limit", [1, 2, 3, 5, 7, 36, 51])
def test_pages_together_are_the_whole_timeline(shop: Shop, story: int, limit: int) -> None:
    whole = timeline(shop, story, limit=100)
    pages: list[Entry] = []
    while page := timeline(shop, story, pages[-1].key if pages else None, limit):
        assert len(page) <= limit
        pages += page
        assert len(pages) <= len(whole)
    assert pages == whole


@pytest.mark.parametrize(
    ("kinds", "count"),
    [
        ([EntryKind.PURCHASE], 6),
        ([EntryKind.CONTACT], 18),
        ([EntryKind.COMPLAINT, EntryKind.WISH], 12),
        ([EntryKind.NOTE, EntryKind.MESSAGE, EntryKind.CONSENT, EntryKind.SENT], 15),
        ([], 0),
        (None, 51),
    ],
    ids=str,
)
def test_a_timeline_tells_of_the_kinds_asked_for(
    shop: Shop, story: int, kinds: list[EntryKind] | None, count: int
) -> None:
    entries = timeline(shop, story, limit=100, kinds=kinds)
    assert len(entries) == count
    assert {entry.kind for entry in entries} == set(EntryKind if kinds is None else kinds)
    paged = timeline(shop, story, limit=4, kinds=kinds)
    if paged:
        paged += timeline(shop, story, paged[-1].key, 100, kinds)
    assert paged == entries


def test_entries_are_about_what_happened(shop: Shop, budi: int) -> None:
    note(shop, budi, 9, day=date(2026, 5, 1), outcome=Outcome.PROBLEM, said="it hums")
    note(shop, budi, 9, day=date(2026, 5, 2), outcome=Outcome.WANTS, said="a lamp")
    close_all(shop)
    void_purchase(shop, sell(shop, budi, date(2026, 5, 3), said="for mother"))
    about = {entry.kind: entry.about for entry in timeline(shop, budi)}
    purchase, contact = about[EntryKind.PURCHASE], about[EntryKind.CONTACT]
    complaint, wish = about[EntryKind.COMPLAINT], about[EntryKind.WISH]
    assert isinstance(purchase, Purchase)
    assert (purchase.state, purchase.said) == (PurchaseState.VOIDED, "for mother")
    assert [line.item for line in purchase.lines] == ["Lamp", "Bulb"]
    assert isinstance(contact, Contact)
    assert (contact.outcome, contact.said) == (Outcome.PROBLEM, "it hums")
    assert (complaint.said, complaint.is_open) == ("it hums", False)  # type: ignore[union-attr]
    assert (wish.said, wish.state) == ("a lamp", WishState.BOUGHT)  # type: ignore[union-attr]


def test_a_new_entry_above_does_not_move_the_next_page(shop: Shop, story: int) -> None:
    whole = timeline(shop, story, limit=100)
    first = timeline(shop, story, limit=5)
    sell(shop, story, TODAY)
    assert timeline(shop, story, first[-1].key, 100) == whole[5:]


def test_words_alone_are_found_without_what_has_none(shop: Shop, story: int) -> None:
    said = sell(shop, story, date(2020, 1, 1), said="for mother")
    found = timeline(shop, story, limit=100, kinds=[EntryKind.PURCHASE, EntryKind.CONTACT], only_said=True)
    assert [entry.id for entry in found if entry.kind is EntryKind.PURCHASE] == [said]
    assert {entry.about.said for entry in found} == {"it hums", "a lamp", "for mother"}  # type: ignore[union-attr]
    assert len(found) == 13


def test_reading_a_card_scans_no_table(shop: Shop, story: int) -> None:
    plans: list[str] = []
    asked: list[str] = []
    shop.db.set_trace_callback(asked.append)
    read_card(shop, story)
    timeline(shop, story, timeline(shop, story)[3].key)
    timeline(shop, story, only_said=True)
    shop.db.set_trace_callback(None)
    for query in asked:
        plans += [row[3] for row in shop.db.execute(f"EXPLAIN QUERY PLAN {query}")]
    assert plans
    # the few plans are read whole, and pages that are sorted already, and the chain of an exchange
    assert [
        step
        for step in plans
        if step.startswith("SCAN") and not step.startswith(("SCAN plan", "SCAN left_alone", "SCAN (", "SCAN chain"))
    ] == []


def test_a_card_knows_the_day_from_the_shop(shop: Shop, budi: int) -> None:
    sell(shop, budi, date(2026, 1, 31), 1_000)
    later = replace(shop, clock=Clock(stand_in=date(2027, 2, 1)))
    assert read_card(shop, budi).bought.amount_in_12_months == 1_000
    assert read_card(later, budi).bought.amount_in_12_months == 0
