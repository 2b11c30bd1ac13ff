"""Counting equal keys by a few bytes of each."""

import random

from shop_crm.exchange.twins import Numbers, Twins


def test_each_key_is_counted_as_often_as_it_came() -> None:
    chance = random.Random(7)
    keys = [f"N{chance.randrange(20_000)}" for _ in range(30_000)]
    twins, seen = Twins(), dict.fromkeys(keys, 0)
    for key in keys:
        seen[key] += 1
        assert twins.count(key) == seen[key]


def test_a_key_with_any_letters_is_counted() -> None:
    twins = Twins()
    assert [twins.count("é\ud800"), twins.count("é"), twins.count("é\ud800")] == [1, 1, 2]


def test_each_key_has_the_first_number_that_it_was_given() -> None:
    numbers, seen = Numbers(), dict[str, int]()
    chance = random.Random(7)
    for number in range(30_000):
        key = f"N{chance.randrange(20_000)}"
        assert numbers.get(key) == seen.get(key)
        numbers.add(key, number)
        seen.setdefault(key, number)
    assert {key: numbers.get(key) for key in seen} == seen
