"""How far a dossier is: the model, the panel and its charts."""
