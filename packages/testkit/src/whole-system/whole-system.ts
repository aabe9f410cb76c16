import type { Baseline, Figure, Person, Post, Relation, Unit } from '@tinhgon/model'
import { figureOf, personOf, postOf } from '../baseline-builder.ts'
import type { SeededRandom } from '../seeded-random.ts'
import { attachedAt, bodyId, boundBodies, organisationKind } from './bodies.ts'
import { dealOut } from './deal-out.ts'
import { systemUnit, territoryWithBodies } from './system-unit.ts'
import type { TerritoryTier } from './whole-system-profile.ts'

export interface WholeSystemSize {
  readonly provinces: number
  readonly districts: number
  readonly communes: number
}

/** 63 provinces, 696 districts, 10,035 communes, as before 1 July 2025; about 600,000 units in all. */
export const countrySize: WholeSystemSize = { provinces: 63, districts: 696, communes: 10_035 }

export interface District {
  readonly id: string
  readonly communeIds: readonly string[]
}

export interface Province {
  readonly id: string
  readonly districts: readonly District[]
}

/** The baseline and how its territories hang together, which a plan for it is made from. */
export interface WholeSystem {
  readonly baseline: Baseline
  readonly provinces: readonly Province[]
}

export const countryId = 'country'

/**
 * A whole political system of the profile `wholeSystemProfile`: every territory with its Party committee,
 * government, council, Front and mass organisations, the bodies under these, and under the committees of the
 * communes grassroots organisations and cells. The same seed gives the same system.
 */
export function wholeSystem(random: SeededRandom, size: WholeSystemSize = countrySize): WholeSystem {
  const builder = new SystemBuilder(random)
  builder.addTerritory(countryId, 'central', null)
  const perProvince = dealOut(random, size.districts, size.provinces)
  const perDistrict = dealOut(random, size.communes, size.districts)
  let district = 0
  const provinces = perProvince.map((districts, place): Province => {
    const id = `p${place + 1}`
    builder.addTerritory(id, 'province', countryId)
    return {
      id,
      districts: Array.from({ length: districts }, (_none, index) => {
        district += 1
        return builder.addDistrict(`${id}d${index + 1}`, id, perDistrict[district - 1] ?? 0)
      }),
    }
  })
  return { baseline: builder.baseline(), provinces }
}

class SystemBuilder {
  readonly #random: SeededRandom
  readonly #units: Unit[] = []
  readonly #relations: Relation[] = []
  readonly #figures: Figure[] = []
  readonly #posts: Post[] = []
  readonly #people: Person[] = []

  constructor(random: SeededRandom) {
    this.#random = random
  }

  addDistrict(id: string, provinceId: string, communes: number): District {
    this.addTerritory(id, 'district', provinceId)
    const communeIds = Array.from({ length: communes }, (_none, index) => `${id}c${index + 1}`)
    for (const communeId of communeIds) {
      this.addTerritory(communeId, 'commune', id)
      this.#figures.push(
        figureOf(communeId, 'population', this.#random.integer(800, 19_000)),
        figureOf(communeId, 'area', this.#random.integer(500_000, 65_000_000)),
      )
      this.#addGrassroots(communeId)
    }
    return { id, communeIds }
  }

  addTerritory(id: string, tier: TerritoryTier | 'central', superiorId: string | null): void {
    this.#units.push(...territoryWithBodies(id, tier, superiorId, id))
    for (const { kind, relation, under } of boundBodies) {
      this.#relations.push({ kind: relation, fromId: bodyId(id, kind), toId: id })
      if (under === null && (tier === 'province' || tier === 'district')) this.#addPosts(bodyId(id, kind))
    }
    for (const { kind, under, advises } of attachedAt(tier))
      if (advises)
        this.#relations.push({ kind: 'advises', fromId: bodyId(id, kind), toId: bodyId(id, under) })
  }

  /** Cells of villages right below the committee; those of agencies and schools below organisations. */
  #addGrassroots(communeId: string): void {
    const committee = bodyId(communeId, 'party-committee')
    for (let village = this.#random.integer(12, 20); village > 0; village -= 1)
      this.#addCell(`${communeId}/v${village}`, committee)
    for (let index = 1; index <= 4; index += 1) {
      const organisation = `${communeId}/o${index}`
      this.#units.push(systemUnit(organisation, 'party', organisationKind, 'grassroots', committee))
      for (let cell = this.#random.integer(4, 6); cell > 0; cell -= 1)
        this.#addCell(`${organisation}c${cell}`, organisation)
    }
  }

  #addCell(id: string, superiorId: string): void {
    this.#units.push(systemUnit(id, 'party', 'cell', 'grassroots', superiorId))
    this.#figures.push(figureOf(id, 'members', this.#random.integer(3, 24)))
  }

  #addPosts(unitId: string): void {
    for (const [index, role] of ['chief', 'vice', 'vice'].entries()) {
      const id = `${unitId}/s${index + 1}`
      const holder = this.#random.chance(0.9) ? personOf(`h-${id}`) : null
      if (holder) this.#people.push(holder)
      this.#posts.push(postOf(id, unitId, role, holder?.id ?? null))
    }
  }

  baseline(): Baseline {
    return {
      format: 'tinhgon.baseline',
      version: 1,
      id: 'whole-system',
      profile: 'whole-system',
      title: { vi: 'whole system', en: 'whole system' },
      description: { vi: 'made from a seed', en: 'made from a seed' },
      date: '2025-01-01',
      sources: [],
      units: this.#units,
      relations: this.#relations,
      people: this.#people,
      posts: this.#posts,
      figures: this.#figures,
      remarks: [],
    }
  }
}
