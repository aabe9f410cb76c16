import type { Profile } from '@tinhgon/model'
import { normSubjects } from '../norms/subjects.ts'
import { norms } from '../norms/vietnam-norms.ts'
import { councilKinds } from './council-kinds.ts'
import { designations } from './designations.ts'
import { followRules } from './follow-rules.ts'
import { frontKinds } from './front-kinds.ts'
import { governmentKinds } from './government-kinds.ts'
import { measures } from './measures.ts'
import { partyKinds } from './party-kinds.ts'
import { relationKinds } from './relation-kinds.ts'
import { roles } from './roles.ts'
import { systems, tiers } from './systems-and-tiers.ts'
import { territoryKinds } from './territory-kinds.ts'

/** Vietnam's political and administrative system: its words and what follows what. */
export const vietnamProfile: Profile = {
  format: 'tinhgon.profile',
  version: 1,
  id: 'vietnam',
  title: {
    vi: 'Hệ thống chính trị Việt Nam',
    en: 'The political system of Vietnam',
    ru: 'Политическая система Вьетнама',
  },
  systems,
  tiers,
  kinds: [...territoryKinds, ...partyKinds, ...governmentKinds, ...councilKinds, ...frontKinds],
  roles: [...roles],
  relations: relationKinds,
  measures: [...measures],
  designations,
  followRules: [...followRules],
  normSubjects: [...normSubjects],
  norms: [...norms],
}
