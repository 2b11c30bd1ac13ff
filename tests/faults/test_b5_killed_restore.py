"""B5 in short: the full form is python -m tests.faults.restore"""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.mark.skipif(os.name == "nt", reason="it needs fork")
def test_b5_killed_on_the_way_back_it_is_the_old_shop_or_the_copy() -> None:
    command = [sys.executable, "-m", "tests.faults.restore", "--kills", "12", "--seed", "2"]
    told = subprocess.run(command, cwd=Path(__file__).parents[2], capture_output=True, text=True, check=False)
    assert told.returncode == 0, told.stderr
    old, restored = map(int, re.findall(r"(\d+) found the old shop, (\d+) the copy", told.stdout)[0])
    assert old + restored == 12
    assert min(old, restored) > 0, "every kill fell on one side: nothing was tried"
