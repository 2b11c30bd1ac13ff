"""The paper round trip in words: what was understood of a line, what is asked about it, and what booking it does."""

from collections.abc import Sequence
from datetime import date

from shop_crm.domain.calendar import Calendar
from shop_crm.domain.follow_ups import FollowUp, Outcome
from shop_crm.domain.paper_line import Choice, Entry, Query
from shop_crm.domain.paper_list import Foreseen, PaperRow, PrintedCount, RowState
from shop_crm.words.calls import items_text
from shop_crm.words.days import closed_text, moment_text, time_text, weekday_text
from shop_crm.words.errors import sentence
from shop_crm.words.labels import label
from shop_crm.words.words import Words

_WRITTEN = {
    Outcome.HAPPY: ("ok", "ok", "ok"),
    Outcome.WANTS: ("wants", "mau", "mahu"),
    Outcome.PROBLEM: ("problem", "masalah", "masalah"),
    Outcome.CALL_BACK: ("cb", "cb", "cb"),
    Outcome.NO_ANSWER: ("na", "na", "na"),
    Outcome.MESSAGE: ("msg", "pesan", "mesej"),
    Outcome.WRONG_NUMBER: ("wrong number", "salah nomor", "salah nombor"),
    Outcome.STOP: ("stop", "stop", "stop"),
    Outcome.MOVED_ON: ("sold", "dijual", "dijual"),
}
_LANGUAGES = ("en", "id", "ms")


def written(language: str, outcome: Outcome) -> str:
    """The short word for an outcome as it is written into the line, which is read back as just that."""
    return _WRITTEN[outcome][_LANGUAGES.index(language)]


def example_text(words: Words) -> str:
    """A line as it may be typed."""
    return words.translate("booking", "3 ok, 4 na, 5 cb fri 10:00, 6 problem picture flickers, 7 stop")


def list_text(words: Words, count: PrintedCount, today: date) -> str:
    """One print, for choosing it: "List 147, Mon 23 Nov, Dewi: 3 of 12 booked\""""
    printed = count.printed
    told = words.translate("booking", "List {number}, {day}: {settled} of {rows} booked")
    if printed.printed_by:
        told = words.translate("booking", "List {number}, {day}, {name}: {settled} of {rows} booked")
    return told.format(
        number=printed.number,
        day=weekday_text(words, printed.day, today),
        name=printed.printed_by,
        settled=words.locale.toString(count.settled),
        rows=words.locale.toString(count.rows),
    )


def about_text(row: PaperRow) -> str:
    """What the call of a row is about: "LG television + fridge\""""
    return " + ".join(dict.fromkeys(filter(None, map(items_text, row.reasons))))


def name_text(words: Words, row: PaperRow) -> str:
    """Whom a row is of, also when nothing of it is left."""
    return row.customer.spoken_name if row.customer else words.translate("booking", "Taken back since")


def state_text(words: Words, row: PaperRow, today: date) -> str:
    """What has become of a row since the print, with when and by whom; "" while it waits."""
    match row.state:
        case RowState.WAITS:
            return ""
        case RowState.GONE:
            return words.translate("booking", "The purchase was taken back: nothing to book.")
        case RowState.ENDED:
            assert row.lead is not None
            reason = label(words, row.lead.reason) if row.lead.reason else label(words, row.lead.state)
            return words.translate("booking", "Settled already: {reason}.").format(reason=reason)
        case RowState.BOOKED:
            assert row.booked is not None
            told = words.translate("booking", "Booked {when}: {outcome}.")
            if row.booked.made_by:
                told = words.translate("booking", "Booked {when} by {name}: {outcome}.")
            return told.format(
                when=moment_text(words, row.booked.at, today),
                name=row.booked.made_by,
                outcome=label(words, row.booked.outcome),
            )


def told_text(words: Words, entry: Entry, today: date) -> str:
    """What is understood for a row: "Call back Fri 27 Nov 10:00", with her words in quotation marks."""
    if entry.outcome is None:
        return ""
    told = _outcome_text(words, entry.outcome, entry.day, entry, today)
    return f"{told} “{entry.said}”" if entry.said else told


