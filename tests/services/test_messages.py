"""Messages: to whom one may be sent, in which words, and what it means for the call that it was sent for."""

from dataclasses import replace
from datetime import date

import pytest

from shop_crm.domain.consents import ConsentAnswer, ConsentKind, Way
from shop_crm.domain.customers import Consent, Customer
from shop_crm.domain.follow_ups import Channel, EndReason, FollowUp, Outcome, State
from shop_crm.domain.messages import Refused
from shop_crm.domain.plans import Plan
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services import cards, history
from shop_crm.services.calls import due_calls, record_call
from shop_crm.services.cards import EntryKind, read_card, timeline
from shop_crm.services.complaints import open_complaint
from shop_crm.services.counter import record_purchase
from shop_crm.services.customers import edit_customer, read_customer, read_typed
from shop_crm.services.messages import next_try, own_text, reason_to_write, record_sent, refused
from shop_crm.services.plans import read_plans, save_plan
from shop_crm.services.shop import Shop
from shop_crm.store import customers, follow_ups
from shop_crm.store.journal import Answer, Operation

BOUGHT = date(2026, 11, 13)


def sell(shop: Shop, name: str = "Bu Siti", phone: str = "0812-3456-7788", day: date = BOUGHT) -> Customer:
    customer = read_typed(shop, name=name, phones=phone).customer
    line = Line(item="LG TV", category="tv", amount=5_499_000)
    made = record_purchase(shop, customer, Purchase(customer_id=0, day=day, lines=(line,)))
    return read_customer(shop, made.customer_id)


def lead(shop: Shop) -> FollowUp:
    return due_calls(shop)[0].reasons[0].follow_up


def television(shop: Shop) -> Plan:
    return next(plan for plan in read_plans(shop) if plan.code == "television")


def write(shop: Shop, place: int, text: str, language: str = "id") -> Plan:
    plan = television(shop)
    steps = list(plan.steps)
    steps[place] = replace(steps[place], messages=((language, text),))
    return save_plan(shop, replace(plan, steps=tuple(steps)))


def test_a_message_in_place_of_a_call_is_one_try_of_it(shop: Shop) -> None:
    siti = sell(shop)
    call = lead(shop)
    wednesday = date(2026, 11, 25)
    assert next_try(shop, call) == wednesday
    booked = record_sent(shop, siti, Channel.SMS, "Is it working?", follow_up=call, made_by="Rina")
    assert booked is not None
    assert (booked.outcome, booked.next_on) == (Outcome.MESSAGE, wednesday)
    after = follow_ups.read(shop.db, call.id)
    assert (after.state, after.attempts, after.planned_on) == (State.OPEN, 1, wednesday)


def test_a_message_that_is_the_step_itself_settles_it(shop: Shop) -> None:
    siti = sell(shop)
    call = lead(shop)
    record_sent(shop, siti, Channel.WHATSAPP, "Is it working?", follow_up=call, settles=True)
    after = follow_ups.read(shop.db, call.id)
    assert (after.state, after.reason) == (State.DONE, None)
    assert due_calls(shop) == []


def test_what_was_sent_stands_on_the_timeline_with_its_words(shop: Shop) -> None:
    siti = sell(shop)
    call = lead(shop)
    record_sent(shop, siti, Channel.SMS, "Is it working?\nSinar & sons", follow_up=call, made_by="Rina")
    (sent,) = timeline(shop, siti.id, kinds={EntryKind.MESSAGE})
    message = sent.about
    assert isinstance(message, cards.Message)
    assert (message.follow_up_id, message.channel, message.made_by) == (call.id, Channel.SMS, "Rina")
    assert message.said == "Is it working?\nSinar & sons"
    (made,) = timeline(shop, siti.id, kinds={EntryKind.CONTACT})
    assert made.about.said == "", "what we wrote is no word of hers"  # type: ignore[union-attr]


def test_the_last_message_after_three_calls_ends_it_as_not_reached(shop: Shop) -> None:
    siti = sell(shop, day=date(2026, 11, 5))
    call = lead(shop)
    for _ in range(3):
        record_call(shop, call.id, Outcome.NO_ANSWER)
    tried = follow_ups.read(shop.db, call.id)
    assert tried.channel is Channel.WHATSAPP
    assert next_try(shop, tried) is None
    record_sent(shop, siti, Channel.WHATSAPP, "We rang.", follow_up=tried)
    after = follow_ups.read(shop.db, call.id)
    assert (after.state, after.reason) == (State.SKIPPED, EndReason.NOT_REACHED)


def test_a_message_about_nothing_is_noted_and_gives_her_peace(shop: Shop) -> None:
    siti = sell(shop, day=date(2026, 11, 17))
    assert record_sent(shop, siti, Channel.EMAIL, "Hello") is None
    (call,) = follow_ups.open_of(shop.db, [siti.id], date(2026, 12, 31))
    assert call.due == date(2026, 11, 27)
    assert call.planned_on == date(2026, 12, 7), "fourteen days after the message"
    history.undo(shop)
    assert follow_ups.read(shop.db, call.id).planned_on == date(2026, 11, 27)


