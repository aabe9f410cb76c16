import { countedEnglish } from '../counted.ts'
import type { normTexts as vietnamese } from '../vi/norms.ts'

export const normTexts: typeof vietnamese = {
  sheets: {
    journey: 'Where it goes',
    acts: 'Acts and changes',
    norms: 'Standards and norms',
    posts: 'Posts and surplus',
    placement: 'Placement',
    seats: 'Council seats',
  },
  closeSheet: 'Back to the chart',
  rulesOn: 'By the rules of',
  rulesOnStep: (date) => `${date} · day of this step`,
  rulesFrom: (date, document) => `${date} · ${document}`,
  verdicts: {
    fail: 'failed',
    'not-enough-data': 'not enough data',
    provided: 'allowed for a time',
    pass: 'passed',
    accepted: 'accepted',
  },
  count: (count, verdict) => `${count} ${verdict}`,
  showing: 'Show',
  selectedOnly: 'Selected units only',
  nothing: 'Nothing to show with this filter.',
  allPass: 'Every norm considered is met.',
  law: 'rule',
  ours: 'a default of the program, not a rule of law',
  holds: (from, until) =>
    from === null
      ? until === null
        ? 'days in force not known'
        : `until ${until}`
      : until === null
        ? `from ${from}`
        : `${from} – ${until}`,
  readIn: (source) => `Read in: ${source}`,
  conflicts: (titles) =>
    `In conflict with: ${titles}. Both are in force; people have to decide which one counts.`,
  figureFrom: (source, date, grade) => `${source}, ${date} (${grade})`,
  mend: 'What would mend it',
  noMend: 'Nothing that was tried would mend it. Look at neighbouring units, or at the figures.',
  mendMergeWith: (name) => `Merge with ${name}`,
  mendEndSeats: (count) => `End ${countedEnglish(count, 'post', 'posts')} above the norm`,
  mendTakeSeats: (count, name) => `Move ${countedEnglish(count, 'post', 'posts')} here from ${name}`,
  mendEffect: (mends, breaks) =>
    breaks === 0 ? `mends ${mends}, breaks nothing` : `mends ${mends}, breaks ${breaks}`,
  actTitle: 'Title of the act in the plan',
  apply: 'Add to the plan',
  accept: 'Accept…',
  acceptTitle: 'Accept a finding',
  acceptText:
    'The reason goes into the log of the scenario. When figures or rules change, the finding comes back to be looked at.',
  acceptReason: 'Reason',
  acceptButton: 'Accept with this reason',
  accepted: (reason) => `Accepted: ${reason}`,
  acceptedEarlier: (reason) => `Was accepted; its figures have changed since: ${reason}`,
  withdraw: 'No longer accept',
  impactNorms: (mends, breaks) =>
    mends === 0 && breaks === 0
      ? 'Changes nothing about the norms'
      : `Mends ${mends} and breaks ${breaks} of the norms`,
  impactOpen: (count) => `${count} without enough data to say`,
  marked: (fails, open) => `Norms: ${fails} failed${open > 0 ? `, ${open} without enough data` : ''}`,
  failsOf: (count) => `${count} failed`,
  openOf: (count) => `${count} without enough data`,
  ledgerLine: (fails, open) => `${fails} failed, ${open} without enough data`,
  download: 'Tables for annexes',
  tablesOn: (date) => `As of the end of ${date}, CSV files`,
  tables: {
    findings: 'What the norms say',
    posts: 'Posts beside the norms',
    'surplus-seats': 'Posts above the norms',
    road: 'The road by year',
    'council-seats': 'Council seats',
  },
}
