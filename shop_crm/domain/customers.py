"""Who bought: a customer as the shop knows her."""

from datetime import date
from enum import StrEnum

from shop_crm.domain.birthdays import Birthday
from shop_crm.domain.follow_ups import Channel
from shop_crm.domain.names import fold
from shop_crm.domain.phones import Phone
from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.domain.values import frozen


class Consent(StrEnum):
    """What a customer answered when she was asked whether we may (domain.md 12)."""

    NOT_ASKED = ""
    YES = "yes"
    NO = "no"


@frozen
class Customer:
    """A person of this shop; a name or a phone is enough. `source_id` is her id in the file she came from."""

    id: int = 0
    name: str = ""
    form_of_address: str = ""
    email: str = ""
    address: str = ""
    best_time: str = ""
    source_id: str = ""
    do_not_contact_since: date | None = None
    keep_in_touch_months: int = 0
    """We keep in touch every so many months; 0 for not."""
    language: str = ""
    """The language she is spoken to in: "en", "id", "ms"; "" for the shop's."""
    reach_by: Channel | None = None
    """How she likes to be reached; None when she has not said."""
    birthday: Birthday | None = None
    sent_by: int | None = None
    """The customer who sent her to us."""
    heard_from: str = ""
    """How she heard of us, in her words, where no customer of ours sent her."""
    service: Consent = Consent.NOT_ASKED
    """Whether we may call about what she bought; not asked means yes, for it is the service she bought."""
    offers: Consent = Consent.NOT_ASKED
    """Whether we may send offers and greetings; not asked means no."""
    forgotten_on: date | None = None
    """The day she was forgotten: nothing but her sums is left (domain.md 12)."""
    phones: tuple[Phone, ...] = ()

    @property
    def folded(self) -> str:
        """The name without case and accents: equal for two spellings of one name, and what a search looks in."""
        return fold(self.name)

    @property
    def spoken_name(self) -> str:
        """The name with its form of address ("Pak Budi Santoso"); the first phone where there is no name."""
        named = f"{self.form_of_address} {self.name}".strip()
        return named or (self.phones[0].grouped if self.phones else "")

    @property
    def good_phones(self) -> tuple[Phone, ...]:
        """The numbers that can be called."""
        return tuple(phone for phone in self.phones if not phone.is_bad)

    @property
    def may_be_contacted(self) -> bool:
        """False for ever once she has asked not to be contacted (domain.md 5), or was forgotten."""
        return self.do_not_contact_since is None and self.forgotten_on is None

    @property
    def wants_service_calls(self) -> bool:
        """Whether we may call her about what she bought."""
        return self.may_be_contacted and self.service is not Consent.NO


def check_customer(customer: Customer) -> Customer:
    """The customer herself when a name or a phone tells who it is; else NAME_OR_PHONE_NEEDED."""
    if not customer.name and not customer.phones:
        raise ShopError(ErrorCode.NAME_OR_PHONE_NEEDED)
    return customer
