/** Who buys and where to, as it is typed. */
export interface Contact {
  email: string
  name: string
  line1: string
  postalCode: string
  city: string
  country: string
}

export type Problems = Partial<Record<keyof Contact, string>>

const QUESTIONS: Record<Exclude<keyof Contact, 'email' | 'country'>, string> = {
  name: 'Who is it for?',
  line1: 'Which street and number?',
  postalCode: 'Which postal code?',
  city: 'Which town?',
}

/** What is still to be said before the shop is asked. */
export function problemsOf(contact: Contact): Problems {
  const problems: Problems = {}
  if (!/^\S+@\S+\.\S+$/.test(contact.email.trim())) problems.email = 'Where shall the confirmation go?'
  for (const [field, question] of Object.entries(QUESTIONS) as [keyof typeof QUESTIONS, string][])
    if (contact[field].trim() === '') problems[field] = question
  return problems
}

interface Refusal {
  message: string
  path: readonly string[] | null
}

/** The shop's own complaints beside the fields they are about; what is about none of them comes back as words. */
export function placed(refusals: readonly Refusal[]): { problems: Problems; others: string[] } {
  const problems: Problems = {}
  const others: string[] = []
  for (const { message, path } of refusals) {
    const field = path?.at(-1)
    if (field && (field in QUESTIONS || field === 'email' || field === 'country')) problems[field as keyof Contact] = message
    else others.push(message)
  }
  return { problems, others }
}
