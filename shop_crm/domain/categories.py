"""Categories in the words of three languages: a TV, a televisyen and a televisi are one kind of thing."""

import re
from functools import lru_cache
from itertools import pairwise

from shop_crm.domain.names import fold

# The kinds that have a start plan (domain.md 1), each with the words that shops and their files use for it.
KINDS: dict[str, tuple[str, ...]] = {
    "television": ("television", "televisions", "tv", "tvs", "televisi", "televisyen", "smart tv", "led tv"),
    "computer": ("computer", "computers", "komputer", "laptop", "laptops", "komputer riba", "pc", "desktop"),
    "appliance": (
        "appliance", "appliances", "home appliances", "elektronik rumah", "peralatan rumah", "perkakas rumah",
        "peralatan elektrik", "white goods", "fridge", "refrigerator", "freezer", "kulkas", "peti sejuk", "peti ais",
        "washing machine", "mesin cuci", "mesin basuh", "air conditioner", "aircon", "ac", "penyaman udara",
        "dishwasher", "oven", "water heater", "dryer",
    ),
    "furniture": (
        "furniture", "furnitur", "mebel", "perabot", "bedroom set", "set kamar tidur", "set bilik tidur", "bedroom",
        "sofa", "sofas", "bed", "beds", "ranjang", "katil", "mattress", "kasur", "springbed", "tilam", "wardrobe",
        "lemari", "almari", "table", "tables", "meja", "chair", "chairs", "kursi", "kerusi", "bookcase", "bookcases",
        "dining set", "set meja makan", "cabinet", "kabinet",
    ),
    "vehicle": (
        "vehicle", "vehicles", "car", "cars", "mobil", "kereta", "motorbike", "motorbikes", "motorcycle",
        "motorcycles", "motor", "sepeda motor", "motosikal", "scooter", "skuter",
    ),
    "phone": (
        "phone", "phones", "mobile phone", "smartphone", "smartphones", "handphone", "hp", "ponsel",
        "telefon bimbit", "telepon genggam", "telefon pintar", "tablet", "tablets",
    ),
}  # fmt: skip
# Of these kinds every word means the same thing; the others hold several (a fridge is no washing machine).
_ONE_THING = ("television", "computer", "phone")
_GENERAL = frozenset(
    {
        "appliance", "appliances", "home appliances", "elektronik rumah", "peralatan rumah", "perkakas rumah",
        "peralatan elektrik", "white goods", "furniture", "furnitur", "mebel", "perabot", "vehicle", "vehicles",
    }
)  # fmt: skip
_KIND_OF = {word: kind for kind, words in KINDS.items() for word in words}
_WORD = re.compile(r"\w+")


@lru_cache(maxsize=5_000)
def category_key(category: str) -> str:
    """What two spellings of a category have in common: the kind's code when we know it, else the folded text."""
    folded = fold(category)
    return _KIND_OF.get(folded, folded)


def is_of_category(category: str, wanted: str) -> bool:
    """Whether goods of a category are what somebody wants: a kulkas is an appliance, but not every appliance is one."""
    if fold(category) == fold(wanted):
        return True
    kind = category_key(wanted)
    return kind == category_key(category) and (kind in _ONE_THING or fold(wanted) in _GENERAL)


def guessed_word(item: str) -> str:
    """The word of an item's name that tells its kind, in the shop's own language ("Kulkas Sharp": kulkas); "" for none.

    None also where the words tell of several kinds.
    """
    words = _WORD.findall(fold(item))
    pieces = [" ".join(pair) for pair in pairwise(words)] + words
    known = [piece for piece in pieces if piece in _KIND_OF]
    return known[0] if len({_KIND_OF[piece] for piece in known}) == 1 else ""
