import { paths } from '../../../shared/paths'
import type { PlanQuery } from '../api/plan.generated'

type Plan = PlanQuery['catalogPreview']

/** Something that will happen to the shop. */
export interface PlannedEvent {
  key: string
  at: string
  /** True when something appears, false when it goes. */
  isBeginning: boolean
  /** What it is, such as “Product”. */
  thing: string
  name: string
  /** What happens, such as “appears”. */
  act: string
  to: string
}

const shown = (isShown: boolean) => (isShown ? 'appears' : 'is hidden')

/** All that is planned, the soonest first. */
export function agenda(plan: Plan): PlannedEvent[] {
  const events = [
    ...plan.plannedProducts.map(({ at, isShown, product }) => ({
      at,
      isBeginning: isShown,
      thing: 'Product',
      name: product.title,
      act: shown(isShown),
      to: paths.product(product.id),
    })),
    ...plan.plannedPriceLists.map(({ at, isCounting, priceList: { handle, name, adjustPercent } }) => ({
      at,
      isBeginning: isCounting,
      thing: 'Price list',
      name: adjustPercent ? `${name} (${adjustPercent} %)` : name,
      act: isCounting ? 'begins' : 'ends',
      to: paths.priceList(handle),
    })),
    ...plan.plannedPages.map(({ at, isShown, contentPage }) => ({
      at,
      isBeginning: isShown,
      thing: 'Page',
      name: contentPage.title,
      act: shown(isShown),
      to: paths.page(contentPage.id),
    })),
    ...plan.plannedBanners.map(({ at, isShown, placementKey, block }) => ({
      at,
      isBeginning: isShown,
      thing: 'Banner',
      name: 'title' in block ? block.title : placementKey,
      act: `${shown(isShown)} in ${placementKey}`,
      to: paths.placement(placementKey),
    })),
  ]
  return events
    .sort((one, other) => Date.parse(one.at) - Date.parse(other.at))
    .map((event, index) => ({ key: `${event.at} ${event.to} ${index}`, ...event }))
}

/** By day, as the reader counts days. */
export function byDay(events: readonly PlannedEvent[], dayOf: (at: string) => string): [string, PlannedEvent[]][] {
  const days = new Map<string, PlannedEvent[]>()
  for (const event of events) days.set(dayOf(event.at), [...(days.get(dayOf(event.at)) ?? []), event])
  return [...days]
}
