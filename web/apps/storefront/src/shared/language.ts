import { speak } from '@stoa/ui/language'
import { languageOf, readPreferences } from './preferences'

const language = languageOf(readPreferences(), navigator.languages)

// At once, for the first question names it; the words follow.
speak(language, {})
document.documentElement.lang = language

/** Before the first render. */
export async function learn(): Promise<void> {
  if (language === 'de') speak(language, (await import('../locales/de')).words)
}
