// Capitals, small letters, and letters without accents.

// Where case is the same in every version of Unicode since 13.
const CASED = /[^\u019b\u0264\u1c89\u1c8a\u2c2f\u2c5f\ua7c0\ua7c1\ua7cb-\ua7f4\u{10570}-\u{105bf}\u{10d50}-\u{10d85}\u{16ea0}-\u{16ed3}]+/gu;

function upper(text) {
  return text.replace(CASED, (run) => run.toUpperCase()).normalize();
}

function lower(text) {
  // One by one: each engine has its own idea of where a word, and with it a final sigma, ends.
  const small = text.replace(CASED, (run) => Array.from(run, (each) => each.toLowerCase()).join(""));
  return small.normalize().replace(/([\u0370-\u03ff\u1f00-\u1fff\u0300-\u036f])σ(?![\u0370-\u03ff\u1f00-\u1fff\u0300-\u036f])/gu, "$1ς");
}

/** Take the accents off letters; й, ё, ї and the like are letters of their own. */
function withoutAccents(text) {
  const marks = /([\u0400-\u04ff][\u0302-\u036f]|[ГКгк]\u0301|[ΙΥιυ]\u0308)|[\u0300-\u0344\u0346-\u036f]/gu;
  return text.normalize("NFD").replace(marks, "$1").normalize() || text;
}
