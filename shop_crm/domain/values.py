"""How values are declared: frozen, with slots, made from keywords.

`dataclass` writes six methods as text for each class and compiles them, whether they are used or not. With the hundred
classes of the first window that is a seventh of the start (performance.md P1). Here the methods are the same for all;
only `__init__` is compiled, and when the first of its kind is made.
"""

from collections.abc import Callable
from dataclasses import MISSING, FrozenInstanceError, dataclass, field, fields
from operator import attrgetter
from typing import Any, TypeVar, dataclass_transform

_Class = TypeVar("_Class", bound=type)


@dataclass_transform(frozen_default=True, kw_only_default=True, field_specifiers=(field,))
def frozen(cls: _Class) -> _Class:
    """Make a class one of values: what `dataclass(frozen=True, slots=True, kw_only=True)` would make of it.

    `fields`, `replace` and `asdict` know it. What works something out when it is made stays a dataclass.
    """
    cls.__doc__ = cls.__doc__ or cls.__name__  # else dataclass works out a signature to stand there, for a millisecond
    made: Any = dataclass(init=False, repr=False, eq=False, slots=True, kw_only=True)(cls)
    told = fields(made)
    if hasattr(cls, "__post_init__") or not all(each.init for each in told):
        raise TypeError(f"{cls.__qualname__} works something out when it is made: declare it by dataclass")
    made._known = attrgetter(*(each.name for each in told if each.compare))
    for name, method in _METHODS.items():
        if name not in cls.__dict__:
            setattr(made, name, method)
    return made  # type: ignore[no-any-return]


def _first_init(self: Any, **given: object) -> None:
    cls = type(self)
    cls.__init__ = _compiled_init(cls)
    cls.__init__(self, **given)


def _compiled_init(cls: type) -> Callable[..., None]:
    """Sets each slot by its descriptor, as setting an attribute is refused."""
    around: dict[str, Any] = {"_left_out": object()}
    takes, sets = [], []
    for each in fields(cls):
        name = given = each.name
        around[f"_set_{name}"] = getattr(cls, name).__set__
        if each.default is not MISSING:
            around[f"_default_{name}"] = each.default
            takes.append(f"{name}=_default_{name}")
        elif each.default_factory is not MISSING:
            around[f"_make_{name}"] = each.default_factory
            takes.append(f"{name}=_left_out")
            given = f"_make_{name}() if {name} is _left_out else {name}"
        else:
            takes.append(name)
        sets.append(f" _set_{name}(self, {given})")
    exec("\n".join((f"def __init__(self, *, {', '.join(takes)}):", *sets)), around)
    around["__init__"].__qualname__ = f"{cls.__qualname__}.__init__"  # a wrong keyword is told with the class's name
    return around["__init__"]  # type: ignore[no-any-return]


def _repr(self: Any) -> str:
    told = ", ".join(f"{each.name}={getattr(self, each.name)!r}" for each in fields(self) if each.repr)
    return f"{type(self).__qualname__}({told})"


def _eq(self: Any, other: Any) -> bool:
    if type(other) is not type(self):
        return NotImplemented  # type: ignore[no-any-return]
    return bool(self._known(self) == other._known(other))


def _hash(self: Any) -> int:
    return hash(self._known(self))


def _refuse_to_set(self: Any, name: str, given: object) -> None:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_to_delete(self: Any, name: str) -> None:
    raise FrozenInstanceError(f"cannot delete field {name!r}")


def _state(self: Any) -> list[object]:
    return [getattr(self, each.name) for each in fields(self)]


def _take_state(self: Any, state: list[object]) -> None:
    for each, value in zip(fields(self), state, strict=True):
        object.__setattr__(self, each.name, value)


_METHODS: dict[str, Callable[..., Any]] = {
    "__init__": _first_init,
    "__repr__": _repr,
    "__eq__": _eq,
    "__hash__": _hash,
    "__setattr__": _refuse_to_set,
    "__delattr__": _refuse_to_delete,
    "__getstate__": _state,
    "__setstate__": _take_state,
}
