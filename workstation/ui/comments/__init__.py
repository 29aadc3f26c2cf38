"""Comments in the editor: marks beside the lines, and the way from one to the next."""
