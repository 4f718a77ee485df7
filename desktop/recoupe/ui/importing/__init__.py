"""What comes in: the model, the progress, the report."""
