"""Blanks at which a line may not end: what belongs together on the screen and on paper stays together."""

NO_BREAK = "\u00a0"


def unbroken(text: str) -> str:
    """The text on one line, wherever it stands: "Rp 5.499.000" and "13 Aug" are read at one glance."""
    return text.replace(" ", NO_BREAK)


def breakable(text: str) -> str:
    """The text with plain blanks, for files and terminals, where other programs look for them."""
    return text.replace(NO_BREAK, " ")
