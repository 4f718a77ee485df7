"""The desk: view-models on QtCore, item models, and one screen per file."""
