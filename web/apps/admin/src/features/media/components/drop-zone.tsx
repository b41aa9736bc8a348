import { ImagePlus } from 'lucide-react'
import { type DragEvent, type ReactNode, useState } from 'react'

interface Props {
  disabled: boolean
  onFiles: (files: readonly File[]) => void
  children: ReactNode
}

const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files')

/** Takes files that are dropped anywhere on it. Others have the button. */
export function DropZone({ disabled, onFiles, children }: Props) {
  const [isOver, setOver] = useState(false)
  if (disabled) return children
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: files are dragged by the mouse alone; the button does the same.
    <div
      className="relative"
      onDragOver={(event) => {
        if (!hasFiles(event)) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={(event) => !event.currentTarget.contains(event.relatedTarget as Node | null) && setOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setOver(false)
        onFiles([...event.dataTransfer.files])
      }}
    >
      {children}
      {isOver && (
        <div className="pointer-events-none absolute inset-0 z-20 grid place-items-center rounded-card border-2 border-accent border-dashed bg-accent-soft/90">
          <p className="flex items-center gap-2 font-medium">
            <ImagePlus className="size-5" strokeWidth={1.75} aria-hidden="true" /> Drop pictures to upload them
          </p>
        </div>
      )}
    </div>
  )
}
