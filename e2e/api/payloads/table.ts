import type { Weight } from './client.ts'
import type { Screen } from './screens.ts'

const MEASURES = ['requests', 'fields', 'raw', 'gzip', 'brotli'] as const
const HEADS = [
  '| screen | requests | fields | bytes | gzip | brotli | of the storefront’s gzip |',
  '|---|---|---|---|---|---|---|',
]

/** The storefront's figures stand before the phone's. */
export function table({ date, commit, screens }: { date: string; commit: string; screens: Screen[] }): string {
  return [`${date.slice(0, 16).replace('T', ' ')}, commit ${commit}:`, '', ...HEADS, ...screens.map(row)].join('\n')
}

function row({ name, weights: { storefront, mobile } }: Screen): string {
  const pairs = MEASURES.map((one) => `${storefront[one]} → ${mobile[one]}`)
  return `| ${name} | ${pairs.join(' | ')} | ${Math.round((100 * mobile.gzip) / storefront.gzip)} % |`
}

/** Where the phone's screen is not the leaner one, in whatever measure. */
export function heavier(screens: Screen[]): string[] {
  return screens.flatMap(({ name, weights }) =>
    leaner(weights.mobile, weights.storefront).map(
      (one) => `${name}: ${weights.mobile[one]} ${one} on the phone, ${weights.storefront[one]} in the storefront`,
    ),
  )
}

function leaner(mobile: Weight, storefront: Weight) {
  return MEASURES.filter((one) => (one === 'requests' ? false : mobile[one] >= storefront[one]))
}
