"""What a form is: immutable values and pure functions over them, standard library only."""
