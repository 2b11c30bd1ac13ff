"""Start Shop CRM: see README.md."""

from shop_crm.app import main

if __name__ == "__main__":
    raise SystemExit(main())
