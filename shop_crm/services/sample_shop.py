"""The sample shop: three invented years of customers, purchases and calls up to today, for looking around."""

from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import date, time, timedelta
from decimal import Decimal
from pathlib import Path
from random import Random

from shop_crm.clock import Clock
from shop_crm.domain.calls import Contact
from shop_crm.domain.complaints import Complaint
from shop_crm.domain.days import EARLIEST_SALE, add_months
from shop_crm.domain.follow_ups import FollowUp, Outcome
from shop_crm.domain.messages import Message
from shop_crm.domain.plans import PlanBook, plan
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.domain.settings import ShopSettings
from shop_crm.domain.templates import Blank, fill
from shop_crm.domain.values import frozen
from shop_crm.domain.wishes import Wish
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services.plans import plan_book
from shop_crm.services.sample_calls import Calling, Story, Visitor
from shop_crm.services.sample_circle import write_circle
from shop_crm.services.sample_complaints import write_complaints
from shop_crm.services.sample_doubles import write_doubles
from shop_crm.services.sample_facts import write_facts
from shop_crm.services.sample_goods import Said, Shelf, everyday_lines, lasting_lines, read_said, read_shelf
from shop_crm.services.sample_people import invent, read_people
from shop_crm.services.sample_products import write_products
from shop_crm.services.shop import Shop, new_shop
from shop_crm.store import complaints, contacts, customers, follow_ups, messages, purchases, wishes
from shop_crm.store.journal import Answer, Operation

YEARS = 3
_NAMES = {"id": "Toko Sinar Jaya", "ms": "Kedai Sinar Jaya", "en": "Sinar Jaya Store"}
_LASTING_SHARE = 0.31
_SAID_SHARE = 0.2
_VISITS = {1: 42, 2: 26, 3: 14, 4: 8, 5: 5, 7: 3}
_REGULAR_EVERY = 35
"""One in so many customers is a regular, who comes at a rhythm of her own."""
_REGULAR_VISITS = (11, 14, 18)
_SEEN_TODAY = 3
_TRIES = 400


@frozen
class Scene:
    """A story to be told of somebody: how many days ago (or ahead) the call was due that ends like this."""

    days_ago: tuple[int, int]
    outcomes: tuple[Outcome, ...] = ()
    promised_in: int | None = None
    """Days from today, for a call back."""
    promised_at: time | None = None
    hints: bool = False
    phones: int = 1

    @property
    def is_trouble(self) -> bool:
        """Whether a complaint is made or to be guessed: no two of them are about the same kind of thing."""
        return self.hints or Outcome.PROBLEM in self.outcomes


@dataclass(slots=True, kw_only=True)
class _History:
    """Everything that happens in the sample shop, in memory; a purchase's customer is a place in `visitors`."""

    shop: Shop
    rng: Random
    shelf: Shelf
    said: Said
    staff: tuple[str, ...]
    book: PlanBook
    today: date
    visitors: list[Visitor] = field(default_factory=list)
    sales: list[tuple[str, Purchase]] = field(default_factory=list)
    """Purchases, each with the kind of thing that it is about."""
    troubled: set[str] = field(default_factory=set)

    @property
    def first_day(self) -> date:
        return add_months(self.today, -12 * YEARS)

    def series(self, purchase: Purchase) -> list[FollowUp]:
        return plan(purchase, self.book, self.shop.settings.calendar)


def make_sample(path: Path, chosen: ShopSettings, clock: Clock) -> Shop:
    """A new sample shop with a name of its own, open; nothing is left there when it cannot be finished."""
    shop = new_shop(path, replace(chosen, shop_name=_NAMES[chosen.language]), clock)
    try:
        fill_sample(shop)
    except BaseException:
        # Our own file of a moment ago: half a sample would only stand in the way of the next try.
        shop.close()
        path.unlink()
        raise
    return shop


