import { View } from 'react-native'
import { Button } from './button'
import { Heading, Text } from './text'
import { radius, space, useColors } from './theme'

/** Something to know before going on; `bad` stops. */
export function Notice({
  text,
  kind,
  action,
}: {
  text: string
  kind: 'warn' | 'bad' | 'ok'
  action?: { title: string; onPress: () => void }
}) {
  const colors = useColors()
  return (
    <View role="alert" style={{ padding: space(4), gap: space(3), borderRadius: radius.button, backgroundColor: colors[`${kind}Soft`] }}>
      <Text size="label" color={kind}>
        {text}
      </Text>
      {action && <Button kind="quiet" {...action} />}
    </View>
  )
}

/** A screen with nothing on it: what goes here, and what to do. */
export function Empty({ title, text, action }: { title: string; text: string; action?: { title: string; onPress: () => void } }) {
  return (
    <View style={{ paddingVertical: space(16), gap: space(3), alignItems: 'center' }}>
      <Heading level={2} size="title" style={{ textAlign: 'center' }}>
        {title}
      </Heading>
      <Text color="ink2" style={{ textAlign: 'center' }}>
        {text}
      </Text>
      {action && (
        <View style={{ marginTop: space(3) }}>
          <Button {...action} />
        </View>
      )}
    </View>
  )
}

/** What was asked for did not come. What is shown elsewhere stays. */
export function Failure({ onAgain }: { onAgain: () => void }) {
  return <Empty title="The shop does not answer" text="Your cart is safe." action={{ title: 'Try again', onPress: onAgain }} />
}

/** As large as what will stand here. */
export function Skeleton({ height, width = '100%' }: { height: number; width?: number | `${number}%` }) {
  const colors = useColors()
  return <View aria-hidden style={{ height, width, borderRadius: radius.field, backgroundColor: colors.surface2 }} />
}
