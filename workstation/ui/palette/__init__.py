"""One box to type in: commands, and articles, people and sources, found by a few letters."""
