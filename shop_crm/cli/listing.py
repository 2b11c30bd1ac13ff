"""The calls of a day as text, JSON and CSV."""

import json

from shop_crm.domain.calls import Call
from shop_crm.exchange.csv_out import write_csv
from shop_crm.services.calls import expired_calls
from shop_crm.services.shop import Shop
from shop_crm.words.calls import attempts_text, best_time_text, reason_text, why
from shop_crm.words.days import long_day_text
from shop_crm.words.labels import question
from shop_crm.words.words import Words


def as_text(words: Words, shop: Shop, calls: list[Call]) -> str:
    """The calls as a person reads them, most urgent first."""
    head = (
        words.counting(len(calls))
        .translate("listing", "{day}: %n calls", None, 1)
        .format(day=long_day_text(words, shop.today))
    )
    return "\n\n".join([head, *(_call_text(words, shop, call) for call in calls), *_expired_text(words, shop)])


def as_json(words: Words, shop: Shop, calls: list[Call]) -> str:
    """An array of calls: id, customer, phones (E.164), due, days_late, why, purchases, and what was said last.

    Amounts are numbers in whole units of the currency, as `amount_minor` in its minor units.
    """
    return json.dumps([_call_object(words, shop, call) for call in calls], ensure_ascii=False, indent=2)


def as_csv(words: Words, shop: Shop, calls: list[Call]) -> str:
    """One line a call, for a spreadsheet; what people typed cannot run as a formula there."""
    currency = shop.settings.currency
    rows = [
        (
            str(call.id),
            call.customer.spoken_name,
            ", ".join(phone.number for phone in call.customer.good_phones),
            call.due.isoformat(),
            str(call.days_late(shop.today)),
            " ".join(_why(words, shop, call)),
            " + ".join(line.item for reason in call.reasons for line in reason.lines),
            str(currency.major(sum(reason.amount for reason in call.reasons))),
            currency.code,
            call.last_said,
        )
        for call in calls
    ]
    headers = ("id", "customer", "phones", "due", "days_late", "why", "items", "amount", "currency", "said")
    return write_csv(headers, rows)


def phones_text(words: Words, call: Call) -> str:
    """The numbers to try, as people there say them."""
    grouped = "  ".join(phone.grouped for phone in call.customer.good_phones)
    if not grouped and call.customer.phones:
        return words.translate("listing", "waits for a number: the old one is wrong")
    return grouped or words.translate("listing", "no phone number")


def _why(words: Words, shop: Shop, call: Call) -> list[str]:
    currency = shop.settings.currency
    return [why(words, call.whose(reason), reason, currency, shop.today) for reason in call.reasons]


def _call_text(words: Words, shop: Shop, call: Call) -> str:
    lines = [f"{call.id:>6}  {call.customer.spoken_name}   {phones_text(words, call)}"]
    if call.open_complaint:
        lines.append(words.translate("listing", "OPEN COMPLAINT: “{said}”").format(said=call.open_complaint))
    for reason in call.reasons:
        lines.append(f"{reason_text(words, reason, shop.today)}")
        lines.append(why(words, call.whose(reason), reason, shop.settings.currency, shop.today))
        asked = question(words, reason.follow_up.ask_code, reason.follow_up.ask)
        if asked:
            lines.append(words.translate("listing", "Ask: {question}").format(question=asked))
    if call.last_said:
        lines.append(words.translate("listing", "Last words: “{said}”").format(said=call.last_said))
    attempts = attempts_text(words, call, shop.today)
    best = words.translate("listing", "Best: {time}").format(time=best_time_text(words, call))
    lines.append(f"{best}   {attempts}".rstrip())
    return "\n        ".join(line.replace("\n", "\n        ") for line in lines)


def _expired_text(words: Words, shop: Shop) -> list[str]:
    """How many have waited too long, so that nobody is forgotten by being left out of the list."""
    count = len(expired_calls(shop))
    if not count:
        return []
    told = words.counting(count).translate(
        "listing", "%n calls have waited too long: “Catch up” in the window asks which of them to keep.", None, 1
    )
    return [told]


def _call_object(words: Words, shop: Shop, call: Call) -> dict[str, object]:
    currency = shop.settings.currency
    return {
        "id": call.id,
        "customer": call.customer.spoken_name,
        "phones": [phone.number for phone in call.customer.good_phones],
        "due": call.due.isoformat(),
        "days_late": call.days_late(shop.today),
        "why": _why(words, shop, call),
        "purchases": [
            {
                "item": line.item,
                "day": reason.purchase.day.isoformat(),
                "amount": float(currency.major(line.kept_amount)) if currency.exponent else line.kept_amount,
                "amount_minor": line.kept_amount,
                "currency": currency.code,
            }
            for reason in call.reasons
            if reason.purchase
            for line in reason.lines
        ],
        "promise": call.is_awaited,
        "said": call.last_said,
    }
