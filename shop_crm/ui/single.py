"""One window for one shop file: a second start brings the first to the front (faults.md D14, D15)."""

import contextlib
import os
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QCryptographicHash, QDir, QLockFile, QObject, QSysInfo, QThread, Signal

_WAIT_MS = 1_000
_TRIES = 15
_PAUSE_MS = 200


class Answer(Enum):
    """What came of calling the program that has the shop open."""

    COMES = auto()
    NOBODY = auto()
    """The lock was left behind by a program that is gone."""
    SILENT = auto()
    """Somebody holds it who does not hear us: another person at this PC, or a program that hangs."""


class SingleInstance(QObject):
    """Holds a lock for as long as the program runs. A lock whose process is gone is taken over."""

    called = Signal()
    """Somebody started the program once more."""

    def __init__(self, shop_file: Path) -> None:
        super().__init__()
        name = os.fsencode(shop_file.resolve())
        key = QCryptographicHash.hash(name, QCryptographicHash.Algorithm.Sha256).toHex().toStdString()
        self._name = f"shop-crm-{key[:20]}"
        self._lock = QLockFile(str(Path(QDir.tempPath()) / f"{self._name}.lock"))
        self._lock.setStaleLockTime(0)  # only a dead process makes a lock stale, however old it is
        self._server: QObject | None = None

    def is_first(self) -> bool:
        """Whether no other program has this shop open."""
        return self._lock.tryLock(50)

    def call_first(self) -> Answer:
        """Ask the program that runs already to come to the front.

        When none runs, the lock is what a power cut left behind, perhaps empty (faults.md D15): it is taken over.
        """
        from PySide6.QtNetwork import QLocalSocket  # only a second start needs it

        for _ in range(_TRIES):
            socket = QLocalSocket()
            socket.connectToServer(self._name)
            heard = socket.waitForConnected(_WAIT_MS)
            socket.disconnectFromServer()
            if heard:
                return Answer.COMES
            if not self._is_held():
                with contextlib.suppress(OSError):
                    Path(self._lock.fileName()).unlink(missing_ok=True)
                self._lock.tryLock(50)  # where no lock can be written there is none, and the shop opens all the same
                return Answer.NOBODY
            QThread.msleep(_PAUSE_MS)  # it is starting itself, and does not listen yet
        return Answer.SILENT

    def _is_held(self) -> bool:
        """Whether a program that lives is named in the lock."""
        pid, host, _ = self._lock.getLockInfo()
        return pid > 0 and host == QSysInfo.machineHostName()

    def listen(self) -> None:
        """From now on hear of other starts; called after the first window is on the screen."""
        from PySide6.QtNetwork import QLocalServer  # the first window shows without it

        QLocalServer.removeServer(self._name)
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._on_call)
        server.listen(self._name)
        self._server = server

    def release(self) -> None:
        """The program ends."""
        if self._server is not None:
            self._server.close()  # type: ignore[attr-defined]
            self._server = None
        self._lock.unlock()

    def _on_call(self) -> None:
        socket = self._server.nextPendingConnection()  # type: ignore[union-attr]
        if socket:
            socket.disconnected.connect(socket.deleteLater)
        self.called.emit()
