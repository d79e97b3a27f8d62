"""Test submissions without a window: targets, attempts, exchanges, results, verdicts."""
