"""Whose work is in the program, and under which licence; the texts are on this PC, none is fetched."""

import re
from importlib import metadata
from pathlib import Path

from shop_crm import paths
from shop_crm.domain.values import frozen


@frozen
class Work:
    """One thing that others made."""

    name: str
    licence: str
    project: str = ""
    """The name under which it is installed; "" for what lies in our resources."""
    texts: tuple[str, ...] = ()
    """The files of its licence in our resources; those that come installed with it are found when these are none."""


_LGPL = ("licences/LGPL-3.0.txt", "licences/GPL-3.0.txt")
"""The GNU Lesser licence is the General one with permissions added: both texts belong to it."""

WORKS = (
    Work(name="Inter", licence="SIL Open Font License 1.1", texts=("fonts/Inter-LICENSE.txt",)),
    Work(name="Lucide", licence="ISC", texts=("icons/LICENSE.txt",)),
    Work(name="Qt, PySide6", licence="LGPL-3.0", project="PySide6-Essentials", texts=_LGPL),
    Work(name="Shiboken6", licence="LGPL-3.0", project="shiboken6", texts=_LGPL),
    Work(name="sqlite-utils", licence="Apache-2.0", project="sqlite-utils"),
    Work(name="APScheduler", licence="MIT", project="APScheduler"),
    Work(name="phonenumbers", licence="Apache-2.0", project="phonenumbers"),
    Work(name="holidays", licence="MIT", project="holidays"),
    Work(name="python-dateutil", licence="Apache-2.0, BSD-3-Clause", project="python-dateutil"),
    Work(name="charset-normalizer", licence="MIT", project="charset-normalizer"),
    Work(name="RapidFuzz", licence="MIT", project="rapidfuzz"),
    Work(name="segno", licence="BSD-3-Clause", project="segno"),
    Work(name="platformdirs", licence="MIT", project="platformdirs"),
    Work(name="python-calamine", licence="MIT", project="python-calamine"),
    Work(name="XlsxWriter", licence="BSD-2-Clause", project="XlsxWriter"),
    Work(name="vobject", licence="Apache-2.0", project="vobject"),
    Work(name="pyrage", licence="MIT", project="pyrage"),
    Work(name="argon2-cffi", licence="MIT", project="argon2-cffi"),
    Work(name="click", licence="BSD-3-Clause", project="click"),
    Work(name="click-default-group", licence="BSD-3-Clause", project="click-default-group"),
    Work(name="argon2-cffi-bindings", licence="MIT", project="argon2-cffi-bindings"),
    Work(name="cffi", licence="MIT-0", project="cffi"),
    Work(name="pycparser", licence="BSD-3-Clause", project="pycparser"),
    Work(name="pluggy", licence="MIT", project="pluggy"),
    Work(name="pytz", licence="MIT", project="pytz"),
    Work(name="six", licence="MIT", project="six"),
    Work(name="sqlite-fts4", licence="Apache-2.0", project="sqlite-fts4"),
    Work(name="tabulate", licence="MIT", project="tabulate"),
    Work(name="tzlocal", licence="MIT", project="tzlocal"),
)
"""What the project names, then what that brings along; a test holds it to what is installed."""

_LICENCE_FILE = re.compile(r"(?:^|/)(?:LICEN[CS]E|COPYING|NOTICE)[^/]*$", re.IGNORECASE)


def text_of(work: Work) -> str:
    """The whole licence; "" when it is not on this PC, as in a build that leaves it out."""
    if work.texts:
        return "\n\n".join((paths.resources() / name).read_text("utf-8").strip() for name in work.texts)
    try:
        files = metadata.files(work.project) or []
    except metadata.PackageNotFoundError:
        return ""
    found = [file for file in files if ".dist-info" in str(file) and _LICENCE_FILE.search(file.as_posix())]
    return "\n\n".join(file.read_text("utf-8").strip() for file in found if Path(file.locate()).is_file())
