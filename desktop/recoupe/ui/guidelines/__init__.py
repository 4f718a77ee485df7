"""The guidelines of a dossier: the model and the panel."""
