import type { ApolloClient } from '@apollo/client'
import { type ReactNode, useState } from 'react'
import { useLoaded } from './all-pages'
import { Picker, type PickerProps } from './picker'
import { usePaused } from './use-paused'

interface Props<Choice extends { id: string; name: string }> extends PickerProps<Choice> {
  /** What they are, in the plural. */
  things: string
  /** The first of those that are called so; of all, when there is no text. */
  find: (client: ApolloClient, text: string) => Promise<readonly Choice[]>
  /** What stands beside the name. */
  children?: (item: Choice) => ReactNode
}

/** Chooses things by their names, however many there are. */
export function NamePicker<Choice extends { id: string; name: string }>({ find, children, ...props }: Props<Choice>) {
  const [text, setText] = useState('')
  const wanted = usePaused(text.trim())
  const { answer, isFailed, reload } = useLoaded(`${props.things} ${wanted}`, (client) => find(client, wanted))
  return (
    <Picker {...props} text={text} onText={setText} items={answer} isFailed={isFailed} onRetry={reload}>
      {(item) => (
        <span className="flex min-w-0 flex-1 items-center gap-3">
          <span className="min-w-0 flex-1 break-words">{item.name}</span>
          {children?.(item)}
        </span>
      )}
    </Picker>
  )
}
