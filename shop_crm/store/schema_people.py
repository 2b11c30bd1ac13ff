"""The tables of the fourth schema: people, their complaints and wishes, the goods, and what was decided of them.

Only `migrations` reads this: it is the same migration, kept apart because it is as long as all before it.
"""

from shop_crm.store.column_checks import ID, day, money, one_of

_HERS = "customer_id INTEGER NOT NULL REFERENCES customer (id)"


CHANNELS = ("call", "whatsapp", "email", "card", "visit")
KINDS = ("courtesy", "promise", "complaint_check", "keep_in_touch", "wish", "thanks")
REASONS = (
    "not_reached", "moved_on", "consent_withdrawn", "purchase_voided", "purchase_returned", "purchase_corrected",
    "too_old", "silenced", "left_alone", "plan_changed", "plan_off", "given_up", "in_touch", "bought", "dropped",
    "forgotten", "solved", "reopened", "promised_anew",
)  # fmt: skip
CAUSES = ("defect", "damaged", "late", "wrong_item", "not_as_told", "service", "price", "other")
REMEDIES = ("refund", "replacement", "repair", "apology", "discount", "other")

COLUMNS = (
    # In which order her numbers are called; those of one place as they were added.
    "ALTER TABLE phone ADD COLUMN place INTEGER NOT NULL DEFAULT 0",
    f"ALTER TABLE customer ADD COLUMN language TEXT NOT NULL DEFAULT '' {one_of('language', '', 'en', 'id', 'ms')}",
    f"ALTER TABLE customer ADD COLUMN reach_by TEXT {one_of('reach_by', *CHANNELS)}",
    # "1980-08-17", or "--08-17" where she did not say the year: then 2000, which had a 29 February, stands for it.
    """ALTER TABLE customer ADD COLUMN birthday TEXT NOT NULL DEFAULT '' CHECK (birthday = ''
       OR date(replace(birthday, '--', '2000-'), '+0 days') IS replace(birthday, '--', '2000-'))""",
    "ALTER TABLE customer ADD COLUMN sent_by INTEGER REFERENCES customer (id)",
    "ALTER TABLE customer ADD COLUMN heard_from TEXT NOT NULL DEFAULT ''",
    f"ALTER TABLE customer ADD COLUMN service TEXT NOT NULL DEFAULT '' {one_of('service', '', 'yes', 'no')}",
    "CREATE INDEX customer_unwilling ON customer (id) WHERE service = 'no'",
    f"ALTER TABLE customer ADD COLUMN offers TEXT NOT NULL DEFAULT '' {one_of('offers', '', 'yes', 'no')}",
    f"ALTER TABLE customer ADD COLUMN forgotten_on TEXT {day('forgotten_on')}",
    # On which day somebody was added: the list of whom a customer sent is told by it.
    """CREATE INDEX change_new_customer ON change (row_id) WHERE table_name = 'customer' AND before IS NULL""",
    "CREATE INDEX customer_sent_by ON customer (sent_by) WHERE sent_by IS NOT NULL",
    "CREATE INDEX customer_forgotten ON customer (id) WHERE forgotten_on IS NOT NULL",
    # A purchase that took the place of goods that came back.
    "ALTER TABLE purchase ADD COLUMN exchange_of INTEGER REFERENCES purchase (id)",
    "CREATE INDEX purchase_exchange ON purchase (exchange_of) WHERE exchange_of IS NOT NULL",
    "CREATE INDEX purchase_exchanged ON purchase (customer_id) WHERE exchange_of IS NOT NULL",
    # Her words at the counter, however often she came without any.
    "CREATE INDEX purchase_said ON purchase (customer_id, day) WHERE said <> ''",
    # Of which thing of the purchase, or of which without one: as it was called when it was sold.
    "ALTER TABLE complaint ADD COLUMN item TEXT NOT NULL DEFAULT ''",
    f"ALTER TABLE complaint ADD COLUMN cause TEXT NOT NULL DEFAULT '' {one_of('cause', '', *CAUSES)}",
    "ALTER TABLE complaint ADD COLUMN severity INTEGER NOT NULL DEFAULT 2 CHECK (severity BETWEEN 1 AND 3)",
    "ALTER TABLE complaint ADD COLUMN wanted TEXT NOT NULL DEFAULT '' " + one_of("wanted", "", *REMEDIES),
    "ALTER TABLE complaint ADD COLUMN remedy TEXT NOT NULL DEFAULT '' " + one_of("remedy", "", *REMEDIES),
    f"ALTER TABLE complaint ADD COLUMN cost INTEGER NOT NULL DEFAULT 0 {money('cost')}",
    "ALTER TABLE complaint ADD COLUMN opened_by TEXT NOT NULL DEFAULT ''",
    # Who sees to it.
    "ALTER TABLE complaint ADD COLUMN in_hands_of TEXT NOT NULL DEFAULT ''",
    f"ALTER TABLE complaint ADD COLUMN promised_on TEXT {day('promised_on')}",
    "ALTER TABLE complaint ADD COLUMN satisfied TEXT NOT NULL DEFAULT '' " + one_of("satisfied", "", "yes", "no"),
    "CREATE INDEX complaint_opened ON complaint (opened_on)",
    "ALTER TABLE wish ADD COLUMN product_id INTEGER REFERENCES product (id)",
    "ALTER TABLE wish ADD COLUMN category TEXT NOT NULL DEFAULT ''",
    f"ALTER TABLE wish ADD COLUMN price_limit INTEGER {money('price_limit')}",
    # The product that came and would be it, the call that tells her so, and the purchase by which it came true.
    "ALTER TABLE wish ADD COLUMN here_id INTEGER REFERENCES product (id)",
    "ALTER TABLE wish ADD COLUMN follow_up_id INTEGER REFERENCES follow_up (id)",
    "ALTER TABLE wish ADD COLUMN purchase_id INTEGER REFERENCES purchase (id)",
    "CREATE INDEX wish_open ON wish (id) WHERE state = 'open'",
    "CREATE INDEX wish_follow_up ON wish (follow_up_id) WHERE follow_up_id IS NOT NULL",
    "CREATE INDEX wish_here ON wish (here_id) WHERE here_id IS NOT NULL",
    "CREATE INDEX wish_product ON wish (product_id) WHERE product_id IS NOT NULL",
    "CREATE INDEX wish_purchase ON wish (purchase_id) WHERE purchase_id IS NOT NULL",
)

