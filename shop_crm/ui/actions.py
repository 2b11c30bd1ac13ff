"""Everything the window can do, each with its words and its key: for the keys, the palette and the help."""

from dataclasses import dataclass

from shop_crm.domain.settings import Section
from shop_crm.words.settings import SECTIONS
from shop_crm.words.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One thing to do; `name` is what the window knows it by."""

    name: str
    words: str
    icon: str
    keys: tuple[str, ...] = ()
    """The first is the one that is shown."""


def window_actions(words: Words) -> tuple[Action, ...]:
    """What can be done from everywhere, in the order of the palette."""
    translate = words.translate
    settings = translate("actions", "Settings: {section}")
    return (
        Action(name="today", words=translate("actions", "Go to Today"), icon="sun", keys=("F2",)),
        Action(
            name="sale",
            words=translate("window", "New purchase"),
            icon="shopping-bag",
            keys=("F3", "Ctrl+N"),
        ),
        Action(name="customers", words=translate("actions", "Go to the customers"), icon="users", keys=("F4",)),
        Action(
            name="complaints",
            words=translate("actions", "Go to the complaints"),
            icon="message-square-warning",
            keys=("F5",),
        ),
        Action(name="find", words=translate("actions", "Find a customer"), icon="search", keys=("Ctrl+F",)),
        Action(name="new customer", words=translate("customers", "New customer"), icon="user-plus"),
        Action(name="print", words=translate("today", "Print call list"), icon="printer", keys=("Ctrl+P",)),
        Action(name="import", words=translate("window", "Bring in a file"), icon="file-input", keys=("Ctrl+I",)),
        Action(name="undo", words=translate("actions", "Take back the last step"), icon="undo-2", keys=("Ctrl+Z",)),
        Action(
            name="redo",
            words=translate("actions", "Do it again"),
            icon="rotate-ccw",
            keys=("Ctrl+Y", "Ctrl+Shift+Z"),
        ),
        Action(name="copy", words=translate("actions", "Make a safe copy"), icon="shield-check"),
        Action(name="settings", words=translate("actions", "Open the settings"), icon="settings", keys=("Ctrl+,",)),
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
        Action(name="help", words=translate("actions", "Help"), icon="circle-question-mark", keys=("F1",)),
        Action(name="about", words=translate("actions", "About this program"), icon="info"),
        Action(name="palette", words=translate("actions", "Find anything that can be done"), icon="list-checks",
               keys=("Ctrl+K",)),
        Action(name="quit", words=translate("actions", "Close the program"), icon="x", keys=("Ctrl+Q",)),
    )  # fmt: skip


def page_keys(words: Words) -> tuple[tuple[str, str], ...]:
    """(key, what it does) of the keys that belong to one page."""
    translate = words.translate
    return (
        ("1 – 5", translate("actions", "On Today: happy, not happy, no answer, later, all other outcomes")),
        ("N", translate("actions", "On Today: write down what they said")),
        ("Enter", translate("actions", "At the counter: on to the next field; on an empty new line it saves")),
        ("Ctrl+Enter", translate("actions", "At the counter: save, from wherever you are")),
        ("F9", translate("actions", "At the counter: write down what they said")),
        ("E", translate("actions", "On a customer's card: edit")),
        ("N", translate("actions", "On a customer's card: a new purchase")),
        ("C", translate("actions", "On a customer's card: note a complaint")),
        ("N", translate("actions", "On a complaint: write down what we did about it")),
        ("Ctrl+Enter", translate("actions", "On a complaint: it is solved")),
        ("Esc", translate("actions", "One step back; words are never lost")),
    )


def key_map(words: Words) -> list[tuple[str, str]]:
    """(key, what it does) of every key there is, for the help."""
    shown = [(action.keys[0].replace("+", " "), action.words) for action in window_actions(words) if action.keys]
    return [*shown, *((key.replace("+", " "), told) for key, told in page_keys(words))]
