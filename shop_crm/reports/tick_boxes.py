"""The boxes of a call list for a ballpoint, and the dotted line to write on."""

from PySide6.QtCore import QRectF

from shop_crm.reports.paper import Cluster, Frames, Mark, Rule, mm, pt, style, text_marks, text_width
from shop_crm.words.words import Words

_BOX = pt(12)
_APART = pt(8)
"""From one row of boxes to the next."""
_AFTER_BOX = pt(4)
_AFTER_LABEL = pt(12)
_BLANK = mm(15)
_SHORTEST_LINE = mm(26)
_DOTS = (pt(0.8), pt(2.2))


def tick_boxes(words: Words, *, left: float, width: float, times: float = 1, has_line: bool = True) -> Cluster:
    """The boxes, the same for every row of a sheet: beside one another, and below where they don't fit.

    `times` is by how much the letters are larger than the normal ones; a box is never smaller than for those.
    """
    labels = (
        (words.translate("paper", "OK"), 0.0),
        (words.translate("paper", "Problem"), 0.0),
        (words.translate("paper", "No answer"), 0.0),
        (words.translate("paper", "Call back"), _BLANK),
        (words.translate("paper", "Don't call"), 0.0),
    )
    letters, box = style(8.5 * times), _BOX * max(1, times)
    marks: list[Mark] = []
    boxes: list[QRectF] = []
    x, y, right, bottom = left, 0.0, left + width, 0.0
    for label, blank in labels:
        label_width = min(text_width(label, letters), width - box - _AFTER_BOX - (pt(4) + blank if blank else 0))
        taken = box + _AFTER_BOX + label_width + (pt(4) + blank if blank else 0)
        if x > left and x + taken > right:
            x, y = left, bottom + _APART
        boxes.append(QRectF(x, y, box, box))
        lines = text_marks(
            label,
            letters,
            left=x + box + _AFTER_BOX,
            top=y + (box - letters.pitch) / 2,
            width=label_width + pt(1),
        )
        marks += lines
        bottom = max(bottom, y + box, *(line.bottom for line in lines))
        if blank:
            marks.append(Rule(top=y + box, left=x + taken - blank, right=x + taken, thickness=pt(0.6)))
        x += taken + _AFTER_LABEL
    marks.append(Frames(boxes=boxes, thickness=pt(1.1)))
    if has_line:
        if right - x < _SHORTEST_LINE:
            x, y = left, bottom + _APART + pt(4)
        marks.append(Rule(top=y + box, left=x, right=right, thickness=pt(0.7), dash=_DOTS))
        bottom = max(bottom, y + box)
    return Cluster(top=0, height=bottom + pt(1), marks=marks)
