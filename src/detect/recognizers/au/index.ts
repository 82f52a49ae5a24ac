import type { Recognizer } from '../recognizer.ts'
import { abn } from './abn.ts'
import { acn } from './acn.ts'
import { medicare } from './medicare.ts'
import { tfn } from './tfn.ts'

/** Identifiers of Australia. */
export const auRecognizers: readonly Recognizer[] = [abn, acn, medicare, tfn]
