"""B1 and B2 in short: the full form is python -m tests.faults.backups"""

from pathlib import Path

from tests.faults.backups import copy_often


def test_b1_b2_copies_beside_a_writer_are_whole_and_of_one_moment(tmp_path: Path) -> None:
    tally = copy_often(tmp_path, copies=6)
    assert tally.copies == 6
    assert tally.held == sorted(tally.held)
    assert tally.held[-1] > tally.held[0], "nothing was sold meanwhile"
