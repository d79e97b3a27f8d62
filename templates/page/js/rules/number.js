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
  const scale = 10 ** decimals;
  if (Math.floor(raw * scale + 0.5) / scale !== raw) return found(raw, "decimals", String(decimals));
  return rangeVerdict(field, raw) ?? found(raw);
};

function rangeVerdict({ min = null, max = null, step = null }, value) {
  if (min !== null && value < min) return found(value, "too_small", String(min));
  if (max !== null && value > max) return found(value, "too_large", String(max));
  if (step === null) return undefined;
  const steps = (value - (min ?? 0)) / step;
  const off = Math.abs(steps - Math.floor(steps + 0.5)) > 1e-9;
  return off ? found(value, "step", String(step)) : undefined;
}
