"""Children that file modes count for, also where the tests run as root: what an ordinary clerk's program meets."""

import ctypes
import hashlib
import os
from pathlib import Path

_DROP = 24  # PR_CAPBSET_DROP of <linux/prctl.h>
_OVER_MODES = (1, 2, 3)  # CAP_DAC_OVERRIDE, CAP_DAC_READ_SEARCH, CAP_FOWNER of <linux/capability.h>


def give_up_power() -> None:
    """For `preexec_fn`: the program that is started next may not pass over the modes of files, whoever starts it."""
    if os.name == "posix" and os.getuid() == 0:
        for power in _OVER_MODES:
            if ctypes.CDLL(None).prctl(_DROP, power, 0, 0, 0) != 0:
                raise OSError("root could not give up its power over the modes of files")


def tree(folder: Path) -> dict[str, str]:
    """Everything below a folder, with what is in it: two of these are equal when nothing was touched."""
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "-"
        for path in sorted(folder.rglob("*"))
    }


def close_to_writing(folder: Path) -> None:
    """A folder and its files as on a DVD, or on a stick with write protection."""
    for path in folder.iterdir():
        path.chmod(0o444)
    folder.chmod(0o555)
