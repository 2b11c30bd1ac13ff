"""A half-typed form outlives a crash, and is never worth an error (faults.md)."""

import errno
import json
import logging
import os
import random
import stat
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from shop_crm.services.drafts import drop_draft, keep_draft, read_draft
from shop_crm.services.shop import Shop

WORDS: dict[str, object] = {
    "name": "Pak Budi \N{GRINNING FACE}",
    "said": 'he said "no"\nthen yes \ud800',
    "lines": [["TV", 1, None]],
}
CHILD = """
import sys
from pathlib import Path
from shop_crm.store import drafts
number = 0
while drafts.keep(Path(sys.argv[1]), "counter", {"number": number, "said": str(number % 10) * 60_000}):
    print(number, flush=True)
    number += 1
"""


def files(shop: Shop) -> set[str]:
    return {path.name for path in shop.path.parent.iterdir() if "draft" in path.name}


def damage(shop: Shop, content: bytes) -> None:
    assert keep_draft(shop, "counter", WORDS)
    (name,) = files(shop)
    shop.path.with_name(name).write_bytes(content)


def test_what_stands_in_a_form_is_kept_until_it_is_dropped(shop: Shop) -> None:
    assert read_draft(shop, "counter") is None
    assert keep_draft(shop, "counter", {"name": "B"})
    assert keep_draft(shop, "counter", WORDS)
    assert read_draft(shop, "counter") == WORDS
    assert drop_draft(shop, "counter")
    assert drop_draft(shop, "counter")
    assert read_draft(shop, "counter") is None
    assert files(shop) == set()


def test_dropping_takes_along_what_a_kill_left(shop: Shop) -> None:
    keep_draft(shop, "counter", WORDS)
    (name,) = files(shop)
    shop.path.with_name(name + ".part").write_text('{"name": "Bu')
    assert drop_draft(shop, "counter")
    assert files(shop) == set()


def test_each_form_of_each_shop_has_its_own_draft(shop: Shop) -> None:
    other = replace(shop, path=shop.path.with_name("toko2.db"))
    keep_draft(shop, "counter", {"name": "Budi"})
    keep_draft(shop, "complaint", {"name": "Siti"})
    keep_draft(other, "counter", {"name": "Agus"})
    drop_draft(shop, "complaint")
    assert read_draft(shop, "counter") == {"name": "Budi"}
    assert read_draft(shop, "complaint") is None
    assert read_draft(other, "counter") == {"name": "Agus"}


@pytest.mark.skipif(os.name != "posix", reason="modes are of POSIX")
def test_a_draft_is_for_its_owners_eyes_even_where_an_open_file_was_in_its_way(shop: Shop) -> None:
    keep_draft(shop, "counter", WORDS)
    (name,) = files(shop)
    in_the_way = shop.path.with_name(name + ".part")
    in_the_way.touch(0o666)
    in_the_way.chmod(0o666)
    keep_draft(shop, "counter", WORDS)
    assert stat.S_IMODE(shop.path.with_name(name).stat().st_mode) == 0o600
    assert files(shop) == {name}


@pytest.mark.parametrize(
    "content",
    [b"", b'{"name": "Bu', b"[1]", b'"Budi"', b"null", b"\xff\xfe", b"\0" * 50, b"[" * 100_000],
    ids=["empty", "cut", "list", "text", "null", "not text", "zeros", "deep"],
)
def test_a_damaged_draft_is_none_and_can_be_replaced(
    shop: Shop, content: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    damage(shop, content)
    assert read_draft(shop, "counter") is None
    assert "damaged" in caplog.text
    assert keep_draft(shop, "counter", WORDS)
    assert read_draft(shop, "counter") == WORDS


def test_the_log_never_holds_what_was_typed(
    shop: Shop, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    caplog.set_level(logging.DEBUG)
    damage(shop, b'{"name": "Budi Santoso"')
    read_draft(shop, "counter")
    monkeypatch.setattr(os, "fsync", full_disk)
    keep_draft(shop, "counter", {"name": "Budi Santoso"})
    assert len(caplog.records) == 2
    assert "Budi" not in caplog.text


def full_disk(*_: object) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


@pytest.mark.parametrize("step", ["open", "fsync", "replace"])
def test_a_full_disk_leaves_the_draft_before_and_nothing_else(
    shop: Shop, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep_draft(shop, "counter", {"name": "Budi"})
    before = files(shop)
    with monkeypatch.context() as patched:
        patched.setattr(os, step, full_disk)
        assert not keep_draft(shop, "counter", WORDS)
    assert read_draft(shop, "counter") == {"name": "Budi"}
    assert files(shop) == before


def test_a_folder_that_is_gone_is_no_error(shop: Shop) -> None:
    gone = replace(shop, path=shop.path.parent / "gone" / "toko.db")
    assert not keep_draft(gone, "counter", WORDS)
    assert read_draft(gone, "counter") is None
    assert drop_draft(gone, "counter")


def test_what_is_in_the_drafts_place_is_told_not_raised(shop: Shop) -> None:
    keep_draft(shop, "counter", WORDS)
    (name,) = files(shop)
    shop.path.with_name(name).unlink()
    shop.path.with_name(name).mkdir()
    assert not keep_draft(shop, "counter", WORDS)
    assert read_draft(shop, "counter") is None
    assert not drop_draft(shop, "counter")


@pytest.mark.parametrize("form", ["", "../shop", "a/b", "Counter", "x" * 41])
def test_a_forms_name_is_ours_not_a_path(shop: Shop, form: str) -> None:
    with pytest.raises(ValueError, match="not a form's name"):
        keep_draft(shop, form, WORDS)


def test_killed_while_keeping_the_draft_is_whole_and_the_last_that_was_said_or_the_next(shop: Shop) -> None:
    chance = random.Random(1)
    for _ in range(8):
        said = kill_one(shop.path, chance.uniform(0.0, 0.05))
        draft = read_draft(shop, "counter")
        assert draft is not None
        assert draft["number"] in (said, said + 1)
        assert draft["said"] == str(int(str(draft["number"])) % 10) * 60_000
    assert len(files(shop)) <= 2
    assert drop_draft(shop, "counter")
    assert files(shop) == set()


def kill_one(shop_file: Path, seconds: float) -> int:
    """Let a child keep drafts, kill it -9 some time after the first; gives the last one it said was kept."""
    command = [sys.executable, "-c", CHILD, str(shop_file)]
    with subprocess.Popen(command, cwd=Path(__file__).parents[2], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        timer = threading.Timer(seconds, process.kill)
        said = -1
        for line in process.stdout:
            if not line.endswith("\n"):
                break  # the kill cut it short: it says nothing
            if said < 0:
                timer.start()
            said = int(line)
        timer.join()
    assert said >= 0
    assert process.returncode
    return said


def test_a_draft_holds_plain_values_alone(shop: Shop) -> None:
    with pytest.raises(TypeError):
        keep_draft(shop, "counter", {"day": object()})
    assert files(shop) == set()
    keep_draft(shop, "counter", WORDS)
    (name,) = files(shop)
    assert json.loads(shop.path.with_name(name).read_text("ascii")) == WORDS
