"""Safe copies that only a passphrase opens, for a stick that may be lost or a folder that others keep.

A sealed copy is a ZIP with the copy, encrypted to a key of the shop, and that key's private half, encrypted by the
passphrase. Copies are sealed with the public half alone, so nobody is asked for the passphrase while they are made,
and each one can be opened by itself on another PC. Both are age files (age-encryption.org/v1): where this program
is gone, `age -d -i key.age copy.age` opens them too.
"""

import contextlib
import unicodedata
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from shop_crm.domain.progress import Progress, untold
from shop_crm.domain.values import frozen
from shop_crm.errors import ErrorCode, ShopError
from shop_crm.store.file_errors import told_plainly
from shop_crm.store.file_pieces import new_file

ENDING = ".sealed"

_SHORTEST = 8
_KEY, _COPY, _NOTE = "key.age", "copy.age", "read me.txt"
_TOLD = """A safe copy of a shop, locked with its owner's passphrase.
Open it in Shop CRM: bring back a safe copy, choose this file, type the passphrase.
Without Shop CRM: unpack this file as a ZIP, then with the age program (age-encryption.org):
    age -d -i key.age copy.age > shop.db
"""
_LARGEST_KEY = 10_000
"""Bytes; a larger one is not ours."""


@frozen
class CopyKey:
    """A shop's key for its copies: the half that locks, and the half that opens, locked by the passphrase."""

    public: str
    locked: str
    """An age file in hexadecimal digits."""


def make_key(passphrase: str) -> CopyKey:
    """A new key for this passphrase, which is kept nowhere; PASSPHRASE_SHORT. It takes a second, on purpose."""
    import pyrage  # an eighth of a megabyte of machine code that only who locks her copies needs

    typed = _normal(passphrase)
    if len(typed) < _SHORTEST:
        raise ShopError(ErrorCode.PASSPHRASE_SHORT, least=_SHORTEST)
    identity = pyrage.x25519.Identity.generate()
    return CopyKey(
        public=str(identity.to_public()), locked=pyrage.passphrase.encrypt(str(identity).encode(), typed).hex()
    )


def seal(source: Path, target: Path, key: CopyKey, progress: Progress = untold) -> None:
    """Write the file `source` sealed to a new file `target`, and to the disk; it is nothing secret who may read it.

    CANNOT_WRITE, DISK_FULL; nothing is left behind then.
    """
    import pyrage  # as above

    recipient = pyrage.x25519.Recipient.from_str(key.public)
    with told_plainly(target), new_file(target) as file, zipfile.ZipFile(file, "w") as packed:
        packed.writestr(_NOTE, _TOLD)
        packed.writestr(_KEY, bytes.fromhex(key.locked))
        with source.open("rb") as read, packed.open(_COPY, "w", force_zip64=True) as written:
            stream = _Stream(read, written, source.stat().st_size, progress)
            with stream.telling():
                pyrage.encrypt_io(stream, stream, [recipient])


def is_sealed(path: Path) -> bool:
    """Whether this is a sealed copy, whatever its name; False for what cannot be read."""
    try:
        with zipfile.ZipFile(path) as packed:
            return {_KEY, _COPY} <= set(packed.namelist())
    except (OSError, zipfile.BadZipFile, ValueError, NotImplementedError):
        return False


def unseal(path: Path, passphrase: str, target: Path, progress: Progress = untold) -> None:
    """Write what a sealed copy holds to a new file `target`, for its owner's eyes only, and to the disk.

    WRONG_PASSPHRASE; COPY_DAMAGED when it is damaged or no sealed copy; CANNOT_WRITE, DISK_FULL. Nothing is left
    behind then. It takes a second for the passphrase, and a large copy some seconds more: for the background.
    """
    import pyrage  # as above

    try:
        with zipfile.ZipFile(path) as packed:
            identity = _opened_key(packed, passphrase, path)
            size = packed.getinfo(_COPY).file_size
            with told_plainly(target), new_file(target) as file, packed.open(_COPY) as read:
                stream = _Stream(read, file, size, progress)
                with stream.telling(ShopError(ErrorCode.COPY_DAMAGED, path=path)):
                    pyrage.decrypt_io(stream, stream, [identity])
    except (KeyError, zipfile.BadZipFile, EOFError, NotImplementedError, zlib.error) as error:
        raise ShopError(ErrorCode.COPY_DAMAGED, path=path) from error
    except FileNotFoundError as error:
        raise ShopError(ErrorCode.FILE_MISSING, path=path) from error
    except OSError as error:
        raise ShopError(ErrorCode.FILE_UNREADABLE, path=path) from error


def _opened_key(packed: zipfile.ZipFile, passphrase: str, path: Path) -> object:
    import pyrage  # as above

    if packed.getinfo(_KEY).file_size > _LARGEST_KEY:
        raise ShopError(ErrorCode.COPY_DAMAGED, path=path)
    locked = packed.read(_KEY)  # its checksum tells damage from a wrong passphrase
    try:
        opened = pyrage.passphrase.decrypt(locked, _normal(passphrase))
        return pyrage.x25519.Identity.from_str(opened.decode("ascii"))
    except pyrage.DecryptError as error:
        raise ShopError(ErrorCode.WRONG_PASSPHRASE) from error


def _normal(passphrase: str) -> str:
    """The same letters from every keyboard: an accent may come as a sign of its own."""
    return unicodedata.normalize("NFC", passphrase).strip()


class _Stream:
    """What the library reads and writes; between its pieces the window gets its turn, and the work can be ended."""

    def __init__(self, source: IO[bytes], target: IO[bytes], size: int, progress: Progress) -> None:
        self._source, self._target, self._size, self._progress = source, target, size, progress
        self._done = 0
        self._trouble: BaseException | None = None

    @contextlib.contextmanager
    def telling(self, otherwise: ShopError | None = None) -> Iterator[None]:
        """Let out of the block what went wrong in here, which the library hides; else what it says, or `otherwise`."""
        try:
            yield
        except Exception as error:
            if self._trouble is not None:
                raise self._trouble from None
            if otherwise is not None:
                raise otherwise from error
            raise

    def read(self, length: int) -> bytes:
        """The next piece."""
        try:
            piece = self._source.read(length)
            self._done += len(piece)
            self._progress(self._done, self._size)
        except BaseException as trouble:
            self._trouble = trouble
            raise
        return piece

    def write(self, piece: bytes) -> int:
        """All of the piece."""
        try:
            return self._target.write(piece)
        except BaseException as trouble:
            self._trouble = trouble
            raise

    def flush(self) -> None:
        """Nothing: the file is flushed as a whole."""
