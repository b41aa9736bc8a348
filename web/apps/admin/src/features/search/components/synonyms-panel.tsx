import { Button, IconButton, toast } from '@stoa/ui'
import { ArrowRight, Plus, Trash2 } from 'lucide-react'
import { IssueList } from '../../../shared/issue-list'
import { Panel } from '../../../shared/panel'
import { useAct } from '../../../shared/use-act'
import { SearchSynonymDeleteDocument } from '../api/search-synonym-delete.generated'
import type { SearchSynonymRowFragment } from '../api/search-synonym-row.generated'
import { SearchSynonymSetDocument } from '../api/search-synonym-set.generated'

interface Props {
  synonyms: readonly SearchSynonymRowFragment[]
  mayWrite: boolean
  onNew: () => void
  onEdit: (synonym: SearchSynonymRowFragment) => void
  onChanged: () => void
}

/** Words that mean the same. What is deleted can be made again. */
export function SynonymsPanel({ synonyms, mayWrite, onNew, onEdit, onChanged }: Props) {
  const deleting = useAct(SearchSynonymDeleteDocument)
  const making = useAct(SearchSynonymSetDocument)
  const remove = async (synonym: SearchSynonymRowFragment) => {
    const done = await deleting.act({ input: { id: synonym.id } })
    if (!done) return
    onChanged()
    const again = { terms: [...synonym.terms], isOneWay: synonym.isOneWay }
    toast({ text: 'Synonym deleted.', undo: () => void making.act({ input: again }).then(onChanged) })
  }
  return (
    <Panel
      title="Synonyms"
      action={
        mayWrite && (
          <Button size="sm" onClick={onNew}>
            <Plus className="size-4" strokeWidth={1.75} aria-hidden="true" /> Add synonym
          </Button>
        )
      }
    >
      <IssueList messages={[...deleting.issues, ...making.issues].map(({ message }) => message)} />
      {synonyms.length === 0 ? (
        <p className="py-4 text-ink-2">No synonyms yet. Add one where customers use other words than you do.</p>
      ) : (
        <ul className="divide-y">
          {synonyms.map((synonym) => (
            <li key={synonym.id} className="flex items-center gap-2 py-1.5">
              <Terms synonym={synonym} />
              {mayWrite && (
                <>
                  <Button size="sm" kind="quiet" onClick={() => onEdit(synonym)}>
                    Edit<span className="sr-only"> {synonym.terms[0]}</span>
                  </Button>
                  <IconButton label={`Delete synonym ${synonym.terms[0]}`} isSmall onClick={() => void remove(synonym)}>
                    <Trash2 className="size-4" strokeWidth={1.75} />
                  </IconButton>
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

function Terms({ synonym: { terms, isOneWay } }: { synonym: SearchSynonymRowFragment }) {
  const [first, ...others] = terms
  if (!isOneWay) return <p className="min-w-0 flex-1 break-words">{terms.join(', ')}</p>
  return (
    <p className="min-w-0 flex-1 break-words">
      {first} <ArrowRight className="inline size-4 text-ink-2" strokeWidth={1.75} aria-label="also finds" /> {others.join(', ')}
    </p>
  )
}
