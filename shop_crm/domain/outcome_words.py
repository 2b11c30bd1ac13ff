"""Outcomes as people type them, in English, Indonesian and Malay and as on the paper's boxes; also with slips."""

from collections.abc import Sequence
from functools import lru_cache

from shop_crm.domain.follow_ups import Outcome
from shop_crm.domain.names import fold
from shop_crm.domain.values import frozen

SPELLINGS: dict[Outcome, tuple[str, ...]] = {
    Outcome.HAPPY: (
        "happy", "ok", "oke", "okay", "okey", "fine", "good", "great", "all-good", "all-well", "satisfied",
        "no-problem", "no-problems", "no-complaint", "no-complaints", "senang", "puas", "puas-hati", "baik",
        "baik-baik", "beres", "bagus", "gembira", "aman", "tidak-ada-masalah", "tak-ada-masalah", "tiada-masalah",
        "tidak-ada-keluhan", "tiada-aduan",
    ),
    Outcome.WANTS: ("wants", "want", "wish", "interested", "ingin", "mau", "mahu", "berminat"),
    Outcome.PROBLEM: (
        "problem", "problems", "masalah", "bermasalah", "keluhan", "aduan", "complaint", "complains", "komplain",
        "complain", "rusak", "rosak", "not-happy", "not-ok", "unhappy", "tidak-puas", "tidak-senang", "tidak-ok",
        "tidak-baik", "tak-puas", "tak-ok", "tak-puas-hati", "tidak-puas-hati", "kurang-puas",
    ),
    Outcome.CALL_BACK: (
        "call-back", "cb", "back", "call-later", "ring-back", "later", "telepon-lagi", "telepon-nanti", "telpon-lagi",
        "hubungi-lagi", "telefon-semula", "hubungi-semula", "telefon-lagi", "nanti", "janji", "telp-lagi", "tlp-lagi",
        "tlp-lg", "telp-lg", "telp-nanti", "tlp-nanti", "tel-semula",
    ),
    Outcome.NO_ANSWER: (
        "no-answer", "na", "busy", "not-answered", "no-reply", "voicemail", "engaged", "tidak-diangkat",
        "tidak-dijawab", "tidak-angkat", "tidak-jawab", "tidak-ada-jawaban", "tak-diangkat", "tak-dijawab",
        "tak-angkat", "tak-jawab", "tiada-jawapan", "sibuk", "tidak-aktif", "tak-aktif", "ga-diangkat", "gak-diangkat",
        "nggak-diangkat", "ngga-diangkat", "ga-angkat", "gak-angkat", "nggak-angkat", "tdk-diangkat", "tdk-angkat",
        "tdk-dijawab", "gak-dijawab", "x-angkat", "x-jawab", "tdk-aktif", "gak-aktif",
    ),
    Outcome.MESSAGE: ("message", "msg", "left-message", "pesan", "titip-pesan", "mesej", "tinggal-mesej"),
    Outcome.WRONG_NUMBER: (
        "wrong-number", "wrong-no", "salah-nomor", "salah-nombor", "salah-sambung", "nomor-salah", "nombor-salah",
    ),
    Outcome.STOP: (
        "stop", "dont-call", "do-not-call", "dont-contact", "jangan-telepon", "jangan-telpon", "jangan-telefon",
        "jangan-hubungi", "jangan-telepon-lagi", "jangan-telefon-lagi", "jangan-telpon-lagi", "jangan-hubungi-lagi",
        "tidak-mau-dihubungi", "tak-mahu-dihubungi", "berhenti",
    ),
    Outcome.MOVED_ON: (
        "moved-on", "sold", "dijual", "sudah-dijual", "sudah-jual", "dah-jual", "barang-tiada", "pindah",
    ),
}  # fmt: skip
"""What each outcome may be called; the first spelling is the one in help texts."""

_OF = {word.replace("-", ""): outcome for outcome, words in SPELLINGS.items() for word in words}
_WORDS_OF = {word.replace("-", ""): word.count("-") + 1 for words in SPELLINGS.values() for word in words}
MOST_WORDS = max(word.count("-") + 1 for words in SPELLINGS.values() for word in words)
_NEGATING = frozenset((
    "no", "not", "never", "dont", "isnt", "wasnt", "tidak", "tdk", "tak", "tiada", "tanpa", "bukan", "belum",
    "kurang", "jangan", "gak", "ga", "nggak", "enggak", "ngga", "x",
))  # fmt: skip
_BUT = frozenset((
    "but", "only", "except", "however", "though", "although", "tapi", "tp", "tetapi", "namun", "cuma", "cuman", "hanya",
    "kecuali", "sayangnya",
))  # fmt: skip
_OTHER_WORDS = frozenset((
    "puasa", "balik", "kembali", "buys", "buy", "bust", "beli", "step", "shop", "stopped", "top", "bank", "black",
    "sack", "pack", "hack", "cold", "told", "gold", "bold", "solid", "find", "five", "line", "nine", "food", "god",
    "goof", "wood", "mana", "mati", "mau", "lagi", "malu", "maju", "baru", "bait", "baki", "pantai", "nanas",
    "lawyer", "layer", "latter", "late", "lately", "winter", "want", "wash", "with", "fish", "dish", "pesanan",
    "pesawat", "bagasi", "bagai", "buas", "luas", "puan", "senin", "tenang", "sedang", "besar", "benar", "berat",
    "teman", "amal", "iman", "mandi", "hanti", "ganti", "pantas", "jangkau", "janda", "bermain", "pinjam", "pintu",
    "happen", "happens", "hangat", "bus", "messenger", "massage", "passage", "sibu", "sabuk",
))  # fmt: skip
"""Real words that look like one of ours with a slip: whoever wrote one may have meant it."""


