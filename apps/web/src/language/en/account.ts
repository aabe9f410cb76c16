import { countedEnglish } from '../counted.ts'
import type { accountTexts as vi } from '../vi/account.ts'

/** Signing in, invitations, one's own account. */
export const accountTexts: typeof vi = {
  localNote: 'Working on this machine, without accounts',
  signIn: 'Sign in',
  signInTitle: 'Sign in to Tinh Gọn',
  email: 'E-mail',
  password: 'Password',
  signOnWith: (name) => `Sign in with ${name}`,
  or: 'or',
  signInHint:
    'Five wrong passwords in a row lock the account for 15 minutes, longer each time after, up to a day. If you forgot yours, ask an administrator for a new invitation.',
  invitationTitle: 'Choose a password',
  invitationText:
    'You are invited to Tinh Gọn. Choose a password of 12 characters or more, then sign in with your e-mail.',
  newPassword: 'New password',
  repeatPassword: 'The password again',
  passwordsDiffer: 'The two are not the same. Type the second one again.',
  setPassword: 'Set the password',
  passwordSet: 'The password is set. Sign in with it.',
  invitationSpent:
    'This invitation was used, is older than 72 hours, or is not right. If you have set a password, sign in; if not, ask an administrator for a new invitation.',
  strength: {
    'too-short': (missing) =>
      `${countedEnglish(missing, 'more character is', 'more characters are')} needed.`,
    weak: 'Weak: repeated or easy to guess. Add some unrelated words.',
    fair: 'Fair. Longer is safer.',
    strong: 'Good.',
  },
  account: 'Account',
  accountOf: (name) => `Account of ${name}`,
  roles: {
    administrator: 'Administrator',
    planner: 'Planner',
    leader: 'Leader',
    staff: 'Staff',
    viewer: 'Viewer',
  },
  people: 'People',
  record: 'Record of decisions',
  changeName: 'Change name',
  nameForOthers: 'Name by which others know you',
  saveName: 'Save name',
  changePassword: 'Change password',
  currentPassword: 'Current password',
  passwordChanged: 'The password is changed. Your other devices are signed out.',
  signOut: 'Sign out',
  signOutEverywhere: 'Sign out everywhere',
  tokens: 'API tokens',
  tokensText: 'Tokens let programs work for you, with exactly what you may do.',
  noTokens: 'There is no token yet.',
  tokenName: 'Name, to know where it is used',
  tokenDays: 'Good for',
  days: (count) => countedEnglish(count, 'day', 'days'),
  createToken: 'Make a token',
  tokenOnce: 'Copy this token now: it is shown only once.',
  copy: 'Copy',
  copied: 'Copied',
  revoke: 'Revoke',
  revokeToken: (name) => `Revoke the token ${name}`,
  tokenSince: (made, ends) => `made ${made}, ends ${ends}`,
  done: 'Done',
  signOnProblems: {
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
  },
  problems: {
    'sign-in-refused':
      'The e-mail or the password is not right, or there were too many wrong tries. Check both, try again in 15 minutes, or ask an administrator for a new invitation.',
    'password-refused': 'The current password is not right. Type it again.',
    'no-password': "This account has no password: it signs in with the organisation's sign-on.",
    'too-many-requests': 'Too many tries from your network. Wait a minute, then try again.',
    'sign-on-unavailable':
      "The organisation's sign-on does not answer at the moment. Try again, or sign in with e-mail and password.",
  },
}
