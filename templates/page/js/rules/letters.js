Object.assign(NORMALISERS, { upper, unaccent: withoutAccents });
