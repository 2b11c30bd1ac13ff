"""A circle as it grows: whose money counts, who is in the picture, and a ring that must not go round for ever."""

from random import Random

from shop_crm.domain.circle import branch_amounts, grow

BUDI, LESTARI, RUDI, AGUS = 1, 2, 3, 4
SENT = {BUDI: [LESTARI, AGUS], LESTARI: [RUDI]}
MONEY = {BUDI: 18_400_000, LESTARI: 7_250_000, RUDI: 1_400_000, AGUS: 550_000}


def test_everybody_she_sent_and_so_on_counts_and_she_herself_does_not() -> None:
    circle = grow(BUDI, SENT, MONEY)
    assert (circle.amount, circle.people, circle.left_out) == (9_200_000, 3, 0)
    drawn = [(branch.customer_id, branch.amount, branch.depth, branch.goes_on) for branch in circle.branches]
    assert drawn == [
        (LESTARI, 7_250_000, 1, (True,)),
        (RUDI, 1_400_000, 2, (True, False)),
        (AGUS, 550_000, 1, (False,)),
    ]


def test_who_sent_nobody_has_an_empty_circle() -> None:
    circle = grow(RUDI, SENT, MONEY)
    assert (circle.amount, circle.people, circle.branches) == (0, 0, ())


def test_a_branch_is_as_large_as_all_that_hangs_on_it() -> None:
    sent = {1: [2, 3], 3: [4]}
    circle = grow(1, sent, {2: 100, 3: 10, 4: 1_000})
    assert [branch.customer_id for branch in circle.branches] == [3, 4, 2]


def test_the_picture_shows_the_largest_and_says_how_many_are_left_out() -> None:
    sent = {1: list(range(2, 30)), 5: [40]}
    circle = grow(1, sent, {id: id for id in range(2, 30)} | {40: 1_000}, most=3)
    assert [branch.customer_id for branch in circle.branches] == [5, 40, 29]
    assert (circle.people, circle.left_out) == (29, 26)
    assert [branch.goes_on[0] for branch in circle.branches] == [True, True, False]


def test_a_ring_in_a_file_comes_to_an_end() -> None:
    sent = {1: [2], 2: [3], 3: [1, 2]}
    money = {1: 1, 2: 10, 3: 100}
    assert [(grow(id, sent, money).people, grow(id, sent, money).amount) for id in (1, 2, 3)] == [
        (2, 110),
        (2, 101),
        (2, 11),
    ]
    assert grow(7, {7: [7]}, {7: 5}).people == 0
    assert branch_amounts(sent, money) == {1: (2, 110), 2: (2, 101), 3: (2, 11)}


def test_no_person_is_lost_or_counted_twice_in_any_forest() -> None:
    rng = Random(9)
    for _ in range(200):
        sent: dict[int, list[int]] = {}
        for id in range(2, rng.randint(2, 25)):
            sent.setdefault(rng.randint(1, id - 1), []).append(id)
        money = {id: rng.randint(0, 9) for id in range(1, 26)}
        circle = grow(1, sent, money, most=100)
        everybody = {id for ids in sent.values() for id in ids}
        assert {branch.customer_id for branch in circle.branches} == everybody
        assert (circle.people, circle.amount) == (len(everybody), sum(money[id] for id in everybody))
        seen = {1}
        for branch in circle.branches:
            sender = next(id for id, ids in sent.items() if branch.customer_id in ids)
            assert sender in seen, "nobody stands before who sent her"
            seen.add(branch.customer_id)
