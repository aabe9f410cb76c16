import type { Command } from 'commander'
import { reportFaults } from '../faults.ts'
import {
  changeRole,
  type InviteOptions,
  type InWorkspace,
  invite,
  list,
  type MemberOptions,
  remove,
  reset,
} from './account-work.ts'

const workspaceOption = ['--workspace <id>', 'mã không gian làm việc · id of the workspace'] as const
const roleOption = ['--role <role>', 'administrator | planner | leader | staff | viewer · vai trò'] as const
const scopeOption = ['--scope <unit>', 'chỉ trong đơn vị này và cấp dưới · within this unit alone'] as const
const jsonOption = ['--json', 'in một đối tượng JSON · print one JSON object'] as const

/** `tinhgon accounts`: who may sign in, and what they are where, for the administrator of the machine. */
export function addAccountsCommand(program: Command, json: boolean): void {
  const accounts = program
    .command('accounts')
    .description('tài khoản và vai trò, cho người quản trị máy · accounts, for who runs the machine')
  accounts
    .command('list')
    .description('mọi tài khoản và vai trò · every account, and what it is where')
    .option(...jsonOption)
    .action(() => reportFaults(json, () => list(json)))
  accounts
    .command('invite')
    .description('thêm một người, in đường dẫn đặt mật khẩu · add somebody, print their invitation')
    .argument('<e-mail>', 'thư điện tử · e-mail')
    .requiredOption('--name <name>', 'họ tên · name')
    .requiredOption(...workspaceOption)
    .requiredOption(...roleOption)
    .option(...scopeOption)
    .option(...jsonOption)
    .action((email: string, options: InviteOptions) => reportFaults(json, () => invite(email, options, json)))
  accounts
    .command('reset')
    .description('hủy mật khẩu, phiên và mã truy cập, in đường dẫn mới · end password, sessions and tokens')
    .argument('<e-mail>', 'thư điện tử · e-mail')
    .option(...jsonOption)
    .action((email: string) => reportFaults(json, () => reset(email, json)))
  accounts
    .command('role')
    .description('đổi vai trò của một thành viên · change what a member is')
    .argument('<e-mail>', 'thư điện tử · e-mail')
    .requiredOption(...workspaceOption)
    .requiredOption(...roleOption)
    .option(...scopeOption)
    .option(...jsonOption)
    .action((email: string, options: MemberOptions) =>
      reportFaults(json, () => changeRole(email, options, json)),
    )
  accounts
    .command('remove')
    .description('đưa một người ra khỏi không gian làm việc · take somebody out of a workspace')
    .argument('<e-mail>', 'thư điện tử · e-mail')
    .requiredOption(...workspaceOption)
    .option(...jsonOption)
    .action((email: string, options: InWorkspace) => reportFaults(json, () => remove(email, options, json)))
}
