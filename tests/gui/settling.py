"""Waits for what follows from the form, and hears of what happens meanwhile."""

from contextlib import contextmanager


def settle(bot, derived):
    """Wait until everything that follows from the form as it is now is known."""
    derived.hurry()
    bot.waitUntil(lambda: derived.is_current)


@contextmanager
def connected(signal, receiver):
    """Have a signal heard for a while: a look now and then misses a state that soon passes."""
    signal.connect(receiver)
    try:
        yield
    finally:
        signal.disconnect(receiver)
