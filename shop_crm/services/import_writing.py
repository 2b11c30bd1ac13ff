"""What was prepared goes into the shop: as one operation, many rows at a time, with one undo."""

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice
from pathlib import Path
from sqlite3 import Connection

from shop_crm.clock import Clock
from shop_crm.domain.customers import Customer
from shop_crm.domain.follow_ups import EndReason
from shop_crm.domain.notes import Note
from shop_crm.domain.progress import Progress, untold
from shop_crm.domain.purchases import Line
from shop_crm.domain.safe_copies import Occasion
from shop_crm.domain.values import frozen
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.exchange.people import Person
from shop_crm.services.backups import copy_before
from shop_crm.services.consents import keep_answers
from shop_crm.services.counter import keep_come_back, replan
from shop_crm.services.customers import met
from shop_crm.services.import_people import answers_of, customer_of
from shop_crm.services.import_returns import lessened
from shop_crm.services.import_stage import sales_of
from shop_crm.services.plans import plan_book
from shop_crm.services.prepared import NewPurchases, Prepared
from shop_crm.services.shop import Shop, open_copy
from shop_crm.services.wishes import come_true
from shop_crm.store import circle, customers, follow_ups, forgotten, notes, purchases, wishes
from shop_crm.store.journal import Answer, Notice, Operation

_AT_ONCE = 100
"""So few that the window, which takes its turn between them, never stands still (faults.md I6)."""


def import_prepared(shop: Shop, prepared: Prepared, *, request_id: str = "", progress: Progress = untold) -> bool:
    """Write what was prepared, as one operation, and say whether there was anything new.

    The shop is unchanged when anything goes wrong; IMPORT_STALE when somebody worked in it meanwhile.
    """

    def work(operation: Operation) -> Answer:
        if shop.journal.last_id(before=operation.id) != prepared.seen:
            raise ShopError(ErrorCode.IMPORT_STALE)
        steps = len(prepared.people) + prepared.purchase_count + len(prepared.additions) + len(prepared.come_back)
        count = _Count(steps, progress)
        ids = _write_people(operation, shop, prepared, count)
        if prepared.new is not None:
            _write_purchases(operation, prepared.new, ids, count)
        for purchase_id, lines in prepared.additions:
            _add_lines(operation, shop, purchase_id, lines)
            count.more(1)
        book = plan_book(shop)
        for back in prepared.come_back:
            less = partial(lessened, quantity=back.quantity, amount=back.amount, key=back.key)
            keep_come_back(operation, shop, back.purchase_id, less, back.line_id, book)
            count.more(1)
        return {"purchases": prepared.purchase_count, "customers": prepared.new_customers}

    shop.journal.run("import", work, request_id=request_id)
    return shop.journal.last_id() > prepared.seen


@frozen
class Written:
    """What became of writing a file beside the window; its notice is to be passed on to the window's own journal."""

    is_new: bool
    number: int
    """Of the step that takes it back."""
    notices: tuple[Notice, ...]


def import_in_file(path: Path, clock: Clock, prepared: Prepared, progress: Progress) -> Written:
    """The same as `import_prepared` for work in the background: with a connection of its own, which ends with it."""
    shop = open_copy(path, clock, checks_pages=False)
    try:
        copy_before(shop, Occasion.IMPORT)
        notices: list[Notice] = []
        shop.journal.listen(notices.append)
        is_new = import_prepared(shop, prepared, progress=progress)
        return Written(is_new=is_new, number=shop.journal.last_id(), notices=tuple(notices))
    finally:
        shop.close()


def was_imported(shop: Shop, written: Written) -> None:
    """Have the views of this shop learn what was written beside them."""
    for notice in written.notices:
        shop.journal.pass_on(notice)


@dataclass(slots=True)
class _Count:
    """Counts what is written, and tells it often."""

    of: int
    progress: Progress
    done: int = 0

    def more(self, count: int) -> None:
        self.done += count
        self.progress(self.done, self.of)


