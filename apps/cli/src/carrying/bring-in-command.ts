import {
  type BringInOutcome,
  type Brought,
  bringInScenario,
  type Database,
  defaultWorkspace,
  findScenario,
  isBrought,
  refusalOfOutcome,
} from '@tinhgon/db'
import { readCarriedScenario } from '@tinhgon/exchange'
import { type CarriedScenario, idSchema } from '@tinhgon/model'
import type { Command } from 'commander'
import { fault, InputFaults, reportFaults } from '../faults.ts'
import { inDocument } from '../open-document.ts'
import { readFile } from '../read-file.ts'
import { makeDatabase } from '../use-database.ts'

interface BringInOptions {
  readonly as?: string
}

/** Whoever is at the machine, as the app calls them where there are no accounts. */
const personAtTheMachine = 'local'

/** `tinhgon bring-in`: a scenario that was carried here, into the database of the app. */
export function addBringInCommand(program: Command, json: boolean): void {
  program
    .command('bring-in')
    .description('nạp phương án từ tệp của carry-out · bring in a scenario that carry-out wrote')
    .argument('<file>', 'tệp đã mang đến · the file that was carried here')
    .option('--as <id>', 'nạp dưới mã khác, bên cạnh phương án đang có · under another id, beside ours')
    .option('--json', 'in một đối tượng JSON · print one JSON object')
    .action((file: string, options: BringInOptions) => reportFaults(json, () => bringIn(file, options, json)))
}

async function bringIn(file: string, { as }: BringInOptions, json: boolean): Promise<void> {
  if (as !== undefined && !idSchema.safeParse(as).success)
    throw fault('malformed', '--as', [], {
      detail: `“${as}” không dùng làm mã được: không có khoảng trắng, tối đa 200 ký tự`,
    })
  const carried = readCarried(file)
  const outcome = await makeDatabase((database) => bringInto(database, carried, as))
  if (!isBrought(outcome)) throw new InputFaults([refusalOfOutcome(outcome)])
  process.stdout.write(json ? `${JSON.stringify(outcome)}\n` : `${describe(outcome)}\n`)
}

/** Into the workspace of the scenario that it goes on with; a new one into the default workspace. */
async function bringInto({ db }: Database, carried: CarriedScenario, as?: string): Promise<BringInOutcome> {
  const ours = await findScenario(db, as ?? carried.scenario.id)
  return await bringInScenario(db, carried, {
    workspaceId: ours?.workspaceId ?? defaultWorkspace,
    by: personAtTheMachine,
    at: new Date(),
    ...(as === undefined ? {} : { asId: as }),
  })
}

function readCarried(file: string): CarriedScenario {
  const read = readCarriedScenario(readFile(file, 'file'))
  if (!read.ok) throw new InputFaults(inDocument(read.faults, 'file'))
  return read.document
}

function describe(outcome: Brought): string {
  const { scenarioId: id, version, edits, comments, decisions } = outcome
  const came = `${edits} thay đổi, ${comments} góp ý, ${decisions} quyết định`
  if (outcome.outcome === 'made') return `Đã nạp phương án ${id}: ${came}.`
  if (outcome.outcome === 'extended')
    return `Phương án ${id} được nối thêm ${came}, nay đến thay đổi số ${version}.`
  return `Phương án ${id} không có thay đổi nào mới (${came}).`
}
