"""Which program made a file, by the headers that only that program writes (formats.md)."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from shop_crm.domain.origins import Origin
from shop_crm.exchange.header_words import Field, key_of

_SIGNS: tuple[tuple[Origin, tuple[frozenset[str], ...]], ...] = (
    (Origin.CARDS, (frozenset({"fn", "tel", "bday"}),)),
    (Origin.SHOPIFY, (frozenset({"lineitemname", "lineitemquantity", "lineitemprice"}),)),
    (
        Origin.LOYVERSE,
        (
            frozenset({"receiptnumber", "receipttype", "netsales", "item"}),
            frozenset({"receiptnumber", "receipttype", "netsales", "itemname"}),
        ),
    ),
    (Origin.GOOGLE, (frozenset({"firstname", "phone1value"}), frozenset({"firstname", "email1value"}))),
    (Origin.GOOGLE_OLD, (frozenset({"givenname", "phone1value"}), frozenset({"givenname", "email1value"}))),
    # What only our own files have, in the languages of the program (words.files_out).
    (
        Origin.SHOP_CRM,
        (
            frozenset({"customerid", "lineid", "wrongnumber", "returnedamount"}),
            frozenset({"idpelanggan", "idbaris", "salahnomor", "nilaidikembalikan"}),
            frozenset({"idpelanggan", "idbaris", "salahnombor", "amaundipulangkan"}),
            frozenset({"customerid", "wrongnumber", "servicecalls"}),
            frozenset({"idpelanggan", "salahnomor", "teleponlayanan"}),
            frozenset({"idpelanggan", "salahnombor", "panggilankhidmat"}),
        ),
    ),
    (Origin.ORDER_LINES, (frozenset({"orderid", "orderdate", "customerid", "productname"}),)),
)
SHOPIFY_FIELDS: Mapping[str, Field] = MappingProxyType(
    {
        "name": Field.ORDER_ID,
        "createdat": Field.DAY,
        "email": Field.EMAIL,
        "phone": Field.PHONE,
        "billingname": Field.NAME,
        "shippingname": Field.OTHER_NAME,
        "billingphone": Field.PHONE,
        "shippingphone": Field.PHONE,
        "billingstreet": Field.ADDRESS,
        "billingcity": Field.ADDRESS,
        "billingzip": Field.ADDRESS,
        "billingprovince": Field.ADDRESS,
        "billingcountry": Field.ADDRESS,
        "lineitemname": Field.ITEM,
        "lineitemquantity": Field.QUANTITY,
        "lineitemprice": Field.UNIT_PRICE,
        "currency": Field.CURRENCY,
        "financialstatus": Field.RECEIPT_TYPE,
        "cancelledat": Field.CANCELLED_ON,
        "refundedamount": Field.REFUNDED,
        "subtotal": Field.SUBTOTAL,
        "notes": Field.SAID,
        "employee": Field.SERVED_BY,
    }
)
"""What the columns of a Shopify export of orders tell; prices are of one piece, and Name is the order's number."""


def origin_of(headers: Sequence[str]) -> Origin:
    """Which program wrote these headers, whatever their order; OWN when they are nobody's."""
    keys = {key_of(header) for header in headers}
    return next((origin for origin, signs in _SIGNS if any(sign <= keys for sign in signs)), Origin.OWN)
