"""What can be chosen for a printed call list, in words."""

from shop_crm.domain.list_choices import Letters, ListOrder, Piece, RowCode
from shop_crm.words.words import QT_TRANSLATE_NOOP

ORDERS = {
    ListOrder.PRIORITY: QT_TRANSLATE_NOOP("print", "Most urgent first"),
    ListOrder.TIME: QT_TRANSLATE_NOOP("print", "Promised time"),
    ListOrder.STREET: QT_TRANSLATE_NOOP("print", "Street"),
    ListOrder.NAME: QT_TRANSLATE_NOOP("print", "Name"),
}
LETTERS = {
    Letters.SMALL: QT_TRANSLATE_NOOP("print", "Small"),
    Letters.NORMAL: QT_TRANSLATE_NOOP("print", "Normal"),
    Letters.LARGE: QT_TRANSLATE_NOOP("print", "Large"),
}
CODES = {
    RowCode.DIAL: QT_TRANSLATE_NOOP("print", "Dials the number"),
    RowCode.WHATSAPP: QT_TRANSLATE_NOOP("print", "Opens WhatsApp"),
    RowCode.NONE: QT_TRANSLATE_NOOP("print", "No code"),
}
PIECES = {
    Piece.SAID: QT_TRANSLATE_NOOP("print", "Last words"),
    Piece.ATTEMPTS: QT_TRANSLATE_NOOP("print", "Attempts"),
    Piece.BEST_TIME: QT_TRANSLATE_NOOP("print", "Best time"),
    Piece.ADDRESS: QT_TRANSLATE_NOOP("print", "Address"),
    Piece.AMOUNT: QT_TRANSLATE_NOOP("print", "Amount"),
    Piece.LINE: QT_TRANSLATE_NOOP("print", "Writing line"),
}
