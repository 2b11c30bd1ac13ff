"""Where a shop file may not lie safely: folders that are copied away, and disks of other PCs (faults.md D18)."""

import pytest

from shop_crm.domain.places import Mount, PlaceRisk, Risk, read_mounts, risk_of_place

GOOD = (
    "/home/siti/.local/share/Shop CRM",
    "/home/siti/Toko Dropboxer",
    "/home/siti/old-onedrive",
    "/home/siti/Mega Elektronik",
    "/home/siti/Box",
    "/Users/siti/Library/Application Support/Shop CRM",
    r"C:\Users\Siti\AppData\Local\Shop CRM",
    r"D:\Toko",
    r"\\?\C:\Users\Siti\Toko",
    r"\\.\C:\Toko",
)
SYNCED = {
    "/home/siti/Dropbox": "Dropbox",
    "/home/siti/Dropbox (Personal)/toko": "Dropbox",
    r"C:\Users\Siti\DROPBOX\Toko": "Dropbox",
    r"C:\Users\Siti\OneDrive\Documents": "OneDrive",
    r"C:\Users\Siti\OneDrive - Toko Maju\Toko": "OneDrive",
    r"G:\My Drive\Toko": "Google Drive",
    r"G:\Drive Saya\Toko": "Google Drive",
    "/Users/siti/Library/CloudStorage/GoogleDrive-siti@gmail.com/My Drive": "Google Drive",
    "/Users/siti/Google Drive/toko": "Google Drive",
    "/Users/siti/Library/Mobile Documents/com~apple~CloudDocs/toko": "iCloud",
    r"C:\Users\Siti\iCloudDrive\Toko": "iCloud",
    "/home/siti/Nextcloud/toko": "Nextcloud",
    "/Users/siti/Library/CloudStorage/Box-Box/toko": "Box",
    r"P:\pCloud Drive\Toko": "pCloud",
    "/home/siti/MEGAsync": "MEGA",
    "/home/siti/Yandex.Disk": "Yandex.Disk",
}
SHARES = (r"\\server\toko", r"\\?\UNC\server\toko", "//server/toko", r"\\wsl.localhost\Debian\home\siti")
MOUNTS = read_mounts(
    """/dev/sda1 / ext4 rw 0 0
proc /proc proc rw 0 0
server:/toko /mnt/toko nfs4 rw 0 0
//server/kasir /mnt/kasir cifs rw 0 0
/dev/sdb1 /mnt/toko/stick vfat rw 0 0
/dev/sdc1 /media/USB\\040STICK fuseblk rw 0 0
//server/b /media/USB\\040STICK\\040B smb3 rw 0 0
gvfsd-fuse /run/user/1000/gvfs fuse.gvfsd-fuse rw 0 0
siti@server: /home/siti/far fuse.sshfs rw 0 0
vault /home/siti/vault fuse.gocryptfs rw 0 0
/dev/sda1 /mnt/twice ext4 rw 0 0
server:/twice /mnt/twice nfs rw 0 0
broken line"""
)


@pytest.mark.parametrize("folder", GOOD)
def test_d18_a_folder_of_this_pc_is_good(folder: str) -> None:
    assert risk_of_place(folder) is None


@pytest.mark.parametrize("folder", SYNCED)
def test_d18_a_folder_that_a_service_copies_is_told_by_its_name(folder: str) -> None:
    assert risk_of_place(folder) == Risk(kind=PlaceRisk.SYNCED, name=SYNCED[folder])


def test_d18_a_renamed_folder_is_told_by_what_the_service_left_in_it() -> None:
    assert risk_of_place("/home/siti/toko", marks=[".stfolder"]) == Risk(kind=PlaceRisk.SYNCED, name="Syncthing")


@pytest.mark.parametrize("folder", SHARES)
def test_d18_another_pcs_folder_is_told_by_its_path(folder: str) -> None:
    assert risk_of_place(folder) == Risk(kind=PlaceRisk.NETWORK)


def test_d18_a_letter_for_another_pcs_folder_is_told() -> None:
    assert risk_of_place("Z:\\Toko", is_network_drive=True) == Risk(kind=PlaceRisk.NETWORK)


@pytest.mark.parametrize(
    ("folder", "is_good"),
    [
        ("/home/siti", True),
        ("/mnt/toko", False),
        ("/mnt/toko/sub/folder", False),
        ("/mnt/toko/stick/here", True),
        ("/mnt/tokoku", True),
        ("/mnt/kasir/a", False),
        ("/media/USB STICK", True),
        ("/media/USB STICK B", False),
        ("/run/user/1000/gvfs/smb-share", False),
        ("/home/siti/far/toko", False),
        ("/home/siti/vault/toko", True),
        ("/mnt/twice", False),
    ],
)
def test_d18_another_pcs_disk_is_told_by_its_kind(folder: str, is_good: bool) -> None:
    expected = None if is_good else Risk(kind=PlaceRisk.NETWORK)
    assert risk_of_place(folder, mounts=MOUNTS) == expected


def test_d18_a_service_on_a_network_disk_is_told_as_the_service() -> None:
    mounts = [Mount(at="/mnt", kind="nfs")]
    assert risk_of_place("/mnt/Dropbox", mounts=mounts) == Risk(kind=PlaceRisk.SYNCED, name="Dropbox")
