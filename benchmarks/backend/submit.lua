-- wrk: each request is a submission of its own, with its own session and idempotency key.
-- Arguments: a name for this run, and the file that holds the body with SESSION and KEY in it.
local threads = 0

function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end

function init(args)
  run, count = args[1], 0
  local body = io.open(args[2]):read("*a")
  before, between, after = body:match("^(.*)SESSION(.*)KEY(.*)$")
  wrk.method = "POST"
  wrk.headers["Content-Type"] = "application/json"
  wrk.headers["Sec-Fetch-Site"] = "same-origin"
end

function request()
  count = count + 1
  local id = string.format("%s-%d-%08d", run, number, count)
  return wrk.format(nil, nil, nil, before .. id .. between .. id .. after)
end

function done(summary, latency, requests)
  local errors = summary.errors
  io.write(string.format(
    'RESULT {"requests": %d, "microseconds": %d, "p50": %.1f, "p99": %.1f, "refused": %d, "broken": %d}\n',
    summary.requests, summary.duration, latency:percentile(50), latency:percentile(99),
    errors.status, errors.connect + errors.read + errors.write + errors.timeout))
end
