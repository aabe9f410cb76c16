import { Container } from '@mantine/core'
import { Component, type ReactNode } from 'react'
import type { Texts } from '../language/texts-vi.ts'
import { PartUnreachable } from './lazy-part.ts'
import { Message } from './message.tsx'

interface ErrorBoundaryState {
  readonly reason: string | null
  readonly unreachable: boolean
}

interface ErrorBoundaryProps {
  readonly texts: Texts
  readonly children: ReactNode
}

/** A fault of the program shows a message and a way on, never an empty page. Nothing saved is touched. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { reason: null, unreachable: false }

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return {
      reason: error instanceof Error ? error.message : String(error),
      unreachable: error instanceof PartUnreachable,
    }
  }

  override render(): ReactNode {
    const { texts, children } = this.props
    const { reason, unreachable } = this.state
    if (reason === null) return children
    return (
      <Container size="sm" py="xl">
        <Message
          title={unreachable ? texts.offlineTitle : texts.brokenTitle}
          action={{ label: texts.retry, run: () => window.location.reload() }}
        >
          {unreachable ? texts.partUnreachable : `${texts.brokenText} (${reason})`}
        </Message>
      </Container>
    )
  }
}
