import { Button, Modal } from '@stoa/ui'
import { useState } from 'react'
import { authorOf, type Conflict, type ConflictField, isPicture, nameOf } from './conflict'
import { moment } from './format'

interface Props {
  conflict: Conflict
  /** The fields in which the own values shall stand; the others take what is there. */
  onResolve: (mine: readonly string[]) => void
  onClose: () => void
}

/** Two have written the same: who was first, both values, and a choice for each field. Nothing is lost before it is made. */
export function ConflictChoices({ conflict, onResolve, onClose }: Props) {
  const [mine, setMine] = useState<ReadonlySet<string>>(new Set(conflict.fields.map(keyOf)))
  const choose = (field: ConflictField, isMine: boolean) => {
    const next = new Set(mine)
    if (isMine) next.add(keyOf(field))
    else next.delete(keyOf(field))
    setMine(next)
  }
  return (
    <Modal
      isOpen
      wide
      onOpenChange={onClose}
      title="Conflicting changes"
      description="Someone else saved changes to the same fields. Choose which values to keep. Your other changes are kept."
      footer={
        <>
          <Button size="sm" onClick={onClose}>
            Keep editing
          </Button>
          <Button
            size="sm"
            kind="primary"
            onClick={() => onResolve(conflict.fields.filter((field) => mine.has(keyOf(field))).map(({ field }) => field))}
          >
            Save
          </Button>
        </>
      }
    >
      <ul className="space-y-5">
        {conflict.fields.map((field) => (
          <li key={keyOf(field)}>
            <fieldset>
              <legend className="mb-2">
                <span className="font-semibold">{field.name ?? nameOf(field.field)}</span>{' '}
                <span className="text-ink-2 text-sm">
                  changed by {authorOf(field)}
                  {field.changedAt && `, ${moment(field.changedAt)}`}
                </span>
              </legend>
              <div className="grid gap-3 sm:grid-cols-2">
                <Choice
                  name={keyOf(field)}
                  label="Your version"
                  value={field.yours}
                  isPicture={isPicture(field.field)}
                  isChosen={mine.has(keyOf(field))}
                  onChoose={() => choose(field, true)}
                />
                <Choice
                  name={keyOf(field)}
                  label="Current version"
                  value={field.current}
                  isPicture={isPicture(field.field)}
                  isChosen={!mine.has(keyOf(field))}
                  onChoose={() => choose(field, false)}
                />
              </div>
            </fieldset>
          </li>
        ))}
      </ul>
    </Modal>
  )
}

const keyOf = ({ partId, field }: ConflictField) => `${partId ?? ''}.${field}`

interface ChoiceProps {
  name: string
  label: string
  value: string | null
  isPicture: boolean
  isChosen: boolean
  onChoose: () => void
}

function Choice({ name, label, value, isPicture, isChosen, onChoose }: ChoiceProps) {
  return (
    <label className="flex cursor-pointer gap-3 rounded-button border border-line-strong p-3 has-checked:border-ink has-checked:bg-surface-2">
      <input type="radio" name={name} checked={isChosen} onChange={onChoose} className="mt-1 accent-primary" />
      <span className="min-w-0">
        <span className="block font-medium text-sm">{label}</span>
        {value && isPicture ? (
          <img src={value} alt="" className="mt-2 h-24 max-w-full rounded-field bg-surface-2 object-contain" />
        ) : (
          <span className="block max-h-40 overflow-y-auto whitespace-pre-wrap break-words text-ink-2 text-sm">{value || 'Empty'}</span>
        )}
      </span>
    </label>
  )
}
