"""One person who is in the shop twice: proposed, decided one by one, remembered, and taken apart again."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date
from typing import Any

from shop_crm.domain.customers import Customer
from shop_crm.domain.duplicates import Pair, find_pairs
from shop_crm.domain.follow_ups import EndReason, FollowUp, State, ended
from shop_crm.domain.merging import Fact, merged, to_choose
from shop_crm.domain.names import clean_name
from shop_crm.domain.progress import Progress, untold
from shop_crm.domain.values import frozen
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services.shop import Shop
from shop_crm.services.wishes import part_calls
from shop_crm.store import customers, duplicates, follow_ups, houses, purchases, wishes
from shop_crm.store import merging as store
from shop_crm.store.journal import Answer, Operation
from shop_crm.store.merging import Merging, Row

_ABOUT = ("customer_id", "about_customer_id")


@frozen
class Proposal:
    """A pair to decide about, with who they are."""

    pair: Pair
    first: Customer
    second: Customer


@frozen
class Side:
    """One of two who may be one, with what she bought."""

    customer: Customer
    purchases: int
    amount: int
    """Less what was given back, in minor units."""
    last_visit: date | None
    sent_by: Customer | None
    wants_greetings: frozenset[str]
    """The codes of the occasions on which she wants a greeting."""


@frozen
class Compared:
    """A pair side by side: the one whose entry would be kept, and the other."""

    pair: Pair
    kept: Side
    gone: Side
    to_choose: tuple[Fact, ...]
    """What they tell differently."""


@frozen
class WasTwo:
    """Somebody who went into this customer's entry, and when."""

    merging_id: int
    name: str
    """As she was called, or her number; "" for neither."""
    day: date
    made_by: str


def propose(shop: Shop, progress: Progress = untold) -> list[Pair]:
    """The pairs that somebody should look at, the surest first; those that were decided never come back.

    It goes through everybody: for work in the background.
    """
    return find_pairs(duplicates.everybody(shop.db), duplicates.decided(shop.db), progress)


def proposals(shop: Shop, progress: Progress = untold) -> list[Proposal]:
    """The same, with who they are: what a list shows."""
    pairs = propose(shop, progress)
    known = customers.read_many(shop.db, [id for pair in pairs for id in pair.ids])
    return [
        Proposal(pair=pair, first=known[pair.first], second=known[pair.second])
        for pair in pairs
        if pair.first in known and pair.second in known  # somebody may have decided since
    ]


def compare(shop: Shop, pair: Pair) -> Compared | None:
    """Both side by side; the one who came more often is kept, of equals the older entry. None when one is gone."""
    known = customers.read_many(shop.db, pair.ids)
    if len(known) < 2 or any(customer.forgotten_on for customer in known.values()):
        return None
    sums, latest = purchases.sums_of(shop.db, pair.ids), purchases.latest_of(shop.db, pair.ids)
    senders = customers.read_many(shop.db, [one.sent_by for one in known.values() if one.sent_by])
    wanted = duplicates.wanted_greetings(shop.db, pair.ids)
    sides = [
        Side(
            customer=known[id],
            purchases=sums.get(id, (0, 0))[0],
            amount=sums.get(id, (0, 0))[1],
            last_visit=latest[id].day if id in latest else None,
            sent_by=senders.get(known[id].sent_by or 0),
            wants_greetings=wanted.get(id, frozenset()),
        )
        for id in pair.ids
    ]
    kept, gone = sorted(sides, key=lambda side: (-side.purchases, side.customer.id))
    return Compared(pair=pair, kept=kept, gone=gone, to_choose=to_choose(kept.customer, gone.customer))


