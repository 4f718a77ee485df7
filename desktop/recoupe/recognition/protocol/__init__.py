"""How recognised articles are written and read as JSON lines."""
