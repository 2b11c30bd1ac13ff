"""The lists of greetings: who is on them, what was sent, and the words."""

from dataclasses import replace
from datetime import date

import pytest

from shop_crm.clock import Clock
from shop_crm.domain.birthdays import Birthday
from shop_crm.domain.consents import ConsentKind, Way
from shop_crm.domain.customers import Customer
from shop_crm.domain.follow_ups import Channel
from shop_crm.domain.greetings import Greeting, Held
from shop_crm.domain.occasions import Occasion, OccasionDay
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services import customers as people
from shop_crm.services import history
from shop_crm.services.cards import EntryKind, timeline
from shop_crm.services.complaints import close_complaint, open_complaint
from shop_crm.services.consents import record_consent
from shop_crm.services.counter import record_purchase
from shop_crm.services.greetings import coming, greetings, keep_text, own_text, record_sent
from shop_crm.services.shop import Shop, change_settings, new_shop, shop_settings
from shop_crm.store import houses

CHRISTMAS = OccasionDay(occasion=Occasion.CHRISTMAS, day=date(2026, 12, 25))
BIRTHDAYS = OccasionDay(occasion=Occasion.BIRTHDAY, day=date(2026, 11, 23))


def add(
    shop: Shop,
    name: str,
    amount: int = 5_000_000,
    wants: Occasion = Occasion.CHRISTMAS,
    phone: str = "",
    born: str = "",
) -> int:
    customer = people.read_typed(shop, name=name, phones=phone).customer
    if born:
        month, day = map(int, born.split("-"))
        customer = replace(customer, birthday=Birthday(month=month, day=day))
    bought = Purchase(customer_id=0, day=date(2026, 3, 1), lines=(Line(item="Lamp", amount=amount),))
    id = record_purchase(shop, customer, bought).customer_id
    known = people.read_customer(shop, id)
    people.edit_customer(shop, replace(known, birthday=customer.birthday), before=known, greetings=[wants])
    return id


def names(found: list[Greeting]) -> list[str]:
    return [one.customer.name for one in found]


def test_who_asked_is_on_the_list_and_nobody_else_who_has_spent_the_most_first(shop: Shop) -> None:
    add(shop, "Siti")
    add(shop, "Maria", 9_000_000)
    add(shop, "Natalia", 9_000_000, Occasion.NEW_YEAR)
    people.add_customer(shop, Customer(name="Christina"))
    assert names(greetings(shop, CHRISTMAS)) == ["Maria", "Siti"]


def test_only_customers_above_the_value_line_are_on_a_list(shop: Shop) -> None:
    add(shop, "Siti", 2_999_999)
    add(shop, "Maria", 3_000_000)
    assert shop.settings.greeting_from == shop.settings.large_line
    assert names(greetings(shop, CHRISTMAS)) == ["Maria"]
    change_settings(shop, greeting_from=0)
    assert names(greetings(shop, CHRISTMAS)) == ["Maria", "Siti"]


@pytest.mark.parametrize(("country", "line"), [("MY", 80_000), ("US", 25_000)])
def test_the_line_begins_where_a_purchase_is_large_in_the_shops_currency(
    tmp_path_factory: pytest.TempPathFactory, today: date, country: str, line: int
) -> None:
    path = tmp_path_factory.mktemp("shop") / "shop.db"
    shop = new_shop(path, shop_settings(country=country), Clock(stand_in=today))
    assert shop.settings.greeting_from == line
    shop.close()


def test_a_shop_that_is_older_than_the_line_has_it_where_a_purchase_is_large(us_shop: Shop) -> None:
    us_shop.journal.run(
        "change_settings", lambda operation: {"gone": operation.conn.execute(FORGET).rowcount}, undoable=False
    )
    assert us_shop.settings.greeting_from == 25_000


FORGET = "DELETE FROM setting WHERE name = 'greeting_from'"


def test_a_greeting_she_asked_for_needs_no_other_consent_but_a_no_to_offers_takes_her_off(shop: Shop) -> None:
    siti = add(shop, "Siti")
    assert names(greetings(shop, CHRISTMAS)) == ["Siti"]
    record_consent(shop, siti, ConsentKind.OFFERS, False, Way.COUNTER)
    assert greetings(shop, CHRISTMAS) == []
    record_consent(shop, siti, ConsentKind.OFFERS, True, Way.COUNTER)
    assert names(greetings(shop, CHRISTMAS)) == ["Siti"]


def test_whoever_shares_a_number_with_one_who_wants_no_contact_is_not_greeted(shop: Shop) -> None:
    add(shop, "Siti", phone="0812-3456-7788")
    budi = add(shop, "Budi", phone="0813-1111-2222")
    known = people.read_customer(shop, budi)
    shared = people.read_typed(shop, name="x", phones="0812-3456-7788").customer.phones
    people.edit_customer(shop, replace(known, phones=(*known.phones, *shared)), before=known)
    record_consent(shop, budi, ConsentKind.CONTACT, False, Way.CALL)
    assert greetings(shop, CHRISTMAS) == []


