/** What GEXF and GraphML both hold: nodes and edges with typed attributes. */
export interface PropertyGraph {
  /** What the graph as a whole says of itself, as JSON; null in files of other programs. */
  readonly header: string | null
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
}

export interface GraphNode {
  readonly id: string
  /** Attributes by their name, in the order of the file. */
  readonly attributes: ReadonlyMap<string, string>
  /** The node that it is nested in, where the format nests. */
  readonly parentId: string | null
  readonly place: string
}

export interface GraphEdge {
  readonly source: string
  readonly target: string
  readonly attributes: ReadonlyMap<string, string>
  readonly place: string
}

export type AttributeType = 'string' | 'long'

/** Kinds of edges that are no relation of the profile. */
export const subordinationEdge = 'subordination'
export const borderEdge = 'border'

/** More nodes or edges are refused. 64 MiB hold fewer of a real structure, whose nodes take some 300 bytes. */
export const elementLimit = 400_000
