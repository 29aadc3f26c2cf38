"""What a person can ask of the window: one file for each menu, one list of them, and the bars made from it."""
