import { expect, test } from 'vitest'
import { inputsOf, type MenuRow, mayIndent, moveRow, rowsOf, shiftRow, withoutRow } from './menu-rows'

const none = { kind: 'none' as const, value: '', name: '' }
/** `Shop >Cups >>Mug Help` as rows: one sign for each level. */
const rows = (outline: string): MenuRow[] =>
  outline.split(' ').map((word) => {
    const title = word.replaceAll('>', '')
    return { key: title, title, translations: {}, target: none, isHidden: false, depth: word.length - title.length }
  })
const outline = (all: readonly MenuRow[]) => all.map(({ title, depth }) => '>'.repeat(depth) + title).join(' ')

const shop = rows('Shop >Cups >>Mug >Bowls Help Blog')

test('an item moves with all below it', () => {
  expect(outline(moveRow(shop, 4, 0))).toBe('Help Shop >Cups >>Mug >Bowls Blog')
  expect(outline(moveRow(shop, 0, 1))).toBe('Help Shop >Cups >>Mug >Bowls Blog')
  expect(outline(moveRow(shop, 0, 5))).toBe('Help Blog Shop >Cups >>Mug >Bowls')
  expect(outline(moveRow(shop, 1, 2))).toBe('Shop >Bowls >Cups >>Mug Help Blog')
  expect(outline(moveRow(shop, 4, 3))).toBe('Shop >Cups >>Mug Help >Bowls Blog')
})

test('what comes first stands at the top', () => {
  expect(outline(moveRow(shop, 1, 0))).toBe('Cups >Mug Shop >Bowls Help Blog')
})

test('an item goes below the one before it and out again', () => {
  expect(outline(shiftRow(shop, 4, 1))).toBe('Shop >Cups >>Mug >Bowls >Help Blog')
  expect(outline(shiftRow(shop, 1, -1))).toBe('Shop Cups >Mug >Bowls Help Blog')
  expect([mayIndent(shop, 0), mayIndent(shop, 1), mayIndent(shop, 3), mayIndent(shop, 2), mayIndent(shop, 4)]).toEqual([
    false,
    false,
    true,
    false,
    true,
  ])
})

test('an item goes with all below it', () => {
  expect(outline(withoutRow(shop, 1))).toBe('Shop >Bowls Help Blog')
})

test('what is stored is sent again as it was', () => {
  const entry = (title: string, depth: number, more: object = {}) => ({
    depth,
    item: { title, translations: [], isHidden: false, chosen: null, target: null, ...more },
  })
  const mug = { chosen: { productId: 'prd_1' }, isHidden: true, translations: [{ locale: 'de', title: 'Becher' }] }
  const blog = { chosen: { url: 'https://blog.example' } }
  const stored = { entries: [entry('Shop', 0), entry('Cups', 1), entry('Mug', 2, mug), entry('Blog', 0, blog)] }
  expect(inputsOf(rowsOf(stored as never))).toEqual([
    {
      title: 'Shop',
      translations: [],
      target: null,
      items: [
        {
          title: 'Cups',
          translations: [],
          target: null,
          items: [{ title: 'Mug', translations: [{ locale: 'de', title: 'Becher' }], target: { productId: 'prd_1' }, items: [] }],
        },
      ],
    },
    { title: 'Blog', translations: [], target: { url: 'https://blog.example' }, items: [] },
  ])
})
