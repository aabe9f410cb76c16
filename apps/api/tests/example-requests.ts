import type { OperationId, Operations, RequestOf } from '@tinhgon/contract'
import { emptyBaseline } from '../../../tests/store/sample-content.ts'

/** What requests are about. */
export interface Subject {
  readonly workspaceId: string
  readonly scenarioId: string
  readonly version: number
  readonly contentHash: string
  readonly baselineHash: string
  readonly reviewId: string
  readonly commentId: string
  readonly jobId: string
  /** A member of the workspace who is nobody that asks. */
  readonly otherUserId: string
  /** Something that was used nowhere yet. */
  readonly fresh: string
}

type Examples = { readonly [Id in OperationId]: (subject: Subject) => RequestOf<Operations[Id]> }

const title = { vi: 'Phương án thử', en: 'A trial' }

const command = (fresh: string) =>
  ({
    type: 'record-events',
    actId: `act-${fresh}`,
    title: 'Lập phòng thử',
    operatesOn: '2025-07-01',
    legalBasis: null,
    events: [
      {
        type: 'unit-established',
        version: 1,
        unit: {
          id: `unit-${fresh}`,
          system: 'territory',
          kind: 'province',
          tier: 'province',
          name: 'Tỉnh thử',
          officialShortName: null,
          code: null,
          superiorId: null,
          seat: null,
        },
      },
    ],
    exhausts: [],
  }) as const

const scenario = ({ scenarioId }: Subject) => ({ params: { scenarioId } })
const member = ({ workspaceId, otherUserId }: Subject) => ({ params: { workspaceId, userId: otherUserId } })
const normParameter = ({ workspaceId }: Subject) => ({
  params: { workspaceId, normId: 'nq-76-2025-population', parameterId: 'three-units' },
})
const job = ({ jobId }: Subject) => ({ params: { jobId } })

