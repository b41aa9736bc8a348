import { Image, type StyleProp, View, type ViewStyle } from 'react-native'
import { radius, useColors } from './theme'

interface Props {
  url: string | null | undefined
  /** Left out where words beside it say the same. */
  alt?: string | null | undefined
  ratio?: number
  style?: StyleProp<ViewStyle>
}

/** A picture in a box that is there before it: nothing jumps when it comes. */
export function Picture({ url, alt, ratio = 4 / 5, style }: Props) {
  const colors = useColors()
  return (
    <View
      aria-hidden={!alt}
      style={[{ aspectRatio: ratio, borderRadius: radius.card, overflow: 'hidden', backgroundColor: colors.surface2 }, style]}
    >
      {url ? (
        <Image
          source={{ uri: url }}
          alt={alt ?? ''}
          aria-label={alt ?? undefined}
          resizeMode="cover"
          style={{ width: '100%', height: '100%' }}
        />
      ) : null}
    </View>
  )
}
