"""The panels at the side of the window; the one list of them is in `listing`."""
