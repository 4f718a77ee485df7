"""The word that starts the program as the process that reads files, and what it calls what is no file."""

from __future__ import annotations

READ_FILES = "read-files"
"""What the program is started with to read files that are handed to it on standard input."""

COPIED = "copied"
"""The reader of a piece of a page that another program copied."""
