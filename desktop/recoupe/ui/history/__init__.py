"""The steps of a dossier, and how one is told and taken back."""
