"""Plans: which purchases matter, and on which days we ask (domain.md 1 and 2)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from enum import StrEnum, auto
from functools import lru_cache
from typing import NamedTuple

from shop_crm.domain.calendar import Calendar
from shop_crm.domain.categories import category_key
from shop_crm.domain.days import add_months
from shop_crm.domain.follow_ups import Channel, FollowUp, Limits, has_expired
from shop_crm.domain.money import Currency, check_amount
from shop_crm.domain.names import fold
from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.domain.values import frozen

FLOOR_SHARE = 10
"""A start plan for a category begins at a tenth of the large line: a phone's case is not a phone (domain.md 1)."""


class Unit(StrEnum):
    """What a step's offset is counted in."""

    DAY = auto()
    WEEK = auto()
    MONTH = auto()


MOST_AFTER = {Unit.DAY: 3_650, Unit.WEEK: 520, Unit.MONTH: 120}
"""A step is at most ten years away."""


class Anchor(StrEnum):
    """What a step's offset is counted from: forward from the purchase, or back from the warranty's end."""

    PURCHASE = auto()
    WARRANTY_END = auto()


@frozen
class Step:
    """One step of a plan: when, how, and what to ask (`ask_code` is ours, `ask` the owner's words)."""

    after: int
    unit: Unit
    anchor: Anchor = Anchor.PURCHASE
    channel: Channel = Channel.CALL
    ask_code: str = ""
    ask: str = ""
    messages: tuple[tuple[str, str], ...] = ()
    """(language, text) of the shop's own message at this step; ours is sent in a language that has none."""

    @property
    def as_call(self) -> "Step":
        """The step without what is written at it: equal for two that make the same call."""
        return replace(self, messages=()) if self.messages else self

    def message(self, language: str) -> str:
        """The shop's own text in this language, with its blanks; "" for none."""
        return dict(self.messages).get(language, "")


@frozen
class Plan:
    """What a plan matches and its steps. `code` names a start plan, `name` is the owner's own.

    Amounts are in minor units; `amount_to` is exclusive. With `is_large` the plan fits any purchase whose amount
    reaches the shop's large line, whatever the category.
    """

    id: int = 0
    code: str = ""
    name: str = ""
    categories: tuple[str, ...] = ()
    amount_from: int = 0
    amount_to: int | None = None
    is_large: bool = False
    steps: tuple[Step, ...] = ()
    is_off: bool = False
    """Switched off by the owner: it plans nothing, and keeps its place."""
    is_past: bool = False
    """No plan of the shop any more; it stays to answer for the follow-ups that it planned."""
    replaced_by: int | None = None
    """Of a past one: the plan that took its place."""

    @property
    def is_in_force(self) -> bool:
        """Whether it plans anything now."""
        return not (self.is_off or self.is_past)


@frozen
class PlanBook:
    """All that decides which purchases matter to this shop."""

    plans: Sequence[Plan]
    """In the owner's order; those that are off or past as well."""
    large_line: int
    """The amount in minor units from which any purchase is flagged."""
    left_alone: frozenset[str] = frozenset()
    """Items that are never followed up, as `folded`."""

    def plan(self, plan_id: int | None) -> Plan | None:
        """The plan of this id, in force or not."""
        return next((plan for plan in self.plans if plan.id == plan_id), None)

    def newest(self, plan_id: int | None) -> int | None:
        """The id of the plan that stands now in the place of this one: itself, unless it was replaced."""
        known = self.plan(plan_id)
        while known is not None and known.replaced_by is not None:
            known = self.plan(known.replaced_by)
        return plan_id if known is None else known.id

    def leaves_alone(self, line: Line) -> bool:
        """Whether nobody is called about this thing."""
        return bool(self.left_alone) and fold(line.item) in self.left_alone


@frozen
class LeftAlone:
    """A product that nobody is called about, and why."""

    item: str
    reason: str
    since: date


@frozen
class Match:
    """The plan that won for a purchase, and the lines it is about."""

    plan: Plan
    lines: tuple[Line, ...]


@frozen
class Recorded:
    """A purchase that is safely kept, and what it planned."""

    purchase_id: int
    customer_id: int
    planned: tuple[FollowUp, ...]
    left_out: int
    """Steps of its plan whose time has passed already (domain.md 4)."""
    plan: Plan | None
    """The plan that fits it; None for everyday things."""
    may_be_contacted: bool
    """False when the customer asked not to be: nothing is planned then, whatever she buys (domain.md 5)."""
    refuses_calls: bool = False
    """She may be reached, but wants no calls about what she bought: then too nothing is planned."""


