import type { Notice, Store } from '@tinhgon/db'
import { Hono } from 'hono'
import { requestId } from 'hono/request-id'
import type { Identify } from './access/principal.ts'
import type { AllowedOrigins } from './accounts/allowed-origins.ts'
import type { Accounts } from './accounts/create-accounts.ts'
import { signInRoutes } from './accounts/sign-in-routes.ts'
import { serveActs } from './acts/routes.ts'
import { baselineCache } from './baselines/baseline-cache.ts'
import { serveBaselines } from './baselines/routes.ts'
import { Answers } from './cache/answers.ts'
import { serveComments } from './comments/routes.ts'
import { serveCompare } from './compare/routes.ts'
import { answerError } from './http/answer-error.ts'
import { compression } from './http/compression.ts'
import { meantForUs } from './http/meant-for-us.ts'
import { answerProblem, Problem } from './http/problem.ts'
import { safeHeaders } from './http/safe-headers.ts'
import { serveOn } from './http/serve.ts'
import type { JobQueue } from './jobs/job-queue.ts'
import { serveJobs } from './jobs/routes.ts'
import { LiveHub } from './live/live-hub.ts'
import { serveLive } from './live/routes.ts'
import { serveNormAnswers } from './norms/answer-routes.ts'
import { normSettingsCache } from './norms/norm-settings-cache.ts'
import { serveNorms } from './norms/routes.ts'
import { OpenScenarios } from './open/open-scenarios.ts'
import { docsRoutes } from './openapi/docs-page.ts'
import { serveOutlines } from './outlines/routes.ts'
import type { Parts } from './parts.ts'
import { serveReconciliation } from './reconciliation/routes.ts'
import { serveReviews } from './reviews/routes.ts'
import { serveScenarios } from './scenarios/routes.ts'
import { serveStructure } from './structure/routes.ts'
import { createMetrics } from './system/metrics.ts'
import { serveSystem } from './system/routes.ts'
import { webRoutes } from './web/routes.ts'
import type { WebApp } from './web/web-app.ts'
import { serveWorkspaces } from './workspaces/routes.ts'

export interface AppParts {
  readonly db: Store
  readonly webApp: WebApp
  readonly identify: Identify
  /** Null where somebody works alone, without accounts. */
  readonly accounts: Accounts | null
  readonly queue: JobQueue
  /** By what names requests may reach us. */
  readonly allowed: () => AllowedOrigins
  /** Whether it is reached over https alone. */
  readonly https: boolean
  /** Names the program: what clients keep of an earlier one is asked for anew. */
  readonly edition: string
  readonly now: () => Date
  /** Gets what went wrong inside, with the request's id; the caller gets only the id. */
  readonly log: (text: string) => void
}

export interface App {
  readonly hono: Hono
  /** What other processes tell. */
  readonly hear: (notice: Notice) => void
  /** Notices may have been missed. */
  readonly lookAgain: () => void
  /** Before the program stops: ends what would go on for ever. */
  readonly endStreams: () => void
}

/** The whole of HTTP: API under `/api`, its description under `/docs`, the web app everywhere else. */
export function createApp(given: AppParts): App {
  const { db, webApp, identify, accounts, queue, allowed, https, edition, now, log } = given
  const findBaseline = baselineCache(db)
  const live = new LiveHub(db, now)
  const scenarios = new OpenScenarios(db, findBaseline)
  const findNormSettings = normSettingsCache(db)
  const answers = new Answers(edition)
  const parts: Parts = { db, findBaseline, findNormSettings, scenarios, answers, live, now }
  const metrics = createMetrics(parts)
  const app = new Hono()
  const nowhere = (path: string): Problem => new Problem('not-found', `There is no ${path}.`)
  app.onError(answerError(log))
  app.notFound((context) => answerProblem(context, nowhere(context.req.path)))
  app.use(requestId())
  app.use(metrics.measure)
  app.use(compression())
  app.use(safeHeaders(https))
  app.use(meantForUs(allowed))
  const serve = serveOn(app, db, identify)
  serveSystem(serve, parts, metrics, accounts)
  serveWorkspaces(serve, parts, accounts)
  serveNorms(serve, parts)
  serveBaselines(serve, parts)
  serveOutlines(serve, parts)
  serveScenarios(serve, parts)
  serveActs(serve, parts)
  serveStructure(serve, parts)
  serveNormAnswers(serve, parts)
  serveCompare(serve, parts)
  serveReconciliation(serve, parts)
  serveReviews(serve, parts)
  serveComments(serve, parts)
  serveJobs(serve, parts, queue)
  serveLive(serve, parts)
  if (accounts) app.route('/api/auth', signInRoutes(accounts))
  app.all('/api/*', (context) => answerProblem(context, nowhere(context.req.path)))
  app.get('/docs/', (context) => context.redirect('/docs'))
  app.route('/docs', docsRoutes())
  app.route('/', webRoutes(webApp))
  return {
    hono: app,
    hear: (notice) => live.hear(notice),
    lookAgain: () => live.lookAgain(),
    endStreams: () => live.endAll(),
  }
}
