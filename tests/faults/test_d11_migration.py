"""D11: bringing an older file up to date is killed. It is the old file or the new one, and a copy was made before.

The full form is python -m tests.faults.migration --kills 100
"""

from pathlib import Path

from tests.faults.migration import kill_often


def test_d11_killed_while_it_is_brought_up_to_date_a_file_is_old_or_new(tmp_path: Path) -> None:
    tally = kill_often(tmp_path, kills=2)
    assert tally.kills == 2
    assert (tally.between, tally.old + tally.new) == (0, 2)
