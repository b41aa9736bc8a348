import { SelectField } from '@stoa/ui'
import { useSearchParams } from 'react-router'
import { languageName } from '../../../shared/use-locales'

/** Which language is written; the others are asked for when they are chosen. */
export function LanguageSelect({ locale, all }: { locale: string; all: readonly string[] }) {
  const [, setSearch] = useSearchParams()
  if (all.length < 2) return null
  return (
    <div className="w-44">
      <SelectField
        isSmall
        label="Language"
        value={locale}
        onChange={({ target }) => setSearch(target.value === all[0] ? {} : { locale: target.value })}
      >
        {all.map((one) => (
          <option key={one} value={one}>
            {languageName(one)}
          </option>
        ))}
      </SelectField>
    </div>
  )
}
