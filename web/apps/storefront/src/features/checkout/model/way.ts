/** A way to pay. */
export interface Way {
  /** What pays. Throws `NotYet` while something is missing. */
  method: () => Promise<string>
  /** Has the buyer confirm on this page what the bank asks; without it the buyer is sent to the bank's. */
  confirm?: (clientSecret: string) => Promise<void>
  /** That method was refused: the next press needs another one. */
  refused?: () => void
}

/** Nothing was tried yet; the form says what is missing, and so does the message. */
export class NotYet extends Error {}
