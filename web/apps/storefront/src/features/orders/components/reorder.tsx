import { Button, Notice, t } from '@stoa/ui'
import { useState } from 'react'
import { useAddToBag } from '../../cart'

interface Line {
  title: string
  quantity: number
  variant: { id: string; availability?: { isBuyable: boolean } } | null
}

/** The same once more, as far as there is of it. */
export function Reorder({ lines }: { lines: readonly Line[] }) {
  const { addAll } = useAddToBag()
  const [isBusy, setBusy] = useState(false)
  const [problems, setProblems] = useState<string[]>([])
  const isThere = ({ variant }: Line) => variant !== null && variant.availability?.isBuyable !== false
  const gone = lines.filter((line) => !isThere(line)).map(({ title }) => t('{title} is sold out.', { title }))

  const again = async () => {
    setBusy(true)
    try {
      const wanted = lines
        .filter(isThere)
        .flatMap(({ variant, quantity, title }) => (variant ? [{ variantId: variant.id, quantity, title }] : []))
      setProblems([...gone, ...(await addAll(wanted))])
    } catch {
      setProblems([t('That did not reach the shop. Please try again.')])
    }
    setBusy(false)
  }
  return (
    <div>
      <Button size="sm" busy={isBusy} disabled={gone.length === lines.length} onClick={() => void again()}>
        {t('Buy it again')}
      </Button>
      {problems.length > 0 && (
        <Notice kind="warn" className="mt-3">
          {problems.join(' ')}
        </Notice>
      )}
    </div>
  )
}
