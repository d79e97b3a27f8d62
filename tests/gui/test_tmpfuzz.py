from tests.gui.test_session import _play


def test_x(make_app, home, tmp_path):
    _play(make_app, home, tmp_path, 16, 50)
