"""The recoupement of a dossier as use cases: its table, its ties, its rates."""
