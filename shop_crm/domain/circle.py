"""A customer's circle: everybody she sent to us, and whom these sent, and so on, with their money (domain.md 9)."""

from collections.abc import Mapping, Sequence
from heapq import heappop, heappush

from shop_crm.domain.values import frozen


@frozen
class Branch:
    """One person in a circle, and where she stands in its picture."""

    customer_id: int
    amount: int
    """What she herself has spent, in minor units."""
    depth: int
    """1 for those whom the customer sent herself."""
    goes_on: tuple[bool, ...]
    """For each step down to her, whether another branch follows below on that step."""


@frozen
class Circle:
    """Everybody whom one customer sent, and so on."""

    customer_id: int
    amount: int = 0
    """What all of them have spent, without herself, in minor units."""
    people: int = 0
    branches: tuple[Branch, ...] = ()
    """Each above those whom she sent; the branch with the most money first."""

    @property
    def left_out(self) -> int:
        """How many there are besides those in the picture."""
        return self.people - len(self.branches)


def grow(root: int, sent: Mapping[int, Sequence[int]], amounts: Mapping[int, int], most: int = 12) -> Circle:
    """The circle of `root`, of which the picture shows so many: those with the most money in their branches.

    `sent` names whom each one sent. Whoever was met once is not met again, should a file hold a ring.
    """
    order = _reached(root, sent)
    parents = dict(order)
    worth = {id: amounts.get(id, 0) for id, _ in order}
    for id, parent in reversed(order):
        if parent in worth:
            worth[parent] += worth[id]
    below: dict[int, list[int]] = {}
    for id, parent in order:
        below.setdefault(parent, []).append(id)
    chosen = _largest(root, below, worth, most)
    kept = {
        parent: sorted((id for id in ids if id in chosen), key=lambda id: (-worth[id], id))
        for parent, ids in below.items()
    }
    return Circle(
        customer_id=root,
        amount=sum(amounts.get(id, 0) for id in parents),
        people=len(parents),
        branches=tuple(_drawn(root, kept, amounts)),
    )


def branch_amounts(sent: Mapping[int, Sequence[int]], amounts: Mapping[int, int]) -> dict[int, tuple[int, int]]:
    """(people, money) of the circle of each who sent somebody."""
    found = {}
    for sender in sent:
        members = [id for id, _ in _reached(sender, sent)]
        found[sender] = (len(members), sum(amounts.get(id, 0) for id in members))
    return found


def _reached(root: int, sent: Mapping[int, Sequence[int]]) -> list[tuple[int, int]]:
    """(id, who sent her) of everybody in the circle, the sender always before."""
    seen, order, place = {root}, [(id, root) for id in sent.get(root, ()) if id != root], 0
    seen.update(id for id, _ in order)
    while place < len(order):
        sender = order[place][0]
        for id in sent.get(sender, ()):
            if id not in seen:
                seen.add(id)
                order.append((id, sender))
        place += 1
    return order


def _largest(root: int, below: Mapping[int, Sequence[int]], worth: Mapping[int, int], most: int) -> set[int]:
    """So many people, none without who sent her: of all that can come next, always the largest branch."""
    heap: list[tuple[int, int]] = []
    for id in below.get(root, ()):
        heappush(heap, (-worth[id], id))
    chosen: set[int] = set()
    while heap and len(chosen) < most:
        _, id = heappop(heap)
        chosen.add(id)
        for other in below.get(id, ()):
            heappush(heap, (-worth[other], other))
    return chosen


def _drawn(root: int, kept: Mapping[int, Sequence[int]], amounts: Mapping[int, int]) -> list[Branch]:
    drawn: list[Branch] = []
    waiting = _of(root, (), kept)
    while waiting:
        id, goes_on = waiting.pop()
        drawn.append(Branch(customer_id=id, amount=amounts.get(id, 0), depth=len(goes_on), goes_on=goes_on))
        waiting += _of(id, goes_on, kept)
    return drawn


def _of(sender: int, above: tuple[bool, ...], kept: Mapping[int, Sequence[int]]) -> list[tuple[int, tuple[bool, ...]]]:
    """Whom she sent, the last one first: they are taken from the end."""
    ids = list(kept.get(sender, ()))
    return [(id, (*above, id != ids[-1])) for id in reversed(ids)]
