import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { Visitor, type Answer } from '../../api/support/visitor.ts'
import { sleep } from './scale.ts'

/** What Hive Router says of a subgraph that is away, in place of UNAVAILABLE and `retryable`. */
const AWAY = ['SUBREQUEST_HTTP_ERROR', 'SUBREQUEST_MALFORMED_RESPONSE', 'SUBGRAPH_REQUEST_TIMEOUT', 'SUBGRAPH_RESPONSE_BODY_READ_FAILURE']

/** Counts what came back other than an answer, and how long answers took. */
export class Tally {
  readonly failures = new Map<string, number>()
  /** Answers that no client may ever get: not an answer to the question, and not worth a repetition. */
  readonly faults: string[] = []
  readonly milliseconds: number[] = []

  note(failure: string): void {
    this.failures.set(failure, (this.failures.get(failure) ?? 0) + 1)
  }

  percentile(share: number): number {
    const sorted = this.milliseconds.toSorted((a, b) => a - b)
    return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)
  }

  get summary(): string {
    const failures = [...this.failures].map(([what, count]) => `${what} ${count}`).join(', ')
    return `${this.milliseconds.length} answers, p50 ${this.percentile(0.5)} ms, p99 ${this.percentile(0.99)} ms; repeated because of: ${failures || 'nothing'}`
  }
}

/** One who repeats a request as every good client does: when no answer comes, or one that says it may be repeated. */
export class PatientVisitor extends Visitor {
  constructor(
    private readonly tally: Tally,
    accessToken?: string,
    private readonly patienceMs = 240_000,
  ) {
    super(accessToken)
  }

  override async ask<T, V>(document: TypedDocumentNode<T, V>, variables: V): Promise<Answer<T>> {
    const deadline = Date.now() + this.patienceMs
    for (let pause = 100; ; pause = Math.min(pause * 2, 1500)) {
      const began = performance.now()
      const answer = await this.askOnce(document, variables)
      if (answer !== undefined) {
        this.tally.milliseconds.push(performance.now() - began)
        return answer
      }
      if (Date.now() > deadline) throw new Error(`no answer within ${this.patienceMs / 1000} s`)
      await sleep(pause * (0.5 + Math.random()))
    }
  }

  /** Undefined when it is to be repeated. */
  private async askOnce<T, V>(document: TypedDocumentNode<T, V>, variables: V): Promise<Answer<T> | undefined> {
    let answer: Answer<T>
    try {
      answer = await super.ask(document, variables)
    } catch {
      this.tally.note('no connection')
      return undefined
    }
    const errors = answer.errors ?? []
    if (errors.length > 0 && errors.every(({ extensions }) => extensions?.retryable === true || AWAY.includes(extensions?.code ?? ''))) {
      this.tally.note(errors[0]?.extensions?.code ?? 'no code')
      return undefined
    }
    if (errors.length > 0 || answer.status >= 500) {
      this.tally.faults.push(`HTTP ${answer.status} ${JSON.stringify(errors).slice(0, 300)}`)
    }
    return answer
  }
}
