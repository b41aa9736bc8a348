import { useState } from 'react'
import { TextInput, type TextInputProps, View } from 'react-native'
import { Text } from './text'
import { radius, sans, space, useColors } from './theme'

interface Props extends TextInputProps {
  label: string
  /** What is wrong with it, in words. */
  problem?: string | undefined
}

export function Field({ label, problem, ...props }: Props) {
  const colors = useColors()
  const [isFocused, setFocused] = useState(false)
  const border = problem ? colors.bad : isFocused ? colors.ink : colors.lineStrong
  return (
    <View style={{ gap: space(1.5) }}>
      <Text size="label" aria-hidden>
        {label}
      </Text>
      <TextInput
        {...props}
        aria-label={label}
        aria-invalid={problem !== undefined}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
        placeholderTextColor={colors.ink3}
        style={{
          minHeight: 48,
          paddingHorizontal: space(3.5),
          borderRadius: radius.field,
          borderWidth: 1,
          borderColor: border,
          backgroundColor: colors.surface,
          color: colors.ink,
          fontFamily: sans,
          fontSize: 16,
        }}
      />
      {problem !== undefined && (
        <Text size="small" color="bad" role="alert">
          {problem}
        </Text>
      )}
    </View>
  )
}
