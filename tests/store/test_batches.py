"""Many new rows with one statement."""

from shop_crm.domain.customers import Customer
from shop_crm.services.shop import Shop
from shop_crm.store import customers
from shop_crm.store.journal import Operation


def test_many_rows_get_ids_one_after_the_other_and_one_undo(shop: Shop) -> None:
    def work(operation: Operation) -> dict[str, object]:
        assert list(customers.add_many(operation, [])) == []
        assert list(customers.add_many(operation, [Customer(name=f"Siti {n}") for n in range(130)])) == [*range(1, 131)]
        assert customers.add_many(operation, [Customer(name="Budi")]) == range(131, 132)
        return {}

    shop.journal.run("import", work)
    assert customers.read(shop.db, 130).name == "Siti 129"
    shop.journal.undo()
    assert list(customers.everybody(shop.db)) == []
    shop.journal.run("import", lambda operation: {"id": customers.add_many(operation, [Customer(name="Ani")])[0]})
    assert customers.read(shop.db, 132).name == "Ani", "an id is never given twice"
