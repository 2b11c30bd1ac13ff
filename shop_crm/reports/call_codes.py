"""What the code beside each customer says: her number to dial, or a chat with the message in it (domain.md 13)."""

from shop_crm.domain.calls import Call, CallList
from shop_crm.domain.links import whatsapp_link
from shop_crm.domain.list_choices import RowCode
from shop_crm.reports.paper import mm
from shop_crm.reports.qr import chat_side, tel_link
from shop_crm.words.call_message import call_message
from shop_crm.words.words import Words

_SIDE = mm(18)
"""Of a code that dials, and the least of one that opens a chat."""


class Codes:
    """The codes of one list."""

    def __init__(self, sheet: CallList, words: Words, kind: RowCode) -> None:
        self._sheet, self._kind, self._words = sheet, kind, words
        self._spoken = {words.language: words}

    def of(self, call: Call) -> tuple[str, float]:
        """The link and how wide its code is; ("", 0) for no code.

        A number is dialled where a message may not be sent, or is too long for a code that a cheap printer prints.
        """
        if self._kind is RowCode.NONE:
            return "", 0
        chat = self._chat(call)
        if chat and (side := chat_side(chat, _SIDE)):
            return chat, side
        dial = next((link for phone in call.customer.good_phones if (link := tel_link(phone))), "")
        return dial, _SIDE if dial else 0

    def is_too_long(self, call: Call) -> bool:
        """Whether the number is dialled only because the message is too long."""
        chat = self._chat(call)
        return bool(chat) and not chat_side(chat, _SIDE)

    def _chat(self, call: Call) -> str:
        own = self._sheet.texts.get(call.id)
        phones = call.customer.good_phones
        if self._kind is not RowCode.WHATSAPP or own is None or not phones:
            return ""
        words = self._speaking(call.customer.language or self._words.language)
        return whatsapp_link(phones[0], call_message(words, call, own, self._sheet.shop_name))

    def _speaking(self, language: str) -> Words:
        if language not in self._spoken:
            self._spoken[language] = Words(language)
        return self._spoken[language]
