"""Known weaknesses of the libraries we use: python -m tests.audit

Asks pip-audit about every library that is installed for the program, each in its version. It is an extra of its own
(`pip install "shop-crm[audit]"`), for it needs a source of advisories, which is somewhere on the network: where none
can be reached this says so plainly, for then nothing is known. It is run before a release, never by the suite and
never by the program (faults.md S10).
"""

import argparse
import importlib.util
import json
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[1]
SOURCES = ("pypi", "osv")
"""Where pip-audit can ask, in turn."""
CLEAN, WEAK, UNKNOWN = 0, 1, 2
WAIT_SECONDS = 60


def wanted(project: Path = ROOT / "pyproject.toml") -> list[Requirement]:
    """What the program itself needs, with its receipt printers; not what its tests need."""
    told = tomllib.loads(project.read_text("utf-8"))["project"]
    texts = [*told["dependencies"], *told["optional-dependencies"]["receipt"]]
    needed = [Requirement(text) for text in texts]
    return [one for one in needed if one.marker is None or one.marker.evaluate()]


def installed(needed: list[Requirement]) -> dict[str, str]:
    """Each of them with all that they bring along, and the version that is installed here."""
    found: dict[str, str] = {}
    waiting = [(one.name, one.extras) for one in needed]
    while waiting:
        name, extras = waiting.pop()
        try:
            known = distribution(name)
        except PackageNotFoundError:
            continue  # an extra that is not installed
        named = canonicalize_name(known.metadata["Name"])
        if named in found:
            continue
        found[named] = known.version
        waiting += [(one.name, one.extras) for one in _brought(known.requires or [], extras)]
    return found


def _brought(texts: list[str], extras: set[str]) -> Iterator[Requirement]:
    for one in map(Requirement, texts):
        if one.marker is None or any(one.marker.evaluate({"extra": extra}) for extra in ("", *extras)):
            yield one


def weaknesses(told: str) -> list[str]:
    """What pip-audit's JSON says, one line for each: library, version, name of the weakness, where it is mended."""
    return [
        f"{found['name']} {found['version']}: {one['id']}, mended in {_mended(one['fix_versions'])}"
        for found in json.loads(told)["dependencies"]
        for one in found.get("vulns", [])
    ]


def not_answered(told: str) -> list[str]:
    """The libraries of which the source knew nothing: pip-audit passes over them, and still says that all is well."""
    return [found["name"] for found in json.loads(told)["dependencies"] if "skip_reason" in found]


def _mended(versions: list[str]) -> str:
    return ", ".join(versions) or "no version yet"


def ask(source: str, pinned: Path) -> tuple[int, list[str]]:
    """(CLEAN, WEAK or UNKNOWN, what to say) of one source."""
    command = [sys.executable, "-m", "pip_audit", "--requirement", str(pinned), "--no-deps", "--disable-pip"]
    command += ["--vulnerability-service", source, "--format", "json", "--progress-spinner", "off", "--timeout", "15"]
    try:
        ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=WAIT_SECONDS)
    except subprocess.TimeoutExpired:
        return UNKNOWN, [f"{source} did not answer within {WAIT_SECONDS} s"]
    try:
        found, passed_over = weaknesses(ended.stdout), not_answered(ended.stdout)
    except (ValueError, KeyError, TypeError):
        last = ended.stderr.strip().splitlines() or [f"pip-audit ended with {ended.returncode}"]
        return UNKNOWN, [f"{source} could not be asked: {last[-1]}"]
    if passed_over:
        found.append(f"{source} says nothing of {len(passed_over)} of them: {', '.join(passed_over)}")
    return (WEAK if len(found) > bool(passed_over) else UNKNOWN if passed_over else CLEAN), found


def main() -> int:
    """Ask and tell: 0 no weakness is known, 1 some are, 2 nothing is known because nobody could be asked."""
    argparse.ArgumentParser(prog="python -m tests.audit", description=__doc__.splitlines()[0]).parse_args()
    found = installed(wanted())
    print(f"{len(found)} libraries: {', '.join(f'{name} {version}' for name, version in sorted(found.items()))}")
    if importlib.util.find_spec("pip_audit") is None:
        print('NOT CHECKED: pip-audit is not installed (pip install "shop-crm[audit]"). No weakness would be known.')
        return UNKNOWN
    with tempfile.TemporaryDirectory() as folder:
        pinned = Path(folder) / "pinned.txt"
        pinned.write_text("".join(f"{name}=={version}\n" for name, version in sorted(found.items())))
        for source in SOURCES:
            code, told = ask(source, pinned)
            for line in told:
                print(line)
            if code != UNKNOWN:
                print("no weakness is known" if code == CLEAN else "there are known weaknesses", f"({source})")
                return code
    print("NOT CHECKED: no source of advisories answered for all of them. A weakness would not be known.")
    return UNKNOWN


if __name__ == "__main__":
    raise SystemExit(main())
