/** What is put in the place of an entity. Names and parameters are Presidio's where it has them. */
export type Operator =
  | {
      readonly type: 'mask'
      readonly masking_char: string
      readonly chars_to_mask?: number | undefined
      readonly from_end: boolean
    }
  | { readonly type: 'replace'; readonly new_value?: string | undefined }
  | { readonly type: 'redact' }
  | { readonly type: 'keep' }
  | { readonly type: 'hash'; readonly hash_type: 'sha256' | 'sha512'; readonly salt?: string | undefined }
  | { readonly type: 'encrypt'; readonly key: string }
  | { readonly type: 'placeholder'; readonly seed?: string | undefined }
  | { readonly type: 'surrogate'; readonly seed?: string | undefined }
  | { readonly type: 'date_shift'; readonly days?: number | undefined; readonly seed?: string | undefined }
  | { readonly type: 'generalize' }

export type OperatorName = Operator['type']

/** By type of entity; `DEFAULT` for those that are not named. */
export type Operators = Readonly<Record<string, Operator>>

export const MASK: Operator = { type: 'mask', masking_char: 'X', from_end: false }
export const PLACEHOLDER: Operator = { type: 'placeholder' }
