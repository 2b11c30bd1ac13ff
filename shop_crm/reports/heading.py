"""What stands around the rows of every paper: whose it is, what it is, which page of how many."""

from collections.abc import Sequence

from shop_crm.domain.settings import ShopSettings
from shop_crm.domain.values import frozen
from shop_crm.reports.formats import Format
from shop_crm.reports.logo import page_logo, roll_logo
from shop_crm.reports.paper import (
    Cluster,
    Group,
    Mark,
    PlainLine,
    Rule,
    Side,
    Style,
    TextLine,
    mm,
    pt,
    style,
    text_marks,
    text_width,
)
from shop_crm.words.words import Words

_LONGEST_ADDRESS = 10
_LONGEST_ON_ROLL = 30
"""Printed lines: what is longer than any address would leave the people no room."""


_WIDEST_CORNER = 0.6
"""Of the paper's width: the title wraps before a list's number does."""


@frozen
class Letterhead:
    """Whose paper it is."""

    name: str
    address: str = ""
    """In lines."""
    logo: str = ""
    """A PNG as base64; "" for none."""


@frozen
class Heading:
    """What a paper says of itself."""

    shop: Letterhead
    title: str = ""
    """"" where the shop's name takes its place."""
    corner: str = ""
    """At the right of the title, and larger: the number of a list, by which its results are booked."""
    short_corner: str = ""
    """The same where there is little room: on a roll."""
    facts: tuple[str, ...] = ()
    """The first of them stands on every page, the others on the first one alone."""
    later: str = ""
    """What the pages after the first say of themselves, where that is not the first fact."""
    warning: str = ""
    """At the foot of every page."""


def letterhead(settings: ShopSettings) -> Letterhead:
    """The shop's own."""
    return Letterhead(name=settings.shop_name, address=settings.address, logo=settings.logo)


def page_header(heading: Heading, words: Words, page: Format) -> Group:
    """The title and its corner, and beneath them the shop and the facts, beside the logo where there is one."""
    width, shop = page.inside, heading.shop
    big, plain = style(page.title, bold=True), style(page.small, grey=True)
    logo = page_logo(shop.logo, width=page.logo[0], height=page.logo[1])
    left = logo.width + mm(4) if logo else 0
    large, drop = _corner_style(heading.corner, page.title, big)
    right_width = _corner_width(heading.corner, large, width)
    marks: list[Mark] = [logo] if logo else []
    marks += text_marks(heading.corner, large, left=width - right_width, top=0, width=right_width, side=Side.RIGHT)
    title = text_marks(heading.title or shop.name, big, left=left, top=drop, width=width - left - right_width - mm(5))
    marks += title
    top = _end(title) + mm(1)
    # Lines of the shop's own stand as on its letters, and the facts leave them the room.
    has_own_lines = logo is not None or bool(shop.address)
    aside = "\n".join(heading.facts if has_own_lines else heading.facts[1:])
    widest = max((text_width(text, plain) for text in aside.splitlines()), default=0)
    right_width = min(widest + pt(1), (width - left) * 0.45)
    left_width = width - left - right_width - mm(5)
    marks += text_marks(aside, plain, left=width - right_width, top=top, width=right_width, side=Side.RIGHT)
    if has_own_lines:
        own = shop.name if heading.title else ""
        name = text_marks(own, style(page.small, bold=True), left=left, top=top, width=left_width)
        top = name[-1].bottom if name else top
        marks += [*name, *_address(shop, style(page.small - 1, grey=True), left=left, top=top, width=left_width)]
    else:
        marks += text_marks(_about(heading, words), plain, left=left, top=top, width=left_width)
    rule = Rule(top=_end(marks) + mm(1.8), left=0, right=width, thickness=pt(1.6))
    return Group(height=rule.bottom, marks=[*marks, rule])


def later_header(heading: Heading, words: Words, page: Format) -> Group:
    """The same on the pages that follow: in two lines."""
    width = page.inside
    bold, plain = style(9, bold=True), style(8, grey=True)
    large, _ = _corner_style(heading.corner, 10, bold)
    right_width = _corner_width(heading.corner, large, width)
    left_width = width - right_width - mm(5)
    marks: list[Mark] = [*text_marks(heading.title or heading.shop.name, bold, left=0, top=0, width=left_width)]
    marks += text_marks(heading.later or _about(heading, words), plain, left=0, top=_end(marks), width=left_width)
    marks += text_marks(heading.corner, large, left=width - right_width, top=0, width=right_width, side=Side.RIGHT)
    rule = Rule(top=_end(marks) + mm(1.2), left=0, right=width, thickness=pt(1))
    return Group(height=rule.bottom, marks=[*marks, rule])


