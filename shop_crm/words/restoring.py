"""Going back to a safe copy, in words: what each copy holds, what would be lost, and what was done."""

from datetime import date, datetime
from pathlib import Path
from typing import Protocol

from shop_crm.words.blanks import unbroken
from shop_crm.words.days import full_day_text, time_text
from shop_crm.words.words import Words


class Contents(Protocol):
    """What the words need to know of a copy."""

    @property
    def made_at(self) -> datetime:
        """When it was made."""
        ...

    @property
    def counts(self) -> dict[str, int]:
        """Rows by table."""
        ...

    @property
    def last_sale(self) -> date | None:
        """The day of the latest purchase."""
        ...

    @property
    def is_verified(self) -> bool:
        """Whether it is as it was when it was checked."""
        ...


def made_text(words: Words, made_at: datetime) -> str:
    """When a copy was made: "22 Nov 2026 17:30"."""
    return unbroken(f"{full_day_text(words, made_at.date())} {time_text(made_at.time())}")


def held_text(words: Words, held: Contents) -> str:
    """What it holds: "1,204 customers, 5,312 purchases, the last one on 22 Nov 2026"."""
    if held.last_sale is None:
        return counts_text(words, held)
    told = words.translate("restore", "{counts}, the last one on {day}")
    return told.format(counts=counts_text(words, held), day=full_day_text(words, held.last_sale))


def counts_text(words: Words, held: Contents) -> str:
    """How much it holds: "1,204 customers, 5,312 purchases"."""
    return words.translate("restore", "{customers}, {purchases}").format(
        customers=words.counting(held.counts.get("customer", 0)).translate("cli", "%n customers", None, 1),
        purchases=words.counting(held.counts.get("purchase", 0)).translate("cli", "%n purchases", None, 1),
    )


def proof_text(words: Words, held: Contents) -> str:
    """How sure it is that the copy is as it was made."""
    if held.is_verified:
        return words.translate("restore", "Whole, and not a letter has changed since it was made and checked.")
    return words.translate("restore", "Whole. There is no note beside it that tells whether anything is missing.")


def place_text(words: Words, place: str) -> str:
    """Where it was found."""
    match place:
        case "second":
            return words.translate("restore", "in the second place")
        case "kept":
            return words.translate("restore", "kept when we went back before")
        case "rescued":
            return words.translate("restore", "rescued when the shop file was gone")
        case "by_hand":
            return words.translate("restore", "a file of your choice")
        case _:
            return words.translate("restore", "beside the shop file")


def newer_lines(words: Words, customers: int, purchases: int, calls: int) -> list[str]:
    """What was noted since the copy was made, each in a line; one line that says so when nothing was."""
    lines = []
    if purchases:
        lines.append(words.counting(purchases).translate("restore", "%n purchases are newer than this copy.", None, 1))
    if customers:
        lines.append(words.counting(customers).translate("restore", "%n customers are newer than this copy.", None, 1))
    if calls:
        lines.append(words.counting(calls).translate("restore", "%n booked calls are newer than this copy.", None, 1))
    return lines or [words.translate("restore", "No purchase, customer or booked call is newer than this copy.")]


def age_text(words: Words, made_at: datetime, now: datetime) -> str:
    """How old a copy is, in whole days."""
    days = (now.date() - made_at.date()).days
    if days <= 0:
        return words.translate("restore", "The copy is of today.")
    return words.counting(days).translate("restore", "The copy is %n days old.", None, 1)


def back_text(words: Words, held: Contents, kept: Path | None) -> str:
    """That we went back, to when, and where the shop file of before is."""
    told = words.translate("restore", "The shop is as it was on {when}: {held}.").format(
        when=made_text(words, held.made_at), held=held_text(words, held)
    )
    return f"{told} {kept_text(words, kept)}".rstrip()


def went_back_text(words: Words, kept: Path | None) -> str:
    """That the shop is the copy now."""
    told = words.translate("restore", "This is the shop as the safe copy held it.")
    return f"{told} {kept_text(words, kept)}".rstrip()


def kept_text(words: Words, kept: Path | None) -> str:
    """Where the shop file of before is; "" when there was none."""
    if kept is None:
        return ""
    return words.translate("restore", "The file of before is kept whole: {name}").format(name=kept.name)
