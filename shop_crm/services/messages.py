"""Messages: to whom one may be sent and with which text, and noting what was sent (domain.md 5 and 13)."""

from collections.abc import Sequence
from datetime import date

from shop_crm.domain.calendar import part_of_day
from shop_crm.domain.calls import Booked, Reason
from shop_crm.domain.customers import Customer
from shop_crm.domain.follow_ups import Channel, FollowUp, Heard, Outcome, decide
from shop_crm.domain.messages import Message, Refused, is_service
from shop_crm.domain.names import clean_name, clean_words
from shop_crm.domain.replanning import heirs
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services.calls import record_call
from shop_crm.services.customers import may_contact
from shop_crm.services.plans import plan_book
from shop_crm.services.shop import Shop
from shop_crm.store import complaints, customers, houses, messages
from shop_crm.store.journal import Answer, Operation


def refused(shop: Shop, customer: Customer, follow_up: FollowUp | None = None) -> Refused | None:
    """Why she is sent no message about this follow-up, or about nothing; None when she may be sent one."""
    if not customer.may_be_contacted:
        return Refused.STOP
    if not may_contact(shop, customer):
        return Refused.HOUSE
    if is_service(follow_up) and not customer.wants_service_calls:
        return Refused.SERVICE
    is_cheerful = follow_up is not None and follow_up.is_courtesy
    if is_cheerful and complaints.words_of(shop.db, houses.members(shop.db, customer.id)):
        return Refused.COMPLAINT_OPEN
    return None


def own_text(shop: Shop, follow_up: FollowUp, language: str) -> str:
    """The shop's own text at the step by which it was planned, with its blanks; "" for none, and without a plan.

    Where the plan was replaced since, what the step now says that stands for it.
    """
    book = plan_book(shop)
    plan, newest = book.plan(follow_up.plan_id), book.plan(book.newest(follow_up.plan_id))
    if plan is None or newest is None:
        return ""
    number = follow_up.step_number
    if newest is not plan:
        number = heirs(plan, newest, replaced=True).get(number, 0)
    return newest.steps[number - 1].message(language) if 0 < number <= len(newest.steps) else ""


def reason_to_write(shop: Shop, reasons: Sequence[Reason]) -> Reason | None:
    """Which of her open follow-ups a message from her card is about: the first that is due; None for none of them."""
    waiting = (reason for reason in reasons if not reason.follow_up.is_held)
    return next((reason for reason in waiting if reason.follow_up.planned_on <= shop.today), None)


def next_try(shop: Shop, follow_up: FollowUp) -> date | None:
    """When she is tried again if a message is sent and settles nothing; None where it was the last try."""
    now = shop.clock.now()
    heard = Heard(outcome=Outcome.MESSAGE, day=now.date(), part=part_of_day(now.hour))
    after = decide(follow_up, heard, shop.settings.calendar, shop.settings.limits).follow_up
    return after.planned_on if after.is_open else None


def record_sent(
    shop: Shop,
    customer: Customer,
    channel: Channel,
    said: str,
    *,
    follow_up: FollowUp | None = None,
    settles: bool = False,
    made_by: str = "",
    request_id: str = "",
) -> Booked | None:
    """Note that a message was sent, by which way and in which words; what it means for its call, None without one.

    With `settles` its call is done; else it counts as one try (domain.md 5). It has left the house: an undo takes back
    the note and unsends nothing. MESSAGE_REFUSED(name).
    """
    said, made_by = clean_words(said), clean_name(made_by)
    if refused(shop, customers.read(shop.db, customer.id), follow_up) is not None:
        raise ShopError(ErrorCode.MESSAGE_REFUSED, name=customer.spoken_name)
    if follow_up is not None:
        return record_call(
            shop, follow_up.id, Outcome.MESSAGE, channel=channel, message=said, settles=settles,
            made_by=made_by, request_id=request_id,
        )  # fmt: skip
    message = Message(customer_id=customer.id, at=shop.clock.now(), channel=channel, said=said, made_by=made_by)

    def work(operation: Operation) -> Answer:
        return {"message_id": messages.add(operation, message)}

    shop.journal.run("send_message", work, request_id=request_id, made_by=made_by)
    return None
