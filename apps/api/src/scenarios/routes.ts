import { listScenarios, readScenario, type Store } from '@tinhgon/db'
import { editSchema } from '@tinhgon/model'
import { type Context, Hono } from 'hono'
import type { FindBaseline } from '../baselines/baseline-cache.ts'
import { seenVersion } from '../http/if-match.ts'
import { problem } from '../http/problem.ts'
import { readBody } from '../http/read-body.ts'
import { appendFittingEdit } from './append-edit.ts'
import { createFromRequest, newScenarioSchema } from './create-scenario.ts'
import { scenarioAnswer } from './scenario-answer.ts'

/** Scenarios and their logs of edits; the version is the ETag. */
export function scenarioRoutes(db: Store, findBaseline: FindBaseline) {
  return new Hono()
    .get('/', async (context) => context.json({ scenarios: (await listScenarios(db)).map(scenarioAnswer) }))
    .post('/', async (context) => {
      const body = await readBody(context, newScenarioSchema)
      if (!body.ok) return body.response
      const made = await createFromRequest(db, body.value)
      switch (made.outcome) {
        case 'created':
          context.header('Location', `/api/scenarios/${encodeURIComponent(made.id)}`)
          return await answerScenario(context, db, made.id, 201)
        case 'id-taken':
          return problem(
            context,
            'id-taken',
            `There is a scenario "${body.value.id}" already. Choose another id.`,
          )
        case 'unknown':
          return problem(context, 'not-found', `There is no ${made.what}.`)
        case 'refused':
          return problem(context, 'refused', 'The scenario cannot be made so.', made)
      }
    })
    .get('/:id', (context) => answerScenario(context, db, context.req.param('id'), 200))
    .post('/:id/edits', async (context) => {
      const id = context.req.param('id')
      const seen = seenVersion(context)
      if (!seen.ok) return seen.response
      const body = await readBody(context, editSchema)
      if (!body.ok) return body.response
      const outcome = await appendFittingEdit(db, findBaseline, id, seen.version, body.value)
      if (outcome.appended) {
        const { version, hash } = outcome
        return context.json({ version, hash }, 201, { ETag: `"${version}"` })
      }
      switch (outcome.reason) {
        case 'unknown-scenario':
          return problem(context, 'not-found', `There is no scenario "${id}".`)
        case 'stale':
          return problem(
            context,
            'stale',
            `Somebody has edited the scenario in the meantime: it is at version ${outcome.version}, not ${seen.version}. Look at the change and try again.`,
            outcome,
          )
        case 'locked':
          return problem(
            context,
            'locked',
            'This example cannot be edited. Make a branch of it and edit that.',
            outcome,
          )
        case 'refused':
          return problem(context, 'refused', 'The edit does not fit the scenario.', outcome)
      }
    })
}

async function answerScenario(context: Context, db: Store, id: string, status: 200 | 201): Promise<Response> {
  const found = await readScenario(db, id)
  if (found === null) return problem(context, 'not-found', `There is no scenario "${id}".`)
  const { scenario, edits } = found
  const headers = { ETag: `"${scenario.version}"`, 'Cache-Control': 'no-cache' }
  return context.json({ ...scenarioAnswer(scenario), edits }, status, headers)
}
