"""What each action of the desk does: one file per room, put together by ``Hands``."""
