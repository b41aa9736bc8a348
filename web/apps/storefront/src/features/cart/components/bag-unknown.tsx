import { Button, t } from '@stoa/ui'

/** What is in the bag cannot be told for the moment: that is another thing than nothing. */
export function BagUnknown({ onAgain }: { onAgain: () => void }) {
  return (
    <div role="status" className="py-10 text-center">
      <p className="mb-4">{t('The shop does not answer just now. Your bag is safe.')}</p>
      <Button onClick={onAgain}>{t('Try again')}</Button>
    </div>
  )
}