/** One good request for every operation. */
export const exampleRequests = {
  readHealth: () => ({}),
  readReadiness: () => ({}),
  readMetrics: () => ({}),
  readOpenApi: () => ({}),
  readMe: () => ({}),
  renameMe: () => ({ body: { name: 'Phạm Thị Thử' } }),
  readSignIn: () => ({}),
  createWorkspace: ({ fresh }) => ({ body: { id: `w-${fresh}`, name: 'Ban Tổ chức' } }),
  listMembers: ({ workspaceId }) => ({ params: { workspaceId } }),
  inviteMember: ({ workspaceId, fresh }) => ({
    params: { workspaceId },
    body: { email: `${fresh}@example.vn`, name: 'Trần Văn Thử', role: 'viewer' },
  }),
  setMember: (subject) => ({ ...member(subject), body: { role: 'administrator' } }),
  removeMember: member,
  renewInvitation: member,
  endSessions: member,
  acceptInvitation: () => ({
    params: { token: 'x'.repeat(43) },
    body: { password: 'correct horse battery' },
  }),
  readRecord: ({ workspaceId }) => ({ params: { workspaceId } }),
  listNorms: () => ({}),
  readNormSettings: ({ workspaceId }) => ({ params: { workspaceId } }),
  setNormParameter: (subject) => ({ ...normParameter(subject), body: { value: 4, reason: 'Đặc thù' } }),
  resetNormParameter: (subject) => ({ ...normParameter(subject), body: { reason: 'Theo quy định chung' } }),
  listBaselines: () => ({}),
  importBaseline: ({ workspaceId, fresh }) => ({
    query: { workspaceId },
    body: { ...emptyBaseline(`b-${fresh}`) },
  }),
  readBaseline: () => ({ params: { baselineId: 'empty' } }),
  listUnits: () => ({ params: { baselineId: 'empty' } }),
  readOutlines: ({ workspaceId }) => ({ params: { baselineId: 'empty' }, query: { workspaceId } }),
  bringOutlines: ({ workspaceId }) => ({
    params: { baselineId: 'empty' },
    query: { workspaceId },
    body: { type: 'FeatureCollection', features: [] },
  }),
  listScenarios: () => ({}),
  createScenario: ({ workspaceId, fresh }) => ({
    body: { id: `s-${fresh}`, workspaceId, baselineId: 'empty', title },
  }),
  readScenario: scenario,
  renameScenario: (subject) => ({ ...scenario(subject), body: { title } }),
  archiveScenario: (subject) => ({ ...scenario(subject), body: { archived: true } }),
  deleteScenario: (subject) => ({ ...scenario(subject), body: { reason: 'Lập nhầm' } }),
  readCircle: scenario,
  setCircle: (subject) => ({ ...scenario(subject), body: { userIds: [] } }),
  releaseScenario: (subject) => ({ ...scenario(subject), body: { released: true } }),
  listActs: scenario,
  appendCommand: (subject) => ({
    ...scenario(subject),
    version: subject.version,
    body: structuredClone(command(subject.fresh)) as never,
  }),
  previewCommand: (subject) => ({
    ...scenario(subject),
    body: structuredClone(command(subject.fresh)) as never,
  }),
  appendEdit: (subject) => ({
    ...scenario(subject),
    version: subject.version,
    body: { type: 'undone', version: 1 },
  }),
  listEdits: scenario,
  readStructure: scenario,
  readSummary: scenario,
  readLineage: scenario,
  readLedger: scenario,
  readDiff: scenario,
  readFindings: scenario,
  readNorms: scenario,
  readMends: (subject) => ({ ...scenario(subject), query: { finding: 'nq-76-2025-population nowhere' } }),
  readCouncilSeats: scenario,
  readSurplus: scenario,
  readUnplacedPeople: scenario,
  readNormTable: ({ scenarioId }) => ({ params: { scenarioId, file: 'findings.csv' } }),
  compareScenarios: ({ scenarioId }) => ({ query: { scenarios: `${scenarioId},${scenarioId}` } }),
  rebaseScenario: (subject) => ({ ...scenario(subject), body: { baselineHash: subject.baselineHash } }),
  mergeScenarios: (subject) => ({
    ...scenario(subject),
    body: { theirs: { scenarioId: subject.scenarioId } },
  }),
  listReviews: scenario,
  submitVersion: (subject) => ({
    ...scenario(subject),
    body: { version: subject.version, contentHash: subject.contentHash },
  }),
  decideReview: ({ scenarioId, reviewId, contentHash }) => ({
    params: { scenarioId, reviewId },
    body: { decision: 'returned', contentHash, reason: 'Thiếu căn cứ' },
  }),
  withdrawReview: ({ scenarioId, reviewId }) => ({
    params: { scenarioId, reviewId },
    body: { reason: 'Nộp nhầm' },
  }),
  listComments: scenario,
  addComment: (subject) => ({ ...scenario(subject), body: { body: 'Cần xem lại' } }),
  resolveComment: ({ scenarioId, commentId }) => ({
    params: { scenarioId, commentId },
    body: { resolved: true },
  }),
  exportScenario: (subject) => ({ ...scenario(subject), body: {} }),
  writeFiles: (subject) => ({
    ...scenario(subject),
    body: { order: { what: 'chart', format: 'svg', view: 'before' } },
  }),
  carryOutScenario: (subject) => ({ ...scenario(subject), body: {} }),
  bringInScenario: ({ workspaceId, fresh }) => ({
    query: { workspaceId },
    body: { file: `{"${fresh}":1}` },
  }),
  importFile: ({ workspaceId, fresh }) => ({
    query: { workspaceId },
    body: {
      files: [{ name: 'x.csv', base64: '' }],
      mapping: null,
      baselineId: fresh,
      title: { vi: 'x', en: 'x' },
      date: '2025-07-01',
      keep: false,
    },
  }),
  importTables: ({ workspaceId, fresh }) => ({
    query: { workspaceId },
    body: {
      unitsBefore: '',
      unitsAfter: '',
      correspondence: '',
      provinces: null,
      baselineId: `b-${fresh}`,
      title,
      date: '2025-07-01',
    },
  }),
  listJobs: () => ({}),
  readJob: job,
  cancelJob: job,
  readJobFile: ({ jobId }) => ({ params: { jobId, name: 'scenario.json' } }),
  openStream: scenario,
  tellPresence: (subject) => ({ ...scenario(subject), body: { connectionId: 'window', unitId: null } }),
} satisfies Examples
