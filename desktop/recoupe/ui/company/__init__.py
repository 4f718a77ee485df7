"""Several reviewers: who is reviewing, how a dossier is read, packages, and the screen of differences."""
