"""What a card tells of a customer: the next calls first, then all that happened, read page by page."""

from dataclasses import replace
from datetime import date
from enum import StrEnum, auto
from typing import Any, assert_never

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from shop_crm.domain.calls import Contact, Reason
from shop_crm.domain.complaints import Complaint
from shop_crm.domain.consents import ConsentAnswer
from shop_crm.domain.follow_ups import Outcome
from shop_crm.domain.messages import Message
from shop_crm.domain.notes import Note
from shop_crm.domain.purchases import Purchase, PurchaseState
from shop_crm.domain.values import frozen
from shop_crm.domain.wishes import Wish
from shop_crm.services import cards
from shop_crm.services.cards import Card, Entry, EntryKind, Sent
from shop_crm.services.shop import Shop
from shop_crm.words import timeline as told
from shop_crm.words.days import day_text
from shop_crm.words.words import Words

RowRole = Qt.ItemDataRole.UserRole
PAGE = 50
_MOST = 1000
"""A page grows with what is there already, for each one lays out the whole list anew."""
SHOWN_CALLS = 3
"""So many next calls stand above the rest; the choice of calls shows them all."""


class Choice(StrEnum):
    """Which part of it is shown."""

    ALL = auto()
    PURCHASES = auto()
    CALLS = auto()
    WORDS = auto()


_KINDS = {
    Choice.ALL: None,
    Choice.PURCHASES: (EntryKind.PURCHASE,),
    Choice.CALLS: (EntryKind.CONTACT, EntryKind.MESSAGE),
    Choice.WORDS: (EntryKind.NOTE, EntryKind.CONTACT, EntryKind.COMPLAINT, EntryKind.WISH, EntryKind.PURCHASE),
}
_CONTACT_LOOKS = {
    Outcome.HAPPY: ("phone", "green", "green_soft"),
    Outcome.WANTS: ("phone", "green", "green_soft"),
    Outcome.PROBLEM: ("phone", "red", "red_soft"),
    Outcome.CALL_BACK: ("clock", "plum", "plum_soft"),
    Outcome.NO_ANSWER: ("phone-missed", "text_2", "side"),
    Outcome.MESSAGE: ("message-circle", "text_2", "side"),
    Outcome.WRONG_NUMBER: ("phone-off", "amber", "amber_soft"),
    Outcome.STOP: ("ban", "red", "red_soft"),
    Outcome.MOVED_ON: ("tag", "text_2", "side"),
}

_CONSENT_LOOKS = {True: ("shield-check", "green", "green_soft"), False: ("ban", "text_2", "side")}


@frozen
class TimelineRow:
    """What one row says, and how it looks."""

    key: tuple[str, int]
    """Its kind and id: what is chosen stays chosen when the list is read anew."""
    icon: str
    tone: str
    soft: str
    title: str
    details: tuple[str, ...] = ()
    more: tuple[str, ...] = ()
    """Told only while it is chosen."""
    day: str
    day_tone: str = "text_2"
    is_due: bool = False
    is_struck: bool = False
    purchase: Purchase | None = None
    customer_id: int = 0
    """Whose card it leads to; 0 for none."""

    @property
    def can_change(self) -> bool:
        """Whether it is a purchase that can be corrected, returned or struck out."""
        return self.purchase is not None and not self.is_struck