def foreseen_text(words: Words, foreseen: Foreseen, calendar: Calendar, today: date) -> str:
    """What booking a row brings about: "We try again from Wed 25 Nov.\""""
    decision, entry = foreseen.decision, foreseen.entry
    if decision is None or entry.outcome is None:
        return ""
    match entry.outcome:
        case Outcome.CALL_BACK if entry.day:
            closed = closed_text(words, calendar, entry.day)
            told = words.translate("booking", "The shop is closed that day ({why}).")
            return told.format(why=closed) if closed else words.translate("booking", "On the list of that day.")
        case Outcome.NO_ANSWER | Outcome.MESSAGE:
            return _again_text(words, decision.follow_up, today, offers=decision.offers_message)
        case Outcome.PROBLEM:
            return words.translate("booking", "A complaint is opened.")
        case Outcome.WANTS:
            return words.translate("booking", "Settled, and the wish is noted.")
        case Outcome.WRONG_NUMBER:
            return words.translate("booking", "The number is marked as bad.")
        case Outcome.STOP:
            return words.translate("booking", "Never contacted again; all that is planned is cancelled.")
        case Outcome.MOVED_ON:
            return words.translate("booking", "No more calls about it.")
        case _:
            return words.translate("booking", "Settled.")


def query_text(words: Words, entry: Entry) -> str:
    """What is to be asked about a piece of the line."""
    translate = words.translate
    if entry.query is Query.DAY and entry.error is not None:
        return sentence(words, entry.error)
    rows = ", ".join(map(str, entry.rows[:6])) + (" …" if len(entry.rows) > 6 else "")
    texts = {
        Query.OUTCOME: translate("booking", "“{typed}”: what came of it?"),
        Query.ROW: translate("booking", "“{typed}”: there is no such row on this list."),
        Query.WHOSE: translate("booking", "“{typed}”: which row is it about?"),
        Query.SPLIT: translate("booking", "“{typed}”: does another row begin in it?"),
        Query.TWICE: translate("booking", "Row {rows}: two things are said of it. Which one is right?"),
        Query.WHEN: translate("booking", "“{typed}”: when shall we call back? Type a day behind it."),
        Query.DAY: translate("booking", "“{typed}”: which day is meant?"),
        Query.WORDS: translate("booking", "“{typed}”: what did the customer say? Type it behind it."),
        Query.MANY: translate("booking", "“{typed}”: is it meant of rows {rows}?"),
    }
    return texts[entry.query].format(typed=_short(entry.typed), rows=rows) if entry.query else ""


def choice_text(words: Words, choice: Choice, today: date) -> str:
    """An answer on its button: "Row 4: don't contact again", or the words themselves."""
    if choice.outcome is None and choice.said:
        return words.translate("booking", "Words: “{said}”").format(said=_short(choice.said))
    if choice.outcome is None:
        return words.translate("booking", "Row {rows}").format(rows=_rows_text(choice.rows))
    told = _outcome_text(words, choice.outcome, choice.day, choice, today)
    return words.translate("booking", "Row {rows}: {told}").format(rows=_rows_text(choice.rows), told=told)


def booked_list_text(words: Words, booked: int, left: Sequence[int]) -> str:
    """How many calls of a list were booked, and which rows were left as they were."""
    told = words.counting(booked).translate("booking", "%n calls booked.", None, 1)
    if left:
        rest = words.translate("booking", "Left as they were: row {rows}.").format(rows=", ".join(map(str, left)))
        told = f"{told} {rest}"
    return told


def _again_text(words: Words, after: FollowUp, today: date, *, offers: bool) -> str:
    if offers:
        return words.translate("booking", "The last attempt: one message is offered.")
    if not after.is_open:
        return words.translate("booking", "Given up: not reached.")
    told = words.translate("booking", "We try again from {day}.")
    return told.format(day=weekday_text(words, after.planned_on, today))


def _outcome_text(words: Words, outcome: Outcome, day: date | None, told: Entry | Choice, today: date) -> str:
    name = label(words, outcome)
    if outcome is not Outcome.CALL_BACK or day is None:
        return name
    when = weekday_text(words, day, today) + (f" {time_text(told.clock)}" if told.clock else "")
    return f"{name}: {when}"


def _rows_text(rows: Sequence[int]) -> str:
    return ", ".join(map(str, rows[:4])) + (" …" if len(rows) > 4 else "")


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:59]}…"
