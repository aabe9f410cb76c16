import { Text } from '@mantine/core'

/** Why something was not done, where it was asked for. */
export function Fault({ text }: { readonly text: string | null }) {
  if (text === null) return null
  return (
    <Text size="sm" c="var(--alarm)" role="alert">
      {text}
    </Text>
  )
}
