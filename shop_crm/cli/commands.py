"""The commands: each reads its arguments, calls one service, and says what happened."""

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path

from shop_crm.cli import book_command, export_command, import_command, listing
from shop_crm.cli.import_command import Say
from shop_crm.domain.amounts import read_amount, read_months, read_quantity
from shop_crm.domain.categories import guessed_word
from shop_crm.domain.customers import Customer
from shop_crm.domain.days import check_sale_day, read_day, read_promise
from shop_crm.domain.list_choices import Letters, ListLook, ListOrder, RowCode, in_order
from shop_crm.domain.names import clean_name, read_said, was_cut
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.domain.settings import Paper
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.paths import check_target
from shop_crm.services import backups, calls, checks, counter, customers, forgetting, history, person_copy, search
from shop_crm.services.call_lists import on_paper, print_list
from shop_crm.services.shop import Shop
from shop_crm.words.amounts import amount_text
from shop_crm.words.call_message import too_long_text
from shop_crm.words.checks import COUNTED, found_text
from shop_crm.words.days import full_day_text, moment_text
from shop_crm.words.done import booked_text, next_text, planned_text
from shop_crm.words.forgetting import copied_text, forgotten_text, leaving_text
from shop_crm.words.labels import named
from shop_crm.words.outcomes import read_outcome
from shop_crm.words.words import Words

Arguments = argparse.Namespace
Command = Callable[[Arguments, Shop, Words, Say], None]


def _add(arguments: Arguments, shop: Shop, words: Words, say: Say) -> None:
    typed = customers.read_typed(shop, name=arguments.customer, phones=arguments.phone)
    month_first = shop.settings.country.month_first
    day = read_day(arguments.day, shop.today, month_first=month_first) if arguments.day else shop.today
    purchase = Purchase(
        customer_id=0,
        day=check_sale_day(day, shop.today),
        lines=_lines(arguments, shop),
        said=read_said(arguments.said),
        served_by=clean_name(arguments.by),
    )
    made = counter.record_purchase(
        shop, typed.customer, purchase, request_id=clean_name(arguments.request), made_by=arguments.by
    )
    if typed.name_was_cut or any(map(was_cut, (*arguments.item, *arguments.category, *arguments.serial))):
        say(words.translate("cli", "A name was longer than 200 characters; the rest was left out."))
    kept = counter.read_purchase(shop, made.purchase_id)  # what is in the file: a request sent again keeps the first
    say(
        words.translate("cli", "Kept: {item}, {amount}, for {name}.").format(
            item=" + ".join(line.item for line in kept.lines),
            amount=amount_text(kept.amount, shop.settings.currency),
            name=customers.read_customer(shop, made.customer_id).spoken_name,
        )
    )
    say(planned_text(words, made))


def _lines(arguments: Arguments, shop: Shop) -> tuple[Line, ...]:
    items, amounts = arguments.item, arguments.amount
    further = (arguments.category, arguments.quantity, arguments.warranty, arguments.serial)
    if len(items) != len(amounts) or any(len(given) > len(items) for given in further):
        raise ShopError(ErrorCode.LINES_UNEVEN, items=len(items), amounts=max(len(amounts), *map(len, further)))
    lines = []
    for place, (item, amount) in enumerate(zip(items, amounts, strict=True)):
        category, quantity, warranty, serial = (_at(given, place) for given in further)
        name = clean_name(item)
        lines.append(
            Line(
                item=name,
                category=clean_name(category) or guessed_word(name),
                quantity=read_quantity(quantity),
                amount=read_amount(amount, shop.settings.currency),
                warranty_months=read_months(warranty),
                serial=clean_name(serial),
            )
        )
    return tuple(lines)


def _at(given: Sequence[str], place: int) -> str:
    return given[place] if place < len(given) else ""


def _due(arguments: Arguments, shop: Shop, words: Words, say: Say) -> None:
    formats = {"text": listing.as_text, "json": listing.as_json, "csv": listing.as_csv}
    say(formats[arguments.format](words, shop, calls.due_calls(shop)).rstrip("\r\n"))


