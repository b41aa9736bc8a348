import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { Picker, type PickerProps } from '../../../shared/picker'
import { usePaused } from '../../../shared/use-paused'
import type { ProductChoiceFragment } from '../api/product-choice.generated'
import { ProductsToChooseDocument } from '../api/products-to-choose.generated'
import { ProductLine } from './product-line'

/** Chooses products by their names. */
export function ProductPicker(props: PickerProps<ProductChoiceFragment>) {
  const [text, setText] = useState('')
  const query = usePaused(text.trim())
  const { data, previousData, error, refetch } = useQuery(ProductsToChooseDocument, { variables: { query, isNewest: query === '' } })
  const found = data ?? previousData
  return (
    <Picker
      {...props}
      things="products"
      text={text}
      onText={setText}
      items={found?.products?.nodes ?? found?.productSearch?.products.nodes}
      isFailed={error !== undefined}
      onRetry={() => void refetch()}
    >
      {(product) => <ProductLine product={product} />}
    </Picker>
  )
}
