import type { Baseline, Scenario } from '@tinhgon/model'
import { hue2021 } from './hue-2021/hue-2021.ts'
import { hue2025 } from './hue-2025/hue-2025.ts'
import { hueOfficial } from './hue-official/hue-official.ts'
import { phuThuan2021, phuThuan2021Unstated } from './phu-thuan-2021/phu-thuan-2021.ts'

export interface BuiltInBaseline {
  readonly id: string
  readonly load: () => Baseline
}

export interface BuiltInScenario {
  readonly id: string
  readonly baselineId: string
  readonly load: () => Scenario
}

/** What the product brings along; the first of each is what a newcomer sees. */
export const builtInBaselines: readonly BuiltInBaseline[] = [
  { id: 'hue-2025', load: hue2025 },
  { id: 'hue-2021', load: hue2021 },
]

export const builtInScenarios: readonly BuiltInScenario[] = [
  { id: 'hue-official', baselineId: 'hue-2025', load: hueOfficial },
  { id: 'phu-thuan-2021', baselineId: 'hue-2021', load: phuThuan2021 },
  { id: 'phu-thuan-2021-unstated', baselineId: 'hue-2021', load: phuThuan2021Unstated },
]
