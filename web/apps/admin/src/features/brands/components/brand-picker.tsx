import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { Picker, type PickerProps } from '../../../shared/picker'
import { usePaused } from '../../../shared/use-paused'
import { BrandChoicesDocument, type BrandChoicesQuery } from '../api/brand-choices.generated'

export type BrandChoice = BrandChoicesQuery['brands']['nodes'][number]

/** Chooses a brand by its name. */
export function BrandPicker(props: PickerProps<BrandChoice>) {
  const [text, setText] = useState('')
  const query = usePaused(text.trim())
  const { data, previousData, error, refetch } = useQuery(BrandChoicesDocument, {
    variables: { query },
    fetchPolicy: 'cache-and-network',
  })
  return (
    <Picker
      {...props}
      things="brands"
      text={text}
      onText={setText}
      items={(data ?? previousData)?.brands.nodes}
      isFailed={error !== undefined}
      onRetry={() => void refetch()}
    >
      {({ name }) => <span className="min-w-0 flex-1 break-words">{name}</span>}
    </Picker>
  )
}
