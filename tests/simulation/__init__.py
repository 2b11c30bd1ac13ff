"""A shop simulated for years through its own services, and held each day against a model in plain dictionaries."""
