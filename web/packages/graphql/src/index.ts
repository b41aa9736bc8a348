export { possibleTypes } from './possible-types.generated'
export type * from './types.generated'
