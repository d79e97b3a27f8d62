"""What may be left nowhere, noted during a session."""

from __future__ import annotations

from builder.backend.keys import load_private_key


class Secrets:
    """What may be left nowhere, by name."""

    def __init__(self) -> None:
        self.held: dict[str, bytes] = {}

    def add(self, name: str, secret: str | bytes) -> None:
        self.held[name] = secret.encode() if isinstance(secret, str) else secret

    def add_key(self, name: str, private: bytes) -> None:
        """Add a private key as text, and as the number that must never be known."""
        self.add(name, b"".join(private.splitlines()[1:-1]))
        number = load_private_key(private).private_numbers()
        for part in ("d", "p", "q"):
            value = getattr(number, part)
            self.add(f"{part} of {name}", value.to_bytes((value.bit_length() + 7) // 8))

    def add_token(self, name: str, token: str) -> None:
        """Add what makes a token good; what it says is shown and kept."""
        self.add(name, token.rpartition(".")[2])
