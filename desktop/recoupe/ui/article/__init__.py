"""The article on the screen: a page that can be read, pointed at and marked, and that decides nothing."""
