"""Links that leave the program: of checked parts alone, never of raw text (domain.md 13; faults.md S3, S4)."""

import re
from urllib.parse import quote

from shop_crm.domain.phones import Phone

_E164 = re.compile(r"\+[1-9][0-9]{5,14}")
_EMAIL = re.compile(r"[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9-]{1,63}(\.[A-Za-z0-9-]{1,63})+")
"""What an address is made of; what else the standard allows could end the address and begin something else."""


def whatsapp_link(phone: Phone, text: str) -> str:
    """The link that opens a chat with the text in it: digits alone, without + and 0; "" for what is no number."""
    if not _E164.fullmatch(phone.number):
        return ""
    link = f"https://wa.me/{phone.number[1:]}"
    return f"{link}?text={_coded(text)}" if text else link


def sms_link(phone: Phone, text: str) -> str:
    """The link that opens a text message with the text in it (RFC 5724); "" for what is no number."""
    if not _E164.fullmatch(phone.number):
        return ""
    link = f"sms:{phone.number}"
    return f"{link}?body={_coded(text)}" if text else link


def mail_link(address: str, subject: str, text: str) -> str:
    """The link that opens a letter to this address, with nothing attached; "" for what is no address."""
    if not _EMAIL.fullmatch(address):
        return ""
    lines = "\r\n".join(text.splitlines())  # RFC 6068, 5
    return f"mailto:{quote(address, safe='@')}?subject={_coded(' '.join(subject.split()))}&body={_coded(lines)}"


def _coded(text: str) -> str:
    # A lone half of a surrogate pair cannot be written as UTF-8.
    return quote(text.encode("utf-8", "ignore"), safe="")