def match(purchase: Purchase, book: PlanBook) -> Match | None:
    """The strongest plan for a purchase: the first that fits, in the owner's order; None for everyday things.

    The lines are all that some plan flags, dearest first; for a large purchase of small things, all of it. What the
    shop leaves alone counts for nothing.
    """
    lines = [line for line in purchase.kept_lines if not book.leaves_alone(line)]
    keys = [category_key(line.category) for line in lines]
    in_force = (plan for plan in book.plans if plan.is_in_force)
    if len(lines) == 1:  # nearly every purchase: what comes after the first that fits adds nothing
        first = next((plan for plan in in_force if _fitting_places(plan, lines, keys, book.large_line)), None)
        return Match(plan=first, lines=tuple(lines)) if first else None
    fitting = [(plan, places) for plan in in_force if (places := _fitting_places(plan, lines, keys, book.large_line))]
    if not fitting:
        return None
    flagged = {place for plan, places in fitting if not plan.is_large for place in places}
    flagged |= {place for place, line in enumerate(lines) if line.kept_amount >= book.large_line}
    named = [lines[place] for place in sorted(flagged or fitting[0][1])]
    return Match(plan=fitting[0][0], lines=tuple(sorted(named, key=lambda line: -line.kept_amount)))


def fits(plan: Plan, purchase: Purchase, book: PlanBook) -> bool:
    """Whether this plan, were it in force, would be one of those that fit a purchase, first or not."""
    lines = [line for line in purchase.kept_lines if not book.leaves_alone(line)]
    keys = [category_key(line.category) for line in lines]
    return bool(_fitting_places(plan, lines, keys, book.large_line))


def flagged_lines(purchase: Purchase, book: PlanBook) -> tuple[Line, ...]:
    """The lines that a purchase's follow-ups are about, dearest first; all that are kept when no plan fits now."""
    lines = purchase.kept_lines
    if len(lines) < 2:
        return lines  # nearly every purchase: a list of hundreds is painted without asking each plan
    won = match(purchase, book)
    return won.lines if won else lines


def plan(purchase: Purchase, book: PlanBook, calendar: Calendar) -> list[FollowUp]:
    """The follow-ups of a purchase: ONE series, the strongest plan's (domain.md 1); [] for everyday things.

    Every due day is counted from the origin and clamped to the month's end; it is shown on the next open day.
    """
    won = match(purchase, book)
    return series(purchase, won, calendar) if won else []


def series(purchase: Purchase, won: Match, calendar: Calendar) -> list[FollowUp]:
    """The follow-ups that the plan which won asks for; see `plan`."""
    dated = _dated(purchase, won)
    return [_asked(one, purchase, won, calendar, dated[-1].number) for one in dated]


def plan_wanted(
    purchase: Purchase, book: PlanBook, calendar: Calendar, *, today: date, limits: Limits
) -> tuple[list[FollowUp], int]:
    """The follow-ups to plan for a new purchase, and how many were left out because their time has passed."""
    won = match(purchase, book)
    dated = _dated(purchase, won) if won else []
    # Of a file of old sales nearly all are left out: they are not made first.
    wanted = [one for one in dated if not has_expired(one.due, today, limits)]
    planned = [_asked(one, purchase, won, calendar, dated[-1].number) for one in wanted] if won else []
    return planned, len(dated) - len(planned)


def with_plan(book: PlanBook, plan: Plan) -> PlanBook:
    """The book as it would be with this plan changed, or added where a new one goes: before any large purchase."""
    others = [known for known in book.plans if known.id != plan.id]
    if plan.id and len(others) < len(book.plans):
        return replace(book, plans=tuple(plan if known.id == plan.id else known for known in book.plans))
    place = place_of_new(book.plans, plan)
    return replace(book, plans=(*book.plans[:place], plan, *book.plans[place:]))


def place_of_new(plans: Sequence[Plan], plan: Plan) -> int:
    """Where a new plan goes: before the first that takes any large purchase, for behind it it would rarely win."""
    if plan.is_large:
        return len(plans)
    return next((place for place, known in enumerate(plans) if known.is_large and not known.is_past), len(plans))


