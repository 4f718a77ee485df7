"""What is known of the French language: word tables by use, and no mechanism."""
