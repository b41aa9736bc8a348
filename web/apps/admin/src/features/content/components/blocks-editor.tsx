import { Button, IconButton, toast } from '@stoa/ui'
import { ChevronDown, Plus, Trash2 } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import { type ReactNode, useRef, useState } from 'react'
import { Panel } from '../../../shared/panel'
import { moved, SortableList } from '../../../shared/sortable-list'
import { type BlockDraft, type BlockKind, emptyBlock, KINDS, kindName, summaryOf } from '../model/blocks'
import { BlockFields } from './block-fields'

interface Props<Block extends BlockDraft> {
  title: string
  empty: string
  blocks: readonly Block[]
  isFixed: boolean
  most: number
  /** A new block with what else it needs here. */
  make: (block: BlockDraft) => Block
  onChange: (blocks: readonly Block[]) => void
  /** What is written of a block besides what its kind asks for. */
  extra?: (block: Block, change: (changes: Partial<Block>) => void) => ReactNode
}

/** Blocks from top to bottom: moved, added, and opened one at a time. */
export function BlocksEditor<Block extends BlockDraft>(props: Props<Block>) {
  const { title, empty, blocks, isFixed, most, make, onChange, extra } = props
  // By its place: once saved, a block has another key.
  const [openAt, setOpen] = useState<number | null>(null)
  const latest = useRef(blocks)
  latest.current = blocks
  const add = (kind: BlockKind) => {
    const block = make(emptyBlock(kind, crypto.randomUUID()))
    onChange([...blocks, block])
    setOpen(blocks.length)
  }
  const move = (from: number, to: number) => {
    const open = openAt === null ? undefined : blocks[openAt]
    const next = moved(blocks, from, to)
    onChange(next)
    setOpen(open ? next.indexOf(open) : null)
  }
  const remove = (block: Block) => {
    const index = blocks.indexOf(block)
    onChange(blocks.toSpliced(index, 1))
    setOpen(null)
    toast({ text: `${kindName(block.kind)} removed.`, undo: () => onChange(latest.current.toSpliced(index, 0, block)) })
  }
  const put = (key: string, changes: Partial<BlockDraft> | Partial<Block>) =>
    onChange(blocks.map((one) => (one.key === key ? { ...one, ...changes } : one)))
  return (
    <Panel title={title} action={!isFixed && blocks.length < most && <AddBlock onAdd={add} />}>
      {blocks.length === 0 ? (
        <p className="py-6 text-center text-ink-2">{empty}</p>
      ) : (
        <SortableList items={blocks} keyOf={({ key }) => key} nameOf={summaryOf} isFixed={isFixed} onMove={move} className="space-y-2">
          {(block, index) => (
            <details
              open={openAt === index}
              onToggle={(event) => {
                const isOpen = event.currentTarget.open
                if (isOpen) setOpen(index)
                else if (openAt === index) setOpen(null)
              }}
              className="group min-w-0 rounded-button border bg-surface"
            >
              <summary className="flex min-h-10 list-none items-center gap-3 rounded-button py-1 pr-1 pl-3 hover:bg-surface-2">
                <ChevronDown
                  className="size-4 shrink-0 -rotate-90 text-ink-2 transition-transform group-open:rotate-0"
                  strokeWidth={1.75}
                  aria-hidden="true"
                />
                <span className="shrink-0 text-ink-2 text-sm">{kindName(block.kind)}</span>
                <span className="min-w-0 flex-1 truncate font-medium">{summaryOf(block)}</span>
              </summary>
              {openAt === index && (
                <div className="space-y-4 border-t p-4">
                  <BlockFields block={block} isFixed={isFixed} onChange={(changes) => put(block.key, changes)} />
                  {extra?.(block, (changes) => put(block.key, changes))}
                  {!isFixed && (
                    <div className="flex justify-end border-t pt-3">
                      <IconButton label={`Remove ${summaryOf(block)}`} title="Remove" isSmall onClick={() => remove(block)}>
                        <Trash2 className="size-4" strokeWidth={1.75} />
                      </IconButton>
                    </div>
                  )}
                </div>
              )}
            </details>
          )}
        </SortableList>
      )}
    </Panel>
  )
}

function AddBlock({ onAdd }: { onAdd: (kind: BlockKind) => void }) {
  return (
    <DropdownMenu.Root>
      <DropdownMenu.Trigger asChild>
        <Button size="sm">
          <Plus className="size-4" strokeWidth={1.75} aria-hidden="true" /> Add block
        </Button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          align="end"
          sideOffset={6}
          className="z-40 min-w-48 rounded-button border bg-surface p-1 text-ink text-sm shadow-2"
        >
          {KINDS.map(([kind, name]) => (
            <DropdownMenu.Item
              key={kind}
              onSelect={() => onAdd(kind)}
              className="cursor-pointer rounded-field px-3 py-2 outline-none data-highlighted:bg-surface-2"
            >
              {name}
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}
