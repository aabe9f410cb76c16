import type { problemTexts as vi } from '../vi/problems.ts'

/** Why the server would not, by its code: what is wrong and what to do. */
export const problemTexts: typeof vi = {
  malformed: 'What was typed does not have the right form. Check every field.',
  'not-signed-in': 'You are not signed in, or the session has ended. Sign in.',
  'token-refused': 'The token is not right or has expired. Make a new one in your account.',
  forbidden: 'Your role does not allow this. Ask whoever drafted the scenario, or an administrator.',
  'host-refused': 'The server does not answer to this address. Open the address that you were given.',
  'origin-refused': 'The server takes no requests from other sites. Open the address that you were given.',
  'not-found': 'It is not here, or not open to you. Check the link, or ask whoever drafted it.',
  'id-taken': 'This id exists already. Choose another one.',
  'key-used-otherwise': 'A request was repeated with another content. Reload the page and do it again.',
  'not-now': 'This cannot be done now. Look at how things stand, then try again.',
  stale:
    'Somebody has just edited this scenario. Their change is joined in; look at it, then save once more.',
  oversized: 'That is too large. Divide it and send it again.',
  'not-json': 'The server could not read the request. Reload the page and try again.',
  refused: 'This does not fit the scenario. See why, and change it.',
  locked: 'A built-in example cannot be changed. Make a draft from it and change that.',
  archived: 'This scenario is archived. Restore it at home, then edit it.',
  approved:
    'This scenario is approved and read only. Save once more to make a new draft of it, or ask whoever approved it to withdraw.',
  'version-required': 'The app sent no version. Reload the page and try again.',
  'too-many': 'Too many requests. Wait a minute, then try again.',
  internal: 'Something went wrong in the server. Try again; if it stays, tell an administrator.',
  'database-unavailable': 'The database is away. Nothing was saved; try again in a moment.',
  busy: 'The server is busy. Nothing was changed; try again in a moment.',
  offline: 'The server cannot be reached. Check that the application is running, then try again.',
  unreadable: 'The answer of the server cannot be read. Reload the page; if it stays, tell an administrator.',
}
