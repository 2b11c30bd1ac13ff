"""The help's text: topics read from our own files, found by any of their words, and set for the screen."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from html import escape

from shop_crm import paths
from shop_crm.domain.names import fold
from shop_crm.ui.theme import Theme, Type

_HEADING = "## "
_ITEM = "- "
_BUTTON = re.compile(r"\*\*(.+?)\*\*")
_KEY = re.compile(r"`(.+?)`")


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """One heading with its paragraphs, or with the table of keys; `**x**` is what stands on a button, `x` a key."""

    heading: str
    paragraphs: tuple[str, ...] = ()
    """As in the file; one that begins with "- " is an item of a list."""
    keys: tuple[tuple[str, str], ...] = ()
    """Keys and what they do."""
    _folded: str = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        words = (self.heading, *self.paragraphs, *(word for key in self.keys for word in key))
        object.__setattr__(self, "_folded", fold(" ".join(words).replace("*", "").replace("`", "")))

    def holds(self, typed: str) -> bool:
        """Whether every typed word is in the heading or the text, in any case and with or without accents."""
        return all(word in self._folded for word in fold(typed).split())


def read_topics(language: str) -> tuple[Topic, ...]:
    """The topics in this language, in the order of the file."""
    text = (paths.resources() / "help" / f"help_{language}.md").read_text("utf-8")
    topics = []
    for part in ("\n" + text).split("\n" + _HEADING)[1:]:
        heading, _, body = part.partition("\n")
        topics.append(Topic(heading=heading.strip(), paragraphs=tuple(_paragraphs(body))))
    return tuple(topics)


def topic_html(topic: Topic, theme: Theme) -> str:
    """The topic in the look's colours and sizes, for a document of ours; no links, no pictures."""
    size, weight = Type.SECTION.value
    told = [
        f'<p style="font-size:{theme.px(size)}px; font-weight:{weight}; margin:0 0 {theme.px(14)}px 0">'
        f"{escape(topic.heading)}</p>"
    ]
    items: list[str] = []
    for paragraph in topic.paragraphs:
        if paragraph.startswith(_ITEM):
            items.append(paragraph.removeprefix(_ITEM))
            continue
        told += [*_list(items, theme), _paragraph(paragraph, theme)]
        items = []
    told += _list(items, theme)
    if topic.keys:
        told.append(_table(topic.keys, theme))
    size, _ = Type.BODY.value
    style = f"color:{theme.colour('text').name()}; font-size:{theme.px(size)}px"
    return f'<div style="{style}">{"".join(told)}</div>'


def _paragraphs(body: str) -> Sequence[str]:
    """Lines that stand together are one paragraph; each item of a list is one of its own."""
    found: list[str] = []
    is_open = False
    for line in map(str.strip, body.splitlines()):
        if not line:
            is_open = False
        elif is_open and not line.startswith(_ITEM):
            found[-1] += f" {line}"
        else:
            found.append(line)
            is_open = True
    return found


def _paragraph(text: str, theme: Theme) -> str:
    return f'<p style="margin:{theme.px(10)}px 0 0 0; line-height:150%">{_marked(text, theme)}</p>'


def _list(items: Sequence[str], theme: Theme) -> list[str]:
    """A table of two columns: Qt sets an <ul> further in than a column of text can spare, whatever its margin."""
    if not items:
        return []
    dot, pad = theme.colour("action").name(), theme.px(8)
    rows = "".join(
        f'<tr><td style="color:{dot}; padding-right:{pad}px">•</td>'
        f'<td><p style="line-height:140%; margin:0 0 {theme.px(4)}px 0">{_marked(item, theme)}</p></td></tr>'
        for item in items
    )
    return [f'<table cellspacing="0" cellpadding="0" style="margin-top:{theme.px(10)}px">{rows}</table>']


def _table(keys: Sequence[tuple[str, str]], theme: Theme) -> str:
    line, pad = theme.colour("border").name(), theme.px(7)
    cell = f"padding:{pad}px {theme.px(14)}px {pad}px 0; border-bottom:1px solid {line}"
    rows = "".join(
        f'<tr><td style="{cell}; white-space:nowrap">{_cap(key, theme)}</td><td style="{cell}">{escape(does)}</td></tr>'
        for key, does in keys
    )
    return (
        f'<table width="100%" cellspacing="0" cellpadding="0" '
        f'style="margin-top:{theme.px(10)}px; border-collapse:collapse">{rows}</table>'
    )


def _marked(text: str, theme: Theme) -> str:
    strong = Type.STRONG.value[1]
    text = _BUTTON.sub(rf'<span style="font-weight:{strong}">\1</span>', escape(text))
    return _KEY.sub(lambda key: _cap(key[1], theme, is_escaped=True), text)


def _cap(key: str, theme: Theme, *, is_escaped: bool = False) -> str:
    """A key as buttons have it drawn; it never breaks over two lines."""
    shown = (key if is_escaped else escape(key)).replace("+", " ").replace(" ", "&nbsp;")
    style = f"background-color:{theme.colour('action_soft').name()}; color:{theme.colour('on_soft').name()}"
    return f'<span style="{style}; font-weight:{Type.STRONG.value[1]}">&nbsp;{shown}&nbsp;</span>'
