/** Who sees a scenario before it is released, besides its owner. */
export interface CircleMembersTable {
  scenario_id: string
  user_id: string
}
