# Dependencies in a layer of their own: it changes only with the lockfile.
FROM node:24-bookworm-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund && npm cache clean --force
# onnxruntime brings its library for every system; one is used.
RUN cd node_modules/onnxruntime-node/bin/napi-v6 && rm -rf darwin win32 \
  && find linux -mindepth 1 -maxdepth 1 ! -name "$(node -p process.arch)" -exec rm -rf {} +

FROM node:24-bookworm-slim
ENV NODE_ENV=production NODE_COMPILE_CACHE=/app/.compile-cache
# No signal opens the debugger, through which texts could be read; reports of a crash leave the environment out, which has keys.
ENV NODE_OPTIONS="--disable-sigusr1 --report-exclude-env"
# The service says so itself, too: onnxruntime tells nobody what runs.
ENV ORT_DISABLE_TELEMETRY=1
WORKDIR /app
COPY --from=dependencies /app/node_modules node_modules
COPY package.json LICENSE ./
COPY models models
COPY src src
# Starts once, up to the answers of the models: an image that cannot is not made, and what Node compiled on the way is kept,
# which makes every later start faster.
RUN LOG_LEVEL=warn DRAIN_MS=0 node src/main.ts --check && { node src/healthcheck.ts || true; } && chmod -R a+rX .compile-cache
USER node
EXPOSE 8000
# --start-interval: a new container is used as soon as it is ready, not at the next half minute
HEALTHCHECK --interval=10s --timeout=3s --retries=3 --start-period=60s --start-interval=250ms \
  CMD ["node", "src/healthcheck.ts"]
CMD ["node", "src/main.ts"]
