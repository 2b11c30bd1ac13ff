"""Copies that only a passphrase opens: made without it, opened by themselves, damage told from a wrong word."""

import os
import stat
import zipfile
from pathlib import Path

import pyrage
import pytest

from shop_crm.errors import ErrorCode, ShopError
from shop_crm.store import sealed_copies
from shop_crm.store.sealed_copies import CopyKey, is_sealed, make_key, seal, unseal

PASSPHRASE = "kopi tubruk pagi"
CONTENT = bytes(range(256)) * 2_000


@pytest.fixture(scope="module")
def real_key() -> CopyKey:
    """To make one and to open one takes seconds, on purpose: for the few tests that prove the lock itself."""
    return make_key(PASSPHRASE)


@pytest.fixture
def key(quick_passphrases: None) -> CopyKey:
    return make_key(PASSPHRASE)


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    path = tmp_path / "toko.db"
    path.write_bytes(CONTENT)
    return path


@pytest.fixture
def sealed(plain: Path, key: CopyKey) -> Path:
    path = plain.with_suffix(".sealed")
    seal(plain, path, key)
    return path


@pytest.fixture
def really_sealed(plain: Path, real_key: CopyKey) -> Path:
    path = plain.with_suffix(".sealed")
    seal(plain, path, real_key)
    return path


def test_a_sealed_copy_is_made_with_half_a_key_and_opened_by_the_passphrase(
    really_sealed: Path, tmp_path: Path
) -> None:
    assert is_sealed(really_sealed)
    assert CONTENT[:300] not in really_sealed.read_bytes()
    unseal(really_sealed, PASSPHRASE, tmp_path / "again.db")
    assert (tmp_path / "again.db").read_bytes() == CONTENT


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_both_files_are_their_owners_alone(sealed: Path, tmp_path: Path) -> None:
    unseal(sealed, PASSPHRASE, tmp_path / "again.db")
    assert {stat.S_IMODE(path.stat().st_mode) for path in (sealed, tmp_path / "again.db")} == {0o600}


@pytest.mark.usefixtures("quick_passphrases")
def test_blanks_around_it_and_another_way_to_write_an_accent_are_the_same_passphrase(
    plain: Path, tmp_path: Path
) -> None:
    seal(plain, tmp_path / "s", make_key("café du matin"))
    unseal(tmp_path / "s", " café du matin ", tmp_path / "again.db")
    assert (tmp_path / "again.db").read_bytes() == CONTENT


@pytest.mark.parametrize(
    ("kind", "passphrase"),
    [("sealed", ""), ("sealed", "kopi"), ("sealed", PASSPHRASE + "!"), ("really_sealed", "Kopi tubruk pagi")],
)
def test_another_passphrase_is_told_and_leaves_nothing(
    request: pytest.FixtureRequest, tmp_path: Path, kind: str, passphrase: str
) -> None:
    with pytest.raises(ShopError) as refused:
        unseal(request.getfixturevalue(kind), passphrase, tmp_path / "again.db")
    assert refused.value.code is ErrorCode.WRONG_PASSPHRASE
    assert not (tmp_path / "again.db").exists()


@pytest.mark.parametrize("passphrase", ["", "       ", "sevenle"])
def test_a_short_passphrase_makes_no_key(passphrase: str) -> None:
    with pytest.raises(ShopError) as refused:
        make_key(passphrase)
    assert refused.value.code is ErrorCode.PASSPHRASE_SHORT


@pytest.mark.parametrize("share", [0.03, 0.2, 0.5, 0.9])
def test_a_flipped_bit_is_damage_and_no_wrong_passphrase(sealed: Path, tmp_path: Path, share: float) -> None:
    content = bytearray(sealed.read_bytes())
    content[int(len(content) * share)] ^= 4
    sealed.write_bytes(content)
    with pytest.raises(ShopError) as refused:
        unseal(sealed, PASSPHRASE, tmp_path / "again.db")
    assert refused.value.code is ErrorCode.COPY_DAMAGED
    assert not (tmp_path / "again.db").exists()


def test_a_flipped_bit_in_the_key_is_damage_too(sealed: Path, tmp_path: Path) -> None:
    content = bytearray(sealed.read_bytes())
    content[content.index(b"age-encryption.org/v1") + 100] ^= 1
    sealed.write_bytes(content)
    with pytest.raises(ShopError) as refused:
        unseal(sealed, PASSPHRASE, tmp_path / "again.db")
    assert refused.value.code is ErrorCode.COPY_DAMAGED


@pytest.mark.parametrize("length", [0, 10, 1_000, 100_000])
def test_a_copy_that_was_cut_off_is_no_sealed_copy(sealed: Path, tmp_path: Path, length: int) -> None:
    sealed.write_bytes(sealed.read_bytes()[:length])
    assert not is_sealed(sealed)
    with pytest.raises(ShopError) as refused:
        unseal(sealed, PASSPHRASE, tmp_path / "again.db")
    assert refused.value.code is ErrorCode.COPY_DAMAGED


def test_nothing_is_written_over(sealed: Path, plain: Path) -> None:
    with pytest.raises(ShopError) as refused:
        unseal(sealed, PASSPHRASE, plain)
    assert refused.value.code is ErrorCode.CANNOT_WRITE
    assert plain.read_bytes() == CONTENT


def test_a_missing_copy_is_told(tmp_path: Path) -> None:
    assert not is_sealed(tmp_path / "none")
    with pytest.raises(ShopError) as refused:
        unseal(tmp_path / "none", PASSPHRASE, tmp_path / "again.db")
    assert refused.value.code is ErrorCode.FILE_MISSING


class Enough(BaseException):
    """Who asked for it does not want it any more."""


def test_either_can_be_ended_and_leaves_nothing(sealed: Path, plain: Path, key: CopyKey, tmp_path: Path) -> None:
    def end(done: int, of: int) -> None:
        raise Enough

    with pytest.raises(Enough):
        seal(plain, tmp_path / "new.sealed", key, end)
    with pytest.raises(Enough):
        unseal(sealed, PASSPHRASE, tmp_path / "again.db", end)
    assert sorted(tmp_path.iterdir()) == [plain, sealed]


def test_a_full_disk_is_told_and_leaves_nothing(
    plain: Path, key: CopyKey, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(self: object, piece: bytes) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("zipfile._ZipWriteFile.write", full)
    with pytest.raises(ShopError) as refused:
        seal(plain, tmp_path / "new.sealed", key)
    assert refused.value.code is ErrorCode.DISK_FULL
    assert list(tmp_path.iterdir()) == [plain]


def test_age_alone_opens_it_where_this_program_is_gone(really_sealed: Path) -> None:
    with zipfile.ZipFile(really_sealed) as packed:
        assert "age -d -i key.age copy.age" in packed.read("read me.txt").decode()
        private = pyrage.passphrase.decrypt(packed.read("key.age"), PASSPHRASE).decode()
        content = pyrage.decrypt(packed.read("copy.age"), [pyrage.x25519.Identity.from_str(private)])
    assert content == CONTENT


def test_the_halves_of_a_key_are_what_the_shop_keeps(real_key: CopyKey) -> None:
    assert real_key.public.startswith("age1")
    assert bytes.fromhex(real_key.locked).startswith(b"age-encryption.org/v1\n-> scrypt")
    assert sealed_copies.ENDING == ".sealed"
