"""The ledger: every test submission that was made, without its secrets, in one file."""