class TimelineModel(QAbstractListModel):
    """The rows that were read so far; `read_more` reads on."""

    def __init__(self, shop: Shop, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shop, self._words = shop, words
        self._rows: list[TimelineRow] = []
        self._last: Entry | None = None
        self._card: Card | None = None
        self.choice = Choice.ALL
        self.has_more = False

    def show(self, card: Card, choice: Choice, at_least: int = PAGE) -> None:
        """Begin anew with this customer and part, with so many entries if there are as many."""
        self.beginResetModel()
        self._card, self.choice, self._last, self.has_more = card, choice, None, True
        self._rows = self._next_calls(card)
        self._rows += self._page(at_least)
        self.endResetModel()

    def read_more(self) -> None:
        """The next older entries."""
        if not self.has_more:
            return
        rows = self._page(min(_MOST, max(PAGE, len(self._rows))))
        if rows:
            self.beginInsertRows(QModelIndex(), len(self._rows), len(self._rows) + len(rows) - 1)
            self._rows += rows
            self.endInsertRows()

    def row(self, place: int) -> TimelineRow | None:
        """One row; None when there is none."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def place_of(self, key: tuple[str, int]) -> int:
        """Where the row of this key is; -1 when it was not read."""
        return next((place for place, row in enumerate(self._rows) if row.key == key), -1)

    def _page(self, limit: int) -> list[TimelineRow]:
        """Up to `limit` rows more; what the choice leaves out is skipped, so that a page is never empty for nothing."""
        assert self._card is not None
        rows: list[TimelineRow] = []
        while self.has_more and len(rows) < limit:
            before = self._last.key if self._last else None
            entries = cards.timeline(
                self._shop,
                self._card.customer.id,
                before,
                limit,
                _KINDS[self.choice],
                only_said=self.choice is Choice.WORDS,
            )
            self.has_more = len(entries) == limit
            self._last = entries[-1] if entries else self._last
            rows += self._told(entries)
        return rows

    def _told(self, entries: list[Entry]) -> list[TimelineRow]:
        heard = [entry.about for entry in entries if isinstance(entry.about, Complaint | Wish)]
        told_elsewhere = {about.contact_id for about in heard if about.said}
        written = {(entry.about.follow_up_id, entry.at) for entry in entries if isinstance(entry.about, Message)}
        rows = []
        for entry in entries:
            if isinstance(entry.about, Contact) and (entry.about.follow_up_id, entry.at) in written:
                continue  # the message that it was tells it, with what stood in it
            is_repeated = entry.kind is EntryKind.CONTACT and entry.id in told_elsewhere
            if self.choice is Choice.WORDS and (is_repeated or not getattr(entry.about, "said", "")):
                continue
            rows.append(self._row(entry, is_repeated=is_repeated))
        return rows

    def _row(self, entry: Entry, *, is_repeated: bool) -> TimelineRow:
        words, today = self._words, self._shop.today
        day = day_text(words, entry.day, today)
        key = (str(entry.kind), entry.id)
        match entry.about:
            case Purchase():
                return self._purchase_row(entry.about, key, day)
            case Contact():
                icon, tone, soft = _CONTACT_LOOKS[entry.about.outcome]
                text = told.contact_told(words, entry.about, with_words=not is_repeated)
            case Complaint():
                icon, tone, soft = "message-square-warning", "red", "red_soft"
                text = told.complaint_told(words, entry.about, self._shop.settings.currency)
            case Wish():
                icon, tone, soft = "heart", "plum", "plum_soft"
                text = told.wish_told(words, entry.about.said, entry.about.state)
            case Note():
                icon, tone, soft = "quote", "plum", "plum_soft"
                text = told.note_told(words, entry.about)
            case Message():
                icon, tone, soft = "message-circle", "text_2", "side"
                text = told.message_told(words, entry.about)
            case ConsentAnswer():
                icon, tone, soft = _CONSENT_LOOKS[entry.about.is_given]
                text = told.consent_told(words, entry.about)
            case Sent():
                icon, tone, soft = "user-plus", "blue", "blue_soft"
                text = told.sent_told(words, entry.about.customer)
            case _:
                assert_never(entry.about)
        return TimelineRow(
            key=key,
            icon=icon,
            tone=tone,
            soft=soft,
            title=text.title,
            details=text.details,
            more=text.more,
            day=day,
            customer_id=entry.about.id if isinstance(entry.about, Sent) else 0,
        )

    def _purchase_row(self, purchase: Purchase, key: tuple[str, int], day: str) -> TimelineRow:
        words, currency = self._words, self._shop.settings.currency
        text = told.purchase_told(words, purchase, currency, self._shop.today)
        return TimelineRow(
            key=key,
            icon="shopping-bag",
            tone="text_2",
            soft="side",
            title=text.title,
            details=text.details,
            more=told.lines_told(words, purchase, currency),
            day=day,
            is_struck=purchase.state is PurchaseState.VOIDED,
            purchase=purchase,
        )

    def _next_calls(self, card: Card) -> list[TimelineRow]:
        if self.choice not in (Choice.ALL, Choice.CALLS):
            return []
        reasons = card.reasons if self.choice is Choice.CALLS else card.reasons[:SHOWN_CALLS]
        rows = [self._next_row(card, reason, self._shop.today) for reason in reasons]
        rest = len(card.reasons) - len(reasons)
        if rest:
            more = self._words.counting(rest).translate("timeline", "%n more calls to come, see Calls", None, 1)
            rows[-1] = replace(rows[-1], details=(*rows[-1].details, more))
        return rows

    def _next_row(self, card: Card, reason: Reason, today: date) -> TimelineRow:
        words, follow_up = self._words, reason.follow_up
        text = told.next_told(words, card.customer, reason, self._shop.settings.currency, today)
        is_due = follow_up.planned_on <= today
        is_late = follow_up.days_late(today)
        day_tone = "red" if is_late else ("amber" if is_due else "text_2")
        return TimelineRow(
            key=("next", follow_up.id),
            icon="calendar-clock",
            tone="amber" if is_due else "text_2",
            soft="amber_soft" if is_due else "side",
            title=text.title,
            details=text.details,
            more=text.more,
            day=told.next_day_text(words, follow_up, today),
            day_tone=day_tone,
            is_due=is_due,
        )

    # Qt's own names

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == RowRole:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(filter(None, (row.title, *row.details, *row.more, row.day)))
        return None
