"""Test submissions, without a window: what is sent, where to, and what to make of the answer."""
