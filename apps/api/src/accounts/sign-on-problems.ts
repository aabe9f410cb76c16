/** Why somebody who came back from the organisation's sign-on was not let in, and what to do. */
export const signOnProblems = {
  'unknown-email':
    'There is no account for this e-mail here. Ask an administrator to add you, then sign in again.',
  'email-not-verified':
    "The organisation's sign-on does not vouch for this e-mail. Have it verified there, then sign in again.",
  'email-missing':
    "The organisation's sign-on did not tell your e-mail. Ask its administrators to let it be told, then sign in again.",
  'sign-on-cancelled': 'The sign-in was broken off. Begin again.',
  'sign-on-expired': 'The sign-in took too long or was begun in another browser. Begin again.',
  'sign-on-failed':
    "The organisation's sign-on gave an answer that cannot be used. Begin again; if that does not help, tell an administrator.",
} as const

type SignOnProblem = keyof typeof signOnProblems

const byError: Readonly<Record<string, SignOnProblem>> = {
  signup_disabled: 'unknown-email',
  account_not_linked: 'email-not-verified',
  email_not_found: 'email-missing',
  access_denied: 'sign-on-cancelled',
  state_mismatch: 'sign-on-expired',
  state_not_found: 'sign-on-expired',
}

export const signOnProblemOf = (error: string): SignOnProblem => byError[error] ?? 'sign-on-failed'

/** Leads whoever was not let in to the page for signing in, which has a sentence for the code. */
export const backToSignIn = (publicUrl: string, problem: SignOnProblem): Response =>
  new Response(null, { status: 302, headers: { Location: `${publicUrl}/sign-in?problem=${problem}` } })
