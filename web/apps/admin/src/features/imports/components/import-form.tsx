import type { BulkImportFormat } from '@stoa/graphql'
import { Button, Checkbox } from '@stoa/ui'
import { type FormEvent, useState } from 'react'
import { useNavigate } from 'react-router'
import { IssueList } from '../../../shared/issue-list'
import { paths } from '../../../shared/paths'
import { sendFile } from '../../../shared/send-file'
import { useAct } from '../../../shared/use-act'
import { UploadsCreateDocument } from '../../media'
import { BulkImportStartDocument } from '../api/bulk-import-start.generated'

export type Contents = 'products' | 'prices'

const MOST_BYTES = 64 * 1024 * 1024

const WORDS: Record<Contents, [label: string, accept: string, hint: string]> = {
  products: [
    'Product file',
    '.csv,.jsonl,.ndjson,text/csv',
    'Shopify CSV or JSON Lines, up to 64 MB. Importing the same file again changes nothing.',
  ],
  prices: [
    'Price file',
    '.csv,text/csv',
    'CSV with the columns Price List, Variant ID or SKU, Currency, Min Quantity, Amount and Compare At, up to 64 MB.',
  ],
}

function formatOf(contents: Contents, name: string): BulkImportFormat {
  if (contents === 'prices') return 'PRICE_LIST_CSV'
  return /\.(jsonl|ndjson)$/i.test(name) ? 'JSON_LINES' : 'SHOPIFY_CSV'
}

/** Brings a file, and begins: as a dry run first, which changes nothing. */
export function ImportForm({ contents }: { contents: Contents }) {
  const navigate = useNavigate()
  const [problem, setProblem] = useState('')
  const [isSending, setSending] = useState(false)
  const create = useAct(UploadsCreateDocument)
  const start = useAct(BulkImportStartDocument)
  const [label, accept, hint] = WORDS[contents]
  const begin = async (file: File, isDryRun: boolean) => {
    const made = await create.act({ input: { files: [{ fileName: file.name, sizeBytes: file.size }] } })
    const upload = made?.uploads[0]
    if (!upload) return
    if (!(await sendFile(upload.url, file))) return setProblem(`${file.name} could not be uploaded.`)
    const done = await start.act({ input: { uploadId: upload.id, format: formatOf(contents, file.name), isDryRun } })
    if (done?.bulkImport) await navigate(paths.bulkImport(done.bulkImport.id))
  }
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const file = data.get('file')
    const isFile = file instanceof File && file.size > 0
    setProblem(!isFile ? 'Choose a file that is not empty.' : file.size > MOST_BYTES ? `${file.name} is larger than 64 MB.` : '')
    if (!isFile || file.size > MOST_BYTES || isSending) return
    setSending(true)
    await begin(file, data.get('dryRun') === 'on')
    setSending(false)
  }
  const messages = [...(problem ? [problem] : []), ...[...create.issues, ...start.issues].map(({ message }) => message)]
  return (
    <>
      <IssueList messages={messages} />
      <form onSubmit={submit} className="flex flex-wrap items-center gap-x-5 gap-y-3">
        <input
          type="file"
          name="file"
          aria-label={label}
          accept={accept}
          className="max-w-full text-sm file:mr-3 file:h-9 file:cursor-pointer file:rounded-button file:border file:border-line-strong file:bg-surface file:px-3 file:font-medium file:text-ink"
        />
        <label className="flex min-h-8 items-center gap-2.5 text-sm">
          <Checkbox name="dryRun" /> Dry run (saves no changes)
        </label>
        <Button size="sm" kind="primary" type="submit" busy={isSending}>
          Import
        </Button>
      </form>
      <p className="mt-3 text-ink-2 text-sm">{hint}</p>
    </>
  )
}
