JUDGES.yesno = (field, raw) =>
  raw === null || typeof raw === "boolean" ? found(raw) : found(null, "type");
