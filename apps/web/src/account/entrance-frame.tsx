import { Container, Group, Paper, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useLanguage } from '../language/language-context.tsx'
import { ReadingChoices } from '../panels/reading-choices.tsx'

/** What one sees before being let in: the name of the house, one sheet of paper. */
export function EntranceFrame({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const { texts } = useLanguage()
  return (
    <Container size={460} py={48} component="main">
      <Group justify="space-between" mb="md">
        <Text fw={600} fz={18}>
          {texts.productName}
        </Text>
        <ReadingChoices />
      </Group>
      <Paper withBorder p="lg">
        <Title order={1} fz={18} mb="md">
          {title}
        </Title>
        {children}
      </Paper>
    </Container>
  )
}
