import { fileURLToPath } from 'node:url'
import { build, preview } from 'vite'

export const contestants = ['ours', 'd3-org-chart', 'dabeng-orgchart'] as const

const root = fileURLToPath(new URL('page', import.meta.url))

/** The pages of all contestants, built as a product is, and served on a free port. */
export async function servePages(
  outDir: string,
): Promise<{ readonly address: string; stop(): Promise<void> }> {
  const pages = ['floor', ...contestants]
  const shared = { root, configFile: false as const, logLevel: 'error' as const }
  await build({
    ...shared,
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2024',
      rolldownOptions: { input: pages.map((page) => `${root}/${page}.html`) },
    },
  })
  const server = await preview({ ...shared, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } })
  const address = server.resolvedUrls?.local[0]
  if (address === undefined) throw new Error('the pages are not served')
  return { address, stop: () => server.close() }
}
