"""What stands above every page: why a shop can only be looked at, and what is amiss with the place of its file."""

from shop_crm.domain.places import PlaceRisk, Risk
from shop_crm.errors import ErrorCode
from shop_crm.words.words import Words


def only_looking_text(words: Words, why: ErrorCode) -> str:
    """Why nothing can be changed, and what to do about it."""
    if why is ErrorCode.SHOP_NEWER:
        return words.translate(
            "bars",
            "You can look, nothing can be changed: a newer version of this program has worked in this shop. Install "
            "that version on this PC too.",
        )
    return words.translate(
        "bars",
        "You can look, nothing can be changed: the shop's file or its folder may only be read. Allow writing there, or "
        "copy the file to this PC's own disk and open the copy.",
    )


def place_text(words: Words, risk: Risk) -> str:
    """What may happen to a file in such a place, and where it is safe."""
    if risk.kind is PlaceRisk.NETWORK:
        return words.translate(
            "bars",
            "The shop's file lies on a disk of another PC: when the line breaks, or two PCs write at once, entries are "
            "lost. Close the program and move the file to this PC's own disk.",
        )
    told = words.translate(
        "bars",
        "{name} copies the shop's file while we write in it: entries can be lost. Close the program, move the file "
        "to a folder of this PC alone, and let {name} have the safe copies instead.",
    )
    return told.format(name=risk.name)


def without_wal_text(words: Words) -> str:
    """The place refuses SQLite's -wal (faults.md D20)."""
    return words.translate(
        "bars",
        "This place cannot hold the shop's file as it should: nothing is lost, but every entry takes longer. Better "
        "close the program and move the file to this PC's own disk.",
    )
