"""The command line: headless, one module per command, and never Qt."""
