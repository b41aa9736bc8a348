import { Button, Checkbox, Field, Modal } from '@stoa/ui'
import { type FormEvent, useId } from 'react'
import { IssueList } from '../../../shared/issue-list'
import { byField } from '../../../shared/issues'
import { useAct } from '../../../shared/use-act'
import type { SearchSynonymRowFragment } from '../api/search-synonym-row.generated'
import { SearchSynonymSetDocument } from '../api/search-synonym-set.generated'

interface Props {
  /** The group to change; a new one where there is none. */
  synonym: SearchSynonymRowFragment | null
  /** What a new group begins with. */
  term?: string
  onClose: () => void
  onDone: () => void
}

const termsOf = (text: string) => [
  ...new Set(
    text
      .split(',')
      .map((term) => term.trim())
      .filter(Boolean),
  ),
]

/** Words that mean the same in searches. */
export function SynonymDialog({ synonym, term = '', onClose, onDone }: Props) {
  const form = useId()
  const { act, issues, isBusy } = useAct(SearchSynonymSetDocument)
  const { fields, rest } = byField(issues, ['terms'])
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const terms = [...new Set([...termsOf(String(data.get('first'))), ...termsOf(String(data.get('others')))])]
    const known = synonym && { id: synonym.id, expectedVersion: synonym.version }
    if (await act({ input: { ...known, terms, isOneWay: data.get('isOneWay') === 'on' } })) onDone()
  }
  return (
    <Modal
      isOpen
      onOpenChange={onClose}
      title={synonym ? 'Edit synonym' : 'Add synonym'}
      description="A search for one of these words also finds products with the others."
      footer={
        <Button kind="primary" size="sm" type="submit" form={form} busy={isBusy}>
          Save
        </Button>
      }
    >
      <IssueList messages={rest} />
      <form id={form} onSubmit={submit} className="space-y-4">
        <Field isSmall label="Word" name="first" maxLength={60} defaultValue={synonym?.terms[0] ?? term} />
        <Field
          isSmall
          label="Means the same as"
          name="others"
          placeholder="mug, cup, tumbler"
          hint="Separate words with commas. Each may have up to four words."
          defaultValue={synonym?.terms.slice(1).join(', ')}
          error={fields.terms}
        />
        <label className="flex min-h-8 items-center gap-2.5 text-sm">
          <Checkbox name="isOneWay" defaultChecked={synonym?.isOneWay ?? false} /> One way only: searches for the other words do not find
          this one
        </label>
      </form>
    </Modal>
  )
}
