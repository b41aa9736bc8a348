import type { NormalizedCacheObject } from '@apollo/client'
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { Kind, type OperationDefinitionNode, valueFromASTUntyped } from 'graphql'
import { words } from '../locales/de'
import { newCache } from '../shared/cache'

/** How the host asks the API: nothing where it does not answer in time, or not wholly. */
export type Asker = (operation: string, variables: object) => Promise<Record<string, unknown> | null>

/** For what stands further down nobody waits longer than this. */
const MOMENT_MS = 120

const operationOf = (document: TypedDocumentNode<unknown, never>) =>
  document.definitions.find((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION)

export const nameOf = (document: TypedDocumentNode<unknown, never>) => operationOf(document)?.name?.value ?? ''

/** Left out, a variable is what its document says: so Apollo sends it. */
function withDefaults(operation: OperationDefinitionNode | undefined, variables: object): object {
  const defaults = (operation?.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
  )
  return { ...Object.fromEntries(defaults), ...variables }
}

/** One request for a page: what its address says, and the questions that the page will ask. */
export class Visit {
  readonly path: string
  readonly search: URLSearchParams
  readonly #language: string
  readonly #asker: Asker
  readonly #cache = newCache()

  constructor(path: string, search: URLSearchParams, language: string, asker: Asker) {
    this.path = path
    this.search = search
    this.#language = language
    this.#asker = asker
  }

  /** As the page will ask it, to the letter: only then is this its answer. */
  async ask<Data, Variables extends object>(document: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<Data | null> {
    const operation = operationOf(document)
    const name = operation?.name?.value ?? ''
    const complete = withDefaults(operation, variables)
    const data = await this.#asker(name, complete)
    if (data) this.#cache.writeQuery({ query: document, variables: complete as Variables, data: data as Data })
    return data as Data | null
  }

  /** What is there in a moment comes along. */
  async along(questions: readonly Promise<unknown>[]): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined
    const moment = new Promise((resolve) => {
      timer = setTimeout(resolve, MOMENT_MS)
    })
    await Promise.race([Promise.all(questions), moment])
    clearTimeout(timer)
  }

  /** All that was answered so far. */
  get answers(): NormalizedCacheObject {
    return this.#cache.extract()
  }

  /** In the visitor's language; texts in English are their own keys. */
  say(text: string): string {
    return this.#language === 'de' ? (words[text] ?? text) : text
  }
}
