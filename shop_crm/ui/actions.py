"""Everything the window can do, each with its words and its key: for the keys, the palette and the help."""

from shop_crm.domain.settings import Section
from shop_crm.domain.values import frozen
from shop_crm.words.settings import SECTIONS
from shop_crm.words.words import Words

KEYS = {
    "today": ("F2",),
    "week": ("F10",),
    "catch_up": ("Ctrl+T",),
    "sale": ("F3", "Ctrl+N"),
    "customers": ("F4",),
    "senders": ("Ctrl+B",),
    "doubles": ("Ctrl+D",),
    "greetings": ("Ctrl+G",),
    "complaints": ("F5",),
    "products": ("F6",),
    "plans": ("F8",),
    "find": ("Ctrl+F",),
    "print": ("Ctrl+P",),
    "booking": ("Ctrl+L",),
    "labels": ("Ctrl+Shift+L",),
    "import": ("Ctrl+I",),
    "save_file": ("Ctrl+E",),
    "undo": ("Ctrl+Z",),
    "redo": ("Ctrl+Y", "Ctrl+Shift+Z"),
    "settings": ("Ctrl+,",),
    "help": ("F1",),
    "palette": ("Ctrl+K",),
    "lock": ("Ctrl+Shift+K",),
    "quit": ("Ctrl+Q",),
}
"""The keys of an action, by its name; the first is the one that is shown. They need no words to be bound."""

CHANGING = frozenset({
    "undo", "redo", "copy", "import", "print", "new customer", "note complaint", "forget", "restore",
    "set_pin", "remove_pin", "change_lock", "lock_copies", "leave_copies_open",
})  # fmt: skip
"""What is of no use in a shop that is only looked at; a list that is printed is kept in the shop, too."""

MORE_LISTS = ("greetings", "senders", "doubles", "save_file")
"""What is reached from the list of customers: pages that have no place in the side bar, and saving the list."""


@frozen
class Action:
    """One thing to do; `name` is what the window knows it by."""

    name: str
    words: str
    icon: str
    leads_to: str = ""
    """What else it is the way to, with commas between: the palette finds it by these words too."""

    @property
    def cap(self) -> str:
        """Its key as it is drawn everywhere, "" for none: "Ctrl P"."""
        return KEYS[self.name][0].replace("+", " ") if self.name in KEYS else ""


def window_actions(words: Words) -> tuple[Action, ...]:
    """What can be done from everywhere, in the order of the palette."""
    translate = words.translate
    settings = translate("actions", "Settings: {section}")
    return (
        Action(name="today", words=translate("actions", "Go to Today"), icon="sun"),
        Action(name="week", words=translate("actions", "Who is due when: the week"), icon="calendar"),
        Action(name="catch_up", words=translate("actions", "Catch up on calls that wait"), icon="calendar-clock"),
        Action(
            name="sale",
            words=translate("window", "New purchase"),
            icon="shopping-bag",
            leads_to=translate("actions", "sell, counter, note a wish, who sent you"),
        ),
        Action(name="customers", words=translate("actions", "Go to the customers"), icon="users"),
        Action(
            name="senders",
            words=translate("actions", "Best senders: who sent others to us"),
            icon="user-plus",
            leads_to=translate("actions", "thank who sent somebody, circle, word of mouth"),
        ),
        Action(
            name="doubles",
            words=translate("actions", "Who is here twice: make one of two"),
            icon="users",
            leads_to=translate("actions", "doubles, duplicates, merge two customers"),
        ),
        Action(
            name="greetings",
            words=translate("actions", "Greetings: who wants one, and sending them"),
            icon="gift",
            leads_to=translate("actions", "birthdays, feast days, cards"),
        ),
        Action(
            name="complaints",
            words=translate("actions", "Go to the complaints"),
            icon="message-square-warning",
            leads_to=translate("actions", "exchange goods, return goods, repair, not happy"),
        ),
        Action(
            name="products",
            words=translate("actions", "Go to the products"),
            icon="package-search",
            leads_to=translate("actions", "wishes, arrivals, goods have come, stock, price"),
        ),
        Action(name="plans", words=translate("actions", "Go to the plans"), icon="list-checks"),
        Action(
            name="find",
            words=translate("actions", "Find a customer"),
            icon="search",
            leads_to=translate(
                "actions",
                "write a note, note a wish, note a complaint, return goods, birthday, consent, stop calling, "
                "forget a customer, copy of all that is known, phone, address",
            ),
        ),
        Action(name="new customer", words=translate("customers", "New customer"), icon="user-plus"),
        Action(name="print", words=translate("today", "Print call list"), icon="printer"),
        Action(name="booking", words=translate("booking", "Book a printed list"), icon="list-checks"),
        Action(name="labels", words=translate("actions", "Print address labels"), icon="tag"),
        Action(name="import", words=translate("window", "Bring in a file"), icon="file-input"),
        Action(name="save_file", words=translate("file out", "Save as a file"), icon="download"),
        Action(name="undo", words=translate("actions", "Take back the last step"), icon="undo-2"),
        Action(
            name="redo",
            words=translate("actions", "Do it again"),
            icon="rotate-ccw",
        ),
        Action(name="copy", words=translate("actions", "Make a safe copy"), icon="shield-check"),
        Action(
            name="check",
            words=translate("check", "Check my shop"),
            icon="list-checks",
            leads_to=translate("actions", "is everything in order, mend, damaged file"),
        ),
        Action(
            name="lock",
            words=translate("lock", "Lock the screen"),
            icon="lock",
            leads_to=translate("lock", "PIN, hide everything, go away for a moment"),
        ),
        Action(
            name="restore",
            words=translate("actions", "Back to a safe copy…"),
            icon="history",
            leads_to=translate("actions", "restore, bring back, damaged file, another PC"),
        ),
        Action(name="settings", words=translate("actions", "Open the settings"), icon="settings"),
        *(
            Action(
                name=f"settings {section}",
                words=settings.format(section=translate("settings", SECTIONS[section])),
                icon="settings",
            )
            for section in Section
        ),
        Action(name="look", words=translate("actions", "Light or dark"), icon="sparkles"),
        Action(name="language", words=translate("actions", "The next language"), icon="message-circle"),
        Action(name="help", words=translate("actions", "Help"), icon="circle-question-mark"),
        Action(name="about", words=translate("actions", "About this program"), icon="info"),
        Action(name="palette", words=translate("actions", "Find anything that can be done"), icon="list-checks"),
        Action(name="quit", words=translate("actions", "Close the program"), icon="x"),
    )  # fmt: skip


