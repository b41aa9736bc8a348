// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { useDraft } from './use-draft'

const mug = { id: '1', version: 3, name: 'Mug', tags: ['a'] }
type Mug = typeof mug
const draftOf = ({ name, tags }: Mug) => ({ name, tags })
const theirs = {
  code: 'CONFLICT',
  message: '',
  path: null,
  currentVersion: 7,
  fields: [{ field: 'name', partId: null, yours: 'Cup', current: 'Bowl' }],
}

function edit(issues: object[] = []) {
  const send = vi.fn<(changes: object, version: number, whole: object) => Promise<Mug | null>>(async () => null)
  const hook = renderHook(({ source }) => useDraft({ source, draftOf, send, issues: issues as never, clear: () => undefined }), {
    initialProps: { source: mug },
  })
  return { send, hook }
}

test('only what was changed is sent, with the version its author has seen', async () => {
  const { send, hook } = edit()
  act(() => hook.result.current.change({ name: 'Cup', tags: ['a'] }))
  hook.rerender({ source: { ...mug, version: 4, name: 'Bowl' } })
  await act(() => hook.result.current.save())
  expect(send.mock.calls).toEqual([[{ name: 'Cup' }, 3, { name: 'Cup', tags: ['a'] }]])
})

test('without a change it follows what others write', () => {
  const { hook } = edit()
  hook.rerender({ source: { ...mug, version: 4, name: 'Bowl' } })
  expect(hook.result.current.draft.name).toBe('Bowl')
  expect(hook.result.current.isDirty).toBe(false)
})

test('in dispute the own values stand where they are chosen, on top of the version of the others', async () => {
  const { send, hook } = edit([theirs])
  act(() => hook.result.current.change({ name: 'Cup', tags: ['b'] }))
  await act(() => hook.result.current.resolve([]))
  await act(() => hook.result.current.resolve(['name']))
  expect(send.mock.calls).toEqual([
    [{ tags: ['b'] }, 7, { name: 'Mug', tags: ['b'] }],
    [{ name: 'Cup', tags: ['b'] }, 7, { name: 'Cup', tags: ['b'] }],
  ])
})

test('what the API does not merge is merged here: others have changed something else', async () => {
  const bowl = { ...mug, version: 4, tags: ['b'] }
  const send = vi.fn(async (_: object, version: number) => (version === 4 ? { ...bowl, version: 5, name: 'Cup' } : null))
  const refused = [{ code: 'CONFLICT', message: '', path: ['expectedVersion'] }]
  const hook = renderHook(() => useDraft({ source: mug, draftOf, send, issues: refused, clear: () => undefined, reread: async () => bowl }))
  act(() => hook.result.current.change({ name: 'Cup' }))
  await act(() => hook.result.current.save())
  expect(send.mock.calls).toEqual([
    [{ name: 'Cup' }, 3, { name: 'Cup', tags: ['a'] }],
    [{ name: 'Cup' }, 4, { name: 'Cup', tags: ['b'] }],
  ])
})

test('what the API does not merge is asked of its author where others have written the same', async () => {
  const bowl = { ...mug, version: 4, name: 'Bowl', tags: ['b'] }
  const send = vi.fn(async (_: object, version: number) => (version === 4 ? { ...bowl, version: 5, name: 'Cup' } : null))
  const refused = [{ code: 'CONFLICT', message: '', path: ['expectedVersion'] }]
  const hook = renderHook(() => useDraft({ source: mug, draftOf, send, issues: refused, clear: () => undefined, reread: async () => bowl }))
  act(() => hook.result.current.change({ name: 'Cup' }))
  await act(() => hook.result.current.save())
  expect(hook.result.current.conflict?.fields).toEqual([{ partId: null, field: 'name', yours: 'Cup', current: 'Bowl' }])
  await act(() => hook.result.current.resolve(['name']))
  expect(send.mock.calls.at(-1)).toEqual([{ name: 'Cup' }, 4, { name: 'Cup', tags: ['b'] }])
})

test('who has written the same is told by the API, in words that are found here', async () => {
  const bowl = { ...mug, version: 4, name: 'Bowl' }
  const send = vi.fn(async () => null)
  const ada = { ...theirs, fields: [{ ...theirs.fields[0], current: 'name_2', changedBy: { id: '2', name: 'Ada' } }] }
  const hook = renderHook(() =>
    useDraft({ source: mug, draftOf, send, issues: [ada] as never, clear: () => undefined, reread: async () => bowl }),
  )
  act(() => hook.result.current.change({ name: 'Cup' }))
  expect(hook.result.current.conflict).toBeNull()
  await act(() => hook.result.current.save())
  expect(hook.result.current.conflict?.fields).toMatchObject([{ field: 'name', yours: 'Cup', current: 'Bowl', changedBy: { name: 'Ada' } }])
})