def roll_header(heading: Heading, page: Format) -> Group:
    """Everything below one another."""
    width, shop = page.inside, heading.shop
    big, plain = style(page.title, bold=True), style(8.5)
    logo = roll_logo(shop.logo, width=page.logo[0], height=page.logo[1], across=width)
    marks: list[Mark] = [logo] if logo else []
    top = logo.bottom + mm(2.5) if logo else 0
    corner = heading.short_corner
    large, drop = _corner_style(corner, page.title, big)
    right_width = _corner_width(corner, large, width)
    title_width = width - right_width - (mm(3) if right_width else 0)
    marks += text_marks(heading.title, big, left=0, top=top + drop, width=title_width)
    marks += text_marks(corner, large, left=width - right_width, top=top, width=right_width, side=Side.RIGHT)
    y = max(_end(marks), top) + (mm(0.5) if heading.title else 0)
    name = text_marks(shop.name, plain if heading.title else big, left=0, top=y, width=width)
    top = name[-1].bottom if name else y
    address = _address(shop, style(8), left=0, top=top, width=width, most=_LONGEST_ON_ROLL)
    marks += [*name, *address]
    y = max(_end(marks), y) + (mm(0.8) if address else 0)
    for text in heading.facts:
        lines = text_marks(text, plain, left=0, top=y, width=width)
        y = lines[-1].bottom if lines else y
        marks += lines
    rule = Rule(top=y + mm(1.5), left=0, right=width, thickness=pt(1.6))
    return Group(height=rule.bottom, marks=[*marks, rule])


def roll_end(heading: Heading, page: Format) -> Group:
    """The warning, and where to tear or cut."""
    width = page.inside
    warning = text_marks(heading.warning, style(8.5), left=0, top=0, width=width)
    height = _end(warning)
    cut = Rule(top=height + mm(9), left=0, right=width, thickness=pt(0.9), dash=(pt(4), pt(2)))
    return Group(height=cut.bottom, marks=[Cluster(top=mm(2.5), height=height, marks=warning), cut])


class Footer:
    """The warning at the left and the page's number at the right, each page its own."""

    def __init__(self, heading: Heading, words: Words, page: Format) -> None:
        self._bold, self._width = style(8, bold=True), page.inside
        self._page_words = words.translate("paper", "{page} / {pages}")
        number_width = text_width(self._page_words.format(page=9999, pages=9999), self._bold)
        warned = page.inside - number_width - mm(5)
        self._warning = text_marks(heading.warning, style(page.small - 1, grey=True), left=0, top=0, width=warned)
        self.height = max(_end(self._warning), self._bold.pitch)

    def on(self, page: int, pages: int) -> Group:
        """The foot of this page of so many."""
        text = self._page_words.format(page=page, pages=pages)
        number = text_marks(text, self._bold, left=0, top=0, width=self._width, side=Side.RIGHT)
        return Group(height=self.height, marks=[*self._warning, *number])


def _end(marks: Sequence[Mark] | Sequence[PlainLine] | Sequence[TextLine]) -> float:
    return max((mark.bottom for mark in marks), default=0.0)


def _corner_style(corner: str, size: float, title: Style) -> tuple[Style, float]:
    """The corner is larger than the title, which stands so much lower on one line with it."""
    large = style(size * 1.3, bold=True)
    return large, large.baseline - title.baseline if corner else 0


def _corner_width(corner: str, style: Style, width: float) -> float:
    return min(text_width(corner, style) + pt(1), width * _WIDEST_CORNER) if corner else 0


def _about(heading: Heading, words: Words) -> str:
    """Whose it is, and the first fact."""
    facts, name = heading.facts[:1], heading.shop.name if heading.title else ""
    if not (facts and name):
        return name or "".join(facts)
    return words.translate("paper", "{shop} · {rest}").format(shop=name, rest=facts[0])


def _address(
    shop: Letterhead, style: Style, *, left: float, top: float, width: float, most: int = _LONGEST_ADDRESS
) -> Sequence[Mark]:
    lines = [line.strip() for line in shop.address.splitlines() if line.strip()]
    return text_marks("\n".join(lines), style, left=left, top=top, width=width)[:most]
