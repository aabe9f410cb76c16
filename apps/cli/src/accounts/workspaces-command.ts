import { listWorkspaceIds, listWorkspaces, makeWorkspace, type Workspace } from '@tinhgon/db'
import type { Command } from 'commander'
import { fault, reportFaults } from '../faults.ts'
import { print } from '../print.ts'
import { needDatabase } from '../use-database.ts'
import { decideHere } from './command-line-decision.ts'

/** `tinhgon workspaces`: the organisations that plan with this installation. */
export function addWorkspacesCommand(program: Command, json: boolean): void {
  const workspaces = program
    .command('workspaces')
    .description('các không gian làm việc · the workspaces of this installation')
  workspaces
    .command('list')
    .description('mọi không gian làm việc · every workspace')
    .option('--json', 'in một đối tượng JSON · print one JSON object')
    .action(() => reportFaults(json, () => list(json)))
  workspaces
    .command('make')
    .description('lập một không gian làm việc · make a workspace')
    .argument('<id>', 'mã: chữ thường, số, gạch nối · id: small letters, digits, hyphens')
    .requiredOption('--name <name>', 'tên · name')
    .option('--json', 'in một đối tượng JSON · print one JSON object')
    .action((id: string, { name }: Pick<Workspace, 'name'>) =>
      reportFaults(json, () => make({ id, name: name.trim() }, json)),
    )
}

async function list(json: boolean): Promise<void> {
  const workspaces = await needDatabase(async ({ db }) => listWorkspaces(db, await listWorkspaceIds(db)))
  print(json, { workspaces }, workspaces.map(({ id, name }) => `${id}  ${name}`).join('\n'))
}

async function make(workspace: Workspace, json: boolean): Promise<void> {
  const { id, name } = workspace
  if (!/^[a-z0-9][a-z0-9-]{0,59}$/.test(id))
    throw fault('malformed', 'id', [], {
      detail: `“${id}” không dùng làm mã được: chữ thường, chữ số và gạch nối, tối đa 60 ký tự`,
    })
  if (name === '' || name.length > 200)
    throw fault('malformed', '--name', [], { detail: 'tên có từ 1 đến 200 ký tự' })
  await needDatabase(async ({ db }) => {
    const made = await makeWorkspace(db, decideHere(), workspace, null)
    if (!made) throw fault('workspace-taken', 'id', [], { id })
    return workspace
  })
  print(
    json,
    workspace,
    `Đã lập không gian làm việc ${id}. Mời người quản trị bằng “tinhgon accounts invite”.`,
  )
}
