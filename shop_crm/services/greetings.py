"""Greetings: who is greeted on a coming occasion, and what was sent (domain.md 11 and 13)."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

from shop_crm.domain.follow_ups import Channel
from shop_crm.domain.greetings import SAME_DAYS, Greeting, Held, check_text, is_on_list
from shop_crm.domain.messages import Message
from shop_crm.domain.names import clean_name, clean_words
from shop_crm.domain.occasions import (
    BIRTHDAY_DAYS,
    Occasion,
    OccasionDay,
    birthday_from,
    coming_occasions,
)
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services.shop import Shop, change_settings
from shop_crm.store import complaints, customers, houses, messages, purchases, wanted_greetings
from shop_crm.store.journal import Answer, Operation


def coming(shop: Shop) -> tuple[OccasionDay, ...]:
    """The occasions that come: birthdays, then the feasts in their order."""
    return coming_occasions(shop.today, shop.settings.country_code)


def greetings(shop: Shop, occasion: OccasionDay) -> list[Greeting]:
    """Who asked for a greeting on this occasion and has spent enough: by the day, then who has spent the most.

    Nobody is proposed who did not ask. Those whose house has an open complaint come last, with that reason.
    """
    return _greetings(shop, occasion, wanted_greetings.wanting(shop.db, occasion.occasion))


def _greetings(shop: Shop, occasion: OccasionDay, ids: Iterable[int]) -> list[Greeting]:
    silent = customers.silent_ids(shop.db)
    people = customers.read_many(shop.db, [id for id in ids if id not in silent])
    sums = purchases.sums_of(shop.db, people)
    unhappy = _of_unhappy_houses(shop)
    found = []
    for person in people.values():
        day = occasion.day
        if occasion.occasion is Occasion.BIRTHDAY:
            if person.birthday is None:
                continue
            day = birthday_from(person.birthday, shop.today)
            if day > shop.today + timedelta(days=BIRTHDAY_DAYS):
                continue
        amount = sums.get(person.id, (0, 0))[1]
        if is_on_list(person, amount, shop.settings.greeting_from):
            held = Held.COMPLAINT_OPEN if person.id in unhappy else None
            found.append(Greeting(customer=person, occasion=occasion.occasion, day=day, amount=amount, held=held))
    return _with_sent(shop, occasion.occasion, found)


def record_sent(shop: Shop, greeting: Greeting, channel: Channel, said: str, made_by: str = "") -> int:
    """Note that this greeting was sent, by which way and in which words; gives the message's id.

    It has left the house: an undo takes back the note and unsends nothing. It does not count against the days of
    peace between two friendly calls, for she asked to be greeted on this day (domain.md 3 and 11).
    GREETING_NOT_WANTED(name) once she is not on the list any more, GREETING_SENT(name, day).
    """
    made_by = clean_name(made_by)
    wanted = OccasionDay(occasion=greeting.occasion, day=greeting.day)

    def work(operation: Operation) -> Answer:
        person = customers.read(shop.db, greeting.customer.id)
        asked = greeting.occasion in wanted_greetings.read(shop.db, person.id)
        now = next(iter(_greetings(shop, wanted, [person.id] if asked else [])), None)
        if now is None or now.held is not None:
            raise ShopError(ErrorCode.GREETING_NOT_WANTED, name=person.spoken_name)
        if now.sent is not None:
            raise ShopError(ErrorCode.GREETING_SENT, name=person.spoken_name, day=now.sent.at.date())
        message = Message(
            customer_id=person.id,
            at=shop.clock.now(),
            channel=channel,
            occasion=greeting.occasion,
            occasion_day=now.day,
            said=clean_words(said),
            made_by=made_by,
        )
        return {"message_id": messages.add(operation, message)}

    return int(shop.journal.run("send_greeting", work, made_by=made_by)["message_id"])


def own_text(shop: Shop, occasion: Occasion, language: str) -> str:
    """The greeting that was written here for this occasion and language; "" for ours."""
    return next((text for *key, text in shop.settings.greeting_texts if key == [occasion, language]), "")


def keep_text(shop: Shop, occasion: Occasion, language: str, text: str) -> None:
    """Write the shop's own greeting for an occasion; "" goes back to ours. The errors of `check_text`."""
    kept = [known for known in shop.settings.greeting_texts if known[:2] != (occasion, language)]
    if text.strip():
        kept.append((str(occasion), language, check_text(text)))
    change_settings(shop, greeting_texts=tuple(sorted(kept)))


def _of_unhappy_houses(shop: Shop) -> set[int]:
    """Everybody in whose house a complaint is open."""
    ids = [complaint.customer_id for complaint in complaints.open_ones(shop.db)]
    return set().union(*houses.houses(shop.db, ids)) if ids else set()


def _with_sent(shop: Shop, occasion: Occasion, found: list[Greeting]) -> list[Greeting]:
    if not found:
        return []
    near = timedelta(days=SAME_DAYS)
    first, last = min(one.day for one in found) - near, max(one.day for one in found) + near
    sent = messages.sent_for(shop.db, occasion, first, last)
    told = []
    for one in found:
        message = sent.get(one.customer.id)
        is_same = (
            message is not None and message.occasion_day is not None and abs(message.occasion_day - one.day) <= near
        )
        told.append(replace(one, sent=message) if is_same else one)
    return sorted(told, key=lambda one: (one.held is not None, one.day, -one.amount, one.customer.id))
