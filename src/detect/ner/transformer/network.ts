import type { InferenceSession } from 'onnxruntime-node'
import { forbidTelemetry } from './forbid-telemetry.ts'

/** A model in ONNX form, ready to run on this thread alone. */
export interface Network {
  /** Names of what it wants to be given. */
  readonly inputs: readonly string[]
  /** `feeds`: a number for each piece, by input. Resolves to its first output. */
  run(feeds: Readonly<Record<string, BigInt64Array>>): Promise<Float32Array>
}

/** Rejects when the file is no model. onnxruntime is loaded only here: it takes time and memory. */
export async function openNetwork(file: string): Promise<Network> {
  forbidTelemetry() // for scripts that have no other threads; `Pool` does it for the others
  const { InferenceSession: Session, Tensor } = await import('onnxruntime-node')
  const session: InferenceSession = await Session.create(file, {
    intraOpNumThreads: 1,
    interOpNumThreads: 1,
    executionMode: 'sequential',
    graphOptimizationLevel: 'all',
    logSeverityLevel: 3,
  })
  return {
    inputs: session.inputNames,
    async run(feeds) {
      const tensors = Object.entries(feeds).map(([name, data]) => [name, new Tensor('int64', data, [1, data.length])])
      const output = await session.run(Object.fromEntries(tensors))
      return output[session.outputNames[0] as string]?.data as Float32Array
    },
  }
}
