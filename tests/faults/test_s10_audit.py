"""faults.md S10: known weaknesses are asked for by `python -m tests.audit`; here that its answers are read right."""

import json
import subprocess
import tomllib
from pathlib import Path

import pytest
from packaging.utils import canonicalize_name

from tests import audit

ROOT = Path(__file__).parents[2]
CLEAN = {"dependencies": [{"name": "segno", "version": "1.6.6", "vulns": []}]}
SKIPPED = {"dependencies": [*CLEAN["dependencies"], {"name": "pillow", "skip_reason": "not found and not audited"}]}
WEAK = {
    "dependencies": [
        {"name": "pillow", "version": "9.0", "vulns": [{"id": "PYSEC-1", "fix_versions": ["9.1"]}]},
        {"name": "segno", "version": "1.6.6", "vulns": [{"id": "PYSEC-2", "fix_versions": []}]},
    ]
}


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> dict[str, object]:
    """What pip-audit says; nothing is asked of anybody."""
    said: dict[str, object] = {"stdout": json.dumps(CLEAN), "stderr": "", "returncode": 0, "asked": []}

    def run(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        said["asked"].append(command)  # type: ignore[attr-defined]
        return subprocess.CompletedProcess(command, said["returncode"], said["stdout"], said["stderr"])  # type: ignore[arg-type]

    monkeypatch.setattr(audit.subprocess, "run", run)
    monkeypatch.setattr(audit.importlib.util, "find_spec", lambda name: object())
    monkeypatch.setattr("sys.argv", ["audit"])
    return said


def test_every_library_of_the_program_is_asked_about_with_all_that_it_brings(answer: dict[str, object]) -> None:
    found = audit.installed(audit.wanted())
    direct = {canonicalize_name(one.name) for one in audit.wanted()}
    assert direct <= set(found)
    assert {"shiboken6", "tzlocal", "six"} <= set(found), "also what comes along"
    assert "pytest" not in found
    assert audit.main() == audit.CLEAN


def test_a_known_weakness_is_named_with_its_remedy(
    answer: dict[str, object], capsys: pytest.CaptureFixture[str]
) -> None:
    answer |= {"stdout": json.dumps(WEAK), "returncode": 1}
    assert audit.main() == audit.WEAK
    told = capsys.readouterr().out
    assert "pillow 9.0: PYSEC-1, mended in 9.1" in told
    assert "segno 1.6.6: PYSEC-2, mended in no version yet" in told
    assert "there are known weaknesses" in told


@pytest.mark.parametrize("stdout", ["", "not JSON", "{}", "[]", json.dumps(SKIPPED)])
def test_where_nobody_can_be_asked_it_never_says_that_all_is_well(
    answer: dict[str, object], stdout: str, capsys: pytest.CaptureFixture[str]
) -> None:
    answer |= {"stdout": stdout, "stderr": "Connection refused", "returncode": 1}
    assert audit.main() == audit.UNKNOWN
    told = capsys.readouterr().out
    assert "NOT CHECKED: no source of advisories answered" in told
    assert "no weakness is known" not in told
    assert len(answer["asked"]) == len(audit.SOURCES)  # type: ignore[arg-type]


def test_without_pip_audit_it_says_so(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(audit.importlib.util, "find_spec", lambda name: None)
    monkeypatch.setattr("sys.argv", ["audit"])
    assert audit.main() == audit.UNKNOWN
    assert "pip-audit is not installed" in capsys.readouterr().out


def test_pip_audit_is_an_extra_of_its_own() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"]
    assert [text.partition(">")[0] for text in extras["audit"]] == ["pip-audit"]
    assert not any("pip-audit" in text or "[audit" in text for text in [*project["dependencies"], *extras["test"]])
