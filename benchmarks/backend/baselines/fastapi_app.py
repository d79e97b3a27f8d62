"""FastAPI, uvicorn, httpx."""

from contextlib import asynccontextmanager
from typing import Any

import common
import httpx
from fastapi import FastAPI, HTTPException
from pydantic import BaseModel


class Submission(BaseModel):
    """What the page sends."""

    params: dict[str, str]
    values: dict[str, Any]
    key: str


@asynccontextmanager
async def lifespan(app):
    async with httpx.AsyncClient(timeout=8, limits=httpx.Limits(max_connections=None)) as client:
        app.state.client = client
        yield


app = FastAPI(lifespan=lifespan)


@app.post("/submit")
async def submit(submission: Submission):
    data = submission.model_dump()
    if not common.accepts(data):
        raise HTTPException(422)
    url, body, headers = common.delivery(data)
    (await app.state.client.post(url, content=body, headers=headers)).raise_for_status()
    return {"status": "delivered"}
