import { pageOfLog } from '@tinhgon/db'
import { decide, previewActs } from '@tinhgon/engine'
import type { Edit } from '@tinhgon/model'
import { Problem } from '../http/problem.ts'
import type { Serve } from '../http/serve.ts'
import type { Parts } from '../parts.ts'
import { versionToRead } from '../scenarios/scenario-answer.ts'
import { actWithoutPeople, editWithoutPeople } from '../scenarios/without-people.ts'
import { deriveFrom } from '../structure/derived.ts'
import { appendFitting, refusalsOf } from './append-fitting.ts'
import { countChanges, netChanges } from './net-changes.ts'

/** The plan and its log: list, append, preview. */
export function serveActs(serve: Serve, parts: Parts): void {
  const { db, scenarios } = parts

  serve('listActs', (call) => {
    const knowsPeople = call.access.knowsPeople(call.opened.scenario.workspaceId)
    return deriveFrom(parts, `acts ${knowsPeople}`, call, (open, { version, contentHash }) => {
      const { plan, undoable, redoable } = open.fold(version)
      const refusals = new Map(
        open.stepsOf(version).map((step) => [step.act.id, step.ok ? [] : step.refusals]),
      )
      const acts = plan.map(({ act, on, annotation }) => ({
        act: knowsPeople ? act : actWithoutPeople(act),
        on,
        annotation,
        refusals: refusals.get(act.id) ?? [],
      }))
      return { version, contentHash, undoable, redoable, acts }
    })
  })

  serve('appendEdit', async ({ body: edit, version: seen, access, opened, request, header }) => {
    const { principal } = access
    const wish = { opened, principal, request, asked: edit, seen }
    const outcome = await appendFitting(parts, wish, (open) => ({
      edits: [edit],
      refusals: refusalsOf(open, [edit], opened),
    }))
    header('ETag', `"${outcome.version}"`)
    return outcome
  })

  serve('appendCommand', async ({ body: command, version: seen, access, opened, request, header }) => {
    const { principal } = access
    const wish = { opened, principal, request, asked: command, seen }
    const outcome = await appendFitting(parts, wish, (open) => {
      const planned = decide(open.structureOf(seen, command.operatesOn), command)
      if (!planned.ok) return { edits: [], refusals: planned.refusals }
      const edits = planned.acts.map(
        (act): Edit => ({ type: 'act-added', version: 1, act, beforeActId: null }),
      )
      return { edits, refusals: refusalsOf(open, edits, opened) }
    })
    header('ETag', `"${outcome.version}"`)
    // From the log, since a repeated request planned nothing itself.
    const logged = await pageOfLog(db, opened.scenario.id, seen, outcome.version - seen)
    const actIds = logged.flatMap(({ edit }) => (edit.type === 'act-added' ? [edit.act.id] : []))
    return { ...outcome, actIds }
  })

  serve('previewCommand', async ({ query, body: command, opened }) => {
    const version = versionToRead(opened, query.version)
    const open = await scenarios.open(opened.scenario)
    const structure = open.structureOf(version, query.asOf ?? command.operatesOn)
    const planned = decide(structure, command)
    if (!planned.ok) throw new Problem('refused', 'This cannot be done so.', { refusals: planned.refusals })
    const preview = previewActs(structure, planned.acts)
    if (!preview.ok) throw new Problem('refused', 'This cannot be done so.', { refusals: preview.refusals })
    const { diffs, ledger, brings, mends } = preview
    return { version, acts: planned.acts, changes: countChanges(netChanges(diffs)), ledger, brings, mends }
  })

  serve('listEdits', async ({ query, access, opened }) => {
    const { scenario } = opened
    const knowsPeople = access.knowsPeople(scenario.workspaceId)
    const logged = await pageOfLog(db, scenario.id, query.after, query.limit)
    const last = logged.at(-1)?.version ?? scenario.version
    return {
      edits: logged.map(({ edit, createdAt, ...rest }) => ({
        ...rest,
        edit: knowsPeople ? edit : editWithoutPeople(edit),
        createdAt: createdAt.toISOString(),
      })),
      next: last < scenario.version ? last : null,
    }
  })
}
