import type { OperationId } from '@tinhgon/contract'
import type { Role } from '@tinhgon/db'

/**
 * How somebody stands to a scenario of their workspace: it is theirs; they are named in its circle; it was
 * released to the workspace; it was handed in; a version of it was approved. *private* holds for any.
 */
export type Relation = 'own' | 'circle' | 'released' | 'submitted' | 'approved' | 'private'

/** By role, the relations of which one must hold. A role that is not named may not. */
export type ScenarioRule = Readonly<Partial<Record<Role, readonly Relation[]>>>

/** What may be done with a scenario, by whom. Who reads by approval alone reads approved versions alone. */
export const scenarioRules = {
  read: {
    administrator: ['own', 'circle', 'released'],
    planner: ['own', 'circle', 'released'],
    leader: ['own', 'circle', 'released', 'submitted'],
    staff: ['own', 'circle', 'approved'],
    viewer: ['own', 'circle', 'released'],
  },
  /** How a scenario came to be what it is, and what was said about it on the way. */
  history: {
    administrator: ['own', 'circle', 'released'],
    planner: ['own', 'circle', 'released'],
    leader: ['own', 'circle', 'released', 'submitted'],
    staff: ['own', 'circle'],
    viewer: ['own', 'circle', 'released'],
  },
  /** Tries things out and saves nothing, or saves it as a draft of one's own. */
  explore: {
    administrator: ['own', 'circle', 'released'],
    planner: ['own', 'circle', 'released'],
    leader: ['own', 'circle', 'released', 'submitted'],
  },
  branch: {
    administrator: ['own', 'circle', 'released'],
    planner: ['own', 'circle', 'released'],
  },
  draft: { administrator: ['own', 'circle'], planner: ['own', 'circle'] },
  share: { administrator: ['own'], planner: ['own'] },
  archive: { administrator: ['private'], planner: ['own'] },
  delete: { administrator: ['private'] },
  comment: {
    administrator: ['own', 'circle', 'released'],
    planner: ['own', 'circle', 'released'],
    leader: ['own', 'circle', 'released', 'submitted'],
  },
  /** Nobody decides about what is theirs. */
  decide: { leader: ['circle', 'released', 'submitted'] },
  /** What one handed in, or an approval that one gave: which of them, the operation looks up. */
  withdraw: {
    administrator: ['own'],
    planner: ['own'],
    leader: ['circle', 'released', 'submitted'],
  },
  export: {
    administrator: ['own', 'circle', 'released'],
    planner: ['own', 'circle', 'released'],
    leader: ['own', 'circle', 'released', 'submitted'],
    staff: ['own', 'circle', 'approved'],
  },
  /** The whole history goes along, names of holders included: they are part of what the hashes cover. */
  carryOut: {
    administrator: ['own', 'circle', 'released'],
    planner: ['own', 'circle', 'released'],
    leader: ['own', 'circle', 'released', 'submitted'],
  },
} as const satisfies Record<string, ScenarioRule>
export type ScenarioRuleName = keyof typeof scenarioRules

/** Who needs to know the names of holders. */
export const rolesThatKnowPeople: readonly Role[] = ['administrator', 'planner', 'leader']

const everybody = ['administrator', 'planner', 'leader', 'staff', 'viewer'] as const satisfies readonly Role[]
const planners = ['administrator', 'planner'] as const satisfies readonly Role[]

export type Policy =
  /** Signed in or not. */
  | { readonly for: 'anybody' }
  /** Whoever is signed in; what they see depends on what they are. */
  | { readonly for: 'signed-in' }
  /** Whoever has one of these roles in some workspace. */
  | { readonly for: 'somewhere'; readonly roles: readonly Role[] }
  /** Whoever has one of these roles in the workspace of the path. */
  | { readonly for: 'workspace'; readonly roles: readonly Role[] }
  /** Whoever has one of these roles in the workspace that is named, or in the only one they belong to. */
  | { readonly for: 'chosen-workspace'; readonly roles: readonly Role[] }
  /** Whoever a rule lets at the scenario of the path. */
  | { readonly for: 'scenario'; readonly rule: ScenarioRuleName }
  /** Whoever a rule lets at every scenario that the query names. */
  | { readonly for: 'named-scenarios'; readonly rule: ScenarioRuleName }
  /** Whoever handed the job of the path in. */
  | { readonly for: 'own-job' }

