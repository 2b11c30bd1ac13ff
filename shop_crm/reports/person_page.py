"""A copy of one person's data as a page that she can read and print: one file, without anything from elsewhere."""

from collections.abc import Iterable, Iterator
from html import escape

from shop_crm.domain.complaints import Severity
from shop_crm.domain.customers import Consent
from shop_crm.domain.person_copy import Complained, PersonCopy
from shop_crm.domain.purchases import Line, Purchase, PurchaseState
from shop_crm.words.amounts import amount_text, quantity_text
from shop_crm.words.complaints import severity_text, step_text
from shop_crm.words.customers import birthday_text
from shop_crm.words.days import full_day_text, time_text
from shop_crm.words.labels import LABELS, label, question
from shop_crm.words.settings import LANGUAGE_NAMES
from shop_crm.words.timeline import item_text
from shop_crm.words.words import Words

HTML_MARK = b"<!doctype html>"
"""What such a page begins with."""

_STYLE = """
body { font: 11pt/1.5 "Segoe UI", "Noto Sans", sans-serif; color: #1C2225; max-width: 46em; margin: 2em auto;
  padding: 0 1em; overflow-wrap: anywhere; }
h1 { font-size: 17pt; line-height: 1.25; margin: 0 0 .2em; } h2 { font-size: 13pt; margin: 1.6em 0 .4em; }
p { margin: .2em 0; } .quiet { color: #4E575B; } .said { white-space: pre-wrap; }
dl { margin: 0; } .entry { border-top: 1px solid #E1DCD3; padding: .5em 0; break-inside: avoid; }
dt { color: #4E575B; float: left; clear: left; width: 13em; } dd { margin: 0 0 .2em 13.5em; min-height: 1.5em; }
ul { margin: .2em 0; padding-left: 1.3em; }
@media (max-width: 30em) { dt { float: none; width: auto; } dd { margin-left: 0; } }
"""


