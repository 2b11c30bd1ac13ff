"""A copy of one person's data: whole, hers alone, and in files that only the owner can read (domain.md 12)."""

import json
import os
import re
import stat
from dataclasses import replace
from datetime import date
from decimal import Decimal
from html import unescape
from html.parser import HTMLParser
from pathlib import Path

import pytest

from shop_crm.domain.birthdays import Birthday
from shop_crm.domain.complaints import Cause, Remedy, Severity, StepKind
from shop_crm.domain.consents import Way
from shop_crm.domain.follow_ups import EndReason, Outcome, State
from shop_crm.domain.occasions import Occasion
from shop_crm.domain.problems import ErrorCode, ShopError
from shop_crm.domain.purchases import Line, Purchase
from shop_crm.exchange.person_file import as_json
from shop_crm.reports.person_page import write_person_page
from shop_crm.services import counter
from shop_crm.services.customers import add_customer, edit_customer, read_customer, read_typed
from shop_crm.services.forgetting import forget
from shop_crm.services.merging import merge_customers, take_apart
from shop_crm.services.person_copy import read_person, write_person
from shop_crm.services.shop import Shop
from shop_crm.store.journal import Answer, Operation
from shop_crm.words.complaints import severity_text, step_text
from shop_crm.words.customers import birthday_text
from shop_crm.words.days import full_day_text
from shop_crm.words.labels import LABELS
from shop_crm.words.words import Words

TODAY = date(2026, 11, 23)
OF_HERS = (
    "purchase", "follow_up", "contact", "complaint", "wish", "consent", "wanted_greeting", "message", "note", "phone",
)  # fmt: skip


def write(shop: Shop, *statements: str) -> None:
    def work(operation: Operation) -> Answer:
        for statement in statements:
            operation.conn.execute(statement)
        return {}

    shop.journal.run("test", work)


@pytest.fixture
def her(shop: Shop) -> int:
    """A customer with something in every place, each text with a word of its own."""
    budi = add_customer(shop, read_typed(shop, name="Pak Budi Santoso", phones="0812-3456-7788").customer)
    typed = read_typed(
        shop, name="Bu Kenanga", phones="0813-7778-8899 / 0857 4443 3322", email="k@example.com", address="Jl. Satu"
    ).customer
    facts = replace(
        typed, best_time="t-besttime", source_id="t-sourceid", heard_from="t-heardfrom", sent_by=budi, language="ms"
    )
    id = add_customer(shop, facts)
    line = Line(item="t-item", category="tv", amount=5_499_000, serial="t-serial", warranty_months=12)
    bought = Purchase(customer_id=id, day=TODAY, lines=(line,), said="t-saidatcounter", served_by="t-servedby")
    purchase = counter.record_purchase(shop, read_customer(shop, id), bought).purchase_id
    add_customer(shop, replace(read_typed(shop, name="Wati", phones="0811-9999-8888").customer, sent_by=id))
    write(
        shop,
        f"UPDATE customer SET birthday = '--08-17', service = 'yes', offers = 'no' WHERE id = {id}",
        "UPDATE phone SET is_bad = 1 WHERE number = '+6285744433322'",
        f"UPDATE purchase SET source_id = 't-receipt' WHERE id = {purchase}",
        f"""INSERT INTO contact (customer_id, at, channel, outcome, said, made_by)
            VALUES ({id}, '2026-11-20T10:00:00+07:00', 'call', 'happy', 't-saidoncall', 't-caller')""",
        f"UPDATE follow_up SET ask = 't-ask' WHERE customer_id = {id}",
        f"""INSERT INTO complaint (customer_id, purchase_id, opened_on, said, item, cause, wanted, remedy, cost,
                opened_by, in_hands_of, promised_on, state, closed_on, solution, satisfied)
            VALUES ({id}, {purchase}, '2026-11-21', 't-complaint', 't-complained-item', 'defect', 'refund', 'repair',
                123000, 't-openedby', 't-inhandsof', '2026-11-25', 'closed', '2026-11-22', 't-solution', 'yes')""",
        """INSERT INTO complaint_step (complaint_id, day, kind, said, made_by)
           VALUES (1, '2026-11-22', 'done', 't-step', 't-stepby')""",
        "INSERT INTO product (name, folded) VALUES ('t-product', 't-product')",
        f"""INSERT INTO wish (customer_id, noted_on, said, product_id, category, price_limit)
            SELECT {id}, '2026-11-20', 't-wish', id, 't-wishcategory', 4000000 FROM product""",
        f"""INSERT INTO consent (customer_id, kind, is_given, day, way, made_by)
            VALUES ({id}, 'offers', 0, '2026-11-19', 'counter', 't-consentby')""",
        f"INSERT INTO wanted_greeting (customer_id, occasion) VALUES ({id}, 'nyepi')",
        f"""INSERT INTO message (customer_id, at, channel, occasion, occasion_day, said, made_by) VALUES
            ({id}, '2026-11-18T09:00:00+07:00', 'whatsapp', 'birthday', '2026-08-17', 't-message', 't-messageby')""",
        f"""INSERT INTO note (customer_id, at, said, made_by)
            VALUES ({id}, '2026-11-17T09:00:00+07:00', 't-note', 't-noteby')""",
        f"""INSERT INTO merging (kept_id, gone_id, day, images, made_by)
            VALUES ({id}, 99, '2026-11-16', '{{}}', 't-mergedby')""",
    )
    return id