TABLES = (
    # What she answered, each time she was asked: the columns of the customer hold the last answer.
    f"""CREATE TABLE consent (
        {ID}, {_HERS},
        kind TEXT NOT NULL {one_of("kind", "contact", "service", "offers")},
        is_given INTEGER NOT NULL CHECK (is_given IN (0, 1)),
        day TEXT NOT NULL {day("day")},
        way TEXT NOT NULL {one_of("way", "counter", "call", "message", "paper", "file")},
        made_by TEXT NOT NULL DEFAULT ''
    ) STRICT""",
    "CREATE INDEX consent_customer ON consent (customer_id, kind)",
    f"""CREATE TABLE wanted_greeting (
        {ID}, {_HERS}, occasion TEXT NOT NULL CHECK (occasion <> ''), UNIQUE (customer_id, occasion)
    ) STRICT""",
    "CREATE INDEX wanted_greeting_occasion ON wanted_greeting (occasion)",
    # What was sent or handed over: a greeting, or the message of a follow-up.
    f"""CREATE TABLE message (
        {ID}, {_HERS},
        follow_up_id INTEGER REFERENCES follow_up (id),
        at TEXT NOT NULL CHECK (datetime(at) IS NOT NULL),
        channel TEXT NOT NULL {one_of("channel", *CHANNELS)},
        occasion TEXT NOT NULL DEFAULT '',
        occasion_day TEXT {day("occasion_day")},
        said TEXT NOT NULL DEFAULT '',
        made_by TEXT NOT NULL DEFAULT ''
    ) STRICT""",
    "CREATE INDEX message_customer ON message (customer_id, at)",
    "CREATE INDEX message_follow_up ON message (follow_up_id) WHERE follow_up_id IS NOT NULL",
    "CREATE INDEX message_occasion ON message (occasion, occasion_day) WHERE occasion <> ''",
    f"""CREATE TABLE note (
        {ID}, {_HERS},
        at TEXT NOT NULL CHECK (datetime(at) IS NOT NULL),
        said TEXT NOT NULL CHECK (said <> ''),
        made_by TEXT NOT NULL DEFAULT ''
    ) STRICT""",
    "CREATE INDEX note_customer ON note (customer_id, at)",
    f"""CREATE TABLE complaint_step (
        {ID},
        complaint_id INTEGER NOT NULL REFERENCES complaint (id),
        day TEXT NOT NULL {day("day")},
        kind TEXT NOT NULL {one_of("kind", "done", "closed", "reopened", "satisfied", "returned", "exchanged")},
        said TEXT NOT NULL DEFAULT '',
        made_by TEXT NOT NULL DEFAULT ''
    ) STRICT""",
    "CREATE INDEX complaint_step_complaint ON complaint_step (complaint_id, id)",
    f"""CREATE TABLE product (
        {ID},
        name TEXT NOT NULL CHECK (name <> ''),
        folded TEXT NOT NULL UNIQUE CHECK (folded <> ''),
        category TEXT NOT NULL DEFAULT '',
        price INTEGER {money("price")},
        warranty_months INTEGER CHECK (warranty_months BETWEEN 1 AND 600),
        supplier TEXT NOT NULL DEFAULT '',
        details TEXT NOT NULL DEFAULT '',
        repair_notes TEXT NOT NULL DEFAULT '',
        is_gone INTEGER NOT NULL DEFAULT 0 CHECK (is_gone IN (0, 1))
    ) STRICT""",
    # What a card was called before: what was sold under that name is still the same product.
    f"""CREATE TABLE former_name (
        {ID},
        product_id INTEGER NOT NULL REFERENCES product (id),
        folded TEXT NOT NULL UNIQUE CHECK (folded <> '')
    ) STRICT""",
    "CREATE INDEX former_name_product ON former_name (product_id)",
    f"""CREATE TABLE product_link (
        {ID},
        product_id INTEGER NOT NULL REFERENCES product (id),
        other_id INTEGER NOT NULL REFERENCES product (id),
        kind TEXT NOT NULL {one_of("kind", "alternative", "accessory")},
        UNIQUE (product_id, other_id), CHECK (product_id <> other_id)
    ) STRICT""",
    "CREATE INDEX product_link_other ON product_link (other_id)",
    f"""CREATE TABLE arrival (
        {ID},
        product_id INTEGER NOT NULL REFERENCES product (id),
        day TEXT NOT NULL {day("day")},
        quantity INTEGER CHECK (quantity > 0),
        said TEXT NOT NULL DEFAULT '',
        made_by TEXT NOT NULL DEFAULT ''
    ) STRICT""",
    "CREATE INDEX arrival_product ON arrival (product_id, day)",
    # Two that were one: `images` holds what each was and what moved, so that it can be taken apart again. The ids are
    # plain numbers: the one that is gone is no customer any more.
    f"""CREATE TABLE merging (
        {ID}, kept_id INTEGER NOT NULL, gone_id INTEGER NOT NULL, day TEXT NOT NULL {day("day")},
        images TEXT NOT NULL CHECK (json_valid(images)),
        is_apart INTEGER NOT NULL DEFAULT 0 CHECK (is_apart IN (0, 1)), made_by TEXT NOT NULL DEFAULT ''
    ) STRICT""",
    "CREATE INDEX merging_kept ON merging (kept_id)",
    f"""CREATE TABLE two_people (
        {ID}, first_id INTEGER NOT NULL, second_id INTEGER NOT NULL, day TEXT NOT NULL {day("day")},
        made_by TEXT NOT NULL DEFAULT '', UNIQUE (first_id, second_id), CHECK (first_id < second_id)
    ) STRICT""",
    # Keyed fingerprints of what somebody was known by who was forgotten: an import cannot bring her back, and an older
    # copy of the shop is told whom to forget again (domain.md 12). The id is a plain number: a copy may not have it.
    f"""CREATE TABLE forgotten (
        {ID}, customer_id INTEGER NOT NULL, fingerprint TEXT NOT NULL, day TEXT NOT NULL {day("day")},
        UNIQUE (fingerprint, customer_id)
    ) STRICT""",
)

