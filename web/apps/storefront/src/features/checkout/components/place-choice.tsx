import { t } from '@stoa/ui'
import { readyBy } from '../../../shared/ready-by'
import type { PickupOption } from '../model/use-pickup-places'
import { WayChoice } from './way-choice'

interface Props {
  option: PickupOption
  isChosen: boolean
  onChoose: () => void
}

/** A place to pick it up: where that is, and by when it is ready there. */
export function PlaceChoice({ option: { place, readyAt }, isChosen, onChoose }: Props) {
  const { line1, postalCode, city } = place.address
  const where = `${line1}, ${postalCode ?? ''} ${city}`
  return (
    <WayChoice
      id={place.id}
      group="delivery"
      name={place.name}
      detail={[where, readyAt && readyBy(readyAt, place.timeZone)].filter(Boolean).join(' · ')}
      price={t('Free')}
      isChosen={isChosen}
      onChoose={onChoose}
    />
  )
}
