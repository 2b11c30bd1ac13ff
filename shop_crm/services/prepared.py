"""What a file holds and what bringing it in would do: what a person is shown, and what is then written."""

from collections.abc import Mapping, Sequence
from dataclasses import field
from decimal import Decimal

from shop_crm.domain.countries import Country
from shop_crm.domain.purchases import Line
from shop_crm.domain.values import frozen
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.exchange.columns import Columns
from shop_crm.exchange.people import Person
from shop_crm.exchange.sales import Customs
from shop_crm.exchange.table import Rejected, Sheet
from shop_crm.services.import_lines import Lines
from shop_crm.services.import_people import Doubtful
from shop_crm.services.import_returns import ComeBack
from shop_crm.services.import_samples import Samples
from shop_crm.store.stage import Stage


@frozen
class NewPurchases:
    """The purchases that are new to the shop; they wait on the disk."""

    stage: Stage
    count: int = 0
    silent: frozenset[int] = frozenset()
    """Places in `people` of those who are not called: the follow-ups that wait for them are left out."""


@frozen
class Prepared:
    """What a file holds and what bringing it in would do; nothing is written yet."""

    sheet: Sheet
    columns: Columns
    country: Country
    """Whose numbers those without a country code are."""
    seen: int
    """The newest operation when this was prepared: what was decided holds only while the shop stands still."""
    samples: Samples
    """A few texts of the file with what was read of them, to be checked by a person."""
    customs: Customs | None = None
    """How the file writes numbers and days; None for a list of customers."""
    lines_read: int
    people: Sequence[Person]
    """Everybody who is new or bought something new, in the file's order; they wait on the disk."""
    known: Mapping[int, int]
    """The customers we know already, by their place in `people`."""
    notes: Mapping[int, tuple[str, ...]]
    """What is noted about people, by their place in `people`."""
    doubtful: tuple[Doubtful, ...]
    """Who is new and may be somebody the shop has; they are among the new ones."""
    senders: Sequence[int] = ()
    """Who sent each of `people`: a customer's id, or below zero behind which place she stands; 0 for nobody.

    Empty where the file tells of no sender.
    """
    new: NewPurchases | None = None
    """None for a list of customers."""
    additions: tuple[tuple[int, tuple[Line, ...]], ...] = ()
    """New lines of purchases that the shop has already, each with the purchase's id."""
    come_back: tuple[ComeBack, ...] = ()
    """What came back of purchases that the shop has already."""
    exact_amount: Decimal = Decimal(0)
    """The sum of the new lines as the file has it, before each was rounded, in whole units."""
    amount: int = 0
    """The sum of the new lines in minor units: each rounded by itself, half to even."""
    returned_amount: int = 0
    """What was given back of the new lines and of those that the shop has, in minor units."""
    follow_up_count: int = 0
    """How many follow-ups would be planned."""
    left_out: int = 0
    """Follow-ups whose time has passed (domain.md 4)."""
    lines: Lines = field(default_factory=Lines)
    """The numbers of the lines, by what becomes of them."""
    cut: tuple[int, ...]
    """Lines in which a name was longer than 200 characters; the rest of it was left out."""
    rejected: tuple[Rejected, ...]

    @property
    def new_customers(self) -> int:
        """How many people the shop does not know yet."""
        return len(self.people) - len(self.known)

    @property
    def purchase_count(self) -> int:
        """How many purchases are new to the shop."""
        return self.new.count if self.new else 0

    @property
    def stored(self) -> int:
        """Lines that are new to the shop: each is a line of a purchase, or somebody new."""
        return len(self.lines.new)

    @property
    def same(self) -> int:
        """Lines that the shop has already."""
        return len(self.lines.same)

    @property
    def returned(self) -> int:
        """Lines that give money back and lessen a sale, in the file or in the shop."""
        return len(self.lines.returned)

    @property
    def walk_ins(self) -> int:
        """Sales to nobody in particular: counted and left out (formats.md)."""
        return len(self.lines.walk_ins)

    @property
    def changed(self) -> tuple[int, ...]:
        """Lines that the shop has otherwise: shown, neither doubled nor overwritten (domain.md 15)."""
        return tuple(self.lines.changed)


def check_worthwhile(prepared: Prepared) -> None:
    """FILE_NOTHING_GOOD when no line of the file could be taken, FILE_OF_WALK_INS when it names nobody at all."""
    if prepared.walk_ins == prepared.lines_read:
        raise ShopError(ErrorCode.FILE_OF_WALK_INS, count=prepared.lines_read)
    if prepared.rejected and len(prepared.rejected) + prepared.walk_ins == prepared.lines_read:
        first = prepared.rejected[0]
        reason = ShopError(first.code, **first.facts)
        raise ShopError(ErrorCode.FILE_NOTHING_GOOD, count=prepared.lines_read, line=first.line, reason=reason)
