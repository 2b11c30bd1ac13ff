"""Where a shop file may not lie safely: folders that a service copies away, and disks of other PCs (faults.md D18)."""

import re
from collections.abc import Collection, Iterable
from enum import StrEnum, auto

from shop_crm.domain.values import frozen


class PlaceRisk(StrEnum):
    """What a place can do to the file."""

    SYNCED = auto()
    """A service copies the file while we write it: its copies are no whole file, and may come back over it."""
    NETWORK = auto()
    """The disk hangs on another PC: its locks do not hold, and a broken line cuts an entry in two."""


@frozen
class Risk:
    """A place's risk, and whose it is: the service's own name, "" for a network."""

    kind: PlaceRisk
    name: str = ""


@frozen
class Mount:
    """A disk of this PC: where it hangs in the tree of folders, and of what kind it is."""

    at: str
    kind: str


_SERVICES = (
    # How each names its folder: https://help.dropbox.com/sync/file-location, and the others' own pages.
    ("Dropbox", re.compile(r"dropbox([ -].*)?")),
    ("OneDrive", re.compile(r"onedrive([ -].*)?")),
    ("Google Drive", re.compile(r"google ?drive([ -].*)?|my drive|drive saya")),
    ("iCloud", re.compile(r"icloud ?drive|mobile documents")),
    ("Nextcloud", re.compile(r"nextcloud([ -].*)?|owncloud")),
    ("Box", re.compile(r"box sync|box-box")),
    ("pCloud", re.compile(r"pcloud ?drive")),
    ("MEGA", re.compile(r"megasync( downloads)?")),
    ("Yandex.Disk", re.compile(r"yandex\.disk")),
)
MARKS = {".dropbox.cache": "Dropbox", ".stfolder": "Syncthing", ".sync_folder": "Sync"}
"""What a service leaves in the folder that it copies, whatever that folder is called."""
_OF_OTHER_PCS = frozenset(
    ("nfs", "nfs4", "cifs", "smb", "smb3", "smbfs", "afs", "ncpfs", "davfs", "ceph", "glusterfs", "lustre", "9p",
     "virtiofs", "vboxsf", "prl_fs", "vmhgfs")
)  # fmt: skip
_OF_THIS_PC = (
    "fuse.encfs",
    "fuse.gocryptfs",
    "fuse.cryfs",
    "fuse.veracrypt",
    "fuse.exfat",
    "fuse.ntfs",
    "fuse.mergerfs",
)
"""What a program of this PC makes of a disk of its own; every other one of that kind fetches files from elsewhere."""
_SHARE = re.compile(r"(\\\\|//)(\?\\unc\\|(?![?.][\\/]))", re.IGNORECASE)
"""How a Windows path to another PC begins; \\\\?\\C:\\ is only a long name for a disk of this one."""


def risk_of_place(
    folder: str, *, marks: Collection[str] = (), mounts: Iterable[Mount] = (), is_network_drive: bool = False
) -> Risk | None:
    """What is amiss with a folder for a shop file; None for a good one.

    `folder` is written out in full, as this system writes it; `marks` are those of MARKS that lie in it or above it.
    """
    for part in re.split(r"[\\/]", folder.casefold()):
        for name, pattern in _SERVICES:
            if pattern.fullmatch(part):
                return Risk(kind=PlaceRisk.SYNCED, name=name)
    for mark in marks:
        return Risk(kind=PlaceRisk.SYNCED, name=MARKS[mark])
    if is_network_drive or _SHARE.match(folder) or _is_of_another_pc(_kind_of(folder, mounts)):
        return Risk(kind=PlaceRisk.NETWORK)
    return None


def read_mounts(table: str) -> list[Mount]:
    """What Linux's /proc/mounts says; blanks in names are written there as \\040."""
    rows = [line.split(" ") for line in table.splitlines()]
    return [Mount(at=_unescaped(row[1]), kind=row[2]) for row in rows if len(row) > 2]


def _kind_of(folder: str, mounts: Iterable[Mount]) -> str:
    """Of the disk that the folder is on: the deepest one above it, and of two at one place the later."""
    above = [mount for mount in mounts if f"{folder}/".startswith(f"{mount.at.rstrip('/')}/")]
    deepest = max((len(mount.at) for mount in above), default=0)
    return next((mount.kind for mount in reversed(above) if len(mount.at) == deepest), "")


def _is_of_another_pc(kind: str) -> bool:
    return kind in _OF_OTHER_PCS or (kind.startswith("fuse.") and not kind.startswith(_OF_THIS_PC))


def _unescaped(name: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda code: chr(int(code[1], 8)), name)