const anybody = { for: 'anybody' } as const
const signedIn = { for: 'signed-in' } as const
const ownJob = { for: 'own-job' } as const
const administrators = { for: 'workspace', roles: ['administrator'] } as const
const scenario = <const Rule extends ScenarioRuleName>(rule: Rule) => ({ for: 'scenario', rule }) as const

/** Who may ask what. An operation that is not named here cannot be served. */
export const policy = {
  readHealth: anybody,
  readReadiness: anybody,
  readMetrics: { for: 'somewhere', roles: ['administrator'] },
  readOpenApi: anybody,
  readMe: signedIn,
  renameMe: signedIn,
  readSignIn: anybody,
  createWorkspace: { for: 'somewhere', roles: ['administrator'] },
  listMembers: { for: 'workspace', roles: everybody },
  inviteMember: administrators,
  setMember: administrators,
  removeMember: administrators,
  renewInvitation: administrators,
  endSessions: administrators,
  /** The invitation itself is the proof. */
  acceptInvitation: anybody,
  readRecord: { for: 'workspace', roles: ['administrator', 'leader'] },
  listNorms: signedIn,
  readNormSettings: { for: 'workspace', roles: everybody },
  setNormParameter: { for: 'workspace', roles: planners },
  resetNormParameter: { for: 'workspace', roles: planners },
  listBaselines: signedIn,
  importBaseline: { for: 'chosen-workspace', roles: planners },
  readBaseline: signedIn,
  listUnits: signedIn,
  readOutlines: { for: 'chosen-workspace', roles: everybody },
  bringOutlines: { for: 'chosen-workspace', roles: planners },
  listScenarios: signedIn,
  createScenario: { for: 'chosen-workspace', roles: planners },
  readScenario: scenario('read'),
  renameScenario: scenario('draft'),
  archiveScenario: scenario('archive'),
  deleteScenario: scenario('delete'),
  readCircle: scenario('history'),
  setCircle: scenario('share'),
  releaseScenario: scenario('share'),
  listActs: scenario('read'),
  appendCommand: scenario('draft'),
  previewCommand: scenario('explore'),
  appendEdit: scenario('draft'),
  listEdits: scenario('history'),
  readStructure: scenario('read'),
  readSummary: scenario('read'),
  readLineage: scenario('read'),
  readLedger: scenario('read'),
  readDiff: scenario('read'),
  readFindings: scenario('read'),
  readNorms: scenario('read'),
  readMends: scenario('read'),
  readCouncilSeats: scenario('read'),
  /** Holders are told to whoever may know them. */
  readSurplus: scenario('read'),
  readUnplacedPeople: scenario('read'),
  readNormTable: scenario('read'),
  compareScenarios: { for: 'named-scenarios', rule: 'read' },
  rebaseScenario: scenario('branch'),
  /** The other scenario must be one's to read. */
  mergeScenarios: scenario('branch'),
  listReviews: scenario('read'),
  submitVersion: scenario('share'),
  decideReview: scenario('decide'),
  withdrawReview: scenario('withdraw'),
  listComments: scenario('history'),
  addComment: scenario('comment'),
  resolveComment: scenario('comment'),
  exportScenario: scenario('export'),
  writeFiles: scenario('export'),
  carryOutScenario: scenario('carryOut'),
  bringInScenario: { for: 'chosen-workspace', roles: planners },
  importTables: { for: 'chosen-workspace', roles: planners },
  importFile: { for: 'chosen-workspace', roles: planners },
  listJobs: signedIn,
  readJob: ownJob,
  cancelJob: ownJob,
  readJobFile: ownJob,
  openStream: scenario('history'),
  tellPresence: scenario('history'),
} as const satisfies Record<OperationId, Policy>
