import { expect, test } from 'vitest'
import { pageState } from './states'

const now = Date.parse('2026-11-22T12:00:00Z')
const page = { status: 'PUBLISHED', publishAt: null, unpublishAt: null, hasUnpublishedChanges: false } as const
const wordOf = (changes: object) => pageState({ ...page, ...changes }, now)[0]

test('a page is called by what shoppers see of it', () => {
  expect(wordOf({ status: 'DRAFT' })).toBe('Draft')
  expect(wordOf({ publishAt: '2026-11-23T00:00:00Z' })).toBe('Scheduled')
  expect(wordOf({ unpublishAt: '2026-11-22T00:00:00Z' })).toBe('Ended')
  expect(wordOf({ publishAt: '2026-11-21T00:00:00Z' })).toBe('Published')
  expect(wordOf({ hasUnpublishedChanges: true })).toBe('Published, with changes')
})