def _call_list(arguments: Arguments, shop: Shop, words: Words, say: Say) -> None:
    # Painting loads Qt's fonts: only the one command that paints waits for them.
    from shop_crm.reports.call_list import too_long_messages, write_call_list
    from shop_crm.reports.document import PDF_MARK

    check_target(arguments.out, PDF_MARK)  # before the list has its number: paper that cannot be written has none
    paper = arguments.paper if arguments.paper.startswith(("a4", "roll_")) else f"roll_{arguments.paper}"
    look = ListLook(paper=Paper(paper), letters=Letters(arguments.size), code=RowCode(arguments.qr))
    ordered = in_order(calls.due_calls(shop), ListOrder(arguments.sort), shop.today)
    has_messages, by = look.code is RowCode.WHATSAPP, clean_name(arguments.by)
    sheet = print_list(shop, ordered, printed_by=by, has_messages=has_messages)
    pages = write_call_list(sheet, words, shop.settings.currency, arguments.out, look)
    say(
        words.counting(len(sheet.calls))
        .translate("cli", "List {number} with %n calls is ready to print: {path} ({pages}).", None, 1)
        .format(
            number=sheet.number, path=arguments.out, pages=words.counting(pages).translate("cli", "%n pages", None, 1)
        )
    )
    if too_long := too_long_messages(sheet, words, look):
        say(too_long_text(words, len(too_long)))


def _record(arguments: Arguments, shop: Shop, words: Words, say: Say) -> None:
    outcome = read_outcome(arguments.outcome)
    promised_on = promised_at = None
    if arguments.back:
        promised_on, promised_at = read_promise(
            arguments.back, shop.today, month_first=shop.settings.country.month_first
        )
    list_number, row = arguments.call
    booked = calls.record_call(
        shop,
        on_paper(shop, list_number, row) if list_number else row,
        outcome,
        said=arguments.said,
        promised_on=promised_on,
        promised_at=promised_at,
        made_by=arguments.by,
        request_id=clean_name(arguments.request),
    )
    say(booked_text(words, booked))
    say(next_text(words, booked, shop.settings.calendar, shop.today))


def _find(arguments: Arguments, shop: Shop, words: Words, say: Say) -> None:
    found = search.find(shop, " ".join(arguments.text))
    if not found:
        say(
            words.translate(
                "cli", "Nobody was found. Try a piece of the name, the last digits of the phone, or an item."
            )
        )
    for one in found:
        say(f"{one.customer.id:>6}  {one.customer.spoken_name}   {_numbers(words, one.customer)}".rstrip())
        since = one.customer.do_not_contact_since
        if since:
            asked = words.translate("cli", "Asked not to be contacted, since {day}.").format(
                day=full_day_text(words, since)
            )
            say(f"        {asked}")
        if one.latest:
            say(
                "        "
                + words.translate("cli", "{day}: {item}, {amount}").format(
                    day=full_day_text(words, one.latest.day),
                    item=" + ".join(line.item for line in one.latest.kept_lines),
                    amount=amount_text(one.latest.kept_amount, shop.settings.currency),
                )
            )


def _numbers(words: Words, customer: Customer) -> str:
    wrong = words.translate("cli", "{phone} (wrong number)")
    return "  ".join(wrong.format(phone=phone.grouped) if phone.is_bad else phone.grouped for phone in customer.phones)


def _person_copy(arguments: Arguments, shop: Shop, words: Words, say: Say) -> None:
    from shop_crm.reports.person_page import write_person_page  # only this command writes such a page

    copy = person_copy.read_person(shop, arguments.customer)
    page = write_person_page(copy, Words(copy.customer.language or shop.settings.language))
    written, data = person_copy.write_person(copy, page, arguments.out)
    say(copied_text(words, copy.customer.spoken_name, written, data))


def _forget(arguments: Arguments, shop: Shop, words: Words, say: Say) -> None:
    told = forgetting.leaving(shop, arguments.customer)
    if not forgetting.is_named(told, arguments.name):
        say(leaving_text(words, told.name, told.purchases, told.amount, told.open_calls, shop.settings.currency))
        raise ShopError(ErrorCode.NAME_NOT_TYPED, number=arguments.customer, name=told.name)
    forgetting.forget(shop, arguments.customer, made_by=arguments.by)
    shop.db.close()  # the file is written anew, and nobody else may hold it
    cleared = forgetting.clear_files(shop.path, shop.clock, arguments.copies)
    say(forgotten_text(words, cleared.copies, cleared.left))


