"""What a value can do is what a frozen dataclass can."""

from collections.abc import Callable
from copy import copy, deepcopy
from dataclasses import FrozenInstanceError, asdict, dataclass, field, fields, replace
from typing import Any

import pytest

from shop_crm.domain.values import frozen


@dataclass(frozen=True, slots=True, kw_only=True)
class ByDataclass:
    """As it would be without us."""

    name: str
    phones: tuple[str, ...] = ()
    notes: list[str] = field(default_factory=list)
    asked: str = field(default="", repr=False)
    row: int = field(default=0, compare=False)


@frozen
class Ours:
    """The same, declared as a value."""

    name: str
    phones: tuple[str, ...] = ()
    notes: list[str] = field(default_factory=list)
    asked: str = field(default="", repr=False)
    row: int = field(default=0, compare=False)


@frozen
class Pair:
    """What can be looked up by."""

    left: int
    right: int


USES: dict[str, Callable[[Any], object]] = {
    "made from what must be given": lambda kind: asdict(kind(name="Siti")),
    "made from all": lambda kind: asdict(kind(name="Siti", phones=("1",), notes=["a"], asked="b", row=3)),
    "written for an engineer": lambda kind: repr(kind(name="Siti", asked="b")).partition("(")[2],
    "equal": lambda kind: kind(name="Siti") == kind(name="Siti"),
    "not equal": lambda kind: kind(name="Siti") == kind(name="Budi"),
    "equal but for what is not compared": lambda kind: kind(name="Siti", row=1) == kind(name="Siti", row=2),
    "not equal to another thing": lambda kind: kind(name="Siti") == "Siti",
    "replaced": lambda kind: asdict(replace(kind(name="Siti", row=1), row=2)),
    "its fields": lambda kind: [(each.name, each.kw_only, each.compare) for each in fields(kind)],
    "only its fields": lambda kind: hasattr(kind(name="Siti"), "__dict__"),
    "matched by name": lambda kind: kind.__match_args__,
    "copied": lambda kind: asdict(copy(kind(name="Siti", notes=["a"], row=3))),
    "copied with what is in it": lambda kind: asdict(deepcopy(kind(name="Siti", notes=["a"], row=3))),
    "a factory makes a new one": lambda kind: kind(name="Siti").notes is kind(name="Siti").notes,
}
REFUSED: dict[str, Callable[[Any], object]] = {
    "nothing given": lambda kind: kind(),
    "by place": lambda kind: kind("Siti"),
    "an unknown name": lambda kind: kind(name="Siti", phone="1"),
    "set": lambda kind: setattr(kind(name="Siti"), "name", "Budi"),
    "set what it does not have": lambda kind: setattr(kind(name="Siti"), "phone", "1"),
    "deleted": lambda kind: delattr(kind(name="Siti"), "name"),
    "looked up by a list": lambda kind: hash(kind(name="Siti")),
}


@pytest.mark.parametrize("use", USES)
def test_a_value_does_what_a_frozen_dataclass_does(use: str) -> None:
    assert USES[use](Ours) == USES[use](ByDataclass)


@pytest.mark.parametrize("use", REFUSED)
def test_a_value_refuses_what_a_frozen_dataclass_refuses(use: str) -> None:
    for kind in (Ours, ByDataclass):
        with pytest.raises((TypeError, FrozenInstanceError)):
            REFUSED[use](kind)


def test_what_is_set_in_a_value_is_refused_by_its_name() -> None:
    with pytest.raises(FrozenInstanceError, match="cannot assign to field 'phones'"):
        Ours(name="Siti").phones = ()  # type: ignore[misc]


def test_a_wrong_name_is_told_with_the_class_that_has_none() -> None:
    Ours(name="Siti")
    with pytest.raises(TypeError, match=r"Ours\.__init__\(\) got an unexpected keyword argument 'phone'"):
        Ours(name="Siti", phone="1")  # type: ignore[call-arg]


def test_values_that_are_equal_are_found_by_each_other() -> None:
    assert {Pair(left=1, right=2): "found"}[Pair(left=1, right=2)] == "found"
    assert len({Pair(left=1, right=2), Pair(left=2, right=1), Pair(left=1, right=2)}) == 2


def test_what_a_class_says_itself_is_kept() -> None:
    @frozen
    class Secret:
        pin: str

        def __repr__(self) -> str:
            return "Secret()"

    assert repr(Secret(pin="1234")) == "Secret()"


def test_what_works_something_out_when_it_is_made_is_no_value() -> None:
    class Sum:
        left: int

        def __post_init__(self) -> None:
            """It would never be called."""

    class Later:
        left: int = field(init=False)

    for kind in (Sum, Later):
        with pytest.raises(TypeError, match="declare it by dataclass"):
            frozen(kind)


def test_a_value_can_be_more_than_another() -> None:
    @frozen
    class Three(Pair):
        middle: int = 0

    assert replace(Three(left=1, right=2), middle=3) == Three(left=1, middle=3, right=2)
    assert Three(left=1, right=2) != Pair(left=1, right=2)
