import { Notice } from '@stoa/ui'

/** What was refused, and means no single field. */
export function IssueList({ messages }: { messages: readonly string[] }) {
  if (messages.length === 0) return null
  return (
    <Notice kind="bad" className="mb-4">
      {messages.length === 1 ? (
        messages[0]
      ) : (
        <ul className="list-disc pl-4">
          {messages.map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
    </Notice>
  )
}