def merge_customers(
    shop: Shop,
    kept_id: int,
    gone_id: int,
    taken: Collection[Fact] = (),
    *,
    made_by: str = "",
    request_id: str = "",
) -> Customer:
    """They are one: all that was the second one's is the first one's, with the facts in `taken` from the second.

    Gives the one who is left. CUSTOMER_UNKNOWN when one of them is not there (any more), or was forgotten.
    """
    made_by = clean_name(made_by)

    def work(operation: Operation) -> Answer:
        kept, gone = _read_both(shop, kept_id, gone_id)
        conn = operation.conn
        store.wants_both(operation)
        images: dict[str, Any] = {
            "kept": store.read_row(conn, "customer", kept_id),
            "gone": store.read_row(conn, "customer", gone_id),
            "last": store.last_ids(conn),
            "dropped": store.doubled(conn, kept_id, gone_id),
            "touched": {},
        }
        _drop_doubled(operation, images, kept_id)
        images["moved"] = store.move_all(operation, gone_id, kept_id)
        store.drop(operation, "customer", [gone_id])
        left = _outside_rings(operation, merged(kept, gone, taken), kept, gone)
        customers.update(operation, left)
        images["after"] = store.read_row(conn, "customer", kept_id)
        _join_wish_calls(operation, left, images)
        _end_calls(operation, _over(operation, left), images)
        return {"merging_id": store.add(operation, kept_id, gone_id, shop.today, images, made_by)}

    shop.journal.run("merge_customers", work, request_id=request_id, made_by=made_by)
    return customers.read(shop.db, kept_id)


def keep_apart(shop: Shop, first_id: int, second_id: int, *, made_by: str = "", request_id: str = "") -> None:
    """They are two people: nobody is asked about them again. CUSTOMER_UNKNOWN."""
    made_by = clean_name(made_by)

    def work(operation: Operation) -> Answer:
        _read_both(shop, first_id, second_id)
        duplicates.keep_apart(operation, first_id, second_id, shop.today, made_by)
        return {}

    shop.journal.run("keep_apart", work, request_id=request_id, made_by=made_by)


def was_two(shop: Shop, customer_id: int) -> list[WasTwo]:
    """Who went into this customer's entry and can be taken out again, the latest first."""
    return [
        WasTwo(merging_id=one.id, name=_name(one), day=one.day, made_by=one.made_by)
        for one in store.into(shop.db, customer_id)
    ]


def take_apart(shop: Shop, merging_id: int, *, made_by: str = "", request_id: str = "") -> tuple[Customer, Customer]:
    """They are two again: the one who went comes back under her old number with what was hers.

    What came later stays with the one who was kept, but for what belongs to the other one's own: a call about her
    purchase. A fact that came from her and was changed since stays as it is. Gives both, the kept one first;
    MERGING_UNKNOWN when it was taken apart before or the kept one is somebody else's entry by now.
    """
    made_by = clean_name(made_by)

    def work(operation: Operation) -> Answer:
        found = store.read(shop.db, merging_id)
        if found is None or found.is_apart or store.read_row(shop.db, "customer", found.kept_id) is None:
            raise ShopError(ErrorCode.MERGING_UNKNOWN, number=merging_id)
        store.wants_both(operation)
        later = [one for one in reversed(store.into(shop.db, found.kept_id)) if one.id > found.id]
        store.mark_apart(operation, found.id)
        _bring_back(operation, found, later)
        _move_back(operation, found, later)
        _open_again(operation, found)
        part_calls(operation, shop, (found.kept_id, found.gone_id))
        return {"kept_id": found.kept_id, "gone_id": found.gone_id}

    answer = shop.journal.run("take_apart", work, request_id=request_id, made_by=made_by)
    return customers.read(shop.db, answer["kept_id"]), customers.read(shop.db, answer["gone_id"])


def _read_both(shop: Shop, one_id: int, other_id: int) -> tuple[Customer, Customer]:
    one, other = customers.read(shop.db, one_id), customers.read(shop.db, other_id)
    for customer in (one, other):
        if customer.forgotten_on or one_id == other_id:
            raise ShopError(ErrorCode.CUSTOMER_UNKNOWN, number=customer.id)
    return one, other


def _drop_doubled(operation: Operation, images: dict[str, Any], kept_id: int) -> None:
    """What both have is there once; a number that one of them was reached at is a good one."""
    for table, rows in images["dropped"].items():
        store.drop(operation, table, [row["id"] for row in rows])
        for row in rows:
            twin = store.twin(operation.conn, table, row, kept_id)
            if twin is not None and table == "phone" and twin["is_bad"] and not row["is_bad"]:
                _touch(operation, images, "phone", twin, {**twin, "is_bad": 0})


def _touch(operation: Operation, images: dict[str, Any], table: str, before: Row, after: Row) -> None:
    store.put(operation, table, after)
    images["touched"].setdefault(table, []).append([before, after])


