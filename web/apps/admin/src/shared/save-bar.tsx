import { Button, useShortcuts } from '@stoa/ui'

/** Stands at the bottom while something is not saved. */
export function SaveBar({
  isDirty,
  isBusy,
  onSave,
  onDiscard,
}: {
  isDirty: boolean
  isBusy: boolean
  onSave: () => void
  onDiscard: () => void
}) {
  useShortcuts({
    'ctrl+s': (event) => {
      event.preventDefault()
      if (isDirty) onSave()
    },
  })
  if (!isDirty) return null
  return (
    <section aria-label="Unsaved changes" className="fixed inset-x-0 bottom-0 z-30 border-t bg-surface px-4 py-3 shadow-2 lg:left-58">
      <div className="mx-auto flex max-w-[1200px] items-center justify-between gap-3">
        <p className="text-ink-2 text-sm">Unsaved changes</p>
        <div className="flex gap-2">
          <Button size="sm" onClick={onDiscard}>
            Discard
          </Button>
          <Button size="sm" kind="primary" busy={isBusy} onClick={onSave}>
            Save
          </Button>
        </div>
      </div>
    </section>
  )
}
