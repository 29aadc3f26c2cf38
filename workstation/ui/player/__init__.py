"""The player of recordings: loaded when something is to be heard, never before."""
