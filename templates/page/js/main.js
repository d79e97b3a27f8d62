// The page starts here.

const DATA = JSON.parse(byId("data").textContent);
const QUERY = takeQuery();
const LANGUAGE = chooseLanguage(readLanguage(QUERY), DATA.languages);
const PARAMETERS = readParameters(QUERY, DATA.parameters);
const STRINGS = DATA.strings[LANGUAGE];
const WORDS = DATA.words[LANGUAGE];

// Up to here are declarations only: the builder's preview runs them in a world of their own.
applyLanguage(LANGUAGE, WORDS, STRINGS);

if (!PARAMETERS) stop("reopen");
else if (ended) showEnd(ended);
else startForm();
byId("stuck").hidden = true;

// Once the form is drawn: this takes as long as all else here.
requestAnimationFrame(() => setTimeout(hideQuery));