def test_an_open_complaint_in_the_house_holds_the_greeting_and_says_so(shop: Shop) -> None:
    siti = add(shop, "Siti", phone="0812-3456-7788")
    add(shop, "Maria")
    known = people.read_customer(shop, add(shop, "Budi", 9_000_000, phone="0813-1111-2222"))
    shared = people.read_typed(shop, name="x", phones="0812-3456-7788").customer.phones
    people.edit_customer(shop, replace(known, phones=(*known.phones, *shared)), before=known)
    complaint = open_complaint(shop, siti, "It hums").id
    found = greetings(shop, CHRISTMAS)
    assert [(one.customer.name, one.held) for one in found] == [
        ("Maria", None),
        ("Budi", Held.COMPLAINT_OPEN),
        ("Siti", Held.COMPLAINT_OPEN),
    ]
    with pytest.raises(ShopError) as told:
        record_sent(shop, found[2], Channel.WHATSAPP, "Hello")
    assert told.value.code is ErrorCode.GREETING_NOT_WANTED
    close_complaint(shop, complaint)
    assert all(one.is_to_be_sent for one in greetings(shop, CHRISTMAS))


def test_birthdays_of_the_coming_14_days_each_on_its_own_day(shop: Shop) -> None:
    add(shop, "Dewi", wants=Occasion.BIRTHDAY, born="12-07")
    add(shop, "Rina", wants=Occasion.BIRTHDAY, born="11-23")
    add(shop, "Late", wants=Occasion.BIRTHDAY, born="12-08")
    add(shop, "Over", wants=Occasion.BIRTHDAY, born="11-22")
    add(shop, "Unknown", wants=Occasion.BIRTHDAY)
    add(shop, "Unasked", born="11-25")
    assert coming(shop)[0] == BIRTHDAYS
    assert [(one.customer.name, one.day) for one in greetings(shop, BIRTHDAYS)] == [
        ("Rina", date(2026, 11, 23)),
        ("Dewi", date(2026, 12, 7)),
    ]


def test_what_was_sent_is_on_the_timeline_and_on_the_list_and_not_sent_again(shop: Shop) -> None:
    siti = add(shop, "Siti")
    one = greetings(shop, CHRISTMAS)[0]
    record_sent(shop, one, Channel.WHATSAPP, "Merry Christmas, Siti", "Dewi")
    sent = greetings(shop, CHRISTMAS)[0].sent
    assert sent is not None
    assert (sent.channel, sent.occasion_day, sent.said, sent.made_by) == (
        Channel.WHATSAPP,
        CHRISTMAS.day,
        "Merry Christmas, Siti",
        "Dewi",
    )
    assert EntryKind.MESSAGE in [entry.kind for entry in timeline(shop, siti)]
    with pytest.raises(ShopError) as told:
        record_sent(shop, one, Channel.WHATSAPP, "Again")
    assert told.value.code is ErrorCode.GREETING_SENT


def test_next_year_she_is_greeted_anew(shop: Shop) -> None:
    add(shop, "Siti")
    record_sent(shop, greetings(shop, CHRISTMAS)[0], Channel.CARD, "")
    shop.clock = Clock(stand_in=date(2027, 12, 1))
    assert greetings(shop, replace(CHRISTMAS, day=date(2027, 12, 25)))[0].is_to_be_sent


def test_a_feast_whose_estimated_day_has_moved_is_still_the_same(shop: Shop) -> None:
    add(shop, "Siti", wants=Occasion.AIDILFITRI)
    feast = OccasionDay(occasion=Occasion.AIDILFITRI, day=date(2027, 3, 10))
    record_sent(shop, greetings(shop, feast)[0], Channel.WHATSAPP, "")
    assert greetings(shop, replace(feast, day=date(2027, 3, 11)))[0].sent is not None


def test_undo_takes_back_the_note_alone(shop: Shop) -> None:
    add(shop, "Siti")
    record_sent(shop, greetings(shop, CHRISTMAS)[0], Channel.WHATSAPP, "Hello")
    assert history.undo(shop).operation.name == "send_greeting"
    assert greetings(shop, CHRISTMAS)[0].sent is None


def test_a_greeting_takes_no_days_of_peace_for_she_asked_for_it(shop: Shop) -> None:
    siti = add(shop, "Siti")
    record_sent(shop, greetings(shop, CHRISTMAS)[0], Channel.WHATSAPP, "Hello")
    assert houses.last_contacts(shop.db, [siti]) == {}


def test_who_took_the_wish_back_meanwhile_is_not_noted(shop: Shop) -> None:
    siti = add(shop, "Siti")
    one = greetings(shop, CHRISTMAS)[0]
    known = people.read_customer(shop, siti)
    people.edit_customer(shop, known, before=known, greetings=[])
    with pytest.raises(ShopError) as told:
        record_sent(shop, one, Channel.WHATSAPP, "Hello")
    assert told.value.code is ErrorCode.GREETING_NOT_WANTED


def test_a_greeting_of_our_own_is_kept_for_its_occasion_and_language(shop: Shop) -> None:
    keep_text(shop, Occasion.CHRISTMAS, "en", " Merry Christmas, {name}! ")
    keep_text(shop, Occasion.CHRISTMAS, "id", "Selamat Natal, {name}!")
    assert own_text(shop, Occasion.CHRISTMAS, "en") == "Merry Christmas, {name}!"
    assert own_text(shop, Occasion.CHRISTMAS, "id") == "Selamat Natal, {name}!"
    assert own_text(shop, Occasion.NEW_YEAR, "en") == ""
    keep_text(shop, Occasion.CHRISTMAS, "en", "")
    assert own_text(shop, Occasion.CHRISTMAS, "en") == ""
    history.undo(shop)
    assert own_text(shop, Occasion.CHRISTMAS, "en") == "Merry Christmas, {name}!"
    with pytest.raises(ShopError):
        keep_text(shop, Occasion.CHRISTMAS, "en", "{notes}")
