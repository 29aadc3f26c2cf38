"""The library as a board: a column for each status, a card for each article."""
