"""The ways in which a text is handed over, one customer at a time: chat, SMS, e-mail, clipboard, or a code to scan."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication

from shop_crm.domain.customers import Customer
from shop_crm.domain.follow_ups import Channel
from shop_crm.domain.links import mail_link, sms_link, whatsapp_link
from shop_crm.ui.desk import Desk
from shop_crm.ui.links import open_link
from shop_crm.ui.widgets.button import Button
from shop_crm.ui.widgets.flow import FlowBox
from shop_crm.words.labels import label

_ICONS = {Channel.WHATSAPP: "message-circle", Channel.SMS: "message-square-text", Channel.EMAIL: "mail"}
_KEYS = {Channel.WHATSAPP: "W", Channel.SMS: "S", Channel.EMAIL: "E"}
_LETTERS: dict[Qt.Key, str] = {
    Qt.Key.Key_W: Channel.WHATSAPP,
    Qt.Key.Key_S: Channel.SMS,
    Qt.Key.Key_E: Channel.EMAIL,
    Qt.Key.Key_C: "copy",
    Qt.Key.Key_Q: "code",
}


class Ways(FlowBox):
    """Only those that can reach her are offered; `used` tells by which one the text left the program."""

    used = Signal(Channel)
    copied = Signal()
    told = Signal(str)
    """A sentence on what to do now."""

    def __init__(self, desk: Desk, text: Callable[[], str]) -> None:
        """`text` gives the words to be sent, or "" once it has said what is amiss with them."""
        super().__init__(8, fills=True)
        self._desk, self._text = desk, text
        self._customer = Customer()
        self._subject = ""
        theme, words = desk.theme, desk.words
        self._buttons: dict[Channel, Button] = {}
        for way, sign in _ICONS.items():
            button = Button(theme, self._named(way), icon=sign, key=_KEYS[way])
            button.setObjectName(f"way_{way}")
            button.clicked.connect(lambda _=False, way=way: self.open_way(way))
            self._buttons[way] = button
            self.flow.addWidget(button)
        self.copying = Button(theme, words.translate("greeting", "Copy"), icon="copy", key="C")
        self.copying.setObjectName("way_copy")
        self.copying.clicked.connect(self.copy)
        self.scanning = Button(theme, words.translate("message", "QR code"), icon="qr-code", key="Q")
        self.scanning.setObjectName("way_code")
        self.scanning.clicked.connect(self.show_codes)
        for button in (self.copying, self.scanning):
            self.flow.addWidget(button)
        for button in (*self._buttons.values(), self.copying, self.scanning):
            button.setMinimumWidth(button.sizeHint().width())  # rather a further row than a key that is not drawn

    def offer(self, customer: Customer, subject: str) -> None:
        """Offer what reaches this customer; the subject is that of a letter."""
        self._customer, self._subject = customer, subject
        for way, button in self._buttons.items():
            button.setVisible(bool(self._link(way, "x")))
        self.scanning.setVisible(any(not button.isHidden() for button in self._buttons.values()))

    def button(self, way: Channel) -> Button:
        """The button of this way; the first that can be pressed where this one cannot."""
        wanted = self._buttons.get(way)
        if wanted is not None and not wanted.isHidden():
            return wanted
        return next((each for each in self._buttons.values() if not each.isHidden()), self.copying)

    def open_way(self, way: Channel) -> None:
        """Open the chat, the message or the letter on this PC with the text in it; sending it is hers."""
        if self._buttons[way].isHidden() or not (text := self._text()):
            return
        words = self._desk.words
        if not open_link(self._link(way, text)):
            self.told.emit(
                words.translate("message", "No program on this PC opens it. Copy the text, or scan the QR code.")
            )
            return
        self.used.emit(way)
        told = words.translate("message", "{name}: send it there, then say here that it is sent.")
        self.told.emit(told.format(name=self._customer.spoken_name))

    def copy(self) -> None:
        """The text into the clipboard, to be pasted wherever she likes."""
        if text := self._text():
            QGuiApplication.clipboard().setText(text)
            self.copied.emit()
            self.told.emit(
                self._desk.words.translate("message", "The text is copied: paste it where you want to send it.")
            )

    def show_codes(self) -> None:
        """The codes that do the same on a phone that is held before them."""
        if self.scanning.isHidden() or not (text := self._text()):
            return
        from shop_crm.ui.dialogs.code_dialog import Code, CodeDialog  # the page shows without it

        words = self._desk.words
        told = {
            Channel.WHATSAPP: words.translate(
                "message", "Hold a phone before the code: the chat opens there, with the text in it. Send it there."
            ),
            Channel.SMS: words.translate(
                "message", "Hold a phone before the code: an SMS opens there, with the text in it. Send it there."
            ),
            Channel.EMAIL: words.translate(
                "message", "Hold a phone before the code: an e-mail opens there, with the text in it. Send it there."
            ),
        }
        codes = [
            Code(name=str(way), label=self._named(way), text=self._link(way, text), told=told[way])
            for way, button in self._buttons.items()
            if not button.isHidden()
        ]
        phones = self._customer.good_phones
        number = phones[0].grouped if phones else self._customer.email
        dialog = CodeDialog(self._desk, self._customer.spoken_name, number, codes, self.window())
        dialog.shown.connect(lambda name: self.used.emit(Channel(name)))
        if dialog.has_code:
            self.used.emit(Channel(codes[0].name))
        dialog.open()

    def has_key(self, key: int) -> bool:
        """Whether this letter stands for a way."""
        return key in _LETTERS

    def take_key(self, key: int) -> bool:
        """Do what this letter stands for; whether it stands for anything."""
        match _LETTERS.get(Qt.Key(key), ""):
            case Channel() as way:
                self.open_way(way)
            case "copy":
                self.copy()
            case "code":
                self.show_codes()
            case _:
                return False
        return True

    def _named(self, way: Channel) -> str:
        name = label(self._desk.words, way)
        return name[:1].upper() + name[1:]

    def _link(self, way: Channel, text: str) -> str:
        phones = self._customer.good_phones
        match way:
            case Channel.WHATSAPP:
                return whatsapp_link(phones[0], text) if phones else ""
            case Channel.SMS:
                return sms_link(phones[0], text) if phones else ""
            case Channel.EMAIL:
                return mail_link(self._customer.email, self._subject, text)
            case Channel.CALL | Channel.CARD | Channel.VISIT:
                return ""
