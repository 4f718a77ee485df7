"""The library's file: its backups, what was rescued, and what to do when it is damaged."""
