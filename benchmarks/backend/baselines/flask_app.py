"""Flask, gunicorn with threads, requests."""

import threading

import common
import requests
from flask import Flask, jsonify, request

app = Flask(__name__)
_local = threading.local()


@app.post("/submit")
def submit():
    data = request.get_json()
    if not common.accepts(data):
        return jsonify(error="fields"), 422
    if not hasattr(_local, "session"):
        _local.session = requests.Session()
    url, body, headers = common.delivery(data)
    answer = _local.session.post(url, data=body, headers=headers, timeout=8)
    answer.raise_for_status()
    return jsonify(status="delivered")
