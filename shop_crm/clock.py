"""The clock of this PC: the only place that asks what time it is."""

from datetime import date, datetime, time

from shop_crm.domain.values import frozen


@frozen
class Clock:
    """Local time, or, with `stand_in`, another day at this PC's time of day (`--on DATE`)."""

    stand_in: date | None = None

    def now(self) -> datetime:
        """This instant with its offset from UTC, to the second."""
        now = datetime.now().astimezone().replace(microsecond=0)
        if self.stand_in is None:
            return now
        return datetime.combine(self.stand_in, time(now.hour, now.minute, now.second)).astimezone()

    def today(self) -> date:
        """The shop's calendar day: the PC's local day, never UTC's (domain.md 2)."""
        return self.stand_in or self.now().date()
