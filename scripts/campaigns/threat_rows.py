"""The rows of the threat table: the tests that hold each, and what a control of one is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from .edits import Edit

_B: Final = "tests/blackbox/test_"
HONEST: Final = f"{_B}threat_content.py::test_the_context_is_what_the_form_declares"

ROWS: Final[dict[int, tuple[str, ...]]] = {
    1: (f"{_B}threat_signing.py::test_no_route_returns_a_token",),
    2: (
        f"{_B}threat_forgery.py::test_what_is_not_on_the_list_is_forbidden",
        f"{_B}threat_forgery.py::test_what_is_missing_or_no_text_is_refused",
    ),
    3: tuple(f"{_B}threat_cross_site.py::test_{name}" for name in (
        "other_pages_may_not_send",
        "two_origins_are_none",
        "only_json_is_taken",
        "a_preflight_of_our_own_page_is_answered",
        "our_own_page_may_send",
        "what_is_not_the_origin_asked_may_not_send",
        "behind_a_trusted_proxy_the_origin_asked_is_the_forwarded_one",
        "refused_origins_count_and_write_one_line_each",
        "refused_preflights_count",
        "other_hosts_are_not_answered_for",
        "other_hosts_count_and_write_one_line_each",
    )),
    4: (f"{_B}threat_replay.py", f"{_B}form_model.py"),
    5: tuple(f"{_B}{name}" for name in (
        "threat_flooding.py::test_whatever_a_stranger_claims_a_thousand_requests_count_as_one_client",
        "threat_flooding.py::test_behind_a_trusted_proxy_people_count_and_not_the_proxy",
        "threat_flooding.py::test_conversations_and_integrations_are_limited_too",
        "threat_flooding.py::test_empty_answers_from_all_of_a_line_s_networks_lock_nobody_out",
        "threat_flooding.py::test_a_neighbour_cannot_use_up_the_line",
        "threat_flooding.py::test_the_same_again_costs_the_integration_nothing",
        "threat_flooding.py::test_however_a_proxy_writes_it_each_client_counts_alone",
        "threat_flooding.py::test_no_client_chooses_whom_it_counts_for",
        "threat_flooding.py::test_proxies_that_are_everybody_refuse_to_start",
        "threat_flooding.py::test_refusals_do_not_flood_the_log",
        "prefill.py::test_reading_uses_up_nothing_of_what_is_there_for_submissions",
    )),
    6: tuple(f"{_B}threat_forgery.py::test_{name}" for name in (
        "no_id_changes_the_path",
        "a_redirect_is_not_followed",
        "no_id_changes_the_path_where_any_integration_is_allowed",
    )),
    7: (f"{_B}threat_forgery.py::test_no_id_changes_the_headers",),
    8: tuple(f"{_B}{name}" for name in (
        "threat_content.py::test_undeclared_names_are_refused",
        "threat_content.py::test_undeclared_parameters_are_refused",
        "threat_content.py::test_a_form_with_a_reserved_name_refuses_to_start",
        "prefill.py::test_a_form_that_decides_by_a_variable_takes_nothing_while_it_cannot_be_read",
        "form_model.py::test_what_is_answered_is_what_is_delivered_and_stays_so",
    )),
    9: tuple(f"{_B}threat_content.py::test_{name}" for name in (
        "other_types_are_refused",
        "what_is_no_submission_is_refused",
        "more_than_64_kib_is_refused",
        "chunks_do_not_get_around_the_limit",
        "compressed_bodies_are_not_taken",
        "each_bound_refuses_by_itself",
    )),
    10: (
        f"{_B}threat_flooding.py::test_two_hundred_slow_headers_and_bodies_are_closed_and_hurt_nobody",
        f"{_B}threat_exhaustion.py",
    ),
    11: (
        f"{_B}threat_privacy.py",
        f"{_B}threat_cross_site.py::test_what_a_stranger_writes_as_an_origin_is_logged_only_if_it_is_one",
    ),
    12: tuple(f"{_B}threat_signing.py::test_{name}" for name in (
        "a_weak_key_refuses_to_start",
        "a_key_of_another_algorithm_refuses_to_start",
        "another_key_than_the_forms_refuses_to_start",
        "a_key_file_that_others_can_read_refuses_to_start",
    )),
    13: (f"{_B}threat_clock.py",),
    14: (
        f"{_B}threat_cross_site.py::test_other_methods_are_refused",
        f"{_B}threat_cross_site.py::test_other_routes_are_not_found",
    ),
    15: (f"{_B}threat_supply.py",),
    16: (f"{_B}threat_attested.py",),
    # Beyond the table: the outbox's files, its database and its clock.
    17: tuple(f"{_B}outbox_files.py::test_{name}" for name in (
        "a_place_that_does_not_last_refuses_to_start",
        "a_log_that_is_gone_is_noticed_and_nothing_acknowledged_is_lost",
        "a_log_that_is_cut_short_acknowledges_nothing_more",
        "a_backup_holds_what_a_copy_of_the_file_lacks",
        "a_backup_writes_over_nothing_and_says_what_is_wrong",
    )),
    18: tuple(f"{_B}hanging_database.py::test_{name}" for name in (
        "an_sqlite_that_somebody_locks_is_waited_for_within_bounds",
        "a_postgresql_that_hangs_is_waited_for_within_bounds",
        "a_disk_that_stalls_is_waited_for_within_bounds",
    )),
    19: (f"{_B}clock_set_right.py",),
}  # fmt: skip


@dataclass(frozen=True)
class Control:
    """A control, and how to remove it.

    Attributes:
        row: Row of the threat table.
        name: What the backend no longer does.
        edits: How to remove it.
    """

    row: int
    name: str
    edits: tuple[Edit, ...]


def control(row: int, name: str, file: str, *pairs: tuple[str, str]) -> Control:
    """Return a control of a row.

    Args:
        row: Row of the threat table.
        name: What the backend no longer does without it.
        file: The backend's module that it is in.
        *pairs: What stands there, and what stands there without it.
    """
    return Control(row, name, tuple(Edit(f"backend/{file}", old, new) for old, new in pairs))
