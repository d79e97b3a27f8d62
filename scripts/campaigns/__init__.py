"""Long campaigns against the exported backend; each is a make target and writes its report."""
