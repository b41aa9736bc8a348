import { useEffect, useRef, useState } from 'react'
import { conflictOf } from './conflict'
import { byField, type Issue } from './issues'

interface Options<Source, Draft> {
  /** The thing as it now is. */
  source: Source
  draftOf: (source: Source) => Draft
  /** Only what was changed is sent: the API merges it with what others have changed meanwhile. */
  send: (changes: Partial<Draft>, expectedVersion: number) => Promise<Source | null | undefined>
  issues: readonly Issue[]
  clear: () => void
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** What somebody writes of a thing, until it is saved. The names of its fields are those of the API's input. */
export function useDraft<Source extends { version: number }, Draft extends object>(options: Options<Source, Draft>) {
  const { source, draftOf, send, issues, clear } = options
  type Name = Extract<keyof Draft, string>
  // What is written rests on the thing as it was when the writing began: its version goes along.
  const base = useRef(source)
  const [draft, setDraft] = useState(() => draftOf(source))
  const before = draftOf(base.current)
  const names = Object.keys(before) as Name[]
  const changed = names.filter((name) => !isSame(before[name], draft[name]))
  const isDirty = changed.length > 0
  const take = (next: Source) => {
    base.current = next
    setDraft(draftOf(next))
  }
  const settle = useRef(take)
  settle.current = take
  useEffect(() => {
    if (!isDirty) settle.current(source)
  }, [source, isDirty])
  const conflict = conflictOf(issues)
  const save = async (which: readonly Name[] = changed, expectedVersion = base.current.version) => {
    const changes: Partial<Draft> = {}
    for (const name of which) changes[name] = draft[name]
    const saved = await send(changes, expectedVersion)
    if (saved) take(saved)
  }
  const discard = () => {
    clear()
    take(source)
  }
  /** The own values stand in these of the fields in dispute. */
  const resolve = async (mine: readonly string[]) => {
    if (!conflict) return
    const disputed = conflict.fields.map(({ field }) => field)
    const kept = changed.filter((name) => !disputed.includes(name) || mine.includes(name))
    if (kept.length > 0) await save(kept, conflict.currentVersion)
    else discard()
  }
  return {
    draft,
    change: (changes: Partial<Draft>) => setDraft((now) => ({ ...now, ...changes })),
    isDirty,
    save,
    discard,
    conflict,
    resolve,
    ...byField(conflict ? [] : issues, names),
  }
}
