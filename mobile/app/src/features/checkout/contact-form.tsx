import { View } from 'react-native'
import { Button } from '../../ui/button'
import { Chip } from '../../ui/chip'
import { Field } from '../../ui/field'
import { Text } from '../../ui/text'
import { space } from '../../ui/theme'
import type { Contact, Problems } from './contact'

interface Props {
  contact: Contact
  problems: Problems
  countries: readonly string[]
  isBusy: boolean
  onChange: (contact: Contact) => void
  onDone: () => void
}

export function ContactForm({ contact, problems, countries, isBusy, onChange, onDone }: Props) {
  const bind = (field: keyof Contact) => ({
    value: contact[field],
    problem: problems[field],
    onChangeText: (text: string) => onChange({ ...contact, [field]: text }),
  })
  return (
    <View style={{ gap: space(4) }}>
      <Field label="E-mail" {...bind('email')} inputMode="email" autoComplete="email" autoCapitalize="none" />
      <Field label="Full name" {...bind('name')} autoComplete="name" />
      <Field label="Street and number" {...bind('line1')} autoComplete="address-line1" />
      <Field label="Postal code" {...bind('postalCode')} autoComplete="postal-code" />
      <Field label="Town" {...bind('city')} autoComplete="address-line2" />
      {countries.length > 1 && (
        <View style={{ gap: space(2) }}>
          <Text size="label">Country</Text>
          <View role="radiogroup" aria-label="Country" style={{ flexDirection: 'row', flexWrap: 'wrap', gap: space(2) }}>
            {countries.map((country) => (
              <Chip
                key={country}
                title={country}
                isChosen={contact.country === country}
                onPress={() => onChange({ ...contact, country })}
              />
            ))}
          </View>
        </View>
      )}
      <Button title="Go on to delivery" isBusy={isBusy} onPress={onDone} />
    </View>
  )
}
