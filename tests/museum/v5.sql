PRAGMA application_id = 1396920881;
PRAGMA user_version = 5;
CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
CREATE TABLE operation (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        request_id TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        at TEXT NOT NULL,
        made_by TEXT NOT NULL DEFAULT '',
        answer TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(answer)),
        undoes INTEGER REFERENCES operation (id),
        is_undone INTEGER NOT NULL DEFAULT 0 CHECK (is_undone IN (0, 1)),
        is_undoable INTEGER NOT NULL DEFAULT 1 CHECK (is_undoable IN (0, 1))
    ) STRICT;
CREATE TABLE change (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        operation_id INTEGER NOT NULL REFERENCES operation (id),
        table_name TEXT NOT NULL,
        row_id INTEGER NOT NULL,
        before TEXT,
        after TEXT
    ) STRICT;
CREATE TABLE journal_now (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        operation_id INTEGER REFERENCES operation (id)
    ) STRICT;
CREATE TABLE setting (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE, value TEXT NOT NULL CHECK (json_valid(value))) STRICT;
CREATE TABLE customer (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL DEFAULT '' CHECK (length(name) <= 200),
        folded TEXT NOT NULL DEFAULT '',
        form_of_address TEXT NOT NULL DEFAULT '',
        email TEXT NOT NULL DEFAULT '',
        address TEXT NOT NULL DEFAULT '',
        best_time TEXT NOT NULL DEFAULT '',
        source_id TEXT NOT NULL DEFAULT '',
        do_not_contact_since TEXT CHECK (do_not_contact_since >= '2000-01-01' AND do_not_contact_since <= '2199-12-31' AND date(do_not_contact_since, '+0 days') IS do_not_contact_since)
    , keep_in_touch_months INTEGER NOT NULL DEFAULT 0 CHECK (keep_in_touch_months BETWEEN 0 AND 60), language TEXT NOT NULL DEFAULT '' CHECK (language IN ('', 'en', 'id', 'ms')), birthday TEXT NOT NULL DEFAULT '' CHECK (birthday = ''
       OR date(replace(birthday, '--', '2000-'), '+0 days') IS replace(birthday, '--', '2000-')), sent_by INTEGER REFERENCES customer (id), heard_from TEXT NOT NULL DEFAULT '', service TEXT NOT NULL DEFAULT '' CHECK (service IN ('', 'yes', 'no')), offers TEXT NOT NULL DEFAULT '' CHECK (offers IN ('', 'yes', 'no')), forgotten_on TEXT CHECK (forgotten_on >= '2000-01-01' AND forgotten_on <= '2199-12-31' AND date(forgotten_on, '+0 days') IS forgotten_on), reach_by TEXT CHECK (reach_by IN ('call', 'whatsapp', 'email', 'card', 'visit', 'sms'))) STRICT;
CREATE TABLE phone (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        customer_id INTEGER NOT NULL REFERENCES customer (id),
        number TEXT NOT NULL CHECK (number GLOB '+[1-9]*'),
        typed TEXT NOT NULL,
        grouped TEXT NOT NULL,
        is_bad INTEGER NOT NULL DEFAULT 0 CHECK (is_bad IN (0, 1)), place INTEGER NOT NULL DEFAULT 0,
        UNIQUE (customer_id, number)
    ) STRICT;
CREATE TABLE purchase (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        customer_id INTEGER NOT NULL REFERENCES customer (id),
        day TEXT NOT NULL CHECK (day >= '2000-01-01' AND day <= '2199-12-31' AND date(day, '+0 days') IS day),
        amount INTEGER NOT NULL CHECK (amount BETWEEN 0 AND 10000000000000),
        returned_amount INTEGER NOT NULL DEFAULT 0 CHECK (returned_amount BETWEEN 0 AND amount),
        said TEXT NOT NULL DEFAULT '',
        served_by TEXT NOT NULL DEFAULT '',
        state TEXT NOT NULL DEFAULT 'kept' CHECK (state IN ('kept', 'voided')),
        source_id TEXT NOT NULL DEFAULT ''
    , exchange_of INTEGER REFERENCES purchase (id)) STRICT;
CREATE TABLE purchase_line (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        purchase_id INTEGER NOT NULL REFERENCES purchase (id),
        item TEXT NOT NULL CHECK (item <> ''),
        category TEXT NOT NULL DEFAULT '',
        quantity INTEGER NOT NULL DEFAULT 1000 CHECK (quantity > 0),
        amount INTEGER NOT NULL CHECK (amount BETWEEN 0 AND 10000000000000),
        serial TEXT NOT NULL DEFAULT '',
        warranty_months INTEGER CHECK (warranty_months BETWEEN 1 AND 600),
        source_id TEXT NOT NULL DEFAULT '',
        returned_quantity INTEGER NOT NULL DEFAULT 0 CHECK (returned_quantity BETWEEN 0 AND quantity),
        returned_amount INTEGER NOT NULL DEFAULT 0 CHECK (returned_amount BETWEEN 0 AND amount)
    ) STRICT;
CREATE TABLE plan (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        position INTEGER NOT NULL,
        code TEXT NOT NULL DEFAULT '',
        name TEXT NOT NULL DEFAULT '',
        categories TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(categories)),
        amount_from INTEGER NOT NULL DEFAULT 0 CHECK (amount_from BETWEEN 0 AND 10000000000000),
        amount_to INTEGER CHECK (amount_to BETWEEN 0 AND 10000000000000),
        is_large INTEGER NOT NULL DEFAULT 0 CHECK (is_large IN (0, 1))
    , is_off INTEGER NOT NULL DEFAULT 0 CHECK (is_off IN (0, 1)), is_past INTEGER NOT NULL DEFAULT 0 CHECK (is_past IN (0, 1)), replaced_by INTEGER REFERENCES plan (id)) STRICT;
CREATE TABLE plan_step (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        plan_id INTEGER NOT NULL REFERENCES plan (id),
        position INTEGER NOT NULL,
        after INTEGER NOT NULL CHECK (after BETWEEN 0 AND 3660),
        unit TEXT NOT NULL CHECK (unit IN ('day', 'week', 'month')),
        anchor TEXT NOT NULL CHECK (anchor IN ('purchase', 'warranty_end')),
        ask_code TEXT NOT NULL DEFAULT '',
        ask TEXT NOT NULL DEFAULT ''
    , channel TEXT NOT NULL DEFAULT 'call' CHECK (channel IN ('call', 'whatsapp', 'email', 'card', 'visit', 'sms')), messages TEXT NOT NULL DEFAULT '{}' CHECK (json_type(messages) IS 'object')) STRICT;
CREATE TABLE contact (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        customer_id INTEGER NOT NULL REFERENCES customer (id),
        follow_up_id INTEGER REFERENCES follow_up (id),
        at TEXT NOT NULL CHECK (datetime(at) IS NOT NULL),
        outcome TEXT NOT NULL CHECK (outcome IN ('happy', 'wants', 'problem', 'call_back', 'no_answer', 'message', 'wrong_number', 'stop', 'moved_on')),
        said TEXT NOT NULL DEFAULT '',
        made_by TEXT NOT NULL DEFAULT ''
    , channel TEXT NOT NULL DEFAULT 'call' CHECK (channel IN ('call', 'whatsapp', 'email', 'card', 'visit', 'sms'))) STRICT;
CREATE TABLE complaint (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        customer_id INTEGER NOT NULL REFERENCES customer (id),
        purchase_id INTEGER REFERENCES purchase (id),
        contact_id INTEGER REFERENCES contact (id),
        opened_on TEXT NOT NULL CHECK (opened_on >= '2000-01-01' AND opened_on <= '2199-12-31' AND date(opened_on, '+0 days') IS opened_on),
        said TEXT NOT NULL,
        state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'closed'))
    , closed_on TEXT CHECK (closed_on >= '2000-01-01' AND closed_on <= '2199-12-31' AND date(closed_on, '+0 days') IS closed_on), solution TEXT NOT NULL DEFAULT '', item TEXT NOT NULL DEFAULT '', cause TEXT NOT NULL DEFAULT '' CHECK (cause IN ('', 'defect', 'damaged', 'late', 'wrong_item', 'not_as_told', 'service', 'price', 'other')), severity INTEGER NOT NULL DEFAULT 2 CHECK (severity BETWEEN 1 AND 3), wanted TEXT NOT NULL DEFAULT '' CHECK (wanted IN ('', 'refund', 'replacement', 'repair', 'apology', 'discount', 'other')), remedy TEXT NOT NULL DEFAULT '' CHECK (remedy IN ('', 'refund', 'replacement', 'repair', 'apology', 'discount', 'other')), cost INTEGER NOT NULL DEFAULT 0 CHECK (cost BETWEEN 0 AND 10000000000000), opened_by TEXT NOT NULL DEFAULT '', in_hands_of TEXT NOT NULL DEFAULT '', promised_on TEXT CHECK (promised_on >= '2000-01-01' AND promised_on <= '2199-12-31' AND date(promised_on, '+0 days') IS promised_on), satisfied TEXT NOT NULL DEFAULT '' CHECK (satisfied IN ('', 'yes', 'no'))) STRICT;
CREATE TABLE wish (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        customer_id INTEGER NOT NULL REFERENCES customer (id),
        contact_id INTEGER REFERENCES contact (id),
        noted_on TEXT NOT NULL CHECK (noted_on >= '2000-01-01' AND noted_on <= '2199-12-31' AND date(noted_on, '+0 days') IS noted_on),
        said TEXT NOT NULL,
        state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'bought', 'dropped'))
    , product_id INTEGER REFERENCES product (id), category TEXT NOT NULL DEFAULT '', price_limit INTEGER CHECK (price_limit BETWEEN 0 AND 10000000000000), here_id INTEGER REFERENCES product (id), follow_up_id INTEGER REFERENCES follow_up (id), purchase_id INTEGER REFERENCES purchase (id)) STRICT;
CREATE TABLE call_list (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        day TEXT NOT NULL CHECK (day >= '2000-01-01' AND day <= '2199-12-31' AND date(day, '+0 days') IS day),
        printed_at TEXT NOT NULL,
        printed_by TEXT NOT NULL DEFAULT ''
    ) STRICT;
CREATE TABLE call_list_row (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        call_list_id INTEGER NOT NULL REFERENCES call_list (id),
        row_number INTEGER NOT NULL,
        follow_up_id INTEGER NOT NULL,
        UNIQUE (call_list_id, row_number, follow_up_id)
    ) STRICT;
CREATE TABLE item (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE month_sum (month TEXT PRIMARY KEY, purchases INTEGER NOT NULL, amount INTEGER NOT NULL) STRICT;
CREATE TABLE left_alone (
            id INTEGER PRIMARY KEY AUTOINCREMENT, item TEXT NOT NULL CHECK (item <> ''), folded TEXT NOT NULL UNIQUE CHECK (folded <> ''),
            reason TEXT NOT NULL DEFAULT '', since TEXT NOT NULL CHECK (since >= '2000-01-01' AND since <= '2199-12-31' AND date(since, '+0 days') IS since)) STRICT;
CREATE TABLE consent (
        id INTEGER PRIMARY KEY AUTOINCREMENT, customer_id INTEGER NOT NULL REFERENCES customer (id),
        kind TEXT NOT NULL CHECK (kind IN ('contact', 'service', 'offers')),
        is_given INTEGER NOT NULL CHECK (is_given IN (0, 1)),
        day TEXT NOT NULL CHECK (day >= '2000-01-01' AND day <= '2199-12-31' AND date(day, '+0 days') IS day),
        way TEXT NOT NULL CHECK (way IN ('counter', 'call', 'message', 'paper', 'file')),
        made_by TEXT NOT NULL DEFAULT ''
    ) STRICT;
CREATE TABLE wanted_greeting (
        id INTEGER PRIMARY KEY AUTOINCREMENT, customer_id INTEGER NOT NULL REFERENCES customer (id), occasion TEXT NOT NULL CHECK (occasion <> ''), UNIQUE (customer_id, occasion)
    ) STRICT;
CREATE TABLE message (
        id INTEGER PRIMARY KEY AUTOINCREMENT, customer_id INTEGER NOT NULL REFERENCES customer (id),
        follow_up_id INTEGER REFERENCES follow_up (id),
        at TEXT NOT NULL CHECK (datetime(at) IS NOT NULL),
        occasion TEXT NOT NULL DEFAULT '',
        occasion_day TEXT CHECK (occasion_day >= '2000-01-01' AND occasion_day <= '2199-12-31' AND date(occasion_day, '+0 days') IS occasion_day),
        said TEXT NOT NULL DEFAULT '',
        made_by TEXT NOT NULL DEFAULT ''
    , channel TEXT NOT NULL DEFAULT 'call' CHECK (channel IN ('call', 'whatsapp', 'email', 'card', 'visit', 'sms'))) STRICT;
CREATE TABLE note (
        id INTEGER PRIMARY KEY AUTOINCREMENT, customer_id INTEGER NOT NULL REFERENCES customer (id),
        at TEXT NOT NULL CHECK (datetime(at) IS NOT NULL),
        said TEXT NOT NULL CHECK (said <> ''),
        made_by TEXT NOT NULL DEFAULT ''
    ) STRICT;
CREATE TABLE complaint_step (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        complaint_id INTEGER NOT NULL REFERENCES complaint (id),
        day TEXT NOT NULL CHECK (day >= '2000-01-01' AND day <= '2199-12-31' AND date(day, '+0 days') IS day),
        kind TEXT NOT NULL CHECK (kind IN ('done', 'closed', 'reopened', 'satisfied', 'returned', 'exchanged')),
        said TEXT NOT NULL DEFAULT '',
        made_by TEXT NOT NULL DEFAULT ''
    ) STRICT;
CREATE TABLE product (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL CHECK (name <> ''),
        folded TEXT NOT NULL UNIQUE CHECK (folded <> ''),
        category TEXT NOT NULL DEFAULT '',
        price INTEGER CHECK (price BETWEEN 0 AND 10000000000000),
        warranty_months INTEGER CHECK (warranty_months BETWEEN 1 AND 600),
        supplier TEXT NOT NULL DEFAULT '',
        details TEXT NOT NULL DEFAULT '',
        repair_notes TEXT NOT NULL DEFAULT '',
        is_gone INTEGER NOT NULL DEFAULT 0 CHECK (is_gone IN (0, 1))
    ) STRICT;
CREATE TABLE former_name (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        product_id INTEGER NOT NULL REFERENCES product (id),
        folded TEXT NOT NULL UNIQUE CHECK (folded <> '')
    ) STRICT;
CREATE TABLE product_link (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        product_id INTEGER NOT NULL REFERENCES product (id),
        other_id INTEGER NOT NULL REFERENCES product (id),
        kind TEXT NOT NULL CHECK (kind IN ('alternative', 'accessory')),
        UNIQUE (product_id, other_id), CHECK (product_id <> other_id)
    ) STRICT;
CREATE TABLE arrival (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        product_id INTEGER NOT NULL REFERENCES product (id),
        day TEXT NOT NULL CHECK (day >= '2000-01-01' AND day <= '2199-12-31' AND date(day, '+0 days') IS day),
        quantity INTEGER CHECK (quantity > 0),
        said TEXT NOT NULL DEFAULT '',
        made_by TEXT NOT NULL DEFAULT ''
    ) STRICT;
CREATE TABLE merging (
        id INTEGER PRIMARY KEY AUTOINCREMENT, kept_id INTEGER NOT NULL, gone_id INTEGER NOT NULL, day TEXT NOT NULL CHECK (day >= '2000-01-01' AND day <= '2199-12-31' AND date(day, '+0 days') IS day),
        images TEXT NOT NULL CHECK (json_valid(images)),
        is_apart INTEGER NOT NULL DEFAULT 0 CHECK (is_apart IN (0, 1)), made_by TEXT NOT NULL DEFAULT ''
    ) STRICT;
CREATE TABLE two_people (
        id INTEGER PRIMARY KEY AUTOINCREMENT, first_id INTEGER NOT NULL, second_id INTEGER NOT NULL, day TEXT NOT NULL CHECK (day >= '2000-01-01' AND day <= '2199-12-31' AND date(day, '+0 days') IS day),
        made_by TEXT NOT NULL DEFAULT '', UNIQUE (first_id, second_id), CHECK (first_id < second_id)
    ) STRICT;
CREATE TABLE forgotten (
        id INTEGER PRIMARY KEY AUTOINCREMENT, customer_id INTEGER NOT NULL, fingerprint TEXT NOT NULL, day TEXT NOT NULL CHECK (day >= '2000-01-01' AND day <= '2199-12-31' AND date(day, '+0 days') IS day),
        UNIQUE (fingerprint, customer_id)
    ) STRICT;
CREATE TABLE "follow_up" (
        id INTEGER PRIMARY KEY AUTOINCREMENT, customer_id INTEGER NOT NULL REFERENCES customer (id),
        purchase_id INTEGER REFERENCES purchase (id),
        kind TEXT NOT NULL CHECK (kind IN ('courtesy', 'promise', 'complaint_check', 'keep_in_touch', 'wish', 'thanks')),
        plan_id INTEGER REFERENCES plan (id),
        step_number INTEGER NOT NULL DEFAULT 0,
        step_count INTEGER NOT NULL DEFAULT 0,
        ask_code TEXT NOT NULL DEFAULT '',
        ask TEXT NOT NULL DEFAULT '',
        due TEXT NOT NULL CHECK (due >= '2000-01-01' AND due <= '2199-12-31' AND date(due, '+0 days') IS due),
        planned_on TEXT NOT NULL CHECK (planned_on >= '2000-01-01' AND planned_on <= '2199-12-31' AND date(planned_on, '+0 days') IS planned_on),
        not_before TEXT CHECK (not_before >= '2000-01-01' AND not_before <= '2199-12-31' AND date(not_before, '+0 days') IS not_before),
        at_time TEXT CHECK (time(at_time) IS at_time || ':00'),
        part TEXT CHECK (part IN ('morning', 'afternoon', 'evening')),
        attempts INTEGER NOT NULL DEFAULT 0 CHECK (attempts >= 0),
        snoozed_until TEXT CHECK (snoozed_until IS NULL OR datetime(snoozed_until) IS NOT NULL),
        state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'done', 'skipped', 'expired', 'cancelled')),
        reason TEXT CHECK (reason IN ('not_reached', 'moved_on', 'consent_withdrawn', 'purchase_voided', 'purchase_returned', 'purchase_corrected', 'too_old', 'silenced', 'left_alone', 'plan_changed', 'plan_off', 'given_up', 'in_touch', 'bought', 'dropped', 'forgotten', 'solved', 'reopened', 'promised_anew')),
        complaint_id INTEGER REFERENCES complaint (id),
        about_customer_id INTEGER REFERENCES customer (id)
    , channel TEXT NOT NULL DEFAULT 'call' CHECK (channel IN ('call', 'whatsapp', 'email', 'card', 'visit', 'sms'))) STRICT;
