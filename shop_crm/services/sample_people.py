"""The people of the sample shop: invented names, phones and streets, as they are in the shop's country."""

import json
from random import Random
from typing import Any

from shop_crm import paths
from shop_crm.domain.customers import Customer
from shop_crm.domain.names import fold
from shop_crm.domain.phones import Phone, read_phone
from shop_crm.domain.values import frozen

_NAME_ONLY, _WITHOUT_PHONE, _PHONE_ONLY = 0.025, 0.06, 0.07
_TRIES = 60
_INITIALS = "ABDEFGHJKLMNPRSTW"
_PEOPLE_OF = {"ID": "id", "MY": "my", "BN": "my"}
"""Which people live in a country; English-speaking ones anywhere else."""


@frozen
class People:
    """Who lives in a country: the pieces that its invented people are made of, and the shop's three clerks."""

    country: str
    groups: tuple[dict[str, Any], ...]
    phones: tuple[str, ...]
    streets: tuple[str, ...]
    staff: tuple[str, ...]


def read_sample(name: str) -> Any:
    """One file of the sample shop's resources, as JSON."""
    return json.loads((paths.resources() / "sample_shop" / f"{name}.json").read_text("utf-8"))


def read_people(country: str) -> People:
    """The people of this country (ISO 3166-1 alpha-2)."""
    found = read_sample(f"people_{_PEOPLE_OF.get(country, 'en')}")
    of_here = [group for group in found["groups"] if not group["countries"] or country in group["countries"]]
    return People(
        country=country,
        groups=tuple(of_here),
        phones=tuple(found["phones"][country]),
        streets=tuple(_of_place(found["streets"], country)),
        staff=tuple(_of_place(found["staff"], country)),
    )


def invent(people: People, rng: Random, count: int, best_times: list[str]) -> list[Customer]:
    """So many customers, no two of one name or phone; a few have only a name, no phone, or nothing but a phone."""
    names: set[str] = set()
    numbers: set[str] = set()
    found = []
    for _ in range(count):
        form, name = _name(people, rng, names)
        kind = rng.random()
        phones: tuple[Phone, ...] = ()
        if kind >= _WITHOUT_PHONE:
            wanted = rng.choices((1, 2, 3), (85, 13, 2))[0]
            phones = tuple(_phone(people, rng, numbers) for _ in range(wanted))
        if _WITHOUT_PHONE <= kind < _PHONE_ONLY:
            found.append(Customer(phones=phones))
            continue
        has_more = kind >= _NAME_ONLY
        found.append(
            Customer(
                name=name,
                form_of_address=form,
                phones=phones,
                email=_email(name) if has_more and rng.random() < 0.2 else "",
                address=f"{rng.choice(people.streets)} {rng.randint(1, 98)}" if has_more and rng.random() < 0.3 else "",
                best_time=rng.choice(best_times) if phones and rng.random() < 0.15 else "",
            )
        )
    return found


def _of_place(found: dict[str, list[str]], country: str) -> list[str]:
    return found.get(country) or found[""]


def _name(people: People, rng: Random, taken: set[str]) -> tuple[str, str]:
    """A form of address and a name; where all names are used up, one more of the same name."""
    form, name = "", ""
    for attempt in range(_TRIES):
        group = rng.choices(people.groups, [group["weight"] for group in people.groups])[0]
        half = group[rng.choice(("women", "men"))]
        initial = f" {rng.choice(_INITIALS)}." if attempt > 2 else ""
        form = rng.choice(half["forms"])
        name = half["shape"].format(given=rng.choice(half["given"]) + initial, family=rng.choice(half["family"]))
        if name not in taken:
            break
    taken.add(name)
    return form, name


def _phone(people: People, rng: Random, taken: set[str]) -> Phone:
    """A number that nobody has; where all invented numbers are used up, one of a household."""
    for _ in range(_TRIES):
        shape = rng.choice(people.phones)
        phone = read_phone("".join(str(rng.randrange(10)) if sign == "#" else sign for sign in shape), people.country)
        if phone.number not in taken:
            break
    taken.add(phone.number)
    return phone


def _email(name: str) -> str:
    """An address in the domain that is kept for examples (RFC 2606)."""
    words = [word for word in fold(name).split() if word.isalpha() and word not in ("bin", "binti", "binte")]
    return f"{'.'.join(words)}@example.com"
