import { type Role, roles } from '@tinhgon/db'
import { idSchema } from '@tinhgon/model'
import { fault } from '../faults.ts'

/** @throws InputFaults */
export function readRole(text: string): Role {
  const role = roles.find((known) => known === text)
  if (role) return role
  throw fault('malformed', '--role', [], { detail: `“${text}” không phải vai trò; có ${roles.join(', ')}` })
}

/** @throws InputFaults */
export function readUnitId(text: string | undefined): string | null {
  if (text === undefined) return null
  if (idSchema.safeParse(text).success) return text
  throw fault('malformed', '--scope', [], { detail: `“${text}” không phải mã đơn vị` })
}
