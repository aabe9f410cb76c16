import { Center, Loader, Stack, Text } from '@mantine/core'
import { useLanguage } from '../language/language-context.tsx'

/** Nothing for 300 ms, then what is going on. */
export function Waiting({ what, h = '100vh' }: { readonly what?: string; readonly h?: string | number }) {
  const { texts } = useLanguage()
  return (
    <Center h={h} role="status">
      <Stack align="center" className="late">
        <Loader size="sm" />
        <Text>{what ?? texts.loading}</Text>
      </Stack>
    </Center>
  )
}
