"""Articles and dossiers that leave, and the bin."""