FOLLOW_UP = f"""CREATE TABLE follow_up_4 (
        {ID}, {_HERS},
        purchase_id INTEGER REFERENCES purchase (id),
        kind TEXT NOT NULL {one_of("kind", *KINDS)},
        plan_id INTEGER REFERENCES plan (id),
        step_number INTEGER NOT NULL DEFAULT 0,
        step_count INTEGER NOT NULL DEFAULT 0,
        channel TEXT NOT NULL {one_of("channel", *CHANNELS)},
        ask_code TEXT NOT NULL DEFAULT '',
        ask TEXT NOT NULL DEFAULT '',
        due TEXT NOT NULL {day("due")},
        planned_on TEXT NOT NULL {day("planned_on")},
        not_before TEXT {day("not_before")},
        at_time TEXT CHECK (time(at_time) IS at_time || ':00'),
        part TEXT {one_of("part", "morning", "afternoon", "evening")},
        attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
        snoozed_until TEXT CHECK (snoozed_until IS NULL OR datetime(snoozed_until) IS NOT NULL),
        state TEXT NOT NULL DEFAULT 'open' {one_of("state", "open", "done", "skipped", "expired", "cancelled")},
        reason TEXT {one_of("reason", *REASONS)},
        complaint_id INTEGER REFERENCES complaint (id),
        about_customer_id INTEGER REFERENCES customer (id)
    ) STRICT"""
FOLLOW_UP_INDEXES = (
    # What is open of a house up to a day: read in their order, without what comes later (performance.md P6).
    "CREATE INDEX follow_up_customer ON follow_up (customer_id, state, planned_on)",
    "CREATE INDEX follow_up_complaint ON follow_up (complaint_id) WHERE complaint_id IS NOT NULL",
    "CREATE INDEX follow_up_about ON follow_up (about_customer_id) WHERE about_customer_id IS NOT NULL",
)
