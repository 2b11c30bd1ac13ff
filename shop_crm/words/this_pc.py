"""What language this PC speaks and where it stands, as far as we know both."""

from PySide6.QtCore import QLocale

from shop_crm.domain.countries import COUNTRIES, LANGUAGES


def system_language() -> str:
    """The language of this PC when we speak it, else English."""
    language = QLocale.system().name().partition("_")[0]
    return language if language in LANGUAGES else "en"


def system_country(otherwise: str) -> str:
    """The country of this PC when a shop can stand there, else the given one."""
    country = QLocale.system().name().partition("_")[2]
    return country if country in COUNTRIES else otherwise
