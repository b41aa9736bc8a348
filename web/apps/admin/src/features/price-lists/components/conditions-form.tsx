import { useQuery } from '@apollo/client/react'
import { Checkbox, Field, toast } from '@stoa/ui'
import { CheckList } from '../../../shared/check-list'
import { wordsOf } from '../../../shared/conflict'
import { DraftBar } from '../../../shared/draft-bar'
import { moment } from '../../../shared/format'
import { IssueList } from '../../../shared/issue-list'
import { instantOf, localTime } from '../../../shared/local-time'
import { Panel } from '../../../shared/panel'
import { useAct } from '../../../shared/use-act'
import { useDraft } from '../../../shared/use-draft'
import { MarketsDocument } from '../../markets'
import { useViewer } from '../../session'
import { GroupsToChooseDocument } from '../api/groups-to-choose.generated'
import type { PriceListDetailsFragment } from '../api/price-list-details.generated'
import { PriceListSetDocument } from '../api/price-list-set.generated'
import { conditionsOf, inputOf, problemsOf } from '../model/conditions'

interface Props {
  list: PriceListDetailsFragment
  mayWrite: boolean
  reread: () => Promise<PriceListDetailsFragment | null | undefined>
}

/** When, where and for whom a list counts. */
export function ConditionsForm({ list, mayWrite, reread }: Props) {
  const { may } = useViewer()
  const { act, issues, isBusy, clear, setIssues } = useAct(PriceListSetDocument)
  const markets = useQuery(MarketsDocument, { errorPolicy: 'all' }).data?.markets ?? []
  const groups = useQuery(GroupsToChooseDocument, { errorPolicy: 'all', skip: !may('CUSTOMERS_READ') }).data?.customerGroups ?? []
  const nameOfGroup = (id: unknown) => groups.find((group) => group.id === id)?.name ?? String(id)
  const editing = useDraft({
    source: list,
    draftOf: conditionsOf,
    issues,
    clear,
    reread,
    say: (name, value) => {
      if (name === 'customerGroupIds' && Array.isArray(value)) return value.map(nameOfGroup).join(', ')
      return typeof value === 'string' && /At$/.test(name) ? moment(value) : wordsOf(value)
    },
    send: async (_, expectedVersion, whole) => {
      const problems = problemsOf(whole)
      if (problems.length > 0) return void setIssues(problems)
      const done = await act({ input: inputOf(list.handle, expectedVersion, whole) })
      if (done?.priceList) toast({ text: `${done.priceList.name} saved.` })
      return done?.priceList
    },
  })
  const { draft, change, fields, rest } = editing
  const text = (name: 'name' | 'rank' | 'adjustPercent') => ({
    isSmall: true,
    disabled: !mayWrite,
    value: draft[name],
    onChange: ({ target }: { target: { value: string } }) => change({ [name]: target.value }),
    error: fields[name],
  })
  const time = (name: 'startsAt' | 'endsAt') => ({
    isSmall: true,
    isOptional: true,
    type: 'datetime-local',
    disabled: !mayWrite,
    value: localTime(draft[name]),
    onChange: ({ target }: { target: { value: string } }) => change({ [name]: instantOf(target.value) }),
    error: fields[name],
  })
  return (
    <Panel title="Conditions">
      <IssueList messages={rest} />
      <div className="space-y-4">
        <label className="flex min-h-8 items-center gap-2.5 text-sm">
          <Checkbox checked={draft.isActive} disabled={!mayWrite} onChange={() => change({ isActive: !draft.isActive })} /> Active
        </label>
        <Field label="Name" maxLength={100} hint="Customers see it as the reason of a price" {...text('name')} />
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label="Starts" {...time('startsAt')} />
          <Field label="Ends" {...time('endsAt')} />
          <Field label="Change by percent" isOptional inputMode="decimal" placeholder="-20" {...text('adjustPercent')} />
          <Field label="Rank" inputMode="numeric" {...text('rank')} />
        </div>
        <p className="text-ink-2 text-sm">Of several lists the highest rank wins; of equals the lower price.</p>
        <CheckList
          legend="Markets"
          hint="Without a choice it counts in all markets."
          options={markets.map(({ handle, name }) => ({ value: handle, label: name }))}
          values={draft.markets}
          disabled={!mayWrite}
          onChange={(chosen) => change({ markets: chosen })}
          error={fields.markets}
        />
        <CheckList
          legend="Customer groups"
          hint="Without a choice it counts for everybody."
          options={groups.map(({ id, name }) => ({ value: id, label: name }))}
          values={draft.customerGroupIds}
          disabled={!mayWrite || !may('CUSTOMERS_READ')}
          onChange={(chosen) => change({ customerGroupIds: chosen })}
          error={fields.customerGroupIds}
        />
      </div>
      <DraftBar draft={editing} isBusy={isBusy} clear={clear} />
    </Panel>
  )
}
