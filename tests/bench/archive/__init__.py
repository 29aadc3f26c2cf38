"""A large library for measurements: seeded, made once, kept beside no checkout."""
