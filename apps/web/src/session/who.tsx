import type { AnswerOf, Operations } from '@tinhgon/contract'
import { ApiProblem } from '@tinhgon/contract'
import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react'
import { client } from '../api/client.ts'
import { onSignedOut } from '../api/signed-out.ts'
import { type Loaded, useLoaded } from '../api/use-loaded.ts'

export type Me = AnswerOf<Operations['readMe']>
export type Membership = Me['memberships'][number]
export type Role = Membership['role']
export type SignIn = AnswerOf<Operations['readSignIn']>

export interface Known {
  /** Null where nobody is signed in. */
  readonly me: Me | null
  readonly signIn: SignIn
}

interface WhoControl {
  readonly who: Loaded<Known>
  readonly askAgain: () => void
}

const WhoContext = createContext<WhoControl | null>(null)

async function askWho(): Promise<Known> {
  const [signIn, me] = await Promise.all([
    client.readSignIn({}),
    client.readMe({}).catch((error: unknown) => {
      if (error instanceof ApiProblem && error.status === 401) return null
      throw error
    }),
  ])
  return { signIn, me }
}

/** Asks once who is here, and again whenever an answer says that the session has ended. */
export function WhoProvider({ children }: { readonly children: ReactNode }) {
  const { loaded: who, reload: askAgain } = useLoaded(askWho)
  const signedIn = who.phase === 'loaded' && who.value.me !== null
  useEffect(() => (signedIn ? onSignedOut(askAgain) : undefined), [signedIn, askAgain])
  const control = useMemo(() => ({ who, askAgain }), [who, askAgain])
  return <WhoContext value={control}>{children}</WhoContext>
}

export function useWho(): WhoControl {
  const control = useContext(WhoContext)
  if (!control) throw new Error('useWho needs a WhoProvider above it')
  return control
}

/** Whoever is here, on pages that only they get to see. */
export function useMe(): { readonly me: Me; readonly signIn: SignIn } {
  const { who } = useWho()
  if (who.phase !== 'loaded' || !who.value.me) throw new Error('this page needs somebody who is signed in')
  return { me: who.value.me, signIn: who.value.signIn }
}

export const roleIn = (me: Me, workspaceId: string | null): Role | null =>
  me.memberships.find((membership) => membership.workspaceId === workspaceId)?.role ?? null

const planners: readonly Role[] = ['administrator', 'planner']

/** The workspace in which somebody may make a draft from a scenario; null where in none. */
export const draftingWorkspace = (me: Me, workspaceId: string | null): string | null =>
  me.memberships.find(
    (membership) =>
      planners.includes(membership.role) && (workspaceId === null || membership.workspaceId === workspaceId),
  )?.workspaceId ?? null
