"""The shop as plain dictionaries: what must be true of it by domain.md, worked out without any rule of the product.

Only the names of states, kinds and outcomes are the product's. Whoever doubts a number here looks into domain.md, never
into shop_crm.
"""

from calendar import monthrange
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from typing import Any

import holidays

from shop_crm.domain.follow_ups import EndReason, Kind, Outcome, State

Row = dict[str, Any]
Key = tuple[str, Any]

HELD = date(2199, 12, 31)
WAITED_FOR = (Kind.PROMISE, Kind.COMPLAINT_CHECK)
"""The kinds that somebody waits for: all others are courtesy."""
UNHEARD = (Outcome.NO_ANSWER, Outcome.WRONG_NUMBER)
"""After these nobody was spoken to, so nobody was disturbed."""

NEVER_ASKED = (
    EndReason.PURCHASE_CORRECTED, EndReason.PURCHASE_RETURNED, EndReason.PLAN_CHANGED, EndReason.PLAN_OFF,
    EndReason.LEFT_ALONE,
)  # fmt: skip
"""What ended so may be planned again."""

# domain.md 1: unit, how many, what to ask.
_USUAL = (("day", 10, "set_up"), ("month", 3, "still_happy"), ("before warranty ends", 1, "before_warranty_ends"))
PLANS = {
    "television": _USUAL,
    "computer": _USUAL,
    "appliance": _USUAL,
    "furniture": _USUAL,
    "vehicle": (
        ("day", 7, "set_up"),
        ("month", 1, "first_month"),
        ("month", 3, "still_happy"),
        ("month", 11, "first_year"),
    ),
    "phone": (("day", 10, "set_up"), ("month", 3, "still_happy")),
    "large": _USUAL,
}
KIND_OF_GOODS = {
    "tv": "television", "laptop": "computer", "kulkas": "appliance", "sofa": "furniture", "motor": "vehicle",
    "hp": "phone",
}  # fmt: skip
LARGE_LINE = 3_000_000
FLOOR = LARGE_LINE // 10
SETTINGS = {
    "closed_weekdays": (),
    "closed_days": (),
    "keeps_holidays": True,
    "expiry_days": 30,
    "gather_days": 7,
    "calls_a_day": 15,
    "cap_days": 14,
    "check_back_days": 7,
    "retry_after_open_days": 2,
    "courtesy_attempts": 3,
    "promise_attempts": 6,
    "quiet_hours": (),
}
POINTS_TO = {
    "phone": {"customer": "customer"},
    "purchase": {"customer": "customer"},
    "line": {"purchase": "purchase"},
    "follow_up": {"customer": "customer", "purchase": "purchase", "complaint": "complaint"},
    "contact": {"customer": "customer", "follow_up": "follow_up"},
    "complaint": {"customer": "customer", "purchase": "purchase"},
}
"""Which column of which table names a row of which other table."""


@dataclass
class Step:
    """One step of the shop's journal: which rows it changed, from what to what."""

    id: int
    undoes: int | None
    changes: dict[Key, tuple[Row | None, Row | None]]
    is_undone: bool = False


