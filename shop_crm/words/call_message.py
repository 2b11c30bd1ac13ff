"""The message that can be sent in place of a call, with its blanks filled."""

from shop_crm.domain.calls import Call
from shop_crm.words.words import Words


def call_message(words: Words, call: Call, own: str, shop_name: str) -> str:
    """What she reads, in these words' language: the shop's `own` text, else ours."""
    text = own or words.translate("message", "Hello {address} {name}, this is {shop}.")
    customer = call.customer
    known = {
        "address": customer.form_of_address,
        "name": customer.name,
        "shop": shop_name or words.translate("message", "your shop"),
    }
    for blank, value in known.items():
        text = text.replace(f"{{{blank}}}", value or "\0")
    return text.replace(" \0", "").replace("\0 ", "").replace("\0", "")


def too_long_text(words: Words, count: int) -> str:
    """For whom the code dials although it was to open a chat."""
    return words.counting(count).translate(
        "print",
        "%n messages are too long for a code that every printer can print: those codes dial the number instead.",
        None,
        1,
    )
