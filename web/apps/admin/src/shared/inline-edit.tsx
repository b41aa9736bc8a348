import { type KeyboardEvent, useEffect, useRef, useState } from 'react'

interface Props {
  label: string
  value: string
  shown: string
  /** What is wrong with it; nothing once it is saved. */
  onSave: (value: string) => Promise<string | null>
}

/** A value that is changed where it stands: Enter saves, Escape leaves it. */
export function InlineEdit({ label, value, shown, onSave }: Props) {
  const [text, setText] = useState<string | null>(null)
  const [problem, setProblem] = useState('')
  const [isBusy, setBusy] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const isOpen = text !== null
  const wasOpen = useRef(false)
  useEffect(() => {
    if (isOpen) field.current?.select()
    else if (wasOpen.current) button.current?.focus()
    wasOpen.current = isOpen
  }, [isOpen])
  const leave = () => {
    setText(null)
    setProblem('')
  }
  const save = async () => {
    if (text === null || isBusy) return
    if (text.trim() === value) return leave()
    setBusy(true)
    const wrong = await onSave(text.trim())
    setBusy(false)
    if (wrong) setProblem(wrong)
    else leave()
  }
  const press = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === 'Enter') void save()
    if (event.key === 'Escape') leave()
  }
  if (!isOpen)
    return (
      <button
        ref={button}
        type="button"
        aria-label={`${label}: ${shown}, edit`}
        className="tabular -my-1 -mr-2 min-h-8 rounded-field px-2 hover:bg-surface-3"
        onClick={() => setText(value)}
      >
        {shown}
      </button>
    )
  return (
    <span className="inline-block">
      <input
        ref={field}
        aria-label={label}
        aria-invalid={problem ? true : undefined}
        value={text}
        disabled={isBusy}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={press}
        onBlur={() => !problem && void save()}
        className="tabular -my-1 h-8 w-28 rounded-field border border-line-strong bg-surface px-2 text-right aria-invalid:border-bad"
      />
      {problem && (
        <span role="alert" className="mt-1 block text-bad text-xs">
          {problem}
        </span>
      )}
    </span>
  )
}
