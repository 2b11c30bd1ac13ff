"""The message that can be sent in place of a call, with its blanks filled."""

from shop_crm.domain.calls import Call
from shop_crm.domain.templates import fill
from shop_crm.words.messages import filling, our_text
from shop_crm.words.words import Words


def call_message(words: Words, call: Call, own: str, shop_name: str) -> str:
    """What she reads, in these words' language: the shop's `own` text, else ours."""
    reason = call.reasons[0]
    return fill(own or our_text(words, reason), filling(words, call.customer, reason, shop_name))


def too_long_text(words: Words, count: int) -> str:
    """For whom the code dials although it was to open a chat."""
    return words.counting(count).translate(
        "print",
        "%n messages are too long for a code that every printer can print: those codes dial the number instead.",
        None,
        1,
    )
