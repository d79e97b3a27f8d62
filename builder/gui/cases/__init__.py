"""Cases: tables of answers with what is expected of them."""
