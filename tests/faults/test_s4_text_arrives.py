"""faults.md S4: a message arrives as it was written, by whichever way it goes; a code is read back by a decoder."""

from urllib.parse import parse_qs, unquote, urlsplit

import pytest
import zxingcpp
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QImage

from shop_crm.domain.links import mail_link, sms_link, whatsapp_link
from shop_crm.domain.phones import Phone
from shop_crm.domain.settings import Mode
from shop_crm.domain.templates import MAX_TEXT
from shop_crm.ui.links import open_link
from shop_crm.ui.theme import Theme
from shop_crm.ui.widgets.big_code import BigCode

PHONE = Phone(number="+6281234567788", typed="", grouped="")
TEXTS = (
    "a & b = c",
    "100 % sure, 50%25 off",
    "1 + 1 = 2",
    "# 1 in town",
    "line\nline\n\nline",
    "🎉 👩‍👩‍👧 Zoë ñ",
    "你好 وسهلا",
    "{name} ?text=x&body=y",
    "\"quoted\" 'too' <b>bold</b>",
    "back\\slash / slash ; , : @",
    "&text=other&body=other",
    "  two  blanks  ",
)


@pytest.mark.parametrize("text", TEXTS, ids=repr)
def test_a_text_is_the_same_at_the_end_of_every_link(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []

    def take(url: QUrl) -> bool:
        opened.append(bytes(url.toEncoded().data()).decode())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", take)
    links = [whatsapp_link(PHONE, text), sms_link(PHONE, text), mail_link("siti@example.com", "Hello", text)]
    for link in links:
        assert open_link(link)
    chat, sms, letter = (urlsplit(link).query for link in opened)
    # A browser reads + as a blank, a phone may not: there is none.
    assert not any("+" in query for query in (chat, sms, letter))
    assert parse_qs(chat, strict_parsing=True, keep_blank_values=True) == {"text": [text]}
    assert unquote(sms.removeprefix("body=")) == text
    assert parse_qs(letter)["body"] == [text.replace("\n", "\r\n")]


def read_back(widget: BigCode) -> list[str]:
    picture = widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    lines = memoryview(picture.constBits()).cast("B", (picture.height(), picture.bytesPerLine()))
    return [code.text for code in zxingcpp.read_barcodes(lines, formats=zxingcpp.BarcodeFormat.QRCode)]


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
@pytest.mark.parametrize("text", TEXTS, ids=repr)
def test_a_phone_reads_from_the_screen_what_was_written(text: str, mode: Mode) -> None:
    code = BigCode(Theme(mode), room=546)
    link = whatsapp_link(PHONE, text)
    assert code.show_text(link, "")
    code.adjustSize()
    assert code.module_pixels >= 4
    assert read_back(code) == [link]
    corner = code.grab().toImage().pixelColor(0, 0)
    assert corner.name() == "#ffffff", "white around it in the dark look too"


def test_the_longest_text_has_a_code_and_one_that_is_too_fine_has_none() -> None:
    code = BigCode(Theme(Mode.LIGHT), room=546)
    link = whatsapp_link(PHONE, ("Selamat pagi, apa kabar? " * 30)[:MAX_TEXT])
    assert code.show_text(link, "")
    code.adjustSize()
    assert read_back(code) == [link]
    assert not code.show_text(whatsapp_link(PHONE, "🎉" * 300), "")
    assert code.isHidden()