@dataclass
class Model:
    """Rows by table and key; `planned` is what the product says, to be judged and not believed."""

    rows: dict[str, dict[Any, Row]] = field(default_factory=dict)
    steps: dict[int, Step] = field(default_factory=dict)
    planned: dict[int, date] = field(default_factory=dict)
    doubts_clock: bool = False
    """The PC's date cannot be right, so nothing is too old by it."""
    _last_ids: dict[str, int] = field(default_factory=dict)
    _before: dict[Key, Row | None] = field(default_factory=dict)
    _open: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        for table in ("customer", "purchase", "line", "follow_up", "contact", "complaint", "phone", "left_alone"):
            self.rows[table] = {}
            self._last_ids[table] = 0
        self.rows["plan"] = {plan: {"is_off": False} for plan in PLANS}
        self.rows["setting"] = {name: {"value": value} for name, value in SETTINGS.items()}

    # Reading

    def setting(self, name: str) -> Any:
        return self.rows["setting"][name]["value"]

    def open_follow_ups(self) -> dict[int, Row]:
        known = self.rows["follow_up"]
        return {id: known[id] for id in sorted(self._open)}

    def open_of(self, customers: Iterable[int]) -> dict[int, Row]:
        wanted = set(customers)
        return {id: row for id, row in self.open_follow_ups().items() if row["customer"] in wanted}

    def of_purchase(self, purchase: int) -> dict[int, Row]:
        return {id: row for id, row in self.rows["follow_up"].items() if row["purchase"] == purchase}

    def good_numbers(self, customer: int) -> set[str]:
        return {
            phone["number"] for phone in self.rows["phone"].values()
            if phone["customer"] == customer and not phone["is_bad"]
        }  # fmt: skip

    def houses(self) -> dict[int, frozenset[int]]:
        """Of each customer, everybody in her house: who shares a good number, and with whom they share one."""
        owners: dict[str, set[int]] = {}
        for phone in self.rows["phone"].values():
            if not phone["is_bad"]:
                owners.setdefault(phone["number"], set()).add(phone["customer"])
        house = {customer: {customer} for customer in self.rows["customer"]}
        for together in owners.values():
            joined = set().union(*(house[one] for one in together))
            for one in joined:
                house[one] = joined
        return {customer: frozenset(members) for customer, members in house.items()}

    def house_of(self, customer: int) -> frozenset[int]:
        return self.houses()[customer]

    def is_silenced(self, house: Iterable[int]) -> bool:
        members = set(house)
        return any(row["is_open"] and row["customer"] in members for row in self.rows["complaint"].values())

    def may_plan(self, customer: int) -> bool:
        """Nobody is planned for who asked not to be contacted, nor anybody at that number (domain.md 5 and 12)."""
        silent = {id for id, row in self.rows["customer"].items() if row["silent_since"]}
        numbers = self.good_numbers(customer)
        return customer not in silent and not any(self.good_numbers(one) & numbers for one in silent)

    def is_open_day(self, day: date) -> bool:
        if day.weekday() in self.setting("closed_weekdays") or day in self.setting("closed_days"):
            return False
        return not (self.setting("keeps_holidays") and day in _indonesia(day.year))

    def open_day_from(self, day: date) -> date:
        while not self.is_open_day(day):
            day += timedelta(days=1)
        return day

    def own_day(self, follow_up: Row) -> date:
        """The first day on which it might be shown if the customer had nothing else: moved, else due."""
        day = follow_up["not_before"] or follow_up["due"]
        if follow_up["snoozed_until"]:
            day = max(day, follow_up["snoozed_until"].date())
        return day if follow_up["kind"] in WAITED_FOR else self.open_day_from(day)

    def is_due(self, id: int, today: date) -> bool:
        """Whether it is to be called; what waited longer than the shop wants to is left to the owner's review."""
        day, row = self.planned[id], self.rows["follow_up"][id]
        is_fresh = self.doubts_clock or not self._is_expired(day, today)
        return day <= today and (row["kind"] in WAITED_FOR or is_fresh)

    def is_ready(self, id: int, now: datetime) -> bool:
        """Whether this one by itself should have been said by now."""
        row, today = self.rows["follow_up"][id], now.date()
        if not self.is_due(id, today) or self.rows["customer"][row["customer"]]["silent_since"]:
            return False
        return not (row["snoozed_until"] and now < row["snoozed_until"])

    def waits_for_its_hour(self, id: int, now: datetime) -> bool:
        row = self.rows["follow_up"][id]
        return row["at_time"] is not None and row["due"] == now.date() and now.time() < row["at_time"]

    def last_contacts(self) -> dict[int, date]:
        """Of each customer the last day on which she heard from us without having waited for it."""
        found: dict[int, date] = {}
        for contact in self.rows["contact"].values():
            is_counted = contact["outcome"] not in UNHEARD and contact["follow_up"]
            if is_counted and self.rows["follow_up"][contact["follow_up"]]["kind"] not in WAITED_FOR:
                found[contact["customer"]] = max(contact["day"], found.get(contact["customer"], contact["day"]))
        return found

    def at_peace(self, day: date) -> set[int]:
        """Who must not hear from us on a day, unless she waits for it (domain.md 3)."""
        cap = timedelta(days=self.setting("cap_days"))
        return {customer for customer, last in self.last_contacts().items() if day < last + cap}

    # What happens in the shop

    def add_customer(self, numbers: Iterable[str]) -> int:
        id = self._add("customer", {"silent_since": None, "months": 0})
        for number in numbers:
            self._add("phone", {"customer": id, "number": number, "is_bad": False})
        return id

    def add_phone(self, customer: int, number: str) -> None:
        self._change("customer", customer)
        for id, phone in self.rows["phone"].items():
            if (phone["customer"], phone["number"]) == (customer, number):
                self._change("phone", id, is_bad=False)
                return
        self._add("phone", {"customer": customer, "number": number, "is_bad": False})

    def mark_bad(self, customers: Iterable[int], number: str) -> None:
        for customer in customers:
            for id, phone in list(self.rows["phone"].items()):
                if (phone["customer"], phone["number"]) == (customer, number):
                    self._change("phone", id, is_bad=True)

    def buy(self, customer: int, day: date, lines: list[Row], today: date) -> int:
        purchase = self._add("purchase", {"customer": customer, "day": day, "is_void": False, **_sums(lines)})
        for line in lines:
            self._add("line", {**line, "purchase": purchase})
        if self.may_plan(customer):
            for step in self._steps(day, lines):
                if not self._is_expired(step["due"], today):
                    self._plant(customer, purchase, step)
        return purchase

    def bring_in(self, sales: list[Row], today: date) -> None:
        """Old sales out of a file: first everybody who is new, then what was bought, as at the counter."""
        buyers = {number: owners[0] for number in _numbers(sales) if (owners := self.owners(number))}
        for number in _numbers(sales):
            if number not in buyers:
                buyers[number] = self.add_customer([number])
        for sale in sales:
            self.buy(buyers[sale["number"]], sale["day"], [sale["line"]], today)

    def owners(self, number: str) -> list[int]:
        """Whose good number it is."""
        return sorted({
            phone["customer"] for phone in self.rows["phone"].values()
            if phone["number"] == number and not phone["is_bad"]
        })  # fmt: skip

    def correct(self, purchase: int, customer: int, day: date, lines: dict[int, Row], today: date) -> None:
        """The purchase as it should have been written, with the lines it has; our word goes along to whose it was."""
        promised = {id: row for id, row in self.of_purchase(purchase).items() if row["kind"] in WAITED_FOR}
        for id, line in lines.items():
            self._change("line", id, **line)
        sums = _sums(self.lines(purchase).values())
        self._change("purchase", purchase, customer=customer, day=day, **sums)
        self._plan_again(purchase, today, EndReason.PURCHASE_CORRECTED)
        for id, row in self.rows["complaint"].items():
            if row["purchase"] == purchase:
                self._change("complaint", id, customer=customer)
        for id, row in promised.items():
            if row["state"] is State.OPEN and row["customer"] != customer:
                self._end(id, State.CANCELLED, EndReason.PURCHASE_CORRECTED)
                if self.may_plan(customer):
                    self._add("follow_up", {**row, "customer": customer})

    def take_back(self, purchase: int, line: int, quantity: int, amount: int, today: date) -> None:
        row = self.rows["line"][line]
        self._change("line", line, back=row["back"] + quantity, amount_back=row["amount_back"] + amount)
        self._change("purchase", purchase, **_sums(self.lines(purchase).values()))
        self._plan_again(purchase, today, EndReason.PURCHASE_RETURNED)

    def void(self, purchase: int) -> None:
        self._change("purchase", purchase, is_void=True)
        for id in self.of_purchase(purchase):
            self._end(id, State.CANCELLED, EndReason.PURCHASE_VOIDED)

    def lines(self, purchase: int) -> dict[int, Row]:
        return {id: row for id, row in self.rows["line"].items() if row["purchase"] == purchase}

    def call(
        self, lead: int, outcome: Outcome, now: datetime, promised: tuple[date, time | None] | None = None
    ) -> None:
        """A call with its consequences (domain.md 3 and 5): for the leading reason and all that it settles as well."""
        today, row = now.date(), self.rows["follow_up"][lead]
        others = [id for id in self.in_call(lead, today) if id != lead]
        people = {self.rows["follow_up"][id]["customer"] for id in (lead, *others)}
        house = self.house_of(row["customer"])
        purchase = row["purchase"]
        match outcome:
            case Outcome.HAPPY | Outcome.WANTS | Outcome.PROBLEM:
                for id in (lead, *others):
                    self._end(id, State.DONE)
            case Outcome.CALL_BACK:
                self._end(lead, State.DONE)
                for id in others:
                    self._change("follow_up", id, not_before=promised[0])
            case Outcome.NO_ANSWER | Outcome.MESSAGE:
                self._try_again(lead, outcome, today)
                for id in others:
                    self._try_again(id, outcome, today, with_lead=lead)
            case Outcome.WRONG_NUMBER:
                number = self._first_good(row["customer"])
                self.mark_bad(people, number) if number else None
            case Outcome.STOP:
                for id in (*others, lead, *self.open_of(house)):
                    self._end(id, State.CANCELLED, EndReason.CONSENT_WITHDRAWN)
                for customer in people:
                    since = self.rows["customer"][customer]["silent_since"]
                    self._change("customer", customer, silent_since=since or today)
            case Outcome.MOVED_ON:
                self._end(lead, State.SKIPPED, EndReason.MOVED_ON)
                for id, other in self.open_of(house).items():
                    if purchase and other["purchase"] == purchase and other["kind"] not in WAITED_FOR:
                        self._end(id, State.SKIPPED, EndReason.MOVED_ON)
        self._add("contact", {"customer": row["customer"], "follow_up": lead, "day": today, "outcome": outcome})
        in_call = [self.rows["follow_up"][id] for id in (lead, *others)]
        if outcome is Outcome.PROBLEM:
            self._complain(in_call)
        if outcome in (Outcome.HAPPY, Outcome.WANTS):
            for complaint in dict.fromkeys(known["complaint"] for known in in_call if known["complaint"]):
                if not self.rows["complaint"][complaint]["is_open"]:
                    self._change("complaint", complaint, satisfied="yes")
        if outcome is Outcome.CALL_BACK:
            promise = {"due": promised[0], "at_time": promised[1], "kind": Kind.PROMISE}
            self._add("follow_up", {**row, **_FRESH, **promise})
        for customer in sorted(people - {row["customer"]}):
            about = next(id for id in others if self.rows["follow_up"][id]["customer"] == customer)
            self._add("contact", {"customer": customer, "follow_up": about, "day": today, "outcome": outcome})

    def _complain(self, in_call: list[Row]) -> None:
        """A complaint; asked about an earlier one of the same thing, it is that one again (domain.md 8)."""
        lead = in_call[0]
        same = [row for row in in_call if (row["customer"], row["purchase"]) == (lead["customer"], lead["purchase"])]
        earlier = next((row["complaint"] for row in same if row["complaint"]), None)
        if earlier is None:
            complaint = {"customer": lead["customer"], "purchase": lead["purchase"], "is_open": True, "satisfied": ""}
            self._add("complaint", complaint)
        elif not self.rows["complaint"][earlier]["is_open"]:
            self._change("complaint", earlier, is_open=True, satisfied="no")
            self._end_words(earlier, EndReason.REOPENED)

    def _end_words(self, complaint: int, reason: EndReason) -> None:
        for id, row in self.rows["follow_up"].items():
            if row["complaint"] == complaint and row["state"] is State.OPEN:
                self._end(id, State.CANCELLED, reason)

    def in_call(self, lead: int, today: date) -> list[int]:
        """What one call for `lead` settles: all that is due in the house, and the courtesy of the coming days.

        Whoever must be left in peace today is not named for what comes later, unless she is called anyway.
        """
        soon = today + timedelta(days=self.setting("gather_days"))
        if self.planned[lead] > soon:
            return [lead]
        house = self.open_of(self.house_of(self.rows["follow_up"][lead]["customer"]))
        called = {self.rows["follow_up"][lead]["customer"]}
        called |= {row["customer"] for id, row in house.items() if self.planned[id] <= today}
        left_alone = self.at_peace(today) - called
        joins = [
            id for id, row in house.items()
            if self.planned[id] <= today
            or (row["kind"] not in WAITED_FOR and self.planned[id] <= soon and row["customer"] not in left_alone)
        ]  # fmt: skip
        joins.sort(key=lambda id: (house[id]["customer"], self.planned[id], id))
        return [lead, *(id for id in joins if id != lead)]

    def snooze(self, ids: Iterable[int], until: datetime) -> None:
        for id in ids:
            if id in self._open and self.planned[id] <= until.date():
                self._change("follow_up", id, snoozed_until=until)

    def close_complaint(self, id: int, today: date) -> None:
        """Closed: one call asks later whether it is solved, and what passed in silence is skipped (domain.md 3)."""
        self._change("complaint", id, is_open=False, satisfied="")
        self._end_words(id, EndReason.SOLVED)
        row = self.rows["complaint"][id]
        house = self.house_of(row["customer"])
        if not self.is_silenced(house):
            for passed, known in self.open_of(house).items():
                if known["kind"] not in WAITED_FOR and known["due"] < today:
                    self._end(passed, State.SKIPPED, EndReason.SILENCED)
        if self.may_plan(row["customer"]):
            purchase = row["purchase"]
            is_void = purchase is not None and self.rows["purchase"][purchase]["is_void"]
            check = {
                "customer": row["customer"], "purchase": None if is_void else purchase,
                "kind": Kind.COMPLAINT_CHECK, "complaint": id, "plan": None, "step": 0, "steps": 0,
                "ask": "really_solved",
                "due": today + timedelta(days=self.setting("check_back_days")),
            }  # fmt: skip
            self._add("follow_up", {**_FRESH, **check})

    def switch_plan(self, plan: str, is_off: bool, today: date) -> None:
        """The open calls of what the plan fits are planned anew, or end; what ended with it comes back in its time."""
        self._change("plan", plan, is_off=is_off)
        for purchase, row in sorted(self.rows["purchase"].items()):
            known = [one for one in self.of_purchase(purchase).values() if one["kind"] not in WAITED_FOR]
            still_open = [one for one in known if one["state"] is State.OPEN]
            lines = self._asked_about(self.lines(purchase).values())
            fits = bool(fitting_places(plan, _kept(lines))) and not row["is_void"]
            ended_so = any(one["plan"] == plan and one["reason"] is EndReason.PLAN_OFF for one in known)
            is_its = any(one["plan"] == plan for one in still_open)
            if (still_open and (fits or is_its)) or (ended_so and not is_off):
                self._plan_again(purchase, today, EndReason.PLAN_OFF if is_off else EndReason.PLAN_CHANGED)

    def leave_alone(self, item: str) -> None:
        """Nobody is called about it any more: what is open about nothing else ends."""
        self._add("left_alone", {"item": item})
        for purchase, row in self._with_item(item).items():
            if not self._steps(row["day"], self.lines(purchase).values()):
                for id, known in self.of_purchase(purchase).items():
                    if known["kind"] not in WAITED_FOR:
                        self._end(id, State.CANCELLED, EndReason.LEFT_ALONE)

    def follow_again(self, item: str, today: date) -> None:
        """What ended so comes back, unless its time has passed."""
        for id, row in list(self.rows["left_alone"].items()):
            if row["item"] == item:
                self._put("left_alone", id, None)
        for purchase in self._with_item(item):
            if any(one["reason"] is EndReason.LEFT_ALONE for one in self.of_purchase(purchase).values()):
                self._plan_again(purchase, today, EndReason.PLAN_CHANGED)

    def items_left_alone(self) -> set[str]:
        return {row["item"] for row in self.rows["left_alone"].values()}

    def move(self, ids: Iterable[int], day: date) -> None:
        """On another day by hand: due days stay."""
        for id in ids:
            if id in self._open:
                self._change("follow_up", id, not_before=day, snoozed_until=None)

    def has_waited_too_long(self, id: int, today: date) -> bool:
        return self.rows["follow_up"][id]["kind"] not in WAITED_FOR and self._is_expired(self.planned[id], today)

    def let_go(self, ids: Iterable[int], today: date) -> None:
        for id in ids:
            if self.has_waited_too_long(id, today):
                self._end(id, State.EXPIRED, EndReason.TOO_OLD)

    def change_settings(self, **values: Any) -> None:
        for name, value in values.items():
            self._change("setting", name, value=value)

    def keep_in_touch(self, customer: int, months: int) -> None:
        """A call every so many months from the last real contact on; 0 for none. The one that stood so far ends."""
        if months != self.rows["customer"][customer]["months"]:
            for id in self._touches(customer):
                self._end(id, State.CANCELLED, EndReason.PLAN_CHANGED if months else EndReason.PLAN_OFF)
        self._change("customer", customer, months=months)

    def allow_again(self, customer: int) -> None:
        self._change("customer", customer, silent_since=None)

    # The journal: what was done can be taken back

    def finish(self, step_id: int, today: date, undoes: int | None = None) -> bool:
        """All that changed since the last step is step `step_id`; says whether anything did."""
        for customer in sorted(self._concerned()):
            self._keep_up(customer, today)
        for id, row in self.open_follow_ups().items():  # nobody is called at a number whose owner said stop
            if not self.may_plan(row["customer"]):
                self._end(id, State.CANCELLED, EndReason.CONSENT_WITHDRAWN)
        changes = {
            key: (before, self.rows[key[0]].get(key[1])) for key, before in self._before.items()
            if before != self.rows[key[0]].get(key[1])
        }  # fmt: skip
        self._before = {}
        if changes or undoes:
            self.steps[step_id] = Step(step_id, undoes, changes)
        return bool(changes)

    def newest(self) -> int | None:
        """The step that "undo" means."""
        return max((id for id, step in self.steps.items() if not (step.undoes or step.is_undone)), default=None)

    def newest_undo(self) -> int | None:
        """The undo that "redo" means: nothing else was done since, and its work is taken back."""
        last_work = max((id for id, step in self.steps.items() if not step.undoes), default=0)
        undos = [id for id, step in self.steps.items() if step.undoes and not step.is_undone and id > last_work]
        return max((id for id in undos if self._work(id).is_undone), default=None)

    def can_undo(self, step_id: int) -> bool:
        """Whether everything that the step changed is as it left it, and nothing hangs on what would go."""
        step = self.steps[step_id]
        if step.is_undone:
            return False
        if any(self.rows[table].get(id) != after for (table, id), (_, after) in step.changes.items()):
            return False
        gone = {key for key, (before, _) in step.changes.items() if before is None}
        for table, columns in POINTS_TO.items():
            for id, row in self.rows[table].items():
                if (table, id) not in gone and any((to, row[column]) in gone for column, to in columns.items()):
                    return False
        return True

    def undo(self, step_id: int) -> None:
        for (table, id), (before, _) in self.steps[step_id].changes.items():
            self._put(table, id, before)
        for id, row in self.open_follow_ups().items():
            if self.rows["customer"][row["customer"]]["silent_since"]:
                self._end(id, State.CANCELLED, EndReason.CONSENT_WITHDRAWN)
            elif row["purchase"] and self.rows["purchase"][row["purchase"]]["is_void"]:
                self._end(id, State.CANCELLED, EndReason.PURCHASE_VOIDED)
        self.steps[step_id].is_undone = True
        undone, flag = self.steps[step_id].undoes, False
        while undone is not None:
            self.steps[undone].is_undone = flag
            undone, flag = self.steps[undone].undoes, not flag

    # Within

    def _steps(self, day: date, lines: Iterable[Row]) -> list[Row]:
        return planned_steps(day, self._asked_about(lines), self._plans_off())

    def _asked_about(self, lines: Iterable[Row]) -> list[Row]:
        left_alone = self.items_left_alone()
        return [line for line in lines if line["item"] not in left_alone]

    def _with_item(self, item: str) -> dict[int, Row]:
        bought = {line["purchase"] for line in self.rows["line"].values() if line["item"] == item}
        return {id: row for id, row in sorted(self.rows["purchase"].items()) if id in bought}

    def _plans_off(self) -> set[str]:
        return {plan for plan, row in self.rows["plan"].items() if row["is_off"]}

    def _concerned(self) -> set[int]:
        """Whom the step concerns: of whom something was written, and who shares a number that was written again."""
        found: set[int] = set()
        numbers: set[str] = set()
        for (table, id), before in self._before.items():
            after = self.rows[table].get(id)
            if table == "customer":
                found.add(id)
            found |= {row["customer"] for row in (before, after) if row and "customer" in row}
            if table == "phone" and before:
                numbers.add(before["number"])
        found |= {phone["customer"] for phone in self.rows["phone"].values() if phone["number"] in numbers}
        return found & self.rows["customer"].keys()

    def _touches(self, customer: int) -> list[int]:
        return [id for id, row in self.open_of([customer]).items() if row["kind"] is Kind.KEEP_IN_TOUCH]

    def _keep_up(self, customer: int, today: date) -> None:
        """One open call that keeps in touch, n x the months after the last real contact (domain.md 2 and 7)."""
        months, standing = self.rows["customer"][customer]["months"], self._touches(customer)
        if not (months or standing):
            return
        contacts = [row for row in self.rows["contact"].values() if row["customer"] == customer]
        real = [row["day"] for row in contacts if row["outcome"] not in (*UNHEARD, Outcome.MESSAGE)]
        bought = [row for row in self.rows["purchase"].values() if row["customer"] == customer]
        real += [row["day"] for row in bought if not row["is_void"]]
        in_vain = [
            row["due"] for row in self.rows["follow_up"].values()
            if row["customer"] == customer and row["kind"] is Kind.KEEP_IN_TOUCH
            and row["state"] in (State.SKIPPED, State.EXPIRED)
        ]  # fmt: skip
        last, asked = max(real, default=None), max(in_vain, default=None)
        may_call = self.may_plan(customer)
        wanted: date | None = None
        if months and may_call:
            origin, times = last or asked or today, 1
            while asked and months_later(origin, times * months) <= asked:
                times += 1
            wanted = months_later(origin, times * months)
        for id in standing:
            due = self.rows["follow_up"][id]["due"]
            if wanted and ((last is None and asked is None) or due == wanted or wanted < due <= today):
                wanted = None
            elif not may_call:
                self._end(id, State.CANCELLED, EndReason.CONSENT_WITHDRAWN)
            else:
                self._end(id, State.CANCELLED, EndReason.IN_TOUCH if months else EndReason.PLAN_OFF)
        if wanted:
            touch = {
                "customer": customer, "purchase": None, "complaint": None, "kind": Kind.KEEP_IN_TOUCH, "plan": None,
                "step": 0, "steps": 0, "ask": "keep_in_touch", "due": max(wanted, today),
            }  # fmt: skip
            self._add("follow_up", {**_FRESH, **touch})

    def _work(self, step_id: int) -> Step:
        step = self.steps[step_id]
        return self._work(step.undoes) if step.undoes else step

    def _put(self, table: str, id: Any, row: Row | None) -> None:
        self._before.setdefault((table, id), self.rows[table].get(id))
        if row is None:
            self.rows[table].pop(id, None)
        else:
            self.rows[table][id] = row
        if table == "follow_up":
            is_open = row is not None and row["state"] is State.OPEN
            self._open.add(id) if is_open else self._open.discard(id)

    def _add(self, table: str, row: Row) -> int:
        self._last_ids[table] += 1
        self._put(table, self._last_ids[table], row)
        return self._last_ids[table]

    def _change(self, table: str, id: Any, **values: Any) -> None:
        self._put(table, id, {**self.rows[table][id], **values})

    def _end(self, id: int, state: State, reason: EndReason | None = None) -> None:
        if self.rows["follow_up"][id]["state"] is State.OPEN:
            self._change("follow_up", id, state=state, reason=reason, snoozed_until=None)

    def _plant(self, customer: int, purchase: int, step: Row, **kept: Any) -> None:
        self._add(
            "follow_up",
            {
                **_FRESH,
                "customer": customer,
                "purchase": purchase,
                "complaint": None,
                "kind": Kind.COURTESY,
                **step,
                **kept,
            },
        )

    def _is_expired(self, due: date, today: date) -> bool:
        return today > due + timedelta(days=self.setting("expiry_days"))

    def _first_good(self, customer: int) -> str | None:
        good = (
            phone["number"] for _, phone in sorted(self.rows["phone"].items())
            if phone["customer"] == customer and not phone["is_bad"]
        )  # fmt: skip
        return next(good, None)

    def _try_again(self, id: int, outcome: Outcome, today: date, with_lead: int = 0) -> None:
        """Nobody was there: again after some open days, then one message is offered, then it was not to be."""
        row = self.rows["follow_up"][id]
        tried = row["attempts"] + 1
        most = self.setting("promise_attempts" if row["kind"] in WAITED_FOR else "courtesy_attempts")
        again = {"attempts": tried, "at_time": None, "snoozed_until": None}
        if tried < most:
            day = today
            for _ in range(self.setting("retry_after_open_days")):
                day = self.open_day_from(day + timedelta(days=1))
            self._change("follow_up", id, **again, not_before=day)
        elif tried == most and outcome is Outcome.NO_ANSWER:
            self._change("follow_up", id, **again, not_before=today)
        else:
            self._change("follow_up", id, **again)
            self._end(id, State.SKIPPED, EndReason.NOT_REACHED)
        if with_lead and id in self._open and with_lead in self._open:
            self._change("follow_up", id, not_before=self.rows["follow_up"][with_lead]["not_before"])

    def _plan_again(self, purchase: int, today: date, reason: EndReason) -> None:
        """What a changed purchase plans now replaces what is open; what was asked once is not asked again."""
        row = self.rows["purchase"][purchase]
        may_plan = self.may_plan(row["customer"]) and not row["is_void"]
        lines = self.lines(purchase).values()
        wanted = self._steps(row["day"], lines) if may_plan else []
        known = {id: one for id, one in self.of_purchase(purchase).items() if one["kind"] not in WAITED_FOR}
        if any(one["reason"] is EndReason.MOVED_ON for one in known.values()):
            wanted = []
        plan = wanted[0]["plan"] if wanted else ""
        place = {id: (one["plan"], _stands_for(one, plan)) for id, one in known.items()}
        place = {id: (plan, step) if step else (one, known[id]["step"]) for id, (one, step) in place.items()}
        standing = [id for id, one in known.items() if one["state"] is State.OPEN]
        asked = {place[id] for id, one in known.items() if id not in standing and one["reason"] not in NEVER_ASKED}
        added = []
        for step in wanted:
            here = (plan, step["step"])
            before = [id for id in standing if place[id] == here]
            same = [id for id in before if _is_that_step(known[id], step, row["customer"])]
            if same:
                self._change("follow_up", same[0], steps=step["steps"])
                standing.remove(same[0])
            elif here not in asked and not self._is_expired(step["due"], today):
                ended = [id for id, one in known.items() if one["state"] is not State.OPEN and place[id] == here]
                added.append({**step, **self._gone_along(before[:1] or ended[-1:])})
        for id in standing:
            self._end(id, State.CANCELLED, reason)
        for step in added:
            self._plant(row["customer"], purchase, step)

    def _gone_along(self, before: list[int]) -> Row:
        """The attempts made for a step before it was changed, and where it was put off if it was still open."""
        if not before:
            return {}
        row = self.rows["follow_up"][before[0]]
        kept = ("attempts", "not_before", "snoozed_until") if row["state"] is State.OPEN else ("attempts",)
        return {name: row[name] for name in kept}


