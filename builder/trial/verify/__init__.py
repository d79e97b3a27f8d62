"""Verifying a deployment from outside: whether what is online is this project's export."""
