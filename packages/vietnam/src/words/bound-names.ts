import { lowerFirst } from './lower-first.ts'

/** Full and short names of what is bound to a territory, as official papers write them. */
export const boundNames = (territory: string) => {
  const name = lowerFirst(territory)
  return {
    partyCommittee: `Đảng ủy ${name}`,
    peoplesCommittee: `Ủy ban nhân dân ${name}`,
    peoplesCommitteeShort: `UBND ${name}`,
    council: `Hội đồng nhân dân ${name}`,
    councilShort: `HĐND ${name}`,
    front: `Ủy ban Mặt trận Tổ quốc Việt Nam ${name}`,
    frontShort: `UB MTTQVN ${name}`,
  }
}