def _numbers(sales: list[Row]) -> list[str]:
    return list(dict.fromkeys(sale["number"] for sale in sales))


def _stands_for(follow_up: Row, plan: str) -> int:
    """The step of a plan that a follow-up of another stands for: the same, else one asking the same; 0 for none."""
    if not plan or follow_up["plan"] == plan:
        return follow_up["step"]
    old, new = dict(enumerate(PLANS[follow_up["plan"]], start=1)), dict(enumerate(PLANS[plan], start=1))
    found: dict[int, int] = {}
    for is_the_same in (
        lambda one, other: one == other,
        lambda one, other: one[2] == other[2],
        lambda one, other: one[:2] == other[:2],
    ):
        for number, step in old.items():
            heir = next((place for place, other in new.items() if is_the_same(step, other)), 0)
            if number not in found and heir:
                found[number] = heir
                del new[heir]
    return found.get(follow_up["step"], 0)


def _is_that_step(follow_up: Row, step: Row, customer: int) -> bool:
    columns = ("plan", "due", "ask")
    return follow_up["customer"] == customer and all(follow_up[name] == step[name] for name in columns)


_FRESH: Row = {
    "not_before": None, "at_time": None, "attempts": 0, "snoozed_until": None, "state": State.OPEN, "reason": None,
}  # fmt: skip
_YEARS: dict[int, set[date]] = {}