def _write_people(operation: Operation, shop: Shop, prepared: Prepared, count: _Count) -> "array[int]":
    """Everybody of the file, in portions; gives the customers' ids by their places."""
    now, today = shop.clock.now(), shop.today
    ids: array[int] = array("q")
    unasked = array("I")
    for start in range(0, len(prepared.people), _AT_ONCE):
        portion = prepared.people[start : start + _AT_ONCE]
        known_ids = [prepared.known.get(place, 0) for place in range(start, start + len(portion))]
        known = customers.read_many(shop.db, filter(None, known_ids))
        before = [known.get(id) for id in known_ids]
        ids.extend(_met(operation, portion, before))
        if prepared.senders:
            unasked.extend(_unasked(prepared.senders, start, before))
        for place, (person, customer) in enumerate(zip(portion, before, strict=True), start):
            if answers := answers_of(person, customer, today):
                keep_answers(operation, customers.read(shop.db, ids[place]), answers)
            for said in prepared.notes.get(place, ()):
                notes.add(operation, Note(customer_id=ids[place], at=now, said=said))
        count.more(len(portion))
    _write_senders(operation, prepared, unasked, ids)
    return ids


def _unasked(senders: Sequence[int], start: int, before: Sequence[Customer | None]) -> Iterator[int]:
    """The places of those whose sender the file tells and the shop did not know: a file never overwrites."""
    for place, customer in enumerate(before, start):
        if senders[place] and (customer is None or not (customer.sent_by or customer.heard_from)):
            yield place


def _write_senders(operation: Operation, prepared: Prepared, places: Sequence[int], ids: Sequence[int]) -> None:
    """Who sent whom, once all of them are customers; herself and who came through her are left out."""
    tops = _Tops(operation.conn)
    for start in range(0, len(places), _AT_ONCE):
        portion = places[start : start + _AT_ONCE]
        people = customers.read_many(operation.conn, map(ids.__getitem__, portion))
        for place in portion:
            id, sender = ids[place], prepared.senders[place]
            sender_id = sender if sender > 0 else ids[-1 - sender]
            if tops.above(sender_id) != id:
                customers.update(operation, replace(people[id], sent_by=sender_id))


class _Tops:
    """Who stands at the top of a circle; what was walked once is not walked again, however long a file's chain is."""

    def __init__(self, conn: Connection) -> None:
        self._conn = conn
        self._higher: dict[int, int] = {}

    def above(self, customer_id: int) -> int:
        """The one at the top, who was sent by nobody: herself where that is she."""
        walked: dict[int, None] = {}
        top = customer_id
        while (higher := self._higher.get(top) or circle.sender_of(self._conn, top)) and top not in walked:
            walked[top] = None
            top = higher
        self._higher.update(dict.fromkeys(walked, top))
        return top


def _met(operation: Operation, people: Sequence[Person], known: Sequence[Customer | None]) -> Iterator[int]:
    """The customers' ids: those whom we know learn what is new of them, the others are new ones."""
    new = [customer_of(person) for person, customer in zip(people, known, strict=True) if customer is None]
    added = iter(customers.add_many(operation, forgotten.met_again(operation, new)))
    for person, customer in zip(people, known, strict=True):
        yield next(added) if customer is None else met(operation, customer, customer_of(person))


def _write_purchases(operation: Operation, new: NewPurchases, ids: Sequence[int], count: _Count) -> None:
    wishing = wishes.wishing_houses(operation.conn)  # asked once: a file has many purchases and few are wished for
    left = sales_of(new.stage)
    while portion := list(islice(left, _AT_ONCE)):
        buyers = [ids[sale.place] for sale in portion]
        purchase_ids = purchases.add_many(operation, [sale.row for sale in portion], buyers)
        planned = (
            (buyer, id, row)
            for id, buyer, sale in zip(purchase_ids, buyers, portion, strict=True)
            if sale.place not in new.silent
            for row in sale.follow_ups
        )
        follow_ups.add_all(operation, planned)
        for id, buyer, sale in zip(purchase_ids, buyers, portion, strict=True):
            if buyer in wishing:
                bought = replace(purchases.from_row(sale.row), id=id, customer_id=buyer)
                if wishing[buyer] <= bought.day:  # what was bought before fulfils nothing
                    come_true(operation, bought)
        count.more(len(portion))


def _add_lines(operation: Operation, shop: Shop, purchase_id: int, lines: tuple[Line, ...]) -> None:
    before = purchases.read(shop.db, purchase_id)
    purchase = replace(before, lines=(*before.lines, *lines))
    existing = follow_ups.of_purchase(shop.db, purchase_id)
    purchases.update(operation, purchase)
    customer = customers.read(shop.db, purchase.customer_id)
    replan(operation, shop, purchase, customer, existing, plan_book(shop), EndReason.PURCHASE_CORRECTED)
    come_true(operation, purchase)
