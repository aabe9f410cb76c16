import type { Account, Invitation } from '@tinhgon/db'

export function describeAccounts(accounts: readonly Account[]): string {
  if (accounts.length === 0)
    return 'Chưa có tài khoản nào. Thêm người bằng “tinhgon accounts invite”, hoặc đặt TINHGON_ADMINISTRATOR khi khởi động.'
  return accounts.map(describeAccount).join('\n')
}

function describeAccount({ email, name, canSignIn, memberships }: Account): string {
  const held = memberships.map(({ workspaceId, role, scopeUnitId }) =>
    scopeUnitId === null ? `${role} của ${workspaceId}` : `${role} của ${workspaceId} (${scopeUnitId})`,
  )
  const state = canSignIn ? '' : ' · chưa đặt mật khẩu'
  return `${email}  ${name}  ${held.join(', ') || 'không thuộc không gian làm việc nào'}${state}`
}

/** Whoever opens the path first has the account: it is told once, and to whoever asked alone. */
export const describeInvitation = (email: string, { path, expiresAt }: Invitation): string =>
  [
    `Đường dẫn cho ${email}, dùng một lần, đến ${expiresAt.toISOString()}:`,
    path,
    'Ghép vào sau địa chỉ của ứng dụng (PUBLIC_URL) và trao tận tay; đường dẫn không hiện lại.',
  ].join('\n')