def planned_steps(day: date, lines: Iterable[Row], off: Collection[str] = ()) -> list[Row]:
    """The steps of the strongest plan for what is left of a purchase: [] for everyday things (domain.md 1)."""
    kept = _kept(lines)
    fitting = {plan: places for plan in PLANS if plan not in off and (places := fitting_places(plan, kept))}
    if not fitting:
        return []
    plan = next(iter(fitting))
    named = {place for fits, places in fitting.items() if fits != "large" for place in places}
    named |= {place for place, line in enumerate(kept) if _worth(line) >= LARGE_LINE}
    named = named or set(fitting[plan])
    warranties = [kept[place]["warranty"] for place in named if kept[place]["warranty"]]
    steps = []
    for number, (unit, count, ask) in enumerate(PLANS[plan], start=1):
        if unit == "day":
            due = day + timedelta(days=count)
        elif unit == "month":
            due = months_later(day, count)
        else:
            ends = [months_later(day, warranty - count) for warranty in warranties if warranty > count]
            if not ends:
                continue
            due = min(ends)
        steps.append({"plan": plan, "step": number, "due": due, "ask": ask})
    return [{**step, "steps": steps[-1]["step"]} for step in steps]


def fitting_places(plan: str, kept: list[Row]) -> list[int]:
    """Which lines make a plan fit: those of its kind that are no trifles, or all of a large purchase."""
    if plan == "large":
        return list(range(len(kept))) if sum(map(_worth, kept)) >= LARGE_LINE else []
    return [
        place for place, line in enumerate(kept)
        if KIND_OF_GOODS.get(line["category"]) == plan and _worth(line) >= FLOOR
    ]  # fmt: skip


def _kept(lines: Iterable[Row]) -> list[Row]:
    return [line for line in lines if line["back"] < line["quantity"]]


def _worth(line: Row) -> int:
    return line["amount"] - line["amount_back"]


def months_later(day: date, months: int) -> date:
    """So many months later, on the month's last day where that month is shorter (domain.md 2)."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def _sums(lines: Iterable[Row]) -> Row:
    lines = list(lines)
    return {"amount": sum(line["amount"] for line in lines), "amount_back": sum(line["amount_back"] for line in lines)}


def _indonesia(year: int) -> set[date]:
    if year not in _YEARS:
        _YEARS[year] = set(holidays.country_holidays("ID", years=year))
    return _YEARS[year]
