import { fieldTypes } from './contract.generated'

type Json = null | boolean | number | string | Json[] | { [field: string]: Json }

/** Names the type of every object, as the cache wants it. Where only the answer knows the type, the document asks for it; all others are in the contract. */
export function withTypeNames(value: Json, type: string, types: Record<string, Record<string, string>> = fieldTypes): Json {
  if (Array.isArray(value)) return value.map((one) => withTypeNames(one, type, types))
  if (value === null || typeof value !== 'object') return value
  const name = typeof value.__typename === 'string' ? value.__typename : type
  const fields = Object.entries(value).map(([field, one]) => {
    const known = types[name]?.[field]
    return [field, known ? withTypeNames(one, known, types) : one]
  })
  return { ...Object.fromEntries(fields), __typename: name }
}