def _undo(arguments: Arguments, shop: Shop, words: Words, say: Say) -> None:
    undone = history.undo(shop, arguments.number)
    told = (
        words.translate("cli", "Done again: {what} of {day} (step {number}). To take it back: undo {redo}")
        if undone.is_done_again
        else words.translate("cli", "Taken back: {what} of {day} (step {number}). To have it again: undo {redo}")
    )
    say(
        told.format(
            what=named(words, "operation", undone.operation.name),
            day=moment_text(words, undone.operation.at, shop.today),
            number=undone.operation.id,
            redo=undone.redo_number,
        )
    )


def _backup(arguments: Arguments, shop: Shop, words: Words, say: Say) -> None:
    made = backups.make_backup(shop, arguments.to, is_sealed=arguments.locked)
    say(
        words.translate("cli", "A safe copy was made and checked: {path} ({customers}, {purchases}).").format(
            path=made.path,
            customers=words.counting(made.counts["customer"]).translate("cli", "%n customers", None, 1),
            purchases=words.counting(made.counts["purchase"]).translate("cli", "%n purchases", None, 1),
        )
    )


def _check(arguments: Arguments, shop: Shop, words: Words, say: Say) -> None:
    report = checks.check_shop(shop)
    for table in COUNTED:
        if table in report.counts:  # a damaged file is not counted
            say(f"{report.counts[table]:>10}  {named(words, 'table', table)}")
    for finding in report.mended:
        flaw = named(words, "flaw", finding.flaw)
        say(words.translate("cli", "Mended: {flaw} ({count}).").format(flaw=flaw, count=finding.count))
    for finding in report.remaining:
        say(" ".join(found_text(words, finding.flaw, finding.count)))
    if report.remaining:
        flaws = ", ".join(f"{named(words, 'flaw', found.flaw)} ({found.count})" for found in report.remaining)
        raise ShopError(ErrorCode.CHECK_FOUND, flaws=flaws, path=shop.path)
    say(words.translate("cli", "Everything in this shop is in order."))


def shop_line(words: Words, shop: Shop) -> str:
    """What a new shop starts with."""
    return words.translate(
        "cli",
        "The shop is ready: {path}. It counts in {currency}; a purchase from {large} on is large. Record one with: add",
    ).format(
        path=shop.path,
        currency=shop.settings.currency_code,
        large=amount_text(shop.settings.large_line, shop.settings.currency),
    )


def sample_lines(words: Words, shop: Shop, kept: Path | None) -> list[str]:
    """The sample shop's day: who it knows, and whom it calls."""
    counts = checks.count_rows(shop)
    head = words.translate("cli", "The sample shop {shop}: {customers}, {purchases}, all of them invented.").format(
        shop=shop.settings.shop_name,
        customers=words.counting(counts["customer"]).translate("cli", "%n customers", None, 1),
        purchases=words.counting(counts["purchase"]).translate("cli", "%n purchases", None, 1),
    )
    lines = [head, "", listing.as_text(words, shop, calls.due_calls(shop)), ""]
    if kept:
        lines.append(
            words.translate("cli", 'Book the first result with: record {id} happy --shop "{path}"').format(
                id=calls.due_calls(shop)[0].id, path=kept
            )
        )
    else:
        lines.append(words.translate("cli", "Keep a sample shop to try things out with: demo --shop sample.db"))
        lines.append(words.translate("cli", "Make your own shop with: new --country ID"))
    return lines


IN_SHOP: dict[str, Command] = {
    "import": import_command.run,
    "export": export_command.run,
    "add": _add,
    "due": _due,
    "call-list": _call_list,
    "record": _record,
    "book": book_command.run,
    "find": _find,
    "person-copy": _person_copy,
    "forget": _forget,
    "undo": _undo,
    "backup": _backup,
    "check": _check,
}
"""The commands that need an open shop."""
ASKING = ("due", "find")
"""Those that only ask, and so answer from a shop that cannot be written; a list that is printed is kept in it."""
