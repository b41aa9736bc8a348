import { Button, Notice } from '@stoa/ui'

/** Said where data did not come. */
export function Failed({ onRetry }: { onRetry: () => void }) {
  return (
    <div className="p-4">
      <Notice kind="bad">
        <p>This data could not be loaded. Nothing was changed.</p>
        <Button size="sm" className="mt-3" onClick={onRetry}>
          Try again
        </Button>
      </Notice>
    </div>
  )
}
