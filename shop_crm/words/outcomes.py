"""Outcomes as people type them, in three languages and as on the paper's boxes."""

from shop_crm.domain.follow_ups import Outcome
from shop_crm.domain.names import fold
from shop_crm.errors import ErrorCode, ShopError

_TYPED: dict[Outcome, tuple[str, ...]] = {
    Outcome.HAPPY: ("happy", "ok", "senang", "puas", "baik", "beres", "gembira"),
    Outcome.WANTS: ("wants", "wish", "ingin", "mau", "mahu"),
    Outcome.PROBLEM: ("problem", "masalah", "keluhan", "aduan"),
    Outcome.CALL_BACK: ("call-back", "cb", "back", "telepon-lagi", "telefon-semula", "janji"),
    Outcome.NO_ANSWER: ("no-answer", "na", "busy", "tidak-diangkat", "tidak-dijawab", "sibuk"),
    Outcome.MESSAGE: ("message", "msg", "pesan", "mesej"),
    Outcome.WRONG_NUMBER: ("wrong-number", "salah-nomor", "salah-nombor"),
    Outcome.STOP: ("stop", "dont-call", "jangan-telepon", "jangan-telefon", "jangan-hubungi", "berhenti"),
    Outcome.MOVED_ON: ("moved-on", "sold", "dijual", "sudah-dijual", "barang-tiada", "pindah"),
}
_OUTCOME_OF = {word: outcome for outcome, typed in _TYPED.items() for word in typed}
TOKENS = tuple(typed[0] for typed in _TYPED.values())
"""The first spelling of each outcome, for help texts."""


def read_outcome(text: str) -> Outcome:
    """The outcome that was typed, whatever its case, blanks or underscores; OUTCOME_UNKNOWN."""
    found = _OUTCOME_OF.get("-".join(fold(text).replace("_", " ").replace("-", " ").replace("'", "").split()))
    if found is None:
        raise ShopError(ErrorCode.OUTCOME_UNKNOWN, typed=text, known=", ".join(TOKENS))
    return found
