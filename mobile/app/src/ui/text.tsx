import type { PropsWithChildren } from 'react'
import { Text as NativeText, type TextProps } from 'react-native'
import { type Colors, display, sans, useColors } from './theme'

const SIZES = {
  hero: { fontSize: 40, lineHeight: 43, fontFamily: display, letterSpacing: -0.6 },
  title: { fontSize: 30, lineHeight: 34, fontFamily: display, letterSpacing: -0.4 },
  heading: { fontSize: 18, lineHeight: 24, fontFamily: sans, fontWeight: '600' },
  body: { fontSize: 16, lineHeight: 24, fontFamily: sans },
  label: { fontSize: 15, lineHeight: 20, fontFamily: sans, fontWeight: '500' },
  small: { fontSize: 13, lineHeight: 18, fontFamily: sans },
} as const

type Props = PropsWithChildren<
  Omit<TextProps, 'role'> & { size?: keyof typeof SIZES; color?: keyof Colors; role?: TextProps['role'] | 'status'; live?: boolean }
>

/** Words. Numbers keep their width, so that nothing jumps when they change. */
export function Text({ size = 'body', color = 'ink', live, style, role, ...props }: Props) {
  const colors = useColors()
  const look = [{ color: colors[color], fontVariant: ['tabular-nums'] as const }, SIZES[size], style]
  return (
    <NativeText {...props} role={role as TextProps['role']} aria-live={live ? 'polite' : undefined} style={look as TextProps['style']} />
  )
}

export function Heading({ level, size, ...props }: Props & { level: 1 | 2 }) {
  // React Native has no levels; in a browser they make h1 and h2.
  const heading = { role: 'heading', 'aria-level': level } as const
  return <Text size={size ?? (level === 1 ? 'title' : 'heading')} {...(heading as object)} {...props} />
}
