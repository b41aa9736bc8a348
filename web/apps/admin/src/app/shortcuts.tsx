import { Modal } from '@stoa/ui'

const KEYS: readonly [string, string][] = [
  ['Ctrl K', 'Search'],
  ['/', 'Search this list'],
  ['J, K', 'Next or previous row'],
  ['X', 'Select row'],
  ['Enter', 'Open row'],
  ['Ctrl S', 'Save'],
  ['?', 'Show keyboard shortcuts'],
]

export function Shortcuts({ isOpen, onOpenChange }: { isOpen: boolean; onOpenChange: (isOpen: boolean) => void }) {
  return (
    <Modal
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title="Keyboard shortcuts"
      description="Shortcuts are off while you type in a field."
    >
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-2.5">
        {KEYS.map(([key, what]) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="rounded-field border bg-surface-2 px-2 py-0.5 font-sans text-sm">{key}</kbd>
            </dt>
            <dd className="text-ink-2">{what}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  )
}