@pytest.mark.parametrize("is_for_a_call", [True, False])
def test_undo_takes_back_the_note_in_one_step(shop: Shop, is_for_a_call: bool) -> None:
    siti = sell(shop)
    call = lead(shop)
    record_sent(shop, siti, Channel.SMS, "Hello", follow_up=call if is_for_a_call else None, settles=True)
    history.undo(shop)
    assert timeline(shop, siti.id, kinds={EntryKind.MESSAGE, EntryKind.CONTACT}) == []
    assert follow_ups.read(shop.db, call.id) == call


def test_sent_twice_it_is_noted_once(shop: Shop) -> None:
    siti = sell(shop)
    call = lead(shop)
    for _ in range(2):
        record_sent(shop, siti, Channel.SMS, "Hello", follow_up=call, request_id="one")
    assert follow_ups.read(shop.db, call.id).attempts == 1
    assert len(timeline(shop, siti.id, kinds={EntryKind.MESSAGE})) == 1


def no_contact(shop: Shop, siti: Customer) -> None:
    record_call(shop, lead(shop).id, Outcome.STOP)


def no_contact_in_the_house(shop: Shop, siti: Customer) -> None:
    other = sell(shop, name="Pak Budi", phone="0813-1111-2222")
    stop = ConsentAnswer(kind=ConsentKind.CONTACT, is_given=False, day=shop.today, way=Way.COUNTER)
    edit_customer(shop, other, before=other, answers=[stop])

    def move_in(operation: Operation) -> Answer:
        customers.add_phone(operation, other.id, siti.phones[0])
        return {}

    shop.journal.run("test", move_in)


def no_service(shop: Shop, siti: Customer) -> None:
    no = ConsentAnswer(kind=ConsentKind.SERVICE, is_given=False, day=shop.today, way=Way.COUNTER)
    edit_customer(shop, siti, before=siti, answers=[no])


def complaint(shop: Shop, siti: Customer) -> None:
    open_complaint(shop, siti.id, "It hums")


@pytest.mark.parametrize(
    ("happens", "why"),
    [
        (no_contact, Refused.STOP),
        (no_contact_in_the_house, Refused.HOUSE),
        (no_service, Refused.SERVICE),
        (complaint, Refused.COMPLAINT_OPEN),
    ],
)
def test_who_said_stop_is_sent_nothing(shop: Shop, happens: object, why: Refused) -> None:
    siti = sell(shop)
    call = lead(shop)
    happens(shop, siti)  # type: ignore[operator]
    siti = read_customer(shop, siti.id)
    assert refused(shop, siti, call) is why
    with pytest.raises(ShopError) as told:
        record_sent(shop, siti, Channel.SMS, "Hello", follow_up=call)
    assert told.value.code is ErrorCode.MESSAGE_REFUSED
    assert timeline(shop, siti.id, kinds={EntryKind.MESSAGE}) == []


def test_stop_said_while_the_message_was_written_still_counts(shop: Shop) -> None:
    siti = sell(shop)
    assert refused(shop, siti) is None
    record_call(shop, lead(shop).id, Outcome.STOP)
    with pytest.raises(ShopError):
        record_sent(shop, siti, Channel.SMS, "Hello")  # as she was when the message was begun


def test_who_refused_service_calls_is_still_written_what_she_waits_for(shop: Shop) -> None:
    siti = sell(shop)
    record_call(shop, lead(shop).id, Outcome.CALL_BACK, promised_on=shop.today)
    siti = replace(siti, service=Consent.NO)
    promise = lead(shop)
    assert refused(shop, siti, promise) is None
    assert refused(shop, siti) is Refused.SERVICE


def test_an_open_complaint_does_not_stop_a_word_about_it(shop: Shop) -> None:
    siti = sell(shop)
    open_complaint(shop, siti.id, "It hums")
    assert refused(shop, siti) is None


def test_the_text_of_a_step_is_the_shops_own_in_that_language_alone(shop: Shop) -> None:
    sell(shop)
    call = lead(shop)
    assert own_text(shop, call, "id") == ""
    write(shop, 0, "Halo {name}")
    assert own_text(shop, call, "id") == "Halo {name}"
    assert own_text(shop, call, "en") == ""


def test_writing_a_text_moves_no_call_and_makes_no_new_plan(shop: Shop) -> None:
    sell(shop)
    before = (television(shop).id, follow_ups.open_of(shop.db, [1], date(2027, 12, 31)))
    write(shop, 0, "Halo {name}")
    assert (television(shop).id, follow_ups.open_of(shop.db, [1], date(2027, 12, 31))) == before
    history.undo(shop)
    assert television(shop).steps[0].messages == ()


def test_a_call_of_a_plan_that_was_replaced_is_sent_what_the_step_says_now(shop: Shop) -> None:
    sell(shop)
    call = lead(shop)
    plan = television(shop)
    later = replace(plan, steps=(plan.steps[0], replace(plan.steps[1], after=4), *plan.steps[2:]))
    save_plan(shop, later, replan=False)
    assert television(shop).id != call.plan_id
    write(shop, 0, "Halo {name}")
    assert own_text(shop, follow_ups.read(shop.db, call.id), "id") == "Halo {name}"


def test_from_her_card_a_message_is_about_what_is_due(shop: Shop) -> None:
    siti = sell(shop)
    reason = reason_to_write(shop, read_card(shop, siti.id).reasons)
    assert reason is not None
    assert reason.follow_up == lead(shop)
    record_sent(shop, siti, Channel.SMS, "Hello", follow_up=reason.follow_up, settles=True)
    assert reason_to_write(shop, read_card(shop, siti.id).reasons) is None
