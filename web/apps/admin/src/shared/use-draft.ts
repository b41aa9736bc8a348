import { useEffect, useRef, useState } from 'react'
import { type Conflict, conflictOf, shownAs, signed } from './conflict'
import { byField, type Issue } from './issues'

interface Options<Source, Draft> {
  /** The thing as it now is. */
  source: Source
  draftOf: (source: Source) => Draft
  /**
   * Only what was changed is sent: the API merges it with what others have changed meanwhile. Where it takes a thing as a whole, that is
   * the last argument.
   */
  send: (changes: Partial<Draft>, expectedVersion: number, whole: Draft) => Promise<Source | null | undefined>
  issues: readonly Issue[]
  clear: () => void
  /** The thing as it is stored, for what is sent as a whole and for values that the API has no words for: it is merged here then. */
  reread?: () => Promise<Source | null | undefined>
  /** The value of a field in words, where it is none by itself. */
  say?: (name: string, value: unknown) => string
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** What somebody writes of a thing, until it is saved. The names of its fields are those of the API's input. */
export function useDraft<Source extends { version: number }, Draft extends object>(options: Options<Source, Draft>) {
  const { source, draftOf, send, issues, clear, reread, say = shownAs } = options
  type Name = Extract<keyof Draft, string>
  // What is written rests on the thing as it was when the writing began: its version goes along.
  const base = useRef(source)
  const [draft, setDraft] = useState(() => draftOf(source))
  const [overtaken, setOvertaken] = useState<{ by: Source; conflict: Conflict } | null>(null)
  const before = draftOf(base.current)
  const names = Object.keys(before) as Name[]
  const changed = names.filter((name) => !isSame(before[name], draft[name]))
  const isDirty = changed.length > 0
  const take = (next: Source) => {
    base.current = next
    setOvertaken(null)
    setDraft(draftOf(next))
  }
  const settle = useRef(take)
  settle.current = take
  useEffect(() => {
    if (!isDirty) settle.current(source)
  }, [source, isDirty])
  const told = conflictOf(issues)
  const seen = issues.length > 0 && overtaken ? signed(overtaken.conflict, told) : null
  // What is sent on top of what others wrote has to be read first.
  const conflict = reread ? seen : told
  const changesOf = (which: readonly Name[]) => {
    const changes: Partial<Draft> = {}
    for (const name of which) changes[name] = draft[name]
    return changes
  }
  const attempt = async (which: readonly Name[], on: Source, expectedVersion: number) => {
    const changes = changesOf(which)
    const saved = await send(changes, expectedVersion, { ...draftOf(on), ...changes })
    if (saved) take(saved)
    return Boolean(saved)
  }
  const save = async (which: readonly Name[] = changed, expectedVersion = base.current.version) => {
    if (await attempt(which, overtaken?.by ?? base.current, expectedVersion)) return
    const by = await reread?.().catch(() => null)
    if (!by || by.version === expectedVersion) return
    const theirs = draftOf(by)
    const disputed = which.filter((name) => !isSame(before[name], theirs[name]) && !isSame(draft[name], theirs[name]))
    if (disputed.length === 0) return void (await attempt(which, by, by.version))
    const fields = disputed.map((name) => ({ partId: null, field: name, yours: say(name, draft[name]), current: say(name, theirs[name]) }))
    setOvertaken({ by, conflict: { currentVersion: by.version, fields } })
  }
  const discard = () => {
    clear()
    take(overtaken?.by ?? source)
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
