import { useQuery } from '@apollo/client/react'
import type { CollectionRuleMatch } from '@stoa/graphql'
import { Button, SelectField, Skeleton, toast } from '@stoa/ui'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { allPages, useLoaded } from '../../../shared/all-pages'
import { Failed } from '../../../shared/failed'
import { IssueList } from '../../../shared/issue-list'
import { useAct } from '../../../shared/use-act'
import { useDraft } from '../../../shared/use-draft'
import { categoryOptions, useCategories } from '../../categories'
import { CollectionBrandsDocument } from '../api/collection-brands.generated'
import { CollectionChoicesDocument } from '../api/collection-choices.generated'
import type { CollectionFillingFragment } from '../api/collection-filling.generated'
import { CollectionRulesSetDocument } from '../api/collection-rules-set.generated'
import { draftOf, emptyRule, inputOf, type RuleDraft } from '../model/rules'
import { type Choices, RuleRow } from './rule-row'
import { RulesPreview } from './rules-preview'

const MOST = 20

interface Rules {
  match: CollectionRuleMatch
  rules: readonly RuleDraft[]
}

const rulesOf = ({ rules }: CollectionFillingFragment): Rules => ({
  match: rules?.match ?? 'ALL',
  rules: rules?.rules.map(draftOf) ?? [emptyRule('tag')],
})

/** Rules that fill a collection by themselves, and what they come to before they are saved. */
export function RulesPanel({ collection, onCancel }: { collection: CollectionFillingFragment; onCancel?: () => void }) {
  const { choices, isFailed, refetch } = useChoices()
  const { act, issues, isBusy, clear } = useAct(CollectionRulesSetDocument)
  const [isIncomplete, setIncomplete] = useState(false)
  const editing = useDraft({
    source: collection,
    draftOf: rulesOf,
    issues,
    clear,
    send: async (_, expectedVersion) => {
      const rules = inputs.filter((rule) => rule !== null)
      const done = await act({ input: { id: collection.id, expectedVersion, match: editing.draft.match, rules } })
      if (done?.collection) toast({ text: 'Rules saved.' })
      return done?.collection
    },
  })
  const { draft, change, conflict } = editing
  const inputs = draft.rules.map(inputOf)
  const isWhole = inputs.length > 0 && inputs.every((rule) => rule !== null)
  const save = () => {
    setIncomplete(!isWhole)
    if (isWhole) void editing.save(['match', 'rules'], conflict?.currentVersion)
  }
  if (isFailed) return <Failed onRetry={refetch} />
  if (!choices) return <Skeleton className="h-40 rounded-button" />
  const put = (index: number, rule?: RuleDraft) => {
    setIncomplete(false)
    change({ rules: rule ? draft.rules.with(index, rule) : draft.rules.toSpliced(index, 1) })
  }
  return (
    <div className="space-y-4">
      <IssueList
        messages={[
          ...(isIncomplete ? ['Complete every rule, or remove it.'] : []),
          ...(conflict ? ['Someone else changed these rules. Save again to replace theirs, or discard your changes.'] : []),
          ...Object.values(editing.fields),
          ...editing.rest,
        ]}
      />
      <div className="max-w-72">
        <SelectField
          isSmall
          label="Products must match"
          value={draft.match}
          onChange={({ target }) => change({ match: target.value as CollectionRuleMatch })}
        >
          <option value="ALL">All rules</option>
          <option value="ANY">At least one rule</option>
        </SelectField>
      </div>
      <div className="space-y-3">
        {draft.rules.map((rule, index) => (
          <RuleRow
            key={index}
            rule={rule}
            number={index + 1}
            choices={choices}
            onChange={(next) => put(index, next)}
            onRemove={() => put(index)}
          />
        ))}
      </div>
      <Button size="sm" disabled={draft.rules.length >= MOST} onClick={() => change({ rules: [...draft.rules, emptyRule('tag')] })}>
        <Plus className="size-4" strokeWidth={1.75} aria-hidden="true" /> Add rule
      </Button>
      <RulesPreview match={draft.match} rules={isWhole ? inputs.filter((rule) => rule !== null) : []} />
      <div className="flex flex-wrap gap-2 border-t pt-4">
        <Button size="sm" kind="primary" busy={isBusy} onClick={save}>
          Save rules
        </Button>
        {editing.isDirty && (
          <Button size="sm" onClick={editing.discard}>
            Discard
          </Button>
        )}
        {onCancel && (
          <Button size="sm" kind="quiet" onClick={onCancel}>
            Cancel
          </Button>
        )}
      </div>
    </div>
  )
}

function useChoices() {
  const { categories } = useCategories()
  const { data, error, refetch } = useQuery(CollectionChoicesDocument)
  const brands = useLoaded('brands', (client) => allPages(client, CollectionBrandsDocument, (page) => page.brands, {}))
  const options = (nodes: readonly { id: string; name: string }[]) => nodes.map(({ id, name }) => ({ value: id, label: name }))
  const choices: Choices | undefined = data &&
    brands.answer && {
      categories: categoryOptions(categories ?? []),
      brands: options(brands.answer),
      productKinds: options(data.productKinds.nodes),
      attributes: data.attributeDefinitions.nodes,
    }
  const again = () => {
    void refetch()
    brands.reload()
  }
  return { choices, isFailed: Boolean(error && !data) || brands.isFailed, refetch: again }
}
