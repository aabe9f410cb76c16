import type { Norm } from '@tinhgon/model'
import {
  advisoryBodiesAfter,
  advisoryBodiesBefore,
  communeBodies,
  communePoliticalCentres,
} from './advisory-bodies.ts'
import { cityArea2026, cityPopulation2026, cityWards2026 } from './city-standards-2026.ts'
import { composition2019 } from './committee-composition-2019.ts'
import { composition2025 } from './committee-composition-2025.ts'
import {
  communeCommitteeSize,
  communeDeputySecretaries,
  communeStandingCommitteeSize,
} from './commune-party-committees.ts'
import { communeFrontStaff, communeGovernmentStaff, communePartyStaff } from './commune-staff.ts'
import { communeStaffByPopulation } from './commune-staff-by-population.ts'
import { contiguousTerritory } from './contiguity.ts'
import { councilSeats } from './council-seats.ts'
import { departmentNorms } from './departments.ts'
import { deputiesInAll, deputiesOfBody } from './deputies-of-advisory-bodies.ts'
import { deputiesOfCommuneDivisions } from './deputies-of-commune-divisions.ts'
import { deputiesShareNorms } from './deputies-share.ts'
import { divisionPosts45, divisionPosts150 } from './divisions.ts'
import { centreDirectorApart, councilChairApart, inspectionHeadApart } from './exclusive-posts.ts'
import { headNorms } from './heads.ts'
import { leadingRoleNorms } from './leading-roles.ts'
import { partyCommitteeMembers, partyOrganisationMembers } from './party-organisations.ts'
import { area1211, population1211 } from './standards-1211.ts'
import { area2025, population2025 } from './standards-2025.ts'
import { area2026, population2026 } from './standards-2026.ts'
import { viceChairNorms } from './vice-chairs.ts'

/** In the order of their subjects. */
export const norms: readonly Norm[] = [
  population1211,
  area1211,
  population2025,
  area2025,
  population2026,
  area2026,
  cityPopulation2026,
  cityArea2026,
  cityWards2026,
  contiguousTerritory,
  councilSeats,
  ...headNorms,
  advisoryBodiesBefore,
  advisoryBodiesAfter,
  communeBodies,
  communePoliticalCentres,
  deputiesOfBody,
  deputiesInAll,
  ...departmentNorms,
  divisionPosts45,
  divisionPosts150,
  ...deputiesShareNorms,
  ...viceChairNorms,
  deputiesOfCommuneDivisions,
  communeGovernmentStaff,
  communePartyStaff,
  communeFrontStaff,
  communeStaffByPopulation,
  communeCommitteeSize,
  communeStandingCommitteeSize,
  communeDeputySecretaries,
  partyOrganisationMembers,
  partyCommitteeMembers,
  ...composition2019,
  ...composition2025,
  centreDirectorApart,
  inspectionHeadApart,
  councilChairApart,
  ...leadingRoleNorms,
]
