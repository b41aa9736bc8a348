import { useFragment, useSubscription } from '@apollo/client/react'
import { useEffect, useState } from 'react'
import { socket } from '../../api/client'
import { type OrderDetailsFragment, OrderDetailsFragmentDoc, OrderWatchDocument } from '../../api/documents.generated'

/** An order as it is now: the first event brings all of it, each further one what has become of it. Without a connection the last state stays. */
export function useLiveOrder(id: string, token: string | null) {
  const [isLive, setLive] = useState(false)
  useEffect(() => socket.listen(setLive), [])
  const { error } = useSubscription(OrderWatchDocument, { variables: { orderId: id, accessToken: token } })
  const { data, complete } = useFragment({
    fragment: OrderDetailsFragmentDoc,
    fragmentName: 'OrderDetails',
    from: { __typename: 'Order', id },
  })
  return { order: complete ? (data as OrderDetailsFragment) : null, isLive, error }
}
