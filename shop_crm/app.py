"""The composition root: what is typed after the program's name decides what it does."""

import logging
import sys

from shop_crm.cli.main import main as run_command_line


def main() -> int:
    """Start the program; gives its exit code. Until the window is built, this is the command line."""
    logging.basicConfig(level=logging.WARNING, format="%(levelname)s %(name)s: %(message)s")
    return run_command_line(sys.argv[1:])
