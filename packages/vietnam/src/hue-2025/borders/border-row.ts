/** GSO code of a unit before 1 July 2025, and those of its neighbours of greater code. */
export type BorderRow = readonly [code: string, neighbours: readonly string[]]
