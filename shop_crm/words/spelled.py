"""Numbers in words, where figures could be read two ways: "1.500" is one thousand five hundred, or one and a half."""

from decimal import Decimal

_TOO_LARGE = 10**12
_MOST_DECIMALS = 4

_ENGLISH = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_ENGLISH_TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_INDONESIAN = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"]
_MALAY = ["sifar", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "lapan", "sembilan"]
_GROUPS = {
    "en": ("billion", "million", "thousand"),
    "id": ("miliar", "juta", "ribu"),
    "ms": ("bilion", "juta", "ribu"),
}
_POINT = {"en": "point", "id": "koma", "ms": "perpuluhan"}


def spelled(number: Decimal, language: str) -> str:
    """A number from 0 up in words of this language (en, id, ms); "" for one that is too long to be read so."""
    whole, decimals = int(number), f"{number.normalize():f}".partition(".")[2]
    if number < 0 or whole >= _TOO_LARGE or len(decimals) > _MOST_DECIMALS:
        return ""
    told = _whole(whole, language)
    if decimals:
        told = " ".join((told, _POINT[language], *(_below_thousand(int(digit), language) for digit in decimals)))
    return told


def _whole(number: int, language: str) -> str:
    if number < 1_000:
        return _below_thousand(number, language)
    told = []
    for power, name in zip((9, 6, 3), _GROUPS[language], strict=True):
        count, number = divmod(number, 10**power)
        if count == 1 and power == 3 and language != "en":
            told.append("seribu")
        elif count:
            told.append(f"{_below_thousand(count, language)} {name}")
    if number:
        told.append(_below_thousand(number, language))
    return " ".join(told)


def _below_thousand(number: int, language: str) -> str:
    if language == "en":
        return _english(number)
    digits = _INDONESIAN if language == "id" else _MALAY
    if number < 10:
        return digits[number]
    hundreds, rest = divmod(number, 100)
    told = ["seratus"] if hundreds == 1 else [f"{digits[hundreds]} ratus"] if hundreds else []
    tens, ones = divmod(rest, 10)
    if tens == 1:
        told.append({0: "sepuluh", 1: "sebelas"}.get(ones, f"{digits[ones]} belas"))
    else:
        told += [f"{digits[tens]} puluh"] if tens else []
        told += [digits[ones]] if ones else []
    return " ".join(told)


def _english(number: int) -> str:
    if number < 20:
        return _ENGLISH[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return _ENGLISH_TENS[tens - 2] + (f"-{_ENGLISH[ones]}" if ones else "")
    hundreds, rest = divmod(number, 100)
    return f"{_ENGLISH[hundreds]} hundred" + (f" and {_english(rest)}" if rest else "")
