"""The calls to make as a list: late ones, today's, this week's, each group under its heading."""

from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from shop_crm.domain.calls import Call, Reason
from shop_crm.domain.follow_ups import Kind
from shop_crm.domain.money import Currency
from shop_crm.domain.rhythm import MISSED
from shop_crm.domain.values import frozen
from shop_crm.ui.widgets.label import plain_tip
from shop_crm.words.amounts import amount_text
from shop_crm.words.calls import about_text, wish_text
from shop_crm.words.days import day_text, time_text, weekday_text
from shop_crm.words.words import Words

CallRole = Qt.ItemDataRole.UserRole
RowRole = Qt.ItemDataRole.UserRole + 1


@frozen
class Heading:
    """The title of a group, with its number."""

    words: str
    count: str
    tone: str


@frozen
class CallRow:
    """What a row says of a call."""

    call: Call
    name: str
    about: str
    phone: str
    since: str
    when: str
    when_tone: str
    chips: tuple[tuple[str, str, str, str], ...]
    """(words, tone, soft tone, icon)"""

    @property
    def key(self) -> int:
        """What tells it from other calls."""
        return self.call.id


Row = Heading | CallRow


class CallsModel(QAbstractListModel):
    """Headings and calls; only calls can be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    def show(self, rows: list[Row]) -> None:
        """Show these rows instead."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def call_at(self, row: int) -> Call | None:
        """The call of a row; None for a heading or no row."""
        found = self._rows[row] if 0 <= row < len(self._rows) else None
        return found.call if isinstance(found, CallRow) else None

    def all_calls(self) -> list[Call]:
        """Every call that is listed, in order."""
        return [row.call for row in self._rows if isinstance(row, CallRow)]

    def row_of(self, call_id: int) -> int:
        """The row of a call; -1 when it is not there."""
        return next((n for n, row in enumerate(self._rows) if isinstance(row, CallRow) and row.call.id == call_id), -1)

    def row_of_customer(self, customer_id: int) -> int:
        """The first row with a call to this customer; -1 when there is none."""
        rows = enumerate(self._rows)
        return next((n for n, row in rows if isinstance(row, CallRow) and row.call.customer.id == customer_id), -1)

    def next_call(self, row: int) -> int:
        """The nearest row with a call from this one on, else before it; -1 without any."""
        count = len(self._rows)
        places = [*range(max(0, row), count), *range(min(row, count) - 1, -1, -1)]
        return next((place for place in places if isinstance(self._rows[place], CallRow)), -1)

    # Qt's own names

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == RowRole:
            return row
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, CallRow):
            return plain_tip(f"{row.name}\n{row.about}")  # a row may have room for less
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if isinstance(row, Heading):
                return f"{row.words} {row.count}"
            chips = ", ".join(words for words, *_ in row.chips)
            return ", ".join(filter(None, (row.name, chips, row.about, row.phone, row.since, row.when)))
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if isinstance(self._rows[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def call_row(words: Words, call: Call, today: date, currency: Currency, *, is_coming: bool = False) -> CallRow:
    """A call as its row says it; one that is coming tells its day, however late its first try was."""
    lead = call.reasons[0]
    late = 0 if is_coming else call.days_late(today)
    if late:
        when, tone = words.counting(late).translate("why", "%n days late", None, 1), "red"
    elif call.planned_on <= today:
        when, tone = words.translate("today", "Today"), "amber"
    else:
        when, tone = weekday_text(words, call.planned_on, today), "text_2"
    at_time = lead.follow_up.at_time
    if at_time and lead.follow_up.planned_on == call.planned_on and not late:
        when = f"{when} {time_text(at_time)}"
    phones = call.customer.good_phones
    return CallRow(
        call=call,
        name=call.customer.spoken_name,
        about=_about(words, call, currency),
        phone=phones[0].grouped if phones else words.translate("today", "no phone number"),
        since=_since(words, call, today),
        when=when,
        when_tone=tone,
        chips=_chips(words, call),
    )


def _about(words: Words, call: Call, currency: Currency) -> str:
    about = [_about_reason(words, call, reason, currency) for reason in call.reasons]
    about.append(_sent_text(words, call))
    if any(about):
        return " · ".join(dict.fromkeys(filter(None, about)))
    lead = call.reasons[0].follow_up
    if not lead.is_courtesy:
        return call.last_said
    if lead.ask_code == MISSED:
        return words.translate("today", "We miss them")
    return words.translate("today", "We keep in touch")


def _about_reason(words: Words, call: Call, reason: Reason, currency: Currency) -> str:
    """What was bought, or what is here for a wish; "" where a reason is about neither."""
    if reason.follow_up.kind is Kind.WISH:
        return about_text(call, reason) or ", ".join(wish_text(one.wish, one.asked) for one in reason.wished)
    if reason.purchase is None:
        return ""
    bought = words.translate("today", "{item}, {amount}")
    return bought.format(item=about_text(call, reason), amount=amount_text(reason.amount, currency))


def _sent_text(words: Words, call: Call) -> str:
    """Whom they sent us, one of them by name: "Sent us Pak Rudi +1"; all are named beside the list."""
    names = [reason.sent.spoken_name for reason in call.reasons if reason.sent and reason.sent.spoken_name]
    if not names:
        return ""
    told = words.translate("timeline", "Sent us {name}").format(name=names[0])
    return f"{told} +{len(names) - 1}" if len(names) > 1 else told


def _since(words: Words, call: Call, today: date) -> str:
    lead = call.reasons[0]
    if lead.follow_up.kind is Kind.PROMISE and call.contacts:
        day = day_text(words, call.contacts[0].at.date(), today)
        return words.translate("today", "promised {day}").format(day=day)
    if lead.purchase:
        return words.translate("today", "bought {day}").format(day=day_text(words, lead.purchase.day, today))
    return ""


def _chips(words: Words, call: Call) -> tuple[tuple[str, str, str, str], ...]:
    lead = call.reasons[0].follow_up
    chips = []
    if call.open_complaint:
        told = words.translate("today", "Complaint open")
        chips.append((told, "red", "red_soft", "message-square-warning"))
    if lead.kind is Kind.PROMISE:
        chips.append((words.translate("today", "Promise"), "plum", "plum_soft", "handshake"))
    elif lead.kind is Kind.COMPLAINT_CHECK:
        chips.append((words.translate("today", "Really solved?"), "plum", "plum_soft", "shield-check"))
    kinds = {reason.follow_up.kind for reason in call.reasons}
    if Kind.WISH in kinds:
        chips.append((words.translate("today", "Wish is here"), "green", "green_soft", "heart"))
    if Kind.THANKS in kinds:
        chips.append((words.translate("today", "Say thank you"), "blue", "blue_soft", "hand-heart"))
    if lead.attempts:
        told = words.translate("today", "try {n}").format(n=lead.attempts + 1)
        chips.append((told, "text_2", "border", "phone-missed"))
    if not call.customer.good_phones:
        chips.append((words.translate("today", "needs a number"), "amber", "amber_soft", "phone-off"))
    return tuple(chips)
