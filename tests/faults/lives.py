"""Children that live to be killed: real processes, forked from one that has loaded the program, where that can be."""

import multiprocessing
import os
from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess

_WAY = "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else "spawn"

_LOADED = (
    "tests.faults.work", "phonenumbers.data.region_ID", "holidays.countries.indonesia", "dateutil.easter",
)  # fmt: skip
"""What a child needs, some of it not before its first customer is recorded: seconds of each short life."""


class Life:
    """One child at work; it tells what it does, and what it told before its death can be read after it."""

    def __init__(self, work: Callable[..., None], *arguments: object) -> None:
        """`work` is a module's own function; it is given the way to tell, and then the arguments."""
        context = multiprocessing.get_context(_WAY)
        if _WAY == "forkserver":
            context.set_forkserver_preload(list(_LOADED))
        self._told, telling = context.Pipe(duplex=False)
        self.process: BaseProcess = context.Process(target=work, args=(telling, *arguments), daemon=True)
        self.process.start()
        telling.close()

    def next(self, seconds: float | None = None) -> tuple[object, ...] | None:
        """What it tells next; None when it says nothing for so long, EOFError when it is dead and all was read."""
        if seconds is not None and not self._told.poll(seconds):
            return None
        try:
            told = self._told.recv()
        except (OSError, EOFError):
            raise EOFError from None  # the kill may have cut a message in two: then it was not said
        assert isinstance(told, tuple)
        return told

    def kill(self) -> None:
        """End it as a power cut does: nothing in it runs any more."""
        self.process.kill()

    def bury(self) -> int | None:
        """Wait for its end; gives its exit code."""
        self.process.join(60)
        self._told.close()
        code = self.process.exitcode
        self.process.close()
        return code


def tell(telling: Connection, *words: object) -> None:
    """In the child: say this."""
    telling.send(words)


def die() -> None:
    """In the child: be killed now."""
    if os.name == "nt":
        os._exit(137)
    import signal

    os.kill(os.getpid(), signal.SIGKILL)
