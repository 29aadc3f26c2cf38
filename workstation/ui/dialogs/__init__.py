"""The dialogs of long work: what will be done, how far it is, what was done."""
