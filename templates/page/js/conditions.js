// Conditions, as the page decides them: the twin of backend/conditions.py.

const TESTS = {
  equals: isEqual,
  not: (answer, value) => !isEqual(answer, value),
  in: (answer, values) => values.some((each) => isEqual(answer, each)),
  greater: (answer, value) => isComparable(answer, value) && answer > value,
  less: (answer, value) => isComparable(answer, value) && answer < value,
  between: (answer, least, most) =>
    isComparable(answer, least) && isComparable(answer, most) && least <= answer && answer <= most,
  empty: isEmpty,
  filled: (answer) => !isEmpty(answer),
  matches: (answer, pattern) => typeof answer === "string" && matches(pattern, composed(answer)),
};

/** Tell whether a condition holds, by the answers to the fields before. */
function holds([test, ...rest], answers) {
  if (test === "all") return rest.every((each) => holds(each, answers));
  if (test === "any") return rest.some((each) => holds(each, answers));
  const [name, ...values] = rest;
  return TESTS[test](answers[name] ?? null, ...values);
}

function isEqual(answer, value) {
  return [].concat(answer).some((each) => composed(each) === composed(value));
}

/** Texts are compared composed; what a form or an address holds need not be. */
function composed(value) {
  return typeof value === "string" ? value.normalize() : value;
}

function isEmpty(answer) {
  return answer === null || answer.length === 0;
}

function isComparable(answer, value) {
  return ["number", "string"].includes(typeof answer) && typeof answer === typeof value;
}