@frozen
class Spelled:
    """What the first words of a text say: the outcome, or several that may be meant."""

    words: int
    """So many words are its name."""
    outcomes: tuple[Outcome, ...]
    is_certain: bool
    is_exact: bool = False
    is_whole: bool = True
    """Whether it has as many words as its right spelling."""


def outcome_named(text: str) -> Outcome | None:
    """The outcome of this name, whatever its case, blanks, hyphens or apostrophes; None for none of ours."""
    return _OF.get(_bare(text))


def is_negating(word: str) -> bool:
    """Whether it turns what follows into its opposite."""
    return _bare(word) in _NEGATING


def is_but(word: str) -> bool:
    """Whether it takes back some of what stands before it."""
    return _bare(word) in _BUT


def exactly(words: Sequence[str]) -> Spelled | None:
    """The outcome whose name these words begin with, without a slip."""
    bare = [_bare(word) for word in words[:MOST_WORDS]]
    for count in range(len(bare), 0, -1):
        if outcome := _OF.get("".join(bare[:count])):
            return Spelled(words=count, outcomes=(outcome,), is_certain=True, is_exact=True)
    return None


@lru_cache(maxsize=4096)  # a line is read again at every key, and most of it stays as it was
def spelled(words: tuple[str, ...]) -> Spelled | None:
    """The outcome that these words begin with; None when they are far from all of ours.

    A slip is put right only in a long word that is near one outcome and far from the others, or where two letters
    changed places or one was doubled. Everything else that is near is a question, as is a real word of another meaning.
    """
    bare = [_bare(word) for word in words[:MOST_WORDS]]
    if exact := exactly(words):
        # "puas hatii": the longer name with a slip, not the shorter one and a word more.
        longer = [near[1] for more in range(len(bare), exact.words, -1) if (near := _near(bare[:more]))]
        return next((near for near in longer if near.is_whole and near.outcomes == exact.outcomes), exact)
    found = [near for count in range(1, len(bare) + 1) if (near := _near(bare[:count]))]
    return min(found, key=lambda near: (not near[1].is_certain, near[0], -near[1].words), default=(0, None))[1]


def _near(bare: Sequence[str]) -> tuple[int, Spelled] | None:
    """By how many letters these words together are beside what they may mean."""
    from rapidfuzz.distance import OSA  # loaded when somebody mistypes: start-up time counts

    typed = "".join(bare)
    if not 2 <= len(typed) <= 24 or _BUT.intersection(bare[1:]):
        return None  # "puas tapi" is no slip in "puas hati"
    limit = 2 if len(typed) >= 8 else 1
    nearest: dict[Outcome, tuple[int, str]] = {}
    for word, outcome in _OF.items():
        far = OSA.distance(typed, word, score_cutoff=limit + 1)
        if far <= limit + 1 and far < nearest.get(outcome, (99, ""))[0]:
            nearest[outcome] = (far, word)
    meant = sorted((far, outcome) for outcome, (far, _) in nearest.items() if far <= limit)
    if not meant or (len(typed) == 2 and len(nearest[meant[0][1]][1]) > 3):
        return None
    far, outcome = meant[0]
    word = nearest[outcome][1]
    is_whole = _WORDS_OF[word] == len(bare)
    stands_alone = all(other - far >= 2 for each, (other, _) in nearest.items() if each is not outcome)
    is_certain = (
        stands_alone
        and is_whole
        and len(typed) >= 4
        and not _OTHER_WORDS.intersection(bare)
        and (bare[0] not in _NEGATING or word.startswith(bare[0]))
        and ((len(word) >= 6 and far * 6 <= len(word)) or _is_small_slip(typed, word))
    )
    outcomes = tuple(each for _, each in meant)
    return far, Spelled(words=len(bare), outcomes=outcomes, is_certain=is_certain, is_whole=is_whole)


def _is_small_slip(typed: str, word: str) -> bool:
    """Whether a letter was doubled or left single, or two neighbours changed places."""
    return len(word) >= 4 and (_once(typed) == _once(word) or sorted(typed) == sorted(word))


def _once(word: str) -> str:
    """The word with each run of one letter written once."""
    return "".join(letter for place, letter in enumerate(word) if place == 0 or word[place - 1] != letter)


def _bare(text: str) -> str:
    return "".join(letter for letter in fold(text) if letter.isalpha())
