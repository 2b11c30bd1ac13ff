"""faults.md S3: what stands in her fields or in a message opens a chat, an SMS or a letter, and nothing else."""

from urllib.parse import urlsplit

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from shop_crm.domain.links import mail_link, sms_link, whatsapp_link
from shop_crm.domain.phones import Phone
from shop_crm.ui.links import open_link

EVIL = (
    "file:///etc/passwd",
    "file://server/share/x.exe",
    "smb://server/share",
    "\\\\server\\share\\x.exe",
    "//server/share",
    "javascript:alert(1)",
    "vbscript:x",
    "data:text/html,<script>",
    "http://example.com",
    "https://example.com/?https://wa.me/",
    "https://wa.me.evil.example/6281",
    "https://wa.me@evil.example/6281",
    "https:wa.me/6281",
    "HTTPS://wa.me/6281",
    " https://wa.me/6281",
    "whatsapp://send?phone=1",
    "sms:",
    "sms:1234",
    "sms://+6281",
    "smsto:+62812",
    "tel:+6281",
    "mailto",
    "ms-settings:",
    "search-ms:query=x",
    "ftp://x",
    "ldap://x",
    "view-source:file:///",
    "intent://x#Intent;end",
    "+6281234567788?attach=/etc/passwd",
    "+6281234567788&body=x",
    "+6281234567788\nfile:///etc/passwd",
    "+62812,+62813",
    "a@b.c?attach=/etc/passwd",
    "a@b.c?cc=x@y.z",
    "a@b.c\r\nBcc: x@y.z",
    "a@b.c,x@y.z",
    "%66ile:///etc/passwd",
    "C:\\Windows\\System32\\calc.exe",
    "",
)


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    links: list[str] = []

    def take(url: QUrl) -> bool:
        links.append(bytes(url.toEncoded().data()).decode())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", take)
    return links


@pytest.mark.parametrize("evil", EVIL, ids=repr)
def test_no_number_and_no_address_becomes_another_link(evil: str, opened: list[str]) -> None:
    phone = Phone(number=evil, typed=evil, grouped=evil)
    assert whatsapp_link(phone, "Hello") == ""
    assert sms_link(phone, "Hello") == ""
    assert mail_link(evil, "Hello", "Text") == ""
    assert not open_link(evil)
    assert opened == []


@pytest.mark.parametrize("evil", EVIL, ids=repr)
def test_a_text_stays_a_text_in_every_link(evil: str, opened: list[str]) -> None:
    phone = Phone(number="+6281234567788", typed="", grouped="")
    for link, begin in (
        (whatsapp_link(phone, evil), "https://wa.me/6281234567788"),
        (sms_link(phone, evil), "sms:+6281234567788"),
        (mail_link("siti@example.com", evil, evil), "mailto:siti@example.com?subject="),
    ):
        assert link.startswith(begin)
        assert open_link(link)
        assert "\n" not in link
        assert "\r" not in link
        parts = urlsplit(link)
        names = [each.partition("=")[0] for each in parts.query.split("&") if each]
        assert set(names) <= {"text", "body", "subject"}
        assert len(names) == len(set(names))
        assert not parts.fragment
    assert len(opened) == 3
