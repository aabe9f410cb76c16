import { type NormTableId, normTables, writeCsv } from '@tinhgon/exchange'
import { offsetOf, pageOf } from '../http/paging.ts'
import { Problem } from '../http/problem.ts'
import type { Call, Serve } from '../http/serve.ts'
import type { Parts } from '../parts.ts'
import { profileById, profiles } from '../scenarios/profiles.ts'
import { deriveNorms } from './derive-norms.ts'
import { pageOfFindings, toldFinding } from './pages-of-norms.ts'
import { pageOfSurplus, pageOfUnplaced } from './pages-of-posts.ts'
import { tryMends } from './try-mends.ts'

/** What the norms say of a scenario: findings, ways out, council seats, surplus, tables for annexes. */
export function serveNormAnswers(serve: Serve, parts: Parts): void {
  serve('listNorms', async ({ query, request }) => {
    const profile = query.profile === undefined ? profiles[0] : profileById(query.profile)
    if (!profile) throw new Problem('not-found', `There is no profile "${query.profile}".`)
    const { id, norms, normSubjects } = profile
    const key = `list-norms ${id}`
    return await parts.answers.answer(request, key, () => ({ profile: id, subjects: normSubjects, norms }))
  })

  serve('readNorms', (call) =>
    deriveNorms(parts, 'norms', call, ({ report }, origin, open) => {
      const { acceptances } = open.fold(origin.version)
      return { ...origin, ...pageOfFindings(report.findings, acceptances, call.query) }
    }),
  )

  serve('readMends', (call) =>
    deriveNorms(parts, 'mends', call, (norms, origin, open) => {
      const finding = norms.report.findings.find(({ id }) => id === call.query.finding)
      if (!finding) return { ...origin, finding: null, mends: [] }
      const { acceptances } = open.fold(origin.version)
      return {
        ...origin,
        finding: toldFinding(finding, acceptances),
        mends: tryMends(norms, origin, finding),
      }
    }),
  )

  serve('readCouncilSeats', (call) =>
    deriveNorms(parts, 'council-seats', call, ({ report: { seats } }, origin) => {
      const { side, cursor, limit } = call.query
      const { items, next } = pageOf(seats[side], offsetOf(cursor), limit)
      return { ...origin, sums: seats.sums, total: seats[side].length, councils: items, next }
    }),
  )

  serve('readSurplus', (call) => {
    const knowsPeople = mayKnowPeople(call)
    return deriveNorms(parts, `surplus ${knowsPeople}`, call, ({ report, structure }, origin) => ({
      ...origin,
      ...pageOfSurplus(report, structure, call.query, knowsPeople),
    }))
  })

  serve('readUnplacedPeople', (call) => {
    const knowsPeople = mayKnowPeople(call)
    return deriveNorms(parts, `unplaced ${knowsPeople}`, call, ({ report }, origin) => ({
      ...origin,
      ...pageOfUnplaced(report, call.query, knowsPeople),
    }))
  })

  serve('readNormTable', async (call) => {
    const { language } = call.query
    const { make, fileName } = normTables[tableOf(call.params.file)]
    const knowsPeople = mayKnowPeople(call)
    const name = `table ${call.params.file} ${knowsPeople}`
    const answer = await deriveNorms(parts, name, call, (norms, { version }, open) => {
      const { report, structure, opening, check } = norms
      const { acceptances } = open.fold(version)
      const ground = { report, structure, opening, norms: check.norms, acceptances, knowsPeople }
      return writeCsv(make(ground, language), language)
    })
    if (answer.status === 304) return answer
    answer.headers.set('Content-Type', 'text/csv; charset=utf-8')
    answer.headers.set('Content-Disposition', `attachment; filename="${fileName}.csv"`)
    return answer
  })
}

const mayKnowPeople = ({
  access,
  opened,
}: Call<'readSurplus'> | Call<'readUnplacedPeople'> | Call<'readNormTable'>): boolean =>
  access.knowsPeople(opened.scenario.workspaceId)

/** The name that is asked for is the table's, with its ending. */
const tableOf = (file: `${NormTableId}.csv`): NormTableId => file.slice(0, -'.csv'.length) as NormTableId
