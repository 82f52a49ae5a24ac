/**
 * Since 1.29, onnxruntime tells Microsoft which models a process runs, and writes notes for it to the temporary folder, unless
 * the environment of the process forbids it when the library is loaded (https://github.com/microsoft/onnxruntime/pull/27379).
 * That of a thread is a copy, which the library does not see: to be called on the main thread, before any other is started.
 */
export function forbidTelemetry(): void {
  process.env['ORT_DISABLE_TELEMETRY'] = '1'
}
