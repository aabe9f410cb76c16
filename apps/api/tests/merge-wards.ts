import { builtInBaselines } from '@tinhgon/vietnam'

/** Two neighbouring wards of Huế in 2021, by the order of the baseline. */
export const wards = () =>
  (builtInBaselines.find(({ id }) => id === 'hue-2021')?.load().units ?? [])
    .filter(({ kind, system }) => kind === 'ward' && system === 'territory')
    .slice(0, 2)

/** The command that merges them. */
export const mergeWards = (actId: string) => {
  const [first, second] = wards()
  if (!first || !second) throw new Error('Huế in 2021 has wards')
  return {
    type: 'merge-units' as const,
    actId,
    title: 'Nhập hai phường',
    operatesOn: '2022-01-01',
    legalBasis: null,
    unitIds: [first.id, second.id],
    result: {
      id: `${actId}:result`,
      kind: first.kind,
      tier: first.tier,
      name: 'Phường Thử Nghiệm',
      officialShortName: null,
      code: null,
      superiorId: first.superiorId,
      seat: null,
    },
    survivorId: null,
    headPostId: null,
    follow: true,
  }
}
