"""Starlette, uvicorn, aiohttp's client."""

from contextlib import asynccontextmanager

import aiohttp
import common
from starlette.applications import Starlette
from starlette.responses import JSONResponse
from starlette.routing import Route


@asynccontextmanager
async def lifespan(app):
    connector = aiohttp.TCPConnector(limit=0)
    async with aiohttp.ClientSession(connector=connector) as session:
        app.state.session = session
        yield


async def submit(request):
    data = await request.json()
    if not common.accepts(data):
        return JSONResponse({"error": "fields"}, 422)
    url, body, headers = common.delivery(data)
    async with app.state.session.post(url, data=body, headers=headers) as answer:
        await answer.read()
        answer.raise_for_status()
    return JSONResponse({"status": "delivered"})


app = Starlette(routes=[Route("/submit", submit, methods=["POST"])], lifespan=lifespan)
