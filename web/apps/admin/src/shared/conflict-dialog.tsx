import { type ComponentProps, lazy, Suspense } from 'react'

const Choices = lazy(async () => ({ default: (await import('./conflict-choices')).ConflictChoices }))

/** Its code comes when two have written the same: most never see it. */
export function ConflictDialog(props: ComponentProps<typeof Choices>) {
  return (
    <Suspense fallback={null}>
      <Choices {...props} />
    </Suspense>
  )
}
