"""What comes in from the clipboard and by dragging: words with their form, pictures, quotes."""
