/** Text of one look. */
export interface PaperRun {
  readonly text: string
  readonly bold?: true
  readonly italic?: true
}

/** A line of a heading: text, or a rule as long as a part of the column. */
export type PaperLine =
  | { readonly type: 'text'; readonly runs: readonly PaperRun[] }
  | { readonly type: 'rule'; readonly length: 'short' | 'long' }

/**
 * What a paragraph is in an official paper. `heading` stands in the middle, `part` does so and opens a part of
 * its own, `article` opens an article, `clause` is running text, `note` is small.
 */
export type PaperStyle = 'heading' | 'part' | 'article' | 'clause' | 'note'

export interface PaperParagraph {
  readonly type: 'paragraph'
  readonly style: PaperStyle
  readonly runs: readonly PaperRun[]
}

/** Two columns beside each other without borders: who issues and for whom, or recipients and signature. */
export interface PaperColumns {
  readonly type: 'columns'
  readonly alignment: 'centre' | 'left'
  readonly left: readonly PaperLine[]
  readonly right: readonly PaperLine[]
}

export interface PaperTable {
  readonly type: 'table'
  /** `share` is the width in hundredths of the table. */
  readonly columns: readonly {
    readonly title: string
    readonly share: number
    readonly alignment: 'left' | 'centre' | 'right'
  }[]
  readonly rows: readonly (readonly string[])[]
  /** Null where nothing is added up. */
  readonly totalRow: readonly string[] | null
  /** Set in small type, for tables of many columns. */
  readonly isDense?: true
}

/** A picture in the middle of the line; its size is in millimetres on the paper. */
export interface PaperPicture {
  readonly type: 'picture'
  readonly png: Uint8Array
  readonly width: number
  readonly height: number
  /** What it shows, for who does not see it. */
  readonly alternative: string
}

export type PaperBlock = PaperParagraph | PaperColumns | PaperTable | PaperPicture

export interface PaperSection {
  readonly orientation: 'portrait' | 'landscape'
  readonly blocks: readonly PaperBlock[]
}

/** An official paper as data: what it says and which part is what. How it is set is the business of the format. */
export interface Paper {
  readonly title: string
  /** Stands at the foot of every page: what the paper is worth, and of which content it tells. */
  readonly footer: string
  readonly sections: readonly PaperSection[]
}
