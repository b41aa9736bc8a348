import { useMutation } from '@apollo/client/react'
import { Button, Notice, t } from '@stoa/ui'
import { useState } from 'react'
import { refusalWords, useBagKey } from '../../cart'
import { CartReleaseDocument } from '../api/cart-release.generated'
import { endAttempt } from '../model/attempt'

/** A payment that waits for the bank keeps the order as it is, until it is given up. */
export function BeingPaid() {
  const key = useBagKey()
  const [release, { loading }] = useMutation(CartReleaseDocument)
  const [error, setError] = useState<string>()
  const giveUp = async () => {
    if (!key) return
    try {
      const refused = (await release({ variables: { input: key } })).data?.cartRelease.userErrors[0]
      setError(refused && refusalWords(refused))
      if (!refused) endAttempt()
    } catch {
      setError(t('That did not reach the shop. Please try again.'))
    }
  }
  return (
    <div className="space-y-4">
      <Notice kind="info">
        {t('A payment for this bag is under way. To change the order, give that payment up; nothing was charged yet.')}
      </Notice>
      {error && <Notice kind="bad">{error}</Notice>}
      <Button busy={loading} onClick={() => void giveUp()}>
        {t('Give up the payment')}
      </Button>
    </div>
  )
}
