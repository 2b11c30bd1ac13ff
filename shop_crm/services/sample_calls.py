"""The calls that the sample shop's staff made over the years: the rules of `domain`, day by day, in memory."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from random import Random

from shop_crm.domain.calendar import PartOfDay, part_of_day
from shop_crm.domain.calls import Contact, together
from shop_crm.domain.customers import Customer
from shop_crm.domain.follow_ups import (
    Channel,
    Decision,
    EndReason,
    FollowUp,
    Heard,
    Outcome,
    State,
    alongside,
    decide,
    ended,
    has_expired,
    is_in_series,
)
from shop_crm.domain.settings import ShopSettings
from shop_crm.domain.values import frozen
from shop_crm.services.sample_goods import Said

QUIET_DAYS = 14
"""In the days before today only the told stories leave something undone: a sample day must look the same always."""
_USUAL = {
    Outcome.HAPPY: 68,
    Outcome.WANTS: 9,
    Outcome.NO_ANSWER: 13,
    Outcome.MESSAGE: 3,
    Outcome.CALL_BACK: 4,
    Outcome.MOVED_ON: 2,
    Outcome.WRONG_NUMBER: 1,
}
_CALM = {Outcome.HAPPY: 85, Outcome.WANTS: 15}
_HOURS = {
    PartOfDay.MORNING: (9, 10, 11),
    PartOfDay.AFTERNOON: (13, 14, 15, 16),
    PartOfDay.EVENING: (17, 18, 19),
}
_OCCASIONS = {
    Outcome.WANTS: "wants",
    Outcome.CALL_BACK: "call_back",
    Outcome.MOVED_ON: "moved_on",
    Outcome.STOP: "stop",
}


@frozen
class Story:
    """What is told of a customer: from a day on her calls end like this, one after the other, then nobody calls."""

    begins: date
    outcomes: tuple[Outcome, ...] = ()
    promised_on: date | None = None
    promised_at: time | None = None
    hints: bool = False
    """Whether what she said before lets one guess that trouble is coming."""


@dataclass(slots=True, kw_only=True)
class Visitor:
    """A customer as the years go by; `bad_phones` of her numbers, the first ones, turned out wrong."""

    customer: Customer
    story: Story | None = None
    told: int = 0
    bad_phones: int = 0
    stopped_on: date | None = None

    @property
    def has_phone(self) -> bool:
        """Whether there is a number left to call."""
        return self.bad_phones < len(self.customer.phones)


@dataclass(slots=True, kw_only=True)
class Calling:
    """The staff at the telephone. Follow-ups are numbered from 1 here, and customers by their place among visitors."""

    rng: Random
    settings: ShopSettings
    today: date
    said: Said
    staff: tuple[str, ...]
    visitors: dict[int, Visitor]
    kinds: dict[int, str]
    """The kind of thing that a purchase is about, by the purchase's number."""
    follow_ups: dict[int, FollowUp] = field(default_factory=dict)
    contacts: list[Contact] = field(default_factory=list)
    _open: dict[int, FollowUp] = field(default_factory=dict)

    def plan(self, series: Iterable[FollowUp]) -> None:
        """Take new follow-ups into the agenda."""
        for follow_up in series:
            self._keep(replace(follow_up, id=len(self.follow_ups) + 1))

    def make_calls(self, day: date) -> None:
        """The calls of one day; on a closed one only promises are kept."""
        is_open = self.settings.calendar.is_open(day)
        due: dict[int, list[FollowUp]] = {}
        for follow_up in self._open.values():
            if follow_up.planned_on <= day and (is_open or not follow_up.is_courtesy):
                due.setdefault(follow_up.customer_id, []).append(follow_up)
        for customer_id, own in due.items():
            visitor = self.visitors[customer_id]
            lead = min(own, key=lambda known: (known.is_courtesy, known.due, known.id))
            if not visitor.has_phone:
                self._expire(own, day)
            elif (outcome := self._outcome(visitor, lead, day)) is not None:
                self._book(visitor, lead, outcome, day)

    def _keep(self, follow_up: FollowUp) -> None:
        self.follow_ups[follow_up.id] = follow_up
        if follow_up.is_open:
            self._open[follow_up.id] = follow_up
        else:
            self._open.pop(follow_up.id, None)

    def _expire(self, own: list[FollowUp], day: date) -> None:
        for follow_up in own:
            if has_expired(follow_up.due, day, self.settings.limits):
                self._keep(ended(follow_up, State.EXPIRED, EndReason.TOO_OLD))

    def _outcome(self, visitor: Visitor, lead: FollowUp, day: date) -> Outcome | None:
        """How the call ends; None when it is not made on this day."""
        story = visitor.story
        if story is not None:
            if day < story.begins:
                return Outcome.HAPPY
            told = visitor.told
            visitor.told += 1
            return story.outcomes[told] if told < len(story.outcomes) else None
        if day >= self.today - timedelta(days=QUIET_DAYS):
            return self._drawn(_CALM)
        if lead.is_courtesy and self.rng.random() < 0.08:
            return None  # a busy day: tomorrow, then
        outcome = self._drawn(_USUAL)
        if outcome is Outcome.WRONG_NUMBER and visitor.bad_phones + 1 >= len(visitor.customer.phones):
            return Outcome.NO_ANSWER
        return outcome

    def _drawn(self, weights: dict[Outcome, int]) -> Outcome:
        return self.rng.choices(list(weights), list(weights.values()))[0]

    def _book(self, visitor: Visitor, lead: FollowUp, outcome: Outcome, day: date) -> None:
        at = self._hour(lead, day)
        promised_on, promised_at = self._promised(visitor, outcome, day)
        heard = Heard(
            outcome=outcome,
            day=day,
            part=part_of_day(at.hour),
            promised_on=promised_on,
            promised_at=promised_at,
        )
        calendar, limits = self.settings.calendar, self.settings.limits
        decision = decide(lead, heard, calendar, limits)
        all_open = [known for known in self._open.values() if known.customer_id == lead.customer_id]
        in_call = together(lead, all_open, day, self.settings.gather_days)
        self._keep(decision.follow_up)
        self.contacts.append(self._contact(visitor, lead, outcome, at))
        for other in in_call[1:]:
            self._keep(alongside(other, lead, decision, heard, calendar, limits))
        handled = {known.id for known in in_call}
        self._consequences(visitor, lead, decision, day, [known for known in all_open if known.id not in handled])

    def _consequences(
        self, visitor: Visitor, lead: FollowUp, decision: Decision, day: date, others: list[FollowUp]
    ) -> None:
        if decision.promise:
            self.plan([decision.promise])
        if decision.marks_number_bad:
            visitor.bad_phones += 1
        if decision.withdraws_consent:
            visitor.stopped_on = day
            for other in others:
                self._keep(ended(other, State.CANCELLED, EndReason.CONSENT_WITHDRAWN))
        if decision.ends_series:
            for other in others:
                if is_in_series(other, lead):
                    self._keep(ended(other, State.SKIPPED, EndReason.MOVED_ON))

    def _promised(self, visitor: Visitor, outcome: Outcome, day: date) -> tuple[date | None, time | None]:
        if outcome is not Outcome.CALL_BACK:
            return None, None
        if visitor.story is not None:
            return visitor.story.promised_on, visitor.story.promised_at
        at = time(self.rng.choice((10, 14, 16))) if self.rng.random() < 0.4 else None
        return day + timedelta(days=self.rng.randint(1, 5)), at

    def _hour(self, lead: FollowUp, day: date) -> datetime:
        if lead.at_time is not None:
            return datetime.combine(day, lead.at_time).astimezone()
        part = lead.part or self.rng.choices(list(_HOURS), (40, 45, 15))[0]
        return datetime.combine(day, time(self.rng.choice(_HOURS[part]), self.rng.randrange(60))).astimezone()

    def _contact(self, visitor: Visitor, lead: FollowUp, outcome: Outcome, at: datetime) -> Contact:
        is_written = outcome is Outcome.MESSAGE and lead.channel is Channel.CALL
        return Contact(
            customer_id=lead.customer_id,
            follow_up_id=lead.id,
            at=at,
            channel=Channel.WHATSAPP if is_written else lead.channel,
            outcome=outcome,
            said=self._words(visitor, lead, outcome),
            made_by=self.rng.choice(self.staff),
        )

    def _words(self, visitor: Visitor, lead: FollowUp, outcome: Outcome) -> str:
        kind = self.kinds.get(lead.purchase_id or 0, "any")
        if outcome is Outcome.HAPPY:
            if visitor.story is not None and visitor.story.hints:
                return self.said.about(self.rng, "hint", kind)
            return self.said.of(self.rng, "happy", kind) if self.rng.random() < 0.7 else ""
        if outcome is Outcome.PROBLEM:
            return self.said.about(self.rng, "problem", kind)
        return self.said.of(self.rng, _OCCASIONS[outcome]) if outcome in _OCCASIONS else ""
