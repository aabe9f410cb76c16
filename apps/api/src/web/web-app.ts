import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

export interface WebFile {
  readonly content: Uint8Array<ArrayBuffer>
  readonly type: string
  /** True where the name holds a hash of the content, so that it may be kept for ever. */
  readonly immutable: boolean
}

/** The built web app by URL path, such as `/index.html`. */
export type WebApp = ReadonlyMap<string, WebFile>

/**
 * Reads the built app into memory: it is small, no path of a request ever reaches the file system, and a
 * build beside a running server does not pull the files from under it. Empty when nothing was built.
 */
export async function readWebApp(folder: string): Promise<WebApp> {
  const app = new Map<string, WebFile>()
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  for (const entry of entries) {
    if (!entry.isFile() || entry.name.startsWith('.')) continue
    const file = join(entry.parentPath, entry.name)
    const path = `/${relative(folder, file).split(sep).join('/')}`
    app.set(path, {
      content: new Uint8Array(await readFile(file)),
      type: types[extname(file)] ?? 'application/octet-stream',
      immutable: path.startsWith('/assets/'),
    })
  }
  return app
}
