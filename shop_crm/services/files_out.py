"""Files out: lists for a spreadsheet, cards and calls for a phone, and everything for whoever leaves us."""

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from pathlib import Path

from shop_crm.domain.calendar import PartOfDay
from shop_crm.domain.calls import Call
from shop_crm.domain.customers import Customer
from shop_crm.domain.files_out import KINDS, FileKind, Listed, Part, Saved, What
from shop_crm.domain.progress import Progress, untold
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.exchange.calendar_out import CALENDAR_MARK, MINUTES, Event, write_calendar
from shop_crm.exchange.cards_out import CARDS_MARK, Card, write_cards
from shop_crm.exchange.tables_out import (
    Table,
    csv_mark,
    is_our_xlsx,
    is_our_zip,
    write_csv_table,
    write_xlsx,
    write_zip,
)
from shop_crm.paths import check_target, write_streamed, write_whole
from shop_crm.services.calls import due_calls
from shop_crm.services.customers import CustomerOrder, customer_ids
from shop_crm.services.shop import Shop
from shop_crm.services.tables_out import (
    Speaker,
    Writing,
    complaint_table,
    customer_table,
    follow_up_table,
    made_customer_id,
    other_tables,
    plain_count,
    portions,
    purchase_table,
)
from shop_crm.store import customers, files_out

__all__ = ["KINDS", "FileKind", "Listed", "Saved", "What", "can_call_today", "kind_of_path", "save_file"]

_FIRST_HOURS = {PartOfDay.MORNING: 9, PartOfDay.AFTERNOON: 13, PartOfDay.EVENING: 17}
"""Where the calls of a part of the day begin in a calendar, one after the other."""


EVERYBODY = Listed()


def kind_of_path(what: What, path: Path) -> FileKind:
    """As what a file of this name is written; EXPORT_KIND_UNKNOWN(typed, known) for another ending."""
    for kind in KINDS[what]:
        if path.suffix.casefold() == f".{kind}":
            return kind
    raise ShopError(ErrorCode.EXPORT_KIND_UNKNOWN, typed=path.name, known=", ".join(f".{kind}" for kind in KINDS[what]))


def can_call_today(shop: Shop) -> bool:
    """Whether anybody is to be called today: else a calendar would be empty."""
    return bool(due_calls(shop, limit=1))


def save_file(
    shop: Shop,
    what: What,
    path: Path,
    speaker: Speaker,
    *,
    listed: Listed = EVERYBODY,
    progress: Progress = untold,
) -> Saved:
    """Write this at `path`, for its owner's eyes only, whole or not at all; who asked for silence is left out.

    Only the ZIP of everything has everybody, marked. EXPORT_KIND_UNKNOWN, FILE_EXISTS for somebody else's file,
    FOLDER_MISSING, CANNOT_WRITE, DISK_FULL; EXPORT_EMPTY where there is nothing to write.
    """
    kind = kind_of_path(what, path)
    match what:
        case What.CONTACTS:
            return _save_cards(shop, path, _customer_ids(shop, listed), progress)
        case What.CALENDAR:
            return _save_calendar(shop, path, speaker, listed)
        case What.ALL:
            return _save_all(shop, path, speaker, progress)
    return _save_table(shop, what, kind, path, speaker, listed, progress)


def _customer_ids(shop: Shop, listed: Listed) -> Sequence[int]:
    return listed.customers if listed.customers is not None else customer_ids(shop, CustomerOrder.NAME)


def _save_table(
    shop: Shop, what: What, kind: FileKind, path: Path, speaker: Speaker, listed: Listed, progress: Progress
) -> Saved:
    table, writing = _table(shop, what, speaker, listed, progress)
    count = 0

    def write(part: Path) -> None:
        nonlocal count
        if kind is FileKind.XLSX:
            count = write_xlsx(table, part)
        else:
            with part.open("wb") as file:
                count = write_csv_table(table, file)
        if not count:
            raise ShopError(ErrorCode.EXPORT_EMPTY)

    if kind is FileKind.XLSX:
        _check(path, is_our_xlsx)
    else:
        check_target(path, csv_mark(table))
    progress(0, writing.of)
    write_streamed(path, write)
    return Saved(what=what, count=count, left_out=len(writing.left_out))


def _table(shop: Shop, what: What, speaker: Speaker, listed: Listed, progress: Progress) -> tuple[Table, Writing]:
    """One of the four lists, to work with."""
    writing = Writing(shop=shop, speaker=speaker, progress=progress, of=0, for_use=True)
    ids: Sequence[int]
    if what is What.CUSTOMERS:
        ids = _customer_ids(shop, listed)
        writing.of = len(ids)
        return customer_table(writing, ids), writing
    if what is What.PURCHASES:
        writing.of = files_out.count(shop.db, "purchase_line") if listed.customers is None else 0
        return purchase_table(writing, listed.customers), writing
    if what is What.FOLLOW_UPS:
        ids = listed.follow_ups if listed.follow_ups is not None else files_out.ids(shop.db, "follow_up", "due, id")
        writing.of = len(ids)
        return follow_up_table(writing, ids), writing
    ids = listed.complaints if listed.complaints is not None else files_out.ids(shop.db, "complaint", "opened_on, id")
    writing.of = len(ids)
    return complaint_table(writing, ids), writing


