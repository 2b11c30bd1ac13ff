"""Countries by their names."""

from shop_crm.words.words import QT_TRANSLATE_NOOP, Words

COUNTRY_NAMES = {
    "ID": QT_TRANSLATE_NOOP("country", "Indonesia"),
    "MY": QT_TRANSLATE_NOOP("country", "Malaysia"),
    "SG": QT_TRANSLATE_NOOP("country", "Singapore"),
    "BN": QT_TRANSLATE_NOOP("country", "Brunei"),
    "US": QT_TRANSLATE_NOOP("country", "United States"),
    "GB": QT_TRANSLATE_NOOP("country", "United Kingdom"),
    "IE": QT_TRANSLATE_NOOP("country", "Ireland"),
    "AU": QT_TRANSLATE_NOOP("country", "Australia"),
    "NZ": QT_TRANSLATE_NOOP("country", "New Zealand"),
    "CA": QT_TRANSLATE_NOOP("country", "Canada"),
    "PH": QT_TRANSLATE_NOOP("country", "Philippines"),
    "TH": QT_TRANSLATE_NOOP("country", "Thailand"),
    "IN": QT_TRANSLATE_NOOP("country", "India"),
    "ZA": QT_TRANSLATE_NOOP("country", "South Africa"),
}
"""Every country of the domain by its code; a test holds the two together."""


def country_label(words: Words, code: str) -> str:
    """What people call the country of this code (ISO 3166-1 alpha-2)."""
    return words.translate("country", COUNTRY_NAMES[code])
