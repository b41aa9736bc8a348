import { Button, Checkbox, Field, Modal, Skeleton } from '@stoa/ui'
import { type ReactNode, useState } from 'react'
import { Failed } from './failed'
import { count } from './format'

interface Item {
  id: string
}

export interface PickerProps<Choice extends Item> {
  title: string
  act: string
  /** Those that are chosen already are not offered again. */
  without: readonly string[]
  /** At most so many more. */
  most: number
  busy?: boolean
  onClose: () => void
  onPick: (items: readonly Choice[]) => void
}

interface Props<Choice extends Item> extends PickerProps<Choice> {
  /** What they are, in the plural. */
  things: string
  text: string
  onText: (text: string) => void
  /** What was found; nothing while it is looked for the first time. */
  items: readonly Choice[] | undefined
  isFailed: boolean
  onRetry: () => void
  children: (item: Choice) => ReactNode
}

/** Chooses things by what they are called. */
export function Picker<Choice extends Item>({
  title,
  act,
  without,
  most,
  busy,
  onClose,
  onPick,
  things,
  text,
  onText,
  items,
  isFailed,
  onRetry,
  children,
}: Props<Choice>) {
  const [chosen, setChosen] = useState<readonly Choice[]>([])
  const offered = items?.filter(({ id }) => !without.includes(id))
  const isChosen = (id: string) => chosen.some((one) => one.id === id)
  const toggle = (item: Choice) => {
    if (isChosen(item.id)) setChosen(chosen.filter(({ id }) => id !== item.id))
    else setChosen(most === 1 ? [item] : [...chosen, item])
  }
  return (
    <Modal
      isOpen
      onOpenChange={onClose}
      title={title}
      footer={
        <>
          <p className="tabular mr-auto self-center text-ink-2 text-sm" role="status">
            {count(chosen.length)} selected
          </p>
          <Button size="sm" kind="primary" busy={busy} disabled={chosen.length === 0} onClick={() => onPick(chosen)}>
            {act}
          </Button>
        </>
      }
    >
      <Field
        isSmall
        label={`Search ${things}`}
        type="search"
        value={text}
        maxLength={100}
        onChange={({ target }) => onText(target.value)}
      />
      <div className="mt-3 min-h-72">
        {isFailed && !offered ? (
          <Failed onRetry={onRetry} />
        ) : !offered ? (
          <Skeleton className="h-72 rounded-button" />
        ) : offered.length === 0 ? (
          <p className="py-10 text-center text-ink-2">No other {things} found.</p>
        ) : (
          <ul>
            {offered.map((item) => (
              <li key={item.id}>
                <label className="flex min-h-12 items-center gap-3 rounded-button px-2 hover:bg-surface-2">
                  <Checkbox
                    checked={isChosen(item.id)}
                    disabled={most > 1 && !isChosen(item.id) && chosen.length >= most}
                    onChange={() => toggle(item)}
                  />
                  {children(item)}
                </label>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Modal>
  )
}
