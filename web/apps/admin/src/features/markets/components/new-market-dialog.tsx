import { Button, Checkbox, Field, Modal, SelectField } from '@stoa/ui'
import { type FormEvent, useId } from 'react'
import { decimalOf } from '../../../shared/decimal'
import { HandleFields } from '../../../shared/handle-fields'
import { IssueList } from '../../../shared/issue-list'
import { byField } from '../../../shared/issues'
import { countries, currenciesOfAll } from '../../../shared/regions'
import { useAct } from '../../../shared/use-act'
import { MarketSetDocument } from '../api/market-set.generated'

interface Props {
  /** The currency of the shop itself, which needs no rate. */
  own: string | undefined
  onClose: () => void
  onDone: (handle: string) => void
}

/** A new market begins with one country and one currency; the others follow on its page. */
export function NewMarketDialog({ own, onClose, onDone }: Props) {
  const form = useId()
  const { act, issues, isBusy } = useAct(MarketSetDocument)
  const { fields, rest } = byField(issues, ['name', 'handle', 'countries', 'currencies'])
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const text = (name: string) => String(data.get(name)).trim()
    const done = await act({
      input: {
        handle: text('handle'),
        expectedVersion: 0,
        name: text('name'),
        isActive: false,
        countries: [text('country')],
        currencies: [{ currency: text('currency'), rate: decimalOf(text('rate')) }],
        pricesIncludeTax: data.get('pricesIncludeTax') === 'on',
        taxRates: [],
      },
    })
    if (done?.market) onDone(done.market.handle)
  }
  const taken = issues.some(({ code }) => code === 'CONFLICT')
  return (
    <Modal
      isOpen
      onOpenChange={onClose}
      title="New market"
      description="Nobody can choose it until you activate it."
      footer={
        <Button kind="primary" size="sm" type="submit" form={form} busy={isBusy}>
          Create market
        </Button>
      }
    >
      <IssueList messages={taken ? [] : rest} />
      <form id={form} onSubmit={submit} className="space-y-4">
        <HandleFields
          errors={taken ? { ...fields, handle: 'There is a market with this handle already.' } : fields}
          hint="Stays for good: clients choose the market by it."
        />
        <SelectField isSmall label="Country" name="country" error={fields.countries}>
          {countries().map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </SelectField>
        <div className="grid gap-4 sm:grid-cols-2">
          <SelectField isSmall label="Currency" name="currency" defaultValue={own}>
            {currenciesOfAll().map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </SelectField>
          <Field
            isSmall
            isOptional
            label="Exchange rate"
            name="rate"
            inputMode="decimal"
            hint={own ? `What 1 ${own} is worth` : undefined}
            error={fields.currencies}
          />
        </div>
        <label className="flex min-h-8 items-center gap-2.5 text-sm">
          <Checkbox name="pricesIncludeTax" defaultChecked /> Prices include tax
        </label>
      </form>
    </Modal>
  )
}
