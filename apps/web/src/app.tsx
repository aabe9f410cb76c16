import { useLocation } from './session/page-location.ts'
import { Home } from './views/home.tsx'
import { ScenarioView } from './views/scenario-view.tsx'

export function App() {
  const { scenarioId } = useLocation()
  return scenarioId === null ? <Home /> : <ScenarioView key={scenarioId} id={scenarioId} />
}
