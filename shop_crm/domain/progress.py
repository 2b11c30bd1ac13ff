"""How work that takes long tells how far it is."""

from collections.abc import Callable

Progress = Callable[[int, int], None]
"""Called often, with how much is done and how much there is (0: not known yet); what it raises ends the work."""


def untold(done: int, of: int) -> None:
    """The progress of work for which nobody waits."""
