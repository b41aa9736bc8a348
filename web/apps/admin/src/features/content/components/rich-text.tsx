import { cn } from '@stoa/ui'
import { type Editor, EditorContent, useEditor, useEditorState } from '@tiptap/react'
import StarterKit from '@tiptap/starter-kit'
import { Bold, Heading2, Heading3, Italic, Link2, List, ListOrdered, type LucideIcon, Quote, Redo2, Undo2 } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import { LinkDialog } from './link-dialog'

interface Props {
  label: string
  html: string
  isFixed?: boolean
  onChange: (html: string) => void
}

/** What the API lets through, and no more. */
const extensions = [
  StarterKit.configure({
    heading: { levels: [2, 3] },
    code: false,
    codeBlock: false,
    horizontalRule: false,
    strike: false,
    underline: false,
    link: { openOnClick: false, autolink: false, HTMLAttributes: { target: null, rel: null } },
  }),
]

/** Text with headings, lists and links, written as it will look. */
export default function RichText({ label, html, isFixed = false, onChange }: Props) {
  const id = useId()
  const said = useRef(html)
  const change = useRef(onChange)
  change.current = onChange
  const editor = useEditor({
    extensions,
    content: html,
    editable: !isFixed,
    // The policy of the page lets no styles in that it did not bring along: those needed are in styles.css.
    injectCSS: false,
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-labelledby': id,
        class: 'written min-h-32 px-3 py-2 outline-none',
      },
    },
    onUpdate: ({ editor: changed }) => {
      said.current = changed.isEmpty ? '' : changed.getHTML()
      change.current(said.current)
    },
  })
  useEffect(() => {
    // Discarded, or taken from somebody else.
    if (html === said.current) return
    said.current = html
    editor.commands.setContent(html, { emitUpdate: false })
  }, [html, editor])
  return (
    <div>
      <p id={id} className="mb-1.5 font-medium text-sm">
        {label}
      </p>
      <div className="rounded-field border border-line-strong bg-surface focus-within:outline-2 focus-within:outline-ink focus-within:outline-offset-2">
        {!isFixed && <Toolbar editor={editor} label={label} />}
        <EditorContent editor={editor} />
      </div>
    </div>
  )
}

interface Tool {
  name: string
  icon: LucideIcon
  isOn?: boolean
  isOff?: boolean
  run: () => void
}

function Toolbar({ editor, label }: { editor: Editor; label: string }) {
  const [isLinking, setLinking] = useState(false)
  const state = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      bold: now.isActive('bold'),
      italic: now.isActive('italic'),
      h2: now.isActive('heading', { level: 2 }),
      h3: now.isActive('heading', { level: 3 }),
      list: now.isActive('bulletList'),
      numbers: now.isActive('orderedList'),
      quote: now.isActive('blockquote'),
      link: now.isActive('link'),
      href: String(now.getAttributes('link').href ?? ''),
      canUndo: now.can().undo(),
      canRedo: now.can().redo(),
    }),
  })
  const at = () => editor.chain().focus()
  const tools: readonly Tool[] = [
    { name: 'Bold', icon: Bold, isOn: state.bold, run: () => at().toggleBold().run() },
    { name: 'Italic', icon: Italic, isOn: state.italic, run: () => at().toggleItalic().run() },
    { name: 'Heading', icon: Heading2, isOn: state.h2, run: () => at().toggleHeading({ level: 2 }).run() },
    { name: 'Subheading', icon: Heading3, isOn: state.h3, run: () => at().toggleHeading({ level: 3 }).run() },
    { name: 'List', icon: List, isOn: state.list, run: () => at().toggleBulletList().run() },
    { name: 'Numbered list', icon: ListOrdered, isOn: state.numbers, run: () => at().toggleOrderedList().run() },
    { name: 'Quote', icon: Quote, isOn: state.quote, run: () => at().toggleBlockquote().run() },
    { name: 'Link', icon: Link2, isOn: state.link, run: () => setLinking(true) },
    { name: 'Undo', icon: Undo2, isOff: !state.canUndo, run: () => at().undo().run() },
    { name: 'Redo', icon: Redo2, isOff: !state.canRedo, run: () => at().redo().run() },
  ]
  return (
    <div role="toolbar" aria-label={`Formatting of ${label}`} className="flex flex-wrap gap-0.5 border-b p-1">
      {tools.map(({ name, icon: Icon, isOn, isOff, run }) => (
        <button
          key={name}
          type="button"
          aria-label={name}
          title={name}
          aria-pressed={isOn}
          disabled={isOff}
          onClick={run}
          className={cn('grid size-8 place-items-center rounded-field hover:bg-surface-2 disabled:opacity-40', isOn && 'bg-surface-3')}
        >
          <Icon className="size-4" strokeWidth={1.75} aria-hidden="true" />
        </button>
      ))}
      {isLinking && (
        <LinkDialog
          url={state.href}
          onClose={() => setLinking(false)}
          onSave={(url) => {
            setLinking(false)
            const link = at().extendMarkRange('link')
            if (url) link.setLink({ href: url }).run()
            else link.unsetLink().run()
          }}
        />
      )}
    </div>
  )
}
