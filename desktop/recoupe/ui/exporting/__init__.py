"""What leaves: the choice, the dialog, the controller."""
