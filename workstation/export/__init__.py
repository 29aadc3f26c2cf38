"""What leaves the house: one file per format, one list FORMATS; formats read only a projection of the library."""