INSERT INTO _sqlite_migrations VALUES (1, 'shop', 'v1_first_shop', '2026-11-22 22:05:10.549502+00:00');
INSERT INTO _sqlite_migrations VALUES (2, 'shop', 'v2_sums_and_promises_from_an_index', '2026-11-22 22:05:10.550264+00:00');
INSERT INTO _sqlite_migrations VALUES (3, 'shop', 'v3_agenda', '2026-11-22 22:05:10.572892+00:00');
INSERT INTO _sqlite_migrations VALUES (4, 'shop', 'v4_people', '2026-11-22 22:05:10.644718+00:00');
INSERT INTO _sqlite_migrations VALUES (5, 'shop', 'v5_messages', '2026-11-22 22:28:21.232560+00:00');
INSERT INTO operation VALUES (1, '2ccc8d0382874f9db22766fa07a6634f', 'new_shop', '2026-11-23T22:05:10+00:00', '', '{}', NULL, 0, 0);
INSERT INTO operation VALUES (2, 'e304a4548489438e9430cd6fe6d6d4df', 'fill_sample', '2026-11-23T22:05:10+00:00', '', '{"purchases": 60, "customers": 20}', NULL, 0, 0);
INSERT INTO operation VALUES (3, '59f6b924fc064acaad7fef8ce159c4c0', 'rebuild', '2026-11-23T22:28:21+00:00', '', '{}', NULL, 0, 0);
INSERT INTO operation VALUES (4, '4cf6359124fd4e9dbd6cb8f70a5c3582', 'test', '2026-11-23T22:28:21+00:00', '', '{}', NULL, 0, 1);
INSERT INTO change VALUES (1, 1, 'setting', 1, NULL, '{"id":1,"name":"shop_name","value":"\"Toko Sinar Jaya\""}');
INSERT INTO change VALUES (2, 1, 'setting', 2, NULL, '{"id":2,"name":"address","value":"\"\""}');
INSERT INTO change VALUES (3, 1, 'setting', 3, NULL, '{"id":3,"name":"staff","value":"[]"}');
INSERT INTO change VALUES (4, 1, 'setting', 4, NULL, '{"id":4,"name":"country_code","value":"\"ID\""}');
INSERT INTO change VALUES (5, 1, 'setting', 5, NULL, '{"id":5,"name":"state_code","value":"\"\""}');
INSERT INTO change VALUES (6, 1, 'setting', 6, NULL, '{"id":6,"name":"currency_code","value":"\"IDR\""}');
INSERT INTO change VALUES (7, 1, 'setting', 7, NULL, '{"id":7,"name":"language","value":"\"id\""}');
INSERT INTO change VALUES (8, 1, 'setting', 8, NULL, '{"id":8,"name":"closed_weekdays","value":"[]"}');
INSERT INTO change VALUES (9, 1, 'setting', 9, NULL, '{"id":9,"name":"keeps_holidays","value":"true"}');
INSERT INTO change VALUES (10, 1, 'setting', 10, NULL, '{"id":10,"name":"closed_days","value":"[]"}');
INSERT INTO change VALUES (11, 1, 'setting', 11, NULL, '{"id":11,"name":"large_line","value":"3000000"}');
INSERT INTO change VALUES (12, 1, 'setting', 12, NULL, '{"id":12,"name":"retry_after_open_days","value":"2"}');
INSERT INTO change VALUES (13, 1, 'setting', 13, NULL, '{"id":13,"name":"courtesy_attempts","value":"3"}');
INSERT INTO change VALUES (14, 1, 'setting', 14, NULL, '{"id":14,"name":"promise_attempts","value":"6"}');
INSERT INTO change VALUES (15, 1, 'setting', 15, NULL, '{"id":15,"name":"expiry_days","value":"30"}');
INSERT INTO change VALUES (16, 1, 'setting', 16, NULL, '{"id":16,"name":"gather_days","value":"7"}');
INSERT INTO change VALUES (17, 1, 'setting', 17, NULL, '{"id":17,"name":"cap_days","value":"14"}');
INSERT INTO change VALUES (18, 1, 'setting', 18, NULL, '{"id":18,"name":"calls_a_day","value":"15"}');
INSERT INTO change VALUES (19, 1, 'setting', 19, NULL, '{"id":19,"name":"check_back_days","value":"7"}');
INSERT INTO change VALUES (20, 1, 'setting', 20, NULL, '{"id":20,"name":"thanks_after_days","value":"3"}');
INSERT INTO change VALUES (21, 1, 'setting', 21, NULL, '{"id":21,"name":"yes_limit","value":"0"}');
INSERT INTO change VALUES (22, 1, 'setting', 22, NULL, '{"id":22,"name":"greeting_from","value":"3000000"}');
INSERT INTO change VALUES (23, 1, 'setting', 23, NULL, '{"id":23,"name":"greeting_texts","value":"[]"}');
INSERT INTO change VALUES (24, 1, 'setting', 24, NULL, '{"id":24,"name":"quiet_hours","value":"[]"}');
INSERT INTO change VALUES (25, 1, 'setting', 25, NULL, '{"id":25,"name":"logo","value":"\"\""}');
INSERT INTO change VALUES (26, 1, 'plan', 1, NULL, '{"id":1,"position":1,"code":"television","name":"","categories":"[\"television\"]","amount_from":300000,"amount_to":null,"is_large":0,"is_off":0,"is_past":0,"replaced_by":null}');
INSERT INTO change VALUES (27, 1, 'plan_step', 1, NULL, '{"id":1,"plan_id":1,"position":1,"after":10,"unit":"day","anchor":"purchase","channel":"call","ask_code":"set_up","ask":""}');
INSERT INTO change VALUES (28, 1, 'plan_step', 2, NULL, '{"id":2,"plan_id":1,"position":2,"after":3,"unit":"month","anchor":"purchase","channel":"call","ask_code":"still_happy","ask":""}');
INSERT INTO change VALUES (29, 1, 'plan_step', 3, NULL, '{"id":3,"plan_id":1,"position":3,"after":1,"unit":"month","anchor":"warranty_end","channel":"call","ask_code":"before_warranty_ends","ask":""}');
INSERT INTO change VALUES (30, 1, 'plan', 2, NULL, '{"id":2,"position":2,"code":"computer","name":"","categories":"[\"computer\"]","amount_from":300000,"amount_to":null,"is_large":0,"is_off":0,"is_past":0,"replaced_by":null}');
INSERT INTO change VALUES (31, 1, 'plan_step', 4, NULL, '{"id":4,"plan_id":2,"position":1,"after":10,"unit":"day","anchor":"purchase","channel":"call","ask_code":"set_up","ask":""}');
INSERT INTO change VALUES (32, 1, 'plan_step', 5, NULL, '{"id":5,"plan_id":2,"position":2,"after":3,"unit":"month","anchor":"purchase","channel":"call","ask_code":"still_happy","ask":""}');
INSERT INTO change VALUES (33, 1, 'plan_step', 6, NULL, '{"id":6,"plan_id":2,"position":3,"after":1,"unit":"month","anchor":"warranty_end","channel":"call","ask_code":"before_warranty_ends","ask":""}');
INSERT INTO change VALUES (34, 1, 'plan', 3, NULL, '{"id":3,"position":3,"code":"appliance","name":"","categories":"[\"appliance\"]","amount_from":300000,"amount_to":null,"is_large":0,"is_off":0,"is_past":0,"replaced_by":null}');
INSERT INTO change VALUES (35, 1, 'plan_step', 7, NULL, '{"id":7,"plan_id":3,"position":1,"after":10,"unit":"day","anchor":"purchase","channel":"call","ask_code":"set_up","ask":""}');
INSERT INTO change VALUES (36, 1, 'plan_step', 8, NULL, '{"id":8,"plan_id":3,"position":2,"after":3,"unit":"month","anchor":"purchase","channel":"call","ask_code":"still_happy","ask":""}');
INSERT INTO change VALUES (37, 1, 'plan_step', 9, NULL, '{"id":9,"plan_id":3,"position":3,"after":1,"unit":"month","anchor":"warranty_end","channel":"call","ask_code":"before_warranty_ends","ask":""}');
INSERT INTO change VALUES (38, 1, 'plan', 4, NULL, '{"id":4,"position":4,"code":"furniture","name":"","categories":"[\"furniture\"]","amount_from":300000,"amount_to":null,"is_large":0,"is_off":0,"is_past":0,"replaced_by":null}');
INSERT INTO change VALUES (39, 1, 'plan_step', 10, NULL, '{"id":10,"plan_id":4,"position":1,"after":10,"unit":"day","anchor":"purchase","channel":"call","ask_code":"set_up","ask":""}');
INSERT INTO change VALUES (40, 1, 'plan_step', 11, NULL, '{"id":11,"plan_id":4,"position":2,"after":3,"unit":"month","anchor":"purchase","channel":"call","ask_code":"still_happy","ask":""}');
INSERT INTO change VALUES (41, 1, 'plan_step', 12, NULL, '{"id":12,"plan_id":4,"position":3,"after":1,"unit":"month","anchor":"warranty_end","channel":"call","ask_code":"before_warranty_ends","ask":""}');
INSERT INTO change VALUES (42, 1, 'plan', 5, NULL, '{"id":5,"position":5,"code":"vehicle","name":"","categories":"[\"vehicle\"]","amount_from":300000,"amount_to":null,"is_large":0,"is_off":0,"is_past":0,"replaced_by":null}');
INSERT INTO change VALUES (43, 1, 'plan_step', 13, NULL, '{"id":13,"plan_id":5,"position":1,"after":7,"unit":"day","anchor":"purchase","channel":"call","ask_code":"set_up","ask":""}');
INSERT INTO change VALUES (44, 1, 'plan_step', 14, NULL, '{"id":14,"plan_id":5,"position":2,"after":1,"unit":"month","anchor":"purchase","channel":"call","ask_code":"first_month","ask":""}');
INSERT INTO change VALUES (45, 1, 'plan_step', 15, NULL, '{"id":15,"plan_id":5,"position":3,"after":3,"unit":"month","anchor":"purchase","channel":"call","ask_code":"still_happy","ask":""}');
INSERT INTO change VALUES (46, 1, 'plan_step', 16, NULL, '{"id":16,"plan_id":5,"position":4,"after":11,"unit":"month","anchor":"purchase","channel":"call","ask_code":"first_year","ask":""}');
INSERT INTO change VALUES (47, 1, 'plan', 6, NULL, '{"id":6,"position":6,"code":"phone","name":"","categories":"[\"phone\"]","amount_from":300000,"amount_to":null,"is_large":0,"is_off":0,"is_past":0,"replaced_by":null}');
INSERT INTO change VALUES (48, 1, 'plan_step', 17, NULL, '{"id":17,"plan_id":6,"position":1,"after":10,"unit":"day","anchor":"purchase","channel":"call","ask_code":"set_up","ask":""}');
INSERT INTO change VALUES (49, 1, 'plan_step', 18, NULL, '{"id":18,"plan_id":6,"position":2,"after":3,"unit":"month","anchor":"purchase","channel":"call","ask_code":"still_happy","ask":""}');
INSERT INTO change VALUES (50, 1, 'plan', 7, NULL, '{"id":7,"position":7,"code":"large","name":"","categories":"[]","amount_from":0,"amount_to":null,"is_large":1,"is_off":0,"is_past":0,"replaced_by":null}');
INSERT INTO change VALUES (51, 1, 'plan_step', 19, NULL, '{"id":19,"plan_id":7,"position":1,"after":10,"unit":"day","anchor":"purchase","channel":"call","ask_code":"set_up","ask":""}');
INSERT INTO change VALUES (52, 1, 'plan_step', 20, NULL, '{"id":20,"plan_id":7,"position":2,"after":3,"unit":"month","anchor":"purchase","channel":"call","ask_code":"still_happy","ask":""}');
INSERT INTO change VALUES (53, 1, 'plan_step', 21, NULL, '{"id":21,"plan_id":7,"position":3,"after":1,"unit":"month","anchor":"warranty_end","channel":"call","ask_code":"before_warranty_ends","ask":""}');
INSERT INTO change VALUES (54, 2, 'customer', 1, NULL, '{"id":1,"name":"Sugeng Prasetyo","folded":"sugeng prasetyo","form_of_address":"Pak","email":"","address":"","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}');
INSERT INTO change VALUES (55, 2, 'phone', 1, NULL, '{"id":1,"customer_id":1,"number":"+6284349817410","typed":"0843-4981-7410","grouped":"0843-4981-7410","is_bad":0,"place":0}');
INSERT INTO change VALUES (56, 2, 'phone', 2, NULL, '{"id":2,"customer_id":1,"number":"+6284309016103","typed":"0843-0901-6103","grouped":"0843-0901-6103","is_bad":0,"place":0}');
INSERT INTO change VALUES (57, 2, 'customer', 2, NULL, '{"id":2,"name":"Asep Kurniawan","folded":"asep kurniawan","form_of_address":"Mas","email":"asep.kurniawan@example.com","address":"","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}');
INSERT INTO change VALUES (58, 2, 'phone', 3, NULL, '{"id":3,"customer_id":2,"number":"+6284318222254","typed":"0843-1822-2254","grouped":"0843-1822-2254","is_bad":0,"place":0}');
INSERT INTO change VALUES (59, 2, 'customer', 3, NULL, '{"id":3,"name":"Nurul Puspitasari","folded":"nurul puspitasari","form_of_address":"Mbak","email":"","address":"Jl. Melati 38","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}');
INSERT INTO change VALUES (60, 2, 'phone', 4, NULL, '{"id":4,"customer_id":3,"number":"+6284484847513","typed":"0844-8484-7513","grouped":"0844-8484-7513","is_bad":0,"place":0}');
INSERT INTO change VALUES (61, 2, 'customer', 4, NULL, '{"id":4,"name":"Ujang Hidayat","folded":"ujang hidayat","form_of_address":"Mas","email":"ujang.hidayat@example.com","address":"Jl. Pasar Baru 19","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}');
INSERT INTO change VALUES (62, 2, 'phone', 5, NULL, '{"id":5,"customer_id":4,"number":"+6284339729815","typed":"0843-3972-9815","grouped":"0843-3972-9815","is_bad":0,"place":0}');
INSERT INTO change VALUES (63, 2, 'customer', 5, NULL, '{"id":5,"name":"Eka Permatasari","folded":"eka permatasari","form_of_address":"Bu","email":"","address":"","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}');
INSERT INTO change VALUES (64, 2, 'phone', 6, NULL, '{"id":6,"customer_id":5,"number":"+6284138836859","typed":"0841-3883-6859","grouped":"0841-3883-6859","is_bad":0,"place":0}');
INSERT INTO change VALUES (65, 2, 'customer', 6, NULL, '{"id":6,"name":"Fitri Anggraini","folded":"fitri anggraini","form_of_address":"Bu","email":"","address":"","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}');
INSERT INTO change VALUES (66, 2, 'phone', 7, NULL, '{"id":7,"customer_id":6,"number":"+6284171953640","typed":"0841-7195-3640","grouped":"0841-7195-3640","is_bad":0,"place":0}');
INSERT INTO change VALUES (67, 2, 'customer', 7, NULL, '{"id":7,"name":"Dedi Supriyadi","folded":"dedi supriyadi","form_of_address":"Mas","email":"","address":"Jl. Kenanga 22","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}');
INSERT INTO change VALUES (68, 2, 'phone', 8, NULL, '{"id":8,"customer_id":7,"number":"+6284168587831","typed":"0841-6858-7831","grouped":"0841-6858-7831","is_bad":0,"place":0}');
INSERT INTO change VALUES (69, 2, 'customer', 8, NULL, '{"id":8,"name":"Nurul Rohmah","folded":"nurul rohmah","form_of_address":"Ibu","email":"","address":"","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}');
INSERT INTO change VALUES (70, 2, 'phone', 9, NULL, '{"id":9,"customer_id":8,"number":"+6284258517812","typed":"0842-5851-7812","grouped":"0842-5851-7812","is_bad":0,"place":0}');
INSERT INTO change VALUES (71, 2, 'customer', 9, NULL, '{"id":9,"name":"Yuliana Suryani","folded":"yuliana suryani","form_of_address":"Bu","email":"","address":"Jl. Pasar Baru 30","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}');
INSERT INTO change VALUES (72, 2, 'phone', 10, NULL, '{"id":10,"customer_id":9,"number":"+6284431706690","typed":"0844-3170-6690","grouped":"0844-3170-6690","is_bad":0,"place":0}');
INSERT INTO change VALUES (73, 2, 'customer', 10, NULL, '{"id":10,"name":"Nining Puspitasari","folded":"nining puspitasari","form_of_address":"Ibu","email":"","address":"","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}');
INSERT INTO change VALUES (74, 2, 'phone', 11, NULL, '{"id":11,"customer_id":10,"number":"+6284407598386","typed":"0844-0759-8386","grouped":"0844-0759-8386","is_bad":0,"place":0}');
INSERT INTO change VALUES (75, 2, 'customer', 11, NULL, '{"id":11,"name":"Ujang Prasetyo","folded":"ujang prasetyo","form_of_address":"","email":"","address":"","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}');
INSERT INTO change VALUES (76, 2, 'phone', 12, NULL, '{"id":12,"customer_id":11,"number":"+6284130620278","typed":"0841-3062-0278","grouped":"0841-3062-0278","is_bad":0,"place":0}');
INSERT INTO change VALUES (77, 2, 'customer', 12, NULL, '{"id":12,"name":"Sahat Sitorus","folded":"sahat sitorus","form_of_address":"Pak","email":"sahat.sitorus@example.com","address":"","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}');
INSERT INTO change VALUES (78, 2, 'phone', 13, NULL, '{"id":13,"customer_id":12,"number":"+6284539729806","typed":"0845-3972-9806","grouped":"0845-3972-9806","is_bad":0,"place":0}');
INSERT INTO change VALUES (79, 2, 'phone', 14, NULL, '{"id":14,"customer_id":12,"number":"+6284251396937","typed":"0842-5139-6937","grouped":"0842-5139-6937","is_bad":0,"place":0}');
INSERT INTO change VALUES (80, 2, 'customer', 13, NULL, '{"id":13,"name":"Iwan Hidayat","folded":"iwan hidayat","form_of_address":"Mas","email":"","address":"","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}');
INSERT INTO change VALUES (81, 2, 'customer', 14, NULL, '{"id":14,"name":"Budi Santoso","folded":"budi santoso","form_of_address":"Pak","email":"","address":"Jl. Kenanga 98","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}');
INSERT INTO change VALUES (82, 2, 'phone', 15, NULL, '{"id":15,"customer_id":14,"number":"+6284436083778","typed":"0844-3608-3778","grouped":"0844-3608-3778","is_bad":0,"place":0}');
INSERT INTO change VALUES (83, 2, 'customer', 15, NULL, '{"id":15,"name":"Yanti Permatasari","folded":"yanti permatasari","form_of_address":"Ibu","email":"","address":"","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}');
INSERT INTO change VALUES (84, 2, 'phone', 16, NULL, '{"id":16,"customer_id":15,"number":"+6284315868344","typed":"0843-1586-8344","grouped":"0843-1586-8344","is_bad":0,"place":0}');
INSERT INTO change VALUES (85, 2, 'customer', 16, NULL, '{"id":16,"name":"Lilis Kusumawati","folded":"lilis kusumawati","form_of_address":"Bu","email":"","address":"","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}');
INSERT INTO change VALUES (86, 2, 'phone', 17, NULL, '{"id":17,"customer_id":16,"number":"+6284244757710","typed":"0842-4475-7710","grouped":"0842-4475-7710","is_bad":0,"place":0}');
INSERT INTO change VALUES (87, 2, 'customer', 17, NULL, '{"id":17,"name":"Budi Prasetyo","folded":"budi prasetyo","form_of_address":"Mas","email":"budi.prasetyo@example.com","address":"","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}');
INSERT INTO change VALUES (88, 2, 'phone', 18, NULL, '{"id":18,"customer_id":17,"number":"+6284218401107","typed":"0842-1840-1107","grouped":"0842-1840-1107","is_bad":0,"place":0}');
INSERT INTO change VALUES (89, 2, 'customer', 18, NULL, '{"id":18,"name":"Zulkifli Hutagalung","folded":"zulkifli hutagalung","form_of_address":"Bang","email":"","address":"Jl. Melati 3","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}');
INSERT INTO change VALUES (90, 2, 'phone', 19, NULL, '{"id":19,"customer_id":18,"number":"+6284513303614","typed":"0845-1330-3614","grouped":"0845-1330-3614","is_bad":0,"place":0}');
INSERT INTO change VALUES (91, 2, 'customer', 19, NULL, '{"id":19,"name":"","folded":"","form_of_address":"","email":"","address":"","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}');
INSERT INTO change VALUES (92, 2, 'phone', 20, NULL, '{"id":20,"customer_id":19,"number":"+6284571439875","typed":"0845-7143-9875","grouped":"0845-7143-9875","is_bad":0,"place":0}');
INSERT INTO change VALUES (93, 2, 'customer', 20, NULL, '{"id":20,"name":"Kevin Gunawan","folded":"kevin gunawan","form_of_address":"Pak","email":"","address":"","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}');
INSERT INTO change VALUES (94, 2, 'phone', 21, NULL, '{"id":21,"customer_id":20,"number":"+6284360423041","typed":"0843-6042-3041","grouped":"0843-6042-3041","is_bad":0,"place":0}');
INSERT INTO change VALUES (95, 2, 'purchase', 1, NULL, '{"id":1,"customer_id":1,"day":"2024-01-06","amount":179000,"returned_amount":0,"said":"","served_by":"Dedi","state":"kept","source_id":"","exchange_of":null}');
INSERT INTO change VALUES (96, 2, 'purchase_line', 1, NULL, '{"id":1,"purchase_id":1,"item":"Kipas angin Miyako 12 inci","category":"kipas angin","quantity":1000,"amount":179000,"serial":"","warranty_months":12,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (97, 2, 'purchase', 2, NULL, '{"id":2,"customer_id":2,"day":"2024-02-19","amount":249000,"returned_amount":0,"said":"","served_by":"Rina","state":"kept","source_id":"","exchange_of":null}');
INSERT INTO change VALUES (98, 2, 'purchase_line', 2, NULL, '{"id":2,"purchase_id":2,"item":"Mouse Logitech","category":"aksesori","quantity":1000,"amount":119000,"serial":"","warranty_months":12,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (99, 2, 'purchase_line', 3, NULL, '{"id":3,"purchase_id":2,"item":"Bantal","category":"perlengkapan tidur","quantity":2000,"amount":130000,"serial":"","warranty_months":null,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (100, 2, 'purchase', 3, NULL, '{"id":3,"customer_id":3,"day":"2024-02-21","amount":537000,"returned_amount":0,"said":"Buat hadiah kakak saya.","served_by":"Dedi","state":"kept","source_id":"","exchange_of":null}');
INSERT INTO change VALUES (101, 2, 'purchase_line', 4, NULL, '{"id":4,"purchase_id":3,"item":"Kipas angin Cosmos 16 inci","category":"kipas angin","quantity":1000,"amount":259000,"serial":"","warranty_months":12,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (102, 2, 'purchase_line', 5, NULL, '{"id":5,"purchase_id":3,"item":"Kipas angin Miyako 12 inci","category":"kipas angin","quantity":1000,"amount":179000,"serial":"","warranty_months":12,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (103, 2, 'purchase_line', 6, NULL, '{"id":6,"purchase_id":3,"item":"Kabel USB-C 1 m","category":"kabel","quantity":3000,"amount":99000,"serial":"","warranty_months":null,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (104, 2, 'purchase', 4, NULL, '{"id":4,"customer_id":4,"day":"2024-03-13","amount":119000,"returned_amount":0,"said":"Disuruh tetangga beli di sini.","served_by":"Dedi","state":"kept","source_id":"","exchange_of":null}');
INSERT INTO change VALUES (105, 2, 'purchase_line', 7, NULL, '{"id":7,"purchase_id":4,"item":"Mouse Logitech","category":"aksesori","quantity":1000,"amount":119000,"serial":"","warranty_months":12,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (106, 2, 'purchase', 5, NULL, '{"id":5,"customer_id":5,"day":"2024-05-12","amount":260000,"returned_amount":0,"said":"","served_by":"Rina","state":"kept","source_id":"","exchange_of":null}');
INSERT INTO change VALUES (107, 2, 'purchase_line', 8, NULL, '{"id":8,"purchase_id":5,"item":"Bantal","category":"perlengkapan tidur","quantity":4000,"amount":260000,"serial":"","warranty_months":null,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (108, 2, 'purchase', 6, NULL, '{"id":6,"customer_id":6,"day":"2024-05-21","amount":71000,"returned_amount":0,"said":"Buat hadiah kakak saya.","served_by":"Rina","state":"kept","source_id":"","exchange_of":null}');
INSERT INTO change VALUES (109, 2, 'purchase_line', 9, NULL, '{"id":9,"purchase_id":6,"item":"Kabel rol 5 m","category":"kabel","quantity":1000,"amount":71000,"serial":"","warranty_months":null,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (110, 2, 'purchase', 7, NULL, '{"id":7,"customer_id":7,"day":"2024-07-08","amount":259000,"returned_amount":0,"said":"","served_by":"Wulan","state":"kept","source_id":"","exchange_of":null}');
INSERT INTO change VALUES (111, 2, 'purchase_line', 10, NULL, '{"id":10,"purchase_id":7,"item":"Kipas angin Cosmos 16 inci","category":"kipas angin","quantity":1000,"amount":259000,"serial":"","warranty_months":12,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (112, 2, 'purchase', 8, NULL, '{"id":8,"customer_id":8,"day":"2024-07-21","amount":309000,"returned_amount":0,"said":"","served_by":"Rina","state":"kept","source_id":"","exchange_of":null}');
INSERT INTO change VALUES (113, 2, 'purchase_line', 11, NULL, '{"id":11,"purchase_id":8,"item":"Rice cooker Cosmos 1,8 l","category":"rice cooker","quantity":1000,"amount":309000,"serial":"","warranty_months":12,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (114, 2, 'purchase', 9, NULL, '{"id":9,"customer_id":9,"day":"2024-08-24","amount":518000,"returned_amount":0,"said":"Disuruh tetangga beli di sini.","served_by":"Dedi","state":"kept","source_id":"","exchange_of":null}');
INSERT INTO change VALUES (115, 2, 'purchase_line', 12, NULL, '{"id":12,"purchase_id":9,"item":"Rice cooker Cosmos 1,8 l","category":"rice cooker","quantity":1000,"amount":309000,"serial":"","warranty_months":12,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (116, 2, 'purchase_line', 13, NULL, '{"id":13,"purchase_id":9,"item":"Rice cooker Miyako 1 l","category":"rice cooker","quantity":1000,"amount":209000,"serial":"","warranty_months":12,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (117, 2, 'purchase', 10, NULL, '{"id":10,"customer_id":10,"day":"2024-10-26","amount":229000,"returned_amount":0,"said":"","served_by":"Rina","state":"kept","source_id":"","exchange_of":null}');
INSERT INTO change VALUES (118, 2, 'purchase_line', 14, NULL, '{"id":14,"purchase_id":10,"item":"Setrika Philips","category":"setrika","quantity":1000,"amount":229000,"serial":"","warranty_months":12,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (119, 2, 'purchase', 11, NULL, '{"id":11,"customer_id":11,"day":"2024-11-02","amount":179000,"returned_amount":0,"said":"","served_by":"Dedi","state":"kept","source_id":"","exchange_of":null}');
INSERT INTO change VALUES (120, 2, 'purchase_line', 15, NULL, '{"id":15,"purchase_id":11,"item":"Seprai 160 cm","category":"perlengkapan tidur","quantity":1000,"amount":179000,"serial":"","warranty_months":null,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (121, 2, 'purchase', 12, NULL, '{"id":12,"customer_id":9,"day":"2024-11-08","amount":71000,"returned_amount":0,"said":"Lagi renovasi dapur.","served_by":"Rina","state":"kept","source_id":"","exchange_of":null}');
INSERT INTO change VALUES (122, 2, 'purchase_line', 16, NULL, '{"id":16,"purchase_id":12,"item":"Kabel rol 5 m","category":"kabel","quantity":1000,"amount":71000,"serial":"","warranty_months":null,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (123, 2, 'purchase', 13, NULL, '{"id":13,"customer_id":12,"day":"2024-12-03","amount":447000,"returned_amount":0,"said":"","served_by":"Wulan","state":"kept","source_id":"","exchange_of":null}');
INSERT INTO change VALUES (124, 2, 'purchase_line', 17, NULL, '{"id":17,"purchase_id":13,"item":"Charger Anker 20 W","category":"charger","quantity":1000,"amount":159000,"serial":"","warranty_months":null,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (125, 2, 'purchase_line', 18, NULL, '{"id":18,"purchase_id":13,"item":"Seprai 160 cm","category":"perlengkapan tidur","quantity":1000,"amount":179000,"serial":"","warranty_months":null,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (126, 2, 'purchase_line', 19, NULL, '{"id":19,"purchase_id":13,"item":"Kabel rol 10 m","category":"kabel","quantity":1000,"amount":109000,"serial":"","warranty_months":null,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (127, 2, 'purchase', 14, NULL, '{"id":14,"customer_id":9,"day":"2024-12-23","amount":5099000,"returned_amount":0,"said":"","served_by":"Wulan","state":"kept","source_id":"","exchange_of":null}');
INSERT INTO change VALUES (128, 2, 'purchase_line', 20, NULL, '{"id":20,"purchase_id":14,"item":"Kulkas LG 2 pintu","category":"kulkas","quantity":1000,"amount":5099000,"serial":"","warranty_months":24,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (129, 2, 'purchase', 15, NULL, '{"id":15,"customer_id":7,"day":"2024-12-24","amount":7570000,"returned_amount":0,"said":"","served_by":"Dedi","state":"kept","source_id":"","exchange_of":null}');
INSERT INTO change VALUES (130, 2, 'purchase_line', 21, NULL, '{"id":21,"purchase_id":15,"item":"TV Hisense 55 inci","category":"televisi","quantity":1000,"amount":7299000,"serial":"","warranty_months":24,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (131, 2, 'purchase_line', 22, NULL, '{"id":22,"purchase_id":15,"item":"Braket TV 32-55 inci","category":"aksesori","quantity":1000,"amount":169000,"serial":"","warranty_months":null,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (132, 2, 'purchase_line', 23, NULL, '{"id":23,"purchase_id":15,"item":"Kabel USB-C 1 m","category":"kabel","quantity":3000,"amount":102000,"serial":"","warranty_months":null,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (133, 2, 'purchase', 16, NULL, '{"id":16,"customer_id":11,"day":"2024-12-25","amount":7299000,"returned_amount":0,"said":"","served_by":"Dedi","state":"kept","source_id":"","exchange_of":null}');
INSERT INTO change VALUES (134, 2, 'purchase_line', 24, NULL, '{"id":24,"purchase_id":16,"item":"TV Hisense 55 inci","category":"televisi","quantity":1000,"amount":7299000,"serial":"","warranty_months":24,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (135, 2, 'purchase', 17, NULL, '{"id":17,"customer_id":9,"day":"2024-12-30","amount":257000,"returned_amount":0,"said":"","served_by":"Dedi","state":"kept","source_id":"","exchange_of":null}');
INSERT INTO change VALUES (136, 2, 'purchase_line', 25, NULL, '{"id":25,"purchase_id":17,"item":"Kabel Vention HDMI 2 m","category":"kabel","quantity":3000,"amount":189000,"serial":"","warranty_months":null,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (137, 2, 'purchase_line', 26, NULL, '{"id":26,"purchase_id":17,"item":"Kabel USB-C 1 m","category":"kabel","quantity":2000,"amount":68000,"serial":"","warranty_months":null,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (138, 2, 'purchase', 18, NULL, '{"id":18,"customer_id":4,"day":"2025-01-03","amount":111000,"returned_amount":0,"said":"","served_by":"Dedi","state":"kept","source_id":"","exchange_of":null}');
INSERT INTO change VALUES (139, 2, 'purchase_line', 27, NULL, '{"id":27,"purchase_id":18,"item":"Lampu Philips 9 W","category":"lampu","quantity":3000,"amount":111000,"serial":"","warranty_months":null,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (140, 2, 'purchase', 19, NULL, '{"id":19,"customer_id":13,"day":"2025-03-03","amount":74000,"returned_amount":0,"said":"Disuruh tetangga beli di sini.","served_by":"Dedi","state":"kept","source_id":"","exchange_of":null}');
INSERT INTO change VALUES (141, 2, 'purchase_line', 28, NULL, '{"id":28,"purchase_id":19,"item":"Lampu Philips 9 W","category":"lampu","quantity":2000,"amount":74000,"serial":"","warranty_months":null,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (142, 2, 'purchase', 20, NULL, '{"id":20,"customer_id":14,"day":"2025-03-11","amount":269000,"returned_amount":0,"said":"","served_by":"Rina","state":"kept","source_id":"","exchange_of":null}');
INSERT INTO change VALUES (143, 2, 'purchase_line', 29, NULL, '{"id":29,"purchase_id":20,"item":"Kipas angin Cosmos 16 inci","category":"kipas angin","quantity":1000,"amount":269000,"serial":"","warranty_months":12,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (144, 2, 'purchase', 21, NULL, '{"id":21,"customer_id":8,"day":"2025-03-23","amount":148000,"returned_amount":0,"said":"","served_by":"Dedi","state":"kept","source_id":"","exchange_of":null}');
INSERT INTO change VALUES (145, 2, 'purchase_line', 30, NULL, '{"id":30,"purchase_id":21,"item":"Lampu Philips 9 W","category":"lampu","quantity":4000,"amount":148000,"serial":"","warranty_months":null,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (146, 2, 'purchase', 22, NULL, '{"id":22,"customer_id":15,"day":"2025-04-06","amount":296000,"returned_amount":0,"said":"Di online lebih murah, tapi saya lebih percaya di sini.","served_by":"Wulan","state":"kept","source_id":"","exchange_of":null}');
INSERT INTO change VALUES (147, 2, 'purchase_line', 31, NULL, '{"id":31,"purchase_id":22,"item":"Lampu Hannochs 12 W","category":"lampu","quantity":1000,"amount":27000,"serial":"","warranty_months":null,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (148, 2, 'purchase_line', 32, NULL, '{"id":32,"purchase_id":22,"item":"Kipas angin Cosmos 16 inci","category":"kipas angin","quantity":1000,"amount":269000,"serial":"","warranty_months":12,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (149, 2, 'purchase', 23, NULL, '{"id":23,"customer_id":9,"day":"2025-04-24","amount":478000,"returned_amount":0,"said":"","served_by":"Dedi","state":"kept","source_id":"","exchange_of":null}');
INSERT INTO change VALUES (150, 2, 'purchase_line', 33, NULL, '{"id":33,"purchase_id":23,"item":"Charger Anker 20 W","category":"charger","quantity":1000,"amount":159000,"serial":"","warranty_months":null,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (151, 2, 'purchase_line', 34, NULL, '{"id":34,"purchase_id":23,"item":"Rice cooker Cosmos 1,8 l","category":"rice cooker","quantity":1000,"amount":319000,"serial":"","warranty_months":12,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (152, 2, 'purchase', 24, NULL, '{"id":24,"customer_id":5,"day":"2025-04-30","amount":350000,"returned_amount":0,"said":"","served_by":"Wulan","state":"kept","source_id":"","exchange_of":null}');
INSERT INTO change VALUES (153, 2, 'purchase_line', 35, NULL, '{"id":35,"purchase_id":24,"item":"Mouse Logitech","category":"aksesori","quantity":1000,"amount":129000,"serial":"","warranty_months":12,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (154, 2, 'purchase_line', 36, NULL, '{"id":36,"purchase_id":24,"item":"Lampu Philips 9 W","category":"lampu","quantity":4000,"amount":148000,"serial":"","warranty_months":null,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (155, 2, 'purchase_line', 37, NULL, '{"id":37,"purchase_id":24,"item":"Kabel rol 5 m","category":"kabel","quantity":1000,"amount":73000,"serial":"","warranty_months":null,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (156, 2, 'purchase', 25, NULL, '{"id":25,"customer_id":16,"day":"2025-05-28","amount":36000,"returned_amount":0,"said":"Disuruh tetangga beli di sini.","served_by":"Wulan","state":"kept","source_id":"","exchange_of":null}');
INSERT INTO change VALUES (157, 2, 'purchase_line', 38, NULL, '{"id":38,"purchase_id":25,"item":"Baterai ABC AA isi 4","category":"baterai","quantity":2000,"amount":36000,"serial":"","warranty_months":null,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (158, 2, 'purchase', 26, NULL, '{"id":26,"customer_id":17,"day":"2025-06-29","amount":243000,"returned_amount":0,"said":"","served_by":"Rina","state":"kept","source_id":"","exchange_of":null}');
INSERT INTO change VALUES (159, 2, 'purchase_line', 39, NULL, '{"id":39,"purchase_id":26,"item":"Kabel rol 10 m","category":"kabel","quantity":1000,"amount":109000,"serial":"","warranty_months":null,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (160, 2, 'purchase_line', 40, NULL, '{"id":40,"purchase_id":26,"item":"Bantal","category":"perlengkapan tidur","quantity":2000,"amount":134000,"serial":"","warranty_months":null,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (161, 2, 'purchase', 27, NULL, '{"id":27,"customer_id":9,"day":"2025-07-02","amount":439000,"returned_amount":0,"said":"","served_by":"Rina","state":"kept","source_id":"","exchange_of":null}');
INSERT INTO change VALUES (162, 2, 'purchase_line', 41, NULL, '{"id":41,"purchase_id":27,"item":"Blender Philips 2 l","category":"blender","quantity":1000,"amount":439000,"serial":"","warranty_months":12,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (163, 2, 'purchase', 28, NULL, '{"id":28,"customer_id":16,"day":"2025-10-01","amount":54000,"returned_amount":0,"said":"","served_by":"Rina","state":"kept","source_id":"","exchange_of":null}');
INSERT INTO change VALUES (164, 2, 'purchase_line', 42, NULL, '{"id":42,"purchase_id":28,"item":"Lampu Hannochs 12 W","category":"lampu","quantity":2000,"amount":54000,"serial":"","warranty_months":null,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (165, 2, 'purchase', 29, NULL, '{"id":29,"customer_id":9,"day":"2025-10-07","amount":73000,"returned_amount":0,"said":"","served_by":"Dedi","state":"kept","source_id":"","exchange_of":null}');
INSERT INTO change VALUES (166, 2, 'purchase_line', 43, NULL, '{"id":43,"purchase_id":29,"item":"Kabel rol 5 m","category":"kabel","quantity":1000,"amount":73000,"serial":"","warranty_months":null,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (167, 2, 'purchase', 30, NULL, '{"id":30,"customer_id":18,"day":"2025-10-07","amount":319000,"returned_amount":0,"said":"","served_by":"Wulan","state":"kept","source_id":"","exchange_of":null}');
INSERT INTO change VALUES (168, 2, 'purchase_line', 44, NULL, '{"id":44,"purchase_id":30,"item":"Rice cooker Cosmos 1,8 l","category":"rice cooker","quantity":1000,"amount":319000,"serial":"","warranty_months":12,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (169, 2, 'purchase', 31, NULL, '{"id":31,"customer_id":19,"day":"2025-11-05","amount":8646000,"returned_amount":0,"said":"Untuk rumah pertama anak saya.","served_by":"Wulan","state":"kept","source_id":"","exchange_of":null}');
INSERT INTO change VALUES (170, 2, 'purchase_line', 45, NULL, '{"id":45,"purchase_id":31,"item":"Set kamar tidur Olympic jati, 4 potong","category":"set kamar tidur","quantity":1000,"amount":8199000,"serial":"","warranty_months":null,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (171, 2, 'purchase_line', 46, NULL, '{"id":46,"purchase_id":31,"item":"Bantal","category":"perlengkapan tidur","quantity":4000,"amount":268000,"serial":"","warranty_months":null,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (172, 2, 'purchase_line', 47, NULL, '{"id":47,"purchase_id":31,"item":"Seprai 160 cm","category":"perlengkapan tidur","quantity":1000,"amount":179000,"serial":"","warranty_months":null,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (173, 2, 'purchase', 32, NULL, '{"id":32,"customer_id":9,"day":"2025-12-24","amount":139000,"returned_amount":0,"said":"","served_by":"Wulan","state":"kept","source_id":"","exchange_of":null}');
INSERT INTO change VALUES (174, 2, 'purchase_line', 48, NULL, '{"id":48,"purchase_id":32,"item":"Earphone JBL","category":"earphone","quantity":1000,"amount":139000,"serial":"","warranty_months":null,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (175, 2, 'purchase', 33, NULL, '{"id":33,"customer_id":9,"day":"2026-02-27","amount":317000,"returned_amount":0,"said":"","served_by":"Rina","state":"kept","source_id":"","exchange_of":null}');
INSERT INTO change VALUES (176, 2, 'purchase_line', 49, NULL, '{"id":49,"purchase_id":33,"item":"Kipas angin Cosmos 16 inci","category":"kipas angin","quantity":1000,"amount":279000,"serial":"","warranty_months":12,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (177, 2, 'purchase_line', 50, NULL, '{"id":50,"purchase_id":33,"item":"Baterai ABC AA isi 4","category":"baterai","quantity":2000,"amount":38000,"serial":"","warranty_months":null,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (178, 2, 'purchase', 34, NULL, '{"id":34,"customer_id":14,"day":"2026-03-29","amount":329000,"returned_amount":0,"said":"","served_by":"Dedi","state":"kept","source_id":"","exchange_of":null}');
INSERT INTO change VALUES (179, 2, 'purchase_line', 51, NULL, '{"id":51,"purchase_id":34,"item":"Rice cooker Cosmos 1,8 l","category":"rice cooker","quantity":1000,"amount":329000,"serial":"","warranty_months":12,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (180, 2, 'purchase', 35, NULL, '{"id":35,"customer_id":16,"day":"2026-04-18","amount":264000,"returned_amount":0,"said":"","served_by":"Dedi","state":"kept","source_id":"","exchange_of":null}');
INSERT INTO change VALUES (181, 2, 'purchase_line', 52, NULL, '{"id":52,"purchase_id":35,"item":"Kabel rol 5 m","category":"kabel","quantity":1000,"amount":75000,"serial":"","warranty_months":null,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (182, 2, 'purchase_line', 53, NULL, '{"id":53,"purchase_id":35,"item":"Kipas angin Miyako 12 inci","category":"kipas angin","quantity":1000,"amount":189000,"serial":"","warranty_months":12,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (183, 2, 'purchase', 36, NULL, '{"id":36,"customer_id":14,"day":"2026-05-15","amount":618000,"returned_amount":0,"said":"","served_by":"Wulan","state":"kept","source_id":"","exchange_of":null}');
INSERT INTO change VALUES (184, 2, 'purchase_line', 54, NULL, '{"id":54,"purchase_id":36,"item":"Kipas angin Miyako 12 inci","category":"kipas angin","quantity":1000,"amount":189000,"serial":"","warranty_months":12,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (185, 2, 'purchase_line', 55, NULL, '{"id":55,"purchase_id":36,"item":"Kompor gas Rinnai 2 tungku","category":"kompor","quantity":1000,"amount":429000,"serial":"","warranty_months":12,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (186, 2, 'purchase', 37, NULL, '{"id":37,"customer_id":9,"day":"2026-06-04","amount":356000,"returned_amount":0,"said":"","served_by":"Rina","state":"kept","source_id":"","exchange_of":null}');
INSERT INTO change VALUES (187, 2, 'purchase_line', 56, NULL, '{"id":56,"purchase_id":37,"item":"Earphone JBL","category":"earphone","quantity":1000,"amount":139000,"serial":"","warranty_months":null,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (188, 2, 'purchase_line', 57, NULL, '{"id":57,"purchase_id":37,"item":"Kipas angin Miyako 12 inci","category":"kipas angin","quantity":1000,"amount":189000,"serial":"","warranty_months":12,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (189, 2, 'purchase_line', 58, NULL, '{"id":58,"purchase_id":37,"item":"Lampu Hannochs 12 W","category":"lampu","quantity":1000,"amount":28000,"serial":"","warranty_months":null,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (190, 2, 'purchase', 38, NULL, '{"id":38,"customer_id":17,"day":"2026-07-28","amount":5974000,"returned_amount":0,"said":"","served_by":"Wulan","state":"kept","source_id":"","exchange_of":null}');
INSERT INTO change VALUES (191, 2, 'purchase_line', 59, NULL, '{"id":59,"purchase_id":38,"item":"Mesin cuci Samsung 9 kg","category":"mesin cuci","quantity":1000,"amount":5899000,"serial":"","warranty_months":24,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (192, 2, 'purchase_line', 60, NULL, '{"id":60,"purchase_id":38,"item":"Kabel rol 5 m","category":"kabel","quantity":1000,"amount":75000,"serial":"","warranty_months":null,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (193, 2, 'purchase', 39, NULL, '{"id":39,"customer_id":5,"day":"2026-08-09","amount":7068000,"returned_amount":0,"said":"","served_by":"Wulan","state":"kept","source_id":"","exchange_of":null}');
INSERT INTO change VALUES (194, 2, 'purchase_line', 61, NULL, '{"id":61,"purchase_id":39,"item":"Sofa Informa sudut","category":"sofa","quantity":1000,"amount":6999000,"serial":"","warranty_months":null,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (195, 2, 'purchase_line', 62, NULL, '{"id":62,"purchase_id":39,"item":"Bantal","category":"perlengkapan tidur","quantity":1000,"amount":69000,"serial":"","warranty_months":null,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (196, 2, 'purchase', 40, NULL, '{"id":40,"customer_id":6,"day":"2026-08-14","amount":5299000,"returned_amount":0,"said":"","served_by":"Rina","state":"kept","source_id":"","exchange_of":null}');
INSERT INTO change VALUES (197, 2, 'purchase_line', 63, NULL, '{"id":63,"purchase_id":40,"item":"Kulkas LG 2 pintu","category":"kulkas","quantity":1000,"amount":5299000,"serial":"AN56467244","warranty_months":24,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (198, 2, 'purchase', 41, NULL, '{"id":41,"customer_id":18,"day":"2026-08-15","amount":21999000,"returned_amount":0,"said":"","served_by":"Dedi","state":"kept","source_id":"","exchange_of":null}');
INSERT INTO change VALUES (199, 2, 'purchase_line', 64, NULL, '{"id":64,"purchase_id":41,"item":"Sepeda motor Yamaha 125 cc","category":"sepeda motor","quantity":1000,"amount":21999000,"serial":"","warranty_months":24,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (200, 2, 'purchase', 42, NULL, '{"id":42,"customer_id":12,"day":"2026-08-17","amount":2999000,"returned_amount":0,"said":"","served_by":"Dedi","state":"kept","source_id":"","exchange_of":null}');
INSERT INTO change VALUES (201, 2, 'purchase_line', 65, NULL, '{"id":65,"purchase_id":42,"item":"HP Samsung 128 GB","category":"ponsel","quantity":1000,"amount":2999000,"serial":"","warranty_months":12,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (202, 2, 'purchase', 43, NULL, '{"id":43,"customer_id":1,"day":"2026-08-18","amount":5193000,"returned_amount":0,"said":"","served_by":"Rina","state":"kept","source_id":"","exchange_of":null}');
INSERT INTO change VALUES (203, 2, 'purchase_line', 66, NULL, '{"id":66,"purchase_id":43,"item":"AC Daikin 1 PK","category":"AC","quantity":1000,"amount":4999000,"serial":"MX17836837","warranty_months":12,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (204, 2, 'purchase_line', 67, NULL, '{"id":67,"purchase_id":43,"item":"Kabel rol 10 m","category":"kabel","quantity":1000,"amount":119000,"serial":"","warranty_months":null,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (205, 2, 'purchase_line', 68, NULL, '{"id":68,"purchase_id":43,"item":"Kabel rol 5 m","category":"kabel","quantity":1000,"amount":75000,"serial":"","warranty_months":null,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (206, 2, 'purchase', 44, NULL, '{"id":44,"customer_id":3,"day":"2026-08-23","amount":2713000,"returned_amount":0,"said":"","served_by":"Rina","state":"kept","source_id":"","exchange_of":null}');
INSERT INTO change VALUES (207, 2, 'purchase_line', 69, NULL, '{"id":69,"purchase_id":44,"item":"HP Oppo 128 GB","category":"ponsel","quantity":1000,"amount":2499000,"serial":"","warranty_months":12,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (208, 2, 'purchase_line', 70, NULL, '{"id":70,"purchase_id":44,"item":"Casing HP","category":"aksesori","quantity":1000,"amount":45000,"serial":"","warranty_months":null,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (209, 2, 'purchase_line', 71, NULL, '{"id":71,"purchase_id":44,"item":"Charger Anker 20 W","category":"charger","quantity":1000,"amount":169000,"serial":"","warranty_months":null,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (210, 2, 'purchase', 45, NULL, '{"id":45,"customer_id":14,"day":"2026-08-23","amount":8499000,"returned_amount":0,"said":"","served_by":"Dedi","state":"kept","source_id":"","exchange_of":null}');
INSERT INTO change VALUES (211, 2, 'purchase_line', 72, NULL, '{"id":72,"purchase_id":45,"item":"Set kamar tidur Olympic jati, 4 potong","category":"set kamar tidur","quantity":1000,"amount":8499000,"serial":"","warranty_months":null,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (212, 2, 'purchase', 46, NULL, '{"id":46,"customer_id":10,"day":"2026-08-23","amount":7899000,"returned_amount":0,"said":"","served_by":"Dedi","state":"kept","source_id":"","exchange_of":null}');
INSERT INTO change VALUES (213, 2, 'purchase_line', 73, NULL, '{"id":73,"purchase_id":46,"item":"Laptop Lenovo 14 inci","category":"laptop","quantity":1000,"amount":7899000,"serial":"","warranty_months":12,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (214, 2, 'purchase', 47, NULL, '{"id":47,"customer_id":15,"day":"2026-08-24","amount":8499000,"returned_amount":0,"said":"","served_by":"Wulan","state":"kept","source_id":"","exchange_of":null}');
INSERT INTO change VALUES (215, 2, 'purchase_line', 74, NULL, '{"id":74,"purchase_id":47,"item":"Set kamar tidur Olympic jati, 4 potong","category":"set kamar tidur","quantity":1000,"amount":8499000,"serial":"","warranty_months":null,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (216, 2, 'purchase', 48, NULL, '{"id":48,"customer_id":9,"day":"2026-08-31","amount":179000,"returned_amount":0,"said":"Disuruh tetangga beli di sini.","served_by":"Rina","state":"kept","source_id":"","exchange_of":null}');
INSERT INTO change VALUES (217, 2, 'purchase_line', 75, NULL, '{"id":75,"purchase_id":48,"item":"Braket TV 32-55 inci","category":"aksesori","quantity":1000,"amount":179000,"serial":"","warranty_months":null,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (218, 2, 'purchase', 49, NULL, '{"id":49,"customer_id":12,"day":"2026-09-02","amount":325000,"returned_amount":0,"said":"Di online lebih murah, tapi saya lebih percaya di sini.","served_by":"Wulan","state":"kept","source_id":"","exchange_of":null}');
INSERT INTO change VALUES (219, 2, 'purchase_line', 76, NULL, '{"id":76,"purchase_id":49,"item":"Setrika Philips","category":"setrika","quantity":1000,"amount":249000,"serial":"","warranty_months":12,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (220, 2, 'purchase_line', 77, NULL, '{"id":77,"purchase_id":49,"item":"Lampu Philips 9 W","category":"lampu","quantity":2000,"amount":76000,"serial":"","warranty_months":null,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (221, 2, 'purchase', 50, NULL, '{"id":50,"customer_id":7,"day":"2026-09-10","amount":35000,"returned_amount":0,"said":"Di online lebih murah, tapi saya lebih percaya di sini.","served_by":"Dedi","state":"kept","source_id":"","exchange_of":null}');
INSERT INTO change VALUES (222, 2, 'purchase_line', 78, NULL, '{"id":78,"purchase_id":50,"item":"Kabel USB-C 1 m","category":"kabel","quantity":1000,"amount":35000,"serial":"","warranty_months":null,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (223, 2, 'purchase', 51, NULL, '{"id":51,"customer_id":20,"day":"2026-10-30","amount":5299000,"returned_amount":0,"said":"","served_by":"Rina","state":"kept","source_id":"","exchange_of":null}');
INSERT INTO change VALUES (224, 2, 'purchase_line', 79, NULL, '{"id":79,"purchase_id":51,"item":"Kulkas LG 2 pintu","category":"kulkas","quantity":1000,"amount":5299000,"serial":"FV45273599","warranty_months":24,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (225, 2, 'purchase', 52, NULL, '{"id":52,"customer_id":4,"day":"2026-11-01","amount":3499000,"returned_amount":0,"said":"","served_by":"Rina","state":"kept","source_id":"","exchange_of":null}');
INSERT INTO change VALUES (226, 2, 'purchase_line', 80, NULL, '{"id":80,"purchase_id":52,"item":"Kasur Comforta 160 cm","category":"kasur","quantity":1000,"amount":3499000,"serial":"","warranty_months":null,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (227, 2, 'purchase', 53, NULL, '{"id":53,"customer_id":20,"day":"2026-11-07","amount":214000,"returned_amount":0,"said":"","served_by":"Wulan","state":"kept","source_id":"","exchange_of":null}');
INSERT INTO change VALUES (228, 2, 'purchase_line', 81, NULL, '{"id":81,"purchase_id":53,"item":"Earphone JBL","category":"earphone","quantity":1000,"amount":139000,"serial":"","warranty_months":null,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (229, 2, 'purchase_line', 82, NULL, '{"id":82,"purchase_id":53,"item":"Kabel rol 5 m","category":"kabel","quantity":1000,"amount":75000,"serial":"","warranty_months":null,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (230, 2, 'purchase', 54, NULL, '{"id":54,"customer_id":16,"day":"2026-11-13","amount":6999000,"returned_amount":0,"said":"Yang dulu belum setahun sudah rusak.","served_by":"Dedi","state":"kept","source_id":"","exchange_of":null}');
INSERT INTO change VALUES (231, 2, 'purchase_line', 83, NULL, '{"id":83,"purchase_id":54,"item":"Laptop Acer 14 inci","category":"laptop","quantity":1000,"amount":6999000,"serial":"","warranty_months":12,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (232, 2, 'purchase', 55, NULL, '{"id":55,"customer_id":8,"day":"2026-11-13","amount":4599000,"returned_amount":0,"said":"","served_by":"Dedi","state":"kept","source_id":"","exchange_of":null}');
INSERT INTO change VALUES (233, 2, 'purchase_line', 84, NULL, '{"id":84,"purchase_id":55,"item":"Sofa Informa 3 dudukan","category":"sofa","quantity":1000,"amount":4599000,"serial":"","warranty_months":null,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (234, 2, 'purchase', 56, NULL, '{"id":56,"customer_id":2,"day":"2026-11-13","amount":4999000,"returned_amount":0,"said":"","served_by":"Dedi","state":"kept","source_id":"","exchange_of":null}');
INSERT INTO change VALUES (235, 2, 'purchase_line', 85, NULL, '{"id":85,"purchase_id":56,"item":"AC Daikin 1 PK","category":"AC","quantity":1000,"amount":4999000,"serial":"VC75979155","warranty_months":12,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (236, 2, 'purchase', 57, NULL, '{"id":57,"customer_id":9,"day":"2026-11-13","amount":76000,"returned_amount":0,"said":"Disuruh tetangga beli di sini.","served_by":"Rina","state":"kept","source_id":"","exchange_of":null}');
INSERT INTO change VALUES (237, 2, 'purchase_line', 86, NULL, '{"id":86,"purchase_id":57,"item":"Lampu Philips 9 W","category":"lampu","quantity":2000,"amount":76000,"serial":"","warranty_months":null,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (238, 2, 'purchase', 58, NULL, '{"id":58,"customer_id":19,"day":"2026-11-17","amount":434000,"returned_amount":0,"said":"","served_by":"Dedi","state":"kept","source_id":"","exchange_of":null}');
INSERT INTO change VALUES (239, 2, 'purchase_line', 87, NULL, '{"id":87,"purchase_id":58,"item":"Kursi Napolly plastik","category":"kursi","quantity":3000,"amount":267000,"serial":"","warranty_months":null,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (240, 2, 'purchase_line', 88, NULL, '{"id":88,"purchase_id":58,"item":"Lampu Philips 9 W","category":"lampu","quantity":1000,"amount":38000,"serial":"","warranty_months":null,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (241, 2, 'purchase_line', 89, NULL, '{"id":89,"purchase_id":58,"item":"Mouse Logitech","category":"aksesori","quantity":1000,"amount":129000,"serial":"","warranty_months":12,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (242, 2, 'purchase', 59, NULL, '{"id":59,"customer_id":13,"day":"2026-11-23","amount":637000,"returned_amount":0,"said":"","served_by":"Dedi","state":"kept","source_id":"","exchange_of":null}');
INSERT INTO change VALUES (243, 2, 'purchase_line', 90, NULL, '{"id":90,"purchase_id":59,"item":"Seprai 160 cm","category":"perlengkapan tidur","quantity":1000,"amount":189000,"serial":"","warranty_months":null,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (244, 2, 'purchase_line', 91, NULL, '{"id":91,"purchase_id":59,"item":"Rice cooker Cosmos 1,8 l","category":"rice cooker","quantity":1000,"amount":329000,"serial":"","warranty_months":12,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (245, 2, 'purchase_line', 92, NULL, '{"id":92,"purchase_id":59,"item":"Kabel rol 10 m","category":"kabel","quantity":1000,"amount":119000,"serial":"","warranty_months":null,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (246, 2, 'purchase', 60, NULL, '{"id":60,"customer_id":19,"day":"2026-11-23","amount":6999000,"returned_amount":0,"said":"","served_by":"Rina","state":"kept","source_id":"","exchange_of":null}');
INSERT INTO change VALUES (247, 2, 'purchase_line', 93, NULL, '{"id":93,"purchase_id":60,"item":"Laptop Acer 14 inci","category":"laptop","quantity":1000,"amount":6999000,"serial":"","warranty_months":12,"source_id":"","returned_quantity":0,"returned_amount":0}');
INSERT INTO change VALUES (248, 2, 'follow_up', 1, NULL, '{"id":1,"customer_id":9,"purchase_id":14,"kind":"courtesy","plan_id":3,"step_number":1,"step_count":3,"channel":"call","ask_code":"set_up","ask":"","due":"2025-01-02","planned_on":"2025-01-02","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"done","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (249, 2, 'follow_up', 2, NULL, '{"id":2,"customer_id":9,"purchase_id":14,"kind":"courtesy","plan_id":3,"step_number":2,"step_count":3,"channel":"call","ask_code":"still_happy","ask":"","due":"2025-03-23","planned_on":"2025-03-23","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"done","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (250, 2, 'follow_up', 3, NULL, '{"id":3,"customer_id":9,"purchase_id":14,"kind":"courtesy","plan_id":3,"step_number":3,"step_count":3,"channel":"call","ask_code":"before_warranty_ends","ask":"","due":"2026-11-23","planned_on":"2026-11-23","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"open","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (251, 2, 'follow_up', 4, NULL, '{"id":4,"customer_id":7,"purchase_id":15,"kind":"courtesy","plan_id":1,"step_number":1,"step_count":3,"channel":"call","ask_code":"set_up","ask":"","due":"2025-01-03","planned_on":"2025-01-03","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"done","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (252, 2, 'follow_up', 5, NULL, '{"id":5,"customer_id":7,"purchase_id":15,"kind":"courtesy","plan_id":1,"step_number":2,"step_count":3,"channel":"call","ask_code":"still_happy","ask":"","due":"2025-03-24","planned_on":"2025-03-24","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"done","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (253, 2, 'follow_up', 6, NULL, '{"id":6,"customer_id":7,"purchase_id":15,"kind":"courtesy","plan_id":1,"step_number":3,"step_count":3,"channel":"call","ask_code":"before_warranty_ends","ask":"","due":"2026-11-24","planned_on":"2026-11-24","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"open","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (254, 2, 'follow_up', 7, NULL, '{"id":7,"customer_id":11,"purchase_id":16,"kind":"courtesy","plan_id":1,"step_number":1,"step_count":3,"channel":"call","ask_code":"set_up","ask":"","due":"2025-01-04","planned_on":"2025-01-04","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"done","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (255, 2, 'follow_up', 8, NULL, '{"id":8,"customer_id":11,"purchase_id":16,"kind":"courtesy","plan_id":1,"step_number":2,"step_count":3,"channel":"call","ask_code":"still_happy","ask":"","due":"2025-03-25","planned_on":"2025-03-25","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"done","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (256, 2, 'follow_up', 9, NULL, '{"id":9,"customer_id":11,"purchase_id":16,"kind":"courtesy","plan_id":1,"step_number":3,"step_count":3,"channel":"call","ask_code":"before_warranty_ends","ask":"","due":"2026-11-25","planned_on":"2026-11-25","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"open","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (257, 2, 'follow_up', 10, NULL, '{"id":10,"customer_id":19,"purchase_id":31,"kind":"courtesy","plan_id":4,"step_number":1,"step_count":2,"channel":"call","ask_code":"set_up","ask":"","due":"2025-11-15","planned_on":"2025-11-17","not_before":"2025-11-17","at_time":null,"part":"evening","attempts":1,"snoozed_until":null,"state":"done","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (258, 2, 'follow_up', 11, NULL, '{"id":11,"customer_id":19,"purchase_id":31,"kind":"courtesy","plan_id":4,"step_number":2,"step_count":2,"channel":"call","ask_code":"still_happy","ask":"","due":"2026-02-05","planned_on":"2026-02-05","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"done","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (259, 2, 'follow_up', 12, NULL, '{"id":12,"customer_id":17,"purchase_id":38,"kind":"courtesy","plan_id":3,"step_number":1,"step_count":3,"channel":"call","ask_code":"set_up","ask":"","due":"2026-08-07","planned_on":"2026-08-07","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"done","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (260, 2, 'follow_up', 13, NULL, '{"id":13,"customer_id":17,"purchase_id":38,"kind":"courtesy","plan_id":3,"step_number":2,"step_count":3,"channel":"call","ask_code":"still_happy","ask":"","due":"2026-10-28","planned_on":"2026-10-28","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"done","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (261, 2, 'follow_up', 14, NULL, '{"id":14,"customer_id":17,"purchase_id":38,"kind":"courtesy","plan_id":3,"step_number":3,"step_count":3,"channel":"call","ask_code":"before_warranty_ends","ask":"","due":"2028-06-28","planned_on":"2028-06-28","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"open","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (262, 2, 'follow_up', 15, NULL, '{"id":15,"customer_id":5,"purchase_id":39,"kind":"courtesy","plan_id":4,"step_number":1,"step_count":2,"channel":"call","ask_code":"set_up","ask":"","due":"2026-08-19","planned_on":"2026-08-19","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"done","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (263, 2, 'follow_up', 16, NULL, '{"id":16,"customer_id":5,"purchase_id":39,"kind":"courtesy","plan_id":4,"step_number":2,"step_count":2,"channel":"call","ask_code":"still_happy","ask":"","due":"2026-11-09","planned_on":"2026-11-09","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"done","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (264, 2, 'follow_up', 17, NULL, '{"id":17,"customer_id":6,"purchase_id":40,"kind":"courtesy","plan_id":3,"step_number":1,"step_count":3,"channel":"call","ask_code":"set_up","ask":"","due":"2026-08-24","planned_on":"2026-08-24","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"done","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (265, 2, 'follow_up', 18, NULL, '{"id":18,"customer_id":6,"purchase_id":40,"kind":"courtesy","plan_id":3,"step_number":2,"step_count":3,"channel":"call","ask_code":"still_happy","ask":"","due":"2026-11-14","planned_on":"2026-11-16","not_before":"2026-11-16","at_time":null,"part":"evening","attempts":1,"snoozed_until":null,"state":"open","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (266, 2, 'follow_up', 19, NULL, '{"id":19,"customer_id":6,"purchase_id":40,"kind":"courtesy","plan_id":3,"step_number":3,"step_count":3,"channel":"call","ask_code":"before_warranty_ends","ask":"","due":"2028-07-14","planned_on":"2028-07-14","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"open","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (267, 2, 'follow_up', 20, NULL, '{"id":20,"customer_id":18,"purchase_id":41,"kind":"courtesy","plan_id":5,"step_number":1,"step_count":4,"channel":"call","ask_code":"set_up","ask":"","due":"2026-08-22","planned_on":"2026-08-22","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"done","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (268, 2, 'follow_up', 21, NULL, '{"id":21,"customer_id":18,"purchase_id":41,"kind":"courtesy","plan_id":5,"step_number":2,"step_count":4,"channel":"call","ask_code":"first_month","ask":"","due":"2026-09-15","planned_on":"2026-09-15","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"done","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (269, 2, 'follow_up', 22, NULL, '{"id":22,"customer_id":18,"purchase_id":41,"kind":"courtesy","plan_id":5,"step_number":3,"step_count":4,"channel":"call","ask_code":"still_happy","ask":"","due":"2026-11-15","planned_on":"2026-11-15","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"done","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (270, 2, 'follow_up', 23, NULL, '{"id":23,"customer_id":18,"purchase_id":41,"kind":"courtesy","plan_id":5,"step_number":4,"step_count":4,"channel":"call","ask_code":"first_year","ask":"","due":"2027-07-15","planned_on":"2027-07-15","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"open","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (271, 2, 'follow_up', 24, NULL, '{"id":24,"customer_id":12,"purchase_id":42,"kind":"courtesy","plan_id":6,"step_number":1,"step_count":2,"channel":"call","ask_code":"set_up","ask":"","due":"2026-08-27","planned_on":"2026-08-27","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"done","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (272, 2, 'follow_up', 25, NULL, '{"id":25,"customer_id":12,"purchase_id":42,"kind":"courtesy","plan_id":6,"step_number":2,"step_count":2,"channel":"call","ask_code":"still_happy","ask":"","due":"2026-11-17","planned_on":"2026-11-17","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"done","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (273, 2, 'follow_up', 26, NULL, '{"id":26,"customer_id":1,"purchase_id":43,"kind":"courtesy","plan_id":3,"step_number":1,"step_count":3,"channel":"call","ask_code":"set_up","ask":"","due":"2026-08-28","planned_on":"2026-08-28","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"done","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (274, 2, 'follow_up', 27, NULL, '{"id":27,"customer_id":1,"purchase_id":43,"kind":"courtesy","plan_id":3,"step_number":2,"step_count":3,"channel":"call","ask_code":"still_happy","ask":"","due":"2026-11-18","planned_on":"2026-11-18","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"open","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (275, 2, 'follow_up', 28, NULL, '{"id":28,"customer_id":1,"purchase_id":43,"kind":"courtesy","plan_id":3,"step_number":3,"step_count":3,"channel":"call","ask_code":"before_warranty_ends","ask":"","due":"2027-07-18","planned_on":"2027-07-18","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"open","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (276, 2, 'follow_up', 29, NULL, '{"id":29,"customer_id":3,"purchase_id":44,"kind":"courtesy","plan_id":6,"step_number":1,"step_count":2,"channel":"call","ask_code":"set_up","ask":"","due":"2026-09-02","planned_on":"2026-09-02","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"done","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (277, 2, 'follow_up', 30, NULL, '{"id":30,"customer_id":3,"purchase_id":44,"kind":"courtesy","plan_id":6,"step_number":2,"step_count":2,"channel":"call","ask_code":"still_happy","ask":"","due":"2026-11-23","planned_on":"2026-11-23","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"open","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (278, 2, 'follow_up', 31, NULL, '{"id":31,"customer_id":14,"purchase_id":45,"kind":"courtesy","plan_id":4,"step_number":1,"step_count":2,"channel":"call","ask_code":"set_up","ask":"","due":"2026-09-02","planned_on":"2026-09-02","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"done","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (279, 2, 'follow_up', 32, NULL, '{"id":32,"customer_id":14,"purchase_id":45,"kind":"courtesy","plan_id":4,"step_number":2,"step_count":2,"channel":"call","ask_code":"still_happy","ask":"","due":"2026-11-23","planned_on":"2026-11-23","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"open","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (280, 2, 'follow_up', 33, NULL, '{"id":33,"customer_id":10,"purchase_id":46,"kind":"courtesy","plan_id":2,"step_number":1,"step_count":3,"channel":"call","ask_code":"set_up","ask":"","due":"2026-09-02","planned_on":"2026-09-02","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"done","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (281, 2, 'follow_up', 34, NULL, '{"id":34,"customer_id":10,"purchase_id":46,"kind":"courtesy","plan_id":2,"step_number":2,"step_count":3,"channel":"call","ask_code":"still_happy","ask":"","due":"2026-11-23","planned_on":"2026-11-23","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"open","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (282, 2, 'follow_up', 35, NULL, '{"id":35,"customer_id":10,"purchase_id":46,"kind":"courtesy","plan_id":2,"step_number":3,"step_count":3,"channel":"call","ask_code":"before_warranty_ends","ask":"","due":"2027-07-23","planned_on":"2027-07-23","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"open","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (283, 2, 'follow_up', 36, NULL, '{"id":36,"customer_id":15,"purchase_id":47,"kind":"courtesy","plan_id":4,"step_number":1,"step_count":2,"channel":"call","ask_code":"set_up","ask":"","due":"2026-09-03","planned_on":"2026-09-03","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"done","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (284, 2, 'follow_up', 37, NULL, '{"id":37,"customer_id":15,"purchase_id":47,"kind":"courtesy","plan_id":4,"step_number":2,"step_count":2,"channel":"call","ask_code":"still_happy","ask":"","due":"2026-11-24","planned_on":"2026-11-24","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"open","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (285, 2, 'follow_up', 38, NULL, '{"id":38,"customer_id":20,"purchase_id":51,"kind":"courtesy","plan_id":3,"step_number":1,"step_count":3,"channel":"call","ask_code":"set_up","ask":"","due":"2026-11-09","planned_on":"2026-11-09","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"done","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (286, 2, 'follow_up', 39, NULL, '{"id":39,"customer_id":20,"purchase_id":51,"kind":"courtesy","plan_id":3,"step_number":2,"step_count":3,"channel":"call","ask_code":"still_happy","ask":"","due":"2027-01-30","planned_on":"2027-01-30","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"open","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (287, 2, 'follow_up', 40, NULL, '{"id":40,"customer_id":20,"purchase_id":51,"kind":"courtesy","plan_id":3,"step_number":3,"step_count":3,"channel":"call","ask_code":"before_warranty_ends","ask":"","due":"2028-09-30","planned_on":"2028-09-30","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"open","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (288, 2, 'follow_up', 41, NULL, '{"id":41,"customer_id":4,"purchase_id":52,"kind":"courtesy","plan_id":4,"step_number":1,"step_count":2,"channel":"call","ask_code":"set_up","ask":"","due":"2026-11-11","planned_on":"2026-11-11","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"open","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (289, 2, 'follow_up', 42, NULL, '{"id":42,"customer_id":4,"purchase_id":52,"kind":"courtesy","plan_id":4,"step_number":2,"step_count":2,"channel":"call","ask_code":"still_happy","ask":"","due":"2027-02-01","planned_on":"2027-02-01","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"open","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (290, 2, 'follow_up', 43, NULL, '{"id":43,"customer_id":16,"purchase_id":54,"kind":"courtesy","plan_id":2,"step_number":1,"step_count":3,"channel":"call","ask_code":"set_up","ask":"","due":"2026-11-23","planned_on":"2026-11-23","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"open","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (291, 2, 'follow_up', 44, NULL, '{"id":44,"customer_id":16,"purchase_id":54,"kind":"courtesy","plan_id":2,"step_number":2,"step_count":3,"channel":"call","ask_code":"still_happy","ask":"","due":"2027-02-13","planned_on":"2027-02-13","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"open","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (292, 2, 'follow_up', 45, NULL, '{"id":45,"customer_id":16,"purchase_id":54,"kind":"courtesy","plan_id":2,"step_number":3,"step_count":3,"channel":"call","ask_code":"before_warranty_ends","ask":"","due":"2027-10-13","planned_on":"2027-10-13","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"open","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (293, 2, 'follow_up', 46, NULL, '{"id":46,"customer_id":8,"purchase_id":55,"kind":"courtesy","plan_id":4,"step_number":1,"step_count":2,"channel":"call","ask_code":"set_up","ask":"","due":"2026-11-23","planned_on":"2026-11-23","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"open","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (294, 2, 'follow_up', 47, NULL, '{"id":47,"customer_id":8,"purchase_id":55,"kind":"courtesy","plan_id":4,"step_number":2,"step_count":2,"channel":"call","ask_code":"still_happy","ask":"","due":"2027-02-13","planned_on":"2027-02-13","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"open","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (295, 2, 'follow_up', 48, NULL, '{"id":48,"customer_id":2,"purchase_id":56,"kind":"courtesy","plan_id":3,"step_number":1,"step_count":3,"channel":"call","ask_code":"set_up","ask":"","due":"2026-11-23","planned_on":"2026-11-23","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"open","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (296, 2, 'follow_up', 49, NULL, '{"id":49,"customer_id":2,"purchase_id":56,"kind":"courtesy","plan_id":3,"step_number":2,"step_count":3,"channel":"call","ask_code":"still_happy","ask":"","due":"2027-02-13","planned_on":"2027-02-13","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"open","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (297, 2, 'follow_up', 50, NULL, '{"id":50,"customer_id":2,"purchase_id":56,"kind":"courtesy","plan_id":3,"step_number":3,"step_count":3,"channel":"call","ask_code":"before_warranty_ends","ask":"","due":"2027-10-13","planned_on":"2027-10-13","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"open","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (298, 2, 'follow_up', 51, NULL, '{"id":51,"customer_id":18,"purchase_id":41,"kind":"promise","plan_id":5,"step_number":3,"step_count":4,"channel":"call","ask_code":"still_happy","ask":"","due":"2026-11-23","planned_on":"2026-11-23","not_before":null,"at_time":"16:00","part":null,"attempts":0,"snoozed_until":null,"state":"open","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (299, 2, 'follow_up', 52, NULL, '{"id":52,"customer_id":12,"purchase_id":42,"kind":"promise","plan_id":6,"step_number":2,"step_count":2,"channel":"call","ask_code":"still_happy","ask":"","due":"2026-11-21","planned_on":"2026-11-21","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"open","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (300, 2, 'follow_up', 53, NULL, '{"id":53,"customer_id":19,"purchase_id":60,"kind":"courtesy","plan_id":2,"step_number":1,"step_count":3,"channel":"call","ask_code":"set_up","ask":"","due":"2026-12-03","planned_on":"2026-12-03","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"open","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (301, 2, 'follow_up', 54, NULL, '{"id":54,"customer_id":19,"purchase_id":60,"kind":"courtesy","plan_id":2,"step_number":2,"step_count":3,"channel":"call","ask_code":"still_happy","ask":"","due":"2027-02-23","planned_on":"2027-02-23","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"open","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (302, 2, 'follow_up', 55, NULL, '{"id":55,"customer_id":19,"purchase_id":60,"kind":"courtesy","plan_id":2,"step_number":3,"step_count":3,"channel":"call","ask_code":"before_warranty_ends","ask":"","due":"2027-10-23","planned_on":"2027-10-23","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"open","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (303, 2, 'contact', 1, NULL, '{"id":1,"customer_id":9,"follow_up_id":1,"at":"2025-01-02T14:26:00+00:00","channel":"call","outcome":"happy","said":"Tidak berisik, semua muat.","made_by":"Dedi"}');
INSERT INTO change VALUES (304, 2, 'contact', 2, NULL, '{"id":2,"customer_id":7,"follow_up_id":4,"at":"2025-01-03T16:23:00+00:00","channel":"call","outcome":"happy","said":"Gambarnya bagus. Remote-nya agak keras.","made_by":"Wulan"}');
INSERT INTO change VALUES (305, 2, 'contact', 3, NULL, '{"id":3,"customer_id":11,"follow_up_id":7,"at":"2025-01-04T16:34:00+00:00","channel":"call","outcome":"happy","said":"Gambarnya bagus. Remote-nya agak keras.","made_by":"Wulan"}');
INSERT INTO change VALUES (306, 2, 'contact', 4, NULL, '{"id":4,"customer_id":9,"follow_up_id":2,"at":"2025-03-23T14:20:00+00:00","channel":"call","outcome":"happy","said":"Tidak berisik, semua muat.","made_by":"Rina"}');
INSERT INTO change VALUES (307, 2, 'contact', 5, NULL, '{"id":5,"customer_id":7,"follow_up_id":5,"at":"2025-03-24T19:16:00+00:00","channel":"call","outcome":"happy","said":"Gambarnya bagus. Remote-nya agak keras.","made_by":"Wulan"}');
INSERT INTO change VALUES (308, 2, 'contact', 6, NULL, '{"id":6,"customer_id":11,"follow_up_id":8,"at":"2025-03-25T09:14:00+00:00","channel":"call","outcome":"happy","said":"Gambarnya bagus. Remote-nya agak keras.","made_by":"Dedi"}');
INSERT INTO change VALUES (309, 2, 'contact', 7, NULL, '{"id":7,"customer_id":19,"follow_up_id":10,"at":"2025-11-15T14:05:00+00:00","channel":"call","outcome":"no_answer","said":"","made_by":"Wulan"}');
INSERT INTO change VALUES (310, 2, 'contact', 8, NULL, '{"id":8,"customer_id":19,"follow_up_id":10,"at":"2025-11-17T18:17:00+00:00","channel":"call","outcome":"wants","said":"Ada meja yang cocok untuk itu?","made_by":"Wulan"}');
INSERT INTO change VALUES (311, 2, 'wish', 1, NULL, '{"id":1,"customer_id":19,"contact_id":8,"noted_on":"2025-11-17","said":"Ada meja yang cocok untuk itu?","state":"open","product_id":null,"category":"","price_limit":null,"here_id":null,"follow_up_id":null,"purchase_id":null}');
INSERT INTO change VALUES (312, 2, 'contact', 9, NULL, '{"id":9,"customer_id":19,"follow_up_id":11,"at":"2026-02-05T09:07:00+00:00","channel":"call","outcome":"happy","said":"Persis seperti yang dijelaskan waktu itu.","made_by":"Rina"}');
INSERT INTO change VALUES (313, 2, 'contact', 10, NULL, '{"id":10,"customer_id":17,"follow_up_id":12,"at":"2026-08-07T09:46:00+00:00","channel":"call","outcome":"happy","said":"","made_by":"Dedi"}');
INSERT INTO change VALUES (314, 2, 'contact', 11, NULL, '{"id":11,"customer_id":5,"follow_up_id":15,"at":"2026-08-19T10:33:00+00:00","channel":"call","outcome":"happy","said":"Empuk, kucing saya juga suka.","made_by":"Dedi"}');
INSERT INTO change VALUES (315, 2, 'contact', 12, NULL, '{"id":12,"customer_id":18,"follow_up_id":20,"at":"2026-08-22T11:40:00+00:00","channel":"call","outcome":"happy","said":"Tiap pagi langsung hidup.","made_by":"Dedi"}');
INSERT INTO change VALUES (316, 2, 'contact', 13, NULL, '{"id":13,"customer_id":6,"follow_up_id":17,"at":"2026-08-24T10:07:00+00:00","channel":"call","outcome":"happy","said":"Lancar, tidak ada masalah.","made_by":"Wulan"}');
INSERT INTO change VALUES (317, 2, 'contact', 14, NULL, '{"id":14,"customer_id":12,"follow_up_id":24,"at":"2026-08-27T18:25:00+00:00","channel":"call","outcome":"happy","said":"Fotonya bagus-bagus.","made_by":"Wulan"}');
INSERT INTO change VALUES (318, 2, 'contact', 15, NULL, '{"id":15,"customer_id":1,"follow_up_id":26,"at":"2026-08-28T16:19:00+00:00","channel":"call","outcome":"happy","said":"","made_by":"Wulan"}');
INSERT INTO change VALUES (319, 2, 'contact', 16, NULL, '{"id":16,"customer_id":3,"follow_up_id":29,"at":"2026-09-02T09:03:00+00:00","channel":"call","outcome":"happy","said":"Bagus, tapi sore baterainya sudah habis.","made_by":"Rina"}');
INSERT INTO change VALUES (320, 2, 'contact', 17, NULL, '{"id":17,"customer_id":14,"follow_up_id":31,"at":"2026-09-02T10:17:00+00:00","channel":"call","outcome":"happy","said":"Bagus, cuma pintu lemarinya agak seret.","made_by":"Dedi"}');
INSERT INTO change VALUES (321, 2, 'contact', 18, NULL, '{"id":18,"customer_id":10,"follow_up_id":33,"at":"2026-09-02T15:30:00+00:00","channel":"call","outcome":"happy","said":"Puas sekali. Senang ditelepon begini.","made_by":"Rina"}');
INSERT INTO change VALUES (322, 2, 'contact', 19, NULL, '{"id":19,"customer_id":15,"follow_up_id":36,"at":"2026-09-03T15:34:00+00:00","channel":"call","outcome":"happy","said":"Persis seperti yang dijelaskan waktu itu.","made_by":"Wulan"}');
INSERT INTO change VALUES (323, 2, 'contact', 20, NULL, '{"id":20,"customer_id":18,"follow_up_id":21,"at":"2026-09-15T15:28:00+00:00","channel":"call","outcome":"happy","said":"Tiap pagi langsung hidup.","made_by":"Wulan"}');
INSERT INTO change VALUES (324, 2, 'contact', 21, NULL, '{"id":21,"customer_id":17,"follow_up_id":13,"at":"2026-10-28T17:30:00+00:00","channel":"call","outcome":"problem","said":"Tiap habis mencuci lantai banjir.","made_by":"Dedi"}');
INSERT INTO change VALUES (325, 2, 'complaint', 1, NULL, '{"id":1,"customer_id":17,"purchase_id":38,"contact_id":21,"opened_on":"2026-10-28","said":"Tiap habis mencuci lantai banjir.","state":"open","closed_on":null,"solution":"","item":"","cause":"","severity":2,"wanted":"","remedy":"","cost":0,"opened_by":"","in_hands_of":"","promised_on":null,"satisfied":""}');
INSERT INTO change VALUES (326, 2, 'contact', 22, NULL, '{"id":22,"customer_id":20,"follow_up_id":38,"at":"2026-11-09T14:17:00+00:00","channel":"call","outcome":"problem","said":"Sudah tidak dingin. Ikan saya terpaksa dibuang.","made_by":"Wulan"}');
INSERT INTO change VALUES (327, 2, 'complaint', 2, NULL, '{"id":2,"customer_id":20,"purchase_id":51,"contact_id":22,"opened_on":"2026-11-09","said":"Sudah tidak dingin. Ikan saya terpaksa dibuang.","state":"open","closed_on":null,"solution":"","item":"","cause":"","severity":2,"wanted":"","remedy":"","cost":0,"opened_by":"","in_hands_of":"","promised_on":null,"satisfied":""}');
INSERT INTO change VALUES (328, 2, 'contact', 23, NULL, '{"id":23,"customer_id":5,"follow_up_id":16,"at":"2026-11-09T17:09:00+00:00","channel":"call","outcome":"problem","said":"Kakinya lepas satu, sekarang diganjal buku.","made_by":"Dedi"}');
INSERT INTO change VALUES (329, 2, 'complaint', 3, NULL, '{"id":3,"customer_id":5,"purchase_id":39,"contact_id":23,"opened_on":"2026-11-09","said":"Kakinya lepas satu, sekarang diganjal buku.","state":"open","closed_on":null,"solution":"","item":"","cause":"","severity":2,"wanted":"","remedy":"","cost":0,"opened_by":"","in_hands_of":"","promised_on":null,"satisfied":""}');
INSERT INTO change VALUES (330, 2, 'contact', 24, NULL, '{"id":24,"customer_id":6,"follow_up_id":18,"at":"2026-11-14T13:34:00+00:00","channel":"call","outcome":"no_answer","said":"","made_by":"Rina"}');
INSERT INTO change VALUES (331, 2, 'contact', 25, NULL, '{"id":25,"customer_id":18,"follow_up_id":22,"at":"2026-11-15T19:08:00+00:00","channel":"call","outcome":"call_back","said":"Sedang ada tamu, lain hari saja.","made_by":"Wulan"}');
INSERT INTO change VALUES (332, 2, 'contact', 26, NULL, '{"id":26,"customer_id":12,"follow_up_id":25,"at":"2026-11-17T13:29:00+00:00","channel":"call","outcome":"call_back","said":"Lagi di jalan, telepon lagi saja, ya.","made_by":"Dedi"}');
INSERT INTO change VALUES (333, 2, 'contact', 27, NULL, '{"id":27,"customer_id":1,"follow_up_id":27,"at":"2026-11-18T16:17:00+00:00","channel":"call","outcome":"wrong_number","said":"","made_by":"Dedi"}');
INSERT INTO change VALUES (334, 2, 'phone', 1, '{"id":1,"customer_id":1,"number":"+6284349817410","typed":"0843-4981-7410","grouped":"0843-4981-7410","is_bad":0,"place":0}', '{"id":1,"customer_id":1,"number":"+6284349817410","typed":"0843-4981-7410","grouped":"0843-4981-7410","is_bad":1,"place":0}');
INSERT INTO change VALUES (335, 2, 'customer', 1, '{"id":1,"name":"Sugeng Prasetyo","folded":"sugeng prasetyo","form_of_address":"Pak","email":"","address":"","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}', '{"id":1,"name":"Sugeng Prasetyo","folded":"sugeng prasetyo","form_of_address":"Pak","email":"","address":"","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"1976-07-20","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}');
INSERT INTO change VALUES (336, 2, 'customer', 2, '{"id":2,"name":"Asep Kurniawan","folded":"asep kurniawan","form_of_address":"Mas","email":"asep.kurniawan@example.com","address":"","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}', '{"id":2,"name":"Asep Kurniawan","folded":"asep kurniawan","form_of_address":"Mas","email":"asep.kurniawan@example.com","address":"","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}');
INSERT INTO change VALUES (337, 2, 'customer', 3, '{"id":3,"name":"Nurul Puspitasari","folded":"nurul puspitasari","form_of_address":"Mbak","email":"","address":"Jl. Melati 38","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}', '{"id":3,"name":"Nurul Puspitasari","folded":"nurul puspitasari","form_of_address":"Mbak","email":"","address":"Jl. Melati 38","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}');
INSERT INTO change VALUES (338, 2, 'note', 1, NULL, '{"id":1,"customer_id":3,"at":"2026-08-23T14:55:00+00:00","said":"Tahun depan kami pindah ke rumah baru.","made_by":"Rina"}');
INSERT INTO change VALUES (339, 2, 'consent', 1, NULL, '{"id":1,"customer_id":3,"kind":"service","is_given":1,"day":"2026-08-23","way":"counter","made_by":"Rina"}');
INSERT INTO change VALUES (340, 2, 'consent', 2, NULL, '{"id":2,"customer_id":3,"kind":"offers","is_given":1,"day":"2026-08-23","way":"counter","made_by":"Rina"}');
INSERT INTO change VALUES (341, 2, 'customer', 3, '{"id":3,"name":"Nurul Puspitasari","folded":"nurul puspitasari","form_of_address":"Mbak","email":"","address":"Jl. Melati 38","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}', '{"id":3,"name":"Nurul Puspitasari","folded":"nurul puspitasari","form_of_address":"Mbak","email":"","address":"Jl. Melati 38","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"yes","offers":"yes","forgotten_on":null}');
INSERT INTO change VALUES (342, 2, 'customer', 4, '{"id":4,"name":"Ujang Hidayat","folded":"ujang hidayat","form_of_address":"Mas","email":"ujang.hidayat@example.com","address":"Jl. Pasar Baru 19","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}', '{"id":4,"name":"Ujang Hidayat","folded":"ujang hidayat","form_of_address":"Mas","email":"ujang.hidayat@example.com","address":"Jl. Pasar Baru 19","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}');
INSERT INTO change VALUES (343, 2, 'consent', 3, NULL, '{"id":3,"customer_id":4,"kind":"service","is_given":1,"day":"2026-11-01","way":"counter","made_by":"Rina"}');
INSERT INTO change VALUES (344, 2, 'consent', 4, NULL, '{"id":4,"customer_id":4,"kind":"offers","is_given":1,"day":"2026-11-01","way":"counter","made_by":"Rina"}');
INSERT INTO change VALUES (345, 2, 'customer', 4, '{"id":4,"name":"Ujang Hidayat","folded":"ujang hidayat","form_of_address":"Mas","email":"ujang.hidayat@example.com","address":"Jl. Pasar Baru 19","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}', '{"id":4,"name":"Ujang Hidayat","folded":"ujang hidayat","form_of_address":"Mas","email":"ujang.hidayat@example.com","address":"Jl. Pasar Baru 19","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"yes","offers":"yes","forgotten_on":null}');
INSERT INTO change VALUES (346, 2, 'customer', 5, '{"id":5,"name":"Eka Permatasari","folded":"eka permatasari","form_of_address":"Bu","email":"","address":"","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}', '{"id":5,"name":"Eka Permatasari","folded":"eka permatasari","form_of_address":"Bu","email":"","address":"","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}');
INSERT INTO change VALUES (347, 2, 'customer', 6, '{"id":6,"name":"Fitri Anggraini","folded":"fitri anggraini","form_of_address":"Bu","email":"","address":"","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}', '{"id":6,"name":"Fitri Anggraini","folded":"fitri anggraini","form_of_address":"Bu","email":"","address":"","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}');
INSERT INTO change VALUES (348, 2, 'customer', 7, '{"id":7,"name":"Dedi Supriyadi","folded":"dedi supriyadi","form_of_address":"Mas","email":"","address":"Jl. Kenanga 22","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}', '{"id":7,"name":"Dedi Supriyadi","folded":"dedi supriyadi","form_of_address":"Mas","email":"","address":"Jl. Kenanga 22","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"--07-21","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}');
INSERT INTO change VALUES (349, 2, 'customer', 8, '{"id":8,"name":"Nurul Rohmah","folded":"nurul rohmah","form_of_address":"Ibu","email":"","address":"","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}', '{"id":8,"name":"Nurul Rohmah","folded":"nurul rohmah","form_of_address":"Ibu","email":"","address":"","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}');
INSERT INTO change VALUES (350, 2, 'customer', 9, '{"id":9,"name":"Yuliana Suryani","folded":"yuliana suryani","form_of_address":"Bu","email":"","address":"Jl. Pasar Baru 30","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}', '{"id":9,"name":"Yuliana Suryani","folded":"yuliana suryani","form_of_address":"Bu","email":"","address":"Jl. Pasar Baru 30","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}');
INSERT INTO change VALUES (351, 2, 'note', 2, NULL, '{"id":2,"customer_id":9,"at":"2026-11-13T15:26:00+00:00","said":"Yang nonton biasanya ibu saya. Tombolnya maunya yang besar.","made_by":"Rina"}');
INSERT INTO change VALUES (352, 2, 'customer', 10, '{"id":10,"name":"Nining Puspitasari","folded":"nining puspitasari","form_of_address":"Ibu","email":"","address":"","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}', '{"id":10,"name":"Nining Puspitasari","folded":"nining puspitasari","form_of_address":"Ibu","email":"","address":"","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}');
INSERT INTO change VALUES (353, 2, 'consent', 5, NULL, '{"id":5,"customer_id":10,"kind":"service","is_given":1,"day":"2026-08-23","way":"counter","made_by":"Dedi"}');
INSERT INTO change VALUES (354, 2, 'consent', 6, NULL, '{"id":6,"customer_id":10,"kind":"offers","is_given":1,"day":"2026-08-23","way":"counter","made_by":"Dedi"}');
INSERT INTO change VALUES (355, 2, 'customer', 10, '{"id":10,"name":"Nining Puspitasari","folded":"nining puspitasari","form_of_address":"Ibu","email":"","address":"","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}', '{"id":10,"name":"Nining Puspitasari","folded":"nining puspitasari","form_of_address":"Ibu","email":"","address":"","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"yes","offers":"yes","forgotten_on":null}');
INSERT INTO change VALUES (356, 2, 'wanted_greeting', 1, NULL, '{"id":1,"customer_id":10,"occasion":"new_year"}');
INSERT INTO change VALUES (357, 2, 'customer', 11, '{"id":11,"name":"Ujang Prasetyo","folded":"ujang prasetyo","form_of_address":"","email":"","address":"","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}', '{"id":11,"name":"Ujang Prasetyo","folded":"ujang prasetyo","form_of_address":"","email":"","address":"","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}');
INSERT INTO change VALUES (358, 2, 'consent', 7, NULL, '{"id":7,"customer_id":11,"kind":"service","is_given":1,"day":"2024-12-25","way":"counter","made_by":"Dedi"}');
INSERT INTO change VALUES (359, 2, 'consent', 8, NULL, '{"id":8,"customer_id":11,"kind":"offers","is_given":1,"day":"2024-12-25","way":"counter","made_by":"Dedi"}');
INSERT INTO change VALUES (360, 2, 'customer', 11, '{"id":11,"name":"Ujang Prasetyo","folded":"ujang prasetyo","form_of_address":"","email":"","address":"","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}', '{"id":11,"name":"Ujang Prasetyo","folded":"ujang prasetyo","form_of_address":"","email":"","address":"","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"yes","offers":"yes","forgotten_on":null}');
INSERT INTO change VALUES (361, 2, 'customer', 12, '{"id":12,"name":"Sahat Sitorus","folded":"sahat sitorus","form_of_address":"Pak","email":"sahat.sitorus@example.com","address":"","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}', '{"id":12,"name":"Sahat Sitorus","folded":"sahat sitorus","form_of_address":"Pak","email":"sahat.sitorus@example.com","address":"","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":"whatsapp","birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}');
INSERT INTO change VALUES (362, 2, 'consent', 9, NULL, '{"id":9,"customer_id":12,"kind":"service","is_given":1,"day":"2026-09-02","way":"counter","made_by":"Wulan"}');
INSERT INTO change VALUES (363, 2, 'consent', 10, NULL, '{"id":10,"customer_id":12,"kind":"offers","is_given":1,"day":"2026-09-02","way":"counter","made_by":"Wulan"}');
INSERT INTO change VALUES (364, 2, 'customer', 12, '{"id":12,"name":"Sahat Sitorus","folded":"sahat sitorus","form_of_address":"Pak","email":"sahat.sitorus@example.com","address":"","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":"whatsapp","birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}', '{"id":12,"name":"Sahat Sitorus","folded":"sahat sitorus","form_of_address":"Pak","email":"sahat.sitorus@example.com","address":"","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":"whatsapp","birthday":"","sent_by":null,"heard_from":"","service":"yes","offers":"yes","forgotten_on":null}');
INSERT INTO change VALUES (365, 2, 'wanted_greeting', 2, NULL, '{"id":2,"customer_id":12,"occasion":"new_year"}');
INSERT INTO change VALUES (366, 2, 'customer', 13, '{"id":13,"name":"Iwan Hidayat","folded":"iwan hidayat","form_of_address":"Mas","email":"","address":"","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}', '{"id":13,"name":"Iwan Hidayat","folded":"iwan hidayat","form_of_address":"Mas","email":"","address":"","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}');
INSERT INTO change VALUES (367, 2, 'customer', 14, '{"id":14,"name":"Budi Santoso","folded":"budi santoso","form_of_address":"Pak","email":"","address":"Jl. Kenanga 98","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}', '{"id":14,"name":"Budi Santoso","folded":"budi santoso","form_of_address":"Pak","email":"","address":"Jl. Kenanga 98","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":"whatsapp","birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}');
INSERT INTO change VALUES (368, 2, 'customer', 15, '{"id":15,"name":"Yanti Permatasari","folded":"yanti permatasari","form_of_address":"Ibu","email":"","address":"","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}', '{"id":15,"name":"Yanti Permatasari","folded":"yanti permatasari","form_of_address":"Ibu","email":"","address":"","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":"whatsapp","birthday":"--08-02","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}');
INSERT INTO change VALUES (369, 2, 'consent', 11, NULL, '{"id":11,"customer_id":15,"kind":"service","is_given":1,"day":"2026-08-24","way":"counter","made_by":"Wulan"}');
INSERT INTO change VALUES (370, 2, 'consent', 12, NULL, '{"id":12,"customer_id":15,"kind":"offers","is_given":1,"day":"2026-08-24","way":"counter","made_by":"Wulan"}');
INSERT INTO change VALUES (371, 2, 'customer', 15, '{"id":15,"name":"Yanti Permatasari","folded":"yanti permatasari","form_of_address":"Ibu","email":"","address":"","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":"whatsapp","birthday":"--08-02","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}', '{"id":15,"name":"Yanti Permatasari","folded":"yanti permatasari","form_of_address":"Ibu","email":"","address":"","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":"whatsapp","birthday":"--08-02","sent_by":null,"heard_from":"","service":"yes","offers":"yes","forgotten_on":null}');
INSERT INTO change VALUES (372, 2, 'wanted_greeting', 3, NULL, '{"id":3,"customer_id":15,"occasion":"birthday"}');
INSERT INTO change VALUES (373, 2, 'wanted_greeting', 4, NULL, '{"id":4,"customer_id":15,"occasion":"new_year"}');
INSERT INTO change VALUES (374, 2, 'customer', 16, '{"id":16,"name":"Lilis Kusumawati","folded":"lilis kusumawati","form_of_address":"Bu","email":"","address":"","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}', '{"id":16,"name":"Lilis Kusumawati","folded":"lilis kusumawati","form_of_address":"Bu","email":"","address":"","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}');
INSERT INTO change VALUES (375, 2, 'consent', 13, NULL, '{"id":13,"customer_id":16,"kind":"service","is_given":1,"day":"2026-11-13","way":"counter","made_by":"Dedi"}');
INSERT INTO change VALUES (376, 2, 'consent', 14, NULL, '{"id":14,"customer_id":16,"kind":"offers","is_given":1,"day":"2026-11-13","way":"counter","made_by":"Dedi"}');
INSERT INTO change VALUES (377, 2, 'customer', 16, '{"id":16,"name":"Lilis Kusumawati","folded":"lilis kusumawati","form_of_address":"Bu","email":"","address":"","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}', '{"id":16,"name":"Lilis Kusumawati","folded":"lilis kusumawati","form_of_address":"Bu","email":"","address":"","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"yes","offers":"yes","forgotten_on":null}');
INSERT INTO change VALUES (378, 2, 'wanted_greeting', 5, NULL, '{"id":5,"customer_id":16,"occasion":"new_year"}');
INSERT INTO change VALUES (379, 2, 'customer', 17, '{"id":17,"name":"Budi Prasetyo","folded":"budi prasetyo","form_of_address":"Mas","email":"budi.prasetyo@example.com","address":"","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}', '{"id":17,"name":"Budi Prasetyo","folded":"budi prasetyo","form_of_address":"Mas","email":"budi.prasetyo@example.com","address":"","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}');
INSERT INTO change VALUES (380, 2, 'note', 3, NULL, '{"id":3,"customer_id":17,"at":"2026-07-28T10:46:00+00:00","said":"Yang lama awet sebelas tahun, saya mau yang seperti itu.","made_by":"Wulan"}');
INSERT INTO change VALUES (381, 2, 'consent', 15, NULL, '{"id":15,"customer_id":17,"kind":"service","is_given":1,"day":"2026-07-28","way":"counter","made_by":"Wulan"}');
INSERT INTO change VALUES (382, 2, 'consent', 16, NULL, '{"id":16,"customer_id":17,"kind":"offers","is_given":1,"day":"2026-07-28","way":"counter","made_by":"Wulan"}');
INSERT INTO change VALUES (383, 2, 'customer', 17, '{"id":17,"name":"Budi Prasetyo","folded":"budi prasetyo","form_of_address":"Mas","email":"budi.prasetyo@example.com","address":"","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}', '{"id":17,"name":"Budi Prasetyo","folded":"budi prasetyo","form_of_address":"Mas","email":"budi.prasetyo@example.com","address":"","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"yes","offers":"yes","forgotten_on":null}');
INSERT INTO change VALUES (384, 2, 'wanted_greeting', 6, NULL, '{"id":6,"customer_id":17,"occasion":"new_year"}');
INSERT INTO change VALUES (385, 2, 'customer', 18, '{"id":18,"name":"Zulkifli Hutagalung","folded":"zulkifli hutagalung","form_of_address":"Bang","email":"","address":"Jl. Melati 3","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}', '{"id":18,"name":"Zulkifli Hutagalung","folded":"zulkifli hutagalung","form_of_address":"Bang","email":"","address":"Jl. Melati 3","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"--07-09","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}');
INSERT INTO change VALUES (386, 2, 'note', 4, NULL, '{"id":4,"customer_id":18,"at":"2026-08-15T10:51:00+00:00","said":"Yang paham soal begini anak saya, tanya dia saja.","made_by":"Dedi"}');
INSERT INTO change VALUES (387, 2, 'customer', 19, '{"id":19,"name":"","folded":"","form_of_address":"","email":"","address":"","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}', '{"id":19,"name":"","folded":"","form_of_address":"","email":"","address":"","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":"whatsapp","birthday":"--09-14","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}');
INSERT INTO change VALUES (388, 2, 'customer', 20, '{"id":20,"name":"Kevin Gunawan","folded":"kevin gunawan","form_of_address":"Pak","email":"","address":"","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}', '{"id":20,"name":"Kevin Gunawan","folded":"kevin gunawan","form_of_address":"Pak","email":"","address":"","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":"whatsapp","birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}');
INSERT INTO change VALUES (389, 2, 'consent', 17, NULL, '{"id":17,"customer_id":20,"kind":"service","is_given":1,"day":"2026-11-07","way":"counter","made_by":"Wulan"}');
INSERT INTO change VALUES (390, 2, 'consent', 18, NULL, '{"id":18,"customer_id":20,"kind":"offers","is_given":1,"day":"2026-11-07","way":"counter","made_by":"Wulan"}');
INSERT INTO change VALUES (391, 2, 'customer', 20, '{"id":20,"name":"Kevin Gunawan","folded":"kevin gunawan","form_of_address":"Pak","email":"","address":"","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":"whatsapp","birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}', '{"id":20,"name":"Kevin Gunawan","folded":"kevin gunawan","form_of_address":"Pak","email":"","address":"","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":"whatsapp","birthday":"","sent_by":null,"heard_from":"","service":"yes","offers":"yes","forgotten_on":null}');
INSERT INTO change VALUES (392, 2, 'phone', 22, NULL, '{"id":22,"customer_id":13,"number":"+6284349817410","typed":"0843-4981-7410","grouped":"0843-4981-7410","is_bad":0,"place":0}');
INSERT INTO change VALUES (393, 2, 'product', 1, NULL, '{"id":1,"name":"TV Polytron 32 inci","folded":"tv polytron 32 inci","category":"televisi","price":2399000,"warranty_months":12,"supplier":"CV Maju Bersama","details":"Gambarnya jelas juga di siang hari. Ada dua colokan HDMI, satu dengan suara untuk soundbar.","repair_notes":"Kerusakan panel dibawa ke bengkel resmi, 5 hari; kita yang jemput ke rumah.","is_gone":0}');
INSERT INTO change VALUES (394, 2, 'product', 2, NULL, '{"id":2,"name":"TV Samsung 43 inci","folded":"tv samsung 43 inci","category":"televisi","price":5499000,"warranty_months":24,"supplier":"PT Sumber Elektrik","details":"Gambarnya jelas juga di siang hari. Ada dua colokan HDMI, satu dengan suara untuk soundbar.","repair_notes":"Kerusakan panel dibawa ke bengkel resmi, 5 hari; kita yang jemput ke rumah.","is_gone":0}');
INSERT INTO change VALUES (395, 2, 'product', 3, NULL, '{"id":3,"name":"TV LG 50 inci","folded":"tv lg 50 inci","category":"televisi","price":6799000,"warranty_months":24,"supplier":"CV Maju Bersama","details":"Gambarnya jelas juga di siang hari. Ada dua colokan HDMI, satu dengan suara untuk soundbar.","repair_notes":"Kerusakan panel dibawa ke bengkel resmi, 5 hari; kita yang jemput ke rumah.","is_gone":0}');
INSERT INTO change VALUES (396, 2, 'product', 4, NULL, '{"id":4,"name":"TV Sharp 42 inci","folded":"tv sharp 42 inci","category":"televisi","price":4299000,"warranty_months":12,"supplier":"PT Sumber Elektrik","details":"Gambarnya jelas juga di siang hari. Ada dua colokan HDMI, satu dengan suara untuk soundbar.","repair_notes":"Kerusakan panel dibawa ke bengkel resmi, 5 hari; kita yang jemput ke rumah.","is_gone":0}');
INSERT INTO change VALUES (397, 2, 'product', 5, NULL, '{"id":5,"name":"TV Hisense 55 inci","folded":"tv hisense 55 inci","category":"televisi","price":7499000,"warranty_months":24,"supplier":"CV Maju Bersama","details":"Gambarnya jelas juga di siang hari. Ada dua colokan HDMI, satu dengan suara untuk soundbar.","repair_notes":"Kerusakan panel dibawa ke bengkel resmi, 5 hari; kita yang jemput ke rumah.","is_gone":0}');
INSERT INTO change VALUES (398, 2, 'product', 6, NULL, '{"id":6,"name":"Laptop Acer 14 inci","folded":"laptop acer 14 inci","category":"laptop","price":6999000,"warranty_months":12,"supplier":"PT Sumber Elektrik","details":"Menyala dalam sepuluh detik. Memorinya bisa digandakan; kita kerjakan sambil ditunggu.","repair_notes":"Setelah 12 bulan baterainya tidak masuk garansi.","is_gone":0}');
INSERT INTO change VALUES (399, 2, 'product', 7, NULL, '{"id":7,"name":"Laptop Asus 15 inci","folded":"laptop asus 15 inci","category":"laptop","price":9499000,"warranty_months":24,"supplier":"CV Maju Bersama","details":"Menyala dalam sepuluh detik. Memorinya bisa digandakan; kita kerjakan sambil ditunggu.","repair_notes":"Setelah 12 bulan baterainya tidak masuk garansi.","is_gone":0}');
INSERT INTO change VALUES (400, 2, 'product', 8, NULL, '{"id":8,"name":"Laptop Lenovo 14 inci","folded":"laptop lenovo 14 inci","category":"laptop","price":7899000,"warranty_months":12,"supplier":"PT Sumber Elektrik","details":"Menyala dalam sepuluh detik. Memorinya bisa digandakan; kita kerjakan sambil ditunggu.","repair_notes":"Setelah 12 bulan baterainya tidak masuk garansi.","is_gone":0}');
INSERT INTO change VALUES (401, 2, 'product', 9, NULL, '{"id":9,"name":"Kulkas Sharp 2 pintu","folded":"kulkas sharp 2 pintu","category":"kulkas","price":4199000,"warranty_months":24,"supplier":"CV Maju Bersama","details":"Suaranya pelan, cocok untuk dapur kecil. Diamkan empat jam sebelum dinyalakan.","repair_notes":"Karet pintu diganti di rumah dalam seminggu.","is_gone":0}');
INSERT INTO change VALUES (402, 2, 'product', 10, NULL, '{"id":10,"name":"Kulkas LG 2 pintu","folded":"kulkas lg 2 pintu","category":"kulkas","price":5299000,"warranty_months":24,"supplier":"PT Sumber Elektrik","details":"Suaranya pelan, cocok untuk dapur kecil. Diamkan empat jam sebelum dinyalakan.","repair_notes":"Karet pintu diganti di rumah dalam seminggu.","is_gone":0}');
INSERT INTO change VALUES (403, 2, 'product', 11, NULL, '{"id":11,"name":"Kulkas Polytron 1 pintu","folded":"kulkas polytron 1 pintu","category":"kulkas","price":2199000,"warranty_months":12,"supplier":"CV Maju Bersama","details":"Suaranya pelan, cocok untuk dapur kecil. Diamkan empat jam sebelum dinyalakan.","repair_notes":"Karet pintu diganti di rumah dalam seminggu.","is_gone":0}');
INSERT INTO change VALUES (404, 2, 'product', 12, NULL, '{"id":12,"name":"Mesin cuci LG 8 kg","folded":"mesin cuci lg 8 kg","category":"mesin cuci","price":4799000,"warranty_months":24,"supplier":"PT Sumber Elektrik","details":"Setengah muatan, setengah air. Tunjukkan saringannya: kebanyakan telepon soal itu.","repair_notes":"Teknisi datang setiap Selasa dan Jumat.","is_gone":0}');
INSERT INTO change VALUES (405, 2, 'product', 13, NULL, '{"id":13,"name":"Mesin cuci Samsung 9 kg","folded":"mesin cuci samsung 9 kg","category":"mesin cuci","price":5899000,"warranty_months":24,"supplier":"CV Maju Bersama","details":"Setengah muatan, setengah air. Tunjukkan saringannya: kebanyakan telepon soal itu.","repair_notes":"Teknisi datang setiap Selasa dan Jumat.","is_gone":0}');
INSERT INTO change VALUES (406, 2, 'product', 14, NULL, '{"id":14,"name":"Mesin cuci Sharp 7 kg","folded":"mesin cuci sharp 7 kg","category":"mesin cuci","price":2599000,"warranty_months":12,"supplier":"PT Sumber Elektrik","details":"Setengah muatan, setengah air. Tunjukkan saringannya: kebanyakan telepon soal itu.","repair_notes":"Teknisi datang setiap Selasa dan Jumat.","is_gone":0}');
INSERT INTO change VALUES (407, 2, 'product', 15, NULL, '{"id":15,"name":"AC Daikin 1 PK","folded":"ac daikin 1 pk","category":"AC","price":4999000,"warranty_months":12,"supplier":"CV Maju Bersama","details":"Hemat listrik di 24 derajat. Harga sudah dengan pipa 3 m.","repair_notes":"Harus dicuci tiga bulan sekali, kalau tidak garansinya gugur.","is_gone":0}');
INSERT INTO change VALUES (408, 2, 'product', 16, NULL, '{"id":16,"name":"AC Panasonic 1,5 PK","folded":"ac panasonic 1,5 pk","category":"AC","price":6299000,"warranty_months":12,"supplier":"PT Sumber Elektrik","details":"Hemat listrik di 24 derajat. Harga sudah dengan pipa 3 m.","repair_notes":"Harus dicuci tiga bulan sekali, kalau tidak garansinya gugur.","is_gone":0}');
INSERT INTO change VALUES (409, 2, 'product', 17, NULL, '{"id":17,"name":"HP Samsung 128 GB","folded":"hp samsung 128 gb","category":"ponsel","price":2999000,"warranty_months":12,"supplier":"CV Maju Bersama","details":"Fotonya bagus di malam hari. Casing dan pengisi daya tidak ada di kotaknya.","repair_notes":"Layar diganti dalam dua hari, kerusakan lain lewat pabriknya.","is_gone":0}');
INSERT INTO change VALUES (410, 2, 'product', 18, NULL, '{"id":18,"name":"HP Oppo 128 GB","folded":"hp oppo 128 gb","category":"ponsel","price":2499000,"warranty_months":12,"supplier":"PT Sumber Elektrik","details":"Fotonya bagus di malam hari. Casing dan pengisi daya tidak ada di kotaknya.","repair_notes":"Layar diganti dalam dua hari, kerusakan lain lewat pabriknya.","is_gone":0}');
INSERT INTO change VALUES (411, 2, 'product', 19, NULL, '{"id":19,"name":"HP Xiaomi 256 GB","folded":"hp xiaomi 256 gb","category":"ponsel","price":3299000,"warranty_months":12,"supplier":"CV Maju Bersama","details":"Fotonya bagus di malam hari. Casing dan pengisi daya tidak ada di kotaknya.","repair_notes":"Layar diganti dalam dua hari, kerusakan lain lewat pabriknya.","is_gone":0}');
INSERT INTO change VALUES (412, 2, 'product', 20, NULL, '{"id":20,"name":"Rice cooker Cosmos 1,8 l","folded":"rice cooker cosmos 1,8 l","category":"rice cooker","price":329000,"warranty_months":12,"supplier":"PT Sumber Elektrik","details":"Nasi tetap hangat dua belas jam. Pancinya antilengket, jangan pakai sabut besi.","repair_notes":"","is_gone":0}');
INSERT INTO change VALUES (413, 2, 'product', 21, NULL, '{"id":21,"name":"Rice cooker Miyako 1 l","folded":"rice cooker miyako 1 l","category":"rice cooker","price":219000,"warranty_months":12,"supplier":"CV Maju Bersama","details":"Nasi tetap hangat dua belas jam. Pancinya antilengket, jangan pakai sabut besi.","repair_notes":"","is_gone":0}');
INSERT INTO change VALUES (414, 2, 'product', 22, NULL, '{"id":22,"name":"Kipas angin Cosmos 16 inci","folded":"kipas angin cosmos 16 inci","category":"kipas angin","price":279000,"warranty_months":12,"supplier":"PT Sumber Elektrik","details":"Tiga kecepatan, yang pertama hampir tidak terdengar. Kepalanya bisa dilepas untuk dibersihkan.","repair_notes":"","is_gone":0}');
INSERT INTO change VALUES (415, 2, 'product', 23, NULL, '{"id":23,"name":"Kipas angin Miyako 12 inci","folded":"kipas angin miyako 12 inci","category":"kipas angin","price":189000,"warranty_months":12,"supplier":"CV Maju Bersama","details":"Tiga kecepatan, yang pertama hampir tidak terdengar. Kepalanya bisa dilepas untuk dibersihkan.","repair_notes":"","is_gone":0}');
INSERT INTO change VALUES (416, 2, 'product', 24, NULL, '{"id":24,"name":"Blender Philips 2 l","folded":"blender philips 2 l","category":"blender","price":449000,"warranty_months":12,"supplier":"PT Sumber Elektrik","details":"Bisa menghancurkan es. Gelasnya kaca dan bisa dibeli sendiri.","repair_notes":"","is_gone":0}');
INSERT INTO change VALUES (417, 2, 'product', 25, NULL, '{"id":25,"name":"Braket TV 32-55 inci","folded":"braket tv 32-55 inci","category":"aksesori","price":179000,"warranty_months":null,"supplier":"CV Maju Bersama","details":"Cocok untuk hampir semua televisi. Kita bor dan pasang dengan sedikit biaya.","repair_notes":"","is_gone":0}');
INSERT INTO change VALUES (418, 2, 'product_link', 1, NULL, '{"id":1,"product_id":1,"other_id":25,"kind":"accessory"}');
INSERT INTO change VALUES (419, 2, 'product_link', 2, NULL, '{"id":2,"product_id":1,"other_id":2,"kind":"alternative"}');
INSERT INTO change VALUES (420, 2, 'product_link', 3, NULL, '{"id":3,"product_id":2,"other_id":25,"kind":"accessory"}');
INSERT INTO change VALUES (421, 2, 'product_link', 4, NULL, '{"id":4,"product_id":2,"other_id":3,"kind":"alternative"}');
INSERT INTO change VALUES (422, 2, 'product_link', 5, NULL, '{"id":5,"product_id":3,"other_id":25,"kind":"accessory"}');
INSERT INTO change VALUES (423, 2, 'product_link', 6, NULL, '{"id":6,"product_id":3,"other_id":4,"kind":"alternative"}');
INSERT INTO change VALUES (424, 2, 'product_link', 7, NULL, '{"id":7,"product_id":4,"other_id":25,"kind":"accessory"}');
INSERT INTO change VALUES (425, 2, 'product_link', 8, NULL, '{"id":8,"product_id":4,"other_id":5,"kind":"alternative"}');
INSERT INTO change VALUES (426, 2, 'product_link', 9, NULL, '{"id":9,"product_id":5,"other_id":25,"kind":"accessory"}');
INSERT INTO change VALUES (427, 2, 'product_link', 10, NULL, '{"id":10,"product_id":6,"other_id":7,"kind":"alternative"}');
INSERT INTO change VALUES (428, 2, 'product_link', 11, NULL, '{"id":11,"product_id":7,"other_id":8,"kind":"alternative"}');
INSERT INTO change VALUES (429, 2, 'product_link', 12, NULL, '{"id":12,"product_id":9,"other_id":10,"kind":"alternative"}');
INSERT INTO change VALUES (430, 2, 'product_link', 13, NULL, '{"id":13,"product_id":10,"other_id":11,"kind":"alternative"}');
INSERT INTO change VALUES (431, 2, 'product_link', 14, NULL, '{"id":14,"product_id":12,"other_id":13,"kind":"alternative"}');
INSERT INTO change VALUES (432, 2, 'product_link', 15, NULL, '{"id":15,"product_id":13,"other_id":14,"kind":"alternative"}');
INSERT INTO change VALUES (433, 2, 'product_link', 16, NULL, '{"id":16,"product_id":15,"other_id":16,"kind":"alternative"}');
INSERT INTO change VALUES (434, 2, 'product_link', 17, NULL, '{"id":17,"product_id":17,"other_id":18,"kind":"alternative"}');
INSERT INTO change VALUES (435, 2, 'product_link', 18, NULL, '{"id":18,"product_id":18,"other_id":19,"kind":"alternative"}');
INSERT INTO change VALUES (436, 2, 'product_link', 19, NULL, '{"id":19,"product_id":20,"other_id":21,"kind":"alternative"}');
INSERT INTO change VALUES (437, 2, 'product_link', 20, NULL, '{"id":20,"product_id":22,"other_id":23,"kind":"alternative"}');
INSERT INTO change VALUES (438, 2, 'wish', 1, '{"id":1,"customer_id":19,"contact_id":8,"noted_on":"2025-11-17","said":"Ada meja yang cocok untuk itu?","state":"open","product_id":null,"category":"","price_limit":null,"here_id":null,"follow_up_id":null,"purchase_id":null}', '{"id":1,"customer_id":19,"contact_id":8,"noted_on":"2025-11-17","said":"Ada meja yang cocok untuk itu?","state":"dropped","product_id":null,"category":"","price_limit":null,"here_id":null,"follow_up_id":null,"purchase_id":null}');
INSERT INTO change VALUES (439, 2, 'wish', 2, NULL, '{"id":2,"customer_id":18,"contact_id":null,"noted_on":"2026-11-14","said":"Blender Philips 2 l","state":"open","product_id":24,"category":"","price_limit":null,"here_id":null,"follow_up_id":null,"purchase_id":null}');
INSERT INTO change VALUES (440, 2, 'wish', 3, NULL, '{"id":3,"customer_id":20,"contact_id":null,"noted_on":"2026-11-07","said":"Blender Philips 2 l","state":"open","product_id":24,"category":"","price_limit":null,"here_id":null,"follow_up_id":null,"purchase_id":null}');
INSERT INTO change VALUES (441, 2, 'arrival', 1, NULL, '{"id":1,"product_id":24,"day":"2026-11-23","quantity":6,"said":"model baru","made_by":""}');
INSERT INTO change VALUES (442, 2, 'follow_up', 56, NULL, '{"id":56,"customer_id":20,"purchase_id":null,"kind":"wish","plan_id":null,"step_number":0,"step_count":0,"channel":"call","ask_code":"wish_here","ask":"","due":"2026-11-23","planned_on":"2026-11-23","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"open","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (443, 2, 'wish', 3, '{"id":3,"customer_id":20,"contact_id":null,"noted_on":"2026-11-07","said":"Blender Philips 2 l","state":"open","product_id":24,"category":"","price_limit":null,"here_id":null,"follow_up_id":null,"purchase_id":null}', '{"id":3,"customer_id":20,"contact_id":null,"noted_on":"2026-11-07","said":"Blender Philips 2 l","state":"open","product_id":24,"category":"","price_limit":null,"here_id":24,"follow_up_id":56,"purchase_id":null}');
INSERT INTO change VALUES (444, 2, 'follow_up', 57, NULL, '{"id":57,"customer_id":18,"purchase_id":null,"kind":"wish","plan_id":null,"step_number":0,"step_count":0,"channel":"call","ask_code":"wish_here","ask":"","due":"2026-11-23","planned_on":"2026-11-23","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"open","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (445, 2, 'wish', 2, '{"id":2,"customer_id":18,"contact_id":null,"noted_on":"2026-11-14","said":"Blender Philips 2 l","state":"open","product_id":24,"category":"","price_limit":null,"here_id":null,"follow_up_id":null,"purchase_id":null}', '{"id":2,"customer_id":18,"contact_id":null,"noted_on":"2026-11-14","said":"Blender Philips 2 l","state":"open","product_id":24,"category":"","price_limit":null,"here_id":24,"follow_up_id":57,"purchase_id":null}');
INSERT INTO change VALUES (446, 2, 'customer', 3, '{"id":3,"name":"Nurul Puspitasari","folded":"nurul puspitasari","form_of_address":"Mbak","email":"","address":"Jl. Melati 38","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"","service":"yes","offers":"yes","forgotten_on":null}', '{"id":3,"name":"Nurul Puspitasari","folded":"nurul puspitasari","form_of_address":"Mbak","email":"","address":"Jl. Melati 38","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"","sent_by":null,"heard_from":"Teman kantor","service":"yes","offers":"yes","forgotten_on":null}');
INSERT INTO change VALUES (447, 2, 'customer', 12, '{"id":12,"name":"Sahat Sitorus","folded":"sahat sitorus","form_of_address":"Pak","email":"sahat.sitorus@example.com","address":"","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":"whatsapp","birthday":"","sent_by":null,"heard_from":"","service":"yes","offers":"yes","forgotten_on":null}', '{"id":12,"name":"Sahat Sitorus","folded":"sahat sitorus","form_of_address":"Pak","email":"sahat.sitorus@example.com","address":"","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":"whatsapp","birthday":"","sent_by":5,"heard_from":"","service":"yes","offers":"yes","forgotten_on":null}');
INSERT INTO change VALUES (448, 2, 'follow_up', 58, NULL, '{"id":58,"customer_id":5,"purchase_id":null,"kind":"thanks","plan_id":null,"step_number":0,"step_count":0,"channel":"call","ask_code":"thank_you","ask":"","due":"2024-12-06","planned_on":"2024-12-06","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"done","reason":null,"complaint_id":null,"about_customer_id":12}');
INSERT INTO change VALUES (449, 2, 'contact', 28, NULL, '{"id":28,"customer_id":5,"follow_up_id":58,"at":"2024-12-06T16:54:00+00:00","channel":"call","outcome":"happy","said":"","made_by":"Wulan"}');
INSERT INTO change VALUES (450, 2, 'customer', 18, '{"id":18,"name":"Zulkifli Hutagalung","folded":"zulkifli hutagalung","form_of_address":"Bang","email":"","address":"Jl. Melati 3","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"--07-09","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null}', '{"id":18,"name":"Zulkifli Hutagalung","folded":"zulkifli hutagalung","form_of_address":"Bang","email":"","address":"Jl. Melati 3","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":null,"birthday":"--07-09","sent_by":5,"heard_from":"","service":"","offers":"","forgotten_on":null}');
INSERT INTO change VALUES (451, 2, 'customer', 20, '{"id":20,"name":"Kevin Gunawan","folded":"kevin gunawan","form_of_address":"Pak","email":"","address":"","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":"whatsapp","birthday":"","sent_by":null,"heard_from":"","service":"yes","offers":"yes","forgotten_on":null}', '{"id":20,"name":"Kevin Gunawan","folded":"kevin gunawan","form_of_address":"Pak","email":"","address":"","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","reach_by":"whatsapp","birthday":"","sent_by":5,"heard_from":"","service":"yes","offers":"yes","forgotten_on":null}');
INSERT INTO change VALUES (452, 2, 'follow_up', 59, NULL, '{"id":59,"customer_id":17,"purchase_id":38,"kind":"promise","plan_id":null,"step_number":0,"step_count":0,"channel":"call","ask_code":"made_right","ask":"","due":"2026-11-24","planned_on":"2026-11-24","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"open","reason":null,"complaint_id":1,"about_customer_id":null}');
INSERT INTO change VALUES (453, 2, 'complaint_step', 1, NULL, '{"id":1,"complaint_id":1,"day":"2026-11-21","kind":"done","said":"Suku cadang dipesan","made_by":"Wulan"}');
INSERT INTO change VALUES (454, 2, 'complaint_step', 2, NULL, '{"id":2,"complaint_id":1,"day":"2026-11-22","kind":"done","said":"Suku cadang sudah ada, di laci bawah meja kasir","made_by":"Dedi"}');
INSERT INTO change VALUES (455, 2, 'complaint', 1, '{"id":1,"customer_id":17,"purchase_id":38,"contact_id":21,"opened_on":"2026-10-28","said":"Tiap habis mencuci lantai banjir.","state":"open","closed_on":null,"solution":"","item":"","cause":"","severity":2,"wanted":"","remedy":"","cost":0,"opened_by":"","in_hands_of":"","promised_on":null,"satisfied":""}', '{"id":1,"customer_id":17,"purchase_id":38,"contact_id":21,"opened_on":"2026-10-28","said":"Tiap habis mencuci lantai banjir.","state":"open","closed_on":null,"solution":"","item":"Mesin cuci Samsung 9 kg","cause":"defect","severity":2,"wanted":"","remedy":"replacement","cost":300000,"opened_by":"Rina","in_hands_of":"Rina","promised_on":"2026-11-24","satisfied":""}');
INSERT INTO change VALUES (456, 2, 'complaint', 2, '{"id":2,"customer_id":20,"purchase_id":51,"contact_id":22,"opened_on":"2026-11-09","said":"Sudah tidak dingin. Ikan saya terpaksa dibuang.","state":"open","closed_on":null,"solution":"","item":"","cause":"","severity":2,"wanted":"","remedy":"","cost":0,"opened_by":"","in_hands_of":"","promised_on":null,"satisfied":""}', '{"id":2,"customer_id":20,"purchase_id":51,"contact_id":22,"opened_on":"2026-11-09","said":"Sudah tidak dingin. Ikan saya terpaksa dibuang.","state":"open","closed_on":null,"solution":"","item":"Kulkas LG 2 pintu","cause":"","severity":3,"wanted":"repair","remedy":"","cost":0,"opened_by":"Dedi","in_hands_of":"","promised_on":null,"satisfied":""}');
INSERT INTO change VALUES (457, 2, 'complaint', 3, '{"id":3,"customer_id":5,"purchase_id":39,"contact_id":23,"opened_on":"2026-11-09","said":"Kakinya lepas satu, sekarang diganjal buku.","state":"open","closed_on":null,"solution":"","item":"","cause":"","severity":2,"wanted":"","remedy":"","cost":0,"opened_by":"","in_hands_of":"","promised_on":null,"satisfied":""}', '{"id":3,"customer_id":5,"purchase_id":39,"contact_id":23,"opened_on":"2026-11-09","said":"Kakinya lepas satu, sekarang diganjal buku.","state":"open","closed_on":null,"solution":"","item":"Sofa Informa sudut","cause":"","severity":2,"wanted":"","remedy":"","cost":0,"opened_by":"Wulan","in_hands_of":"","promised_on":null,"satisfied":""}');
INSERT INTO change VALUES (458, 2, 'complaint', 4, NULL, '{"id":4,"customer_id":6,"purchase_id":40,"contact_id":null,"opened_on":"2026-08-19","said":"Bunyinya keras, bayi saya terbangun.","state":"open","closed_on":null,"solution":"","item":"Kulkas LG 2 pintu","cause":"defect","severity":2,"wanted":"","remedy":"repair","cost":420000,"opened_by":"Dedi","in_hands_of":"Dedi","promised_on":null,"satisfied":""}');
INSERT INTO change VALUES (459, 2, 'complaint', 4, '{"id":4,"customer_id":6,"purchase_id":40,"contact_id":null,"opened_on":"2026-08-19","said":"Bunyinya keras, bayi saya terbangun.","state":"open","closed_on":null,"solution":"","item":"Kulkas LG 2 pintu","cause":"defect","severity":2,"wanted":"","remedy":"repair","cost":420000,"opened_by":"Dedi","in_hands_of":"Dedi","promised_on":null,"satisfied":""}', '{"id":4,"customer_id":6,"purchase_id":40,"contact_id":null,"opened_on":"2026-08-19","said":"Bunyinya keras, bayi saya terbangun.","state":"closed","closed_on":"2026-08-25","solution":"Diperbaiki gratis","item":"Kulkas LG 2 pintu","cause":"defect","severity":2,"wanted":"","remedy":"repair","cost":420000,"opened_by":"Dedi","in_hands_of":"Dedi","promised_on":null,"satisfied":"yes"}');
INSERT INTO change VALUES (460, 2, 'complaint_step', 3, NULL, '{"id":3,"complaint_id":4,"day":"2026-08-25","kind":"closed","said":"Diperbaiki gratis","made_by":"Dedi"}');
INSERT INTO change VALUES (461, 2, 'complaint_step', 4, NULL, '{"id":4,"complaint_id":4,"day":"2026-09-01","kind":"satisfied","said":"Sekarang sudah tidak bunyi.","made_by":"Dedi"}');
INSERT INTO change VALUES (462, 2, 'follow_up', 60, NULL, '{"id":60,"customer_id":5,"purchase_id":null,"kind":"thanks","plan_id":null,"step_number":0,"step_count":0,"channel":"call","ask_code":"thank_you","ask":"","due":"2026-11-26","planned_on":"2026-11-26","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"open","reason":null,"complaint_id":null,"about_customer_id":18}');
INSERT INTO change VALUES (463, 2, 'follow_up', 61, NULL, '{"id":61,"customer_id":5,"purchase_id":null,"kind":"thanks","plan_id":null,"step_number":0,"step_count":0,"channel":"call","ask_code":"thank_you","ask":"","due":"2026-11-26","planned_on":"2026-11-26","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"open","reason":null,"complaint_id":null,"about_customer_id":20}');
INSERT INTO change VALUES (464, 2, 'follow_up', 60, '{"id":60,"customer_id":5,"purchase_id":null,"kind":"thanks","plan_id":null,"step_number":0,"step_count":0,"channel":"call","ask_code":"thank_you","ask":"","due":"2026-11-26","planned_on":"2026-11-26","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"open","reason":null,"complaint_id":null,"about_customer_id":18}', '{"id":60,"customer_id":5,"purchase_id":null,"kind":"thanks","plan_id":null,"step_number":0,"step_count":0,"channel":"call","ask_code":"thank_you","ask":"","due":"2026-11-26","planned_on":"2199-12-31","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"open","reason":null,"complaint_id":null,"about_customer_id":18}');
INSERT INTO change VALUES (465, 2, 'follow_up', 61, '{"id":61,"customer_id":5,"purchase_id":null,"kind":"thanks","plan_id":null,"step_number":0,"step_count":0,"channel":"call","ask_code":"thank_you","ask":"","due":"2026-11-26","planned_on":"2026-11-26","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"open","reason":null,"complaint_id":null,"about_customer_id":20}', '{"id":61,"customer_id":5,"purchase_id":null,"kind":"thanks","plan_id":null,"step_number":0,"step_count":0,"channel":"call","ask_code":"thank_you","ask":"","due":"2026-11-26","planned_on":"2199-12-31","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"open","reason":null,"complaint_id":null,"about_customer_id":20}');
INSERT INTO change VALUES (466, 2, 'follow_up', 14, '{"id":14,"customer_id":17,"purchase_id":38,"kind":"courtesy","plan_id":3,"step_number":3,"step_count":3,"channel":"call","ask_code":"before_warranty_ends","ask":"","due":"2028-06-28","planned_on":"2028-06-28","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"open","reason":null,"complaint_id":null,"about_customer_id":null}', '{"id":14,"customer_id":17,"purchase_id":38,"kind":"courtesy","plan_id":3,"step_number":3,"step_count":3,"channel":"call","ask_code":"before_warranty_ends","ask":"","due":"2028-06-28","planned_on":"2199-12-31","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"open","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (467, 2, 'follow_up', 39, '{"id":39,"customer_id":20,"purchase_id":51,"kind":"courtesy","plan_id":3,"step_number":2,"step_count":3,"channel":"call","ask_code":"still_happy","ask":"","due":"2027-01-30","planned_on":"2027-01-30","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"open","reason":null,"complaint_id":null,"about_customer_id":null}', '{"id":39,"customer_id":20,"purchase_id":51,"kind":"courtesy","plan_id":3,"step_number":2,"step_count":3,"channel":"call","ask_code":"still_happy","ask":"","due":"2027-01-30","planned_on":"2199-12-31","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"open","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (468, 2, 'follow_up', 40, '{"id":40,"customer_id":20,"purchase_id":51,"kind":"courtesy","plan_id":3,"step_number":3,"step_count":3,"channel":"call","ask_code":"before_warranty_ends","ask":"","due":"2028-09-30","planned_on":"2028-09-30","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"open","reason":null,"complaint_id":null,"about_customer_id":null}', '{"id":40,"customer_id":20,"purchase_id":51,"kind":"courtesy","plan_id":3,"step_number":3,"step_count":3,"channel":"call","ask_code":"before_warranty_ends","ask":"","due":"2028-09-30","planned_on":"2199-12-31","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"open","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (469, 2, 'follow_up', 56, '{"id":56,"customer_id":20,"purchase_id":null,"kind":"wish","plan_id":null,"step_number":0,"step_count":0,"channel":"call","ask_code":"wish_here","ask":"","due":"2026-11-23","planned_on":"2026-11-23","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"open","reason":null,"complaint_id":null,"about_customer_id":null}', '{"id":56,"customer_id":20,"purchase_id":null,"kind":"wish","plan_id":null,"step_number":0,"step_count":0,"channel":"call","ask_code":"wish_here","ask":"","due":"2026-11-23","planned_on":"2199-12-31","not_before":null,"at_time":null,"part":null,"attempts":0,"snoozed_until":null,"state":"open","reason":null,"complaint_id":null,"about_customer_id":null}');
INSERT INTO change VALUES (470, 4, 'plan_step', 1, '{"id":1,"plan_id":1,"position":1,"after":10,"unit":"day","anchor":"purchase","ask_code":"set_up","ask":"","channel":"call","messages":"{}"}', '{"id":1,"plan_id":1,"position":1,"after":10,"unit":"day","anchor":"purchase","ask_code":"set_up","ask":"","channel":"sms","messages":"{\"id\": \"Halo {address} {name}, apakah {item} sudah berfungsi baik? {shop}\", \"en\": \"Hello {address} {name}, is {item} working well? {shop}\"}"}');
INSERT INTO change VALUES (471, 4, 'message', 1, NULL, '{"id":1,"customer_id":9,"follow_up_id":3,"at":"2026-11-22T16:05:00+07:00","occasion":"","occasion_day":null,"said":"Apakah semuanya baik? Toko Sinar Jaya","made_by":"","channel":"sms"}');
INSERT INTO change VALUES (472, 4, 'customer', 9, '{"id":9,"name":"Yuliana Suryani","folded":"yuliana suryani","form_of_address":"Bu","email":"","address":"Jl. Pasar Baru 30","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null,"reach_by":null}', '{"id":9,"name":"Yuliana Suryani","folded":"yuliana suryani","form_of_address":"Bu","email":"","address":"Jl. Pasar Baru 30","best_time":"","source_id":"","do_not_contact_since":null,"keep_in_touch_months":0,"language":"","birthday":"","sent_by":null,"heard_from":"","service":"","offers":"","forgotten_on":null,"reach_by":"sms"}');
INSERT INTO journal_now VALUES (1, NULL);
INSERT INTO setting VALUES (1, 'shop_name', '"Toko Sinar Jaya"');
INSERT INTO setting VALUES (2, 'address', '""');
INSERT INTO setting VALUES (3, 'staff', '[]');
INSERT INTO setting VALUES (4, 'country_code', '"ID"');
INSERT INTO setting VALUES (5, 'state_code', '""');
INSERT INTO setting VALUES (6, 'currency_code', '"IDR"');
INSERT INTO setting VALUES (7, 'language', '"id"');
INSERT INTO setting VALUES (8, 'closed_weekdays', '[]');
INSERT INTO setting VALUES (9, 'keeps_holidays', 'true');
INSERT INTO setting VALUES (10, 'closed_days', '[]');
INSERT INTO setting VALUES (11, 'large_line', '3000000');
INSERT INTO setting VALUES (12, 'retry_after_open_days', '2');
INSERT INTO setting VALUES (13, 'courtesy_attempts', '3');
INSERT INTO setting VALUES (14, 'promise_attempts', '6');
INSERT INTO setting VALUES (15, 'expiry_days', '30');
INSERT INTO setting VALUES (16, 'gather_days', '7');
INSERT INTO setting VALUES (17, 'cap_days', '14');
INSERT INTO setting VALUES (18, 'calls_a_day', '15');
INSERT INTO setting VALUES (19, 'check_back_days', '7');
INSERT INTO setting VALUES (20, 'thanks_after_days', '3');
INSERT INTO setting VALUES (21, 'yes_limit', '0');
INSERT INTO setting VALUES (22, 'greeting_from', '3000000');
INSERT INTO setting VALUES (23, 'greeting_texts', '[]');
INSERT INTO setting VALUES (24, 'quiet_hours', '[]');
INSERT INTO setting VALUES (25, 'logo', '""');
INSERT INTO customer VALUES (1, 'Sugeng Prasetyo', 'sugeng prasetyo', 'Pak', '', '', '', '', NULL, 0, '', '1976-07-20', NULL, '', '', '', NULL, NULL);
INSERT INTO customer VALUES (2, 'Asep Kurniawan', 'asep kurniawan', 'Mas', 'asep.kurniawan@example.com', '', '', '', NULL, 0, '', '', NULL, '', '', '', NULL, NULL);
INSERT INTO customer VALUES (3, 'Nurul Puspitasari', 'nurul puspitasari', 'Mbak', '', 'Jl. Melati 38', '', '', NULL, 0, '', '', NULL, 'Teman kantor', 'yes', 'yes', NULL, NULL);
INSERT INTO customer VALUES (4, 'Ujang Hidayat', 'ujang hidayat', 'Mas', 'ujang.hidayat@example.com', 'Jl. Pasar Baru 19', '', '', NULL, 0, '', '', NULL, '', 'yes', 'yes', NULL, NULL);
INSERT INTO customer VALUES (5, 'Eka Permatasari', 'eka permatasari', 'Bu', '', '', '', '', NULL, 0, '', '', NULL, '', '', '', NULL, NULL);
INSERT INTO customer VALUES (6, 'Fitri Anggraini', 'fitri anggraini', 'Bu', '', '', '', '', NULL, 0, '', '', NULL, '', '', '', NULL, NULL);
INSERT INTO customer VALUES (7, 'Dedi Supriyadi', 'dedi supriyadi', 'Mas', '', 'Jl. Kenanga 22', '', '', NULL, 0, '', '--07-21', NULL, '', '', '', NULL, NULL);
INSERT INTO customer VALUES (8, 'Nurul Rohmah', 'nurul rohmah', 'Ibu', '', '', '', '', NULL, 0, '', '', NULL, '', '', '', NULL, NULL);
INSERT INTO customer VALUES (9, 'Yuliana Suryani', 'yuliana suryani', 'Bu', '', 'Jl. Pasar Baru 30', '', '', NULL, 0, '', '', NULL, '', '', '', NULL, 'sms');
INSERT INTO customer VALUES (10, 'Nining Puspitasari', 'nining puspitasari', 'Ibu', '', '', '', '', NULL, 0, '', '', NULL, '', 'yes', 'yes', NULL, NULL);
INSERT INTO customer VALUES (11, 'Ujang Prasetyo', 'ujang prasetyo', '', '', '', '', '', NULL, 0, '', '', NULL, '', 'yes', 'yes', NULL, NULL);
INSERT INTO customer VALUES (12, 'Sahat Sitorus', 'sahat sitorus', 'Pak', 'sahat.sitorus@example.com', '', '', '', NULL, 0, '', '', 5, '', 'yes', 'yes', NULL, 'whatsapp');
INSERT INTO customer VALUES (13, 'Iwan Hidayat', 'iwan hidayat', 'Mas', '', '', '', '', NULL, 0, '', '', NULL, '', '', '', NULL, NULL);
INSERT INTO customer VALUES (14, 'Budi Santoso', 'budi santoso', 'Pak', '', 'Jl. Kenanga 98', '', '', NULL, 0, '', '', NULL, '', '', '', NULL, 'whatsapp');
INSERT INTO customer VALUES (15, 'Yanti Permatasari', 'yanti permatasari', 'Ibu', '', '', '', '', NULL, 0, '', '--08-02', NULL, '', 'yes', 'yes', NULL, 'whatsapp');
INSERT INTO customer VALUES (16, 'Lilis Kusumawati', 'lilis kusumawati', 'Bu', '', '', '', '', NULL, 0, '', '', NULL, '', 'yes', 'yes', NULL, NULL);
INSERT INTO customer VALUES (17, 'Budi Prasetyo', 'budi prasetyo', 'Mas', 'budi.prasetyo@example.com', '', '', '', NULL, 0, '', '', NULL, '', 'yes', 'yes', NULL, NULL);
INSERT INTO customer VALUES (18, 'Zulkifli Hutagalung', 'zulkifli hutagalung', 'Bang', '', 'Jl. Melati 3', '', '', NULL, 0, '', '--07-09', 5, '', '', '', NULL, NULL);
INSERT INTO customer VALUES (19, '', '', '', '', '', '', '', NULL, 0, '', '--09-14', NULL, '', '', '', NULL, 'whatsapp');
INSERT INTO customer VALUES (20, 'Kevin Gunawan', 'kevin gunawan', 'Pak', '', '', '', '', NULL, 0, '', '', 5, '', 'yes', 'yes', NULL, 'whatsapp');
INSERT INTO phone VALUES (1, 1, '+6284349817410', '0843-4981-7410', '0843-4981-7410', 1, 0);
INSERT INTO phone VALUES (2, 1, '+6284309016103', '0843-0901-6103', '0843-0901-6103', 0, 0);
INSERT INTO phone VALUES (3, 2, '+6284318222254', '0843-1822-2254', '0843-1822-2254', 0, 0);
INSERT INTO phone VALUES (4, 3, '+6284484847513', '0844-8484-7513', '0844-8484-7513', 0, 0);
INSERT INTO phone VALUES (5, 4, '+6284339729815', '0843-3972-9815', '0843-3972-9815', 0, 0);
INSERT INTO phone VALUES (6, 5, '+6284138836859', '0841-3883-6859', '0841-3883-6859', 0, 0);
INSERT INTO phone VALUES (7, 6, '+6284171953640', '0841-7195-3640', '0841-7195-3640', 0, 0);
INSERT INTO phone VALUES (8, 7, '+6284168587831', '0841-6858-7831', '0841-6858-7831', 0, 0);
INSERT INTO phone VALUES (9, 8, '+6284258517812', '0842-5851-7812', '0842-5851-7812', 0, 0);
INSERT INTO phone VALUES (10, 9, '+6284431706690', '0844-3170-6690', '0844-3170-6690', 0, 0);
INSERT INTO phone VALUES (11, 10, '+6284407598386', '0844-0759-8386', '0844-0759-8386', 0, 0);
INSERT INTO phone VALUES (12, 11, '+6284130620278', '0841-3062-0278', '0841-3062-0278', 0, 0);
INSERT INTO phone VALUES (13, 12, '+6284539729806', '0845-3972-9806', '0845-3972-9806', 0, 0);
INSERT INTO phone VALUES (14, 12, '+6284251396937', '0842-5139-6937', '0842-5139-6937', 0, 0);
INSERT INTO phone VALUES (15, 14, '+6284436083778', '0844-3608-3778', '0844-3608-3778', 0, 0);
INSERT INTO phone VALUES (16, 15, '+6284315868344', '0843-1586-8344', '0843-1586-8344', 0, 0);
INSERT INTO phone VALUES (17, 16, '+6284244757710', '0842-4475-7710', '0842-4475-7710', 0, 0);
INSERT INTO phone VALUES (18, 17, '+6284218401107', '0842-1840-1107', '0842-1840-1107', 0, 0);
INSERT INTO phone VALUES (19, 18, '+6284513303614', '0845-1330-3614', '0845-1330-3614', 0, 0);
INSERT INTO phone VALUES (20, 19, '+6284571439875', '0845-7143-9875', '0845-7143-9875', 0, 0);
INSERT INTO phone VALUES (21, 20, '+6284360423041', '0843-6042-3041', '0843-6042-3041', 0, 0);
INSERT INTO phone VALUES (22, 13, '+6284349817410', '0843-4981-7410', '0843-4981-7410', 0, 0);
INSERT INTO purchase VALUES (1, 1, '2024-01-06', 179000, 0, '', 'Dedi', 'kept', '', NULL);
INSERT INTO purchase VALUES (2, 2, '2024-02-19', 249000, 0, '', 'Rina', 'kept', '', NULL);
INSERT INTO purchase VALUES (3, 3, '2024-02-21', 537000, 0, 'Buat hadiah kakak saya.', 'Dedi', 'kept', '', NULL);
INSERT INTO purchase VALUES (4, 4, '2024-03-13', 119000, 0, 'Disuruh tetangga beli di sini.', 'Dedi', 'kept', '', NULL);
INSERT INTO purchase VALUES (5, 5, '2024-05-12', 260000, 0, '', 'Rina', 'kept', '', NULL);
INSERT INTO purchase VALUES (6, 6, '2024-05-21', 71000, 0, 'Buat hadiah kakak saya.', 'Rina', 'kept', '', NULL);
INSERT INTO purchase VALUES (7, 7, '2024-07-08', 259000, 0, '', 'Wulan', 'kept', '', NULL);
INSERT INTO purchase VALUES (8, 8, '2024-07-21', 309000, 0, '', 'Rina', 'kept', '', NULL);
INSERT INTO purchase VALUES (9, 9, '2024-08-24', 518000, 0, 'Disuruh tetangga beli di sini.', 'Dedi', 'kept', '', NULL);
INSERT INTO purchase VALUES (10, 10, '2024-10-26', 229000, 0, '', 'Rina', 'kept', '', NULL);
INSERT INTO purchase VALUES (11, 11, '2024-11-02', 179000, 0, '', 'Dedi', 'kept', '', NULL);
INSERT INTO purchase VALUES (12, 9, '2024-11-08', 71000, 0, 'Lagi renovasi dapur.', 'Rina', 'kept', '', NULL);
INSERT INTO purchase VALUES (13, 12, '2024-12-03', 447000, 0, '', 'Wulan', 'kept', '', NULL);
INSERT INTO purchase VALUES (14, 9, '2024-12-23', 5099000, 0, '', 'Wulan', 'kept', '', NULL);
INSERT INTO purchase VALUES (15, 7, '2024-12-24', 7570000, 0, '', 'Dedi', 'kept', '', NULL);
INSERT INTO purchase VALUES (16, 11, '2024-12-25', 7299000, 0, '', 'Dedi', 'kept', '', NULL);
INSERT INTO purchase VALUES (17, 9, '2024-12-30', 257000, 0, '', 'Dedi', 'kept', '', NULL);
INSERT INTO purchase VALUES (18, 4, '2025-01-03', 111000, 0, '', 'Dedi', 'kept', '', NULL);
INSERT INTO purchase VALUES (19, 13, '2025-03-03', 74000, 0, 'Disuruh tetangga beli di sini.', 'Dedi', 'kept', '', NULL);
INSERT INTO purchase VALUES (20, 14, '2025-03-11', 269000, 0, '', 'Rina', 'kept', '', NULL);
INSERT INTO purchase VALUES (21, 8, '2025-03-23', 148000, 0, '', 'Dedi', 'kept', '', NULL);
INSERT INTO purchase VALUES (22, 15, '2025-04-06', 296000, 0, 'Di online lebih murah, tapi saya lebih percaya di sini.', 'Wulan', 'kept', '', NULL);
INSERT INTO purchase VALUES (23, 9, '2025-04-24', 478000, 0, '', 'Dedi', 'kept', '', NULL);
INSERT INTO purchase VALUES (24, 5, '2025-04-30', 350000, 0, '', 'Wulan', 'kept', '', NULL);
INSERT INTO purchase VALUES (25, 16, '2025-05-28', 36000, 0, 'Disuruh tetangga beli di sini.', 'Wulan', 'kept', '', NULL);
INSERT INTO purchase VALUES (26, 17, '2025-06-29', 243000, 0, '', 'Rina', 'kept', '', NULL);
INSERT INTO purchase VALUES (27, 9, '2025-07-02', 439000, 0, '', 'Rina', 'kept', '', NULL);
INSERT INTO purchase VALUES (28, 16, '2025-10-01', 54000, 0, '', 'Rina', 'kept', '', NULL);
INSERT INTO purchase VALUES (29, 9, '2025-10-07', 73000, 0, '', 'Dedi', 'kept', '', NULL);
INSERT INTO purchase VALUES (30, 18, '2025-10-07', 319000, 0, '', 'Wulan', 'kept', '', NULL);
INSERT INTO purchase VALUES (31, 19, '2025-11-05', 8646000, 0, 'Untuk rumah pertama anak saya.', 'Wulan', 'kept', '', NULL);
INSERT INTO purchase VALUES (32, 9, '2025-12-24', 139000, 0, '', 'Wulan', 'kept', '', NULL);
INSERT INTO purchase VALUES (33, 9, '2026-02-27', 317000, 0, '', 'Rina', 'kept', '', NULL);
INSERT INTO purchase VALUES (34, 14, '2026-03-29', 329000, 0, '', 'Dedi', 'kept', '', NULL);
INSERT INTO purchase VALUES (35, 16, '2026-04-18', 264000, 0, '', 'Dedi', 'kept', '', NULL);
INSERT INTO purchase VALUES (36, 14, '2026-05-15', 618000, 0, '', 'Wulan', 'kept', '', NULL);
INSERT INTO purchase VALUES (37, 9, '2026-06-04', 356000, 0, '', 'Rina', 'kept', '', NULL);
INSERT INTO purchase VALUES (38, 17, '2026-07-28', 5974000, 0, '', 'Wulan', 'kept', '', NULL);
INSERT INTO purchase VALUES (39, 5, '2026-08-09', 7068000, 0, '', 'Wulan', 'kept', '', NULL);
INSERT INTO purchase VALUES (40, 6, '2026-08-14', 5299000, 0, '', 'Rina', 'kept', '', NULL);
INSERT INTO purchase VALUES (41, 18, '2026-08-15', 21999000, 0, '', 'Dedi', 'kept', '', NULL);
INSERT INTO purchase VALUES (42, 12, '2026-08-17', 2999000, 0, '', 'Dedi', 'kept', '', NULL);
INSERT INTO purchase VALUES (43, 1, '2026-08-18', 5193000, 0, '', 'Rina', 'kept', '', NULL);
INSERT INTO purchase VALUES (44, 3, '2026-08-23', 2713000, 0, '', 'Rina', 'kept', '', NULL);
INSERT INTO purchase VALUES (45, 14, '2026-08-23', 8499000, 0, '', 'Dedi', 'kept', '', NULL);
INSERT INTO purchase VALUES (46, 10, '2026-08-23', 7899000, 0, '', 'Dedi', 'kept', '', NULL);
INSERT INTO purchase VALUES (47, 15, '2026-08-24', 8499000, 0, '', 'Wulan', 'kept', '', NULL);
INSERT INTO purchase VALUES (48, 9, '2026-08-31', 179000, 0, 'Disuruh tetangga beli di sini.', 'Rina', 'kept', '', NULL);
INSERT INTO purchase VALUES (49, 12, '2026-09-02', 325000, 0, 'Di online lebih murah, tapi saya lebih percaya di sini.', 'Wulan', 'kept', '', NULL);
INSERT INTO purchase VALUES (50, 7, '2026-09-10', 35000, 0, 'Di online lebih murah, tapi saya lebih percaya di sini.', 'Dedi', 'kept', '', NULL);
INSERT INTO purchase VALUES (51, 20, '2026-10-30', 5299000, 0, '', 'Rina', 'kept', '', NULL);
INSERT INTO purchase VALUES (52, 4, '2026-11-01', 3499000, 0, '', 'Rina', 'kept', '', NULL);
INSERT INTO purchase VALUES (53, 20, '2026-11-07', 214000, 0, '', 'Wulan', 'kept', '', NULL);
INSERT INTO purchase VALUES (54, 16, '2026-11-13', 6999000, 0, 'Yang dulu belum setahun sudah rusak.', 'Dedi', 'kept', '', NULL);
INSERT INTO purchase VALUES (55, 8, '2026-11-13', 4599000, 0, '', 'Dedi', 'kept', '', NULL);
INSERT INTO purchase VALUES (56, 2, '2026-11-13', 4999000, 0, '', 'Dedi', 'kept', '', NULL);
INSERT INTO purchase VALUES (57, 9, '2026-11-13', 76000, 0, 'Disuruh tetangga beli di sini.', 'Rina', 'kept', '', NULL);
INSERT INTO purchase VALUES (58, 19, '2026-11-17', 434000, 0, '', 'Dedi', 'kept', '', NULL);
INSERT INTO purchase VALUES (59, 13, '2026-11-23', 637000, 0, '', 'Dedi', 'kept', '', NULL);
INSERT INTO purchase VALUES (60, 19, '2026-11-23', 6999000, 0, '', 'Rina', 'kept', '', NULL);
INSERT INTO purchase_line VALUES (1, 1, 'Kipas angin Miyako 12 inci', 'kipas angin', 1000, 179000, '', 12, '', 0, 0);
INSERT INTO purchase_line VALUES (2, 2, 'Mouse Logitech', 'aksesori', 1000, 119000, '', 12, '', 0, 0);
INSERT INTO purchase_line VALUES (3, 2, 'Bantal', 'perlengkapan tidur', 2000, 130000, '', NULL, '', 0, 0);
INSERT INTO purchase_line VALUES (4, 3, 'Kipas angin Cosmos 16 inci', 'kipas angin', 1000, 259000, '', 12, '', 0, 0);
INSERT INTO purchase_line VALUES (5, 3, 'Kipas angin Miyako 12 inci', 'kipas angin', 1000, 179000, '', 12, '', 0, 0);
INSERT INTO purchase_line VALUES (6, 3, 'Kabel USB-C 1 m', 'kabel', 3000, 99000, '', NULL, '', 0, 0);
INSERT INTO purchase_line VALUES (7, 4, 'Mouse Logitech', 'aksesori', 1000, 119000, '', 12, '', 0, 0);
INSERT INTO purchase_line VALUES (8, 5, 'Bantal', 'perlengkapan tidur', 4000, 260000, '', NULL, '', 0, 0);
INSERT INTO purchase_line VALUES (9, 6, 'Kabel rol 5 m', 'kabel', 1000, 71000, '', NULL, '', 0, 0);
INSERT INTO purchase_line VALUES (10, 7, 'Kipas angin Cosmos 16 inci', 'kipas angin', 1000, 259000, '', 12, '', 0, 0);
INSERT INTO purchase_line VALUES (11, 8, 'Rice cooker Cosmos 1,8 l', 'rice cooker', 1000, 309000, '', 12, '', 0, 0);
INSERT INTO purchase_line VALUES (12, 9, 'Rice cooker Cosmos 1,8 l', 'rice cooker', 1000, 309000, '', 12, '', 0, 0);
INSERT INTO purchase_line VALUES (13, 9, 'Rice cooker Miyako 1 l', 'rice cooker', 1000, 209000, '', 12, '', 0, 0);
INSERT INTO purchase_line VALUES (14, 10, 'Setrika Philips', 'setrika', 1000, 229000, '', 12, '', 0, 0);
INSERT INTO purchase_line VALUES (15, 11, 'Seprai 160 cm', 'perlengkapan tidur', 1000, 179000, '', NULL, '', 0, 0);
INSERT INTO purchase_line VALUES (16, 12, 'Kabel rol 5 m', 'kabel', 1000, 71000, '', NULL, '', 0, 0);
INSERT INTO purchase_line VALUES (17, 13, 'Charger Anker 20 W', 'charger', 1000, 159000, '', NULL, '', 0, 0);
INSERT INTO purchase_line VALUES (18, 13, 'Seprai 160 cm', 'perlengkapan tidur', 1000, 179000, '', NULL, '', 0, 0);
INSERT INTO purchase_line VALUES (19, 13, 'Kabel rol 10 m', 'kabel', 1000, 109000, '', NULL, '', 0, 0);
INSERT INTO purchase_line VALUES (20, 14, 'Kulkas LG 2 pintu', 'kulkas', 1000, 5099000, '', 24, '', 0, 0);
INSERT INTO purchase_line VALUES (21, 15, 'TV Hisense 55 inci', 'televisi', 1000, 7299000, '', 24, '', 0, 0);
INSERT INTO purchase_line VALUES (22, 15, 'Braket TV 32-55 inci', 'aksesori', 1000, 169000, '', NULL, '', 0, 0);
INSERT INTO purchase_line VALUES (23, 15, 'Kabel USB-C 1 m', 'kabel', 3000, 102000, '', NULL, '', 0, 0);
INSERT INTO purchase_line VALUES (24, 16, 'TV Hisense 55 inci', 'televisi', 1000, 7299000, '', 24, '', 0, 0);
INSERT INTO purchase_line VALUES (25, 17, 'Kabel Vention HDMI 2 m', 'kabel', 3000, 189000, '', NULL, '', 0, 0);
INSERT INTO purchase_line VALUES (26, 17, 'Kabel USB-C 1 m', 'kabel', 2000, 68000, '', NULL, '', 0, 0);
INSERT INTO purchase_line VALUES (27, 18, 'Lampu Philips 9 W', 'lampu', 3000, 111000, '', NULL, '', 0, 0);
INSERT INTO purchase_line VALUES (28, 19, 'Lampu Philips 9 W', 'lampu', 2000, 74000, '', NULL, '', 0, 0);
INSERT INTO purchase_line VALUES (29, 20, 'Kipas angin Cosmos 16 inci', 'kipas angin', 1000, 269000, '', 12, '', 0, 0);
INSERT INTO purchase_line VALUES (30, 21, 'Lampu Philips 9 W', 'lampu', 4000, 148000, '', NULL, '', 0, 0);
INSERT INTO purchase_line VALUES (31, 22, 'Lampu Hannochs 12 W', 'lampu', 1000, 27000, '', NULL, '', 0, 0);
INSERT INTO purchase_line VALUES (32, 22, 'Kipas angin Cosmos 16 inci', 'kipas angin', 1000, 269000, '', 12, '', 0, 0);
INSERT INTO purchase_line VALUES (33, 23, 'Charger Anker 20 W', 'charger', 1000, 159000, '', NULL, '', 0, 0);
INSERT INTO purchase_line VALUES (34, 23, 'Rice cooker Cosmos 1,8 l', 'rice cooker', 1000, 319000, '', 12, '', 0, 0);
INSERT INTO purchase_line VALUES (35, 24, 'Mouse Logitech', 'aksesori', 1000, 129000, '', 12, '', 0, 0);
INSERT INTO purchase_line VALUES (36, 24, 'Lampu Philips 9 W', 'lampu', 4000, 148000, '', NULL, '', 0, 0);
INSERT INTO purchase_line VALUES (37, 24, 'Kabel rol 5 m', 'kabel', 1000, 73000, '', NULL, '', 0, 0);
INSERT INTO purchase_line VALUES (38, 25, 'Baterai ABC AA isi 4', 'baterai', 2000, 36000, '', NULL, '', 0, 0);
INSERT INTO purchase_line VALUES (39, 26, 'Kabel rol 10 m', 'kabel', 1000, 109000, '', NULL, '', 0, 0);
INSERT INTO purchase_line VALUES (40, 26, 'Bantal', 'perlengkapan tidur', 2000, 134000, '', NULL, '', 0, 0);
INSERT INTO purchase_line VALUES (41, 27, 'Blender Philips 2 l', 'blender', 1000, 439000, '', 12, '', 0, 0);
INSERT INTO purchase_line VALUES (42, 28, 'Lampu Hannochs 12 W', 'lampu', 2000, 54000, '', NULL, '', 0, 0);
INSERT INTO purchase_line VALUES (43, 29, 'Kabel rol 5 m', 'kabel', 1000, 73000, '', NULL, '', 0, 0);
INSERT INTO purchase_line VALUES (44, 30, 'Rice cooker Cosmos 1,8 l', 'rice cooker', 1000, 319000, '', 12, '', 0, 0);
INSERT INTO purchase_line VALUES (45, 31, 'Set kamar tidur Olympic jati, 4 potong', 'set kamar tidur', 1000, 8199000, '', NULL, '', 0, 0);
INSERT INTO purchase_line VALUES (46, 31, 'Bantal', 'perlengkapan tidur', 4000, 268000, '', NULL, '', 0, 0);
INSERT INTO purchase_line VALUES (47, 31, 'Seprai 160 cm', 'perlengkapan tidur', 1000, 179000, '', NULL, '', 0, 0);
INSERT INTO purchase_line VALUES (48, 32, 'Earphone JBL', 'earphone', 1000, 139000, '', NULL, '', 0, 0);
INSERT INTO purchase_line VALUES (49, 33, 'Kipas angin Cosmos 16 inci', 'kipas angin', 1000, 279000, '', 12, '', 0, 0);
INSERT INTO purchase_line VALUES (50, 33, 'Baterai ABC AA isi 4', 'baterai', 2000, 38000, '', NULL, '', 0, 0);
INSERT INTO purchase_line VALUES (51, 34, 'Rice cooker Cosmos 1,8 l', 'rice cooker', 1000, 329000, '', 12, '', 0, 0);
INSERT INTO purchase_line VALUES (52, 35, 'Kabel rol 5 m', 'kabel', 1000, 75000, '', NULL, '', 0, 0);
INSERT INTO purchase_line VALUES (53, 35, 'Kipas angin Miyako 12 inci', 'kipas angin', 1000, 189000, '', 12, '', 0, 0);
INSERT INTO purchase_line VALUES (54, 36, 'Kipas angin Miyako 12 inci', 'kipas angin', 1000, 189000, '', 12, '', 0, 0);
INSERT INTO purchase_line VALUES (55, 36, 'Kompor gas Rinnai 2 tungku', 'kompor', 1000, 429000, '', 12, '', 0, 0);
INSERT INTO purchase_line VALUES (56, 37, 'Earphone JBL', 'earphone', 1000, 139000, '', NULL, '', 0, 0);
INSERT INTO purchase_line VALUES (57, 37, 'Kipas angin Miyako 12 inci', 'kipas angin', 1000, 189000, '', 12, '', 0, 0);
INSERT INTO purchase_line VALUES (58, 37, 'Lampu Hannochs 12 W', 'lampu', 1000, 28000, '', NULL, '', 0, 0);
INSERT INTO purchase_line VALUES (59, 38, 'Mesin cuci Samsung 9 kg', 'mesin cuci', 1000, 5899000, '', 24, '', 0, 0);
INSERT INTO purchase_line VALUES (60, 38, 'Kabel rol 5 m', 'kabel', 1000, 75000, '', NULL, '', 0, 0);
INSERT INTO purchase_line VALUES (61, 39, 'Sofa Informa sudut', 'sofa', 1000, 6999000, '', NULL, '', 0, 0);
INSERT INTO purchase_line VALUES (62, 39, 'Bantal', 'perlengkapan tidur', 1000, 69000, '', NULL, '', 0, 0);
INSERT INTO purchase_line VALUES (63, 40, 'Kulkas LG 2 pintu', 'kulkas', 1000, 5299000, 'AN56467244', 24, '', 0, 0);
INSERT INTO purchase_line VALUES (64, 41, 'Sepeda motor Yamaha 125 cc', 'sepeda motor', 1000, 21999000, '', 24, '', 0, 0);
INSERT INTO purchase_line VALUES (65, 42, 'HP Samsung 128 GB', 'ponsel', 1000, 2999000, '', 12, '', 0, 0);
INSERT INTO purchase_line VALUES (66, 43, 'AC Daikin 1 PK', 'AC', 1000, 4999000, 'MX17836837', 12, '', 0, 0);
INSERT INTO purchase_line VALUES (67, 43, 'Kabel rol 10 m', 'kabel', 1000, 119000, '', NULL, '', 0, 0);
INSERT INTO purchase_line VALUES (68, 43, 'Kabel rol 5 m', 'kabel', 1000, 75000, '', NULL, '', 0, 0);
INSERT INTO purchase_line VALUES (69, 44, 'HP Oppo 128 GB', 'ponsel', 1000, 2499000, '', 12, '', 0, 0);
INSERT INTO purchase_line VALUES (70, 44, 'Casing HP', 'aksesori', 1000, 45000, '', NULL, '', 0, 0);
INSERT INTO purchase_line VALUES (71, 44, 'Charger Anker 20 W', 'charger', 1000, 169000, '', NULL, '', 0, 0);
INSERT INTO purchase_line VALUES (72, 45, 'Set kamar tidur Olympic jati, 4 potong', 'set kamar tidur', 1000, 8499000, '', NULL, '', 0, 0);
INSERT INTO purchase_line VALUES (73, 46, 'Laptop Lenovo 14 inci', 'laptop', 1000, 7899000, '', 12, '', 0, 0);
INSERT INTO purchase_line VALUES (74, 47, 'Set kamar tidur Olympic jati, 4 potong', 'set kamar tidur', 1000, 8499000, '', NULL, '', 0, 0);
INSERT INTO purchase_line VALUES (75, 48, 'Braket TV 32-55 inci', 'aksesori', 1000, 179000, '', NULL, '', 0, 0);
INSERT INTO purchase_line VALUES (76, 49, 'Setrika Philips', 'setrika', 1000, 249000, '', 12, '', 0, 0);
INSERT INTO purchase_line VALUES (77, 49, 'Lampu Philips 9 W', 'lampu', 2000, 76000, '', NULL, '', 0, 0);
INSERT INTO purchase_line VALUES (78, 50, 'Kabel USB-C 1 m', 'kabel', 1000, 35000, '', NULL, '', 0, 0);
INSERT INTO purchase_line VALUES (79, 51, 'Kulkas LG 2 pintu', 'kulkas', 1000, 5299000, 'FV45273599', 24, '', 0, 0);
INSERT INTO purchase_line VALUES (80, 52, 'Kasur Comforta 160 cm', 'kasur', 1000, 3499000, '', NULL, '', 0, 0);
INSERT INTO purchase_line VALUES (81, 53, 'Earphone JBL', 'earphone', 1000, 139000, '', NULL, '', 0, 0);
INSERT INTO purchase_line VALUES (82, 53, 'Kabel rol 5 m', 'kabel', 1000, 75000, '', NULL, '', 0, 0);
INSERT INTO purchase_line VALUES (83, 54, 'Laptop Acer 14 inci', 'laptop', 1000, 6999000, '', 12, '', 0, 0);
INSERT INTO purchase_line VALUES (84, 55, 'Sofa Informa 3 dudukan', 'sofa', 1000, 4599000, '', NULL, '', 0, 0);
INSERT INTO purchase_line VALUES (85, 56, 'AC Daikin 1 PK', 'AC', 1000, 4999000, 'VC75979155', 12, '', 0, 0);
INSERT INTO purchase_line VALUES (86, 57, 'Lampu Philips 9 W', 'lampu', 2000, 76000, '', NULL, '', 0, 0);
INSERT INTO purchase_line VALUES (87, 58, 'Kursi Napolly plastik', 'kursi', 3000, 267000, '', NULL, '', 0, 0);
INSERT INTO purchase_line VALUES (88, 58, 'Lampu Philips 9 W', 'lampu', 1000, 38000, '', NULL, '', 0, 0);
INSERT INTO purchase_line VALUES (89, 58, 'Mouse Logitech', 'aksesori', 1000, 129000, '', 12, '', 0, 0);
INSERT INTO purchase_line VALUES (90, 59, 'Seprai 160 cm', 'perlengkapan tidur', 1000, 189000, '', NULL, '', 0, 0);
INSERT INTO purchase_line VALUES (91, 59, 'Rice cooker Cosmos 1,8 l', 'rice cooker', 1000, 329000, '', 12, '', 0, 0);
INSERT INTO purchase_line VALUES (92, 59, 'Kabel rol 10 m', 'kabel', 1000, 119000, '', NULL, '', 0, 0);
INSERT INTO purchase_line VALUES (93, 60, 'Laptop Acer 14 inci', 'laptop', 1000, 6999000, '', 12, '', 0, 0);
INSERT INTO plan VALUES (1, 1, 'television', '', '["television"]', 300000, NULL, 0, 0, 0, NULL);
INSERT INTO plan VALUES (2, 2, 'computer', '', '["computer"]', 300000, NULL, 0, 0, 0, NULL);
INSERT INTO plan VALUES (3, 3, 'appliance', '', '["appliance"]', 300000, NULL, 0, 0, 0, NULL);
INSERT INTO plan VALUES (4, 4, 'furniture', '', '["furniture"]', 300000, NULL, 0, 0, 0, NULL);
INSERT INTO plan VALUES (5, 5, 'vehicle', '', '["vehicle"]', 300000, NULL, 0, 0, 0, NULL);
INSERT INTO plan VALUES (6, 6, 'phone', '', '["phone"]', 300000, NULL, 0, 0, 0, NULL);
INSERT INTO plan VALUES (7, 7, 'large', '', '[]', 0, NULL, 1, 0, 0, NULL);
INSERT INTO plan_step VALUES (1, 1, 1, 10, 'day', 'purchase', 'set_up', '', 'sms', '{"id": "Halo {address} {name}, apakah {item} sudah berfungsi baik? {shop}", "en": "Hello {address} {name}, is {item} working well? {shop}"}');
INSERT INTO plan_step VALUES (2, 1, 2, 3, 'month', 'purchase', 'still_happy', '', 'call', '{}');
INSERT INTO plan_step VALUES (3, 1, 3, 1, 'month', 'warranty_end', 'before_warranty_ends', '', 'call', '{}');
INSERT INTO plan_step VALUES (4, 2, 1, 10, 'day', 'purchase', 'set_up', '', 'call', '{}');
INSERT INTO plan_step VALUES (5, 2, 2, 3, 'month', 'purchase', 'still_happy', '', 'call', '{}');
INSERT INTO plan_step VALUES (6, 2, 3, 1, 'month', 'warranty_end', 'before_warranty_ends', '', 'call', '{}');
INSERT INTO plan_step VALUES (7, 3, 1, 10, 'day', 'purchase', 'set_up', '', 'call', '{}');
INSERT INTO plan_step VALUES (8, 3, 2, 3, 'month', 'purchase', 'still_happy', '', 'call', '{}');
INSERT INTO plan_step VALUES (9, 3, 3, 1, 'month', 'warranty_end', 'before_warranty_ends', '', 'call', '{}');
INSERT INTO plan_step VALUES (10, 4, 1, 10, 'day', 'purchase', 'set_up', '', 'call', '{}');
INSERT INTO plan_step VALUES (11, 4, 2, 3, 'month', 'purchase', 'still_happy', '', 'call', '{}');
INSERT INTO plan_step VALUES (12, 4, 3, 1, 'month', 'warranty_end', 'before_warranty_ends', '', 'call', '{}');
INSERT INTO plan_step VALUES (13, 5, 1, 7, 'day', 'purchase', 'set_up', '', 'call', '{}');
INSERT INTO plan_step VALUES (14, 5, 2, 1, 'month', 'purchase', 'first_month', '', 'call', '{}');
INSERT INTO plan_step VALUES (15, 5, 3, 3, 'month', 'purchase', 'still_happy', '', 'call', '{}');
INSERT INTO plan_step VALUES (16, 5, 4, 11, 'month', 'purchase', 'first_year', '', 'call', '{}');
INSERT INTO plan_step VALUES (17, 6, 1, 10, 'day', 'purchase', 'set_up', '', 'call', '{}');
INSERT INTO plan_step VALUES (18, 6, 2, 3, 'month', 'purchase', 'still_happy', '', 'call', '{}');
INSERT INTO plan_step VALUES (19, 7, 1, 10, 'day', 'purchase', 'set_up', '', 'call', '{}');
INSERT INTO plan_step VALUES (20, 7, 2, 3, 'month', 'purchase', 'still_happy', '', 'call', '{}');
INSERT INTO plan_step VALUES (21, 7, 3, 1, 'month', 'warranty_end', 'before_warranty_ends', '', 'call', '{}');
INSERT INTO contact VALUES (1, 9, 1, '2025-01-02T14:26:00+00:00', 'happy', 'Tidak berisik, semua muat.', 'Dedi', 'call');
INSERT INTO contact VALUES (2, 7, 4, '2025-01-03T16:23:00+00:00', 'happy', 'Gambarnya bagus. Remote-nya agak keras.', 'Wulan', 'call');
INSERT INTO contact VALUES (3, 11, 7, '2025-01-04T16:34:00+00:00', 'happy', 'Gambarnya bagus. Remote-nya agak keras.', 'Wulan', 'call');
INSERT INTO contact VALUES (4, 9, 2, '2025-03-23T14:20:00+00:00', 'happy', 'Tidak berisik, semua muat.', 'Rina', 'call');
INSERT INTO contact VALUES (5, 7, 5, '2025-03-24T19:16:00+00:00', 'happy', 'Gambarnya bagus. Remote-nya agak keras.', 'Wulan', 'call');
INSERT INTO contact VALUES (6, 11, 8, '2025-03-25T09:14:00+00:00', 'happy', 'Gambarnya bagus. Remote-nya agak keras.', 'Dedi', 'call');
INSERT INTO contact VALUES (7, 19, 10, '2025-11-15T14:05:00+00:00', 'no_answer', '', 'Wulan', 'call');
INSERT INTO contact VALUES (8, 19, 10, '2025-11-17T18:17:00+00:00', 'wants', 'Ada meja yang cocok untuk itu?', 'Wulan', 'call');
INSERT INTO contact VALUES (9, 19, 11, '2026-02-05T09:07:00+00:00', 'happy', 'Persis seperti yang dijelaskan waktu itu.', 'Rina', 'call');
INSERT INTO contact VALUES (10, 17, 12, '2026-08-07T09:46:00+00:00', 'happy', '', 'Dedi', 'call');
INSERT INTO contact VALUES (11, 5, 15, '2026-08-19T10:33:00+00:00', 'happy', 'Empuk, kucing saya juga suka.', 'Dedi', 'call');
INSERT INTO contact VALUES (12, 18, 20, '2026-08-22T11:40:00+00:00', 'happy', 'Tiap pagi langsung hidup.', 'Dedi', 'call');
INSERT INTO contact VALUES (13, 6, 17, '2026-08-24T10:07:00+00:00', 'happy', 'Lancar, tidak ada masalah.', 'Wulan', 'call');
INSERT INTO contact VALUES (14, 12, 24, '2026-08-27T18:25:00+00:00', 'happy', 'Fotonya bagus-bagus.', 'Wulan', 'call');
INSERT INTO contact VALUES (15, 1, 26, '2026-08-28T16:19:00+00:00', 'happy', '', 'Wulan', 'call');
INSERT INTO contact VALUES (16, 3, 29, '2026-09-02T09:03:00+00:00', 'happy', 'Bagus, tapi sore baterainya sudah habis.', 'Rina', 'call');
INSERT INTO contact VALUES (17, 14, 31, '2026-09-02T10:17:00+00:00', 'happy', 'Bagus, cuma pintu lemarinya agak seret.', 'Dedi', 'call');
INSERT INTO contact VALUES (18, 10, 33, '2026-09-02T15:30:00+00:00', 'happy', 'Puas sekali. Senang ditelepon begini.', 'Rina', 'call');
INSERT INTO contact VALUES (19, 15, 36, '2026-09-03T15:34:00+00:00', 'happy', 'Persis seperti yang dijelaskan waktu itu.', 'Wulan', 'call');
INSERT INTO contact VALUES (20, 18, 21, '2026-09-15T15:28:00+00:00', 'happy', 'Tiap pagi langsung hidup.', 'Wulan', 'call');
INSERT INTO contact VALUES (21, 17, 13, '2026-10-28T17:30:00+00:00', 'problem', 'Tiap habis mencuci lantai banjir.', 'Dedi', 'call');
INSERT INTO contact VALUES (22, 20, 38, '2026-11-09T14:17:00+00:00', 'problem', 'Sudah tidak dingin. Ikan saya terpaksa dibuang.', 'Wulan', 'call');
INSERT INTO contact VALUES (23, 5, 16, '2026-11-09T17:09:00+00:00', 'problem', 'Kakinya lepas satu, sekarang diganjal buku.', 'Dedi', 'call');
INSERT INTO contact VALUES (24, 6, 18, '2026-11-14T13:34:00+00:00', 'no_answer', '', 'Rina', 'call');
INSERT INTO contact VALUES (25, 18, 22, '2026-11-15T19:08:00+00:00', 'call_back', 'Sedang ada tamu, lain hari saja.', 'Wulan', 'call');
INSERT INTO contact VALUES (26, 12, 25, '2026-11-17T13:29:00+00:00', 'call_back', 'Lagi di jalan, telepon lagi saja, ya.', 'Dedi', 'call');
INSERT INTO contact VALUES (27, 1, 27, '2026-11-18T16:17:00+00:00', 'wrong_number', '', 'Dedi', 'call');
INSERT INTO contact VALUES (28, 5, 58, '2024-12-06T16:54:00+00:00', 'happy', '', 'Wulan', 'call');
INSERT INTO complaint VALUES (1, 17, 38, 21, '2026-10-28', 'Tiap habis mencuci lantai banjir.', 'open', NULL, '', 'Mesin cuci Samsung 9 kg', 'defect', 2, '', 'replacement', 300000, 'Rina', 'Rina', '2026-11-24', '');
INSERT INTO complaint VALUES (2, 20, 51, 22, '2026-11-09', 'Sudah tidak dingin. Ikan saya terpaksa dibuang.', 'open', NULL, '', 'Kulkas LG 2 pintu', '', 3, 'repair', '', 0, 'Dedi', '', NULL, '');
INSERT INTO complaint VALUES (3, 5, 39, 23, '2026-11-09', 'Kakinya lepas satu, sekarang diganjal buku.', 'open', NULL, '', 'Sofa Informa sudut', '', 2, '', '', 0, 'Wulan', '', NULL, '');
INSERT INTO complaint VALUES (4, 6, 40, NULL, '2026-08-19', 'Bunyinya keras, bayi saya terbangun.', 'closed', '2026-08-25', 'Diperbaiki gratis', 'Kulkas LG 2 pintu', 'defect', 2, '', 'repair', 420000, 'Dedi', 'Dedi', NULL, 'yes');
INSERT INTO wish VALUES (1, 19, 8, '2025-11-17', 'Ada meja yang cocok untuk itu?', 'dropped', NULL, '', NULL, NULL, NULL, NULL);
INSERT INTO wish VALUES (2, 18, NULL, '2026-11-14', 'Blender Philips 2 l', 'open', 24, '', NULL, 24, 57, NULL);
INSERT INTO wish VALUES (3, 20, NULL, '2026-11-07', 'Blender Philips 2 l', 'open', 24, '', NULL, 24, 56, NULL);
INSERT INTO item VALUES (1, 'Kipas angin Miyako 12 inci');
INSERT INTO item VALUES (2, 'Mouse Logitech');
INSERT INTO item VALUES (3, 'Bantal');
INSERT INTO item VALUES (4, 'Kipas angin Cosmos 16 inci');
INSERT INTO item VALUES (5, 'Kabel USB-C 1 m');
INSERT INTO item VALUES (6, 'Kabel rol 5 m');
INSERT INTO item VALUES (7, 'Rice cooker Cosmos 1,8 l');
INSERT INTO item VALUES (8, 'Rice cooker Miyako 1 l');
INSERT INTO item VALUES (9, 'Setrika Philips');
INSERT INTO item VALUES (10, 'Seprai 160 cm');
INSERT INTO item VALUES (11, 'Charger Anker 20 W');
INSERT INTO item VALUES (12, 'Kabel rol 10 m');
INSERT INTO item VALUES (13, 'Kulkas LG 2 pintu');
INSERT INTO item VALUES (14, 'TV Hisense 55 inci');
INSERT INTO item VALUES (15, 'Braket TV 32-55 inci');
INSERT INTO item VALUES (16, 'Kabel Vention HDMI 2 m');
INSERT INTO item VALUES (17, 'Lampu Philips 9 W');
INSERT INTO item VALUES (18, 'Lampu Hannochs 12 W');
INSERT INTO item VALUES (19, 'Baterai ABC AA isi 4');
INSERT INTO item VALUES (20, 'Blender Philips 2 l');
INSERT INTO item VALUES (21, 'Set kamar tidur Olympic jati, 4 potong');
INSERT INTO item VALUES (22, 'Earphone JBL');
INSERT INTO item VALUES (23, 'Kompor gas Rinnai 2 tungku');
INSERT INTO item VALUES (24, 'Mesin cuci Samsung 9 kg');
INSERT INTO item VALUES (25, 'Sofa Informa sudut');
INSERT INTO item VALUES (26, 'Sepeda motor Yamaha 125 cc');
INSERT INTO item VALUES (27, 'HP Samsung 128 GB');
INSERT INTO item VALUES (28, 'AC Daikin 1 PK');
INSERT INTO item VALUES (29, 'HP Oppo 128 GB');
INSERT INTO item VALUES (30, 'Casing HP');
INSERT INTO item VALUES (31, 'Laptop Lenovo 14 inci');
INSERT INTO item VALUES (32, 'Kasur Comforta 160 cm');
INSERT INTO item VALUES (33, 'Laptop Acer 14 inci');
INSERT INTO item VALUES (34, 'Sofa Informa 3 dudukan');
INSERT INTO item VALUES (35, 'Kursi Napolly plastik');
INSERT INTO month_sum VALUES ('2024-01', 1, 179000);
INSERT INTO month_sum VALUES ('2024-02', 2, 786000);
INSERT INTO month_sum VALUES ('2024-03', 1, 119000);
INSERT INTO month_sum VALUES ('2024-05', 2, 331000);
INSERT INTO month_sum VALUES ('2024-07', 2, 568000);
INSERT INTO month_sum VALUES ('2024-08', 1, 518000);
INSERT INTO month_sum VALUES ('2024-10', 1, 229000);
INSERT INTO month_sum VALUES ('2024-11', 2, 250000);
INSERT INTO month_sum VALUES ('2024-12', 5, 20672000);
INSERT INTO month_sum VALUES ('2025-01', 1, 111000);
INSERT INTO month_sum VALUES ('2025-03', 3, 491000);
INSERT INTO month_sum VALUES ('2025-04', 3, 1124000);
INSERT INTO month_sum VALUES ('2025-05', 1, 36000);
INSERT INTO month_sum VALUES ('2025-06', 1, 243000);
INSERT INTO month_sum VALUES ('2025-07', 1, 439000);
INSERT INTO month_sum VALUES ('2025-10', 3, 446000);
INSERT INTO month_sum VALUES ('2025-11', 1, 8646000);
INSERT INTO month_sum VALUES ('2025-12', 1, 139000);
INSERT INTO month_sum VALUES ('2026-02', 1, 317000);
INSERT INTO month_sum VALUES ('2026-03', 1, 329000);
INSERT INTO month_sum VALUES ('2026-04', 1, 264000);
INSERT INTO month_sum VALUES ('2026-05', 1, 618000);
INSERT INTO month_sum VALUES ('2026-06', 1, 356000);
INSERT INTO month_sum VALUES ('2026-07', 1, 5974000);
INSERT INTO month_sum VALUES ('2026-08', 10, 70347000);
INSERT INTO month_sum VALUES ('2026-09', 2, 360000);
INSERT INTO month_sum VALUES ('2026-10', 1, 5299000);
INSERT INTO month_sum VALUES ('2026-11', 9, 28456000);
INSERT INTO consent VALUES (1, 3, 'service', 1, '2026-08-23', 'counter', 'Rina');
INSERT INTO consent VALUES (2, 3, 'offers', 1, '2026-08-23', 'counter', 'Rina');
INSERT INTO consent VALUES (3, 4, 'service', 1, '2026-11-01', 'counter', 'Rina');
INSERT INTO consent VALUES (4, 4, 'offers', 1, '2026-11-01', 'counter', 'Rina');
INSERT INTO consent VALUES (5, 10, 'service', 1, '2026-08-23', 'counter', 'Dedi');
INSERT INTO consent VALUES (6, 10, 'offers', 1, '2026-08-23', 'counter', 'Dedi');
INSERT INTO consent VALUES (7, 11, 'service', 1, '2024-12-25', 'counter', 'Dedi');
INSERT INTO consent VALUES (8, 11, 'offers', 1, '2024-12-25', 'counter', 'Dedi');
INSERT INTO consent VALUES (9, 12, 'service', 1, '2026-09-02', 'counter', 'Wulan');
INSERT INTO consent VALUES (10, 12, 'offers', 1, '2026-09-02', 'counter', 'Wulan');
INSERT INTO consent VALUES (11, 15, 'service', 1, '2026-08-24', 'counter', 'Wulan');
INSERT INTO consent VALUES (12, 15, 'offers', 1, '2026-08-24', 'counter', 'Wulan');
INSERT INTO consent VALUES (13, 16, 'service', 1, '2026-11-13', 'counter', 'Dedi');
INSERT INTO consent VALUES (14, 16, 'offers', 1, '2026-11-13', 'counter', 'Dedi');
INSERT INTO consent VALUES (15, 17, 'service', 1, '2026-07-28', 'counter', 'Wulan');
INSERT INTO consent VALUES (16, 17, 'offers', 1, '2026-07-28', 'counter', 'Wulan');
INSERT INTO consent VALUES (17, 20, 'service', 1, '2026-11-07', 'counter', 'Wulan');
INSERT INTO consent VALUES (18, 20, 'offers', 1, '2026-11-07', 'counter', 'Wulan');
INSERT INTO wanted_greeting VALUES (1, 10, 'new_year');
INSERT INTO wanted_greeting VALUES (2, 12, 'new_year');
INSERT INTO wanted_greeting VALUES (3, 15, 'birthday');
INSERT INTO wanted_greeting VALUES (4, 15, 'new_year');
INSERT INTO wanted_greeting VALUES (5, 16, 'new_year');
INSERT INTO wanted_greeting VALUES (6, 17, 'new_year');
INSERT INTO message VALUES (1, 9, 3, '2026-11-22T16:05:00+07:00', '', NULL, 'Apakah semuanya baik? Toko Sinar Jaya', '', 'sms');
INSERT INTO note VALUES (1, 3, '2026-08-23T14:55:00+00:00', 'Tahun depan kami pindah ke rumah baru.', 'Rina');
INSERT INTO note VALUES (2, 9, '2026-11-13T15:26:00+00:00', 'Yang nonton biasanya ibu saya. Tombolnya maunya yang besar.', 'Rina');
INSERT INTO note VALUES (3, 17, '2026-07-28T10:46:00+00:00', 'Yang lama awet sebelas tahun, saya mau yang seperti itu.', 'Wulan');
INSERT INTO note VALUES (4, 18, '2026-08-15T10:51:00+00:00', 'Yang paham soal begini anak saya, tanya dia saja.', 'Dedi');
INSERT INTO complaint_step VALUES (1, 1, '2026-11-21', 'done', 'Suku cadang dipesan', 'Wulan');
INSERT INTO complaint_step VALUES (2, 1, '2026-11-22', 'done', 'Suku cadang sudah ada, di laci bawah meja kasir', 'Dedi');
INSERT INTO complaint_step VALUES (3, 4, '2026-08-25', 'closed', 'Diperbaiki gratis', 'Dedi');
INSERT INTO complaint_step VALUES (4, 4, '2026-09-01', 'satisfied', 'Sekarang sudah tidak bunyi.', 'Dedi');
INSERT INTO product VALUES (1, 'TV Polytron 32 inci', 'tv polytron 32 inci', 'televisi', 2399000, 12, 'CV Maju Bersama', 'Gambarnya jelas juga di siang hari. Ada dua colokan HDMI, satu dengan suara untuk soundbar.', 'Kerusakan panel dibawa ke bengkel resmi, 5 hari; kita yang jemput ke rumah.', 0);
INSERT INTO product VALUES (2, 'TV Samsung 43 inci', 'tv samsung 43 inci', 'televisi', 5499000, 24, 'PT Sumber Elektrik', 'Gambarnya jelas juga di siang hari. Ada dua colokan HDMI, satu dengan suara untuk soundbar.', 'Kerusakan panel dibawa ke bengkel resmi, 5 hari; kita yang jemput ke rumah.', 0);
INSERT INTO product VALUES (3, 'TV LG 50 inci', 'tv lg 50 inci', 'televisi', 6799000, 24, 'CV Maju Bersama', 'Gambarnya jelas juga di siang hari. Ada dua colokan HDMI, satu dengan suara untuk soundbar.', 'Kerusakan panel dibawa ke bengkel resmi, 5 hari; kita yang jemput ke rumah.', 0);
INSERT INTO product VALUES (4, 'TV Sharp 42 inci', 'tv sharp 42 inci', 'televisi', 4299000, 12, 'PT Sumber Elektrik', 'Gambarnya jelas juga di siang hari. Ada dua colokan HDMI, satu dengan suara untuk soundbar.', 'Kerusakan panel dibawa ke bengkel resmi, 5 hari; kita yang jemput ke rumah.', 0);
INSERT INTO product VALUES (5, 'TV Hisense 55 inci', 'tv hisense 55 inci', 'televisi', 7499000, 24, 'CV Maju Bersama', 'Gambarnya jelas juga di siang hari. Ada dua colokan HDMI, satu dengan suara untuk soundbar.', 'Kerusakan panel dibawa ke bengkel resmi, 5 hari; kita yang jemput ke rumah.', 0);
INSERT INTO product VALUES (6, 'Laptop Acer 14 inci', 'laptop acer 14 inci', 'laptop', 6999000, 12, 'PT Sumber Elektrik', 'Menyala dalam sepuluh detik. Memorinya bisa digandakan; kita kerjakan sambil ditunggu.', 'Setelah 12 bulan baterainya tidak masuk garansi.', 0);
INSERT INTO product VALUES (7, 'Laptop Asus 15 inci', 'laptop asus 15 inci', 'laptop', 9499000, 24, 'CV Maju Bersama', 'Menyala dalam sepuluh detik. Memorinya bisa digandakan; kita kerjakan sambil ditunggu.', 'Setelah 12 bulan baterainya tidak masuk garansi.', 0);
INSERT INTO product VALUES (8, 'Laptop Lenovo 14 inci', 'laptop lenovo 14 inci', 'laptop', 7899000, 12, 'PT Sumber Elektrik', 'Menyala dalam sepuluh detik. Memorinya bisa digandakan; kita kerjakan sambil ditunggu.', 'Setelah 12 bulan baterainya tidak masuk garansi.', 0);
INSERT INTO product VALUES (9, 'Kulkas Sharp 2 pintu', 'kulkas sharp 2 pintu', 'kulkas', 4199000, 24, 'CV Maju Bersama', 'Suaranya pelan, cocok untuk dapur kecil. Diamkan empat jam sebelum dinyalakan.', 'Karet pintu diganti di rumah dalam seminggu.', 0);
INSERT INTO product VALUES (10, 'Kulkas LG 2 pintu', 'kulkas lg 2 pintu', 'kulkas', 5299000, 24, 'PT Sumber Elektrik', 'Suaranya pelan, cocok untuk dapur kecil. Diamkan empat jam sebelum dinyalakan.', 'Karet pintu diganti di rumah dalam seminggu.', 0);
INSERT INTO product VALUES (11, 'Kulkas Polytron 1 pintu', 'kulkas polytron 1 pintu', 'kulkas', 2199000, 12, 'CV Maju Bersama', 'Suaranya pelan, cocok untuk dapur kecil. Diamkan empat jam sebelum dinyalakan.', 'Karet pintu diganti di rumah dalam seminggu.', 0);
INSERT INTO product VALUES (12, 'Mesin cuci LG 8 kg', 'mesin cuci lg 8 kg', 'mesin cuci', 4799000, 24, 'PT Sumber Elektrik', 'Setengah muatan, setengah air. Tunjukkan saringannya: kebanyakan telepon soal itu.', 'Teknisi datang setiap Selasa dan Jumat.', 0);
INSERT INTO product VALUES (13, 'Mesin cuci Samsung 9 kg', 'mesin cuci samsung 9 kg', 'mesin cuci', 5899000, 24, 'CV Maju Bersama', 'Setengah muatan, setengah air. Tunjukkan saringannya: kebanyakan telepon soal itu.', 'Teknisi datang setiap Selasa dan Jumat.', 0);
INSERT INTO product VALUES (14, 'Mesin cuci Sharp 7 kg', 'mesin cuci sharp 7 kg', 'mesin cuci', 2599000, 12, 'PT Sumber Elektrik', 'Setengah muatan, setengah air. Tunjukkan saringannya: kebanyakan telepon soal itu.', 'Teknisi datang setiap Selasa dan Jumat.', 0);
INSERT INTO product VALUES (15, 'AC Daikin 1 PK', 'ac daikin 1 pk', 'AC', 4999000, 12, 'CV Maju Bersama', 'Hemat listrik di 24 derajat. Harga sudah dengan pipa 3 m.', 'Harus dicuci tiga bulan sekali, kalau tidak garansinya gugur.', 0);
INSERT INTO product VALUES (16, 'AC Panasonic 1,5 PK', 'ac panasonic 1,5 pk', 'AC', 6299000, 12, 'PT Sumber Elektrik', 'Hemat listrik di 24 derajat. Harga sudah dengan pipa 3 m.', 'Harus dicuci tiga bulan sekali, kalau tidak garansinya gugur.', 0);
INSERT INTO product VALUES (17, 'HP Samsung 128 GB', 'hp samsung 128 gb', 'ponsel', 2999000, 12, 'CV Maju Bersama', 'Fotonya bagus di malam hari. Casing dan pengisi daya tidak ada di kotaknya.', 'Layar diganti dalam dua hari, kerusakan lain lewat pabriknya.', 0);
INSERT INTO product VALUES (18, 'HP Oppo 128 GB', 'hp oppo 128 gb', 'ponsel', 2499000, 12, 'PT Sumber Elektrik', 'Fotonya bagus di malam hari. Casing dan pengisi daya tidak ada di kotaknya.', 'Layar diganti dalam dua hari, kerusakan lain lewat pabriknya.', 0);
INSERT INTO product VALUES (19, 'HP Xiaomi 256 GB', 'hp xiaomi 256 gb', 'ponsel', 3299000, 12, 'CV Maju Bersama', 'Fotonya bagus di malam hari. Casing dan pengisi daya tidak ada di kotaknya.', 'Layar diganti dalam dua hari, kerusakan lain lewat pabriknya.', 0);
INSERT INTO product VALUES (20, 'Rice cooker Cosmos 1,8 l', 'rice cooker cosmos 1,8 l', 'rice cooker', 329000, 12, 'PT Sumber Elektrik', 'Nasi tetap hangat dua belas jam. Pancinya antilengket, jangan pakai sabut besi.', '', 0);
INSERT INTO product VALUES (21, 'Rice cooker Miyako 1 l', 'rice cooker miyako 1 l', 'rice cooker', 219000, 12, 'CV Maju Bersama', 'Nasi tetap hangat dua belas jam. Pancinya antilengket, jangan pakai sabut besi.', '', 0);
INSERT INTO product VALUES (22, 'Kipas angin Cosmos 16 inci', 'kipas angin cosmos 16 inci', 'kipas angin', 279000, 12, 'PT Sumber Elektrik', 'Tiga kecepatan, yang pertama hampir tidak terdengar. Kepalanya bisa dilepas untuk dibersihkan.', '', 0);
INSERT INTO product VALUES (23, 'Kipas angin Miyako 12 inci', 'kipas angin miyako 12 inci', 'kipas angin', 189000, 12, 'CV Maju Bersama', 'Tiga kecepatan, yang pertama hampir tidak terdengar. Kepalanya bisa dilepas untuk dibersihkan.', '', 0);
INSERT INTO product VALUES (24, 'Blender Philips 2 l', 'blender philips 2 l', 'blender', 449000, 12, 'PT Sumber Elektrik', 'Bisa menghancurkan es. Gelasnya kaca dan bisa dibeli sendiri.', '', 0);
INSERT INTO product VALUES (25, 'Braket TV 32-55 inci', 'braket tv 32-55 inci', 'aksesori', 179000, NULL, 'CV Maju Bersama', 'Cocok untuk hampir semua televisi. Kita bor dan pasang dengan sedikit biaya.', '', 0);
INSERT INTO product_link VALUES (1, 1, 25, 'accessory');
INSERT INTO product_link VALUES (2, 1, 2, 'alternative');
INSERT INTO product_link VALUES (3, 2, 25, 'accessory');
INSERT INTO product_link VALUES (4, 2, 3, 'alternative');
INSERT INTO product_link VALUES (5, 3, 25, 'accessory');
INSERT INTO product_link VALUES (6, 3, 4, 'alternative');
INSERT INTO product_link VALUES (7, 4, 25, 'accessory');
INSERT INTO product_link VALUES (8, 4, 5, 'alternative');
INSERT INTO product_link VALUES (9, 5, 25, 'accessory');
INSERT INTO product_link VALUES (10, 6, 7, 'alternative');
INSERT INTO product_link VALUES (11, 7, 8, 'alternative');
INSERT INTO product_link VALUES (12, 9, 10, 'alternative');
INSERT INTO product_link VALUES (13, 10, 11, 'alternative');
INSERT INTO product_link VALUES (14, 12, 13, 'alternative');
INSERT INTO product_link VALUES (15, 13, 14, 'alternative');
INSERT INTO product_link VALUES (16, 15, 16, 'alternative');
INSERT INTO product_link VALUES (17, 17, 18, 'alternative');
INSERT INTO product_link VALUES (18, 18, 19, 'alternative');
INSERT INTO product_link VALUES (19, 20, 21, 'alternative');
INSERT INTO product_link VALUES (20, 22, 23, 'alternative');
INSERT INTO arrival VALUES (1, 24, '2026-11-23', 6, 'model baru', '');
INSERT INTO follow_up VALUES (1, 9, 14, 'courtesy', 3, 1, 3, 'set_up', '', '2025-01-02', '2025-01-02', NULL, NULL, NULL, 0, NULL, 'done', NULL, NULL, NULL, 'call');
INSERT INTO follow_up VALUES (2, 9, 14, 'courtesy', 3, 2, 3, 'still_happy', '', '2025-03-23', '2025-03-23', NULL, NULL, NULL, 0, NULL, 'done', NULL, NULL, NULL, 'call');
INSERT INTO follow_up VALUES (3, 9, 14, 'courtesy', 3, 3, 3, 'before_warranty_ends', '', '2026-11-23', '2026-11-23', NULL, NULL, NULL, 0, NULL, 'open', NULL, NULL, NULL, 'call');
INSERT INTO follow_up VALUES (4, 7, 15, 'courtesy', 1, 1, 3, 'set_up', '', '2025-01-03', '2025-01-03', NULL, NULL, NULL, 0, NULL, 'done', NULL, NULL, NULL, 'call');
INSERT INTO follow_up VALUES (5, 7, 15, 'courtesy', 1, 2, 3, 'still_happy', '', '2025-03-24', '2025-03-24', NULL, NULL, NULL, 0, NULL, 'done', NULL, NULL, NULL, 'call');
INSERT INTO follow_up VALUES (6, 7, 15, 'courtesy', 1, 3, 3, 'before_warranty_ends', '', '2026-11-24', '2026-11-24', NULL, NULL, NULL, 0, NULL, 'open', NULL, NULL, NULL, 'call');
INSERT INTO follow_up VALUES (7, 11, 16, 'courtesy', 1, 1, 3, 'set_up', '', '2025-01-04', '2025-01-04', NULL, NULL, NULL, 0, NULL, 'done', NULL, NULL, NULL, 'call');
INSERT INTO follow_up VALUES (8, 11, 16, 'courtesy', 1, 2, 3, 'still_happy', '', '2025-03-25', '2025-03-25', NULL, NULL, NULL, 0, NULL, 'done', NULL, NULL, NULL, 'call');
INSERT INTO follow_up VALUES (9, 11, 16, 'courtesy', 1, 3, 3, 'before_warranty_ends', '', '2026-11-25', '2026-11-25', NULL, NULL, NULL, 0, NULL, 'open', NULL, NULL, NULL, 'call');
INSERT INTO follow_up VALUES (10, 19, 31, 'courtesy', 4, 1, 2, 'set_up', '', '2025-11-15', '2025-11-17', '2025-11-17', NULL, 'evening', 1, NULL, 'done', NULL, NULL, NULL, 'call');
INSERT INTO follow_up VALUES (11, 19, 31, 'courtesy', 4, 2, 2, 'still_happy', '', '2026-02-05', '2026-02-05', NULL, NULL, NULL, 0, NULL, 'done', NULL, NULL, NULL, 'call');
INSERT INTO follow_up VALUES (12, 17, 38, 'courtesy', 3, 1, 3, 'set_up', '', '2026-08-07', '2026-08-07', NULL, NULL, NULL, 0, NULL, 'done', NULL, NULL, NULL, 'call');
INSERT INTO follow_up VALUES (13, 17, 38, 'courtesy', 3, 2, 3, 'still_happy', '', '2026-10-28', '2026-10-28', NULL, NULL, NULL, 0, NULL, 'done', NULL, NULL, NULL, 'call');
INSERT INTO follow_up VALUES (14, 17, 38, 'courtesy', 3, 3, 3, 'before_warranty_ends', '', '2028-06-28', '2199-12-31', NULL, NULL, NULL, 0, NULL, 'open', NULL, NULL, NULL, 'call');
INSERT INTO follow_up VALUES (15, 5, 39, 'courtesy', 4, 1, 2, 'set_up', '', '2026-08-19', '2026-08-19', NULL, NULL, NULL, 0, NULL, 'done', NULL, NULL, NULL, 'call');
INSERT INTO follow_up VALUES (16, 5, 39, 'courtesy', 4, 2, 2, 'still_happy', '', '2026-11-09', '2026-11-09', NULL, NULL, NULL, 0, NULL, 'done', NULL, NULL, NULL, 'call');
INSERT INTO follow_up VALUES (17, 6, 40, 'courtesy', 3, 1, 3, 'set_up', '', '2026-08-24', '2026-08-24', NULL, NULL, NULL, 0, NULL, 'done', NULL, NULL, NULL, 'call');
INSERT INTO follow_up VALUES (18, 6, 40, 'courtesy', 3, 2, 3, 'still_happy', '', '2026-11-14', '2026-11-16', '2026-11-16', NULL, 'evening', 1, NULL, 'open', NULL, NULL, NULL, 'call');
INSERT INTO follow_up VALUES (19, 6, 40, 'courtesy', 3, 3, 3, 'before_warranty_ends', '', '2028-07-14', '2028-07-14', NULL, NULL, NULL, 0, NULL, 'open', NULL, NULL, NULL, 'call');
INSERT INTO follow_up VALUES (20, 18, 41, 'courtesy', 5, 1, 4, 'set_up', '', '2026-08-22', '2026-08-22', NULL, NULL, NULL, 0, NULL, 'done', NULL, NULL, NULL, 'call');
INSERT INTO follow_up VALUES (21, 18, 41, 'courtesy', 5, 2, 4, 'first_month', '', '2026-09-15', '2026-09-15', NULL, NULL, NULL, 0, NULL, 'done', NULL, NULL, NULL, 'call');
INSERT INTO follow_up VALUES (22, 18, 41, 'courtesy', 5, 3, 4, 'still_happy', '', '2026-11-15', '2026-11-15', NULL, NULL, NULL, 0, NULL, 'done', NULL, NULL, NULL, 'call');
INSERT INTO follow_up VALUES (23, 18, 41, 'courtesy', 5, 4, 4, 'first_year', '', '2027-07-15', '2027-07-15', NULL, NULL, NULL, 0, NULL, 'open', NULL, NULL, NULL, 'call');
INSERT INTO follow_up VALUES (24, 12, 42, 'courtesy', 6, 1, 2, 'set_up', '', '2026-08-27', '2026-08-27', NULL, NULL, NULL, 0, NULL, 'done', NULL, NULL, NULL, 'call');
INSERT INTO follow_up VALUES (25, 12, 42, 'courtesy', 6, 2, 2, 'still_happy', '', '2026-11-17', '2026-11-17', NULL, NULL, NULL, 0, NULL, 'done', NULL, NULL, NULL, 'call');
INSERT INTO follow_up VALUES (26, 1, 43, 'courtesy', 3, 1, 3, 'set_up', '', '2026-08-28', '2026-08-28', NULL, NULL, NULL, 0, NULL, 'done', NULL, NULL, NULL, 'call');
INSERT INTO follow_up VALUES (27, 1, 43, 'courtesy', 3, 2, 3, 'still_happy', '', '2026-11-18', '2026-11-18', NULL, NULL, NULL, 0, NULL, 'open', NULL, NULL, NULL, 'call');
INSERT INTO follow_up VALUES (28, 1, 43, 'courtesy', 3, 3, 3, 'before_warranty_ends', '', '2027-07-18', '2027-07-18', NULL, NULL, NULL, 0, NULL, 'open', NULL, NULL, NULL, 'call');
INSERT INTO follow_up VALUES (29, 3, 44, 'courtesy', 6, 1, 2, 'set_up', '', '2026-09-02', '2026-09-02', NULL, NULL, NULL, 0, NULL, 'done', NULL, NULL, NULL, 'call');
INSERT INTO follow_up VALUES (30, 3, 44, 'courtesy', 6, 2, 2, 'still_happy', '', '2026-11-23', '2026-11-23', NULL, NULL, NULL, 0, NULL, 'open', NULL, NULL, NULL, 'call');
INSERT INTO follow_up VALUES (31, 14, 45, 'courtesy', 4, 1, 2, 'set_up', '', '2026-09-02', '2026-09-02', NULL, NULL, NULL, 0, NULL, 'done', NULL, NULL, NULL, 'call');
INSERT INTO follow_up VALUES (32, 14, 45, 'courtesy', 4, 2, 2, 'still_happy', '', '2026-11-23', '2026-11-23', NULL, NULL, NULL, 0, NULL, 'open', NULL, NULL, NULL, 'call');
INSERT INTO follow_up VALUES (33, 10, 46, 'courtesy', 2, 1, 3, 'set_up', '', '2026-09-02', '2026-09-02', NULL, NULL, NULL, 0, NULL, 'done', NULL, NULL, NULL, 'call');
INSERT INTO follow_up VALUES (34, 10, 46, 'courtesy', 2, 2, 3, 'still_happy', '', '2026-11-23', '2026-11-23', NULL, NULL, NULL, 0, NULL, 'open', NULL, NULL, NULL, 'call');
INSERT INTO follow_up VALUES (35, 10, 46, 'courtesy', 2, 3, 3, 'before_warranty_ends', '', '2027-07-23', '2027-07-23', NULL, NULL, NULL, 0, NULL, 'open', NULL, NULL, NULL, 'call');
INSERT INTO follow_up VALUES (36, 15, 47, 'courtesy', 4, 1, 2, 'set_up', '', '2026-09-03', '2026-09-03', NULL, NULL, NULL, 0, NULL, 'done', NULL, NULL, NULL, 'call');
INSERT INTO follow_up VALUES (37, 15, 47, 'courtesy', 4, 2, 2, 'still_happy', '', '2026-11-24', '2026-11-24', NULL, NULL, NULL, 0, NULL, 'open', NULL, NULL, NULL, 'call');
INSERT INTO follow_up VALUES (38, 20, 51, 'courtesy', 3, 1, 3, 'set_up', '', '2026-11-09', '2026-11-09', NULL, NULL, NULL, 0, NULL, 'done', NULL, NULL, NULL, 'call');
INSERT INTO follow_up VALUES (39, 20, 51, 'courtesy', 3, 2, 3, 'still_happy', '', '2027-01-30', '2199-12-31', NULL, NULL, NULL, 0, NULL, 'open', NULL, NULL, NULL, 'call');
INSERT INTO follow_up VALUES (40, 20, 51, 'courtesy', 3, 3, 3, 'before_warranty_ends', '', '2028-09-30', '2199-12-31', NULL, NULL, NULL, 0, NULL, 'open', NULL, NULL, NULL, 'call');
INSERT INTO follow_up VALUES (41, 4, 52, 'courtesy', 4, 1, 2, 'set_up', '', '2026-11-11', '2026-11-11', NULL, NULL, NULL, 0, NULL, 'open', NULL, NULL, NULL, 'call');
INSERT INTO follow_up VALUES (42, 4, 52, 'courtesy', 4, 2, 2, 'still_happy', '', '2027-02-01', '2027-02-01', NULL, NULL, NULL, 0, NULL, 'open', NULL, NULL, NULL, 'call');
INSERT INTO follow_up VALUES (43, 16, 54, 'courtesy', 2, 1, 3, 'set_up', '', '2026-11-23', '2026-11-23', NULL, NULL, NULL, 0, NULL, 'open', NULL, NULL, NULL, 'call');
INSERT INTO follow_up VALUES (44, 16, 54, 'courtesy', 2, 2, 3, 'still_happy', '', '2027-02-13', '2027-02-13', NULL, NULL, NULL, 0, NULL, 'open', NULL, NULL, NULL, 'call');
INSERT INTO follow_up VALUES (45, 16, 54, 'courtesy', 2, 3, 3, 'before_warranty_ends', '', '2027-10-13', '2027-10-13', NULL, NULL, NULL, 0, NULL, 'open', NULL, NULL, NULL, 'call');
INSERT INTO follow_up VALUES (46, 8, 55, 'courtesy', 4, 1, 2, 'set_up', '', '2026-11-23', '2026-11-23', NULL, NULL, NULL, 0, NULL, 'open', NULL, NULL, NULL, 'call');
INSERT INTO follow_up VALUES (47, 8, 55, 'courtesy', 4, 2, 2, 'still_happy', '', '2027-02-13', '2027-02-13', NULL, NULL, NULL, 0, NULL, 'open', NULL, NULL, NULL, 'call');
INSERT INTO follow_up VALUES (48, 2, 56, 'courtesy', 3, 1, 3, 'set_up', '', '2026-11-23', '2026-11-23', NULL, NULL, NULL, 0, NULL, 'open', NULL, NULL, NULL, 'call');
INSERT INTO follow_up VALUES (49, 2, 56, 'courtesy', 3, 2, 3, 'still_happy', '', '2027-02-13', '2027-02-13', NULL, NULL, NULL, 0, NULL, 'open', NULL, NULL, NULL, 'call');
INSERT INTO follow_up VALUES (50, 2, 56, 'courtesy', 3, 3, 3, 'before_warranty_ends', '', '2027-10-13', '2027-10-13', NULL, NULL, NULL, 0, NULL, 'open', NULL, NULL, NULL, 'call');
INSERT INTO follow_up VALUES (51, 18, 41, 'promise', 5, 3, 4, 'still_happy', '', '2026-11-23', '2026-11-23', NULL, '16:00', NULL, 0, NULL, 'open', NULL, NULL, NULL, 'call');
INSERT INTO follow_up VALUES (52, 12, 42, 'promise', 6, 2, 2, 'still_happy', '', '2026-11-21', '2026-11-21', NULL, NULL, NULL, 0, NULL, 'open', NULL, NULL, NULL, 'call');
INSERT INTO follow_up VALUES (53, 19, 60, 'courtesy', 2, 1, 3, 'set_up', '', '2026-12-03', '2026-12-03', NULL, NULL, NULL, 0, NULL, 'open', NULL, NULL, NULL, 'call');
INSERT INTO follow_up VALUES (54, 19, 60, 'courtesy', 2, 2, 3, 'still_happy', '', '2027-02-23', '2027-02-23', NULL, NULL, NULL, 0, NULL, 'open', NULL, NULL, NULL, 'call');
INSERT INTO follow_up VALUES (55, 19, 60, 'courtesy', 2, 3, 3, 'before_warranty_ends', '', '2027-10-23', '2027-10-23', NULL, NULL, NULL, 0, NULL, 'open', NULL, NULL, NULL, 'call');
INSERT INTO follow_up VALUES (56, 20, NULL, 'wish', NULL, 0, 0, 'wish_here', '', '2026-11-23', '2199-12-31', NULL, NULL, NULL, 0, NULL, 'open', NULL, NULL, NULL, 'call');
INSERT INTO follow_up VALUES (57, 18, NULL, 'wish', NULL, 0, 0, 'wish_here', '', '2026-11-23', '2026-11-23', NULL, NULL, NULL, 0, NULL, 'open', NULL, NULL, NULL, 'call');
INSERT INTO follow_up VALUES (58, 5, NULL, 'thanks', NULL, 0, 0, 'thank_you', '', '2024-12-06', '2024-12-06', NULL, NULL, NULL, 0, NULL, 'done', NULL, NULL, 12, 'call');
INSERT INTO follow_up VALUES (59, 17, 38, 'promise', NULL, 0, 0, 'made_right', '', '2026-11-24', '2026-11-24', NULL, NULL, NULL, 0, NULL, 'open', NULL, 1, NULL, 'call');
INSERT INTO follow_up VALUES (60, 5, NULL, 'thanks', NULL, 0, 0, 'thank_you', '', '2026-11-26', '2199-12-31', NULL, NULL, NULL, 0, NULL, 'open', NULL, NULL, 18, 'call');
INSERT INTO follow_up VALUES (61, 5, NULL, 'thanks', NULL, 0, 0, 'thank_you', '', '2026-11-26', '2199-12-31', NULL, NULL, NULL, 0, NULL, 'open', NULL, NULL, 20, 'call');
CREATE VIRTUAL TABLE customer_words USING fts5 (
        name, content = 'customer', content_rowid = 'id',
        tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');
INSERT INTO customer_words (customer_words) VALUES ('rebuild');
CREATE VIRTUAL TABLE customer_pieces USING fts5 (
        folded, content = 'customer', content_rowid = 'id', tokenize = 'trigram');
INSERT INTO customer_pieces (customer_pieces) VALUES ('rebuild');
CREATE VIRTUAL TABLE phone_pieces USING fts5 (
        number, content = 'phone', content_rowid = 'id', tokenize = 'trigram');
INSERT INTO phone_pieces (phone_pieces) VALUES ('rebuild');
CREATE VIRTUAL TABLE item_words USING fts5 (
        name, content = 'item', content_rowid = 'id',
        tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3');
INSERT INTO item_words (item_words) VALUES ('rebuild');
CREATE VIRTUAL TABLE item_pieces USING fts5 (
        name, content = 'item', content_rowid = 'id', tokenize = 'trigram');
INSERT INTO item_pieces (item_pieces) VALUES ('rebuild');
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
CREATE INDEX change_operation ON change (operation_id);
CREATE UNIQUE INDEX customer_source ON customer (source_id) WHERE source_id <> '';
CREATE INDEX customer_silent ON customer (id) WHERE do_not_contact_since IS NOT NULL;
CREATE INDEX customer_folded ON customer (folded) WHERE folded <> '';
CREATE INDEX phone_number ON phone (number);
CREATE UNIQUE INDEX purchase_source ON purchase (source_id) WHERE source_id <> '';
CREATE INDEX purchase_line_purchase ON purchase_line (purchase_id);
CREATE INDEX purchase_line_item ON purchase_line (item, id);
CREATE UNIQUE INDEX purchase_line_source ON purchase_line (source_id) WHERE source_id <> '';
CREATE INDEX plan_step_plan ON plan_step (plan_id, position);
CREATE INDEX contact_customer ON contact (customer_id, at);
CREATE INDEX contact_follow_up ON contact (follow_up_id);
CREATE INDEX complaint_customer ON complaint (customer_id, state);
CREATE INDEX complaint_purchase ON complaint (purchase_id);
CREATE INDEX complaint_contact ON complaint (contact_id);
CREATE INDEX wish_customer ON wish (customer_id, state);
CREATE INDEX wish_contact ON wish (contact_id);
CREATE TRIGGER customer_words_insert AFTER INSERT ON customer BEGIN
                INSERT INTO customer_words (rowid, name) VALUES (new.id, new.name); END;
CREATE TRIGGER customer_words_delete AFTER DELETE ON customer BEGIN
                INSERT INTO customer_words (customer_words, rowid, name) VALUES ('delete', old.id, old.name); END;
CREATE TRIGGER customer_words_update AFTER UPDATE OF name ON customer BEGIN
                INSERT INTO customer_words (customer_words, rowid, name) VALUES ('delete', old.id, old.name);
                INSERT INTO customer_words (rowid, name) VALUES (new.id, new.name); END;
CREATE TRIGGER customer_pieces_insert AFTER INSERT ON customer BEGIN
                INSERT INTO customer_pieces (rowid, folded) VALUES (new.id, new.folded); END;
CREATE TRIGGER customer_pieces_delete AFTER DELETE ON customer BEGIN
                INSERT INTO customer_pieces (customer_pieces, rowid, folded) VALUES ('delete', old.id, old.folded); END;
CREATE TRIGGER customer_pieces_update AFTER UPDATE OF folded ON customer BEGIN
                INSERT INTO customer_pieces (customer_pieces, rowid, folded) VALUES ('delete', old.id, old.folded);
                INSERT INTO customer_pieces (rowid, folded) VALUES (new.id, new.folded); END;
CREATE TRIGGER phone_pieces_insert AFTER INSERT ON phone BEGIN
                INSERT INTO phone_pieces (rowid, number) VALUES (new.id, new.number); END;
CREATE TRIGGER phone_pieces_delete AFTER DELETE ON phone BEGIN
                INSERT INTO phone_pieces (phone_pieces, rowid, number) VALUES ('delete', old.id, old.number); END;
CREATE TRIGGER phone_pieces_update AFTER UPDATE OF number ON phone BEGIN
                INSERT INTO phone_pieces (phone_pieces, rowid, number) VALUES ('delete', old.id, old.number);
                INSERT INTO phone_pieces (rowid, number) VALUES (new.id, new.number); END;
CREATE TRIGGER item_words_insert AFTER INSERT ON item BEGIN
                INSERT INTO item_words (rowid, name) VALUES (new.id, new.name); END;
CREATE TRIGGER item_words_delete AFTER DELETE ON item BEGIN
                INSERT INTO item_words (item_words, rowid, name) VALUES ('delete', old.id, old.name); END;
CREATE TRIGGER item_words_update AFTER UPDATE OF name ON item BEGIN
                INSERT INTO item_words (item_words, rowid, name) VALUES ('delete', old.id, old.name);
                INSERT INTO item_words (rowid, name) VALUES (new.id, new.name); END;
CREATE TRIGGER item_pieces_insert AFTER INSERT ON item BEGIN
                INSERT INTO item_pieces (rowid, name) VALUES (new.id, new.name); END;
CREATE TRIGGER item_pieces_delete AFTER DELETE ON item BEGIN
                INSERT INTO item_pieces (item_pieces, rowid, name) VALUES ('delete', old.id, old.name); END;
CREATE TRIGGER item_pieces_update AFTER UPDATE OF name ON item BEGIN
                INSERT INTO item_pieces (item_pieces, rowid, name) VALUES ('delete', old.id, old.name);
                INSERT INTO item_pieces (rowid, name) VALUES (new.id, new.name); END;
CREATE TRIGGER item_known AFTER INSERT ON purchase_line
        WHEN NOT EXISTS (SELECT 1 FROM item WHERE name = new.item) BEGIN
        INSERT INTO item (name) VALUES (new.item); END;
CREATE TRIGGER item_renamed AFTER UPDATE OF item ON purchase_line
        WHEN NOT EXISTS (SELECT 1 FROM item WHERE name = new.item) BEGIN
        INSERT INTO item (name) VALUES (new.item); END;
CREATE TRIGGER month_sum_insert AFTER INSERT ON purchase BEGIN
        INSERT INTO month_sum (month, purchases, amount)
                SELECT substr(new.day, 1, 7), +1, +(new.amount - new.returned_amount)
                WHERE new.state = 'kept'
                ON CONFLICT (month) DO UPDATE SET
                    purchases = purchases + excluded.purchases, amount = amount + excluded.amount;
        END;
CREATE TRIGGER month_sum_update AFTER UPDATE ON purchase BEGIN
        INSERT INTO month_sum (month, purchases, amount)
                SELECT substr(old.day, 1, 7), -1, -(old.amount - old.returned_amount)
                WHERE old.state = 'kept'
                ON CONFLICT (month) DO UPDATE SET
                    purchases = purchases + excluded.purchases, amount = amount + excluded.amount;INSERT INTO month_sum (month, purchases, amount)
                SELECT substr(new.day, 1, 7), +1, +(new.amount - new.returned_amount)
                WHERE new.state = 'kept'
                ON CONFLICT (month) DO UPDATE SET
                    purchases = purchases + excluded.purchases, amount = amount + excluded.amount;
        END;
CREATE TRIGGER month_sum_delete AFTER DELETE ON purchase BEGIN
        INSERT INTO month_sum (month, purchases, amount)
                SELECT substr(old.day, 1, 7), -1, -(old.amount - old.returned_amount)
                WHERE old.state = 'kept'
                ON CONFLICT (month) DO UPDATE SET
                    purchases = purchases + excluded.purchases, amount = amount + excluded.amount;
        END;
CREATE INDEX purchase_customer ON purchase (customer_id, day, state, amount, returned_amount);
CREATE INDEX purchase_day ON purchase (day, state, amount, returned_amount);
CREATE INDEX consent_customer ON consent (customer_id, kind);
CREATE INDEX wanted_greeting_occasion ON wanted_greeting (occasion);
CREATE INDEX message_customer ON message (customer_id, at);
CREATE INDEX message_follow_up ON message (follow_up_id) WHERE follow_up_id IS NOT NULL;
CREATE INDEX message_occasion ON message (occasion, occasion_day) WHERE occasion <> '';
CREATE INDEX note_customer ON note (customer_id, at);
CREATE INDEX complaint_step_complaint ON complaint_step (complaint_id, id);
CREATE INDEX former_name_product ON former_name (product_id);
CREATE INDEX product_link_other ON product_link (other_id);
CREATE INDEX arrival_product ON arrival (product_id, day);
CREATE INDEX merging_kept ON merging (kept_id);
CREATE INDEX customer_unwilling ON customer (id) WHERE service = 'no';
CREATE INDEX change_new_customer ON change (row_id) WHERE table_name = 'customer' AND before IS NULL;
CREATE INDEX customer_sent_by ON customer (sent_by) WHERE sent_by IS NOT NULL;
CREATE INDEX customer_forgotten ON customer (id) WHERE forgotten_on IS NOT NULL;
CREATE INDEX purchase_exchange ON purchase (exchange_of) WHERE exchange_of IS NOT NULL;
CREATE INDEX purchase_exchanged ON purchase (customer_id) WHERE exchange_of IS NOT NULL;
CREATE INDEX purchase_said ON purchase (customer_id, day) WHERE said <> '';
CREATE INDEX complaint_opened ON complaint (opened_on);
CREATE INDEX wish_open ON wish (id) WHERE state = 'open';
CREATE INDEX wish_follow_up ON wish (follow_up_id) WHERE follow_up_id IS NOT NULL;
CREATE INDEX wish_here ON wish (here_id) WHERE here_id IS NOT NULL;
CREATE INDEX wish_product ON wish (product_id) WHERE product_id IS NOT NULL;
CREATE INDEX wish_purchase ON wish (purchase_id) WHERE purchase_id IS NOT NULL;
CREATE INDEX follow_up_due ON follow_up (planned_on, id, customer_id) WHERE state = 'open';
CREATE INDEX follow_up_purchase ON follow_up (purchase_id);
CREATE UNIQUE INDEX follow_up_once ON follow_up (purchase_id, plan_id, step_number)
       WHERE state = 'open' AND kind = 'courtesy';
CREATE INDEX follow_up_awaited ON follow_up (planned_on, id, customer_id)
       WHERE state = 'open' AND kind IN ('promise', 'complaint_check');
CREATE INDEX follow_up_customer ON follow_up (customer_id, state, planned_on);
CREATE INDEX follow_up_complaint ON follow_up (complaint_id) WHERE complaint_id IS NOT NULL;
CREATE INDEX follow_up_about ON follow_up (about_customer_id) WHERE about_customer_id IS NOT NULL;
CREATE TRIGGER setting_insert_journal AFTER INSERT ON setting BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'setting', new.id, NULL, json_object('id', new.id, 'name', new.name, 'value', new.value));
                END;
CREATE TRIGGER setting_update_journal AFTER UPDATE ON setting BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'setting', new.id, json_object('id', old.id, 'name', old.name, 'value', old.value), json_object('id', new.id, 'name', new.name, 'value', new.value));
                END;
CREATE TRIGGER setting_delete_journal AFTER DELETE ON setting BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'setting', old.id, json_object('id', old.id, 'name', old.name, 'value', old.value), NULL);
                END;
CREATE TRIGGER customer_insert_journal AFTER INSERT ON customer BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'customer', new.id, NULL, json_object('id', new.id, 'name', new.name, 'folded', new.folded, 'form_of_address', new.form_of_address, 'email', new.email, 'address', new.address, 'best_time', new.best_time, 'source_id', new.source_id, 'do_not_contact_since', new.do_not_contact_since, 'keep_in_touch_months', new.keep_in_touch_months, 'language', new.language, 'birthday', new.birthday, 'sent_by', new.sent_by, 'heard_from', new.heard_from, 'service', new.service, 'offers', new.offers, 'forgotten_on', new.forgotten_on, 'reach_by', new.reach_by));
                END;
CREATE TRIGGER customer_update_journal AFTER UPDATE ON customer BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'customer', new.id, json_object('id', old.id, 'name', old.name, 'folded', old.folded, 'form_of_address', old.form_of_address, 'email', old.email, 'address', old.address, 'best_time', old.best_time, 'source_id', old.source_id, 'do_not_contact_since', old.do_not_contact_since, 'keep_in_touch_months', old.keep_in_touch_months, 'language', old.language, 'birthday', old.birthday, 'sent_by', old.sent_by, 'heard_from', old.heard_from, 'service', old.service, 'offers', old.offers, 'forgotten_on', old.forgotten_on, 'reach_by', old.reach_by), json_object('id', new.id, 'name', new.name, 'folded', new.folded, 'form_of_address', new.form_of_address, 'email', new.email, 'address', new.address, 'best_time', new.best_time, 'source_id', new.source_id, 'do_not_contact_since', new.do_not_contact_since, 'keep_in_touch_months', new.keep_in_touch_months, 'language', new.language, 'birthday', new.birthday, 'sent_by', new.sent_by, 'heard_from', new.heard_from, 'service', new.service, 'offers', new.offers, 'forgotten_on', new.forgotten_on, 'reach_by', new.reach_by));
                END;
CREATE TRIGGER customer_delete_journal AFTER DELETE ON customer BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'customer', old.id, json_object('id', old.id, 'name', old.name, 'folded', old.folded, 'form_of_address', old.form_of_address, 'email', old.email, 'address', old.address, 'best_time', old.best_time, 'source_id', old.source_id, 'do_not_contact_since', old.do_not_contact_since, 'keep_in_touch_months', old.keep_in_touch_months, 'language', old.language, 'birthday', old.birthday, 'sent_by', old.sent_by, 'heard_from', old.heard_from, 'service', old.service, 'offers', old.offers, 'forgotten_on', old.forgotten_on, 'reach_by', old.reach_by), NULL);
                END;
CREATE TRIGGER phone_insert_journal AFTER INSERT ON phone BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'phone', new.id, NULL, json_object('id', new.id, 'customer_id', new.customer_id, 'number', new.number, 'typed', new.typed, 'grouped', new.grouped, 'is_bad', new.is_bad, 'place', new.place));
                END;
CREATE TRIGGER phone_update_journal AFTER UPDATE ON phone BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'phone', new.id, json_object('id', old.id, 'customer_id', old.customer_id, 'number', old.number, 'typed', old.typed, 'grouped', old.grouped, 'is_bad', old.is_bad, 'place', old.place), json_object('id', new.id, 'customer_id', new.customer_id, 'number', new.number, 'typed', new.typed, 'grouped', new.grouped, 'is_bad', new.is_bad, 'place', new.place));
                END;
CREATE TRIGGER phone_delete_journal AFTER DELETE ON phone BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'phone', old.id, json_object('id', old.id, 'customer_id', old.customer_id, 'number', old.number, 'typed', old.typed, 'grouped', old.grouped, 'is_bad', old.is_bad, 'place', old.place), NULL);
                END;
CREATE TRIGGER purchase_insert_journal AFTER INSERT ON purchase BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'purchase', new.id, NULL, json_object('id', new.id, 'customer_id', new.customer_id, 'day', new.day, 'amount', new.amount, 'returned_amount', new.returned_amount, 'said', new.said, 'served_by', new.served_by, 'state', new.state, 'source_id', new.source_id, 'exchange_of', new.exchange_of));
                END;
CREATE TRIGGER purchase_update_journal AFTER UPDATE ON purchase BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'purchase', new.id, json_object('id', old.id, 'customer_id', old.customer_id, 'day', old.day, 'amount', old.amount, 'returned_amount', old.returned_amount, 'said', old.said, 'served_by', old.served_by, 'state', old.state, 'source_id', old.source_id, 'exchange_of', old.exchange_of), json_object('id', new.id, 'customer_id', new.customer_id, 'day', new.day, 'amount', new.amount, 'returned_amount', new.returned_amount, 'said', new.said, 'served_by', new.served_by, 'state', new.state, 'source_id', new.source_id, 'exchange_of', new.exchange_of));
                END;
CREATE TRIGGER purchase_delete_journal AFTER DELETE ON purchase BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'purchase', old.id, json_object('id', old.id, 'customer_id', old.customer_id, 'day', old.day, 'amount', old.amount, 'returned_amount', old.returned_amount, 'said', old.said, 'served_by', old.served_by, 'state', old.state, 'source_id', old.source_id, 'exchange_of', old.exchange_of), NULL);
                END;
CREATE TRIGGER purchase_line_insert_journal AFTER INSERT ON purchase_line BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'purchase_line', new.id, NULL, json_object('id', new.id, 'purchase_id', new.purchase_id, 'item', new.item, 'category', new.category, 'quantity', new.quantity, 'amount', new.amount, 'serial', new.serial, 'warranty_months', new.warranty_months, 'source_id', new.source_id, 'returned_quantity', new.returned_quantity, 'returned_amount', new.returned_amount));
                END;
CREATE TRIGGER purchase_line_update_journal AFTER UPDATE ON purchase_line BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'purchase_line', new.id, json_object('id', old.id, 'purchase_id', old.purchase_id, 'item', old.item, 'category', old.category, 'quantity', old.quantity, 'amount', old.amount, 'serial', old.serial, 'warranty_months', old.warranty_months, 'source_id', old.source_id, 'returned_quantity', old.returned_quantity, 'returned_amount', old.returned_amount), json_object('id', new.id, 'purchase_id', new.purchase_id, 'item', new.item, 'category', new.category, 'quantity', new.quantity, 'amount', new.amount, 'serial', new.serial, 'warranty_months', new.warranty_months, 'source_id', new.source_id, 'returned_quantity', new.returned_quantity, 'returned_amount', new.returned_amount));
                END;
CREATE TRIGGER purchase_line_delete_journal AFTER DELETE ON purchase_line BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'purchase_line', old.id, json_object('id', old.id, 'purchase_id', old.purchase_id, 'item', old.item, 'category', old.category, 'quantity', old.quantity, 'amount', old.amount, 'serial', old.serial, 'warranty_months', old.warranty_months, 'source_id', old.source_id, 'returned_quantity', old.returned_quantity, 'returned_amount', old.returned_amount), NULL);
                END;
CREATE TRIGGER plan_insert_journal AFTER INSERT ON plan BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'plan', new.id, NULL, json_object('id', new.id, 'position', new.position, 'code', new.code, 'name', new.name, 'categories', new.categories, 'amount_from', new.amount_from, 'amount_to', new.amount_to, 'is_large', new.is_large, 'is_off', new.is_off, 'is_past', new.is_past, 'replaced_by', new.replaced_by));
                END;
CREATE TRIGGER plan_update_journal AFTER UPDATE ON plan BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'plan', new.id, json_object('id', old.id, 'position', old.position, 'code', old.code, 'name', old.name, 'categories', old.categories, 'amount_from', old.amount_from, 'amount_to', old.amount_to, 'is_large', old.is_large, 'is_off', old.is_off, 'is_past', old.is_past, 'replaced_by', old.replaced_by), json_object('id', new.id, 'position', new.position, 'code', new.code, 'name', new.name, 'categories', new.categories, 'amount_from', new.amount_from, 'amount_to', new.amount_to, 'is_large', new.is_large, 'is_off', new.is_off, 'is_past', new.is_past, 'replaced_by', new.replaced_by));
                END;
CREATE TRIGGER plan_delete_journal AFTER DELETE ON plan BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'plan', old.id, json_object('id', old.id, 'position', old.position, 'code', old.code, 'name', old.name, 'categories', old.categories, 'amount_from', old.amount_from, 'amount_to', old.amount_to, 'is_large', old.is_large, 'is_off', old.is_off, 'is_past', old.is_past, 'replaced_by', old.replaced_by), NULL);
                END;
CREATE TRIGGER plan_step_insert_journal AFTER INSERT ON plan_step BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'plan_step', new.id, NULL, json_object('id', new.id, 'plan_id', new.plan_id, 'position', new.position, 'after', new.after, 'unit', new.unit, 'anchor', new.anchor, 'ask_code', new.ask_code, 'ask', new.ask, 'channel', new.channel, 'messages', new.messages));
                END;
CREATE TRIGGER plan_step_update_journal AFTER UPDATE ON plan_step BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'plan_step', new.id, json_object('id', old.id, 'plan_id', old.plan_id, 'position', old.position, 'after', old.after, 'unit', old.unit, 'anchor', old.anchor, 'ask_code', old.ask_code, 'ask', old.ask, 'channel', old.channel, 'messages', old.messages), json_object('id', new.id, 'plan_id', new.plan_id, 'position', new.position, 'after', new.after, 'unit', new.unit, 'anchor', new.anchor, 'ask_code', new.ask_code, 'ask', new.ask, 'channel', new.channel, 'messages', new.messages));
                END;
CREATE TRIGGER plan_step_delete_journal AFTER DELETE ON plan_step BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'plan_step', old.id, json_object('id', old.id, 'plan_id', old.plan_id, 'position', old.position, 'after', old.after, 'unit', old.unit, 'anchor', old.anchor, 'ask_code', old.ask_code, 'ask', old.ask, 'channel', old.channel, 'messages', old.messages), NULL);
                END;
CREATE TRIGGER left_alone_insert_journal AFTER INSERT ON left_alone BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'left_alone', new.id, NULL, json_object('id', new.id, 'item', new.item, 'folded', new.folded, 'reason', new.reason, 'since', new.since));
                END;
CREATE TRIGGER left_alone_update_journal AFTER UPDATE ON left_alone BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'left_alone', new.id, json_object('id', old.id, 'item', old.item, 'folded', old.folded, 'reason', old.reason, 'since', old.since), json_object('id', new.id, 'item', new.item, 'folded', new.folded, 'reason', new.reason, 'since', new.since));
                END;
CREATE TRIGGER left_alone_delete_journal AFTER DELETE ON left_alone BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'left_alone', old.id, json_object('id', old.id, 'item', old.item, 'folded', old.folded, 'reason', old.reason, 'since', old.since), NULL);
                END;
CREATE TRIGGER follow_up_insert_journal AFTER INSERT ON follow_up BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'follow_up', new.id, NULL, json_object('id', new.id, 'customer_id', new.customer_id, 'purchase_id', new.purchase_id, 'kind', new.kind, 'plan_id', new.plan_id, 'step_number', new.step_number, 'step_count', new.step_count, 'ask_code', new.ask_code, 'ask', new.ask, 'due', new.due, 'planned_on', new.planned_on, 'not_before', new.not_before, 'at_time', new.at_time, 'part', new.part, 'attempts', new.attempts, 'snoozed_until', new.snoozed_until, 'state', new.state, 'reason', new.reason, 'complaint_id', new.complaint_id, 'about_customer_id', new.about_customer_id, 'channel', new.channel));
                END;
CREATE TRIGGER follow_up_update_journal AFTER UPDATE ON follow_up BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'follow_up', new.id, json_object('id', old.id, 'customer_id', old.customer_id, 'purchase_id', old.purchase_id, 'kind', old.kind, 'plan_id', old.plan_id, 'step_number', old.step_number, 'step_count', old.step_count, 'ask_code', old.ask_code, 'ask', old.ask, 'due', old.due, 'planned_on', old.planned_on, 'not_before', old.not_before, 'at_time', old.at_time, 'part', old.part, 'attempts', old.attempts, 'snoozed_until', old.snoozed_until, 'state', old.state, 'reason', old.reason, 'complaint_id', old.complaint_id, 'about_customer_id', old.about_customer_id, 'channel', old.channel), json_object('id', new.id, 'customer_id', new.customer_id, 'purchase_id', new.purchase_id, 'kind', new.kind, 'plan_id', new.plan_id, 'step_number', new.step_number, 'step_count', new.step_count, 'ask_code', new.ask_code, 'ask', new.ask, 'due', new.due, 'planned_on', new.planned_on, 'not_before', new.not_before, 'at_time', new.at_time, 'part', new.part, 'attempts', new.attempts, 'snoozed_until', new.snoozed_until, 'state', new.state, 'reason', new.reason, 'complaint_id', new.complaint_id, 'about_customer_id', new.about_customer_id, 'channel', new.channel));
                END;
CREATE TRIGGER follow_up_delete_journal AFTER DELETE ON follow_up BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'follow_up', old.id, json_object('id', old.id, 'customer_id', old.customer_id, 'purchase_id', old.purchase_id, 'kind', old.kind, 'plan_id', old.plan_id, 'step_number', old.step_number, 'step_count', old.step_count, 'ask_code', old.ask_code, 'ask', old.ask, 'due', old.due, 'planned_on', old.planned_on, 'not_before', old.not_before, 'at_time', old.at_time, 'part', old.part, 'attempts', old.attempts, 'snoozed_until', old.snoozed_until, 'state', old.state, 'reason', old.reason, 'complaint_id', old.complaint_id, 'about_customer_id', old.about_customer_id, 'channel', old.channel), NULL);
                END;
CREATE TRIGGER contact_insert_journal AFTER INSERT ON contact BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'contact', new.id, NULL, json_object('id', new.id, 'customer_id', new.customer_id, 'follow_up_id', new.follow_up_id, 'at', new.at, 'outcome', new.outcome, 'said', new.said, 'made_by', new.made_by, 'channel', new.channel));
                END;
CREATE TRIGGER contact_update_journal AFTER UPDATE ON contact BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'contact', new.id, json_object('id', old.id, 'customer_id', old.customer_id, 'follow_up_id', old.follow_up_id, 'at', old.at, 'outcome', old.outcome, 'said', old.said, 'made_by', old.made_by, 'channel', old.channel), json_object('id', new.id, 'customer_id', new.customer_id, 'follow_up_id', new.follow_up_id, 'at', new.at, 'outcome', new.outcome, 'said', new.said, 'made_by', new.made_by, 'channel', new.channel));
                END;
CREATE TRIGGER contact_delete_journal AFTER DELETE ON contact BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'contact', old.id, json_object('id', old.id, 'customer_id', old.customer_id, 'follow_up_id', old.follow_up_id, 'at', old.at, 'outcome', old.outcome, 'said', old.said, 'made_by', old.made_by, 'channel', old.channel), NULL);
                END;
CREATE TRIGGER complaint_insert_journal AFTER INSERT ON complaint BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'complaint', new.id, NULL, json_object('id', new.id, 'customer_id', new.customer_id, 'purchase_id', new.purchase_id, 'contact_id', new.contact_id, 'opened_on', new.opened_on, 'said', new.said, 'state', new.state, 'closed_on', new.closed_on, 'solution', new.solution, 'item', new.item, 'cause', new.cause, 'severity', new.severity, 'wanted', new.wanted, 'remedy', new.remedy, 'cost', new.cost, 'opened_by', new.opened_by, 'in_hands_of', new.in_hands_of, 'promised_on', new.promised_on, 'satisfied', new.satisfied));
                END;
CREATE TRIGGER complaint_update_journal AFTER UPDATE ON complaint BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'complaint', new.id, json_object('id', old.id, 'customer_id', old.customer_id, 'purchase_id', old.purchase_id, 'contact_id', old.contact_id, 'opened_on', old.opened_on, 'said', old.said, 'state', old.state, 'closed_on', old.closed_on, 'solution', old.solution, 'item', old.item, 'cause', old.cause, 'severity', old.severity, 'wanted', old.wanted, 'remedy', old.remedy, 'cost', old.cost, 'opened_by', old.opened_by, 'in_hands_of', old.in_hands_of, 'promised_on', old.promised_on, 'satisfied', old.satisfied), json_object('id', new.id, 'customer_id', new.customer_id, 'purchase_id', new.purchase_id, 'contact_id', new.contact_id, 'opened_on', new.opened_on, 'said', new.said, 'state', new.state, 'closed_on', new.closed_on, 'solution', new.solution, 'item', new.item, 'cause', new.cause, 'severity', new.severity, 'wanted', new.wanted, 'remedy', new.remedy, 'cost', new.cost, 'opened_by', new.opened_by, 'in_hands_of', new.in_hands_of, 'promised_on', new.promised_on, 'satisfied', new.satisfied));
                END;
CREATE TRIGGER complaint_delete_journal AFTER DELETE ON complaint BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'complaint', old.id, json_object('id', old.id, 'customer_id', old.customer_id, 'purchase_id', old.purchase_id, 'contact_id', old.contact_id, 'opened_on', old.opened_on, 'said', old.said, 'state', old.state, 'closed_on', old.closed_on, 'solution', old.solution, 'item', old.item, 'cause', old.cause, 'severity', old.severity, 'wanted', old.wanted, 'remedy', old.remedy, 'cost', old.cost, 'opened_by', old.opened_by, 'in_hands_of', old.in_hands_of, 'promised_on', old.promised_on, 'satisfied', old.satisfied), NULL);
                END;
CREATE TRIGGER complaint_step_insert_journal AFTER INSERT ON complaint_step BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'complaint_step', new.id, NULL, json_object('id', new.id, 'complaint_id', new.complaint_id, 'day', new.day, 'kind', new.kind, 'said', new.said, 'made_by', new.made_by));
                END;
CREATE TRIGGER complaint_step_update_journal AFTER UPDATE ON complaint_step BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'complaint_step', new.id, json_object('id', old.id, 'complaint_id', old.complaint_id, 'day', old.day, 'kind', old.kind, 'said', old.said, 'made_by', old.made_by), json_object('id', new.id, 'complaint_id', new.complaint_id, 'day', new.day, 'kind', new.kind, 'said', new.said, 'made_by', new.made_by));
                END;
CREATE TRIGGER complaint_step_delete_journal AFTER DELETE ON complaint_step BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'complaint_step', old.id, json_object('id', old.id, 'complaint_id', old.complaint_id, 'day', old.day, 'kind', old.kind, 'said', old.said, 'made_by', old.made_by), NULL);
                END;
CREATE TRIGGER wish_insert_journal AFTER INSERT ON wish BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'wish', new.id, NULL, json_object('id', new.id, 'customer_id', new.customer_id, 'contact_id', new.contact_id, 'noted_on', new.noted_on, 'said', new.said, 'state', new.state, 'product_id', new.product_id, 'category', new.category, 'price_limit', new.price_limit, 'here_id', new.here_id, 'follow_up_id', new.follow_up_id, 'purchase_id', new.purchase_id));
                END;
CREATE TRIGGER wish_update_journal AFTER UPDATE ON wish BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'wish', new.id, json_object('id', old.id, 'customer_id', old.customer_id, 'contact_id', old.contact_id, 'noted_on', old.noted_on, 'said', old.said, 'state', old.state, 'product_id', old.product_id, 'category', old.category, 'price_limit', old.price_limit, 'here_id', old.here_id, 'follow_up_id', old.follow_up_id, 'purchase_id', old.purchase_id), json_object('id', new.id, 'customer_id', new.customer_id, 'contact_id', new.contact_id, 'noted_on', new.noted_on, 'said', new.said, 'state', new.state, 'product_id', new.product_id, 'category', new.category, 'price_limit', new.price_limit, 'here_id', new.here_id, 'follow_up_id', new.follow_up_id, 'purchase_id', new.purchase_id));
                END;
CREATE TRIGGER wish_delete_journal AFTER DELETE ON wish BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'wish', old.id, json_object('id', old.id, 'customer_id', old.customer_id, 'contact_id', old.contact_id, 'noted_on', old.noted_on, 'said', old.said, 'state', old.state, 'product_id', old.product_id, 'category', old.category, 'price_limit', old.price_limit, 'here_id', old.here_id, 'follow_up_id', old.follow_up_id, 'purchase_id', old.purchase_id), NULL);
                END;
CREATE TRIGGER call_list_insert_journal AFTER INSERT ON call_list BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'call_list', new.id, NULL, json_object('id', new.id, 'day', new.day, 'printed_at', new.printed_at, 'printed_by', new.printed_by));
                END;
CREATE TRIGGER call_list_update_journal AFTER UPDATE ON call_list BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'call_list', new.id, json_object('id', old.id, 'day', old.day, 'printed_at', old.printed_at, 'printed_by', old.printed_by), json_object('id', new.id, 'day', new.day, 'printed_at', new.printed_at, 'printed_by', new.printed_by));
                END;
CREATE TRIGGER call_list_delete_journal AFTER DELETE ON call_list BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'call_list', old.id, json_object('id', old.id, 'day', old.day, 'printed_at', old.printed_at, 'printed_by', old.printed_by), NULL);
                END;
CREATE TRIGGER call_list_row_insert_journal AFTER INSERT ON call_list_row BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'call_list_row', new.id, NULL, json_object('id', new.id, 'call_list_id', new.call_list_id, 'row_number', new.row_number, 'follow_up_id', new.follow_up_id));
                END;
CREATE TRIGGER call_list_row_update_journal AFTER UPDATE ON call_list_row BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'call_list_row', new.id, json_object('id', old.id, 'call_list_id', old.call_list_id, 'row_number', old.row_number, 'follow_up_id', old.follow_up_id), json_object('id', new.id, 'call_list_id', new.call_list_id, 'row_number', new.row_number, 'follow_up_id', new.follow_up_id));
                END;
CREATE TRIGGER call_list_row_delete_journal AFTER DELETE ON call_list_row BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'call_list_row', old.id, json_object('id', old.id, 'call_list_id', old.call_list_id, 'row_number', old.row_number, 'follow_up_id', old.follow_up_id), NULL);
                END;
CREATE TRIGGER consent_insert_journal AFTER INSERT ON consent BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'consent', new.id, NULL, json_object('id', new.id, 'customer_id', new.customer_id, 'kind', new.kind, 'is_given', new.is_given, 'day', new.day, 'way', new.way, 'made_by', new.made_by));
                END;
CREATE TRIGGER consent_update_journal AFTER UPDATE ON consent BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'consent', new.id, json_object('id', old.id, 'customer_id', old.customer_id, 'kind', old.kind, 'is_given', old.is_given, 'day', old.day, 'way', old.way, 'made_by', old.made_by), json_object('id', new.id, 'customer_id', new.customer_id, 'kind', new.kind, 'is_given', new.is_given, 'day', new.day, 'way', new.way, 'made_by', new.made_by));
                END;
CREATE TRIGGER consent_delete_journal AFTER DELETE ON consent BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'consent', old.id, json_object('id', old.id, 'customer_id', old.customer_id, 'kind', old.kind, 'is_given', old.is_given, 'day', old.day, 'way', old.way, 'made_by', old.made_by), NULL);
                END;
CREATE TRIGGER wanted_greeting_insert_journal AFTER INSERT ON wanted_greeting BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'wanted_greeting', new.id, NULL, json_object('id', new.id, 'customer_id', new.customer_id, 'occasion', new.occasion));
                END;
CREATE TRIGGER wanted_greeting_update_journal AFTER UPDATE ON wanted_greeting BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'wanted_greeting', new.id, json_object('id', old.id, 'customer_id', old.customer_id, 'occasion', old.occasion), json_object('id', new.id, 'customer_id', new.customer_id, 'occasion', new.occasion));
                END;
CREATE TRIGGER wanted_greeting_delete_journal AFTER DELETE ON wanted_greeting BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'wanted_greeting', old.id, json_object('id', old.id, 'customer_id', old.customer_id, 'occasion', old.occasion), NULL);
                END;
CREATE TRIGGER message_insert_journal AFTER INSERT ON message BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'message', new.id, NULL, json_object('id', new.id, 'customer_id', new.customer_id, 'follow_up_id', new.follow_up_id, 'at', new.at, 'occasion', new.occasion, 'occasion_day', new.occasion_day, 'said', new.said, 'made_by', new.made_by, 'channel', new.channel));
                END;
CREATE TRIGGER message_update_journal AFTER UPDATE ON message BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'message', new.id, json_object('id', old.id, 'customer_id', old.customer_id, 'follow_up_id', old.follow_up_id, 'at', old.at, 'occasion', old.occasion, 'occasion_day', old.occasion_day, 'said', old.said, 'made_by', old.made_by, 'channel', old.channel), json_object('id', new.id, 'customer_id', new.customer_id, 'follow_up_id', new.follow_up_id, 'at', new.at, 'occasion', new.occasion, 'occasion_day', new.occasion_day, 'said', new.said, 'made_by', new.made_by, 'channel', new.channel));
                END;
CREATE TRIGGER message_delete_journal AFTER DELETE ON message BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'message', old.id, json_object('id', old.id, 'customer_id', old.customer_id, 'follow_up_id', old.follow_up_id, 'at', old.at, 'occasion', old.occasion, 'occasion_day', old.occasion_day, 'said', old.said, 'made_by', old.made_by, 'channel', old.channel), NULL);
                END;
CREATE TRIGGER note_insert_journal AFTER INSERT ON note BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'note', new.id, NULL, json_object('id', new.id, 'customer_id', new.customer_id, 'at', new.at, 'said', new.said, 'made_by', new.made_by));
                END;
CREATE TRIGGER note_update_journal AFTER UPDATE ON note BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'note', new.id, json_object('id', old.id, 'customer_id', old.customer_id, 'at', old.at, 'said', old.said, 'made_by', old.made_by), json_object('id', new.id, 'customer_id', new.customer_id, 'at', new.at, 'said', new.said, 'made_by', new.made_by));
                END;
CREATE TRIGGER note_delete_journal AFTER DELETE ON note BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'note', old.id, json_object('id', old.id, 'customer_id', old.customer_id, 'at', old.at, 'said', old.said, 'made_by', old.made_by), NULL);
                END;
CREATE TRIGGER product_insert_journal AFTER INSERT ON product BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'product', new.id, NULL, json_object('id', new.id, 'name', new.name, 'folded', new.folded, 'category', new.category, 'price', new.price, 'warranty_months', new.warranty_months, 'supplier', new.supplier, 'details', new.details, 'repair_notes', new.repair_notes, 'is_gone', new.is_gone));
                END;
CREATE TRIGGER product_update_journal AFTER UPDATE ON product BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'product', new.id, json_object('id', old.id, 'name', old.name, 'folded', old.folded, 'category', old.category, 'price', old.price, 'warranty_months', old.warranty_months, 'supplier', old.supplier, 'details', old.details, 'repair_notes', old.repair_notes, 'is_gone', old.is_gone), json_object('id', new.id, 'name', new.name, 'folded', new.folded, 'category', new.category, 'price', new.price, 'warranty_months', new.warranty_months, 'supplier', new.supplier, 'details', new.details, 'repair_notes', new.repair_notes, 'is_gone', new.is_gone));
                END;
CREATE TRIGGER product_delete_journal AFTER DELETE ON product BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'product', old.id, json_object('id', old.id, 'name', old.name, 'folded', old.folded, 'category', old.category, 'price', old.price, 'warranty_months', old.warranty_months, 'supplier', old.supplier, 'details', old.details, 'repair_notes', old.repair_notes, 'is_gone', old.is_gone), NULL);
                END;
CREATE TRIGGER former_name_insert_journal AFTER INSERT ON former_name BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'former_name', new.id, NULL, json_object('id', new.id, 'product_id', new.product_id, 'folded', new.folded));
                END;
CREATE TRIGGER former_name_update_journal AFTER UPDATE ON former_name BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'former_name', new.id, json_object('id', old.id, 'product_id', old.product_id, 'folded', old.folded), json_object('id', new.id, 'product_id', new.product_id, 'folded', new.folded));
                END;
CREATE TRIGGER former_name_delete_journal AFTER DELETE ON former_name BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'former_name', old.id, json_object('id', old.id, 'product_id', old.product_id, 'folded', old.folded), NULL);
                END;
CREATE TRIGGER product_link_insert_journal AFTER INSERT ON product_link BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'product_link', new.id, NULL, json_object('id', new.id, 'product_id', new.product_id, 'other_id', new.other_id, 'kind', new.kind));
                END;
CREATE TRIGGER product_link_update_journal AFTER UPDATE ON product_link BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'product_link', new.id, json_object('id', old.id, 'product_id', old.product_id, 'other_id', old.other_id, 'kind', old.kind), json_object('id', new.id, 'product_id', new.product_id, 'other_id', new.other_id, 'kind', new.kind));
                END;
CREATE TRIGGER product_link_delete_journal AFTER DELETE ON product_link BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'product_link', old.id, json_object('id', old.id, 'product_id', old.product_id, 'other_id', old.other_id, 'kind', old.kind), NULL);
                END;
CREATE TRIGGER arrival_insert_journal AFTER INSERT ON arrival BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'arrival', new.id, NULL, json_object('id', new.id, 'product_id', new.product_id, 'day', new.day, 'quantity', new.quantity, 'said', new.said, 'made_by', new.made_by));
                END;
CREATE TRIGGER arrival_update_journal AFTER UPDATE ON arrival BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'arrival', new.id, json_object('id', old.id, 'product_id', old.product_id, 'day', old.day, 'quantity', old.quantity, 'said', old.said, 'made_by', old.made_by), json_object('id', new.id, 'product_id', new.product_id, 'day', new.day, 'quantity', new.quantity, 'said', new.said, 'made_by', new.made_by));
                END;
CREATE TRIGGER arrival_delete_journal AFTER DELETE ON arrival BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'arrival', old.id, json_object('id', old.id, 'product_id', old.product_id, 'day', old.day, 'quantity', old.quantity, 'said', old.said, 'made_by', old.made_by), NULL);
                END;
CREATE TRIGGER merging_insert_journal AFTER INSERT ON merging BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'merging', new.id, NULL, json_object('id', new.id, 'kept_id', new.kept_id, 'gone_id', new.gone_id, 'day', new.day, 'images', new.images, 'is_apart', new.is_apart, 'made_by', new.made_by));
                END;
CREATE TRIGGER merging_update_journal AFTER UPDATE ON merging BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'merging', new.id, json_object('id', old.id, 'kept_id', old.kept_id, 'gone_id', old.gone_id, 'day', old.day, 'images', old.images, 'is_apart', old.is_apart, 'made_by', old.made_by), json_object('id', new.id, 'kept_id', new.kept_id, 'gone_id', new.gone_id, 'day', new.day, 'images', new.images, 'is_apart', new.is_apart, 'made_by', new.made_by));
                END;
CREATE TRIGGER merging_delete_journal AFTER DELETE ON merging BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'merging', old.id, json_object('id', old.id, 'kept_id', old.kept_id, 'gone_id', old.gone_id, 'day', old.day, 'images', old.images, 'is_apart', old.is_apart, 'made_by', old.made_by), NULL);
                END;
CREATE TRIGGER two_people_insert_journal AFTER INSERT ON two_people BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'two_people', new.id, NULL, json_object('id', new.id, 'first_id', new.first_id, 'second_id', new.second_id, 'day', new.day, 'made_by', new.made_by));
                END;
CREATE TRIGGER two_people_update_journal AFTER UPDATE ON two_people BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'two_people', new.id, json_object('id', old.id, 'first_id', old.first_id, 'second_id', old.second_id, 'day', old.day, 'made_by', old.made_by), json_object('id', new.id, 'first_id', new.first_id, 'second_id', new.second_id, 'day', new.day, 'made_by', new.made_by));
                END;
CREATE TRIGGER two_people_delete_journal AFTER DELETE ON two_people BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'two_people', old.id, json_object('id', old.id, 'first_id', old.first_id, 'second_id', old.second_id, 'day', old.day, 'made_by', old.made_by), NULL);
                END;
CREATE TRIGGER forgotten_insert_journal AFTER INSERT ON forgotten BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'forgotten', new.id, NULL, json_object('id', new.id, 'customer_id', new.customer_id, 'fingerprint', new.fingerprint, 'day', new.day));
                END;
CREATE TRIGGER forgotten_update_journal AFTER UPDATE ON forgotten BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'forgotten', new.id, json_object('id', old.id, 'customer_id', old.customer_id, 'fingerprint', old.fingerprint, 'day', old.day), json_object('id', new.id, 'customer_id', new.customer_id, 'fingerprint', new.fingerprint, 'day', new.day));
                END;
CREATE TRIGGER forgotten_delete_journal AFTER DELETE ON forgotten BEGIN
                    INSERT INTO change (operation_id, table_name, row_id, before, after)
                    VALUES ((SELECT operation_id FROM journal_now), 'forgotten', old.id, json_object('id', old.id, 'customer_id', old.customer_id, 'fingerprint', old.fingerprint, 'day', old.day), NULL);
                END;
