"""The address card of one customer, as a phone takes it into its contacts (RFC 2426)."""

from shop_crm.domain.customers import Customer

_ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": None})


def address_card(customer: Customer) -> str:
    """Name, numbers that can be called, and e-mail; nothing else of what we know of her leaves the house so.

    Its lines are not folded: cameras take them as they are.
    """
    name = customer.name or customer.spoken_name
    lines = [
        "BEGIN:VCARD",
        "VERSION:3.0",
        f"N:{_written(name)};;;{_written(customer.form_of_address)};",
        f"FN:{_written(customer.spoken_name)}",
        *(f"TEL;TYPE=CELL:{_written(phone.number)}" for phone in customer.good_phones),
        *([f"EMAIL:{_written(customer.email)}"] if customer.email else []),
        "END:VCARD",
    ]
    return "\r\n".join(lines) + "\r\n"


def _written(text: str) -> str:
    return text.translate(_ESCAPED)
