import { Badge, Button, IconButton, toast } from '@stoa/ui'
import { ListIndentDecrease, ListIndentIncrease, Pencil, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { DraftBar } from '../../../shared/draft-bar'
import { IssueList } from '../../../shared/issue-list'
import { Panel } from '../../../shared/panel'
import { SortableList } from '../../../shared/sortable-list'
import { useAct } from '../../../shared/use-act'
import { useDraft } from '../../../shared/use-draft'
import { MenuSetDocument } from '../api/menu-set.generated'
import type { MenuTreeFragment } from '../api/menu-tree.generated'
import { inputsOf, type MenuRow, mayIndent, moveRow, rowsOf, shiftRow, TARGETS, withoutRow } from '../model/menu-rows'
import { MenuItemDialog } from './menu-item-dialog'

const MOST = 200
const INDENT = ['', 'pl-8', 'pl-16']

interface Props {
  menu: MenuTreeFragment
  mayWrite: boolean
  onSaved: () => Promise<MenuTreeFragment | null | undefined>
}

const NEW: Omit<MenuRow, 'key'> = { title: '', translations: {}, target: { kind: 'url', value: '', name: '' }, isHidden: false, depth: 0 }

/** The items of a menu, on three levels: dragged or moved by keys, and put below each other. */
export function MenuForm({ menu, mayWrite, onSaved }: Props) {
  const { act, issues, isBusy, clear } = useAct(MenuSetDocument)
  const [edited, setEdited] = useState<MenuRow | null>(null)
  const editing = useDraft<MenuTreeFragment, { items: readonly MenuRow[] }>({
    source: menu,
    draftOf: (source) => ({ items: rowsOf(source) }),
    issues,
    clear,
    send: async ({ items = [] }, expectedVersion) => {
      const done = await act({ input: { handle: menu.handle, expectedVersion, items: inputsOf(items) } })
      if (!done) return null
      toast({ text: 'Menu saved.' })
      return onSaved()
    },
  })
  const rows = editing.draft.items
  const change = (items: readonly MenuRow[]) => editing.change({ items })
  const put = (row: MenuRow) => {
    const isThere = rows.some(({ key }) => key === row.key)
    change(isThere ? rows.map((one) => (one.key === row.key ? row : one)) : [...rows, row])
    setEdited(null)
  }
  return (
    <Panel
      title="Items"
      action={
        mayWrite &&
        rows.length < MOST && (
          <Button size="sm" onClick={() => setEdited({ ...NEW, key: crypto.randomUUID() })}>
            <Plus className="size-4" strokeWidth={1.75} aria-hidden="true" /> Add item
          </Button>
        )
      }
    >
      <IssueList messages={[...Object.values(editing.fields), ...editing.rest]} />
      {rows.length === 0 ? (
        <p className="py-6 text-center text-ink-2">This menu has no items yet.</p>
      ) : (
        <SortableList
          items={rows}
          keyOf={({ key }) => key}
          nameOf={({ title }) => title}
          isFixed={!mayWrite}
          onMove={(from, to) => change(moveRow(rows, from, to))}
          className="divide-y"
        >
          {(row, at) => (
            <div className={`flex min-h-11 items-center gap-1 py-0.5 ${INDENT[row.depth]}`}>
              <div className="min-w-0 flex-1">
                <p className="truncate font-medium">{row.title}</p>
                <p className="flex items-center gap-2 text-ink-2 text-sm">
                  <span className="min-w-0 truncate">{placeOf(row)}</span>
                  {row.isHidden && <Badge tone="warn">Not shown</Badge>}
                </p>
              </div>
              {mayWrite && (
                <>
                  <IconButton
                    label={`Move ${row.title} up a level`}
                    title="Up a level"
                    isSmall
                    disabled={row.depth === 0}
                    className="disabled:opacity-30"
                    onClick={() => change(shiftRow(rows, at, -1))}
                  >
                    <ListIndentDecrease className="size-4" strokeWidth={1.75} />
                  </IconButton>
                  <IconButton
                    label={`Put ${row.title} below the item before it`}
                    title="Below the item before it"
                    isSmall
                    disabled={!mayIndent(rows, at)}
                    className="disabled:opacity-30"
                    onClick={() => change(shiftRow(rows, at, 1))}
                  >
                    <ListIndentIncrease className="size-4" strokeWidth={1.75} />
                  </IconButton>
                  <IconButton label={`Edit ${row.title}`} title="Edit" isSmall onClick={() => setEdited(row)}>
                    <Pencil className="size-4" strokeWidth={1.75} />
                  </IconButton>
                  <IconButton label={`Remove ${row.title}`} title="Remove" isSmall onClick={() => change(withoutRow(rows, at))}>
                    <Trash2 className="size-4" strokeWidth={1.75} />
                  </IconButton>
                </>
              )}
            </div>
          )}
        </SortableList>
      )}
      {edited && <MenuItemDialog key={edited.key} row={edited} onClose={() => setEdited(null)} onSave={put} />}
      <DraftBar draft={editing} isBusy={isBusy} clear={clear} />
    </Panel>
  )
}

/** Where an item leads, in words. */
function placeOf({ target: { kind, name, value } }: MenuRow): string {
  if (kind === 'none') return 'Heading'
  if (kind === 'url') return value
  return `${TARGETS.find(([one]) => one === kind)?.[1]}: ${name || 'deleted or not published'}`
}
