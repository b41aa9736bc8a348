import { useApolloClient } from '@apollo/client/react'
import { Button, Drawer, nameOf, SelectField, spoken, t } from '@stoa/ui'
import { useState } from 'react'
import { keepPreferences } from '../../../shared/preferences'
import { CartMarketUpdateDocument, useBagKey } from '../../cart'
import type { NavigationQuery } from '../api/navigation.generated'

interface Props {
  config: NavigationQuery['storefrontConfig']
  current: NavigationQuery['currentMarket']
  onClose: () => void
}

/** The languages of the page, whatever the goods are written in. */
const LANGUAGES = ['en', 'de']

/** Where one buys, in which currency and language. The bag goes along; the page is another one then. */
export default function Chooser({ config, current, onClose }: Props) {
  const client = useApolloClient()
  const key = useBagKey()
  const [locale, setLocale] = useState<string>(spoken())
  const [handle, setHandle] = useState(current.market.handle)
  const market = config.markets.find((one) => one.handle === handle)
  const [currency, setCurrency] = useState<string>(current.currency.currency)
  const [isBusy, setBusy] = useState(false)
  const currencies = market?.currencies.map((one) => one.currency) ?? [current.currency.currency]
  const chosen = currencies.includes(currency) ? currency : (currencies[0] ?? currency)

  const apply = async () => {
    setBusy(true)
    keepPreferences({ locale, market: handle, currency: chosen })
    const isElsewhere = handle !== current.market.handle || chosen !== current.currency.currency
    if (key && isElsewhere)
      await client
        .mutate({ mutation: CartMarketUpdateDocument, variables: { input: { ...key, market: handle, currency: chosen } } })
        .catch(() => undefined)
    location.reload()
  }
  return (
    <Drawer
      isOpen
      onOpenChange={(isOpen) => isOpen || onClose()}
      title={t('Country and language')}
      description={t('Where you buy, in which currency, and what is spoken.')}
      footer={
        <Button kind="primary" size="lg" wide busy={isBusy} onClick={() => void apply()}>
          {t('Apply')}
        </Button>
      }
    >
      <div className="space-y-5 p-6">
        <SelectField label={t('Language')} value={locale} onChange={(event) => setLocale(event.target.value)}>
          {LANGUAGES.map((tag) => (
            <option key={tag} value={tag} lang={tag}>
              {new Intl.DisplayNames(tag, { type: 'language' }).of(tag)}
            </option>
          ))}
        </SelectField>
        <SelectField label={t('Market')} value={handle} onChange={(event) => setHandle(event.target.value)}>
          {config.markets.map((one) => (
            <option key={one.handle} value={one.handle}>
              {one.name}
            </option>
          ))}
        </SelectField>
        <SelectField label={t('Currency')} value={chosen} onChange={(event) => setCurrency(event.target.value)}>
          {currencies.map((code) => (
            <option key={code} value={code}>
              {`${nameOf('currency', code)} (${code})`}
            </option>
          ))}
        </SelectField>
      </div>
    </Drawer>
  )
}