def check_plan(plan: Plan) -> Plan:
    """The plan itself when it can be followed; else the ShopError that says what is missing."""
    if not (plan.name or plan.code):
        raise ShopError(ErrorCode.PLAN_NAMELESS)
    if not (plan.categories or plan.is_large or plan.amount_from or plan.amount_to is not None):
        raise ShopError(ErrorCode.PLAN_FITS_ALL)
    if plan.amount_to is not None and plan.amount_from >= plan.amount_to:
        raise ShopError(ErrorCode.PLAN_AMOUNTS_TURNED)
    for amount in (plan.amount_from, plan.amount_to or 0):
        check_amount(amount)
    if not plan.steps:
        raise ShopError(ErrorCode.PLAN_WITHOUT_STEP)
    for number, step in enumerate(plan.steps, start=1):
        if not 0 <= step.after <= MOST_AFTER[step.unit]:
            raise ShopError(ErrorCode.PLAN_STEP_TOO_FAR, number=number)
    return plan


def start_plans(currency: Currency) -> tuple[Plan, ...]:
    """The plans of a new shop, categories first and any large purchase last (domain.md 1)."""
    settle = Step(after=10, unit=Unit.DAY, ask_code="set_up")
    season = Step(after=3, unit=Unit.MONTH, ask_code="still_happy")
    warranty = Step(after=1, unit=Unit.MONTH, anchor=Anchor.WARRANTY_END, ask_code="before_warranty_ends")
    usual = (settle, season, warranty)
    driving = (
        Step(after=7, unit=Unit.DAY, ask_code="set_up"),
        Step(after=1, unit=Unit.MONTH, ask_code="first_month"),
        season,
        Step(after=11, unit=Unit.MONTH, ask_code="first_year"),
    )
    floor = currency.large_line // FLOOR_SHARE
    of_kind = {
        "television": usual,
        "computer": usual,
        "appliance": usual,
        "furniture": usual,
        "vehicle": driving,
        "phone": (settle, season),
    }
    plans = [Plan(code=kind, categories=(kind,), amount_from=floor, steps=steps) for kind, steps in of_kind.items()]
    return (*plans, Plan(code="large", is_large=True, steps=usual))


def _fitting_places(plan: Plan, lines: Sequence[Line], keys: Sequence[str], large_line: int) -> list[int]:
    """The places of the lines that make the plan fit; [] when it does not.

    A plan for categories looks at each line's amount, so that three phone cases do not make a phone; one without
    categories looks at the whole purchase.
    """
    if plan.categories:
        wanted = _keys(plan.categories)
        if wanted.isdisjoint(keys):
            return []
        return [
            place
            for place, key in enumerate(keys)
            if key in wanted and _is_within(plan, lines[place].kept_amount, plan.amount_from)
        ]
    smallest = large_line if plan.is_large else plan.amount_from
    whole = sum(line.kept_amount for line in lines)
    return list(range(len(lines))) if _is_within(plan, whole, smallest) else []


@lru_cache(maxsize=256)
def _keys(categories: tuple[str, ...]) -> frozenset[str]:
    return frozenset(map(category_key, categories))


def _is_within(plan: Plan, amount: int, smallest: int) -> bool:
    return amount >= smallest and (plan.amount_to is None or amount < plan.amount_to)


class _Dated(NamedTuple):
    """A step that has its day; `number` is its place among the plan's steps, from 1."""

    number: int
    step: Step
    due: date


def _dated(purchase: Purchase, won: Match) -> list[_Dated]:
    """The steps that this purchase has, each with its day."""
    return [
        _Dated(number, step, due)
        for number, step in enumerate(won.plan.steps, start=1)
        if (due := _due_day(step, purchase.day, won.lines)) is not None
    ]


def _asked(one: _Dated, purchase: Purchase, won: Match, calendar: Calendar, last: int) -> FollowUp:
    return FollowUp(
        customer_id=purchase.customer_id,
        purchase_id=purchase.id or None,
        plan_id=won.plan.id or None,
        step_number=one.number,
        step_count=last,
        channel=one.step.channel,
        ask_code=one.step.ask_code,
        ask=one.step.ask,
        due=one.due,
        planned_on=calendar.open_from(one.due),
    )


def _due_day(step: Step, origin: date, lines: Sequence[Line]) -> date | None:
    """The step's day; None for a step before a warranty's end where there is no warranty that long."""
    if step.anchor is Anchor.PURCHASE:
        return _moved(origin, step, months=0, sign=1)
    ends = (_moved(origin, step, months=line.warranty_months, sign=-1) for line in lines if line.warranty_months)
    return min((due for due in ends if due > origin), default=None)


def _moved(origin: date, step: Step, *, months: int, sign: int) -> date:
    match step.unit:
        case Unit.MONTH:
            return add_months(origin, months + sign * step.after)
        case Unit.WEEK:
            return add_months(origin, months) + sign * timedelta(weeks=step.after)
        case Unit.DAY:
            return add_months(origin, months) + sign * timedelta(days=step.after)
