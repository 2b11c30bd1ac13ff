"""A birthday: a day and a month, and the year only where the customer told it (domain.md 11)."""

import calendar
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True, kw_only=True)
class Birthday:
    """The day she has her birthday."""

    month: int
    day: int
    year: int | None = None
    """None when she did not say it."""

    @property
    def code(self) -> str:
        """As it is kept and written into files: "1980-08-17", or "--08-17" without the year (RFC 6350, 4.3.1)."""
        year = f"{self.year:04}-" if self.year else "--"
        return f"{year}{self.month:02}-{self.day:02}"

    def in_year(self, year: int) -> date:
        """When it is kept that year: 29 February on the 28th where there is none (domain.md 2)."""
        return date(year, self.month, min(self.day, calendar.monthrange(year, self.month)[1]))


def from_code(code: str) -> Birthday | None:
    """The birthday that `code` was written of; None for ""."""
    if not code:
        return None
    year, month, day = ("", *code[2:].split("-")) if code.startswith("--") else code.split("-")
    return Birthday(month=int(month), day=int(day), year=int(year) if year else None)
