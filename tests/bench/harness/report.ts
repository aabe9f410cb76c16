import { milliseconds, printTable } from './table.ts'

/** What a bar is measured in, written out. */
export type Format = (figure: number) => string

/** Prints what a section has measured, and keeps count of the bars that were missed. */
export class Report {
  /** Rounds asked for on the command line; null leaves each section its own number. */
  readonly rounds: number | null
  readonly #bars: (readonly string[])[] = []
  #missed = 0

  constructor(rounds: number | null) {
    this.rounds = rounds
  }

  get missed(): number {
    return this.#missed
  }

  table(title: string, headings: readonly string[], rows: readonly (readonly string[])[]): void {
    process.stdout.write(`\n${title}\n`)
    printTable(headings, rows)
  }

  /** What a table means, or does not. */
  note(text: string): void {
    process.stdout.write(`${text}\n`)
  }

  /** A figure that must not be passed. */
  atMost(bar: string, measured: number, limit: number, format: Format = milliseconds): void {
    this.#hold(bar, measured <= limit, `≤ ${format(limit)}`, format(measured), measured / limit)
  }

  /** A figure that must be reached. */
  atLeast(bar: string, measured: number, limit: number, format: Format = milliseconds): void {
    this.#hold(bar, measured >= limit, `≥ ${format(limit)}`, format(measured), measured / limit)
  }

  /** Prints the bars at the end of a section. */
  printBars(): void {
    if (this.#bars.length > 0)
      this.table('bars', ['bar', 'limit', 'measured', 'of the limit', ''], this.#bars)
  }

  #hold(bar: string, held: boolean, limit: string, measured: string, part: number): void {
    this.#bars.push([bar, limit, measured, `${(part * 100).toFixed(0)} %`, held ? '✓' : '✗'])
    if (!held) this.#missed += 1
  }
}
