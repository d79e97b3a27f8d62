"""aiohttp as server and client, on uvloop."""

import os

import aiohttp
import common
import uvloop
from aiohttp import web

SESSION = web.AppKey("session", aiohttp.ClientSession)


async def sessions(app):
    connector = aiohttp.TCPConnector(limit=0)
    async with aiohttp.ClientSession(connector=connector) as app[SESSION]:
        yield


async def submit(request):
    data = await request.json()
    if not common.accepts(data):
        return web.json_response({"error": "fields"}, status=422)
    url, body, headers = common.delivery(data)
    async with request.app[SESSION].post(url, data=body, headers=headers) as answer:
        await answer.read()
        answer.raise_for_status()
    return web.json_response({"status": "delivered"})


app = web.Application()
app.cleanup_ctx.append(sessions)
app.router.add_post("/submit", submit)
port = int(os.environ["PORT"])
loop = uvloop.new_event_loop()
web.run_app(app, host="127.0.0.1", port=port, access_log=None, print=None, loop=loop)
