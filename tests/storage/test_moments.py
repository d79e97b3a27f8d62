"""Moments as files hold them can be told in each time zone."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from builder.storage.moments import read_moment

_ZONES = [timezone(timedelta(hours=each)) for each in (-12, 0, 14)]


@pytest.mark.parametrize(
    "text",
    ["0002-01-01T00:00:00+14:00", "2026-11-29T12:00:00+00:00", "9998-12-31T23:59:59-12:00"],
)
def test_a_moment_can_be_told_in_each_zone(text):
    moment = read_moment(text)
    assert {moment.astimezone(each) for each in _ZONES} == {moment}
    assert moment == datetime.fromisoformat(text).astimezone(UTC)


@pytest.mark.parametrize(
    "text",
    [
        "0001-01-01T00:00:00+00:00",
        "9999-12-31T23:59:59+00:00",
        "2026-11-29T12:00:00",
        "2026-11-29",
        "soon",
        "",
    ],
)
def test_what_is_no_such_moment_is_refused(text):
    with pytest.raises(ValueError):
        read_moment(text)
