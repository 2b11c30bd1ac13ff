"""The story of a television that fails twice, from the sale to the call that asks whether all is well."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta

from shop_crm.clock import Clock
from shop_crm.domain.complaints import Cause, Remedy, StepKind
from shop_crm.domain.follow_ups import Kind, Outcome
from shop_crm.domain.habits import Alike
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.services.calls import due_calls, record_call
from shop_crm.services.cards import read_bought
from shop_crm.services.complaints import (
    add_step,
    change_complaint,
    close_complaint,
    closed_complaints,
    open_complaint,
    open_complaints,
    worth,
)
from shop_crm.services.counter import record_purchase
from shop_crm.services.customers import read_typed
from shop_crm.services.making_right import can_come_back, exchange_goods
from shop_crm.services.shop import Shop, open_shop

SOLD = date(2026, 11, 23)


@contextmanager
def on(shop: Shop, day: date) -> Iterator[Shop]:
    """The same shop on another day."""
    later = open_shop(shop.path, Clock(stand_in=day))
    yield later
    later.close()


def test_a_television_that_fails_twice(shop: Shop) -> None:
    # Sold.
    siti = read_typed(shop, name="Bu Siti", phones="0812-3456-7788").customer
    line = Line(item="LG TV 43", category="tv", amount=5_499_000, warranty_months=12)
    sold = record_purchase(shop, siti, Purchase(customer_id=0, day=SOLD, lines=(line,)))
    assert [step.due for step in sold.planned][:2] == [date(2026, 12, 3), date(2027, 2, 23)]

    # Called, and she has a problem: from now on no cheerful call.
    first_call = date(2026, 12, 3)
    with on(shop, first_call) as later:
        (call,) = due_calls(later)
        record_call(later, call.id, Outcome.PROBLEM, said="Lines across the picture", made_by="Dewi")
        (unhappy,) = open_complaints(later)
        assert (unhappy.words, unhappy.item, unhappy.habits) == ("Lines across the picture", "LG TV 43", ())
        assert due_calls(later) == []
    complaint_id = unhappy.complaint.id

    # Decided at once, on her side; and exchanged as promised.
    with on(shop, first_call + timedelta(days=1)) as later:
        decided = replace(
            unhappy.complaint,
            remedy=Remedy.REPLACEMENT,
            cause=Cause.DEFECT,
            cost=285_000,
            promised_on=date(2026, 12, 7),
            in_hands_of="Dewi",
        )
        change_complaint(later, decided)
        found = worth(later, decided)
        assert (found.together, found.share is not None and found.share < 0.06) == (5_499_000, True)
        add_step(later, complaint_id, "A new one is on its way from Surabaya", made_by="Dewi")
    with on(shop, date(2026, 12, 7)) as later:
        (call,) = due_calls(later)
        assert call.reasons[0].follow_up.kind is Kind.PROMISE
        back = can_come_back(later, complaint_id)
        assert back is not None
        done = exchange_goods(later, complaint_id, back[1].id, back[1], made_by="Dewi")
        assert read_bought(later, sold.customer_id).amount == 5_499_000
        assert all(planned.is_held for planned in done.planned)  # silenced until she is happy
        assert close_complaint(later, complaint_id, solution="A new one, and sorry").check is not None
        assert due_calls(later) == []  # our word was kept with that

    # Asked again: all is well.
    with on(shop, date(2026, 12, 14)) as later:
        (call,) = due_calls(later)
        assert call.reasons[0].follow_up.kind is Kind.COMPLAINT_CHECK
        record_call(later, call.id, Outcome.HAPPY, said="It is fine now", made_by="Hadi")
        (told,) = closed_complaints(later)
        assert told.is_satisfied

    # The new one fails as well, and she says so at the counter: the same thing twice within 90 days is a habit.
    second_day = date(2027, 1, 4)
    with on(shop, second_day) as later:
        said = "The same lines again"
        open_complaint(later, sold.customer_id, said, purchase_id=done.purchase.id, made_by="Dewi")
        (unhappy,) = open_complaints(later)
        change_complaint(later, replace(unhappy.complaint, cause=Cause.DEFECT, remedy=Remedy.REFUND, cost=5_499_000))
        (unhappy,) = open_complaints(later)
        assert [(habit.alike, habit.count) for habit in unhappy.habits] == [(Alike.PRODUCT, 2), (Alike.CAUSE, 2)]
        assert due_calls(later) == []
        close_complaint(later, unhappy.complaint.id, solution="Another make, no extra charge")

    # Asked again, and now it really is solved.
    with on(shop, second_day + timedelta(days=7)) as later:
        (call,) = due_calls(later)
        record_call(later, call.id, Outcome.HAPPY, said="Thank you for not giving up")
        newest, oldest = closed_complaints(later)
        assert newest.is_satisfied
        assert oldest.is_satisfied
        assert [step.kind for step in newest.steps] == [StepKind.CLOSED, StepKind.SATISFIED]
        assert open_complaints(later) == []
