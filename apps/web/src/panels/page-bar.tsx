import { Anchor, Group } from '@mantine/core'
import { AccountMenu } from '../account/account-menu.tsx'
import { useLanguage } from '../language/language-context.tsx'
import { goTo } from '../session/page-path.ts'
import { ReadingChoices } from './reading-choices.tsx'

/** Over a page beside the workspace: the way home, who one is, the language. */
export function PageBar({ mb = 0 }: { readonly mb?: string | number }) {
  const { texts } = useLanguage()
  return (
    <Group justify="space-between" mb={mb} className="page-bar">
      <Anchor
        href="/"
        fw={600}
        c="bright"
        onClick={(event) => {
          event.preventDefault()
          goTo('/')
        }}
      >
        {texts.productName}
      </Anchor>
      <Group gap="sm">
        <AccountMenu />
        <ReadingChoices />
      </Group>
    </Group>
  )
}
