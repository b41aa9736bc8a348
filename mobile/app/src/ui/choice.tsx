import { Pressable, View } from 'react-native'
import { Text } from './text'
import { radius, space, useColors } from './theme'

interface Props {
  title: string
  note?: string | undefined
  aside?: string | undefined
  isChosen: boolean
  onPress: () => void
}

/** A row of a list of which one is chosen: a way of delivery, a card. */
export function Choice({ title, note, aside, isChosen, onPress }: Props) {
  const colors = useColors()
  return (
    <Pressable
      role="radio"
      aria-checked={isChosen}
      aria-label={[title, note, aside].filter(Boolean).join(', ')}
      onPress={onPress}
      style={{
        flexDirection: 'row',
        alignItems: 'center',
        gap: space(3),
        padding: space(4),
        borderRadius: radius.button,
        borderWidth: isChosen ? 2 : 1,
        margin: isChosen ? 0 : 1,
        borderColor: isChosen ? colors.primary : colors.line,
        backgroundColor: colors.surface,
      }}
    >
      <View
        style={{
          width: 20,
          height: 20,
          borderRadius: radius.round,
          borderWidth: isChosen ? 6 : 2,
          borderColor: isChosen ? colors.primary : colors.lineStrong,
        }}
      />
      <View style={{ flex: 1 }}>
        <Text size="label">{title}</Text>
        {note !== undefined && (
          <Text size="small" color="ink2">
            {note}
          </Text>
        )}
      </View>
      {aside !== undefined && <Text size="label">{aside}</Text>}
    </Pressable>
  )
}
