"""The page of the backend's metrics."""

from __future__ import annotations

from typing import Final

from prometheus_client import CollectorRegistry

from builder.backend.metrics import Metrics

_INTRODUCTION: Final = """# Metrics of the backend

With `METRICS_PORT` set, `http://METRICS_HOST:METRICS_PORT/metrics` answers in the text format
of Prometheus. Strangers must not reach this port. Every counter begins at 0, with every
label. [Monitoring](../operating/monitoring.md) says what to watch; a bundle has alerts for
Prometheus and a dashboard for Grafana in `deploy/`.

| metric | type | meaning | labels |
| --- | --- | --- | --- |
"""


def metrics_page() -> str:
    """Return the page, as Markdown."""
    (registry,) = (each for each in vars(Metrics()).values() if isinstance(each, CollectorRegistry))
    rows = []
    for metric in registry.collect():
        labels: dict[str, list[str]] = {}
        for sample in metric.samples:
            for name, value in sample.labels.items():
                if name != "le" and value not in labels.setdefault(name, []):
                    labels[name].append(value)
        told = "; ".join(
            f"{name}: {', '.join(f'`{value}`' for value in values)}"
            for name, values in labels.items()
        )
        suffix = "_total" if metric.type == "counter" else ""
        rows.append(
            f"| `{metric.name}{suffix}` | {metric.type} | {metric.documentation} | {told} |"
        )
    return _INTRODUCTION + "\n".join(rows) + "\n"
