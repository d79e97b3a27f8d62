// Decimal arithmetic: the twin of backend/decimals.py. A number is a whole count of its smallest
// part, forty digits after the point.

const PLACES = 40;
// What looks at a number sees this much of it, so that 1/3*3 is 1.
const SEEN = 20;
const ONE = tenTo(PLACES);

function tenTo(exponent) {
  return 10n ** BigInt(exponent);
}

/** Take a number as its shortest text has it, which is how it was typed. */
function toDecimal(number) {
  const [digits, shift = 0] = String(number).split("e");
  const [whole, part = ""] = digits.split(".");
  const places = PLACES - part.length + Number(shift);
  const all = BigInt(whole + part);
  return places < 0 ? divide(all, tenTo(-places)) : all * tenTo(places);
}

function sizeOf(value) {
  return value < 0n ? -value : value;
}

/** Divide whole numbers; halves go away from zero. */
function divide(one, other) {
  const whole = (2n * sizeOf(one) + sizeOf(other)) / (2n * sizeOf(other));
  return one < 0n === other < 0n ? whole : -whole;
}

/** Round to so many digits after the point, halves away from zero. */
function keepPlaces(value, places) {
  const unit = tenTo(PLACES - places);
  return divide(value, unit) * unit;
}

/** Write a number with at most so many digits after the point, and no zeros at its end. */
function writeDecimal(value, places = PLACES) {
  const digits = String(sizeOf(divide(value, tenTo(PLACES - places)))).padStart(places + 1, "0");
  const text = `${digits.slice(0, -places)}.${digits.slice(-places)}`.replace(/\.?0+$/u, "");
  return value < 0n && text !== "0" ? `-${text}` : text;
}
