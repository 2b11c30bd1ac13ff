"""Amounts, days, reasons and troubles in people's words."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from shop_crm.domain.amounts import read_amount, read_quantity
from shop_crm.domain.calendar import PartOfDay
from shop_crm.domain.calls import Call, Contact, Reason
from shop_crm.domain.complaints import MADE_RIGHT, Complaint, Remedy, Satisfied, Worth
from shop_crm.domain.customers import Customer
from shop_crm.domain.days import read_day
from shop_crm.domain.follow_ups import FollowUp, Kind, Outcome
from shop_crm.domain.money import CURRENCIES, currency
from shop_crm.domain.plans import Plan, start_plans
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.words.amounts import amount_text
from shop_crm.words.calls import attempts_text, best_time_text, reason_text, why
from shop_crm.words.complaints import worth_text
from shop_crm.words.days import day_text, full_day_text, long_day_text, weekday_text
from shop_crm.words.done import copies_text
from shop_crm.words.errors import sentence
from shop_crm.words.labels import step_label
from shop_crm.words.lock import wait_text
from shop_crm.words.outcomes import read_outcome
from shop_crm.words.timeline import complaint_told, item_text
from shop_crm.words.words import Words

TODAY = date(2026, 11, 22)
IDR = currency("IDR")
BUDI = Customer(name="Budi Santoso", form_of_address="Pak")
SOLD = Purchase(
    id=1, customer_id=1, day=date(2026, 8, 13), lines=(Line(item="LG 43-inch television", amount=5_499_000),)
)
STEP = FollowUp(
    customer_id=1, purchase_id=1, plan_id=1, step_number=2, step_count=3,
    due=date(2026, 11, 13), planned_on=date(2026, 11, 13),
)  # fmt: skip
REASON = Reason(follow_up=STEP, purchase=SOLD, lines=SOLD.lines, plan=start_plans(IDR)[0])


@pytest.fixture(params=["en", "id", "ms"])
def words(request: pytest.FixtureRequest) -> Words:
    return Words(request.param)


@pytest.mark.parametrize(
    ("code", "minor", "text"),
    [
        ("IDR", 5_499_000, "Rp\u00a05.499.000"),
        ("MYR", 125_050, "RM\u00a01,250.50"),
        ("MYR", 3_880_000, "RM\u00a038,800"),
        ("USD", 25_000, "$250"),
        ("USD", 5, "$0.05"),
        ("EUR", 123_456_789, "€1.234.567,89"),
        ("IDR", 0, "Rp\u00a00"),
        ("IDR", 10**13, "Rp\u00a010.000.000.000.000"),
    ],
)
def test_an_amount_is_written_as_in_the_shops_country(code: str, minor: int, text: str) -> None:
    assert amount_text(minor, currency(code)) == text


@pytest.mark.parametrize(
    ("quantity", "english", "indonesian"),
    [
        ("2.5", "2.5 × Cable", "2,5 × Cable"),
        ("0.250", "0.25 × Cable", "0,25 × Cable"),
        ("1000", "1000 × Cable", "1000 × Cable"),
    ],
)
def test_a_quantity_is_written_as_in_the_language_and_read_back(quantity: str, english: str, indonesian: str) -> None:
    line = Line(item="Cable", amount=1, quantity=Decimal(quantity))
    for language, told in (("en", english), ("ms", english), ("id", indonesian)):
        assert item_text(Words(language), line) == told
        assert read_quantity(told.partition(" ")[0]) == line.quantity


@pytest.mark.parametrize(
    ("language", "long", "short"),
    [
        ("en", "Sunday 22 November 2026", "13\u00a0Aug"),
        ("id", "Minggu 22 November 2026", "13\u00a0Agu"),
        ("ms", "Ahad 22 November 2026", "13\u00a0Ogo"),
    ],
)
def test_days_speak_the_language(language: str, long: str, short: str) -> None:
    words = Words(language)
    assert long_day_text(words, TODAY) == long
    assert day_text(words, date(2026, 8, 13), TODAY) == short
    assert day_text(words, date(2025, 8, 13), TODAY) == f"{short}\u00a02025"
    assert weekday_text(Words("en"), date(2026, 11, 24), date(2026, 11, 22)) == "Tue\u00a024\u00a0Nov"
    assert weekday_text(Words("en"), date(2027, 1, 4), date(2026, 11, 22)) == "Mon\u00a04\u00a0Jan\u00a02027"


@pytest.mark.parametrize("code", CURRENCIES)
def test_an_amount_and_a_day_stay_whole_at_a_lines_end_and_are_read_back(words: Words, code: str) -> None:
    used = currency(code)
    told = amount_text(100_000 * used.unit, used)
    assert " " not in told
    assert read_amount(told, used) == 100_000 * used.unit
    for month in range(1, 13):
        day = date(2025, month, 13)
        told = [day_text(words, day, TODAY), full_day_text(words, day), weekday_text(words, day, TODAY)]
        assert not any(" " in each for each in told)
        assert {read_day(each, TODAY) for each in told} == {day}


@pytest.mark.parametrize("plan", start_plans(IDR), ids=lambda plan: plan.code)
def test_a_steps_number_keeps_its_unit_on_its_line(words: Words, plan: Plan) -> None:
    assert all(step_label(words, step).startswith(f"{step.after}\u00a0") for step in plan.steps)


def test_why_names_who_what_when_how_much_and_the_step() -> None:
    assert why(Words("en"), BUDI, REASON, IDR, TODAY) == (
        "Because Pak Budi Santoso bought LG 43-inch television on 13\u00a0Aug for Rp\u00a05.499.000; "
        "plan Television, step 2 of 3."
    )


@pytest.mark.parametrize(
    ("kind", "has_purchase"),
    [(kind, has) for kind in Kind for has in (True, False) if not (has and kind in (Kind.WISH, Kind.THANKS))],
)
def test_every_kind_of_follow_up_answers_why(words: Words, kind: Kind, has_purchase: bool) -> None:
    follow_up = replace(STEP, kind=kind)
    reason = replace(REASON, follow_up=follow_up) if has_purchase else Reason(follow_up=follow_up)
    text = why(words, BUDI, reason, IDR, TODAY)
    assert "Pak Budi Santoso" in text
    assert "{" not in text
    assert ("LG 43-inch" in text) == has_purchase


@pytest.mark.parametrize(
    ("today", "text"),
    [
        (date(2026, 11, 22), "3\u00a0months, step 2 of 3. 9 days late"),
        (date(2026, 11, 14), "3\u00a0months, step 2 of 3. 1 day late"),
        (date(2026, 11, 13), "3\u00a0months, step 2 of 3"),
    ],
)
def test_the_short_reason_says_how_late(today: date, text: str) -> None:
    assert reason_text(Words("en"), REASON, today) == text


def test_a_promise_names_its_day_and_hour() -> None:
    promise = replace(STEP, kind=Kind.PROMISE, due=TODAY, at_time=time(10, 0))
    assert reason_text(Words("en"), Reason(follow_up=promise), TODAY) == "PROMISE: we call on 22\u00a0Nov 10:00"


def test_attempts_are_told_oldest_first_with_their_hour() -> None:
    first = Contact(customer_id=1, at=datetime(2026, 11, 13, 10, 20), outcome=Outcome.NO_ANSWER)
    later = replace(first, at=first.at + timedelta(days=3))
    call = Call(customer=BUDI, reasons=(REASON,), contacts=(later, first))
    assert (
        attempts_text(Words("en"), call, TODAY) == "13\u00a0Nov\u00a010:20 no answer, 16\u00a0Nov\u00a010:20 no answer"
    )


def test_an_attempt_of_an_earlier_step_is_not_told() -> None:
    long_ago = Contact(customer_id=1, at=datetime(2026, 8, 23, 10, 20), outcome=Outcome.HAPPY)
    assert attempts_text(Words("en"), Call(customer=BUDI, reasons=(REASON,), contacts=(long_ago,)), TODAY) == ""


def test_the_best_time_is_what_the_customer_said_else_another_part_of_the_day() -> None:
    call = Call(customer=BUDI, reasons=(REASON,))
    assert best_time_text(Words("en"), call) == "any time"
    spoken = tuple(
        Contact(customer_id=1, at=datetime(2026, 8, day, 18).astimezone(), outcome=Outcome.HAPPY) for day in (1, 2)
    )
    assert best_time_text(Words("en"), replace(call, contacts=spoken)) == "usually reached in the evening"
    tried = replace(REASON, follow_up=replace(STEP, part=PartOfDay.EVENING))
    assert best_time_text(Words("en"), replace(call, reasons=(tried,))) == "evening"
    assert best_time_text(Words("en"), replace(call, customer=replace(BUDI, best_time="after 16:00"))) == "after 16:00"


def test_a_typed_fact_cannot_move_the_cursor_of_a_terminal() -> None:
    error = ShopError(ErrorCode.AMOUNT_UNREADABLE, typed="5\x1b[2J\u202e6")
    assert sentence(Words("en"), error).startswith("“5[2J6” is not an amount.")


def test_a_shop_errors_own_text_is_its_code_alone() -> None:
    error = ShopError(ErrorCode.PHONE_TOO_SHORT, typed="0899RAHASIA")
    assert str(error) == "phone_too_short"
    assert "RAHASIA" not in repr(error)


@pytest.mark.parametrize(
    ("typed", "outcome"),
    [
        ("OK", Outcome.HAPPY),
        ("No answer", Outcome.NO_ANSWER),
        ("no_answer", Outcome.NO_ANSWER),
        ("CB", Outcome.CALL_BACK),
        ("don't call", Outcome.STOP),
        ("tidak diangkat", Outcome.NO_ANSWER),
        ("salah nombor", Outcome.WRONG_NUMBER),
    ],
)
def test_outcomes_are_read_as_people_type_them(typed: str, outcome: Outcome) -> None:
    assert read_outcome(typed) is outcome


def test_a_word_that_is_no_outcome_names_those_that_are() -> None:
    with pytest.raises(ShopError) as caught:
        read_outcome("maybe")
    assert "happy" in str(caught.value.facts["known"])


@pytest.mark.parametrize(
    ("made", "missed", "text"),
    [
        (["a/toko 1.db"], [], "A safe copy was made and checked: toko 1.db"),
        (
            ["a/toko 1.db", "stick/toko 1.db"],
            [],
            "Two safe copies were made and checked: toko 1.db, the second one in stick",
        ),
        (
            ["a/toko 1.db"],
            [ShopError(ErrorCode.FOLDER_MISSING, path="stick")],
            "A safe copy was made and checked: toko 1.db. The other one is missing: There is no folder stick. "
            "Plug in the stick or make the folder, then try again.",
        ),
    ],
    ids=["one", "two", "one of two"],
)
def test_safe_copies_are_told_with_the_one_that_is_missing(made: list[str], missed: list[ShopError], text: str) -> None:
    assert copies_text(Words("en"), [Path(copy) for copy in made], missed) == text


BUDIS = Complaint(id=1, customer_id=1, day=date(2026, 11, 20), said="It flickers", item="LG TV", cost=185_000)


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        ({}, "LG TV · complaint, still open · cost us Rp\u00a0185.000"),
        ({"closed_on": date(2026, 11, 20)}, "LG TV · complaint, solved the same day · cost us Rp\u00a0185.000"),
        (
            {
                "closed_on": date(2026, 11, 20),
                "remedy": Remedy.REPLACEMENT,
                "satisfied": Satisfied.YES,
            },
            "LG TV · Replaced the same day, was satisfied · cost us Rp\u00a0185.000",
        ),
        (
            {"closed_on": date(2026, 11, 22), "remedy": Remedy.APOLOGY, "satisfied": Satisfied.NO, "cost": 0},
            "LG TV · Said sorry after 2 days, was not satisfied",
        ),
    ],
    ids=["open", "solved, nobody knows how", "replaced", "not satisfied"],
)
def test_a_complaint_tells_how_it_was_made_right(facts: dict[str, object], told: str) -> None:
    complaint = replace(BUDIS, **facts)  # type: ignore[arg-type]
    assert complaint_told(Words("en"), complaint, IDR).details == (told,)


@pytest.mark.parametrize(
    ("worth", "part"),
    [
        (Worth(cost=100_000, hers=1, household=22_050_000, circle=9_200_000), "is less than 1 %"),
        (Worth(cost=285_000, hers=1, household=5_000_000, circle=0), "is 6 % of what Pak Budi Santoso and theirs"),
        (Worth(cost=2_000_000, hers=1, household=5_000_000, circle=0), "40 % of what"),
        (Worth(cost=5_000_000, hers=1, household=5_000_000, circle=0), "Still less than losing them"),
        (Worth(cost=6_000_000, hers=1, household=5_000_000, circle=0), "is more than"),
        (Worth(cost=6_000_000, hers=0, household=0, circle=0), "nothing bought yet"),
        (Worth(cost=0, hers=0, household=0, circle=0), "Nothing bought yet."),
        (Worth(cost=0, hers=1, household=5_000_000, circle=0), "have brought Rp\u00a05.000.000. Make it right"),
    ],
    ids=["hardly anything", "little", "worth it", "as much", "more", "for the name", "neither", "no cost yet"],
)
def test_one_sentence_tells_what_it_is_worth(worth: Worth, part: str) -> None:
    assert part in worth_text(Words("en"), worth, "Pak Budi Santoso", IDR)


def test_our_word_on_a_complaint_says_what_was_promised() -> None:
    due = date(2026, 11, 24)
    promise = FollowUp(customer_id=1, kind=Kind.PROMISE, ask_code=MADE_RIGHT, due=due, planned_on=due, complaint_id=1)
    reason = Reason(follow_up=promise)
    told = "Because we promised Pak Budi Santoso to make it right by 24\u00a0Nov."
    assert why(Words("en"), BUDI, reason, IDR, TODAY) == told
    assert reason_text(Words("en"), reason, TODAY) == "PROMISE: made right by 24\u00a0Nov"


@pytest.mark.parametrize(
    ("seconds", "told"), [(0, ""), (1, " 1 second."), (60, " 60 seconds."), (61, " 2 minutes."), (300, " 5 minutes.")]
)
def test_a_long_wait_for_the_next_try_is_told_in_minutes(seconds: int, told: str) -> None:
    assert wait_text(Words("en"), seconds).partition("The next one in")[2] == told
