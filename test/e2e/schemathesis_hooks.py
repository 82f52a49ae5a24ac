import schemathesis


@schemathesis.serializer("application/x-ndjson")
def ndjson(_context, value):
    """A batch is a string in the OpenAPI document; what stands in it is for its lines to answer."""
    text = value if isinstance(value, str) else str(value)
    return text.encode("utf-8", errors="surrogatepass")
