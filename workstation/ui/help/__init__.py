"""Help inside the program: pages, keys, the tour, what changed, the report."""
