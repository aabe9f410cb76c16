import { Container, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { PageBar } from '../panels/page-bar.tsx'

/** A page beside the workspace: the way home, a title, who one is. */
export function PageFrame({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Container size="lg" py="lg" component="main">
      <PageBar mb="lg" />
      <Title order={1} fz={24} mb="md">
        {title}
      </Title>
      {children}
    </Container>
  )
}
