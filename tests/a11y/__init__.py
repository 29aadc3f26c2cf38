"""The running program as an outside client of the accessibility bus sees it: `make test-a11y`."""
