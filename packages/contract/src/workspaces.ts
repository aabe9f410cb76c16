import { idSchema } from '@tinhgon/model'
import { z } from 'zod'
import { hashSchema, nextSchema, pageQuery, roleSchema, textSchema, workspaceIdSchema } from './fields.ts'
import { operation } from './operation.ts'

const tag = 'workspaces'
const params = z.object({ workspaceId: workspaceIdSchema })
const memberParams = params.extend({ userId: idSchema })
const workspaceSchema = z.object({ id: z.string(), name: z.string() })
const nameSchema = textSchema(200)

const memberSchema = z.object({
  userId: z.string(),
  /** Null where the account is gone. */
  name: z.string().nullable(),
  /** Told to administrators alone. */
  email: z.string().nullable(),
  role: roleSchema,
  scopeUnitId: z.string().nullable(),
})

const invitationSchema = z.object({
  userId: z.string(),
  /** Path of the page on which the person sets a password, once, within 72 hours. */
  invitation: z.string(),
})

export const createWorkspace = operation({
  id: 'createWorkspace',
  method: 'post',
  path: '/api/workspaces',
  tag,
  summary: 'Makes a workspace, with whoever asks as its administrator.',
  body: z.strictObject({ id: workspaceIdSchema, name: nameSchema }),
  answer: { status: 201, description: 'The workspace.', schema: workspaceSchema },
  problems: ['id-taken'],
})

export const listMembers = operation({
  id: 'listMembers',
  method: 'get',
  path: '/api/workspaces/{workspaceId}/members',
  tag,
  summary: 'Who belongs to a workspace.',
  params,
  answer: { status: 200, description: 'Its members.', schema: z.object({ members: z.array(memberSchema) }) },
})

export const inviteMember = operation({
  id: 'inviteMember',
  method: 'post',
  path: '/api/workspaces/{workspaceId}/members',
  tag,
  summary: 'Makes an account for somebody, or takes the one they have, and makes them a member.',
  params,
  body: z.strictObject({
    email: z.email().max(254),
    name: nameSchema,
    role: roleSchema,
    scopeUnitId: idSchema.nullable().default(null),
  }),
  answer: {
    status: 201,
    description: 'The member; with an invitation where the account is new.',
    schema: invitationSchema.extend({ invitation: z.string().nullable() }),
  },
  problems: ['not-now'],
})

export const setMember = operation({
  id: 'setMember',
  method: 'put',
  path: '/api/workspaces/{workspaceId}/members/{userId}',
  tag,
  summary: "Changes a member's role and scope.",
  params: memberParams,
  body: z.strictObject({ role: roleSchema, scopeUnitId: idSchema.nullable().default(null) }),
  answer: { status: 204, description: 'Changed.' },
  problems: ['not-now'],
})

export const removeMember = operation({
  id: 'removeMember',
  method: 'delete',
  path: '/api/workspaces/{workspaceId}/members/{userId}',
  tag,
  summary: 'Takes somebody out of a workspace.',
  params: memberParams,
  answer: { status: 204, description: 'Taken out.' },
  problems: ['not-now'],
})

export const renewInvitation = operation({
  id: 'renewInvitation',
  method: 'post',
  path: '/api/workspaces/{workspaceId}/members/{userId}/invitation',
  tag,
  summary: 'Gives a member a new invitation to set a password, and ends their sessions.',
  params: memberParams,
  answer: { status: 201, description: 'The invitation.', schema: invitationSchema },
  problems: ['not-now'],
})

export const endSessions = operation({
  id: 'endSessions',
  method: 'delete',
  path: '/api/workspaces/{workspaceId}/members/{userId}/sessions',
  tag,
  summary: 'Signs a member out everywhere.',
  params: memberParams,
  answer: { status: 204, description: 'Signed out.' },
  problems: ['not-now'],
})

export const acceptInvitation = operation({
  id: 'acceptInvitation',
  method: 'post',
  path: '/api/invitations/{token}',
  tag,
  summary: 'Sets the password of whoever was invited.',
  params: z.object({ token: z.string().min(20).max(200) }),
  body: z.strictObject({ password: z.string().min(12).max(128) }),
  answer: { status: 204, description: 'The password is set; sign in with it.' },
  problems: ['not-now'],
})

export const readRecord = operation({
  id: 'readRecord',
  method: 'get',
  path: '/api/workspaces/{workspaceId}/record',
  tag,
  summary: 'What was decided in a workspace, each entry chained to the one before by its hash.',
  params,
  query: z.object(pageQuery(1_000, 200)),
  answer: {
    status: 200,
    description: 'A page of the record, the oldest first.',
    schema: z.object({
      entries: z.array(
        z.object({
          number: z.int(),
          entry: z.looseObject({ type: z.string(), by: z.string(), at: z.string() }),
          hash: hashSchema,
          previousHash: hashSchema.nullable(),
        }),
      ),
      next: nextSchema,
    }),
  },
})
