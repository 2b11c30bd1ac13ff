"""Which program made a file, as people call it."""

from shop_crm.domain.origins import Origin
from shop_crm.words.words import Words


def origin_text(words: Words, origin: Origin) -> str:
    """What a file is, for the line above what it holds."""
    translate = words.translate
    return {
        Origin.LOYVERSE: translate("import origin", "Loyverse: receipts by item"),
        Origin.SHOPIFY: translate("import origin", "Shopify: orders"),
        Origin.GOOGLE: translate("import origin", "Google Contacts"),
        Origin.GOOGLE_OLD: translate("import origin", "Google Contacts, older layout"),
        Origin.CARDS: translate("import origin", "Address cards of a phone (vCard)"),
        Origin.ORDER_LINES: translate("import origin", "Orders, one row for each line"),
        Origin.SHOP_CRM: translate("import origin", "A list saved by Shop CRM"),
        Origin.OWN: translate("import origin", "A sheet of your own"),
    }[origin]
