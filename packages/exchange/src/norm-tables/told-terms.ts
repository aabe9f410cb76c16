import type { Structure } from '@tinhgon/engine'
import { type Citation, type Language, type Norm, textIn } from '@tinhgon/model'
import { words } from '../tables/table-words.ts'
import type { NormTableGround } from './norm-table-ground.ts'

/** Code and name of a unit; of one that is no more, as they were last. */
export function toldUnit(structure: Structure, id: string): readonly [code: string | null, name: string] {
  const dossier = structure.dossier(id)
  const unit = structure.unit(id) ?? dossier?.ending?.unit ?? dossier?.origin
  return [unit?.code ?? null, unit?.name ?? id]
}

/** A rule's text and article; an assumed one is never shown as law. */
export function toldCitation({ document, article, grade }: Citation, language: Language): string {
  const place = article === null ? document : `${document}, ${article}`
  return grade === 'assumed' ? `${place} (${words.assumed[language]})` : place
}

/** Title of a norm by its id. */
export function normTitles({ norms }: NormTableGround, language: Language): (normId: string) => string {
  const titles = new Map(norms.map(({ id, title }: Norm) => [id, textIn(title, language)]))
  return (normId) => titles.get(normId) ?? normId
}
