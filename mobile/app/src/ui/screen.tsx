import type { PropsWithChildren, ReactNode } from 'react'
import { ScrollView, View } from 'react-native'
import { useSafeAreaInsets } from 'react-native-safe-area-context'
import { RoundButton } from './button'
import { Heading } from './text'
import { space, useColors, useLayout } from './theme'

interface Props {
  title: string
  onBack?: (() => void) | undefined
  /** Stays at the bottom, above the tabs. */
  footer?: ReactNode
}

/** One screen: its name, its content, and what is always at hand. */
export function Screen({ title, onBack, footer, children }: PropsWithChildren<Props>) {
  const colors = useColors()
  const { gutter, content } = useLayout()
  const insets = useSafeAreaInsets()
  const column = { width: content, alignSelf: 'center' } as const
  return (
    <View role="main" style={{ flex: 1, backgroundColor: colors.bg }}>
      <ScrollView
        keyboardShouldPersistTaps="handled"
        contentContainerStyle={{ paddingTop: insets.top + space(4), paddingBottom: space(10) }}
      >
        <View style={[column, { gap: space(6) }]}>
          <View style={{ flexDirection: 'row', alignItems: 'center', gap: space(3) }}>
            {onBack && <RoundButton sign="‹" label="Back" onPress={onBack} />}
            <Heading level={1} style={{ flex: 1 }}>
              {title}
            </Heading>
          </View>
          {children}
        </View>
      </ScrollView>
      {footer && (
        <View
          style={{
            paddingVertical: space(3),
            paddingHorizontal: gutter,
            borderTopWidth: 1,
            borderColor: colors.line,
            backgroundColor: colors.surface,
          }}
        >
          <View style={column}>{footer}</View>
        </View>
      )}
    </View>
  )
}
