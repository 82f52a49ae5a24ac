/** Exits 0 when the service in this container says that it is ready: the image has no curl, and needs none. */
const { ok } = await fetch(`http://127.0.0.1:${process.env['PORT'] || 8000}/ready`).catch(() => ({ ok: false }))
process.exit(ok ? 0 : 1)
