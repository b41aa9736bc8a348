import { cn } from '@stoa/ui'

interface WayChoiceProps {
  id: string
  /** Of which one is chosen. */
  group: string
  name: string
  detail?: string | null
  price?: string
  isChosen: boolean
  onChoose: () => void
}

/** One way to get what was bought. */
export function WayChoice({ id, group, name, detail, price, isChosen, onChoose }: WayChoiceProps) {
  return (
    <label
      htmlFor={id}
      className={cn(
        'flex min-h-16 items-center gap-4 rounded-button border px-5 py-3',
        isChosen ? 'border-ink bg-surface ring-1 ring-ink' : 'border-line-strong hover:bg-surface-2',
      )}
    >
      <input id={id} type="radio" name={group} checked={isChosen} onChange={onChoose} className="size-4.5 accent-primary" />
      <span className="min-w-0 flex-1">
        <span className="block break-words font-medium">{name}</span>
        {detail && <span className="block break-words text-ink-2 text-sm">{detail}</span>}
      </span>
      <span className="tabular">{price}</span>
    </label>
  )
}
