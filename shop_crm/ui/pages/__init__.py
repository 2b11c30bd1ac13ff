"""The pages of the window. No page calls another: it tells the window what the person wants."""
