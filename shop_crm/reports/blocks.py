"""What the rows of a paper are made of: headings, facts, words, and lines to write on."""

from collections.abc import Sequence

from shop_crm.domain.values import frozen
from shop_crm.reports.formats import Format
from shop_crm.reports.paper import Group, Mark, Rule, Style, mm, pt, stacked, style, text_marks, text_width

_DOTS = (pt(0.8), pt(2.2))


@frozen
class Blocks:
    """Makes the rows of one kind of paper, as wide as there is room, in letters of its size."""

    width: float
    plain: Style
    strong: Style
    quiet: Style
    said: Style
    section: Style
    name: Style
    figures: Style
    labels: float
    """How wide the column of the labels is; 0 where they stand above what they name."""

    def heading(self, text: str) -> Group:
        """Over what follows; `below` keeps the two together."""
        return self._lines(text, self.section, above=mm(4), below=mm(1))

    def text(self, text: str, style: Style | None = None, *, above: float = 0, below: float = 0) -> Group:
        """A text over the whole width; nothing for an empty one."""
        return self._lines(text, style or self.plain, above=above, below=below)

    def fact(self, label: str, value: str, style: Style | None = None) -> Group:
        """A fact with its name; nothing where it is not known."""
        if not value:
            return Group(height=0, marks=())
        chosen, gap = style or self.plain, mm(0.8)
        if not self.labels:
            return stacked([self._lines(label, self.quiet), self._lines(value, chosen, below=gap)])
        left = text_marks(
            label, self.quiet, left=0, top=chosen.baseline - self.quiet.baseline, width=self.labels - mm(3)
        )
        right = text_marks(value, chosen, left=self.labels, top=0, width=self.width - self.labels)
        return Group(height=max(mark.bottom for mark in (*left, *right)) + gap, marks=[*left, *right])

    def blank(self, label: str, lines: int = 1) -> Group:
        """A fact that is written by hand: its name and dotted lines."""
        marks = text_marks(label, self.quiet, left=0, top=mm(1.5), width=self.width)
        after = text_width(label, self.quiet) + mm(2)
        first = after if len(marks) == 1 and after < self.width / 2 else 0
        y = marks[-1].bottom if marks else mm(6)
        rules = []
        for number in range(lines):
            y += mm(8) if number or (marks and not first) else 0
            rules.append(Rule(top=y, left=0 if number else first, right=self.width, thickness=pt(0.7), dash=_DOTS))
        return Group(height=y + mm(1.5), marks=[*marks, *rules])

    def rule(self) -> Group:
        """A thin line between two entries."""
        return Group(height=mm(2.4), marks=[Rule(top=mm(1.2), left=0, right=self.width, thickness=pt(0.5))])

    def signatures(self, names: Sequence[str]) -> Group:
        """Lines to sign on side by side, each with what stands beneath it."""
        gap, room = mm(8), mm(22)
        width = (self.width - gap * (len(names) - 1)) / len(names)
        marks: list[Mark] = []
        told: list[Mark] = []
        for place, name in enumerate(names):
            left = place * (width + gap)
            marks.append(Rule(top=room, left=left, right=left + width, thickness=pt(0.9)))
            told += text_marks(name, self.quiet, left=left, top=room + mm(1), width=width)
        return Group(height=max(mark.bottom for mark in told), marks=[*marks, *told])

    def _lines(self, text: str, style: Style, *, above: float = 0, below: float = 0) -> Group:
        marks = text_marks(text, style, left=0, top=above, width=self.width)
        return Group(height=marks[-1].bottom + below if marks else 0, marks=marks)


def blocks(page: Format, *, is_brief: bool = False) -> Blocks:
    """For this paper, with larger letters where there is little to tell.

    A roll's printer knows black alone and nothing fine.
    """
    is_wide = page.inside > mm(120)
    is_roll = not page.height
    size = (10 if is_wide else 9.5 if is_roll else 8.5) + (1.5 if is_brief and not is_roll else 0)
    return Blocks(
        width=page.inside,
        plain=style(size),
        strong=style(size, bold=True),
        quiet=style(size - 1, grey=not is_roll),
        said=style(size, italic=True),
        section=style(size + 1, bold=True),
        name=style(size + 5, bold=True),
        figures=style(size + 3, bold=True, figures=True),
        labels=mm(42) if is_wide else 0 if is_roll else mm(27),
    )