@pytest.mark.parametrize("language", ["en", "id", "ms"])
def test_every_word_about_her_is_in_both_files(shop: Shop, her: int, language: str) -> None:
    copy = read_person(shop, her)
    page, data = write_person_page(copy, Words(language)).decode(), as_json(copy).decode()
    wanted = {
        value
        for table in (*OF_HERS, "customer", "complaint_step", "purchase_line", "merging")
        for row in shop.db.execute(f"SELECT * FROM {table}")
        for value in row
        if isinstance(value, str) and value.startswith("t-")
    }
    assert len(wanted) == 26
    for word in wanted | {
        "Kenanga",
        "k@example.com",
        "Jl. Satu",
        "+6281377788899",
        "Budi Santoso",
        "Wati",
        "t-product",
    }:
        assert word in page, word
        assert word in data, word
    assert "0857-4443-3322" in page


@pytest.mark.parametrize("language", ["en", "id", "ms"])
def test_the_page_speaks_no_codes(shop: Shop, her: int, language: str) -> None:
    kinds = tuple(StepKind)
    write(
        shop,
        *(f"INSERT INTO complaint_step (complaint_id, day, kind, said) VALUES (1, '2026-11-22', '{kind}', 'Panel')"
          for kind in kinds),
        f"""INSERT INTO purchase (customer_id, day, amount, exchange_of)
            SELECT {her}, '2026-11-24', 100, max(id) FROM purchase""",
    )  # fmt: skip
    words, copy = Words(language), read_person(shop, her)
    told = [unescape(text) for text in re.findall(r">([^<>]+)<", write_person_page(copy, words).decode())]
    coded = [*kinds, *Cause, *Remedy, *Way, *Occasion, *State, *EndReason, *Outcome, "--08-17", "08-17"]
    spoken = {fact.strip() for text in told for fact in text.split("·")}
    # What is a word of the language as well, as "done" and "call" are in English, is said by its label.
    labels = {words.translate(context, text) for context, texts in LABELS.items() for text in texts.values()}
    assert not {str(code) for code in coded} & (spoken - labels)
    for step in copy.complaints[0].steps:
        assert step_text(words, step) in spoken
    for part in (birthday_text(words, Birthday(month=8, day=17)), severity_text(words, Severity.PLAIN)):
        assert part in spoken
    exchanged = words.translate("person copy", "in exchange for goods of {day}")
    assert exchanged.format(day=full_day_text(words, TODAY)) in spoken


def test_who_was_somebody_else_after_all_is_named_in_neither_file(shop: Shop, her: int) -> None:
    other = add_customer(shop, read_typed(shop, name="Pak Rudi Harto", phones="0812-7777-0000").customer)
    merge_customers(shop, her, other)
    copy = read_person(shop, her)
    assert "Rudi Harto" in as_json(copy).decode(), "while the two are one"
    take_apart(shop, shop.db.execute("SELECT max(id) FROM merging").fetchone()[0])
    copy = read_person(shop, her)
    for text in (write_person_page(copy, Words("en")).decode(), as_json(copy).decode()):
        assert "Harto" not in text
        assert "7777" not in text


def test_the_page_promises_no_more_than_it_holds(shop: Shop, her: int) -> None:
    known = read_customer(shop, her)
    edit_customer(shop, replace(known, name="Another Spelling"), before=known)
    page = unescape(write_person_page(read_person(shop, her), Words("en")).decode())
    assert "All of it is here as it stands today" in page
    assert "changed before are only in the shop's list of steps" in page
    assert known.name not in page


