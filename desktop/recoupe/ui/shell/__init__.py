"""The window around the screens: menus, shortcuts, palette, settings, and who answers which command."""
