"""The labels of a dossier: which there are, what they are called, how they look."""
