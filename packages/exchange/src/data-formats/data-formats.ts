import { writeDot } from '../dot/write-dot.ts'
import { writeGeojson } from '../geojson/write-geojson.ts'
import { readGexf } from '../gexf/read-gexf.ts'
import { writeGexf } from '../gexf/write-gexf.ts'
import { readGraphml } from '../graphml/read-graphml.ts'
import { writeGraphml } from '../graphml/write-graphml.ts'
import { readJsonLd } from '../json-ld/read-json-ld.ts'
import { writeJsonLd } from '../json-ld/write-json-ld.ts'
import { writeMermaid } from '../mermaid/write-mermaid.ts'
import { readOwnBaseline } from '../own-format/read-own-baseline.ts'
import { writeDocument } from '../own-format/write-document.ts'
import { readTurtle } from '../turtle/read-turtle.ts'
import { writeTurtle } from '../turtle/write-turtle.ts'
import type { BaselineOutcome, ReadingTerms } from './baseline-outcome.ts'
import { asReaderMayKnow, type DataOptions, type DataSubject } from './data-subject.ts'
import { withFewerFaults } from './fewer-faults.ts'

export interface DataFormat {
  readonly mediaType: string
  /** Without its point. */
  readonly ending: string
  readonly write: (subject: DataSubject, options: DataOptions) => string
  /** Null where a baseline cannot be read from what the format holds. */
  readonly read:
    | ((bytes: Uint8Array, terms: ReadingTerms) => BaselineOutcome | Promise<BaselineOutcome>)
    | null
}

/** Every format that a structure travels in as data, for whoever lists them. */
export const dataFormats = {
  json: {
    mediaType: 'application/json',
    ending: 'json',
    write: (subject, options) => writeDocument(asReaderMayKnow(subject, options).document),
    read: readOwnBaseline,
  },
  gexf: { mediaType: 'application/gexf+xml', ending: 'gexf', write: writeGexf, read: readGexf },
  graphml: {
    mediaType: 'application/graphml+xml',
    ending: 'graphml',
    write: writeGraphml,
    read: readGraphml,
  },
  turtle: { mediaType: 'text/turtle', ending: 'ttl', write: writeTurtle, read: readTurtle },
  'json-ld': { mediaType: 'application/ld+json', ending: 'jsonld', write: writeJsonLd, read: readJsonLd },
  mermaid: { mediaType: 'text/vnd.mermaid', ending: 'mmd', write: writeMermaid, read: null },
  dot: { mediaType: 'text/vnd.graphviz', ending: 'gv', write: writeDot, read: null },
  geojson: { mediaType: 'application/geo+json', ending: 'geojson', write: writeGeojson, read: null },
} as const satisfies Readonly<Record<string, DataFormat>>

export type DataFormatId = keyof typeof dataFormats
/** Formats from which a baseline is read. */
export type ReadableFormatId = {
  [Id in DataFormatId]: (typeof dataFormats)[Id]['read'] extends null ? never : Id
}[DataFormatId]

export const writeData = (format: DataFormatId, subject: DataSubject, options: DataOptions = {}): string =>
  dataFormats[format].write(subject, options)

/** A whole baseline, or the faults of the file: all of them, or the first thousand and how many more there are. */
export const readBaselineFrom = async (
  format: ReadableFormatId,
  bytes: Uint8Array,
  terms: ReadingTerms,
): Promise<BaselineOutcome> => withFewerFaults(await dataFormats[format].read(bytes, terms))
