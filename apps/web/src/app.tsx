import { Container } from '@mantine/core'
import { type ReactNode, Suspense, useEffect } from 'react'
import { useLanguage } from './language/language-context.tsx'
import { describeError } from './session/describe-problem.ts'
import { useLocation } from './session/page-location.ts'
import { goTo, type Page, signInAddress, usePage } from './session/page-path.ts'
import { useFocusBack } from './session/use-focus-back.ts'
import { useWho } from './session/who.tsx'
import { ErrorBoundary } from './views/error-boundary.tsx'
import { Home } from './views/home.tsx'
import { lazyPart } from './views/lazy-part.ts'
import { Message } from './views/message.tsx'
import { ServerStateBanner } from './views/server-state-banner.tsx'
import { Waiting } from './views/waiting.tsx'

// Each page is fetched when it is opened: the list of scenarios needs neither the engine nor the canvas.
const InvitationPage = lazyPart(async () => (await import('./account/invitation-page.tsx')).InvitationPage)
const SignInPage = lazyPart(async () => (await import('./account/sign-in-page.tsx')).SignInPage)
const PeoplePage = lazyPart(async () => (await import('./people/people-page.tsx')).PeoplePage)
const RecordPage = lazyPart(async () => (await import('./people/record-page.tsx')).RecordPage)
const ResolutionPage = lazyPart(async () => (await import('./resolution/resolution-page.tsx')).ResolutionPage)
const ScenarioView = lazyPart(async () => (await import('./views/scenario-view.tsx')).ScenarioView)
const ComparePage = lazyPart(async () => (await import('./compare/compare-page.tsx')).ComparePage)
const ExportPage = lazyPart(async () => (await import('./exporting/export-page.tsx')).ExportPage)
const ImportPage = lazyPart(async () => (await import('./importing/import-page.tsx')).ImportPage)
const BriefPage = lazyPart(async () => (await import('./brief/brief-page.tsx')).BriefPage)

/** Lets people in, then shows the page of the address. */
export function App() {
  const page = usePage()
  const { texts } = useLanguage()
  useFocusBack()
  return (
    <ErrorBoundary key={page.page} texts={texts}>
      <ServerStateBanner />
      <Suspense fallback={<Waiting />}>
        {page.page === 'invitation' ? <InvitationPage token={page.token} /> : <Entrance page={page} />}
      </Suspense>
    </ErrorBoundary>
  )
}

function Entrance({ page }: { readonly page: Exclude<Page, { page: 'invitation' }> }) {
  const { who, askAgain } = useWho()
  const { texts } = useLanguage()
  if (who.phase === 'loading') return <Waiting />
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
  if (page.page === 'export') return <ExportPage />
  if (page.page === 'import') return <ImportPage />
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
