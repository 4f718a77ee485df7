"""A draft held against what dossiers state: its figures, its names, and its own arithmetic."""