def _outside_rings(operation: Operation, left: Customer, kept: Customer, gone: Customer) -> Customer:
    """Without a sender whom she has sent herself, be it through others."""
    both = {kept.id, gone.id}
    senders = (left.sent_by, kept.sent_by, gone.sent_by)
    fitting = (id for id in senders if id and id not in both and not store.leads_to(operation.conn, id, both))
    return replace(left, sent_by=next(fitting, None) if left.sent_by else None)


def _join_wish_calls(operation: Operation, left: Customer, images: dict[str, Any]) -> None:
    """She is told in one call of all that is here (domain.md 10): in the kept one's own, if she had one."""
    conn, moved = operation.conn, images["moved"].get("follow_up.customer_id", ())
    calls = sorted(wishes.open_calls(conn, left.id), key=lambda id: (id in moved, id))
    for wish in (wish for told in wishes.told_by(conn, calls[1:]).values() for wish in told):
        wishes.update(operation, replace(wish, follow_up_id=calls[0]))
        # Her words are not kept twice: whoever is forgotten later would live on in them.
        pair = [{"id": wish.id, "follow_up_id": id} for id in (wish.follow_up_id, calls[0])]
        images["touched"].setdefault("wish", []).append(pair)
    joined = follow_ups.read_many(conn, calls[1:])
    _end_calls(operation, [ended(known, State.CANCELLED, EndReason.GIVEN_UP) for known in joined], images)


def _end_calls(operation: Operation, over: Iterable[FollowUp], images: dict[str, Any]) -> None:
    conn = operation.conn
    for known in over:
        before = store.read_row(conn, "follow_up", known.id)
        follow_ups.update(operation, known)
        images["touched"].setdefault("follow_up", []).append([before, store.read_row(conn, "follow_up", known.id)])


def _over(operation: Operation, left: Customer) -> list[FollowUp]:
    """What one of them does not allow is planned for neither; only who sent her is thanked, and nobody for herself."""
    thanks = [
        ended(known, State.CANCELLED, EndReason.GIVEN_UP)
        for known in store.open_thanks(operation.conn, left.id)
        if known.customer_id != left.sent_by
    ]
    hers = [known for known in follow_ups.open_of(operation.conn, [left.id]) if known.about_customer_id != left.id]
    if not left.may_be_contacted:
        # Nor is anybody else at her number called, as when she says so herself.
        hers = follow_ups.open_of(operation.conn, houses.members(operation.conn, left.id))
    elif left.wants_service_calls:
        hers = []
    else:
        hers = [known for known in hers if known.is_service]
    ids = {known.id for known in thanks}
    return [*thanks, *(ended(one, State.CANCELLED, EndReason.CONSENT_WITHDRAWN) for one in hers if one.id not in ids)]


def _bring_back(operation: Operation, found: Merging, later: list[Merging]) -> None:
    """The one who went, as she was, and the kept one's facts; who sent her may be somebody else's entry by now."""
    gone = dict(found.images["gone"])
    gone["sent_by"] = _still_there(operation, gone["sent_by"], later, found.gone_id)
    store.put(operation, "customer", {**gone, "source_id": ""})  # the other one may still have it
    _give_facts_back(operation, found, later)
    if gone["source_id"] and not store.is_taken(operation.conn, gone["source_id"]):  # nobody was brought in under it
        store.put(operation, "customer", gone)


def _give_facts_back(operation: Operation, found: Merging, later: list[Merging]) -> None:
    """The kept one's facts as they were before, where they came from the other one and nobody changed them since.

    A later merging may have taken the place of such a fact: then it is that one which must not bring it back.
    """
    conn, before, after = operation.conn, found.images["kept"], found.images["after"]
    now = store.read_row(conn, "customer", found.kept_id)
    assert now is not None
    back: Row = {}
    for name in (name for name in before if before[name] != after.get(name)):
        covering = next((one for one in later if one.images["kept"].get(name) != one.images["after"].get(name)), None)
        is_sender = name == "sent_by"
        was = _still_there(operation, after[name], later) if is_sender else after[name]
        if covering is None:
            if now[name] == was:
                back[name] = before[name]
        elif covering.images["kept"][name] in (store.entries_of(conn, after[name]) if is_sender else [was]):
            covering.images["kept"][name] = before[name]
            store.write_images(operation, covering)
    if "sent_by" in back:
        back["sent_by"] = _still_there(operation, back["sent_by"], later, found.kept_id)
    if back:
        store.put(operation, "customer", {**now, **back})
        customers.update(operation, customers.read(conn, found.kept_id))  # the folded name follows the name


