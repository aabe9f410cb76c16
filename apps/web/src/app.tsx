import { useLanguage } from './language/language-context.tsx'
import { useLocation } from './session/page-location.ts'
import { ErrorBoundary } from './views/error-boundary.tsx'
import { Home } from './views/home.tsx'
import { ScenarioView } from './views/scenario-view.tsx'

export function App() {
  const { scenarioId } = useLocation()
  const { texts } = useLanguage()
  return (
    <ErrorBoundary key={scenarioId} texts={texts}>
      {scenarioId === null ? <Home /> : <ScenarioView key={scenarioId} id={scenarioId} />}
    </ErrorBoundary>
  )
}
