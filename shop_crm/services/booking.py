"""The paper round trip: a printed list's results are booked together, as one step that one undo takes back."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from shop_crm.domain.calls import Booked, Contact
from shop_crm.domain.follow_ups import FollowUp, Outcome
from shop_crm.domain.names import clean_name
from shop_crm.domain.paper_line import Entry, read_line
from shop_crm.domain.paper_list import Foreseen, PaperList, PaperRow, Printed, PrintedCount, row_state
from shop_crm.domain.values import frozen
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.services.calls import book_call, booked, check_said, foresee, reasons_of
from shop_crm.services.shop import Shop
from shop_crm.store import call_lists, contacts, customers, follow_ups
from shop_crm.store.journal import Answer, Operation

LISTED = 30
"""So many of the last prints are offered; an older one is reached by its number."""


@frozen
class ListBooked:
    """What was booked of a list."""

    booked: tuple[Booked, ...]
    left: tuple[int, ...]
    """The rows that were settled already, and were left as they are."""


def printed_lists(shop: Shop) -> list[PrintedCount]:
    """The last prints, the newest first, with how many of their rows are settled."""
    found = []
    for printed in call_lists.newest(shop.db, LISTED):
        rows = call_lists.rows_of(shop.db, printed.number)
        settled = sum(row.is_settled for row in _rows(shop, printed, rows))
        found.append(PrintedCount(printed=printed, rows=len(rows), settled=settled))
    return found


def read_list(shop: Shop, number: int) -> PaperList:
    """A print with its rows as they stand now; LIST_UNKNOWN."""
    printed = _printed(shop, number)
    rows = _rows(shop, printed, call_lists.rows_of(shop.db, number), with_people=True)
    return PaperList(printed=printed, rows=rows)


def read_results(shop: Shop, paper: PaperList, line: str) -> tuple[Entry, ...]:
    """What a typed line says of this list."""
    return read_line(
        line,
        paper.numbers,
        shop.clock.now(),
        written_on=paper.printed.day,
        month_first=shop.settings.country.month_first,
    )


def foresee_list(shop: Shop, paper: PaperList, entries: Iterable[Entry], again: Collection[int] = ()) -> list[Foreseen]:
    """What booking these entries would do, by row; those with a question are left out, and nothing is written.

    A row that was settled since the print is left as it is, unless it stands in `again` and is still open.
    """
    told = {row: entry for entry in entries if entry.is_clear for row in entry.rows}
    found = []
    for row in paper.rows:
        if (entry := told.get(row.number)) is None:
            continue
        decision = None
        if entry.outcome is not None and row.lead is not None and _is_wanted(row, again):
            decision = foresee(shop, row.lead, entry.outcome, entry.day, entry.clock)
        found.append(Foreseen(row=row, entry=entry, decision=decision))
    return found


def book_list(
    shop: Shop,
    number: int,
    entries: Sequence[Entry],
    *,
    again: Collection[int] = (),
    made_by: str = "",
    request_id: str = "",
) -> ListBooked:
    """Book what is clear of these entries, all of it or nothing, for all the follow-ups of each row's call.

    What was settled since the print, perhaps a moment ago at the other counter, is left as it is and told.
    LIST_UNKNOWN, NOTHING_TO_BOOK when no row is left, SAID_TOO_LONG, TIME_PAST.
    """
    told = [(row, entry) for entry in entries if entry.is_clear for row in entry.rows]

    def work(operation: Operation) -> Answer:
        done: list[Answer] = []
        left: list[int] = []
        printed = _printed(shop, number)
        # As they stand when the booking begins: what it books itself does not settle a later row.
        before = {row.number: row for row in _rows(shop, printed, call_lists.rows_of(shop.db, number))}
        for row_number, entry in sorted(told, key=lambda one: one[0]):
            row = before.get(row_number)
            lead = _still_open(shop, row, again)
            if lead is None or entry.outcome is None:
                left.append(row_number)
                continue
            answer = book_call(
                operation,
                shop,
                lead.id,
                entry.outcome,
                said=check_said(entry.outcome, entry.said),
                promised_on=entry.day,
                promised_at=entry.clock,
                made_by=made_by,
            )
            done.append({"outcome": str(entry.outcome), **answer})
        if not done:
            raise ShopError(ErrorCode.NOTHING_TO_BOOK, number=number)
        return {"booked": done, "left": left}

    answer = shop.journal.run("book_list", work, made_by=clean_name(made_by), request_id=request_id)
    return ListBooked(
        booked=tuple(booked(shop, Outcome(one["outcome"]), one) for one in answer["booked"]),
        left=tuple(answer["left"]),
    )


def _printed(shop: Shop, number: int) -> Printed:
    printed = call_lists.read(shop.db, number)
    if printed is None:
        raise ShopError(ErrorCode.LIST_UNKNOWN, number=number)
    return printed


def _still_open(shop: Shop, row: PaperRow | None, again: Collection[int]) -> FollowUp | None:
    """The follow-up to book a row under; None when it is settled, also by a row of the same house just before."""
    if row is None or row.lead is None or not _is_wanted(row, again):
        return None
    return next((known for known in follow_ups.read_many(shop.db, [row.lead.id]) if known.is_open), None)


def _is_wanted(row: PaperRow, again: Collection[int]) -> bool:
    return row.may_be_booked and (not row.is_settled or row.number in again)


def _rows(
    shop: Shop, printed: Printed, rows: Mapping[int, Sequence[int]], *, with_people: bool = False
) -> tuple[PaperRow, ...]:
    ids = [id for its in rows.values() for id in its]
    known = {follow_up.id: follow_up for follow_up in follow_ups.read_many(shop.db, ids)}
    last = contacts.last_for(shop.db, ids)
    people = customers.read_many(shop.db, {one.customer_id for one in known.values()}) if with_people else {}
    reasons = {reason.follow_up.id: reason for reason in reasons_of(shop, list(known.values()))} if with_people else {}
    found = []
    for number, its_ids in rows.items():
        its = [known[id] for id in its_ids if id in known]
        lead = next((one for one in its if one.is_open), its[0] if its else None)
        since = _since(printed, [last[id] for id in its_ids if id in last])
        found.append(
            PaperRow(
                number=number,
                state=row_state(its, since),
                lead=lead,
                customer=people.get(lead.customer_id) if lead else None,
                reasons=tuple(reasons[one.id] for one in its if one.id in reasons),
                booked=since,
            )
        )
    return tuple(found)


def _since(printed: Printed, its: Sequence[Contact]) -> Contact | None:
    """The last of these results, when it came after the print."""
    newest = max(its, key=lambda contact: contact.at, default=None)
    return newest if newest and newest.at >= printed.printed_at else None
