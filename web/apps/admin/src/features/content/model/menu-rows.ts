import type { MenuItemInput, MenuTargetInput } from '@stoa/graphql'
import type { MenuLineFragment } from '../api/menu-line.generated'
import type { MenuTreeFragment } from '../api/menu-tree.generated'

export const TARGETS = [
  ['none', 'Nothing, a heading'],
  ['category', 'Category'],
  ['collection', 'Collection'],
  ['brand', 'Brand'],
  ['product', 'Product'],
  ['page', 'Page'],
  ['url', 'Address'],
] as const

export type TargetKind = (typeof TARGETS)[number][0]

/** Where an item leads, as it is written. */
export interface Target {
  kind: TargetKind
  /** Id of what it leads to, or the address. */
  value: string
  /** What that is called; empty where shoppers do not see it. */
  name: string
}

/** An item of a menu in a flat list: those below it follow with a greater depth. */
export interface MenuRow {
  key: string
  title: string
  translations: Readonly<Record<string, string>>
  target: Target
  isHidden: boolean
  depth: number
}

const DEEPEST = 2

/** Keys are places: what is read again is the same as long as nothing was moved. */
export const rowsOf = ({ entries }: Pick<MenuTreeFragment, 'entries'>): MenuRow[] =>
  entries.map(({ depth, item }, index) => ({
    key: String(index),
    title: item.title,
    translations: Object.fromEntries(item.translations.map((one) => [one.locale, one.title])),
    target: targetOf(item),
    isHidden: item.isHidden,
    depth,
  }))

function targetOf({ chosen, target }: Pick<MenuLineFragment['item'], 'chosen' | 'target'>): Target {
  const name = target ? ('name' in target ? target.name : target.title) : ''
  if (chosen?.categoryId) return { kind: 'category', value: chosen.categoryId, name }
  if (chosen?.collectionId) return { kind: 'collection', value: chosen.collectionId, name }
  if (chosen?.brandId) return { kind: 'brand', value: chosen.brandId, name }
  if (chosen?.productId) return { kind: 'product', value: chosen.productId, name }
  if (chosen?.pageId) return { kind: 'page', value: chosen.pageId, name }
  if (chosen?.url) return { kind: 'url', value: chosen.url, name: '' }
  return { kind: 'none', value: '', name: '' }
}

function targetInput({ kind, value }: Target): MenuTargetInput | null {
  switch (kind) {
    case 'category':
      return { categoryId: value }
    case 'collection':
      return { collectionId: value }
    case 'brand':
      return { brandId: value }
    case 'product':
      return { productId: value }
    case 'page':
      return { pageId: value }
    case 'url':
      return { url: value }
    case 'none':
      return null
  }
}

/** As the API takes them. */
export function inputsOf(rows: readonly MenuRow[]): MenuItemInput[] {
  const top: MenuItemInput[] = []
  const open: MenuItemInput[][] = [top]
  for (const { title, translations, target, depth } of rows) {
    const items: MenuItemInput[] = []
    const texts = Object.entries(translations).map(([locale, text]) => ({ locale, title: text }))
    open.length = depth + 1
    open[depth]?.push({ title, translations: texts, target: targetInput(target), items })
    open.push(items)
  }
  return top
}

/** Where the items below one end. */
function endOf(rows: readonly MenuRow[], at: number): number {
  const depth = rows[at]?.depth ?? 0
  const next = rows.findIndex((row, index) => index > at && row.depth <= depth)
  return next < 0 ? rows.length : next
}

/** No item is deeper than one below the item before it, and none too deep. */
function settled(rows: readonly MenuRow[]): MenuRow[] {
  let before = -1
  return rows.map((row) => {
    const depth = Math.max(0, Math.min(row.depth, before + 1, DEEPEST))
    before = depth
    return depth === row.depth ? row : { ...row, depth }
  })
}

/** An item and all below it stand where another one stood. */
export function moveRow(rows: readonly MenuRow[], from: number, to: number): MenuRow[] {
  const end = endOf(rows, from)
  const block = rows.slice(from, end)
  const others = rows.toSpliced(from, block.length)
  const past = Math.max(to, end)
  const at = to < from ? to : (past < rows.length ? endOf(rows, past) : past) - block.length
  return settled(others.toSpliced(at, 0, ...block))
}

/** An item and all below it become part of the item before it, or come out again. */
export function shiftRow(rows: readonly MenuRow[], at: number, by: 1 | -1): MenuRow[] {
  const end = endOf(rows, at)
  return settled(rows.map((row, index) => (index >= at && index < end ? { ...row, depth: row.depth + by } : row)))
}

/** Whether an item can become part of the one before it, with all that is below it. */
export function mayIndent(rows: readonly MenuRow[], at: number): boolean {
  const deepest = Math.max(...rows.slice(at, endOf(rows, at)).map(({ depth }) => depth))
  return at > 0 && deepest < DEEPEST && (rows[at]?.depth ?? 0) <= (rows[at - 1]?.depth ?? 0)
}

/** An item goes with all below it. */
export const withoutRow = (rows: readonly MenuRow[], at: number): MenuRow[] => rows.toSpliced(at, endOf(rows, at) - at)
