import type { ReadClause } from '../grammar/syntax.ts'

/** How the law is cited: "điểm a khoản 3 Điều 1". */
export function clauseLabel({ article, number }: ReadClause, point: string | null = null): string {
  const parts = [
    ...(point === null ? [] : [`điểm ${point}`]),
    ...(number === null ? [] : [`khoản ${number}`]),
    `Điều ${Math.max(article, 1)}`,
  ]
  return parts.join(' ')
}
