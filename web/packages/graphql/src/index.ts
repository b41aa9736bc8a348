export { possibleTypes, possibleTypesApart } from './possible-types.generated'
export type * from './types.generated'
