import type { ScenarioSummary } from '@tinhgon/contract'

/** What was approved stays as it was approved: whoever goes on does so in a draft of it. */
export const isReadOnly = ({ approvedVersions, version }: ScenarioSummary): boolean =>
  approvedVersions.includes(version)
