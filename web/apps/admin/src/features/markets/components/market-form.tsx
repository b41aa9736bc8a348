import { Checkbox, Field, toast } from '@stoa/ui'
import { DraftBar } from '../../../shared/draft-bar'
import { IssueList } from '../../../shared/issue-list'
import { Panel } from '../../../shared/panel'
import { useAct } from '../../../shared/use-act'
import { useDraft } from '../../../shared/use-draft'
import type { MarketDetailsFragment } from '../api/market-details.generated'
import { MarketSetDocument } from '../api/market-set.generated'
import { draftOf, inputOf, problemsOf } from '../model/market-draft'
import { CountriesField } from './countries-field'
import { CurrenciesField } from './currencies-field'
import { TaxesField } from './taxes-field'

interface Props {
  market: MarketDetailsFragment
  own: string | undefined
  reread: () => Promise<MarketDetailsFragment | undefined>
}

/** The home market is what everybody gets who chooses none. */
const HOME = 'home'

/** Where a market is, what is sold in there, and how it is taxed. */
export function MarketForm({ market, own, reread }: Props) {
  const { act, issues, isBusy, clear, setIssues } = useAct(MarketSetDocument)
  const editing = useDraft({
    source: market,
    draftOf,
    issues,
    clear,
    reread,
    send: async (_, expectedVersion, whole) => {
      const problems = problemsOf(whole)
      if (problems.length > 0) return void setIssues(problems)
      const done = await act({ input: inputOf(market.handle, expectedVersion, whole) })
      if (done?.market) toast({ text: `${done.market.name} saved.` })
      return done?.market
    },
  })
  const { draft, change, fields, rest } = editing
  const said = (name: string) => <IssueList messages={fields[name] ? [fields[name]] : []} />
  return (
    <>
      <IssueList messages={rest} />
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <div className="min-w-0 space-y-5">
          <Panel title="Details">
            <div className="space-y-4">
              <Field
                isSmall
                label="Name"
                maxLength={100}
                value={draft.name}
                onChange={({ target }) => change({ name: target.value })}
                error={fields.name}
              />
              {market.handle === HOME ? (
                <p className="text-ink-2 text-sm">The home market is always active: customers who choose no market are in it.</p>
              ) : (
                <label className="flex min-h-8 items-center gap-2.5 text-sm">
                  <Checkbox checked={draft.isActive} onChange={() => change({ isActive: !draft.isActive })} /> Active
                </label>
              )}
              {said('isActive')}
            </div>
          </Panel>
          <Panel title="Countries">
            {said('countries')}
            <CountriesField chosen={draft.countries} disabled={false} onChange={(countries) => change({ countries })} />
          </Panel>
        </div>
        <div className="min-w-0 space-y-5">
          <Panel title="Currencies">
            {said('currencies')}
            <CurrenciesField chosen={draft.currencies} own={own} disabled={false} onChange={(currencies) => change({ currencies })} />
          </Panel>
          <Panel title="Tax">
            {said('taxRates')}
            <label className="mb-3 flex min-h-8 items-center gap-2.5 text-sm">
              <Checkbox checked={draft.pricesIncludeTax} onChange={() => change({ pricesIncludeTax: !draft.pricesIncludeTax })} /> Prices
              include tax
            </label>
            <TaxesField rates={draft.taxRates} disabled={false} onChange={(taxRates) => change({ taxRates })} />
          </Panel>
        </div>
      </div>
      <DraftBar draft={editing} isBusy={isBusy} clear={clear} />
    </>
  )
}
