import { Container } from '@mantine/core'
import { Component, type ReactNode } from 'react'
import type { Texts } from '../language/texts-vi.ts'
import { Message } from './message.tsx'

interface ErrorBoundaryProps {
  readonly texts: Texts
  readonly children: ReactNode
}

/** A fault of the program shows a message and a way on, never an empty page. Nothing saved is touched. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly reason: string | null }> {
  override state: { readonly reason: string | null } = { reason: null }

  static getDerivedStateFromError(error: unknown): { readonly reason: string } {
    return { reason: error instanceof Error ? error.message : String(error) }
  }

  override render(): ReactNode {
    const { texts, children } = this.props
    if (this.state.reason === null) return children
    return (
      <Container size="sm" py="xl">
        <Message
          title={texts.brokenTitle}
          action={{ label: texts.retry, run: () => window.location.reload() }}
        >
          {`${texts.brokenText} (${this.state.reason})`}
        </Message>
      </Container>
    )
  }
}
