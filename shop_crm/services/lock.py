"""Setting a PIN, trying one, and the owner's way back. A PIN is kept as its Argon2id hash alone, in the shop's file.

Whatever changes the lock can only be changed again, not undone: Ctrl+Z must not bring back a PIN that was given away.
"""

import secrets
from dataclasses import replace
from typing import TYPE_CHECKING

from shop_crm.domain.lock import CODE_GROUP, CODE_GROUPS, CODE_LETTERS, Lock, digits, grouped_code, read_code, read_pin
from shop_crm.services.shop import Shop
from shop_crm.store import lock as store
from shop_crm.store.journal import Answer, Operation

if TYPE_CHECKING:
    from argon2 import PasswordHasher


def read_lock(shop: Shop) -> Lock:
    """The lock as it stands in the file."""
    return store.read(shop.db)


def set_pin(shop: Shop, typed: str) -> str:
    """Set this PIN, or another one; gives the new recovery code, which is shown once. PIN_UNREADABLE, PIN_TOO_EASY."""
    pin = read_pin(typed)
    letters = "".join(secrets.choice(CODE_LETTERS) for _ in range(CODE_GROUP * CODE_GROUPS))
    hasher = _hasher()
    _write(shop, replace(read_lock(shop), pin_hash=hasher.hash(pin), code_hash=hasher.hash(letters), wrong=0))
    return grouped_code(letters)


def remove_pin(shop: Shop) -> None:
    """No PIN any more; what was chosen about the lock stays for the next one."""
    _write(shop, replace(read_lock(shop), pin_hash="", code_hash="", wrong=0))


def change_lock(shop: Shop, **values: object) -> None:
    """Choose when the screen locks, and what is guarded: the fields of `Lock` but for its hashes."""
    _write(shop, replace(read_lock(shop), **values))  # type: ignore[arg-type]


def is_pin(shop: Shop, typed: str) -> bool:
    """Whether this is the PIN. Takes the time of one hash, some hundredths of a second."""
    return _fits(read_lock(shop).pin_hash, digits(typed))


def is_code(shop: Shop, typed: str) -> bool:
    """Whether this is the recovery code."""
    letters = read_code(typed)
    return bool(letters) and _fits(read_lock(shop).code_hash, letters)


def note_wrong(shop: Shop) -> int:
    """Keep that a wrong PIN was tried; gives how many now. Written before it is told: a restart must not help."""
    wrong = read_lock(shop).wrong + 1
    _write(shop, replace(read_lock(shop), wrong=wrong), "wrong_pin")
    return wrong


def forget_wrong(shop: Shop) -> None:
    """The right one was typed."""
    lock = read_lock(shop)
    if lock.wrong:
        _write(shop, replace(lock, wrong=0))


def _write(shop: Shop, lock: Lock, name: str = "change_lock") -> None:
    def work(operation: Operation) -> Answer:
        store.write(operation, lock)
        return {}

    shop.journal.run(name, work, undoable=False)


def _hasher() -> "PasswordHasher":
    """As slow as an old counter PC bears, and what OWASP asks at least: 19 MB, gone through twice.

    More would not save four digits from whoever has the file. Loaded here, for the first window needs no hash.
    """
    from argon2 import PasswordHasher

    return PasswordHasher(time_cost=2, memory_cost=19 * 1024, parallelism=1)


def _fits(kept: str, typed: str) -> bool:
    from argon2.exceptions import InvalidHashError, VerificationError  # as above

    try:
        return bool(kept) and _hasher().verify(kept, typed)
    except (VerificationError, InvalidHashError):
        return False
