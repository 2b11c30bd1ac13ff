"""What a shop's country brings: currency, language, and the order in which people write a day."""

from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.domain.values import frozen


@frozen
class Country:
    """A country where a shop may stand; `code` is ISO 3166-1 alpha-2 and also the region of its phone numbers."""

    code: str
    currency: str
    language: str
    month_first: bool = False
    """Whether 11/8 is the eighth of November here."""


COUNTRIES = {
    country.code: country
    for country in (
        Country(code="ID", currency="IDR", language="id"),
        Country(code="MY", currency="MYR", language="ms"),
        Country(code="SG", currency="SGD", language="en"),
        Country(code="BN", currency="BND", language="ms"),
        Country(code="US", currency="USD", language="en", month_first=True),
        Country(code="GB", currency="GBP", language="en"),
        Country(code="IE", currency="EUR", language="en"),
        Country(code="AU", currency="AUD", language="en"),
        Country(code="NZ", currency="NZD", language="en"),
        Country(code="CA", currency="CAD", language="en"),
        Country(code="PH", currency="PHP", language="en", month_first=True),
        Country(code="TH", currency="THB", language="en"),
        Country(code="IN", currency="INR", language="en"),
        Country(code="ZA", currency="ZAR", language="en"),
    )
}
LANGUAGES = ("en", "id", "ms")


def country(code: str) -> Country:
    """The country of this code (any case); COUNTRY_UNKNOWN when we don't know it."""
    found = COUNTRIES.get(code.strip().upper())
    if found is None:
        raise ShopError(ErrorCode.COUNTRY_UNKNOWN, typed=code, known=", ".join(COUNTRIES))
    return found


def language(code: str) -> str:
    """The language code in lower case; LANGUAGE_UNKNOWN for any but ours."""
    found = code.strip().lower()
    if found not in LANGUAGES:
        raise ShopError(ErrorCode.LANGUAGE_UNKNOWN, typed=code, known=", ".join(LANGUAGES))
    return found
