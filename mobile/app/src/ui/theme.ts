import { Platform, useColorScheme, useWindowDimensions } from 'react-native'

/** The colours of the storefront (web/packages/ui/src/tokens.css), as a phone can read them. Two designs, not one turned over. */
const LIGHT = {
  bg: '#fcfaf7',
  surface: '#ffffff',
  surface2: '#f6f3ef',
  surface3: '#ece9e3',
  ink: '#1f1915',
  ink2: '#564e48',
  ink3: '#6c645f',
  line: '#e4e1db',
  lineStrong: '#8a857e',
  accent: '#834018',
  accentSoft: '#fce9db',
  primary: '#1f1915',
  primaryInk: '#fcfaf7',
  ok: '#07602f',
  okSoft: '#def6e3',
  warn: '#784e00',
  warnSoft: '#feedc9',
  bad: '#a92321',
  badSoft: '#ffeae8',
  brand: '#221b17',
  brandInk: '#f5f1ea',
}

export type Colors = typeof LIGHT

const DARK: Colors = {
  bg: '#13100d',
  surface: '#1b1715',
  surface2: '#241f1c',
  surface3: '#2f2a26',
  ink: '#f2f0ec',
  ink2: '#bebab4',
  ink3: '#a6a19a',
  line: '#312d29',
  lineStrong: '#77706b',
  accent: '#e8a86f',
  accentSoft: '#3e2815',
  primary: '#f2f0ec',
  primaryInk: '#17130f',
  ok: '#72d699',
  okSoft: '#152f1f',
  warn: '#ebc669',
  warnSoft: '#36290e',
  bad: '#fc928a',
  badSoft: '#451e1c',
  brand: '#221b17',
  brandInk: '#f5f1ea',
}

export const radius = { field: 8, button: 12, card: 16, round: 999 }

/** Steps of four. */
export const space = (steps: number) => steps * 4

export const display = Platform.select({ ios: 'Georgia', android: 'serif', default: '"Instrument Serif", Georgia, serif' })
export const sans = Platform.select({ web: '"Inter Variable", Inter, system-ui, sans-serif' })

export const useColors = (): Colors => (useColorScheme() === 'dark' ? DARK : LIGHT)

const GUTTER = space(5)
const WIDEST = 960

/** How wide the content is, and how many products stand side by side. */
export function useLayout() {
  const { width } = useWindowDimensions()
  const content = Math.min(width, WIDEST) - 2 * GUTTER
  const columns = content < 560 ? 2 : content < 800 ? 3 : 4
  return { gutter: GUTTER, content, columns, tile: (content - (columns - 1) * space(4)) / columns }
}
