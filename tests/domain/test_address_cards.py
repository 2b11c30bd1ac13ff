"""The address card of a customer: name, numbers and e-mail, and nothing can be slipped in by any of them."""

from shop_crm.domain.address_cards import address_card
from shop_crm.domain.customers import Customer
from shop_crm.domain.phones import Phone


def phone(number: str, *, is_bad: bool = False) -> Phone:
    return Phone(number=number, typed=number, grouped=number, is_bad=is_bad)


def test_a_card_has_name_good_numbers_and_email() -> None:
    customer = Customer(
        name="Siti Rahma",
        form_of_address="Bu",
        email="siti@example.com",
        address="Jl. Melati 4",
        phones=(phone("+6281234567788"), phone("+6281300000000", is_bad=True), phone("+622112345678")),
    )
    assert address_card(customer).split("\r\n") == [
        "BEGIN:VCARD",
        "VERSION:3.0",
        "N:Siti Rahma;;;Bu;",
        "FN:Bu Siti Rahma",
        "TEL;TYPE=CELL:+6281234567788",
        "TEL;TYPE=CELL:+622112345678",
        "EMAIL:siti@example.com",
        "END:VCARD",
        "",
    ]


def test_a_name_cannot_end_its_line() -> None:
    card = address_card(Customer(name="Siti;x,y\\z\r\nTEL:+1"))
    assert card.split("\r\n")[2:4] == ["N:Siti\\;x\\,y\\\\z\\nTEL:+1;;;;", "FN:Siti\\;x\\,y\\\\z\\nTEL:+1"]


def test_who_has_no_name_is_called_by_the_number() -> None:
    assert "FN:+6281234567788\r\n" in address_card(Customer(phones=(phone("+6281234567788"),)))
