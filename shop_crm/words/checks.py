"""What a check of the shop found, in plain words; a report of it holds numbers and no customer's data."""

from collections.abc import Sequence
from datetime import datetime

from shop_crm.words.days import full_day_text, time_text
from shop_crm.words.labels import named
from shop_crm.words.words import QT_TRANSLATE_NOOP, Words

REPORT_MARK = b"Shop CRM: "
"""How such a file begins: one of ours may be replaced by a newer one."""
COUNTED = ("customer", "purchase", "follow_up", "contact", "complaint", "wish")
"""The tables that a report names, in this order."""

ADVICE = {
    "damaged_pages": QT_TRANSLATE_NOOP(
        "check",
        "Parts of the file cannot be read. Close the program, then bring back your newest safe copy or salvage what "
        "can be read.",
    ),
    "orphans": QT_TRANSLATE_NOOP(
        "check", "They hang on something that is gone. Make a safe copy and show this report to whoever helps you."
    ),
    "unlike_journal": QT_TRANSLATE_NOOP(
        "check",
        "They are not as this program last wrote them: a bad disk or another program changed them. Make a safe copy on "
        "another disk and show this report to whoever helps you.",
    ),
    "sums_of_lines": QT_TRANSLATE_NOOP(
        "check", "What they come to is not the sum of what was sold. Show this report to whoever helps you."
    ),
    "of_another": QT_TRANSLATE_NOOP(
        "check",
        "A call, a complaint or a wish stands with another customer than what it came of. Show this report to whoever "
        "helps you.",
    ),
    "calls_astray": QT_TRANSLATE_NOOP(
        "check", "They fit no purchase, plan or wish. Let them go when they come up on Today."
    ),
    "ended_but_open": QT_TRANSLATE_NOOP(
        "check", "Their purchase was struck, or the customer wants no calls. Let them go when they come up on Today."
    ),
    "wishes": QT_TRANSLATE_NOOP(
        "check", "They are open, and say that they came true or were told. Look at them on the page of the products."
    ),
    "complaints": QT_TRANSLATE_NOOP(
        "check", "They are open, and have a day on which they were solved. Open them and solve them again."
    ),
    "merged_but_there": QT_TRANSLATE_NOOP(
        "check", "Two were made one, and both are there. Make one of them again: Who is here twice."
    ),
    "forgotten_but_there": QT_TRANSLATE_NOOP(
        "check", "Something about them is still there. Start the program again: it forgets them anew."
    ),
    "search_index": QT_TRANSLATE_NOOP("check", "Somebody may not be found although they are there. Can be mended."),
    "month_sums": QT_TRANSLATE_NOOP("check", "Months would show other sums than were sold. Can be mended."),
    "numbers": QT_TRANSLATE_NOOP("check", "A number might be given to somebody else again. Can be mended."),
    "agenda": QT_TRANSLATE_NOOP("check", "They would come up too early or too late. Can be mended."),
}
"""By flaw: what it means, and what to do next."""


def found_text(words: Words, flaw: str, count: int) -> tuple[str, str]:
    """(what, what it means and what to do next)."""
    told = words.translate("check", "{flaw}: {count}").format(
        flaw=named(words, "flaw", flaw), count=words.locale.toString(count)
    )
    return told[:1].upper() + told[1:], words.translate("check", ADVICE[flaw])


def count_lines(words: Words, counts: dict[str, int]) -> list[str]:
    """How many there are of each kind: "customers: 312"."""
    return [
        words.translate("check", "{kind}: {count}").format(
            kind=named(words, "table", table), count=words.locale.toString(counts[table])
        )
        for table in COUNTED
        if table in counts
    ]


def report_text(
    words: Words,
    when: datetime,
    counts: dict[str, int],
    mended: Sequence[tuple[str, int]],
    remaining: Sequence[tuple[str, int]],
) -> str:
    """The report as a text to be kept or printed, with flaws as (flaw, how many)."""
    day, time = full_day_text(words, when.date()), time_text(when.time())
    heading = words.translate("check", "check of the shop, {day} {time}").format(day=day, time=time)
    lines = [REPORT_MARK.decode() + heading, ""]
    lines += count_lines(words, counts)
    for title, flaws in (
        (words.translate("check", "Mended"), mended),
        (words.translate("check", "Not in order"), remaining),
    ):
        for flaw, count in flaws:
            what, advice = found_text(words, flaw, count)
            lines += ["", f"{title}: {what}", *([f"  {advice}"] if flaws is remaining else [])]
    if not remaining:
        lines += ["", words.translate("check", "Everything in this shop is in order.")]
    lines += ["", words.translate("check", "No name, number or word of a customer is in this report.")]
    return "\n".join(lines) + "\n"
