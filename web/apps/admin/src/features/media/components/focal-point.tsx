import { Button } from '@stoa/ui'
import type { KeyboardEvent, MouseEvent } from 'react'
import { type Point, pointAt, pointBy } from '../model/picture-draft'

interface Props {
  src: string
  point: Point | null
  disabled: boolean
  onChange: (point: Point | null) => void
}

const MIDDLE: Point = { x: 50, y: 50 }
const FAR = 10

/** The spot of a picture that stays when it is cropped: pressed, or moved by the arrow keys. */
export function FocalPoint({ src, point, disabled, onChange }: Props) {
  const { x, y } = point ?? MIDDLE
  const press = (event: KeyboardEvent) => {
    const next = pointBy(event.key, { x, y }, event.shiftKey ? FAR : 1)
    if (!next) return
    event.preventDefault()
    onChange(next)
  }
  const click = (event: MouseEvent) => {
    // Enter and the space bar press it too, at no place.
    if (event.detail > 0) onChange(pointAt({ x: event.clientX, y: event.clientY }, event.currentTarget.getBoundingClientRect()))
  }
  return (
    <div>
      <div className="grid place-items-center rounded-button bg-surface-2 p-3">
        <button
          type="button"
          disabled={disabled}
          aria-label={`Focal point: ${x} percent from the left, ${y} percent from the top`}
          aria-describedby="focal-help"
          onClick={click}
          onKeyDown={press}
          className="relative block cursor-crosshair disabled:cursor-default"
        >
          <img src={src} alt="" className="block max-h-[60vh] max-w-full" />
          <span
            aria-hidden="true"
            style={{ left: `${x}%`, top: `${y}%` }}
            className="-translate-x-1/2 -translate-y-1/2 absolute size-7 rounded-full border-2 border-white bg-black/25 shadow-[0_0_0_1.5px_black]"
          />
        </button>
      </div>
      <div className="mt-3 flex min-h-9 flex-wrap items-center justify-between gap-3">
        <p id="focal-help" className="text-ink-2 text-sm">
          {disabled
            ? 'This spot stays visible when the picture is cropped.'
            : 'Choose the spot that stays visible when the picture is cropped.'}
        </p>
        {point && !disabled && (
          <Button size="sm" onClick={() => onChange(null)}>
            Use the middle
          </Button>
        )}
      </div>
    </div>
  )
}
