"""Half-typed forms, each in a small file of its own beside the shop file, so that they outlive a crash.

Customer data: for the owner's eyes only, and never in the log. A file is whole or not there; no draft is worth an
error while somebody types, so every trouble with a file is logged and answered, never raised.
"""

import contextlib
import json
import logging
import os
import re
from pathlib import Path

_log = logging.getLogger(__name__)
_FORM = re.compile("[a-z_]{1,40}")


def keep(shop_file: Path, form: str, words: dict[str, object]) -> bool:
    """Put the draft in place of the one before; False when the disk is full or does not let us."""
    content = json.dumps(words).encode("ascii")
    path = _path(shop_file, form)
    unfinished = _unfinished(path)
    try:
        _write(unfinished, content)
        os.replace(unfinished, path)
    except OSError as error:
        _log.warning("the draft of %s could not be kept: error %s", form, error.errno)
        with contextlib.suppress(OSError):
            unfinished.unlink(missing_ok=True)
        return False
    return True


def read(shop_file: Path, form: str) -> dict[str, object] | None:
    """The words of the draft; None when there is none, or when it is damaged."""
    try:
        words = json.loads(_path(shop_file, form).read_bytes())
    except FileNotFoundError:
        return None
    except OSError as error:
        _log.warning("the draft of %s could not be read: error %s", form, error.errno)
        return None
    except (ValueError, RecursionError):
        words = None
    if not isinstance(words, dict):
        _log.warning("the draft of %s is damaged and left out", form)
        return None
    return words


def drop(shop_file: Path, form: str) -> bool:
    """Take the draft away, with what a kill left of the next one; False when the disk does not let us."""
    path = _path(shop_file, form)
    try:
        path.unlink(missing_ok=True)
        _unfinished(path).unlink(missing_ok=True)
    except OSError as error:
        _log.warning("the draft of %s could not be dropped: error %s", form, error.errno)
        return False
    return True


def all_of(shop_file: Path) -> dict[str, dict[str, object]]:
    """Every draft of this shop by its form; a damaged one, and what a kill left of the next one, is taken away."""
    begin, end = f"{shop_file.name}.", ".draft.json"
    found: dict[str, dict[str, object]] = {}
    for path in sorted(shop_file.parent.iterdir()):
        name = path.name.removesuffix(".part")
        form = name.removeprefix(begin).removesuffix(end)
        if not (name.startswith(begin) and name.endswith(end) and _FORM.fullmatch(form)):
            continue
        words = read(shop_file, form)
        if path.name != name or (words is None and path.is_file()):
            with contextlib.suppress(OSError):
                path.unlink(missing_ok=True)
        elif words is not None:
            found[form] = words
    return found


def move_all(shop_file: Path, other: Path) -> None:
    """Have every draft of this shop belong to another file: its customers' numbers mean nobody in the one of now."""
    begin = f"{shop_file.name}."
    for path in shop_file.parent.iterdir():
        if path.name.startswith(begin) and path.name.endswith(".draft.json"):
            with contextlib.suppress(OSError):
                os.replace(path, path.with_name(f"{other.name}.{path.name.removeprefix(begin)}"))


def _write(path: Path, content: bytes) -> None:
    """Always the same name beside the draft, so that a hundred kills leave one file; opened anew to be ours, 0600."""
    path.unlink(missing_ok=True)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _path(shop_file: Path, form: str) -> Path:
    if not _FORM.fullmatch(form):
        raise ValueError(f"not a form's name: {form!r}")
    return shop_file.with_name(f"{shop_file.name}.{form}.draft.json")


def _unfinished(path: Path) -> Path:
    return path.with_name(f"{path.name}.part")
