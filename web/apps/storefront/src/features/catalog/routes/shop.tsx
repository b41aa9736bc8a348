import { useTitle } from '../../../shared/use-title'
import { Listing } from '../components/listing'

export function Component() {
  useTitle('Everything')
  return <Listing scope={{}} title="Everything" lead="All that our makers have on the shelf today." />
}
