"""Categories in the words of three languages."""

import pytest

from shop_crm.domain.categories import KINDS, category_key, guessed_word


def kind_of(item: str) -> str:
    """The kind that an item's own name tells."""
    return category_key(guessed_word(item))


@pytest.mark.parametrize("kind", KINDS)
def test_every_word_of_a_kind_leads_to_it_however_it_is_written(kind: str) -> None:
    for word in KINDS[kind]:
        assert {category_key(word), category_key(f"  {word.upper()} "), category_key(word.title())} == {kind}


def test_no_word_stands_for_two_kinds() -> None:
    words = [word for kind in KINDS.values() for word in kind]
    assert len(words) == len(set(words))


def test_an_unknown_category_is_only_folded() -> None:
    assert category_key("  Sembako  ÉLITE ") == "sembako elite"
    assert category_key("") == ""


@pytest.mark.parametrize(
    ("item", "kind"),
    [
        ("LG TV 43 inch", "television"), ("Mesin Cuci Sharp 8kg", "appliance"), ("Kulkas 2 pintu", "appliance"),
        ("Sofa (grey)", "furniture"), ("Laptop Asus", "computer"), ("Honda Vario", ""), ("", ""), ("TV cabinet", ""),
        ("Activated charcoal", ""),
    ],
)  # fmt: skip
def test_an_items_own_name_tells_its_kind_or_nothing(item: str, kind: str) -> None:
    assert kind_of(item) == kind


@pytest.mark.parametrize(
    ("item", "word"),
    [
        ("Kulkas Sharp 2 pintu", "kulkas"),
        ("TV LG 43 inci", "tv"),
        ("LG Smart TV 43", "smart tv"),
        ("Mesin cuci Polytron", "mesin cuci"),
        ("TV table", ""),
        ("Beras 5 kg", ""),
    ],
)
def test_an_items_own_word_tells_its_category(item: str, word: str) -> None:
    assert guessed_word(item) == word
