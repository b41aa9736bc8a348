import { Button, cn, Field, IconButton, Modal, toast } from '@stoa/ui'
import { ArrowLeft, ArrowRight, ImagePlus, Pencil, Trash2 } from 'lucide-react'
import { type DragEvent, type FormEvent, useId, useRef, useState } from 'react'
import { IssueList } from '../../../shared/issue-list'
import { Panel } from '../../../shared/panel'
import { useAct } from '../../../shared/use-act'
import { useUpload } from '../../media'
import { ProductMediaSetDocument } from '../api/product-media-set.generated'
import { type Place, place } from '../model/pictures'
import type { EditorProps } from '../routes/product'

type Image = EditorProps['product']['images'][number]

/** The pictures, the first of them in all lists. Dragged, or moved by keys; each has its alt text. */
export function MediaPanel({ product, mayWrite, onChanged }: EditorProps) {
  const { act, issues, isBusy } = useAct(ProductMediaSetDocument)
  const { upload, problems, isUploading } = useUpload()
  const [edited, setEdited] = useState<Image | null>(null)
  const [dragged, setDragged] = useState<number | null>(null)
  const file = useRef<HTMLInputElement>(null)
  const before = product.images.map(({ url, altText }) => ({ url, altText }))
  const set = (images: Place[], expectedVersion = product.version) => act({ input: { id: product.id, expectedVersion, images } })
  const change = async (images: Place[], text: string) => {
    const saved = (await set(images))?.product
    if (saved) toast({ text, undo: () => void set(before, saved.version) })
    else onChanged()
  }
  const add = async (files: readonly File[]) => {
    const added = await upload(files)
    if (added.length > 0) await change([...before, ...added], added.length === 1 ? 'Picture added.' : `${added.length} pictures added.`)
  }
  const move = (from: number, to: number) => {
    if (from !== to) void change(place(before, from, to), 'Picture order updated.')
  }
  const drop = (event: DragEvent, to: number) => {
    event.preventDefault()
    if (dragged !== null) move(dragged, to)
    setDragged(null)
  }
  const busy = isBusy || isUploading
  return (
    <Panel
      title="Pictures"
      action={
        mayWrite && (
          <>
            <input
              ref={file}
              type="file"
              multiple
              accept="image/jpeg,image/png,image/webp"
              aria-label="Upload pictures"
              className="sr-only"
              tabIndex={-1}
              onChange={(event) => {
                void add([...(event.target.files ?? [])])
                event.target.value = ''
              }}
            />
            <Button size="sm" busy={busy} onClick={() => file.current?.click()}>
              <ImagePlus className="size-4" strokeWidth={1.75} aria-hidden="true" /> Add pictures
            </Button>
          </>
        )
      }
    >
      <IssueList messages={[...problems, ...issues.map(({ message }) => message)]} />
      {product.images.length === 0 ? (
        <p className="text-ink-2">No pictures yet. Add JPEG, PNG or WebP files, up to 20 MB each.</p>
      ) : (
        <ul className={cn('grid grid-cols-2 gap-4 sm:grid-cols-4', busy && 'opacity-60')}>
          {product.images.map((image, index) => (
            <li
              key={image.url}
              draggable={mayWrite}
              onDragStart={() => setDragged(index)}
              onDragOver={(event) => event.preventDefault()}
              onDrop={(event) => drop(event, index)}
              className={cn('rounded-button border bg-surface p-2', dragged === index && 'opacity-50')}
            >
              <img src={image.thumb} alt={image.altText ?? ''} className="aspect-square w-full rounded-field bg-surface-2 object-cover" />
              <p className={cn('mt-1.5 truncate text-xs', image.altText ? 'text-ink-2' : 'text-warn')}>{image.altText || 'No alt text'}</p>
              {mayWrite && (
                <div className="-mx-1 mt-1 flex justify-between">
                  <Act
                    label={`Move picture ${index + 1} forward`}
                    isOff={busy || index === 0}
                    onClick={() => move(index, index - 1)}
                    icon={ArrowLeft}
                  />
                  <Act
                    label={`Move picture ${index + 1} back`}
                    isOff={busy || index === product.images.length - 1}
                    onClick={() => move(index, index + 1)}
                    icon={ArrowRight}
                  />
                  <Act label={`Edit alt text of picture ${index + 1}`} isOff={busy} onClick={() => setEdited(image)} icon={Pencil} />
                  <Act
                    label={`Remove picture ${index + 1}`}
                    isOff={busy}
                    onClick={() =>
                      void change(
                        before.filter(({ url }) => url !== image.url),
                        'Picture removed.',
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
      {edited && (
        <AltTextDialog
          image={edited}
          isBusy={isBusy}
          onClose={() => setEdited(null)}
          onSave={(altText) => {
            const images = before.map((one) => (one.url === edited.url ? { ...one, altText } : one))
            void change(images, 'Alt text saved.').then(() => setEdited(null))
          }}
        />
      )}
    </Panel>
  )
}

function Act({ label, isOff, onClick, icon: Icon }: { label: string; isOff: boolean; onClick: () => void; icon: typeof Pencil }) {
  return (
    <IconButton label={label} title={label} disabled={isOff} onClick={onClick} isSmall className="disabled:opacity-40">
      <Icon className="size-4" strokeWidth={1.75} />
    </IconButton>
  )
}

interface AltTextProps {
  image: Image
  isBusy: boolean
  onClose: () => void
  onSave: (altText: string | null) => void
}

function AltTextDialog({ image, isBusy, onClose, onSave }: AltTextProps) {
  const form = useId()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    onSave(String(new FormData(event.currentTarget).get('altText')).trim() || null)
  }
  return (
    <Modal
      isOpen
      onOpenChange={onClose}
      title="Edit alt text"
      description="Describes the picture to screen readers and search engines."
      footer={
        <Button kind="primary" size="sm" type="submit" form={form} busy={isBusy}>
          Save
        </Button>
      }
    >
      <form id={form} onSubmit={submit}>
        <Field
          isSmall
          label="Alt text"
          name="altText"
          defaultValue={image.altText ?? ''}
          maxLength={500}
          placeholder="A blue mug on a table"
        />
      </form>
    </Modal>
  )
}
