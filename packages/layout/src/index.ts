export { type ChartOptions, chartDefaults, type Placement, tidyChart } from './chart/tidy-chart.ts'
export { type ForceInput, forceLayout } from './force/force-layout.ts'
export { type Slot, type SlotForest, slotForest } from './slots/slot-forest.ts'
