import { Button, Confirm, toast } from '@stoa/ui'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import { IssueList } from '../../../shared/issue-list'
import { useAct } from '../../../shared/use-act'
import { languageName } from '../../../shared/use-locales'
import { ContentPageTranslationRemoveDocument } from '../api/content-page-translation-remove.generated'
import type { PageDetailsFragment } from '../api/page-details.generated'

/** Takes one language out of a page; the others stay. */
export function RemoveLanguage({ page, locale }: { page: PageDetailsFragment; locale: string }) {
  const [isAsking, setAsking] = useState(false)
  const [, setSearch] = useSearchParams()
  const { act, issues, isBusy } = useAct(ContentPageTranslationRemoveDocument)
  const name = languageName(locale)
  const remove = async () => {
    if (!(await act({ input: { id: page.id, expectedVersion: page.version, locale } }))) return
    toast({ text: `${name} removed.` })
    setSearch({})
  }
  return (
    <>
      <Button size="sm" kind="danger" className="self-end" onClick={() => setAsking(true)}>
        Remove {name}
      </Button>
      <Confirm
        isOpen={isAsking}
        onOpenChange={setAsking}
        title={`Remove ${name}?`}
        act="Remove translation"
        busy={isBusy}
        onConfirm={() => void remove()}
      >
        <IssueList messages={issues.map(({ message }) => message)} />
        The page falls back to its default language once you publish. Earlier versions keep the translation.
      </Confirm>
    </>
  )
}
