/** What stands above a chart; texts are in its language. */
export interface ChartHeader {
  readonly title: string
  /** Which state is shown, of which scope. */
  readonly subtitle: string
  /** Documents that the changes rest on, the most important first. */
  readonly legalBases: readonly string[]
  /** Of the exact version that is shown, in hexadecimal. */
  readonly hash: string
  /** Whether nobody has approved it. */
  readonly isDraft: boolean
}
