"""Item models: what a list shows, read in pieces."""
