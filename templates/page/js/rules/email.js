// HTML's rule, and letters of all scripts besides.
const EMAIL = /^[^\0- "(),:;<>@[-\]\x7f-\xa0«»\u2000-\u206f]{1,64}@(?![-.]|.*(?:[-.]\.|\.-|[-.]$|[^.]{64}))[^\0-,/:-@[-`{-\xa0«»\u2000-\u206f]+$/u;

// Without a name and angle brackets; quotes, brackets and the end of a sentence; a link.
JUDGES.email = (field, raw) => judgeAddress(raw, "email", 254, EMAIL, (text) => text
  .replace(/^[^<]*<|>[^<]*$/gu, "")
  .replace(/^["'“”„«»‘’()[\],;:. ]+|["'“”„«»‘’()[\],;:. ]+$/gu, "")
  .replace(/^mailto:[ /]*|\?.*$/giu, ""));