def _still_there(operation: Operation, sender_id: int | None, later: list[Merging], whose: int = 0) -> int | None:
    """This sender, or the one she was merged into since; None for one who is not there any more.

    With `whose` it is noted as moved, so that it goes back with the sender when she is taken out again.
    """
    met: set[int] = set()
    while sender_id and sender_id not in met:
        met.add(sender_id)
        if store.read_row(operation.conn, "customer", sender_id) is not None:
            return sender_id
        into = store.gone_into(operation.conn, sender_id)
        into = next((one for one in later if into and one.id == into.id), into)  # its images may have changed already
        if into is not None and whose:
            into.images["moved"].setdefault("customer.sent_by", []).append(whose)
            store.write_images(operation, into)
        sender_id = into.kept_id if into else None
    return None


def _move_back(operation: Operation, found: Merging, later: list[Merging]) -> None:
    """What was hers, where it is there still and has not become somebody else's; and what belongs to it."""
    conn, kept_id, gone_id = operation.conn, found.kept_id, found.gone_id
    for place, ids in found.images["moved"].items():
        table, column = place.split(".")
        there = store.naming(conn, table, column, ids, kept_id)
        if table in store.ONCE:
            _leave_twins(operation, found, later, table, there)
        store.point(operation, table, column, there, gone_id)
    _mend_images(operation, found, later)
    for table, rows in found.images["dropped"].items():
        for row in rows:
            if store.twin(conn, table, row, gone_id) is None:
                store.put(operation, table, {**row, "customer_id": gone_id})
    # What hangs on a row that has just followed is followed too: a call of a call that was planned later.
    while hanging := store.hanging(conn, kept_id, gone_id, found.images["last"]):
        for table, ids in hanging.items():
            store.point(operation, table, "customer_id", ids, gone_id)


def _mend_images(operation: Operation, found: Merging, later: list[Merging]) -> None:
    """Whom she sent may be in somebody else's entry at present: when they come out of it, it is she who sent them."""
    for id in found.images["moved"].get("customer.sent_by", ()):
        for one in store.about(operation.conn, id):
            one = next((each for each in later if each.id == one.id), one)
            images = ("gone",) if one.gone_id == id else ("kept", "after")
            changed = [name for name in images if one.images[name]["sent_by"] == found.kept_id]
            for name in changed:
                one.images[name]["sent_by"] = found.gone_id
            if changed:
                store.write_images(operation, one)


def _leave_twins(operation: Operation, found: Merging, later: list[Merging], table: str, ids: list[int]) -> None:
    """Whoever was merged later may have had the same number: then it is hers that stays with the kept one."""
    for id in ids:
        row = store.read_row(operation.conn, table, id)
        assert row is not None
        for one in later:
            dropped = one.images["dropped"].get(table, [])
            own = next((each for each in dropped if each[store.ONCE[table]] == row[store.ONCE[table]]), None)
            if own is not None:
                store.point(operation, table, "customer_id", [id], found.gone_id)
                store.put(operation, table, {**own, "customer_id": found.kept_id})
                dropped.remove(own)
                one.images["moved"].setdefault(f"{table}.customer_id", []).append(own["id"])
                store.write_images(operation, one)
                break


def _open_again(operation: Operation, found: Merging) -> None:
    """Calls that ended because of the merging, where nobody touched them since and they may be made.

    And in which call a wish is told of, where it still is the other one's.
    """
    conn = operation.conn
    for table, pairs in found.images["touched"].items():
        for before, after in pairs:
            if store.is_still(conn, table, after, besides=_ABOUT):
                now = store.read_row(conn, table, before["id"])
                assert now is not None
                stays = {name: now[name] for name in _ABOUT if name in now}
                store.put(operation, table, {**now, **before, **stays})
    follow_ups.cancel_silent(operation)
    follow_ups.cancel_struck(operation)


def _name(found: Merging) -> str:
    gone = found.images["gone"]
    named = f"{gone['form_of_address']} {gone['name']}".strip()
    phones = [row["grouped"] for row in found.images["dropped"].get("phone", ())]
    return named or next(iter(phones), "")