def fill_sample(shop: Shop, *, customers: int = 300, seed: int = 1) -> None:
    """Fill an empty shop with three years up to today, as one operation; SHOP_EXISTS when it is not empty.

    DAY_TOO_EARLY when those years would begin before the first day a sale can have. The same seed on the same day
    makes the same shop.
    """
    if shop.db.execute("SELECT EXISTS (SELECT 1 FROM customer)").fetchone()[0]:
        raise ShopError(ErrorCode.SHOP_EXISTS, path=shop.path)
    earliest = add_months(EARLIEST_SALE, 12 * (YEARS + 1))
    if shop.today < earliest:
        raise ShopError(ErrorCode.DAY_TOO_EARLY, day=shop.today, earliest=earliest)
    history = _invented(shop, customers, Random(seed))
    calling = _lived_through(history)

    def work(operation: Operation) -> Answer:
        _write(operation, history, calling)
        write_circle(operation, shop.settings, shop.today, history.staff, seed)
        write_complaints(operation, shop.settings, shop.today, history.staff, seed)
        write_doubles(operation, seed)
        return {"purchases": len(history.sales), "customers": len(history.visitors)}

    shop.journal.run("fill_sample", work, undoable=False)


def _invented(shop: Shop, count: int, rng: Random) -> _History:
    """The people and all they buy; calls come later."""
    settings = shop.settings
    people, said = read_people(settings.country_code), read_said(settings.language)
    history = _History(
        shop=shop,
        rng=rng,
        shelf=read_shelf(settings.currency, settings.language),
        said=said,
        staff=people.staff,
        book=plan_book(shop),
        today=shop.today,
    )
    history.visitors = [Visitor(customer=customer) for customer in invent(people, rng, count, said.words["best_time"])]
    _stage(history)
    for number, visitor in enumerate(history.visitors):
        _visit(history, number, visitor)
    seen = [number for number, visitor in enumerate(history.visitors) if visitor.story is None]
    for number in rng.sample(seen, min(_SEEN_TODAY, len(seen))):
        _buy(history, number, history.today, may_last=history.visitors[number].has_phone)
    return _in_order(history)


def _scenes(rng: Random) -> list[Scene]:
    """What shall be seen on a sample day: promises, overdue calls, calls for today, complaints, two who said stop."""
    no_answer, call_back = (Outcome.NO_ANSWER,), (Outcome.CALL_BACK,)
    return [
        Scene(days_ago=(3, 8), outcomes=call_back, promised_in=0, promised_at=time(16)),
        Scene(days_ago=(6, 10), outcomes=call_back, promised_in=-2),
        Scene(days_ago=(3, 12)),
        Scene(days_ago=(7, 12), outcomes=no_answer),
        Scene(days_ago=(2, 6), outcomes=(Outcome.WRONG_NUMBER,), phones=2),
        *[Scene(days_ago=(0, 0), hints=number < 3) for number in range(rng.randint(6, 8))],
        *[Scene(days_ago=(-6, -1)) for _ in range(3)],
        *[Scene(days_ago=(3, 40), outcomes=(Outcome.PROBLEM,)) for _ in range(rng.randint(3, 5))],
        Scene(days_ago=(3, 8), outcomes=call_back, promised_in=2, promised_at=time(10)),
        *[Scene(days_ago=(60, 500), outcomes=(Outcome.STOP,)) for _ in range(2)],
    ]


def _stage(history: _History) -> None:
    """Give each scene to a customer who can be called, with the purchase that its call is about."""
    free = [number for number, visitor in enumerate(history.visitors) if visitor.has_phone and visitor.customer.name]
    history.rng.shuffle(free)
    for scene in _scenes(history.rng):
        fitting = (number for number in free if len(history.visitors[number].customer.phones) >= scene.phones)
        number = next(fitting, None)
        if number is None:
            continue
        free.remove(number)
        _stage_one(history, number, scene)


def _stage_one(history: _History, number: int, scene: Scene) -> None:
    rng = history.rng
    for _ in range(_TRIES):
        target = _target(history, scene)
        day = _day_before(target, rng)
        kind, lines = lasting_lines(history.shelf, rng, _years_ago(history, day))
        series = history.series(Purchase(customer_id=number, day=day, lines=lines))
        if day < history.first_day or not _leads_to(series, target, history.today, scene):
            continue
        if scene.is_trouble and (kind in history.troubled or kind not in history.said.words["hint"]):
            continue
        history.troubled |= {kind} if scene.is_trouble else set()
        is_first = series[0].due == target
        said = history.said.of(rng, "worry") if scene.hints and is_first else ""
        _sell(history, number, day, kind, lines, said)
        promised = None if scene.promised_in is None else history.today + timedelta(days=scene.promised_in)
        history.visitors[number].story = Story(
            begins=target,
            outcomes=scene.outcomes,
            promised_on=promised,
            promised_at=scene.promised_at,
            hints=scene.hints,
        )
        return