def _save_all(shop: Shop, path: Path, speaker: Speaker, progress: Progress) -> Saved:
    db = shop.db
    total = plain_count(shop)
    total += sum(files_out.count(db, name) for name in ("customer", "purchase_line", "follow_up", "complaint"))
    writing = Writing(shop=shop, speaker=speaker, progress=progress, of=total, for_use=False)
    tables = [
        customer_table(writing, files_out.ids(db, "customer", "id")),
        purchase_table(writing, None),
        follow_up_table(writing, files_out.ids(db, "follow_up", "id")),
        complaint_table(writing, files_out.ids(db, "complaint", "id")),
        *other_tables(writing),
    ]
    readme = _readme(shop, speaker, tables)
    _check(path, is_our_zip)
    count = 0

    def write(part: Path) -> None:
        nonlocal count
        with part.open("wb") as file:
            count = write_zip(tables, readme, file)

    progress(0, total)
    write_streamed(path, write)
    return Saved(what=What.ALL, count=count)


def _readme(shop: Shop, speaker: Speaker, tables: Sequence[Table]) -> str:
    told = {speaker.part(part): speaker.about(part) for part in Part}
    lines = [(f"{table.name}.csv", told[table.name]) for table in tables]
    return speaker.readme(shop.settings.shop_name, shop.today, lines)


def _save_cards(shop: Shop, path: Path, ids: Sequence[int], progress: Progress) -> Saved:
    silent, mark = customers.silent_ids(shop.db), files_out.shop_mark(shop.db)
    made: list[Card] = []
    done = left_out = 0
    for portion in portions(ids):
        progress(done, len(ids))
        done += len(portion)
        found = customers.read_many(shop.db, portion)
        people = [found[id] for id in portion if id in found and not found[id].forgotten_on]
        left_out += sum(one.id in silent for one in people)
        made += [_card(one, mark) for one in people if one.id not in silent and (one.good_phones or one.email)]
    if not made:
        raise ShopError(ErrorCode.EXPORT_EMPTY)
    write_whole(path, write_cards(made), CARDS_MARK)
    return Saved(what=What.CONTACTS, count=len(made), left_out=left_out)


def _card(customer: Customer, mark: str) -> Card:
    return Card(
        uid=made_customer_id(mark, customer),
        name=customer.name,
        form_of_address=customer.form_of_address,
        spoken_name=customer.spoken_name,
        phones=tuple(phone.number for phone in customer.good_phones),
        email=customer.email,
        address=customer.address,
        birthday=customer.birthday,
    )


def _save_calendar(shop: Shop, path: Path, speaker: Speaker, listed: Listed) -> Saved:
    """Today's calls, those that are listed where some are; only who may be called has one."""
    calls = due_calls(shop)
    if listed.follow_ups is not None:
        wanted = set(listed.follow_ups)
        calls = [call for call in calls if any(reason.follow_up.id in wanted for reason in call.reasons)]
    silent = customers.silent_ids(shop.db, (call.customer.id for call in calls))
    callable_ = [call for call in calls if call.customer.id not in silent]
    if not callable_:
        raise ShopError(ErrorCode.EXPORT_EMPTY)
    events = _events(shop, callable_, speaker)
    write_whole(path, write_calendar(events, shop.clock.now()), CALENDAR_MARK)
    return Saved(what=What.CALENDAR, count=len(events), left_out=len(calls) - len(callable_))


def _events(shop: Shop, calls: Sequence[Call], speaker: Speaker) -> list[Event]:
    mark, today = files_out.shop_mark(shop.db), shop.today
    last = datetime(today.year, today.month, today.day, 23, 50)
    starts = {part: max(last.replace(hour=hour, minute=0), _soon(shop, last)) for part, hour in _FIRST_HOURS.items()}
    free = {start: start for start in starts.values()}  # parts that have begun share one row of calls
    events = []
    for call in calls:
        promised = next((reason.follow_up.at_time for reason in call.reasons if reason.follow_up.at_time), None)
        if promised:
            begins = datetime.combine(today, promised)
        else:
            start = starts[call.part or PartOfDay.MORNING]
            begins = free[start]
            free[start] = min(last, begins + timedelta(minutes=MINUTES))
        summary, description = speaker.call(call)
        events.append(Event(uid=f"{mark}-F{call.id}@shop-crm", begins=begins, summary=summary, description=description))
    return sorted(events, key=lambda event: event.begins)


def _soon(shop: Shop, last: datetime) -> datetime:
    """When the next call can be made: a phone says nothing of what has gone by."""
    now = shop.clock.now().time()
    minutes = -(-(now.hour * 60 + now.minute) // MINUTES) * MINUTES
    return min(last, last.replace(hour=0, minute=0) + timedelta(minutes=minutes))


def _check(path: Path, is_ours: Callable[[Path], bool]) -> None:
    """`check_target` for files that are not known by how they begin."""
    check_target(path, b"")  # first: it knows what a name that no disk takes is
    if path.is_file() and not is_ours(path):
        raise ShopError(ErrorCode.FILE_EXISTS, path=path)
