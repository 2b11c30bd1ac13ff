"""Start Shop CRM where it is installed, from any folder: python -m shop_crm."""

from shop_crm.app import main

if __name__ == "__main__":
    raise SystemExit(main())
