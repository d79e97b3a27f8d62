"""Deployment: whether what is online is what the project exports."""
