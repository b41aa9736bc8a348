import type { Words } from '@stoa/ui/language'
import { one } from './de-one'
import { other } from './de-other'

/** German, by what stands on the pages in English. A test finds what is missing and what nobody says any more. */
export const words: Words = { ...one, ...other }
