"""Forgetting a person and copying what is known of her, in full sentences, before and after."""

from collections.abc import Sequence
from pathlib import Path

from shop_crm.domain.money import Currency
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.words.amounts import amount_text
from shop_crm.words.errors import sentence
from shop_crm.words.words import Words

_BROKEN = (
    ErrorCode.SHOP_DAMAGED,
    ErrorCode.SHOP_EMPTY,
    ErrorCode.SHOP_NOT_A_SHOP,
    ErrorCode.SHOP_OTHER_PROGRAM,
    ErrorCode.SHOP_ALTERED,
    ErrorCode.SHOP_NEWER,
)
"""What nobody can make anew: the next copy clears nothing of it."""


def leaving_text(words: Words, name: str, purchases: int, amount: int, open_calls: int, currency: Currency) -> str:
    """What goes and what stays when this customer is forgotten, each in a line of its own."""
    return "\n".join((*goes_lines(words, name, open_calls), *stays_lines(words, purchases, amount, currency)))


def goes_lines(words: Words, name: str, open_calls: int) -> list[str]:
    """What goes for ever."""
    lines = [
        words.translate("forget", "{name} is forgotten for ever. This cannot be taken back.").format(name=name),
        words.translate(
            "forget", "Gone: name, numbers, address, everything they said, notes, wishes, messages and serial numbers."
        ),
    ]
    if open_calls:
        told = words.counting(open_calls).translate("forget", "%n calls that are still open are not made.", None, 1)
        lines.append(told)
    lines.append(
        words.translate(
            "forget", "Gone too from every safe copy that can be reached; no earlier step about them can be undone."
        )
    )
    return lines


def stays_lines(words: Words, purchases: int, amount: int, currency: Currency) -> list[str]:
    """What stays, and what is remembered so that they do not come back by themselves."""
    lines = []
    if purchases:
        counted = words.counting(purchases).translate(
            "forget",
            "Staying: %n purchases, {amount}, with nobody's name on them, so that your sums stay right.",
            None,
            1,
        )
        lines.append(counted.format(amount=amount_text(amount, currency)))
    lines.append(words.translate("forget", "A file that is brought in later does not bring them back to your lists."))
    lines.append(
        words.translate(
            "forget", "What is on paper, in your phone or in a file that you saved yourself is yours to throw away."
        )
    )
    return lines


def forgotten_text(words: Words, copies: int, left: Sequence[ShopError]) -> str:
    """What came of it: how many safe copies were cleared, and what could not be reached."""
    told = words.translate("forget", "Forgotten.")
    if copies:
        cleared = words.counting(copies).translate("forget", "Forgotten, also in %n safe copies.", None, 1)
        told = cleared
    return "\n".join((told, *(_left_text(words, error) for error in left)))


def copied_text(words: Words, name: str, page: Path, data: Path) -> str:
    """Where the copy of somebody\'s data is."""
    told = words.translate("forget", "All that is known of {name} is in {page}, and for another program in {data}.")
    return told.format(name=name, page=page, data=data.name)


def _left_text(words: Words, error: ShopError) -> str:
    path = error.facts.get("path", "")
    if error.code is ErrorCode.FOLDER_MISSING:
        told = words.translate(
            "forget", "The safe copies in {path} could not be reached: they are cleared with the next copy made there."
        )
        return told.format(path=path)
    if error.code is ErrorCode.COPY_LOCKED_YET:
        return sentence(words, error)
    if error.code in _BROKEN:
        told = words.translate(
            "forget",
            "{path} cannot be opened, so what it may hold of them stays in it. Delete it once you do not need it.",
        )
        return told.format(path=path)
    told = words.translate("forget", "{path} still holds them, and is cleared with the next copy made there. {reason}")
    return told.format(path=path, reason=sentence(words, error))
