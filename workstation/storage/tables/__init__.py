"""The tables of the library, each loaded by who reads or writes it; all of them together are in `whole`."""
