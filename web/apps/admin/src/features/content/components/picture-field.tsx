import { Button, Field } from '@stoa/ui'
import { useState } from 'react'
import { PicturePicker } from '../../media'
import type { BlockPicture } from '../model/blocks'

interface Props {
  picture: BlockPicture | null
  isFixed: boolean
  onChange: (picture: BlockPicture | null) => void
}

/** A picture of a block: from the library, with what it shows. */
export function PictureField({ picture, isFixed, onChange }: Props) {
  const [isPicking, setPicking] = useState(false)
  return (
    <div>
      <p className="mb-1.5 font-medium text-sm">Picture</p>
      <div className="flex flex-wrap items-start gap-4">
        {picture && <img src={picture.url} alt="" className="h-24 w-32 rounded-field border bg-surface-2 object-cover" />}
        <div className="min-w-48 flex-1 space-y-3">
          {picture && (
            <Field
              isSmall
              label="Alt text"
              disabled={isFixed}
              maxLength={1000}
              value={picture.altText ?? ''}
              onChange={({ target }) => onChange({ ...picture, altText: target.value || null })}
              placeholder="What the picture shows"
            />
          )}
          {!isFixed && (
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
      </div>
      {isPicking && (
        <PicturePicker
          onClose={() => setPicking(false)}
          onPick={({ image, altTexts }) => {
            setPicking(false)
            onChange({ url: image.url, width: image.width, height: image.height, altText: altTexts[0]?.text ?? null })
          }}
        />
      )}
    </div>
  )
}
