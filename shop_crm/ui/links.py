"""Opening links in other programs of this PC: chats, text messages and letters, and nothing else (faults.md S3)."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

_KNOWN = ("https://wa.me/", "sms:+", "mailto:")
"""An SMS is built of the same checked number as a chat, and can carry nothing but its text."""


def open_link(link: str) -> bool:
    """Open a link of `domain.links`; False when no program of this PC takes it."""
    # Encoded already: read as typed, Qt would take a %25 apart and write it anew.
    url = QUrl.fromEncoded(link.encode("ascii"), QUrl.ParsingMode.StrictMode)
    return link.startswith(_KNOWN) and url.isValid() and QDesktopServices.openUrl(url)
