"""What every screen is built of: theme, typography, wording, tasks, small widgets, the base of the controllers."""
