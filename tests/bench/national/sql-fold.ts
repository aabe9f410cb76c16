import type pg from 'pg'
import {
  type NationalOutcome,
  tellEnding,
  tellFigure,
  tellPair,
  tellRow,
  tellUnit,
} from './national-outcome.ts'

/** A whole unit that goes to a result alone lives on as it. */
const survivors = `
  with alone as (select after_code from lineage group by after_code having count(*) = 1 and bool_and(whole)),
  survivors as (select before_code, after_code from lineage join alone using (after_code))`

const statements = {
  units: `${survivors}
    select a.code, a.kind, a.tier, a.name, coalesce(a.seat, b.seat), a.superior_code, coalesce(b.id, 'reform:' || a.code)
    from after_units a left join survivors s on s.after_code = a.code left join before_units b on b.code = s.before_code`,
  figures: `select code, measure, value from after_figures`,
  lineage: `select b.id, b.code, b.name, l.whole, a.code, a.name
    from lineage l join before_units b on b.code = l.before_code join after_units a on a.code = l.after_code`,
  endings: `${survivors}
    select b.id, b.code, coalesce(array_agg(l.after_code) filter (where l.after_code is not null), '{}')
    from before_units b left join lineage l on l.before_code = b.code
    where not exists (select 1 from survivors s where s.before_code = b.code) group by b.id, b.code`,
  account: `${survivors}
    select (select count(*) from before_units)::int, (select count(*) from after_units)::int,
      (select count(*) from survivors)::int`,
  totals: `select m.measure, count(f.value)::int, (count(*) - count(f.value))::int, sum(f.value)::bigint
    from (values ('area'), ('population'), ('population-census-2019')) m (measure)
    cross join after_units a left join after_figures f on f.code = a.code and f.measure = m.measure
    where not exists (select 1 from after_units u where u.superior_code = a.code) group by m.measure`,
  below: `with recursive below (top, code) as (
      select code, code from after_units where superior_code is null
      union all
      select b.top, u.code from below b join after_units u on u.superior_code = b.code)
    select top, (count(*) - 1)::int from below group by top`,
} as const

export type SqlFold = Readonly<Record<keyof typeof statements, readonly (readonly unknown[])[]>>

/**
 * The outcome of the reform by SQL over the tables, fetched by the client; statements are prepared, nothing is
 * written. It takes the list of units after the reform as it is, so much of the fold is done for it already. It
 * checks nothing, refuses nothing, and says of no act what it changed.
 */
export async function foldBySql(client: pg.Client): Promise<SqlFold> {
  const fetched: Partial<Record<keyof typeof statements, unknown[][]>> = {}
  for (const [name, text] of Object.entries(statements) as [keyof typeof statements, string][])
    fetched[name] = (await client.query<unknown[]>({ name, text, rowMode: 'array' })).rows
  return fetched as SqlFold
}

/** Without what acts changed, and without the rows of figures: SQL has no account of what was restated. */
export function tellSqlFold(fold: SqlFold): Partial<NationalOutcome> & Pick<NationalOutcome, 'ledger'> {
  type Text = string | null
  const [opening = 0, closing = 0, survived = 0] = fold.account[0] as number[]
  const [established, ended] = [closing - survived, opening - survived]
  return {
    units: (fold.units as Text[][]).map(([code = null, kind, tier, name, seat = null, superior = null]) =>
      tellUnit({ code, kind: kind ?? '', tier: tier ?? '', name: name ?? '', seat }, superior),
    ),
    figures: fold.figures.map(([code, measure, value]) =>
      tellFigure(code as string, measure as string, Number(value)),
    ),
    lineage: fold.lineage.map(([, before, , whole, after]) =>
      tellPair(before as string, whole ? 'whole' : 'part', after as string),
    ),
    endings: fold.endings.map(([, code, successors]) => tellEnding(code as string, successors as string[])),
    below: fold.below.map(([code, found]) => `${code} ${found}`),
    ledger: [
      tellRow({
        row: 'units/territory',
        opening,
        established,
        restated: 0,
        ended,
        closing,
        balanced: opening + established - ended === closing,
        missing: { opening: 0, closing: 0 },
      }),
    ],
  }
}
