NORMALISERS.digits = (text) => asciiDigits(cleanCode(text)).replace(/[^0-9]+/gu, "");
