"""Small parts several places of the window are built from."""
