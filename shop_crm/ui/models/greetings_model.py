"""Who is greeted on an occasion, as a list with ticks: who was sent one, or gets none, is not ticked."""

from datetime import date

from shop_crm.domain.greetings import Greeting
from shop_crm.domain.money import Currency
from shop_crm.domain.occasions import Occasion
from shop_crm.domain.values import frozen
from shop_crm.ui.widgets.tick_list import TickModel
from shop_crm.words.amounts import amount_text
from shop_crm.words.customers import reach_text
from shop_crm.words.greetings import state_text
from shop_crm.words.words import Words


@frozen
class GreetingRow:
    """What a row says of one who is greeted."""

    greeting: Greeting
    name: str
    phone: str
    about: str
    when: str
    when_tone: str

    @property
    def key(self) -> int:
        """Whose it is."""
        return self.greeting.customer.id


class GreetingsModel(TickModel[GreetingRow]):
    """The rows of one occasion."""

    def tick_anew(self) -> None:
        """Another occasion follows: all are ticked who can be."""
        self._left_out = set()

    def may_be_ticked(self, row: GreetingRow) -> bool:
        """Whether she still waits for it."""
        return row.greeting.is_to_be_sent

    def row(self, place: int) -> GreetingRow | None:
        """One row; None when there is none."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def place_of(self, customer_id: int) -> int:
        """The row of a customer; -1 when she is not listed."""
        return next((n for n, row in enumerate(self._rows) if row.key == customer_id), -1)

    def next_ticked(self, place: int) -> int:
        """The nearest ticked row from this one on, else from the first; -1 without any."""
        ticked = {row.key for row in self.ticked_rows()}
        places = [*range(place, len(self._rows)), *range(place)]
        return next((n for n in places if self._rows[n].key in ticked), -1)


def greeting_row(words: Words, greeting: Greeting, today: date, currency: Currency) -> GreetingRow:
    """The row of one who is greeted: what she has spent, how she likes to be reached, and what came of it."""
    customer = greeting.customer
    when, tone = state_text(words, greeting, today)
    if greeting.is_to_be_sent and greeting.occasion is not Occasion.BIRTHDAY:
        when = ""  # one day for all of them stands above the list
    told = (amount_text(greeting.amount, currency), reach_text(words, customer))
    return GreetingRow(
        greeting=greeting,
        name=customer.spoken_name,
        phone=customer.good_phones[0].grouped if customer.good_phones else customer.email,
        about=" · ".join(filter(None, told)),
        when=when,
        when_tone=tone,
    )
