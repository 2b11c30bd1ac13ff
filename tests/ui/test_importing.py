"""PySide's own way of importing: what it costs, and that the program does without."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
_READ = """
import linecache
import shop_crm.ui.main_window
print(any("shop_crm" in name for name in linecache.cache))
"""
_PLAINLY = """
from shop_crm.ui.importing import import_plainly
import_plainly()
"""


@pytest.mark.parametrize(
    ("first", "reads"),
    [
        pytest.param("", True, id="PySide does, or we need not see to it any more"),
        pytest.param(_PLAINLY, False, id="we do not"),
    ],
)
def test_the_source_of_what_is_imported_is_read(first: str, reads: bool) -> None:
    run = subprocess.run([sys.executable, "-c", first + _READ], cwd=ROOT, capture_output=True, text=True, check=True)
    assert run.stdout.strip() == str(reads)