def page_keys(words: Words) -> tuple[tuple[str, str], ...]:
    """(key, what it does) of the keys that belong to one page."""
    translate = words.translate
    return (
        ("1 – 5", translate("actions", "On Today: happy, not happy, no answer, later, all other outcomes")),
        ("F9", translate("actions", "On Today and at the counter: write down what they said")),
        ("T", translate("actions", "On Today and on a customer's card: write a message")),
        ("W, S, E, C, Q", translate("actions", "In a message: WhatsApp, SMS, e-mail, copy, or a QR code")),
        ("D, L", translate("actions", "In a message: it is sent and done, or sent and asked again later")),
        ("V", translate("actions", "On a customer's card: a QR code that puts them into a phone's contacts")),
        ("Enter", translate("actions", "On a printed list: book all that the line says")),
        ("Alt 1 – 4", translate("actions", "On a printed list: answer what is asked")),
        ("1 – 5, Del", translate("actions", "Among the rows of a printed list: what came of the call, or nothing")),
        ("A", translate("actions", "Among the rows of a printed list: book it again")),
        ("Enter", translate("actions", "In the catch-up: spread the calls over the next open days")),
        ("K, L", translate("actions", "In the catch-up: keep a call that is too old, or let it go")),
        ("Shift L", translate("actions", "In the catch-up: let all of them go")),
        ("Ctrl ← →", translate("actions", "In the week: move the call to another day")),
        ("M", translate("actions", "In the week: move the call to a day you type")),
        ("Alt ← →", translate("actions", "In the week: earlier or later days")),
        ("Enter", translate("actions", "At the counter: on to the next field; on an empty new line it saves")),
        ("Ctrl Enter", translate("actions", "At the counter: save, from wherever you are")),
        ("F3", translate("actions", "On a customer's card: a new purchase for this customer")),
        ("E", translate("actions", "On a customer's card: edit")),
        ("M", translate("actions", "On a customer's card: a copy of all that is known, or forget the customer")),
        ("R", translate("actions", "On a customer's card: goods of the chosen purchase come back")),
        ("Del", translate("actions", "On a customer's card: strike out the chosen purchase")),
        ("P", translate("actions", "On a customer's card: the receipt slip of the chosen purchase, else the card")),
        ("C", translate("actions", "On a customer's card: note a complaint")),
        ("W", translate("actions", "On a customer's card: note a wish")),
        ("N", translate("actions", "On a customer's card: write down what they said today")),
        ("Enter", translate("actions", "Among the best senders: open the card")),
        ("Ctrl Enter", translate("actions", "Among those who may be here twice: they are one")),
        ("T", translate("actions", "Among those who may be here twice: two people")),
        ("Space, Ctrl A", translate("actions", "Among the greetings: tick, or tick all")),
        ("W, S, E, C, Q", translate("actions", "Among the greetings: WhatsApp, SMS, e-mail, copy, or a QR code")),
        ("Enter", translate("actions", "Among the greetings: it is sent, on to the next")),
        ("Ctrl S", translate("actions", "Among the greetings: keep the words")),
        ("P, L", translate("actions", "Among the greetings: print the list, or address labels")),
        ("Ctrl Enter", translate("actions", "Among those we miss: plan a call")),
        ("Del", translate("actions", "Among those we miss: not now")),
        ("F9", translate("actions", "On a complaint: write down what we did about it")),
        ("Ctrl Enter", translate("actions", "On a complaint: it is solved")),
        ("Ins", translate("actions", "On the products: a new product")),
        ("E", translate("actions", "On a product's card: edit")),
        ("A", translate("actions", "On a product's card: goods have come")),
        ("Del", translate("actions", "Among the wishes: not wished for any more")),
        ("Ctrl R", translate("actions", "At the counter: the receipt slip of what was sold last")),
        ("Ctrl W", translate("actions", "At the counter: note what the customer wishes for")),
        ("Alt ↓", translate("actions", "At the counter: what to tell of the product that is typed")),
        ("1 – 6", translate("actions", "On a complaint: choose how it is made right")),
        ("X", translate("actions", "On a complaint: exchange the goods")),
        ("T", translate("actions", "On a complaint: take the goods back")),
        ("R", translate("actions", "On a solved complaint: open it again")),
        ("Y", translate("actions", "On a solved complaint: they say all is well")),
        ("P", translate("actions", "On a complaint: print the sheet to be signed")),
        ("Ins", translate("actions", "On the plans: a new plan")),
        ("Ctrl Enter", translate("actions", "On the plans: save the plan")),
        ("Alt ↑ ↓", translate("actions", "On the plans: this plan or step earlier or later")),
        ("Esc", translate("actions", "One step back; words are never lost")),
    )


def key_map(words: Words) -> list[tuple[str, str]]:
    """(key, what it does) of every key there is, for the help."""
    return [*((action.cap, action.words) for action in window_actions(words) if action.cap), *page_keys(words)]
