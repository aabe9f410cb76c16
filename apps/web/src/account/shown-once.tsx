import { Button, Code, CopyButton, Group, Stack, Text } from '@mantine/core'
import { useLanguage } from '../language/language-context.tsx'

/** A secret that is shown once, with a button that copies it. */
export function ShownOnce({ secret, hint }: { readonly secret: string; readonly hint: string }) {
  const { texts } = useLanguage()
  const { accounts } = texts
  return (
    <Stack gap={6} role="status">
      <Text size="sm" fw={600}>
        {hint}
      </Text>
      <Code block className="secret">
        {secret}
      </Code>
      <Group>
        <CopyButton value={secret}>
          {({ copied, copy }) => (
            <Button size="xs" variant="default" onClick={copy}>
              {copied ? accounts.copied : accounts.copy}
            </Button>
          )}
        </CopyButton>
      </Group>
    </Stack>
  )
}
