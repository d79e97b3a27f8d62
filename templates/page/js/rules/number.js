const SAFE_INTEGER = 2 ** 53 - 1;
const LARGEST_DECIMAL = 1e15;

JUDGES.integer = (field, raw) => {
  if (raw === null) return found(null);
  if (!Number.isFinite(raw)) return found(null, "type");
  if (!Number.isInteger(raw) || Math.abs(raw) > SAFE_INTEGER) return found(raw, "integer");
  return rangeVerdict(field, raw) ?? found(raw);
};

JUDGES.slider = JUDGES.integer;

JUDGES.decimal = (field, raw) => {
  if (raw === null) return found(null);
  if (!Number.isFinite(raw)) return found(null, "type");
  if (Math.abs(raw) > LARGEST_DECIMAL) return found(raw, "number");
  const decimals = field.decimals ?? 0;
  if (Number(raw.toFixed(decimals)) !== raw) return found(raw, "decimals", String(decimals));
  return rangeVerdict(field, raw) ?? found(raw);
};

function rangeVerdict({ min = null, max = null, step = null }, value) {
  const broken = (code, limit) => found(value, code, writeDecimal(toDecimal(limit)));
  if (min !== null && value < min) return broken("too_small", min);
  if (max !== null && value > max) return broken("too_large", max);
  if (step === null) return undefined;
  const off = (toDecimal(value) - toDecimal(min ?? 0)) % toDecimal(step);
  return off ? broken("step", step) : undefined;
}
