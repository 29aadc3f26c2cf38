"""The vault in the window: unlocked and locked, its sources, and names kept out of the text."""
