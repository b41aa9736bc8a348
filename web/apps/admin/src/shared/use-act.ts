import type { OperationVariables, TypedDocumentNode } from '@apollo/client'
import { useMutation } from '@apollo/client/react'
import { toast } from '@stoa/ui'
import { useState } from 'react'
import { failure, type Issue } from './issues'

type PayloadOf<Data> = Exclude<Data[keyof Data], string | null | undefined>

/** One act of staff: refusals come back as issues, and what failed or is done but wants a look is said in words. Never twice at once. */
export function useAct<Data, Variables extends OperationVariables>(document: TypedDocumentNode<Data, Variables>) {
  const [mutate, { loading }] = useMutation(document as TypedDocumentNode<Data, OperationVariables>)
  const [issues, setIssues] = useState<readonly Issue[]>([])
  /** What was done; nothing when it was refused or failed. */
  const act = async (variables: Variables): Promise<PayloadOf<Data> | null> => {
    setIssues([])
    try {
      const { data } = await mutate({ variables: variables as OperationVariables })
      const payload = payloadOf(data as Data)
      const refused = (payload as { userErrors: readonly Issue[] } | null)?.userErrors ?? []
      setIssues(refused)
      for (const { message } of (payload as { warnings?: readonly Issue[] } | null)?.warnings ?? []) toast({ text: message })
      return refused.length > 0 ? null : payload
    } catch (error) {
      setIssues([{ code: 'FAILED', message: failure(error), path: null }])
      return null
    }
  }
  return { act, issues, isBusy: loading, clear: () => setIssues([]), setIssues }
}

function payloadOf<Data>(data: Data): PayloadOf<Data> | null {
  const found = Object.values(data as object).find((value) => typeof value === 'object' && value)
  return (found as PayloadOf<Data>) ?? null
}
