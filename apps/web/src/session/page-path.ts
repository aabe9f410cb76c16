import { useSyncExternalStore } from 'react'

/** Pages that have a path of their own; everything else is the app with its place after the `#`. */
export type Page =
  | { readonly page: 'app' | 'people' | 'record' | 'resolution' | 'compare' | 'brief' | 'export' | 'import' }
  | { readonly page: 'sign-in'; readonly back: string; readonly problem: string | null }
  | { readonly page: 'invitation'; readonly token: string }

export function parsePage(pathname: string, search: string): Page {
  const token = /^\/invitation\/([\w-]+)$/.exec(pathname)?.[1]
  if (token !== undefined) return { page: 'invitation', token }
  if (pathname === '/people') return { page: 'people' }
  if (pathname === '/record') return { page: 'record' }
  if (pathname === '/resolution') return { page: 'resolution' }
  if (pathname === '/compare') return { page: 'compare' }
  if (pathname === '/brief') return { page: 'brief' }
  if (pathname === '/export') return { page: 'export' }
  if (pathname === '/import') return { page: 'import' }
  if (pathname !== '/sign-in') return { page: 'app' }
  const params = new URLSearchParams(search)
  return { page: 'sign-in', back: ownAddress(params.get('back')), problem: params.get('problem') }
}

/** An address of our own, so that nobody is led elsewhere after signing in. */
const ownAddress = (text: string | null): string =>
  text !== null && /^\/(?![/\\])[^\s\\]*$/.test(text) && !text.startsWith('/sign-in') ? text : '/'

/** Where to sign in, and to come back from there to where one is. */
export const signInAddress = (pathname: string, search: string, hash: string): string => {
  const back = ownAddress(`${pathname}${search}${hash}`)
  return back === '/' ? '/sign-in' : `/sign-in?back=${encodeURIComponent(back)}`
}

const subscribe = (listener: () => void): (() => void) => {
  window.addEventListener('popstate', listener)
  return () => window.removeEventListener('popstate', listener)
}

/** Goes to another page without loading the app anew. */
export function goTo(address: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  if (replace) window.history.replaceState(null, '', address)
  else window.history.pushState(null, '', address)
  window.dispatchEvent(new PopStateEvent('popstate'))
}

let cached: { address: string; page: Page } | null = null
function currentPage(): Page {
  const { pathname, search } = window.location
  const address = `${pathname}${search}`
  if (cached?.address !== address) cached = { address, page: parsePage(pathname, search) }
  return cached.page
}

export const usePage = (): Page => useSyncExternalStore(subscribe, currentPage)

/** What the address asks for after its `?`, kept in step as one goes. */
export const useSearch = (): string => useSyncExternalStore(subscribe, () => window.location.search)
