import type { ApolloClient } from '@apollo/client'
import { type ReactNode, useState } from 'react'
import { useLoaded } from './all-pages'
import { called } from './called'
import { Picker, type PickerProps } from './picker'

interface Props<Choice extends { id: string; name: string }> extends PickerProps<Choice> {
  /** What they are, in the plural. */
  things: string
  /** All that can be chosen: they are so few that they are searched here. */
  load: (client: ApolloClient) => Promise<readonly Choice[]>
  /** What stands beside the name. */
  children?: (item: Choice) => ReactNode
}

/** Chooses things of which a shop has dozens or hundreds by their names. */
export function NamePicker<Choice extends { id: string; name: string }>({ load, children, ...props }: Props<Choice>) {
  const [text, setText] = useState('')
  const { answer, isFailed, reload } = useLoaded(props.things, load)
  return (
    <Picker {...props} text={text} onText={setText} items={answer && called(answer, text)} isFailed={isFailed} onRetry={reload}>
      {(item) => (
        <span className="flex min-w-0 flex-1 items-center gap-3">
          <span className="min-w-0 flex-1 break-words">{item.name}</span>
          {children?.(item)}
        </span>
      )}
    </Picker>
  )
}
