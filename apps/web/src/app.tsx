import { Center, Container, Loader } from '@mantine/core'
import { lazy, type ReactNode, Suspense, useEffect } from 'react'
import { InvitationPage } from './account/invitation-page.tsx'
import { SignInPage } from './account/sign-in-page.tsx'
import { useLanguage } from './language/language-context.tsx'
import { PeoplePage } from './people/people-page.tsx'
import { RecordPage } from './people/record-page.tsx'
import { ResolutionPage } from './resolution/resolution-page.tsx'
import { describeError } from './session/describe-problem.ts'
import { useLocation } from './session/page-location.ts'
import { goTo, type Page, signInAddress, usePage } from './session/page-path.ts'
import { useWho } from './session/who.tsx'
import { ErrorBoundary } from './views/error-boundary.tsx'
import { Home } from './views/home.tsx'
import { Message } from './views/message.tsx'
import { ScenarioView } from './views/scenario-view.tsx'
import { ServerStateBanner } from './views/server-state-banner.tsx'

// What only a meeting needs comes when it is asked for.
const ComparePage = lazy(async () => ({ default: (await import('./compare/compare-page.tsx')).ComparePage }))
const BriefPage = lazy(async () => ({ default: (await import('./brief/brief-page.tsx')).BriefPage }))

/** Lets people in, then shows the page of the address. */
export function App() {
  const page = usePage()
  const { texts } = useLanguage()
  return (
    <ErrorBoundary key={page.page} texts={texts}>
      <ServerStateBanner />
      {page.page === 'invitation' ? <InvitationPage token={page.token} /> : <Entrance page={page} />}
    </ErrorBoundary>
  )
}

function Entrance({ page }: { readonly page: Exclude<Page, { page: 'invitation' }> }) {
  const { who, askAgain } = useWho()
  const { texts } = useLanguage()
  if (who.phase === 'loading')
    return (
      <Center h="100vh" className="late">
        <Loader size="sm" aria-label={texts.loading} />
      </Center>
    )
  if (who.phase === 'failed')
    return (
      <Container size="sm" py="xl">
        <Message title={texts.failedTitle} action={{ label: texts.retry, run: askAgain }}>
          {describeError(who.error, texts)}
        </Message>
      </Container>
    )
  const { me, signIn } = who.value
  if (page.page === 'sign-in')
    return me ? (
      <Elsewhere address={page.back} />
    ) : (
      <SignInPage signIn={signIn} back={page.back} problem={page.problem} />
    )
  if (!me) {
    const { pathname, search, hash } = window.location
    return <Elsewhere address={signInAddress(pathname, search, hash)} />
  }
  if (page.page === 'people') return <PeoplePage />
  if (page.page === 'record') return <RecordPage />
  if (page.page === 'resolution') return <ResolutionPage />
  if (page.page === 'compare' || page.page === 'brief')
    return <Suspense fallback={null}>{page.page === 'compare' ? <ComparePage /> : <BriefPage />}</Suspense>
  return <Opened />
}

function Opened(): ReactNode {
  const { scenarioId, version } = useLocation()
  const { texts } = useLanguage()
  const place = `${scenarioId} ${version}`
  return (
    <ErrorBoundary key={place} texts={texts}>
      {scenarioId === null ? <Home /> : <ScenarioView key={place} id={scenarioId} pastVersion={version} />}
    </ErrorBoundary>
  )
}

function Elsewhere({ address }: { readonly address: string }) {
  useEffect(() => goTo(address, { replace: true }), [address])
  return null
}
