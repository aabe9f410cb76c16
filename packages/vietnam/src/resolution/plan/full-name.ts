import { territoryKindRows } from '../../profile/territory-kinds.ts'
import type { TerritoryKindId } from '../grammar/syntax.ts'
import { quoteTokens } from '../text/quote-tokens.ts'
import type { Token } from '../text/token.ts'

const titles = new Map<string, string>(territoryKindRows.map(({ id, title }) => [id, title.vi]))

/** "Phường Phong Điền": the kind, then the name as the text writes it. */
export function fullName(kind: TerritoryKindId, name: readonly Token[]): string {
  const title = kind === 'city' ? 'Thành phố' : (titles.get(kind) ?? '')
  return `${title} ${quoteTokens(name)}`.normalize('NFC')
}
