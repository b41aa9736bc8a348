import { useRef } from 'react'

/** The key of one attempt: pressed again after an answer was lost, it is the same; for another input it is another. */
export class Attempt {
  #said = ''
  #key = ''
  readonly #next: () => string

  constructor(next: () => string = () => crypto.randomUUID()) {
    this.#next = next
  }

  keyFor(input: object): string {
    const said = JSON.stringify(input)
    if (said !== this.#said) {
      this.#said = said
      this.#key = this.#next()
    }
    return this.#key
  }

  /** It is done: the same again is meant to be done again. */
  end(): void {
    this.#said = ''
  }
}

export function useAttempt(): Attempt {
  const attempt = useRef<Attempt>(null)
  attempt.current ??= new Attempt()
  return attempt.current
}
