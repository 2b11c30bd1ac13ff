"""Files that may be too large for the memory: read, hashed and written piece by piece."""

import contextlib
import hashlib
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO

from shop_crm.domain.progress import Progress, untold
from shop_crm.store import shop_file

_PIECE = 1 << 20


def pieces(path: Path, progress: Progress = untold) -> Iterator[bytes]:
    """What is in a file; an OSError when it cannot be read."""
    with path.open("rb") as file:
        size, done = os.fstat(file.fileno()).st_size, 0
        while piece := file.read(_PIECE):
            yield piece
            done += len(piece)
            progress(done, size)


def sha256(read: Iterable[bytes]) -> str:
    """The SHA-256 of all pieces together, in hexadecimal digits."""
    told = hashlib.sha256()
    for piece in read:
        told.update(piece)
    return told.hexdigest()


@contextlib.contextmanager
def new_file(path: Path) -> Iterator[IO[bytes]]:
    """A private new file that is on the disk after the block, or gone when the block failed."""
    handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR | getattr(os, "O_BINARY", 0), shop_file.PRIVATE)
    try:
        with os.fdopen(handle, "w+b") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        path.unlink(missing_ok=True)
        raise
