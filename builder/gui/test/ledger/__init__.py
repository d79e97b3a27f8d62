"""The history in Test: what is kept, listed, looked at, compared and handed out."""
