import { Hono } from 'hono'
import { answerProblem, Problem } from '../http/problem.ts'
import type { WebApp } from './web-app.ts'

/** Serves the built web app. Paths without a file name belong to the app's own pages. */
export function webRoutes(app: WebApp) {
  return new Hono().get('*', (context) => {
    const { path } = context.req
    const isPage = !/\.[a-z0-9]+$/i.test(path)
    const file = app.get(isPage ? '/index.html' : path)
    if (file) {
      const cache = file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache'
      return context.body(file.content, 200, { 'Content-Type': file.type, 'Cache-Control': cache })
    }
    // A browser asks for it unbidden; a 404 would stand in its console as an error.
    if (path === '/favicon.ico') return context.body(null, 204)
    if (isPage && app.size === 0)
      return context.text('The web app has not been built. The API is under /api.\n')
    return answerProblem(context, new Problem('not-found', `There is no ${path}.`))
  })
}
