import type { AttributeKind } from '@stoa/graphql'
import { words } from '../../../shared/format'

/** Kinds of attributes as staff know them. */
export const KINDS: readonly [AttributeKind, string][] = [
  ['TEXT', 'Text'],
  ['NUMBER', 'Number'],
  ['CHOICE', 'Choice'],
  ['SWATCH', 'Colour'],
  ['BOOLEAN', 'Yes or no'],
  ['DATE', 'Date'],
  ['REFERENCE', 'Another product'],
  ['FILE', 'Video or file'],
]

export const kindWord = (kind: AttributeKind): string => KINDS.find(([one]) => one === kind)?.[1] ?? words(kind)

/** What has values to choose from. */
export const isChosen = (kind: AttributeKind): boolean => kind === 'CHOICE' || kind === 'SWATCH'

/** What shoppers can narrow a search by. */
export const mayFilter = (kind: AttributeKind): boolean => !['DATE', 'REFERENCE', 'FILE'].includes(kind)
