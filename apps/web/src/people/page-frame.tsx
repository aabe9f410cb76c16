import { Anchor, Container, Group, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { AccountMenu } from '../account/account-menu.tsx'
import { useLanguage } from '../language/language-context.tsx'
import { LanguageSwitch } from '../panels/language-switch.tsx'
import { goTo } from '../session/page-path.ts'

/** A page beside the workspace: the way home, a title, who one is. */
export function PageFrame({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const { texts } = useLanguage()
  return (
    <Container size="lg" py="lg" component="main">
      <Group justify="space-between" mb="lg">
        <Anchor
          href="/"
          fw={600}
          c="ink.8"
          onClick={(event) => {
            event.preventDefault()
            goTo('/')
          }}
        >
          {texts.productName}
        </Anchor>
        <Group gap="sm">
          <AccountMenu />
          <LanguageSwitch />
        </Group>
      </Group>
      <Title order={1} fz={24} mb="md">
        {title}
      </Title>
      {children}
    </Container>
  )
}
