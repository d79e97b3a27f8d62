/** Hold an answer to the one that it must repeat, unless that one is wrong itself. */
function repeated({ equals }, verdict, { values, errors }) {
  if (verdict.code || equals in errors) return verdict;
  const same = verdict.value === (values[equals] ?? null);
  return same ? verdict : found(verdict.value, "mismatch", equals);
}
