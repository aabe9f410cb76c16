import type { Store } from '@tinhgon/db'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { requestId } from 'hono/request-id'
import { secureHeaders } from 'hono/secure-headers'
import { baselineCache } from './baselines/baseline-cache.ts'
import { baselineRoutes } from './baselines/routes.ts'
import { healthRoutes } from './health/routes.ts'
import { answerError } from './http/answer-error.ts'
import { compression } from './http/compression.ts'
import { localOnly } from './http/local-only.ts'
import { problem } from './http/problem.ts'
import { scenarioRoutes } from './scenarios/routes.ts'
import { webRoutes } from './web/routes.ts'
import type { WebApp } from './web/web-app.ts'

/** One act may redraw a whole country; a hundred megabytes of it would be a mistake. */
const largestBodyBytes = 64 * 1024 * 1024

export interface AppParts {
  readonly db: Store
  readonly webApp: WebApp
  /** The port that is listened on: what `Host` must name. */
  readonly port: () => number
  /** Gets what went wrong inside, with the request's id; the caller gets only the id. */
  readonly log: (text: string) => void
}

/** The whole of HTTP: API under `/api`, the web app everywhere else. */
export function createApp({ db, webApp, port, log }: AppParts): Hono {
  const app = new Hono()
  const findBaseline = baselineCache(db)
  app.onError(answerError(log))
  app.notFound((context) => problem(context, 'not-found', `There is no ${context.req.path}.`))
  app.use(requestId())
  app.use(compression())
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // Mantine writes its theme into style elements.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        workerSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
      // Nothing here is served over https.
      strictTransportSecurity: false,
    }),
  )
  app.use(localOnly(port))
  app.use(
    bodyLimit({
      maxSize: largestBodyBytes,
      onError: (context) =>
        problem(
          context,
          'oversized',
          `A request may hold ${largestBodyBytes} bytes at the most. Divide the data.`,
        ),
    }),
  )
  app.route('/api/health', healthRoutes(db))
  app.route('/api/baselines', baselineRoutes(db, findBaseline))
  app.route('/api/scenarios', scenarioRoutes(db, findBaseline))
  app.all('/api/*', (context) => problem(context, 'not-found', `There is no ${context.req.path}.`))
  app.route('/', webRoutes(webApp))
  return app
}
