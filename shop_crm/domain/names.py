"""Names as people write them: cleaned on entry, folded for comparing, with their form of address apart."""

import re
import unicodedata

from shop_crm.domain.problems import ErrorCode, ShopError

MAX_NAME = 200
MAX_WORDS = 4000
"""The longest note, in characters."""

# Signs that turn the direction of the text after them: a name could dress up as another one.
_TURNING = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A), 0x200E, 0x200F, 0x061C, 0xFEFF])
_MAX_MARKS = 4  # combining marks on one letter; more only paint over the neighbouring lines
_FORMS = (
    "Tuan Haji",
    "Puan Hajah",
    "Datuk Seri",
    "Dato' Sri",
    "Dato'",
    "Datuk",
    "Datin",
    "Bapak",
    "Pak",
    "Ibu",
    "Bu",
    "Mas",
    "Mbak",
    "Kak",
    "Bang",
    "Encik",
    "En.",
    "Puan",
    "Pn.",
    "Cik",
    "Tuan",
    "Haji",
    "Hj.",
    "Mr.",
    "Mr",
    "Mrs.",
    "Mrs",
    "Ms.",
    "Ms",
    "Miss",
    "Mdm",
    "Madam",
    "Dr.",
    "Dr",
)
_FORM = re.compile("(" + "|".join(re.escape(form) for form in _FORMS) + r")\s+(?=\S)", re.IGNORECASE)


def clean_name(text: str) -> str:
    """One line of at most 200 characters, in NFC, without control and direction-turning characters."""
    return clean_words(text, MAX_NAME, one_line=True)


def was_cut(text: str) -> bool:
    """Whether `clean_name` drops the end of this text; quick for the short ones that nearly all are."""
    return len(text) > MAX_NAME and len(_plain(text, one_line=True)) > MAX_NAME


def clean_words(text: str, limit: int = MAX_WORDS, *, one_line: bool = False) -> str:
    """What somebody said, verbatim but for characters that cannot be shown; line breaks stay."""
    return _plain(text, one_line=one_line)[:limit].rstrip()


def read_said(text: str) -> str:
    """What somebody said, whole; SAID_TOO_LONG(limit) beyond 4,000 characters, for none of it may be lost."""
    said = clean_words(text, MAX_WORDS + 1)
    if len(said) > MAX_WORDS:
        raise ShopError(ErrorCode.SAID_TOO_LONG, limit=MAX_WORDS)
    return said


def fold(text: str) -> str:
    """The text without case, accents and double blanks: equal for two spellings of one name (Zoë, ZOE)."""
    if text.isascii():  # nearly every name in a large shop: taking letters apart costs ten times as much
        return " ".join(text.casefold().split())
    bare = (letter for letter in unicodedata.normalize("NFKD", text) if not unicodedata.combining(letter))
    return " ".join("".join(bare).casefold().split())


def split_form(name: str) -> tuple[str, str]:
    """The form of address at the start of a name, and the rest: ("Pak", "Budi Santoso"); "" when there is none."""
    found = _FORM.match(name)
    if found is None:
        return "", name
    form = next(form for form in _FORMS if form.casefold() == found[1].casefold())
    return form, name[found.end() :].strip()


def _plain(text: str, *, one_line: bool) -> str:
    if text.isascii() and text.isprintable():  # nearly every text: going through its letters costs thirty times as much
        return " ".join(text[: 50 * MAX_WORDS].split()) if one_line else text[: 50 * MAX_WORDS].strip()
    text = unicodedata.normalize("NFC", text[: 50 * MAX_WORDS].translate(_TURNING))
    kept: list[str] = []
    marks = 0
    for letter in text:
        kind = unicodedata.category(letter)
        marks = marks + 1 if kind in ("Mn", "Me") else 0
        if letter in "\n\t" or (one_line and letter in "\r\v\f\x85"):
            kept.append(" " if one_line else letter)
        elif kind not in ("Cc", "Cs", "Co", "Cn") and marks <= _MAX_MARKS:
            kept.append(letter)
    plain = "".join(kept)
    return " ".join(plain.split()) if one_line else plain.strip()
