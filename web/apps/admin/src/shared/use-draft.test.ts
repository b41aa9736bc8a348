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
  const send = vi.fn<(changes: object, version: number) => Promise<Mug | null>>(async () => null)
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
  expect(send.mock.calls).toEqual([[{ name: 'Cup' }, 3]])
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
    [{ tags: ['b'] }, 7],
    [{ name: 'Cup', tags: ['b'] }, 7],
  ])
})
