"""The shop's own settings: declared once, with type and default; they travel with the file and its backups."""

from dataclasses import dataclass, field
from datetime import date

from shop_crm.domain.calendar import Calendar
from shop_crm.domain.calls import GATHER_DAYS
from shop_crm.domain.countries import Country, country
from shop_crm.domain.follow_ups import Limits
from shop_crm.domain.money import Currency, currency


@dataclass(frozen=True, slots=True, kw_only=True)
class ShopSettings:
    """What the owner can set. Each field is one row of the `setting` table, under the field's name."""

    shop_name: str = ""
    country_code: str = "ID"
    state_code: str = ""
    currency_code: str = "IDR"
    language: str = "id"
    large_line: int = 3_000_000
    """The amount in minor units from which any purchase is flagged."""
    closed_weekdays: tuple[int, ...] = ()
    closed_days: tuple[date, ...] = field(default_factory=tuple)
    keeps_holidays: bool = True
    retry_after_open_days: int = 2
    courtesy_attempts: int = 3
    promise_attempts: int = 6
    expiry_days: int = 30
    gather_days: int = GATHER_DAYS

    @property
    def currency(self) -> Currency:
        """The one currency of this shop."""
        return currency(self.currency_code)

    @property
    def country(self) -> Country:
        """The shop's country."""
        return country(self.country_code)

    @property
    def calendar(self) -> Calendar:
        """The days on which the shop is open."""
        return Calendar(
            country=self.country_code,
            state=self.state_code,
            closed_weekdays=frozenset(self.closed_weekdays),
            closed_days=frozenset(self.closed_days),
            keeps_holidays=self.keeps_holidays,
        )

    @property
    def limits(self) -> Limits:
        """How often to try, and when to give up."""
        return Limits(
            courtesy_attempts=self.courtesy_attempts,
            promise_attempts=self.promise_attempts,
            retry_after_open_days=self.retry_after_open_days,
            expiry_days=self.expiry_days,
        )
