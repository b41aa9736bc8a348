/** What the API says against an input: typed, with the field it means. */
export interface Issue {
  code: string
  message: string
  path: readonly string[] | null
}

/** The first message for each field; those that mean no known field are for the top of the form. */
export function byField(issues: readonly Issue[], fields: readonly string[]): { fields: Record<string, string>; rest: string[] } {
  const found: Record<string, string> = {}
  const rest: string[] = []
  for (const { message, path } of issues) {
    const field = fields.find((one) => one === path?.join('.')) ?? fields.find((one) => one === path?.[0])
    if (!field) rest.push(message)
    else found[field] ??= message
  }
  return { fields: found, rest: [...new Set(rest)] }
}

/** What a failed call means for the one who made it. */
export function failure(error: unknown): string {
  const text = error instanceof Error ? error.message : ''
  if (/forbidden|permission|not allowed/i.test(text)) return 'You do not have permission to do this. Nothing was changed.'
  return 'The server did not respond. Check whether the change was saved before you try again.'
}
