"""A seeded life of a shop: what people do on its days, done by the product and told to the model alike."""

import random
from collections import Counter, deque
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, time, timedelta
from decimal import Decimal
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from shop_crm.domain.customers import Customer
from shop_crm.domain.follow_ups import Outcome
from shop_crm.domain.phones import read_phone
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.domain.reminders import Said, SnoozeChoice, is_clock_suspect, snoozed_until
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services import calls, catch_up, complaints, counter, customers, history, imports, plans, reminders, week
from shop_crm.services.checks import check_shop
from shop_crm.services.shop import Shop, change_settings, new_shop, open_shop, shop_settings
from shop_crm.store import customers as customer_rows
from tests.simulation import checks, world
from tests.simulation.checks import Broken, must
from tests.simulation.model import Model, Row
from tests.simulation.world import Hands, PowerCut, WorldClock

FIRST_DAY = date(2026, 1, 5)
REST = timedelta(minutes=10)
"""How long a reminder that was closed keeps quiet (domain.md 6)."""
DOUBTED_AFTER = 60
"""With its last entry older than so many days the shop doubts the PC's clock (faults.md T3)."""
_PRICES = {
    "tv": (4_000_000, 9_000_000),
    "laptop": (5_000_000, 15_000_000),
    "kulkas": (2_000_000, 6_000_000),
    "sofa": (200_000, 4_000_000),
    "motor": (15_000_000, 30_000_000),
    "hp": (250_000, 6_000_000),
    "generator": (2_500_000, 5_000_000),
    "batteries": (10_000, 90_000),
    "newspaper": (5_000, 20_000),
}
"""What is sold, from and to which amount: on both sides of the lines from which somebody is called."""


@dataclass(frozen=True, kw_only=True)
class Pace:
    """How busy the shop is, and how much goes wrong there."""

    purchases: float = 0.8
    """How often somebody buys, beside what else may happen."""
    calls: float = 1.8
    voids: float = 0.04
    houses: float = 0.05
    """How often a number is shared with another customer."""
    customers: int = 40
    """From so many on, most purchases are of somebody known."""
    kills: float = 0.04
    """The share of all steps in which the power goes."""
    settings: float = 0.06
    """How often something is set anew, measured likewise."""
    left_alone: float = 0.04
    """How often nobody is called any more about one of the goods, or again."""
    touch: float = 0.06
    """How often the owner wants to keep in touch with somebody, or no longer."""
    imports: float = 0.05
    """How often a file of old sales is brought in."""
    older_undos: float = 0.06
    """How often a step is taken back that is not the last."""
    stops: float = 0.3
    """How often a call ends with "don't call again"; a happy one is 6."""
    problems: float = 1.5
    """How often it ends with a complaint, measured likewise."""
    clock: float = 0.04
    """The share of days on which the clock is wrong for a while."""
    zones: float = 0.01
    away: float = 0.08
    """The share of days after which the PC stays off for a while."""
    minute_by_minute: float = 0.02
    """The share of days on which every beat of the program is lived through."""


@cache
def new_file(day: date, zone: str) -> bytes:
    """A shop of which nothing is sold yet, to be copied: to make one takes as long as half a month of its life."""
    world.set_zone(zone)
    hands = Hands()
    hands.true = hands.at(day, 8)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "toko.db"
        new_shop(path, shop_settings(country="ID", name="Toko"), WorldClock(hands=hands)).close()
        return path.read_bytes()


