"""faults.md U5: one name in two spellings finds the same person, and is told when she is noted twice."""
