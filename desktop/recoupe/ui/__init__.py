"""The desk: view-models on QtCore, item models, and one screen per file.

PySide puts a function of its own in the place of Python's ``import``: it reads the source of every module that is
imported from then on, and keeps it, to see whether the module may ask for other names of Qt's methods by
``from __feature__ import``. Nothing here does, so Python's own is put back: reading nine hundred sources takes a tenth
of a start and 28 MB.
"""

import builtins

import PySide6.QtCore  # noqa: F401 # pyright: ignore[reportUnusedImport] - it put away what is put back

builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
