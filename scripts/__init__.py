"""Scripts that write generated files, demonstrate the product, and measure tests."""
