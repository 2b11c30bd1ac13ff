"""K1 and K3 in short: the full form is python -m tests.faults.kill"""

from pathlib import Path

from tests.faults.kill import kill_often


def test_k1_killed_while_recording_nothing_acknowledged_is_lost_and_nothing_doubled(tmp_path: Path) -> None:
    tally = kill_often(tmp_path, kills=12)
    assert tally.kills == 12
    assert tally.acknowledged
    assert tally.in_flight, "every kill fell between two purchases: nothing was tried"
