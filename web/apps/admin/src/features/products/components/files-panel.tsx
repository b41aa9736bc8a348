import { Button, IconButton, toast } from '@stoa/ui'
import { ArrowDown, ArrowUp, type LucideIcon, Plus, Trash2 } from 'lucide-react'
import { Suspense, useState } from 'react'
import { Link } from 'react-router'
import { IssueList } from '../../../shared/issue-list'
import { Panel } from '../../../shared/panel'
import { paths } from '../../../shared/paths'
import { useAct } from '../../../shared/use-act'
import { FilePicker, FileThumb, kindName, sizeName } from '../../media'
import { ProductMediaSetDocument } from '../api/product-media-set.generated'
import { type FilePlace, filesIn, kindOf, moved, type ShownFile, slideCount, slideNumber } from '../model/files'
import type { EditorProps } from '../routes/product'

/** Films, models and documents, each with its place among the pictures. */
export function FilesPanel({ product, mayWrite, onChanged }: EditorProps) {
  const { act, issues, isBusy } = useAct(ProductMediaSetDocument)
  const [isPicking, setPicking] = useState(false)
  const shown = filesIn(product.media)
  const place = (position: number) => slideNumber(product.media, position)
  const before = shown.map(({ fileId, position }) => ({ fileId, position }))
  const set = (files: FilePlace[], expectedVersion = product.version) => act({ input: { id: product.id, expectedVersion, files } })
  const change = async (files: FilePlace[], text: string) => {
    const saved = (await set(files))?.product
    if (saved) toast({ text, undo: () => void set(before, saved.version) })
    else onChanged()
  }
  return (
    <Panel
      title="Videos and files"
      action={
        mayWrite && (
          <Button size="sm" busy={isBusy} onClick={() => setPicking(true)}>
            <Plus className="size-4" strokeWidth={1.75} aria-hidden="true" /> Add video or file
          </Button>
        )
      }
    >
      <IssueList messages={issues.map(({ message }) => message)} />
      {shown.length === 0 ? (
        <p className="text-ink-2">None yet. A video plays between the pictures; documents and 3D models are offered as downloads.</p>
      ) : (
        <ul className="divide-y">
          {shown.map(({ file, fileId, position }) => (
            <li key={fileId} className="flex items-center gap-3 py-2">
              <FileThumb kind={kindOf(file)} thumb={'poster' in file ? file.poster?.thumb : undefined} className="size-11" />
              <div className="min-w-0 flex-1">
                <Link to={paths.file(fileId)} className="block truncate font-medium underline-offset-4 hover:underline">
                  {file.altText ?? file.fileName}
                </Link>
                <p className="truncate text-ink-2 text-sm">{noteOf(file, place(position))}</p>
              </div>
              {mayWrite && (
                <div className="flex">
                  {file.__typename === 'Video' && (
                    <>
                      <Act
                        label={`Move ${file.fileName} forward`}
                        isOff={isBusy || place(position) === 1}
                        onClick={() => void change(moved(product.media, fileId, -1), 'Order updated.')}
                        icon={ArrowUp}
                      />
                      <Act
                        label={`Move ${file.fileName} back`}
                        isOff={isBusy || place(position) === slideCount(product.media)}
                        onClick={() => void change(moved(product.media, fileId, 1), 'Order updated.')}
                        icon={ArrowDown}
                      />
                    </>
                  )}
                  <Act
                    label={`Remove ${file.fileName}`}
                    isOff={isBusy}
                    onClick={() =>
                      void change(
                        before.filter((one) => one.fileId !== fileId),
                        `${file.fileName} removed.`,
                      )
                    }
                    icon={Trash2}
                  />
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
      {isPicking && (
        <Suspense fallback={null}>
          <FilePicker
            taken={shown.map(({ fileId }) => fileId)}
            onClose={() => setPicking(false)}
            onPick={({ id, fileName }) => {
              setPicking(false)
              void change([...before, { fileId: id, position: product.media.length }], `${fileName} added.`)
            }}
          />
        </Suspense>
      )}
    </Panel>
  )
}

const noteOf = (file: ShownFile, place: number) => {
  const what = `${kindName(kindOf(file))}, ${sizeName(file.sizeBytes)}`
  return file.__typename === 'Video' ? `${what}, place ${place}` : what
}

function Act({ label, isOff, onClick, icon: Icon }: { label: string; isOff: boolean; onClick: () => void; icon: LucideIcon }) {
  return (
    <IconButton label={label} title={label} disabled={isOff} onClick={onClick} isSmall className="disabled:opacity-40">
      <Icon className="size-4" strokeWidth={1.75} />
    </IconButton>
  )
}
