import { Pressable } from 'react-native'
import { Text } from './text'
import { radius, space, useColors } from './theme'

interface Props {
  title: string
  isChosen: boolean
  onPress: () => void
  /** It can be chosen, but not bought like this. */
  isFaint?: boolean
  label?: string
}

/** One of several, of which one is chosen. */
export function Chip({ title, isChosen, onPress, isFaint = false, label }: Props) {
  const colors = useColors()
  return (
    <Pressable
      role="radio"
      aria-checked={isChosen}
      aria-label={label ?? title}
      onPress={onPress}
      style={{
        minHeight: 44,
        paddingHorizontal: space(4),
        justifyContent: 'center',
        borderRadius: radius.round,
        borderWidth: 1,
        borderStyle: isFaint ? 'dashed' : 'solid',
        borderColor: isChosen ? colors.primary : colors.lineStrong,
        backgroundColor: isChosen ? colors.primary : colors.surface,
      }}
    >
      <Text size="label" color={isChosen ? 'primaryInk' : isFaint ? 'ink3' : 'ink'}>
        {title}
      </Text>
    </Pressable>
  )
}
