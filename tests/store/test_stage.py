"""What is put aside of a file, and how it comes back."""

from shop_crm.store.stage import Stage


def test_the_lines_of_an_order_come_together_in_the_order_of_their_first() -> None:
    stage = Stage()
    stage.put_lines([(2, "B", ("b",)), (3, "A", ("a",)), (4, "", ("alone",)), (5, "B", ("b again",)), (9, "", ("c",))])
    assert list(stage.orders()) == [[("b",), ("b again",)], [("a",)], [("alone",)], [("c",)]]


def test_an_order_that_looks_like_a_line_number_is_an_order() -> None:
    stage = Stage()
    stage.put_lines([(2, "", ("alone",)), (3, "2", ("order 2",)), (4, "2", ("again",))])
    assert list(stage.orders()) == [[("alone",)], [("order 2",), ("again",)]]


def test_lines_without_orders_come_as_they_stand() -> None:
    stage = Stage()
    stage.put_lines((number, "", (number, "é\n")) for number in range(2, 1_500))
    assert list(stage.orders()) == [[(number, "é\n")] for number in range(2, 1_500)]


def test_sales_are_numbered_from_1_and_can_be_changed() -> None:
    stage = Stage()
    stage.put_sales((number, ("TV", None)) for number in range(1, 1_200))
    stage.change_sale(7, (0, ("nothing",)))
    assert stage.sale(7) == (0, ("nothing",))
    found = list(stage.sales())
    assert (len(found), found[5], found[6], found[-1]) == (
        1_199,
        (6, ("TV", None)),
        (0, ("nothing",)),
        (1_199, ("TV", None)),
    )
