"""The word that starts the program as the process that reads files."""

from __future__ import annotations

READ_FILES = "read-files"
"""What the program is started with to read files that are handed to it on standard input."""
