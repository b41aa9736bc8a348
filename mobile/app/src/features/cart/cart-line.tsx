import { View } from 'react-native'
import type { CartDetailsFragment } from '../../api/documents.generated'
import { Button, RoundButton } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { Picture } from '../../ui/picture'
import { Text } from '../../ui/text'
import { space, useColors } from '../../ui/theme'
import { quantityOf } from './fix'

type Line = CartDetailsFragment['lines'][number]
type Problem = CartDetailsFragment['problems'][number]

interface Props {
  line: Line
  problems: readonly Problem[]
  isBusy: boolean
  onChange: (quantity: number) => void
}

/** One thing in the cart, what is wrong with it, and the cure. */
export function CartLine({ line, problems, isBusy, onChange }: Props) {
  const colors = useColors()
  const { title, variantTitle, quantity } = line
  return (
    <View role="listitem" style={{ gap: space(3), paddingVertical: space(4), borderTopWidth: 1, borderColor: colors.line }}>
      <View style={{ flexDirection: 'row', gap: space(4) }}>
        <Picture url={line.variant?.image?.url} style={{ width: 84, borderRadius: 10 }} />
        <View style={{ flex: 1, gap: space(1) }}>
          <View style={{ flexDirection: 'row', gap: space(3) }}>
            <Text size="label" style={{ flex: 1 }}>
              {title}
            </Text>
            <Text size="label">{line.total.gross.formatted}</Text>
          </View>
          {variantTitle !== null && (
            <Text size="small" color="ink2">
              {variantTitle}
            </Text>
          )}
          <View style={{ flexDirection: 'row', alignItems: 'center', gap: space(1), marginTop: space(1) }}>
            <RoundButton sign="−" label={`One ${title} less`} disabled={isBusy || quantity <= 1} onPress={() => onChange(quantity - 1)} />
            <Text size="label" aria-label={`${quantity} of ${title}`} live style={{ minWidth: 32, textAlign: 'center' }}>
              {quantity}
            </Text>
            <RoundButton sign="+" label={`One ${title} more`} disabled={isBusy} onPress={() => onChange(quantity + 1)} />
            <View style={{ flex: 1 }} />
            <RoundButton sign="×" label={`Remove ${title}`} disabled={isBusy} onPress={() => onChange(0)} />
          </View>
        </View>
      </View>
      {problems.map((problem) => {
        const wanted = quantityOf(problem.fix)
        return (
          <View key={problem.code} style={{ gap: space(2) }}>
            <Notice kind="warn" text={problem.message} />
            {wanted !== null && (
              <Button
                kind="quiet"
                title={wanted === 0 ? `Remove ${title}` : `Take ${wanted}`}
                isBusy={isBusy}
                onPress={() => onChange(wanted)}
              />
            )}
          </View>
        )
      })}
    </View>
  )
}
