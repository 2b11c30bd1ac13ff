"""Windows beside the main one: for a first start, an import, printing, a correction, and an honest word about bugs."""