def write_person_page(copy: PersonCopy, words: Words) -> bytes:
    """The page in the language of `words`, as UTF-8; what people typed stands in it as plain text."""
    name = copy.customer.spoken_name
    title = words.translate("person copy", "What {shop} knows of {name}")
    title = title.format(shop=copy.shop_name or words.translate("person copy", "our shop"), name=name)
    made = words.translate(
        "person copy",
        "Copied on {day} at {time}. All of it is here as it stands today; names, numbers and words that were changed "
        "before are only in the shop's list of steps.",
    )
    made = made.format(day=full_day_text(words, copy.made_at.date()), time=time_text(copy.made_at.time()))
    body = "\n".join(
        [
            f"<h1>{_safe(title)}</h1>",
            f'<p class="quiet">{_safe(made)}</p>',
            *_sections(copy, words),
        ]
    )
    page = (
        f'{HTML_MARK.decode()}\n<html lang="{words.language}">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width">\n'
        # Whoever wrote what, no program that shows this page fetches or runs anything.
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>{_safe(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n{body}\n</body>\n</html>\n"
    )
    return page.encode("utf-8", "xmlcharrefreplace")


def _sections(copy: PersonCopy, words: Words) -> Iterator[str]:
    translate = words.translate
    yield from _section(translate("person copy", "Who you are"), [_facts(copy, words)])
    yield from _section(translate("person copy", "What you allow us"), _allowed(copy, words))
    yield from _section(
        translate("person copy", "What you bought"), (_purchase(copy, words, one) for one in copy.purchases)
    )
    yield from _section(translate("person copy", "When we spoke or wrote"), _contacts(copy, words))
    yield from _section(translate("person copy", "Calls that were planned"), _planned(copy, words))
    yield from _section(
        translate("person copy", "What you complained of"), (_complaint(copy, words, one) for one in copy.complaints)
    )
    yield from _section(translate("person copy", "What you wished for"), _wishes(copy, words))
    yield from _section(translate("person copy", "What was sent to you"), _messages(copy, words))
    yield from _section(translate("person copy", "What we noted for ourselves"), _notes(copy, words))
    yield from _section(translate("person copy", "Whom you sent to us"), (_entry([], [name]) for name in copy.sent))
    yield from _section(translate("person copy", "Kept twice, and put together"), _joined(copy, words))


def _facts(copy: PersonCopy, words: Words) -> str:
    translate, customer = words.translate, copy.customer
    wrong = translate("customers", "{phone}: wrong number")
    phones = [
        wrong.format(phone=phone.grouped) if phone.is_bad else f"{phone.grouped} ({phone.number})"
        for phone in customer.phones
    ]
    since = customer.do_not_contact_since
    months = customer.keep_in_touch_months
    return _entry(
        [
            (translate("person copy", "Name"), customer.name),
            (translate("person copy", "Form of address"), customer.form_of_address),
            *((translate("person copy", "Phone"), phone) for phone in phones),
            (translate("person copy", "E-mail"), customer.email),
            (translate("person copy", "Address"), customer.address),
            (
                translate("person copy", "Birthday"),
                birthday_text(words, customer.birthday) if customer.birthday else "",
            ),
            (translate("person copy", "Language"), LANGUAGE_NAMES.get(customer.language, "")),
            (
                translate("person copy", "How you like to be reached"),
                label(words, customer.reach_by) if customer.reach_by else "",
            ),
            (translate("person copy", "Best time"), customer.best_time),
            (
                translate("person copy", "We keep in touch"),
                words.counting(months).translate("customers", "every %n months", None, 1) if months else "",
            ),
            (translate("person copy", "Who sent you"), copy.sender),
            (translate("person copy", "How you heard of us"), customer.heard_from),
            (translate("person copy", "Your number in another program"), customer.source_id),
            (translate("person copy", "Not to be contacted since"), full_day_text(words, since) if since else ""),
        ]
    )


def _allowed(copy: PersonCopy, words: Words) -> Iterator[str]:
    translate = words.translate
    asked = {
        "contact": translate("person copy", "That we contact you"),
        "service": translate("person copy", "Calls about what you bought"),
        "offers": translate("person copy", "Offers and greetings"),
    }
    given = {True: translate("person copy", "yes"), False: translate("person copy", "no")}
    said = {"service": copy.customer.service, "offers": copy.customer.offers}
    now = [(asked[kind], given[answer is Consent.YES]) for kind, answer in said.items() if answer]
    greetings = ", ".join(_coded(words, "occasion", code) for code in copy.greetings)
    entry = _entry([*now, (translate("person copy", "Greetings that you asked for"), greetings)])
    if entry:
        yield entry
    for answer in copy.answers:
        facts = (given[answer.is_given], full_day_text(words, answer.day), _coded(words, "way", answer.way))
        yield _entry([(asked[answer.kind], _joined_by(*facts, answer.made_by))])


def _purchase(copy: PersonCopy, words: Words, purchase: Purchase) -> str:
    translate = words.translate
    exchanged = translate("person copy", "in exchange for goods of {day}")
    before = [one.day for one in copy.purchases if one.id == purchase.exchange_of] if purchase.exchange_of else []
    state = translate("timeline", "struck out") if purchase.state is PurchaseState.VOIDED else ""
    head = _joined_by(
        full_day_text(words, purchase.day),
        amount_text(purchase.amount, copy.currency),
        *(exchanged.format(day=full_day_text(words, day)) for day in before),
        state,
        purchase.served_by,
    )
    facts = [(translate("person copy", "Receipt"), purchase.source_id)]
    return _entry(facts, [head], items=[_line(copy, words, line) for line in purchase.lines], said=purchase.said)


def _line(copy: PersonCopy, words: Words, line: Line) -> str:
    translate = words.translate
    warranty = words.counting(line.warranty_months or 0).translate("person copy", "warranty of %n months", None, 1)
    back = translate("timeline", "{quantity} came back, {amount} given back")
    back = back.format(
        quantity=quantity_text(words, line.returned_quantity), amount=amount_text(line.returned_amount, copy.currency)
    )
    return _joined_by(
        item_text(words, line),
        amount_text(line.amount, copy.currency),
        line.category,
        translate("timeline", "serial no. {serial}").format(serial=line.serial) if line.serial else "",
        warranty if line.warranty_months else "",
        back if line.returned_quantity or line.returned_amount else "",
    )


def _contacts(copy: PersonCopy, words: Words) -> Iterator[str]:
    for contact in copy.contacts:
        at = f"{full_day_text(words, contact.at.date())} {time_text(contact.at.time())}"
        head = _joined_by(at, label(words, contact.channel), label(words, contact.outcome), contact.made_by)
        yield _entry([], [head], said=contact.said)


def _planned(copy: PersonCopy, words: Words) -> Iterator[str]:
    for one in copy.follow_ups:
        ended = label(words, one.reason) if one.reason else ""
        head = _joined_by(full_day_text(words, one.due), label(words, one.channel), label(words, one.state), ended)
        yield _entry([], [head, question(words, one.ask_code, one.ask)])


def _complaint(copy: PersonCopy, words: Words, one: Complained) -> str:
    translate = words.translate
    satisfied = {"yes": translate("person copy", "yes"), "no": translate("person copy", "no")}
    state = (
        translate("timeline", "complaint, still open") if one.is_open else translate("timeline", "complaint, settled")
    )
    steps = [_joined_by(full_day_text(words, step.day), step_text(words, step), step.made_by) for step in one.steps]
    return _entry(
        [
            (translate("person copy", "About"), one.item),
            (translate("person copy", "What went wrong"), _coded(words, "cause", one.cause)),
            (translate("person copy", "How bad it was"), severity_text(words, Severity(one.severity))),
            (translate("person copy", "What you wanted"), _coded(words, "remedy", one.wanted)),
            (translate("person copy", "What we decided"), _coded(words, "remedy", one.remedy)),
            (translate("person copy", "What it cost us"), amount_text(one.cost, copy.currency) if one.cost else ""),
            (
                translate("person copy", "Promised for"),
                full_day_text(words, one.promised_on) if one.promised_on else "",
            ),
            (translate("person copy", "Written down by"), one.opened_by),
            (translate("person copy", "Seen to by"), one.in_hands_of),
            (translate("person copy", "Solved on"), full_day_text(words, one.closed_on) if one.closed_on else ""),
            (translate("person copy", "How it was solved"), one.solution),
            (translate("person copy", "Were you satisfied?"), satisfied.get(one.satisfied, "")),
        ],
        [_joined_by(full_day_text(words, one.day), state)],
        items=steps,
        said=one.said,
    )


def _wishes(copy: PersonCopy, words: Words) -> Iterator[str]:
    translate = words.translate
    states = {
        "open": translate("timeline", "a wish, still open"),
        "bought": translate("timeline", "a wish, bought since"),
        "dropped": translate("timeline", "a wish, no longer wanted"),
    }
    most = translate("person copy", "up to {amount}")
    for one in copy.wishes:
        limit = "" if one.price_limit is None else most.format(amount=amount_text(one.price_limit, copy.currency))
        yield _entry(
            [],
            [_joined_by(full_day_text(words, one.day), states[one.state], one.product, one.category, limit)],
            said=one.said,
        )


def _messages(copy: PersonCopy, words: Words) -> Iterator[str]:
    for one in copy.messages:
        at = f"{full_day_text(words, one.at.date())} {time_text(one.at.time())}"
        way = words.translate("channel", LABELS["channel"][one.channel])
        yield _entry([], [_joined_by(at, way, _coded(words, "occasion", one.occasion), one.made_by)], said=one.said)


def _notes(copy: PersonCopy, words: Words) -> Iterator[str]:
    for one in copy.notes:
        at = f"{full_day_text(words, one.at.date())} {time_text(one.at.time())}"
        yield _entry([], [_joined_by(at, one.made_by)], said=one.said)


def _joined(copy: PersonCopy, words: Words) -> Iterator[str]:
    apart = words.translate("person copy", "taken apart again")
    for one in copy.joined:
        told = (full_day_text(words, one.day), apart if one.is_apart else one.name, one.made_by)
        yield _entry([], [_joined_by(*told)])


def _coded(words: Words, context: str, code: str) -> str:
    """A code in words; as it is where there are no words for it, so that a copy is whole all the same."""
    known = LABELS.get(context, {}).get(code)
    return words.translate(context, known) if known else code.replace("_", " ")


def _section(heading: str, entries: Iterable[str]) -> Iterator[str]:
    """The heading with what stands under it; nothing where there is nothing."""
    told = [entry for entry in entries if entry]
    if told:
        yield f"<section>\n<h2>{_safe(heading)}</h2>"
        yield from told
        yield "</section>"


def _entry(
    facts: Iterable[tuple[str, str]], heads: Iterable[str] = (), *, items: Iterable[str] = (), said: str = ""
) -> str:
    parts = [f"<p>{_safe(head)}</p>" for head in heads if head]
    listed = "".join(f"<li>{_safe(item)}</li>" for item in items if item)
    parts += [f"<ul>{listed}</ul>"] if listed else []
    parts += [f'<p class="said">“{_safe(said)}”</p>'] if said else []
    told = "".join(f'<dt>{_safe(name)}</dt><dd class="said">{_safe(fact)}</dd>' for name, fact in facts if fact)
    parts += [f"<dl>{told}</dl>"] if told else []
    return f'<div class="entry">{"".join(parts)}</div>' if parts else ""


def _joined_by(*facts: str) -> str:
    return " · ".join(filter(None, facts))


def _safe(text: str) -> str:
    return escape(text)
