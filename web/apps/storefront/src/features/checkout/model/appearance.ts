/** What of our look Stripe's form takes over: its words, and our tokens for them. */
const COLORS = {
  colorPrimary: '--ink',
  colorBackground: '--surface',
  colorText: '--ink',
  colorTextSecondary: '--ink-2',
  colorTextPlaceholder: '--ink-3',
  colorDanger: '--bad',
  line: '--line-strong',
} as const

/** Any colour of ours as one that Stripe reads: it does not know oklch. */
function hex(colour: string, paint: CanvasRenderingContext2D): string {
  paint.fillStyle = colour
  paint.fillRect(0, 0, 1, 1)
  const [red = 0, green = 0, blue = 0] = paint.getImageData(0, 0, 1, 1).data
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

/** The form in our colours, light or dark as the page is now. */
export function appearance(): object {
  const style = getComputedStyle(document.documentElement)
  const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  const token = (name: string) => style.getPropertyValue(name).trim()
  const { line, ...colors } = Object.fromEntries(
    Object.entries(COLORS).map(([name, variable]) => [name, paint ? hex(token(variable), paint) : token(variable)]),
  )
  return {
    theme: 'flat',
    variables: { ...colors, fontFamily: 'system-ui, sans-serif', fontSizeBase: '15px', borderRadius: '6px', spacingUnit: '4px' },
    rules: {
      '.Input': { border: `1px solid ${line}`, boxShadow: 'none' },
      '.Tab': { border: `1px solid ${line}`, boxShadow: 'none' },
      '.Label': { fontWeight: '500' },
    },
  }
}
