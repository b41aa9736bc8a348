import { t } from '@stoa/ui'
import { useTitle } from '../../../shared/use-title'
import { Listing } from '../components/listing'

export function Component() {
  useTitle(t('Everything'))
  return <Listing scope={{}} title={t('Everything')} lead={t('All that our makers have on the shelf today.')} />
}
