"""Sheets of address labels on A4, as they are sold: how many, how large, and where they begin."""

from shop_crm.domain.values import frozen


@frozen
class LabelSheet:
    """One kind of sheet; lengths in millimetres."""

    code: str
    columns: int
    rows: int
    width_mm: float
    height_mm: float
    left_mm: float
    """From the paper's edge to the first label."""
    top_mm: float
    step_mm: float
    """From one label's left edge to the next one's; below one another they stand without a gap."""

    @property
    def count(self) -> int:
        """How many labels are on it."""
        return self.columns * self.rows

    @property
    def is_roll(self) -> bool:
        """Never: as a `Paper` is asked."""
        return False

    def place(self, number: int) -> tuple[float, float]:
        """Where the label of this number begins, from the left and from above; 1 is the first, row by row."""
        row, column = divmod(number - 1, self.columns)
        return self.left_mm + column * self.step_mm, self.top_mm + row * self.height_mm


LABEL_SHEETS = (
    LabelSheet(
        code="3x8", columns=3, rows=8, width_mm=70, height_mm=37, left_mm=0, top_mm=0.5, step_mm=70
    ),  # Avery 3474
    LabelSheet(
        code="3x7", columns=3, rows=7, width_mm=63.5, height_mm=38.1, left_mm=7.2, top_mm=15.1, step_mm=66
    ),  # Avery L7160
    LabelSheet(
        code="2x7", columns=2, rows=7, width_mm=99.1, height_mm=38.1, left_mm=4.7, top_mm=15.1, step_mm=101.6
    ),  # Avery L7163
    LabelSheet(
        code="2x8", columns=2, rows=8, width_mm=99.1, height_mm=33.9, left_mm=4.7, top_mm=12.9, step_mm=101.6
    ),  # Avery L7162
)
"""The usual ones; 3x8 first."""
