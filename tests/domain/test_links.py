"""Links that leave the program: what they carry arrives the same, and nothing else can be slipped in."""

from urllib.parse import parse_qs, urlsplit

import pytest

from shop_crm.domain.links import mail_link, read_email, whatsapp_link
from shop_crm.domain.phones import Phone
from shop_crm.domain.problems import ErrorCode, ShopError

TEXT = "Selamat & 100% + #1 = ?\nSampai jumpa 🎉 Zoë"


def phone(number: str) -> Phone:
    return Phone(number=number, typed=number, grouped=number)


@pytest.mark.parametrize("text", [TEXT, "a+b", "&text=x", "50% off", "\U0001f389", "line\nline"])
def test_a_text_arrives_as_it_was_written(text: str) -> None:
    parts = urlsplit(whatsapp_link(phone("+6281234567788"), text))
    assert (parts.scheme, parts.netloc, parts.path) == ("https", "wa.me", "/6281234567788")
    assert parse_qs(parts.query, strict_parsing=True) == {"text": [text]}
    assert "+" not in parts.query


@pytest.mark.parametrize(
    "number",
    ["", "081234567788", "+081234567", "+62 812", "+62812?x=1", "+6281234567788\n", "javascript:1", "+٦٢٨١٢٣٤٥٦٧"],
)
def test_only_a_number_with_its_country_is_linked(number: str) -> None:
    assert whatsapp_link(phone(number), "Hello") == ""


def test_a_letter_has_its_subject_and_lines() -> None:
    link = mail_link("siti.o+x@example.co.id", "Happy & new\r\nBcc: x@y.z", TEXT)
    parts = urlsplit(link)
    assert (parts.scheme, parts.path) == ("mailto", "siti.o%2Bx@example.co.id")
    found = parse_qs(parts.query, strict_parsing=True)
    assert found == {"subject": ["Happy & new Bcc: x@y.z"], "body": [TEXT.replace("\n", "\r\n")]}


@pytest.mark.parametrize(
    "address",
    [
        "", "siti", "a@b", "a@b.c?attach=/etc/passwd", "a@b.c&bcc=x@y.z", "a@b.c,x@y.z", "a@b.c\nx", "a b@c.d",
        "file:///etc/passwd", "smb://host/share",
        "\\\\host\\share", "javascript:alert(1)@x.y", "<a@b.c>", "a@b.c;d@e.f",
        "a%0a@b.c", "a@b.c#x", "a@[127.0.0.1]",
    ],
)  # fmt: skip
def test_what_is_no_plain_address_is_not_linked(address: str) -> None:
    assert mail_link(address, "Hello", "Text") == ""


def test_half_a_sign_does_not_stop_a_link() -> None:
    assert whatsapp_link(phone("+6281234567788"), "a\ud83cb") == "https://wa.me/6281234567788?text=ab"


@pytest.mark.parametrize("typed", ["0812-3456-7788", "ani", "ani@", "ani@home", "ani@home.id, budi@home.id"])
def test_what_no_letter_can_be_sent_to_is_no_address(typed: str) -> None:
    with pytest.raises(ShopError) as raised:
        read_email(typed)
    assert raised.value.code is ErrorCode.EMAIL_UNREADABLE
    assert raised.value.facts == {"typed": typed}


def test_an_address_is_read_without_the_blanks_around_it() -> None:
    assert read_email("  ani@example.co.id ") == "ani@example.co.id"
    assert read_email(" ") == ""
