import type { CompleteText } from '../localized-text.ts'

/** Why not: accounts and workspaces. */
export const accountRefusals = {
  'unknown-account': {
    vi: 'Không có tài khoản nào của “{email}”. Hãy xem các tài khoản bằng “tinhgon accounts list”.',
    en: 'There is no account of “{email}”. See the accounts with “tinhgon accounts list”.',
    ru: 'Нет учётной записи «{email}». Учётные записи показывает «tinhgon accounts list».',
  },
  'unknown-workspace': {
    vi: 'Không có không gian làm việc “{id}”. Hãy xem các mã bằng “tinhgon workspaces list”.',
    en: 'There is no workspace “{id}”. See the ids with “tinhgon workspaces list”.',
    ru: 'Нет рабочего пространства «{id}». Идентификаторы показывает «tinhgon workspaces list».',
  },
  'workspace-taken': {
    vi: 'Đã có không gian làm việc “{id}”. Hãy chọn mã khác.',
    en: 'There is a workspace “{id}” already. Choose another id.',
    ru: 'Рабочее пространство «{id}» уже есть. Выберите другой идентификатор.',
  },
  'not-a-member': {
    vi: '“{email}” không thuộc không gian làm việc “{workspace}”. Hãy mời người này trước bằng “tinhgon accounts invite”.',
    en: '“{email}” does not belong to the workspace “{workspace}”. Invite them first with “tinhgon accounts invite”.',
    ru: '«{email}» не входит в рабочее пространство «{workspace}». Сначала пригласите: «tinhgon accounts invite».',
  },
  'last-administrator': {
    vi: '“{email}” là người quản trị duy nhất của “{workspace}”. Hãy giao vai trò quản trị cho người khác trước.',
    en: '“{email}” is the only administrator of “{workspace}”. Make somebody else one first.',
    ru: '«{email}» – единственный администратор пространства «{workspace}». Сначала назначьте администратором другого человека.',
  },
} as const satisfies Record<string, CompleteText>