def _target(history: _History, scene: Scene) -> date:
    """An open day so many days ago: for today's calls today itself, or the last open day when the shop is closed."""
    calendar = history.shop.settings.calendar
    day = history.today - timedelta(days=history.rng.randint(*scene.days_ago))
    if day > history.today:
        return calendar.open_from(day)
    while not calendar.is_open(day) and day > history.first_day:
        day -= timedelta(days=1)
    return day


def _day_before(target: date, rng: Random) -> date:
    """A day from which some step of a start plan leads to this one (domain.md 1)."""
    match rng.randrange(6):
        case 0 | 1:
            return target - timedelta(days=rng.choice((10, 10, 7)))
        case 2 | 3:
            return add_months(target, -3)
        case _:
            return add_months(target, -rng.choice((1, 11, 11, 23, 23)))


def _leads_to(series: list[FollowUp], target: date, today: date, scene: Scene) -> bool:
    """Whether a call falls on the target day and no other of this purchase on today or between the two days."""
    if not any(known.due == target == known.planned_on for known in series):
        return False
    if Outcome.STOP in scene.outcomes:
        return True
    return not any(known.planned_on != target and min(target, today) <= known.planned_on <= today for known in series)


def _visit(history: _History, number: int, visitor: Visitor) -> None:
    """The usual visits of a customer; who has a story, or no phone, takes only everyday things besides."""
    rng, today = history.rng, history.today
    span = (today - history.first_day).days
    may_last = visitor.story is None and visitor.has_phone
    if number % _REGULAR_EVERY == 0:
        visits = rng.choice(_REGULAR_VISITS)
        gap = span // (visits + 2)
        start = rng.randint(1, gap)
        days = [start + turn * gap + rng.randint(-gap // 4, gap // 4) for turn in range(visits)]
    else:
        visits = rng.choices(list(_VISITS), list(_VISITS.values()))[0]
        days = [rng.randrange(span) for _ in range(visits)]
    for ago in days:
        day = history.shop.settings.calendar.open_from(today - timedelta(days=max(1, ago)))
        _buy(history, number, min(day, today), may_last=may_last)


def _buy(history: _History, number: int, day: date, *, may_last: bool) -> None:
    """One visit: something lasting when it may be and plans no call for today, which the scenes provide for."""
    rng, ago = history.rng, _years_ago(history, day)
    if may_last and rng.random() < _LASTING_SHARE:
        kind, lines = lasting_lines(history.shelf, rng, ago)
        series = history.series(Purchase(customer_id=number, day=day, lines=lines))
        if all(known.planned_on != history.today for known in series):
            said = history.said.of(rng, "bought", kind) if rng.random() < 2 * _SAID_SHARE else ""
            _sell(history, number, day, kind, lines, said)
            return
    lines = everyday_lines(history.shelf, rng, ago)
    while history.series(Purchase(customer_id=number, day=day, lines=lines)):
        lines = everyday_lines(history.shelf, rng, ago)
    said = history.said.of(rng, "bought") if rng.random() < _SAID_SHARE else ""
    _sell(history, number, day, "any", lines, said)


def _sell(history: _History, number: int, day: date, kind: str, lines: tuple[Line, ...], said: str) -> None:
    served_by = history.rng.choice(history.staff)
    purchase = Purchase(customer_id=number, day=day, lines=lines, said=said, served_by=served_by)
    history.sales.append((kind, purchase))


def _years_ago(history: _History, day: date) -> Decimal:
    return Decimal((history.today - day).days // 365)


def _in_order(history: _History) -> _History:
    """Customers numbered as they first came, purchases as they were made."""
    sales = sorted(history.sales, key=lambda sale: sale[1].day)
    places = {number: place for place, number in enumerate(dict.fromkeys(sale[1].customer_id for sale in sales))}
    history.visitors = [history.visitors[number] for number in places]
    history.sales = [
        (kind, replace(purchase, id=place, customer_id=places[purchase.customer_id]))
        for place, (kind, purchase) in enumerate(sales, start=1)
    ]
    return history


def _lived_through(history: _History) -> Calling:
    """Every day up to yesterday with its purchases and calls, and today's purchases; today's calls are to be made."""
    calling = Calling(
        rng=history.rng,
        settings=history.shop.settings,
        today=history.today,
        said=history.said,
        staff=history.staff,
        visitors=dict(enumerate(history.visitors)),
        kinds={purchase.id: kind for kind, purchase in history.sales},
    )
    sold = Counter(purchase.day for _, purchase in history.sales)
    waiting = iter(history.sales)
    for ahead in range((history.today - history.first_day).days + 1):
        day = history.first_day + timedelta(days=ahead)
        for _ in range(sold[day]):
            _, purchase = next(waiting)
            if history.visitors[purchase.customer_id].stopped_on is None:
                calling.plan(history.series(purchase))
        if day < history.today:
            calling.make_calls(day)
    return calling


def _write(operation: Operation, history: _History, calling: Calling) -> None:
    """Keep it all, each row once, as it is today."""
    customer_ids = [customers.add(operation, visitor.customer) for visitor in history.visitors]
    purchase_ids = {
        purchase.id: purchases.add(operation, replace(purchase, id=0, customer_id=customer_ids[purchase.customer_id]))
        for _, purchase in history.sales
    }
    follow_up_ids = {
        number: follow_ups.add(
            operation,
            replace(
                known,
                customer_id=customer_ids[known.customer_id],
                purchase_id=purchase_ids[known.purchase_id or 0],
            ),
        )
        for number, known in calling.follow_ups.items()
    }
    bought = {purchase.id: purchase for _, purchase in history.sales}
    for contact in sorted(calling.contacts, key=lambda contact: contact.at):
        about = calling.follow_ups[contact.follow_up_id or 0]
        kept = replace(contact, customer_id=customer_ids[contact.customer_id], follow_up_id=follow_up_ids[about.id])
        contact_id, day = contacts.add(operation, kept), kept.at.date()
        if kept.outcome is Outcome.MESSAGE:
            messages.add(operation, _message(history, contact, kept, bought[about.purchase_id or 0]))
        if kept.outcome is Outcome.PROBLEM:
            purchase_id = purchase_ids[about.purchase_id or 0]
            complaint = Complaint(
                customer_id=kept.customer_id, purchase_id=purchase_id, contact_id=contact_id, day=day, said=kept.said
            )
            complaints.add(operation, complaint)
        if kept.outcome is Outcome.WANTS:
            wishes.add(operation, Wish(customer_id=kept.customer_id, contact_id=contact_id, day=day, said=kept.said))
    _write_refusals(operation, history, customer_ids)
    write_facts(operation, history.shop, history.rng, history.staff)
    write_products(operation, history.shop, history.shelf, customer_ids)


def _message(history: _History, made: Contact, kept: Contact, purchase: Purchase) -> Message:
    """What was written in place of this call; `kept` is the same contact with the numbers that it has in the file."""
    customer = history.visitors[made.customer_id].customer
    known = {
        Blank.ADDRESS: customer.form_of_address,
        Blank.NAME: customer.name,
        Blank.ITEM: max(purchase.lines, key=lambda line: line.amount).item,
        Blank.SHOP: history.shop.settings.shop_name,
    }
    return Message(
        customer_id=kept.customer_id,
        follow_up_id=kept.follow_up_id,
        at=kept.at,
        channel=kept.channel,
        said=fill(history.said.words["sent"][0], known),
        made_by=kept.made_by,
    )


def _write_refusals(operation: Operation, history: _History, customer_ids: list[int]) -> None:
    """Numbers that turned out wrong, and who asked not to be called."""
    touched = {
        id: visitor
        for id, visitor in zip(customer_ids, history.visitors, strict=True)
        if visitor.bad_phones or visitor.stopped_on
    }
    for id, customer in customers.read_many(operation.conn, touched).items():
        visitor = touched[id]
        for phone in customer.phones[: visitor.bad_phones]:
            customers.mark_bad(operation, phone.id)
        if visitor.stopped_on:
            customers.update(operation, replace(customer, do_not_contact_since=visitor.stopped_on))
