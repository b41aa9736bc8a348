import { ActivityIndicator, Pressable, View } from 'react-native'
import { Text } from './text'
import { radius, space, useColors } from './theme'

interface Props {
  title: string
  onPress: () => void
  kind?: 'primary' | 'quiet'
  /** It works: a second press does nothing, the width stays. */
  isBusy?: boolean
  disabled?: boolean
}

export function Button({ title, onPress, kind = 'primary', isBusy = false, disabled = false }: Props) {
  const colors = useColors()
  const isPrimary = kind === 'primary'
  const isOff = disabled || isBusy
  const background = disabled ? colors.surface3 : isPrimary ? colors.primary : 'transparent'
  const ink = disabled ? 'ink3' : isPrimary ? 'primaryInk' : 'ink'
  return (
    <Pressable
      role="button"
      aria-label={title}
      aria-busy={isBusy}
      disabled={isOff}
      onPress={onPress}
      style={({ pressed }) => ({
        minHeight: 52,
        paddingHorizontal: space(6),
        borderRadius: radius.button,
        alignItems: 'center',
        justifyContent: 'center',
        backgroundColor: background,
        borderWidth: isPrimary ? 0 : 1,
        borderColor: colors.lineStrong,
        opacity: pressed ? 0.85 : 1,
      })}
    >
      <Text size="label" color={ink} style={{ opacity: isBusy ? 0 : 1 }}>
        {title}
      </Text>
      {isBusy && (
        <View style={{ position: 'absolute' }}>
          <ActivityIndicator color={colors[ink]} />
        </View>
      )}
    </Pressable>
  )
}

/** A small round one, for a sign instead of a word. */
export function RoundButton({
  sign,
  label,
  onPress,
  disabled = false,
}: {
  sign: string
  label: string
  onPress: () => void
  disabled?: boolean
}) {
  const colors = useColors()
  return (
    <Pressable
      role="button"
      aria-label={label}
      disabled={disabled}
      onPress={onPress}
      style={({ pressed }) => ({
        width: 44,
        height: 44,
        borderRadius: radius.round,
        alignItems: 'center',
        justifyContent: 'center',
        backgroundColor: pressed ? colors.surface3 : colors.surface2,
        opacity: disabled ? 0.4 : 1,
      })}
    >
      <Text size="heading" aria-hidden>
        {sign}
      </Text>
    </Pressable>
  )
}
