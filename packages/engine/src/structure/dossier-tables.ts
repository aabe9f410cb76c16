import type { Unit } from '@tinhgon/model'
import type { ByMeasure } from './dossier.ts'
import type { Dossiers } from './dossiers.ts'
import { RecordView } from './record-view.ts'
import {
  figureKey,
  type MeasureTableName,
  type PlainTableName,
  splitFigureKey,
  type TableName,
  type Tables,
} from './records.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The records of the dossiers, read as tables. */
export class DossierTables {
  readonly tables: { readonly [N in Exclude<TableName, PlainTableName>]: ReadonlyMap<string, Tables[N]> }
  /** Units where lineage begins. */
  readonly origins: ReadonlyMap<string, Unit>
  readonly #dossiers: Dossiers
  readonly #vocabulary: Vocabulary

  constructor(dossiers: Dossiers, vocabulary: Vocabulary) {
    this.#dossiers = dossiers
    this.#vocabulary = vocabulary
    this.origins = this.#single('origin')
    this.tables = {
      units: this.#single('unit', () => dossiers.living),
      lineages: this.#single('lineage'),
      endings: this.#single('ending'),
      figures: this.#byMeasure('figures'),
      statements: this.#byMeasure('statements'),
      contradictions: this.#byMeasure('contradictions'),
    }
  }

  #single<T>(name: 'unit' | 'origin' | 'lineage' | 'ending', count?: () => number): RecordView<T> {
    const dossiers = this.#dossiers
    return new RecordView<T>(
      (id) => dossiers.find(id)?.[name] as T | undefined,
      function* () {
        for (const dossier of dossiers.all())
          if (dossier[name] !== undefined) yield [dossier.id, dossier[name] as T]
      },
      count,
    )
  }

  #byMeasure<T>(name: MeasureTableName): RecordView<T> {
    const [dossiers, vocabulary] = [this.#dossiers, this.#vocabulary]
    return new RecordView<T>(
      (key) => {
        const [unitId, measure] = splitFigureKey(key)
        const record = dossiers.find(unitId)?.[name][vocabulary.slotOf(measure)]
        return record?.measure === measure ? (record as T) : undefined
      },
      function* () {
        for (const dossier of dossiers.all()) {
          const records: ByMeasure<{ readonly unitId: string; readonly measure: string }> = dossier[name]
          for (const record of records)
            if (record !== undefined) yield [figureKey(record.unitId, record.measure), record as T]
        }
      },
    )
  }
}
