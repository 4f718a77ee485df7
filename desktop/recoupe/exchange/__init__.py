"""What enters and leaves: one module per format."""
