"""What leaves the shop as files: which lists, which columns of them, and as which kind of file."""

from collections.abc import Mapping, Sequence
from enum import StrEnum, auto
from types import MappingProxyType

from shop_crm.domain.values import frozen


class What(StrEnum):
    """What a person wants in a file."""

    CUSTOMERS = auto()
    PURCHASES = auto()
    FOLLOW_UPS = auto()
    COMPLAINTS = auto()
    CONTACTS = auto()
    """Address cards for a phone."""
    CALENDAR = auto()
    """Today's calls, for the calendar of a phone."""
    ALL = auto()
    """Everything, for whoever leaves us."""


class FileKind(StrEnum):
    """What kind of file it is; the value is its ending."""

    XLSX = "xlsx"
    CSV = "csv"
    VCARD = "vcf"
    CALENDAR = "ics"
    ZIP = "zip"


KINDS: Mapping[What, tuple[FileKind, ...]] = MappingProxyType(
    {
        What.CUSTOMERS: (FileKind.XLSX, FileKind.CSV),
        What.PURCHASES: (FileKind.XLSX, FileKind.CSV),
        What.FOLLOW_UPS: (FileKind.XLSX, FileKind.CSV),
        What.COMPLAINTS: (FileKind.XLSX, FileKind.CSV),
        What.CONTACTS: (FileKind.VCARD,),
        What.CALENDAR: (FileKind.CALENDAR,),
        What.ALL: (FileKind.ZIP,),
    }
)
"""As which kinds of file each can be had, the usual one first."""


class Part(StrEnum):
    """One table of the shop, each a file of its own in the ZIP of everything."""

    CUSTOMERS = auto()
    PURCHASES = auto()
    FOLLOW_UPS = auto()
    COMPLAINTS = auto()
    PHONES = auto()
    CALLS = auto()
    STEPS = auto()
    WISHES = auto()
    NOTES = auto()
    CONSENTS = auto()
    GREETINGS = auto()
    MESSAGES = auto()
    PRODUCTS = auto()
    ARRIVALS = auto()
    PLANS = auto()
    PLAN_STEPS = auto()
    PLAN_MESSAGES = auto()
    SETTINGS = auto()


class Head(StrEnum):
    """What stands above a column."""

    ID = auto()
    CUSTOMER_ID = auto()
    FORM_OF_ADDRESS = auto()
    NAME = auto()
    PHONE = auto()
    SECOND_PHONE = auto()
    OTHER_PHONES = auto()
    WRONG_PHONE = auto()
    EMAIL = auto()
    ADDRESS = auto()
    BIRTHDAY = auto()
    LANGUAGE = auto()
    BEST_TIME = auto()
    SERVICE_CALLS = auto()
    OFFERS = auto()
    DO_NOT_CONTACT = auto()
    SENT_BY = auto()
    HEARD_FROM = auto()
    NOTE = auto()
    PURCHASE_COUNT = auto()
    SPENT = auto()
    LAST_PURCHASE = auto()
    ORDER_ID = auto()
    LINE_ID = auto()
    DAY = auto()
    ITEM = auto()
    CATEGORY = auto()
    QUANTITY = auto()
    AMOUNT = auto()
    CURRENCY = auto()
    RETURNED_QUANTITY = auto()
    RETURNED_AMOUNT = auto()
    SERIAL = auto()
    WARRANTY = auto()
    SERVED_BY = auto()
    SAID = auto()
    STATUS = auto()
    DUE = auto()
    SHOWN_ON = auto()
    TIME = auto()
    WHY = auto()
    ASK = auto()
    PLAN = auto()
    STEP = auto()
    CHANNEL = auto()
    ATTEMPTS = auto()
    REASON = auto()
    COMPLAINT = auto()
    SEVERITY = auto()
    CAUSE = auto()
    WANTED = auto()
    REMEDY = auto()
    COST = auto()
    PROMISED_ON = auto()
    CLOSED_ON = auto()
    SOLUTION = auto()
    SATISFIED = auto()
    NOTED_BY = auto()
    IN_HANDS_OF = auto()
    AT = auto()
    OUTCOME = auto()
    PRICE_LIMIT = auto()
    WAY = auto()
    ANSWER = auto()
    OCCASION = auto()
    PRICE = auto()
    SUPPLIER = auto()
    DETAILS = auto()
    SETTING = auto()
    VALUE = auto()
    AFTER = auto()
    PRODUCT = auto()
    TEXT = auto()
    REMARK = auto()
    REPAIRS = auto()


@frozen
class Listed:
    """What a page shows now, in its order; None where it shows nothing of the kind."""

    what: What = What.CUSTOMERS
    customers: Sequence[int] | None = None
    follow_ups: Sequence[int] | None = None
    complaints: Sequence[int] | None = None
    is_part: bool = False
    """Whether it is less than the shop has: found by a search, or one part of a list."""

    def ids_for(self, what: What) -> Sequence[int] | None:
        """What of it a file of this kind is about."""
        match what:
            case What.FOLLOW_UPS | What.CALENDAR:
                return self.follow_ups
            case What.COMPLAINTS:
                return self.complaints
            case What.ALL:
                return None
        return self.customers


@frozen
class Saved:
    """What was written: how many rows, cards or calls, and who was left out of it."""

    what: What
    count: int
    left_out: int = 0
    """So many people who asked not to be contacted."""
