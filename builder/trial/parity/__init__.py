"""Whether the page, Test, the exported backend and the vendor's template deliver the same."""
