"""A picture of every screen in every look and size, to be looked at: `make screenshots`."""
