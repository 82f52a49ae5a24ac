"""What both services are sent."""

from typing import Literal

from pydantic import BaseModel, Field


class Request(BaseModel):
    text: str = Field(min_length=1)
    model_language: Literal["en"]
    model_size: Literal["sm"]
