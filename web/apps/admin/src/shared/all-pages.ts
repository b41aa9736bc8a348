import type { ApolloClient, OperationVariables, TypedDocumentNode } from '@apollo/client'
import { useApolloClient } from '@apollo/client/react'
import { useCallback, useEffect, useRef, useState } from 'react'

interface Page<Node> {
  nodes: readonly Node[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

/** Everything of a list, one page after the other. The document takes a cursor as `after`. */
export async function allPages<Data, Variables extends OperationVariables, Node>(
  client: ApolloClient,
  document: TypedDocumentNode<Data, Variables>,
  pageOf: (data: Data) => Page<Node>,
  variables: Omit<Variables, 'after'>,
): Promise<readonly Node[]> {
  const query = document as TypedDocumentNode<Data, OperationVariables>
  const all: Node[] = []
  for (let after: string | null = null; ; ) {
    const { data } = await client.query<Data>({ query, variables: { ...variables, after }, fetchPolicy: 'network-only' })
    if (!data) return all
    const { nodes, pageInfo }: Page<Node> = pageOf(data)
    all.push(...nodes)
    if (!pageInfo.hasNextPage) return all
    after = pageInfo.endCursor
  }
}

/** What is told of a question. What was told of the one before stays meanwhile. */
export function useLoaded<Answer>(question: string, load: (client: ApolloClient) => Promise<Answer>) {
  const client = useApolloClient()
  const latest = useRef(load)
  latest.current = load
  const [answer, setAnswer] = useState<Answer>()
  const [isFailed, setFailed] = useState(false)
  const [round, setRound] = useState(0)
  const asked = `${question} ${round}`
  const ask = useCallback((_asked: string) => latest.current(client), [client])
  useEffect(() => {
    let isCurrent = true
    setFailed(false)
    ask(asked).then(
      (found) => isCurrent && setAnswer(() => found),
      () => isCurrent && setFailed(true),
    )
    return () => {
      isCurrent = false
    }
  }, [ask, asked])
  return { answer, isFailed, reload: () => setRound((one) => one + 1) }
}
