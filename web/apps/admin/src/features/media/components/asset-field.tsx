import { Button } from '@stoa/ui'
import { useId, useState } from 'react'
import type { ChosenPicture } from '../../../shared/page-head'
import { PicturePicker } from './picture-picker'

interface Props {
  label: string
  hint: string
  picture: ChosenPicture | null
  disabled: boolean
  error: string | undefined
  onChange: (picture: ChosenPicture | null) => void
}

/** One picture of the library, or none. */
export function AssetField({ label, hint, picture, disabled, error, onChange }: Props) {
  const id = useId()
  const [isPicking, setPicking] = useState(false)
  return (
    <fieldset aria-describedby={`${id}-hint`}>
      <legend className="mb-1.5 font-medium text-sm">{label}</legend>
      <div className="flex flex-wrap items-center gap-4">
        {picture && <img src={picture.thumb} alt="" className="h-24 w-36 rounded-field border bg-surface-2 object-contain" />}
        {!disabled && (
          <div className="flex flex-wrap gap-2">
            <Button size="sm" onClick={() => setPicking(true)}>
              {picture ? 'Change picture' : 'Choose picture'}
            </Button>
            {picture && (
              <Button size="sm" kind="quiet" onClick={() => onChange(null)}>
                Remove
              </Button>
            )}
          </div>
        )}
      </div>
      <p id={`${id}-hint`} className={`mt-1.5 text-sm ${error ? 'text-bad' : 'text-ink-2'}`}>
        {error ?? hint}
      </p>
      {isPicking && (
        <PicturePicker
          onClose={() => setPicking(false)}
          onPick={({ id: chosen, image }) => {
            setPicking(false)
            onChange({ id: chosen, thumb: image.thumb })
          }}
        />
      )}
    </fieldset>
  )
}
