"""The command line: every job of the workstation without a screen. Never imports Qt."""
