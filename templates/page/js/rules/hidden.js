JUDGES.hidden = ({ source, parameter }, raw, days, { parameters, conversation }) => {
  const given = source === "context" ? conversation : parameters;
  const usable = Object.hasOwn(given, parameter) && isUsable(given[parameter]);
  return found(usable ? given[parameter] : null);
};
