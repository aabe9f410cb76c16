import { Center, Loader, Progress, Stack, Text } from '@mantine/core'
import { formatShare } from '@tinhgon/model'
import { useLanguage } from '../language/language-context.tsx'

/** Nothing for 300 ms, then what is going on and, where that is known, how far. */
export function Waiting({
  what,
  share = null,
  h = '100vh',
}: {
  readonly what?: string
  readonly share?: number | null
  readonly h?: string | number
}) {
  const { texts, language } = useLanguage()
  const said = what ?? texts.loading
  return (
    <Center h={h} role="status">
      <Stack align="center" className="late">
        {share === null ? <Loader size="sm" /> : <Progress w={240} value={share * 100} aria-label={said} />}
        <Text className="figure">
          {said}
          {/* Read aloud once, not at every per cent: the bar has its value. */}
          {share !== null && <span aria-hidden="true"> {formatShare(share, language)}</span>}
        </Text>
      </Stack>
    </Center>
  )
}