@dataclass
class Life:
    """One shop, its model, and the chance that drives both."""

    folder: Path
    seed: int
    pace: Pace = Pace()
    model: Model = field(default_factory=Model)
    counts: Counter[str] = field(default_factory=Counter)
    last_events: deque[str] = field(default_factory=lambda: deque(maxlen=25))
    day: date = FIRST_DAY
    zone: str = world.ZONES[0]

    def __post_init__(self) -> None:
        self.chance = random.Random(self.seed)
        world.set_zone(self.zone)
        self.hands = Hands()
        self.hands.true = self.hands.at(self.day, 8)
        self.clock = WorldClock(hands=self.hands)
        (self.folder / "toko.db").write_bytes(new_file(self.day, self.zone))
        self.shop: Shop = self._open()
        self._said = Said()
        self._told: set[tuple[int, date]] = set()
        self._dues: dict[int, date] = {}
        self._requests = 0
        self._people = 0
        self._sales = 0

    def close(self) -> None:
        self.shop.close()

    def live(self, days: int) -> None:
        """So many calendar days, with the PC off on some of them."""
        end = self.day + timedelta(days=days)
        while self.day < end:
            self.live_day()
            self.day += timedelta(days=1 + self._days_away())

    def live_day(self) -> None:
        """One day of the shop: it opens, things happen, and in the evening everything is looked over."""
        self._wake()
        for minute in sorted(self.chance.randrange(600) for _ in range(self._number_of_events())):
            self._at_minute(minute)
            self._something()
            self._beat()
        if self.chance.random() < self.pace.minute_by_minute:
            self._live_through_minutes()
        if self.chance.random() < self.pace.clock:
            self._live_with_a_wrong_clock()
        self._beat()
        self.look_over()
        self.counts["days"] += 1

    def look_over(self) -> None:
        """Everything that must be true in the evening."""
        checks.check_facts(self.model, self.shop.db)
        checks.check_ends(self.shop.db, self._dues)
        checks.check_agenda(self.model)
        checks.check_calls(self.model, calls.due_calls(self.shop), self.shop.today)
        report = check_shop(self.shop)
        must(not (report.mended or report.remaining), "the shop's own check finds flaws", report)
        self.counts["checks"] += 1

    # The PC

    def _days_away(self) -> int:
        if self.chance.random() >= self.pace.away:
            return 0
        self.counts["away"] += 1
        return self.chance.choice([1, 1, 2, 3, 7, 21, 35])

    def _wake(self) -> None:
        if self.chance.random() < self.pace.zones:
            zone = self.chance.choice(world.ZONES)
            world.set_zone(zone)
            self._tell("zone", zone)
        self.hands.true = self.hands.at(self.day, 8, self.chance.randrange(60))
        if self.chance.random() < 0.5:  # else it slept, with the program open
            self._start_again()
        self._tell("day", self.day)
        self._beat()

    def _start_again(self) -> None:
        self.shop.close()
        self._open()

    def _open(self) -> Shop:
        self.shop = open_shop(self.folder / "toko.db", self.clock)
        self.shop.db.execute("PRAGMA synchronous = OFF")  # a power cut is played on the file, not on the disk
        self._said, self._told = Said(), set()
        return self.shop

    def _at_minute(self, minute: int) -> None:
        self.hands.true = max(self.hands.true, self.hands.at(self.day, 9) + 60 * minute)

    def _live_through_minutes(self) -> None:
        """An hour and a half of the evening, or a night in which the program stays on, whatever the clocks do in it."""
        minutes = 90
        if self.chance.random() < 0.4:
            minutes = 270
            self.hands.true = max(self.hands.true, self.hands.at(self.day, 23, 15))
        self._tell("minutes", minutes)
        for _ in range(minutes):
            self.hands.go(60)
            self._beat()

    def _live_with_a_wrong_clock(self) -> None:
        """The clock jumps, is lived with for some beats, and is put right again."""
        hour, day = 3600, 86400
        by = self.chance.choice([hour, -hour, day, -day, 40 * day, 366 * day, -366 * day, 3653 * day])
        before, steps = self._facts(), history.last_step(self.shop)
        self._tell("clock", timedelta(seconds=by))
        self.hands.wrong_by = by
        for _ in range(3):
            self.hands.go(60)
            self._beat(reacts=abs(by) <= day)
        if by > 60 * day:
            last_seen = history.last_seen(self.shop)
            must(is_clock_suspect(last_seen, self.shop.today), "a clock years ahead is believed", last_seen)
        if abs(by) <= day and self.chance.random() < 0.5:
            self._something()
        elif steps == history.last_step(self.shop):
            must(before == self._facts(), "a wrong clock changed something", by)
        self.hands.wrong_by = 0
        # What was told for another day by a wrong clock was not told in time.
        self._told = {(id, day) for id, day in self._told if day <= self.clock.now().date()}
        self._beat()

    def _facts(self) -> list[Any]:
        return self.shop.db.execute("SELECT * FROM follow_up").fetchall()

    def _beat(self, reacts: bool = True) -> None:
        """What the program does once a minute, and what people do about it."""
        now = self.clock.now()
        seen = history.last_seen(self.shop)
        self.model.doubts_clock = seen is not None and (now.date() - seen).days > DOUBTED_AFTER
        self._said = self._said.by(now)
        digest = reminders.tick(self.shop, self._said.moments)
        self._said = self._said.with_digest(digest.moments)
        self._told |= {(moment.follow_up_id, moment.planned_on) for moment in digest.moments}
        checks.check_beat(self.model, digest, self._told, now)
        self.counts["beats"] += 1
        if not digest.calls:
            return
        self.counts["reminders"] += 1
        again = reminders.tick(self.shop, self._said.moments)
        must(not again.calls, "reminded twice", digest.moments, again.moments)
        if reacts and self.chance.random() < 0.4:
            self._snooze(list(digest.calls))
        elif self.chance.random() < 0.5:
            self._said = self._said.with_rest(digest.moments, now + REST)

    # What happens

    def _number_of_events(self) -> int:
        return self.chance.choice([1, 2, 3, 3, 4, 6])

    def _something(self) -> None:
        weights: dict[Callable[[], None], float] = {
            self._buy: self.pace.purchases,
            self._call: self.pace.calls,
            self._correct: 0.12,
            self._return: 0.08,
            self._void: self.pace.voids,
            self._close_complaint: 0.2,
            self._new_at_a_known_number: self.pace.houses,
            self._another_number: self.pace.houses,
            self._number_lost: 0.04,
            self._allow_again: 0.03,
            self._undo: 0.12,
            self._redo: 0.04,
            self._undo_older: self.pace.older_undos,
            self._change_settings: self.pace.settings,
            self._switch_plan: self.pace.settings / 2,
            self._leave_alone: self.pace.left_alone,
            self._keep_in_touch: self.pace.touch,
            self._bring_in: self.pace.imports,
            self._review: 0.15,
            self._move_call: 0.12,
            self._spread: 0.06,
        }
        self.chance.choices(list(weights), list(weights.values()))[0]()

    def _buy(self) -> None:
        lines = [self._line() for _ in range(self.chance.choice([1, 1, 1, 2, 3]))]
        day = self.shop.today - timedelta(days=self.chance.choice([0, 0, 0, 0, 1, 9, 80]))
        purchase = Purchase(customer_id=0, day=day, lines=tuple(map(_product_line, lines)))
        people = self.model.rows["customer"]
        is_known = people and self.chance.random() < len(people) / (len(people) + self.pace.customers / 2)
        known = self.chance.choice(sorted(people)) if is_known else 0
        number = "" if known or self.chance.random() < 0.1 else self._number()
        who = customers.read_customer(self.shop, known) if known else self._newcomer(number)
        today = self.shop.today

        def told() -> None:
            customer = known or self.model.add_customer([number] if number else [])
            self.model.buy(customer, day, lines, today)

        self._do(
            "buy",
            lambda request: counter.record_purchase(self.shop, who, purchase, request_id=request),
            told,
            known or who.name,
            [(line["category"], line["amount"]) for line in lines],
        )

    def _line(self) -> Row:
        category = self.chance.choice(list(_PRICES))
        return {
            "item": category.title(),
            "category": category,
            "amount": self.chance.randrange(*_PRICES[category]),
            "quantity": self.chance.choice([1, 1, 1, 2, 4]),
            "warranty": self.chance.choice([None, None, 1, 6, 12, 24]),
            "back": 0,
            "amount_back": 0,
        }

    def _newcomer(self, number: str) -> Customer:
        self._people += 1
        phones = (read_phone(number, "ID"),) if number else ()
        return Customer(name=f"Customer {self._people}", phones=phones)

    def _number(self) -> str:
        return f"+62812{self.chance.randrange(10**7, 10**8)}"

    def _call(self) -> None:
        due = calls.due_calls(self.shop)
        checks.check_calls(self.model, due, self.shop.today)
        coming = sorted(self.model.open_follow_ups())
        if due and self.chance.random() < 0.95:
            lead = self.chance.choice(due).id
        elif coming and self.chance.random() < 0.1:
            lead = self.chance.choice(coming)
        else:
            return
        weights = {
            Outcome.HAPPY: 6, Outcome.WANTS: 2, Outcome.PROBLEM: self.pace.problems, Outcome.CALL_BACK: 3,
            Outcome.NO_ANSWER: 8, Outcome.MESSAGE: 2, Outcome.WRONG_NUMBER: 0.5, Outcome.STOP: self.pace.stops,
            Outcome.MOVED_ON: 1,
        }  # fmt: skip
        outcome = self.chance.choices(list(weights), list(weights.values()))[0]
        if outcome is Outcome.WRONG_NUMBER and not self.model.good_numbers(
            self.model.rows["follow_up"][lead]["customer"]
        ):
            outcome = Outcome.NO_ANSWER
        now = self.clock.now()
        promised: tuple[date, time | None] | None = None
        if outcome is Outcome.CALL_BACK:
            day = now.date() + timedelta(days=self.chance.choice([0, 1, 2, 5, 30]))
            hour = self.chance.choice([None, time(10, 30), time(16)])
            promised = (day, None if day == now.date() and hour and hour <= now.time() else hour)

        def booked(request: str) -> None:
            calls.record_call(
                self.shop,
                lead,
                outcome,
                said="as she said it" if outcome in (Outcome.PROBLEM, Outcome.WANTS) else "",
                promised_on=promised[0] if promised else None,
                promised_at=promised[1] if promised else None,
                request_id=request,
            )

        self._do("call " + outcome, booked, lambda: self.model.call(lead, outcome, now, promised), lead, promised)

    def _snooze(self, put_off: list[Any]) -> None:
        now = self.clock.now()
        choice = self.chance.choice(list(SnoozeChoice))
        day = now.date() + timedelta(days=self.chance.choice([1, 3, 20])) if choice is SnoozeChoice.DAY else None
        until = snoozed_until(choice, now, day)
        ids = [reason.follow_up.id for call in put_off for reason in call.reasons]
        self._do(
            "snooze",
            lambda request: reminders.snooze_calls(self.shop, put_off, until, request_id=request),
            lambda: self.model.snooze(ids, until),
            ids,
            until,
        )

    def _correct(self) -> None:
        purchase = self._a_purchase()
        if not purchase:
            return
        before = counter.read_purchase(self.shop, purchase)
        people = sorted(self.model.rows["customer"])
        customer = self.chance.choice(people) if self.chance.random() < 0.15 else before.customer_id
        lines = self.model.lines(purchase)
        kept = {id: line for id, line in lines.items() if not line["back"]}
        if kept:
            id = self.chance.choice(sorted(kept))
            change = self._line()
            names = self.chance.choice([["amount"], ["category", "amount"], ["warranty"], []])
            lines = {id: {**kept[id], **{name: change[name] for name in names}}}
        day = before.day - timedelta(days=self.chance.choice([0, 0, 1, 30]))
        changed = tuple(
            replace(line, amount=lines[line.id]["amount"], category=lines[line.id]["category"],
                    warranty_months=lines[line.id]["warranty"]) if line.id in lines else line
            for line in before.lines
        )  # fmt: skip
        after, today = replace(before, customer_id=customer, day=day, lines=changed), self.shop.today
        self._do(
            "correct",
            lambda request: counter.correct_purchase(self.shop, after, request_id=request),
            lambda: self.model.correct(purchase, customer, day, lines, today),
            purchase,
            customer,
            day,
            lines,
        )

    def _return(self) -> None:
        purchase = self._a_purchase()
        lines = self.model.lines(purchase) if purchase else {}
        left = {id: line for id, line in lines.items() if line["back"] < line["quantity"]}
        if not left:
            return
        id = self.chance.choice(sorted(left))
        quantity = self.chance.randint(1, left[id]["quantity"] - left[id]["back"])
        amount = self.chance.choice([0, (left[id]["amount"] - left[id]["amount_back"]) // 2])
        today = self.shop.today
        self._do(
            "return",
            lambda request: counter.return_line(self.shop, purchase, id, Decimal(quantity), amount, request_id=request),
            lambda: self.model.take_back(purchase, id, quantity, amount, today),
            purchase,
            id,
            quantity,
        )

    def _void(self) -> None:
        if purchase := self._a_purchase():
            self._do(
                "void",
                lambda request: counter.void_purchase(self.shop, purchase, request_id=request),
                lambda: self.model.void(purchase),
                purchase,
            )

    def _a_purchase(self) -> int:
        kept = [id for id, row in self.model.rows["purchase"].items() if not row["is_void"]]
        return self.chance.choice(kept[-20:]) if kept else 0

    def _close_complaint(self) -> None:
        still_open = [id for id, row in self.model.rows["complaint"].items() if row["is_open"]]
        if still_open:
            id, today = self.chance.choice(still_open), self.shop.today
            self._do(
                "close complaint",
                lambda request: complaints.close_complaint(self.shop, id, request_id=request),
                lambda: self.model.close_complaint(id, today),
                id,
            )

    def _new_at_a_known_number(self) -> None:
        numbers = sorted({phone["number"] for phone in self.model.rows["phone"].values()})
        if numbers:
            number = self.chance.choice(numbers)
            who = self._newcomer(number)
            self._do(
                "new at a known number",
                lambda request: customers.add_customer(self.shop, who, request_id=request),
                lambda: self.model.add_customer([number]),
                number,
            )

    def _another_number(self) -> None:
        """One more number, new or somebody's: two houses may become one."""
        if not self.model.rows["customer"]:
            return
        id = self.chance.choice(sorted(self.model.rows["customer"]))
        numbers = sorted({phone["number"] for phone in self.model.rows["phone"].values()})
        others = [number for number in numbers[:30] if number not in self.model.good_numbers(id)]
        number = self.chance.choice([self._number(), *others])
        known = customers.read_customer(self.shop, id)
        after = replace(known, phones=(*known.phones, read_phone(number, "ID")))
        self._do(
            "another number",
            lambda request: customers.edit_customer(self.shop, after, request_id=request),
            lambda: self.model.add_phone(id, number),
            id,
            number,
        )

    def _number_lost(self) -> None:
        """A number is no longer one customer's: a house may fall apart."""
        good = [id for id, phone in self.model.rows["phone"].items() if not phone["is_bad"]]
        if not good:
            return
        phone = self.model.rows["phone"][self.chance.choice(sorted(good))]
        named = (phone["customer"], phone["number"])
        (phone_id,) = self.shop.db.execute(
            "SELECT id FROM phone WHERE (customer_id, number) = (?, ?)", named
        ).fetchone()

        def work(operation: Any) -> dict[str, Any]:
            customer_rows.mark_bad(operation, phone_id)
            return {}

        self._do(
            "number lost",
            lambda request: self.shop.journal.run("edit_customer", work, request_id=request),
            lambda: self.model.mark_bad([phone["customer"]], phone["number"]),
            phone_id,
        )

    def _allow_again(self) -> None:
        silent = [id for id, row in self.model.rows["customer"].items() if row["silent_since"]]
        if not silent:
            return
        id = self.chance.choice(silent)

        def work(operation: Any) -> dict[str, Any]:
            known = customer_rows.read(self.shop.db, id)
            customer_rows.update(operation, replace(known, do_not_contact_since=None))
            return {}

        self._do(
            "allow again",
            lambda request: self.shop.journal.run("edit_customer", work, request_id=request),
            lambda: self.model.allow_again(id),
            id,
        )

    def _switch_plan(self) -> None:
        plan = self.chance.choice([plan for plan in plans.read_plans(self.shop) if plan.code])
        is_off, today = not plan.is_off, self.shop.today
        self._do(
            "plan",
            lambda request: plans.switch_plan(self.shop, plan.id, off=is_off, request_id=request),
            lambda: self.model.switch_plan(plan.code, is_off, today),
            plan.code,
            "off" if is_off else "on",
        )

    def _leave_alone(self) -> None:
        """Nobody is called about one of the things any more, or about one that was left alone again."""
        item, today = self.chance.choice(list(_PRICES)).title(), self.shop.today
        if item in self.model.items_left_alone():
            self._do(
                "follow again",
                lambda request: plans.follow_again(self.shop, item, request_id=request),
                lambda: self.model.follow_again(item, today),
                item,
            )
        else:
            self._do(
                "leave alone",
                lambda request: plans.leave_alone(self.shop, item, "they come by themselves", request_id=request),
                lambda: self.model.leave_alone(item),
                item,
            )

    def _keep_in_touch(self) -> None:
        if not self.model.rows["customer"]:
            return
        id, months = self.chance.choice(sorted(self.model.rows["customer"])), self.chance.choice([0, 1, 1, 2, 3])
        after = replace(customers.read_customer(self.shop, id), keep_in_touch_months=months)
        self._do(
            "keep in touch",
            lambda request: customers.edit_customer(self.shop, after, request_id=request),
            lambda: self.model.keep_in_touch(id, months),
            id,
            months,
        )

    def _bring_in(self) -> None:
        """Old sales from a file; the same file again adds nothing (domain.md 4 and 15)."""
        today = self.shop.today
        numbers = sorted({phone["number"] for phone in self.model.rows["phone"].values()})
        known = [number for number in numbers if len(self.model.owners(number)) == 1]
        sales: list[Row] = []
        for _ in range(self.chance.choice([1, 3, 8])):
            self._sales += 1
            number = self.chance.choice(known) if known and self.chance.random() < 0.5 else self._number()
            day = today - timedelta(days=self.chance.choice([1, 5, 15, 40, 80, 120, 400]))
            line = {**self._line(), "quantity": 1, "warranty": None}
            sales.append({"order": f"S{self._sales}", "number": number, "day": day, "line": line})
        rows = [
            f"{sale['order']},{sale['day']},{sale['number']},{sale['line']['item']},{sale['line']['category']},"
            f"{sale['line']['amount']}"
            for sale in sales
        ]
        data = "\n".join(["Order,Date,Phone,Item,Category,Amount", *rows, ""]).encode()

        def brought_in(request: str) -> None:
            imports.import_prepared(self.shop, imports.prepare_import(self.shop, data), request_id=request)

        self._do("bring in", brought_in, lambda: self.model.bring_in(sales, today), *rows)
        again = imports.prepare_import(self.shop, data)
        must(not (again.purchase_count or again.additions or again.changed), "a file twice adds something", rows)
        must(again.same == len(sales), "rows in are not rows stored", again.same, rows)

    def _review(self) -> None:
        """What has waited too long is kept or let go, by the owner and nobody else."""
        expired, today = calls.expired_calls(self.shop), self.shop.today
        if not expired:
            return
        call = self.chance.choice(expired)
        ids = [reason.follow_up.id for reason in call.reasons]
        old = [id for id in ids if self.model.has_waited_too_long(id, today)]
        must(bool(old), "an early end is offered", ids)
        if self.chance.random() < 0.5:
            self._do(
                "keep",
                lambda request: catch_up.keep(self.shop, call, request_id=request),
                lambda: self.model.move(old, today),
                ids,
            )
        else:
            self._do(
                "let go",
                lambda request: catch_up.let_calls_go(self.shop, [call], request_id=request),
                lambda: self.model.let_go(ids, today),
                ids,
            )

    def _move_call(self) -> None:
        due = calls.due_calls(self.shop)
        if not due:
            return
        call, today = self.chance.choice(due), self.shop.today
        day = today + timedelta(days=self.chance.choice([0, 1, 2, 3, 10]))
        shown = max(today, min(self.model.planned[reason.follow_up.id] for reason in call.reasons))
        ids = [reason.follow_up.id for reason in call.reasons if self.model.planned[reason.follow_up.id] <= shown]
        self._do(
            "move call",
            lambda request: week.move_call(self.shop, call, day, request_id=request),
            lambda: self.model.move(ids, day),
            ids,
            day,
        )

    def _spread(self) -> None:
        """After days off: nothing that is due gets lost on the way to another day."""
        wanted = catch_up.catch_up(self.shop)
        spread = [*wanted.today, *(call for later in wanted.later.values() for call in later)]
        named = sorted(reason.follow_up.id for call in spread for reason in call.reasons)
        due = sorted(reason.follow_up.id for call in calls.due_calls(self.shop) for reason in call.reasons)
        must(named == due, "the catch-up loses or doubles a call", named, due)
        moved = [
            (reason.follow_up.id, day)
            for day, later in wanted.later.items()
            for call in later
            for reason in call.reasons
            if reason.follow_up.is_courtesy and self.model.planned[reason.follow_up.id] < day
        ]

        def told() -> None:
            for id, day in moved:
                self.model.move([id], day)

        if wanted.later:
            self._do("spread", lambda request: catch_up.spread(self.shop, wanted, request_id=request), told, moved)

    def _change_settings(self) -> None:
        today = self.shop.today
        choices: dict[str, list[Any]] = {
            "closed_weekdays": [(), (6,), (4,), (5, 6)],
            "closed_days": [(), tuple(today + timedelta(days=n) for n in (1, 3, 4, 5, 9))],
            "keeps_holidays": [True, False],
            "calls_a_day": [2, 5, 15],
            "cap_days": [0, 7, 14, 30],
            "expiry_days": [14, 30, 60],
            "gather_days": [0, 3, 7],
            "check_back_days": [3, 7],
            "retry_after_open_days": [1, 2],
            "courtesy_attempts": [2, 3],
            "promise_attempts": [3, 6],
            "quiet_hours": [(), ((time(12), time(13)),), ((time(18), time(9)),)],
        }
        name = self.chance.choice(sorted(choices))
        value = self.chance.choice(choices[name])
        self._do(
            "settings",
            lambda request: change_settings(self.shop, **{name: value}),
            lambda: self.model.change_settings(**{name: value}),
            name,
            value,
            has_request=False,
        )

    def _undo(self) -> None:
        self._take_back("undo", self.model.newest(), lambda: history.undo(self.shop))
        if self.chance.random() < 0.3:
            self._redo()

    def _redo(self) -> None:
        self._take_back("redo", self.model.newest_undo(), lambda: history.redo(self.shop))

    def _undo_older(self) -> None:
        if self.model.steps:
            step = self.chance.choice(sorted(self.model.steps)[-12:])
            self._take_back("undo older", step, lambda: history.undo(self.shop, step))

    def _take_back(self, name: str, step: int | None, undo: Callable[[], object]) -> None:
        """What can be taken back is, whole; what cannot is refused, and nothing of it changed."""
        if step is None:
            with_nothing = {"undo": ErrorCode.NOTHING_TO_UNDO, "redo": ErrorCode.NOTHING_TO_REDO}
            must(self._refusal(undo) is with_nothing[name], f"{name} of nothing", name)
        elif self.model.can_undo(step):
            self._do(name, lambda request: undo(), lambda: self.model.undo(step), step, undoes=step, has_request=False)
        else:
            refusal = self._refusal(undo)
            fitting = (ErrorCode.CHANGED_SINCE, ErrorCode.ALREADY_UNDONE)
            must(refusal in fitting, "took back what has changed since", step, refusal)
            self._tell(f"{name} refused", step)

    def _refusal(self, undo: Callable[[], object]) -> ErrorCode | None:
        try:
            undo()
        except ShopError as error:
            return error.code
        return None

    # Doing one thing, in the shop and in the model

    def _do(
        self,
        name: str,
        product: Callable[[str], object],
        told: Callable[[], object],
        *facts: object,
        undoes: int | None = None,
        has_request: bool = True,
    ) -> None:
        """One step, through a power cut if it comes to that; done once, whatever happened."""
        self._tell(name, *facts)
        self._requests += 1
        request = f"request {self._requests}"
        before = history.last_step(self.shop)
        try:
            if self.chance.random() < self.pace.kills:
                self._with_a_power_cut(product, request, before, has_request)
            else:
                product(request)
        except Exception as error:
            raise Broken(f"what may be done did not work: {name}: {error!r}") from error
        told()
        now = history.last_step(self.shop)
        changed = self.model.finish(now, self.shop.today, undoes)
        must((now > before) is (changed or undoes is not None), "a step without a change, or the reverse", name, now)
        must(now <= before + 1, "one step became two", name, now)
        self.model.planned = checks.read_planned(self.shop.db)
        lost = self.model.planned.keys() ^ self.model.open_follow_ups().keys()
        must(not lost, "open in the shop or in the model alone", name, lost)

    def _with_a_power_cut(self, product: Callable[[str], object], request: str, before: int, has_request: bool) -> None:
        statements = self.chance.randint(1, 40)
        world.wire(self.shop, statements)
        try:
            product(request)
        except PowerCut:
            world.leave_wreck(self.shop)
            self._open()
            was_done = history.last_step(self.shop) > before
            self._tell("power cut", f"before statement {statements}, {'after' if was_done else 'before'} its commit")
            if has_request or not was_done:
                product(request)
        else:
            world.unwire(self.shop)

    def _tell(self, name: str, *facts: object) -> None:
        self.counts[name] += 1
        self.last_events.append(f"{self.clock.now():%Y-%m-%d %H:%M} {name} {' '.join(map(str, facts))}")


def _product_line(line: Row) -> Line:
    return Line(
        item=line["item"],
        category=line["category"],
        quantity=Decimal(line["quantity"]),
        amount=line["amount"],
        warranty_months=line["warranty"],
    )