def test_the_json_has_every_row_of_hers(shop: Shop, her: int) -> None:
    told = json.loads(as_json(read_person(shop, her)))
    counted = {table: shop.db.execute(f"SELECT count(*) FROM {table} WHERE customer_id = ?", (her,)).fetchone()[0]
               for table in OF_HERS}  # fmt: skip
    names = {
        "purchase": "purchases", "follow_up": "follow_ups", "contact": "contacts", "complaint": "complaints",
        "wish": "wishes", "consent": "answers", "wanted_greeting": "greetings", "message": "messages", "note": "notes",
    }  # fmt: skip
    assert {table: len(told[name]) for table, name in names.items()} | {"phone": len(told["customer"]["phones"])} == {
        table: counted[table] for table in OF_HERS
    }
    assert all(counted.values())
    assert told["purchases"][0]["lines"][0]["amount"] == 5_499_000
    assert told["currency"] == {"code": "IDR", "decimals": 0}
    assert told["customer"]["birthday"] == {"month": 8, "day": 17, "year": None}
    assert told["made_at"].startswith("2026-11-23T")


def test_of_others_there_is_their_name_alone(shop: Shop, her: int) -> None:
    copy = read_person(shop, her)
    for text in (write_person_page(copy, Words("en")).decode(), as_json(copy).decode()):
        assert "Budi Santoso" in text
        assert "Wati" in text
        for digits in ("3456", "9999-8888", "99998888"):
            assert digits not in text


def test_what_she_typed_is_text_and_never_runs(shop: Shop) -> None:
    name = "<script>alert(1)</script> \"&' <img src=x>"
    id = add_customer(shop, replace(read_typed(shop, phones="0813-7778-8899").customer, name=name, address=name))
    page = write_person_page(read_person(shop, id), Words("en")).decode()
    seen: list[str] = []
    texts: list[str] = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            seen.append(tag)

        def handle_data(self, data: str) -> None:
            texts.append(data)

    Reader().feed(page)
    assert not {"script", "img", "a", "link", "iframe"} & set(seen)
    assert name in texts
    assert "http://" not in page.replace("http-equiv", "")
    assert "https://" not in page
    assert "url(" not in page


def test_a_broken_sign_stops_no_copy(shop: Shop) -> None:
    id = add_customer(shop, read_typed(shop, name="Zoë 王小明 😀", phones="0813-7778-8899").customer)
    copy = read_person(shop, id)
    broken = replace(copy, shop_name="a\ud800b")
    assert "王小明 😀" in write_person_page(copy, Words("ms")).decode()
    assert write_person_page(broken, Words("ms"))
    assert as_json(broken)


def test_both_files_are_written_for_the_owner_alone(shop: Shop, her: int, tmp_path: Path) -> None:
    copy = read_person(shop, her)
    page = write_person_page(copy, Words("en"))
    written = write_person(copy, page, tmp_path / "kenanga.html")
    assert [path.name for path in written] == ["kenanga.html", "kenanga.json"]
    assert written[0].read_bytes() == page
    assert json.loads(written[1].read_bytes())["customer"]["name"] == "Kenanga"
    if os.name != "nt":
        assert [stat.S_IMODE(path.stat().st_mode) for path in written] == [0o600, 0o600]


@pytest.mark.parametrize("there", ["kenanga.html", "kenanga.json"])
def test_nothing_is_ever_written_over(shop: Shop, her: int, tmp_path: Path, there: str) -> None:
    copy = read_person(shop, her)
    (tmp_path / there).write_bytes(as_json(copy))
    before = (tmp_path / there).read_bytes()
    with pytest.raises(ShopError) as refused:
        write_person(copy, b"<!doctype html>", tmp_path / "kenanga.html")
    assert (refused.value.code, refused.value.facts["path"]) == (ErrorCode.FILE_EXISTS, tmp_path / there)
    assert (tmp_path / there).read_bytes() == before
    assert len(list(tmp_path.glob("kenanga.*"))) == 1


def test_a_missing_folder_is_told(shop: Shop, her: int, tmp_path: Path) -> None:
    with pytest.raises(ShopError) as refused:
        write_person(read_person(shop, her), b"", tmp_path / "no" / "kenanga.html")
    assert refused.value.code is ErrorCode.FOLDER_MISSING


def test_of_who_was_forgotten_there_is_no_copy(shop: Shop, her: int) -> None:
    forget(shop, her)
    for id in (her, 999):
        with pytest.raises(ShopError) as refused:
            read_person(shop, id)
        assert refused.value.code is ErrorCode.CUSTOMER_UNKNOWN


def test_a_quantity_is_told_as_it_was_sold(shop: Shop) -> None:
    id = add_customer(shop, read_typed(shop, name="Siti").customer)
    line = Line(item="Cable", quantity=Decimal("2.5"), amount=10_000)
    counter.record_purchase(shop, read_customer(shop, id), Purchase(customer_id=id, day=TODAY, lines=(line,)))
    copy = read_person(shop, id)
    assert "2.5 × Cable" in write_person_page(copy, Words("en")).decode()
    assert json.loads(as_json(copy))["purchases"][0]["lines"][0]["quantity"] == "2.5"
