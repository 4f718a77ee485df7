"""What is known already of an article that comes in."""
