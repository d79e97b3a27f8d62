"""Key pairs: made, imported, handed to the platform and to the server, renewed, deleted."""
