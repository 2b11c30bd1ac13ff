"""When Python looks for garbage: what windows are made of is none, and a look at it all would stop the window.

With every page made it takes a quarter of a second, at any moment, and most of a key press's time (performance.md P5).
Whatever nobody holds any more still goes at once; only what holds itself in a ring has to be looked for.
"""

import gc


def look_for_none() -> None:
    """Not while the first window is made: all that is made stays, and the looks would take a tenth of the start."""
    gc.disable()


def leave_out_what_stands() -> None:
    """From now on only what is made later is looked at."""
    gc.freeze()
    gc.enable()
