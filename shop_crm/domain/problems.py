"""What can go wrong for a person: one code each; `words` has the sentence, in three languages, with a next step."""

from enum import StrEnum, auto


class ErrorCode(StrEnum):
    """Every trouble that the program tells a person about."""

    # the shop file
    SHOP_MISSING = auto()
    SHOP_EMPTY = auto()
    SHOP_IS_FOLDER = auto()
    SHOP_NOT_A_SHOP = auto()
    SHOP_OTHER_PROGRAM = auto()
    SHOP_DAMAGED = auto()
    SHOP_NEWER = auto()
    SHOP_READ_ONLY = auto()
    SHOP_EXISTS = auto()
    SHOP_BUSY = auto()
    SHOP_MOVED = auto()
    SHOP_MOVED_AFTER = auto()
    DISK_FULL = auto()
    CANNOT_WRITE = auto()
    FOLDER_MISSING = auto()
    COPY_FAILED = auto()
    CHECK_FOUND = auto()
    # the shop's own facts
    CURRENCY_UNKNOWN = auto()
    COUNTRY_UNKNOWN = auto()
    LANGUAGE_UNKNOWN = auto()
    CURRENCY_STAYS = auto()
    PICTURE_UNREADABLE = auto()
    # amounts and quantities
    AMOUNT_MISSING = auto()
    AMOUNT_UNREADABLE = auto()
    AMOUNT_AMBIGUOUS = auto()
    AMOUNT_NEGATIVE = auto()
    AMOUNT_TOO_LARGE = auto()
    AMOUNT_OTHER_CURRENCY = auto()
    DISCOUNT_TOO_LARGE = auto()
    QUANTITY_UNREADABLE = auto()
    WARRANTY_UNREADABLE = auto()
    # days
    DAY_MISSING = auto()
    DAY_UNREADABLE = auto()
    DAY_AMBIGUOUS = auto()
    DAY_IN_FUTURE = auto()
    DAY_TOO_EARLY = auto()
    DAY_PAST = auto()
    DAY_TOO_FAR = auto()
    TIME_UNREADABLE = auto()
    TIME_PAST = auto()
    HOURS_UNREADABLE = auto()
    NUMBER_UNREADABLE = auto()
    # people
    PHONE_UNREADABLE = auto()
    PHONE_TOO_SHORT = auto()
    PHONE_EATEN = auto()
    PHONE_UNKNOWN = auto()
    PHONE_OF_ANOTHER = auto()
    NAME_OR_PHONE_NEEDED = auto()
    CUSTOMER_UNKNOWN = auto()
    CUSTOMER_UNSURE = auto()
    CUSTOMER_CHANGED = auto()
    PHONE_STAYS = auto()
    PHONE_TWICE = auto()
    BIRTHDAY_UNREADABLE = auto()
    BIRTHDAY_IN_FUTURE = auto()
    SENT_BY_SELF = auto()
    SENT_IN_RING = auto()
    NAME_NOT_TYPED = auto()
    MERGING_UNKNOWN = auto()
    # purchases
    ITEM_MISSING = auto()
    PURCHASE_UNKNOWN = auto()
    PURCHASE_VOIDED = auto()
    RETURN_TOO_MUCH = auto()
    LINES_UNEVEN = auto()
    # follow-ups
    FOLLOW_UP_UNKNOWN = auto()
    FOLLOW_UP_CLOSED = auto()
    COMPLAINT_UNKNOWN = auto()
    COMPLAINT_CLOSED = auto()
    NO_CONTACT_WANTED = auto()
    LIST_ROW_UNKNOWN = auto()
    OUTCOME_UNKNOWN = auto()
    PROMISE_NEEDS_DAY = auto()
    SAID_NEEDED = auto()
    SAID_TOO_LONG = auto()
    NOTHING_DUE = auto()
    # plans
    PLAN_UNKNOWN = auto()
    PLAN_NAMELESS = auto()
    PLAN_FITS_ALL = auto()
    PLAN_AMOUNTS_TURNED = auto()
    PLAN_WITHOUT_STEP = auto()
    PLAN_STEP_TOO_FAR = auto()
    ITEM_UNNAMED = auto()
    # goods and wishes
    PRODUCT_UNKNOWN = auto()
    PRODUCT_NAMELESS = auto()
    PRODUCT_NAMED_ALREADY = auto()
    PRODUCT_BESIDE_ITSELF = auto()
    WISH_UNKNOWN = auto()
    WISH_ENDED = auto()
    WISH_EMPTY = auto()
    # undo
    TEXT_EMPTY = auto()
    TEXT_TOO_LONG = auto()
    TEXT_BLANK_UNKNOWN = auto()
    MESSAGE_REFUSED = auto()
    GREETING_NOT_WANTED = auto()
    GREETING_SENT = auto()
    NOTHING_TO_UNDO = auto()
    NOTHING_TO_REDO = auto()
    OPERATION_UNKNOWN = auto()
    NOT_UNDOABLE = auto()
    CHANGED_SINCE = auto()
    ALREADY_UNDONE = auto()
    REQUEST_USED = auto()
    # files in
    FILE_MISSING = auto()
    FILE_IS_FOLDER = auto()
    FILE_UNREADABLE = auto()
    FILE_EMPTY = auto()
    FILE_BINARY = auto()
    FILE_WITHOUT_HEADERS = auto()
    FILE_WITHOUT_COLUMN = auto()
    FILE_UNCLOSED_QUOTE = auto()
    FILE_NOTHING_GOOD = auto()
    ROW_RAGGED = auto()
    FIELD_TOO_LONG = auto()
    FIELD_CONTROL = auto()
    ORDER_MIXED = auto()
    ROW_CANCELLED = auto()
    ROW_REFUND = auto()
    CUSTOMER_FORGOTTEN = auto()
    IMPORT_STALE = auto()
    FILE_EXISTS = auto()
    MAP_UNREADABLE = auto()
    MAP_COLUMN_UNKNOWN = auto()
    MAP_FIELD_UNKNOWN = auto()


class ShopError(Exception):
    """A trouble for the person: what happened, as a code, and the facts that its sentence needs.

    Its text is the code alone, so that no customer's word can reach a log.
    """

    def __init__(self, code: ErrorCode, **facts: object) -> None:
        super().__init__(code.value)
        self.code = code
        self.facts = facts
