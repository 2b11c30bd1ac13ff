"""What was salvaged of a damaged shop file and what is missing, in plain words."""

from collections.abc import Mapping
from datetime import datetime

from shop_crm.words.checks import COUNTED, REPORT_MARK
from shop_crm.words.days import full_day_text
from shop_crm.words.labels import named
from shop_crm.words.words import Words


def lost_words(words: Words) -> tuple[str, str]:
    """What stands for a customer's name, and for what was bought, where these are lost."""
    return words.translate("salvage", "name lost"), words.translate("salvage", "what was bought is lost")


def kept_lines(
    words: Words, kept: Mapping[str, int], from_journal: int, copied_at: datetime | None, copied: Mapping[str, int]
) -> list[str]:
    """How many there are of each kind now, beside what the newest safe copy holds where there is one."""
    lines = []
    for table in COUNTED:
        count, kind = words.locale.toString(kept.get(table, 0)), named(words, "table", table)
        told = words.translate("salvage", "{kind}: {count}")
        if copied_at is not None:
            told = words.translate("salvage", "{kind}: {count} (the safe copy of {day} has {copied})")
        lines.append(
            told.format(
                kind=kind,
                count=count,
                copied=words.locale.toString(copied.get(table, 0)),
                day=full_day_text(words, copied_at.date()) if copied_at else "",
            )
        )
    if from_journal:
        told = words.counting(from_journal).translate(
            "salvage", "%n entries could not be read and were made again from the shop's journal.", None, 1
        )
        lines.append(told)
    return lines


def missing_lines(
    words: Words, missing: Mapping[str, int], *, nameless: int, filled_up: int, has_settings: bool
) -> list[str]:
    """What is missing, and what stands in its place; [] when nothing is."""
    lines = []
    others = sum(count for table, count in missing.items() if table not in COUNTED)
    for table in COUNTED:
        if missing.get(table):
            told = words.translate("salvage", "missing, {kind}: {count}")
            lines.append(told.format(kind=named(words, "table", table), count=words.locale.toString(missing[table])))
    if others:
        told = words.counting(others).translate("salvage", "missing besides: %n smaller entries", None, 1)
        lines.append(told)
    if nameless:
        told = words.counting(nameless).translate(
            "salvage", "%n customers have lost their name: what they bought is there.", None, 1
        )
        lines.append(told)
    if filled_up:
        told = words.counting(filled_up).translate(
            "salvage", "%n purchases have lost what was bought: their amount is there.", None, 1
        )
        lines.append(told)
    if not has_settings:
        lines.append(
            words.translate("salvage", "The settings are lost: set the country, the currency and the language first.")
        )
    return lines


def salvage_text(words: Words, when: datetime, kept: list[str], missing: list[str]) -> str:
    """The whole as a text to be kept or printed; it holds numbers and no customer's data."""
    heading = words.translate("salvage", "what was salvaged of a damaged shop, {day}")
    lines = [REPORT_MARK.decode() + heading.format(day=full_day_text(words, when.date())), "", *kept, ""]
    lines += missing or [words.translate("salvage", "Nothing is missing.")]
    return "\n".join(lines) + "\n"
