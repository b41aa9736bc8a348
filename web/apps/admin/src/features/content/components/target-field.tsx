import { Button, Field } from '@stoa/ui'
import { useState } from 'react'
import { NamePicker } from '../../../shared/name-picker'
import { ProductPicker } from '../../products'
import { TARGETS, type Target } from '../model/menu-rows'
import { CHOICES } from '../model/target-choices'

interface Props {
  target: Target
  isWrong: boolean
  onChange: (target: Target) => void
}

/** What exactly an item leads to, by its kind. */
export function TargetField({ target, isWrong, onChange }: Props) {
  if (target.kind === 'none') return null
  if (target.kind !== 'url') return <ChosenField key={target.kind} target={target} isWrong={isWrong} onChange={onChange} />
  return (
    <Field
      isSmall
      label="Address"
      value={target.value}
      maxLength={2000}
      placeholder="/shop"
      onChange={(event) => onChange({ ...target, value: event.target.value })}
      error={isWrong ? 'Enter a path such as /shop, or an address that starts with https://.' : undefined}
    />
  )
}

function ChosenField({ target, isWrong, onChange }: Props) {
  const [isPicking, setPicking] = useState(false)
  const choices = target.kind in CHOICES ? CHOICES[target.kind as keyof typeof CHOICES] : null
  const word = choices?.word ?? 'product'
  const put = (id: string | undefined, name = '') => {
    setPicking(false)
    if (id) onChange({ ...target, value: id, name })
  }
  const picker = { title: `Choose a ${word}`, act: 'Choose', without: [], most: 1, onClose: () => setPicking(false) }
  return (
    <div>
      <p className="mb-1.5 font-medium text-sm">{TARGETS.find(([kind]) => kind === target.kind)?.[1]}</p>
      <div className="flex flex-wrap items-center gap-3">
        {target.value && <span className="min-w-0 truncate">{target.name || 'Deleted or not published'}</span>}
        <Button size="sm" onClick={() => setPicking(true)}>
          {target.value ? 'Choose another' : `Choose a ${word}`}
        </Button>
      </div>
      {isWrong && <p className="mt-1.5 text-bad text-sm">Choose a {word}.</p>}
      {isPicking &&
        (choices ? (
          <NamePicker {...picker} {...choices} onPick={([one]) => put(one?.id, one?.name)} />
        ) : (
          <ProductPicker {...picker} onPick={([product]) => put(product?.id, product?.title)} />
        ))}
    </div>
  )
}
