"""Waits for what follows from the form."""


def settle(bot, derived):
    """Wait until everything that follows from the form as it is now is known."""
    derived.hurry()
    bot.waitUntil(lambda: derived.is_current)
