"""From a project to what is wrong with it; only here does a project become a valid one."""
