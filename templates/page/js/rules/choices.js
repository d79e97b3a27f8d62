JUDGES.checkboxes = ({ options = [], min_choices: least = 0, max_choices: most = null }, raw) => {
  const chosen = raw ?? [];
  if (!Array.isArray(chosen) || chosen.some((each) => typeof each !== "string")) return found(null, "type");
  const value = options.filter((each) => chosen.includes(each));
  if (value.length !== chosen.length) return found(value, "option");
  if (value.length && value.length < least) return found(value, "too_few", String(least));
  return most !== null && value.length > most ? found(value, "too_many", String(most)) : found(value);
};
