import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Hono } from 'hono'

const require = createRequire(import.meta.url)
const folder = dirname(require.resolve('swagger-ui-dist/package.json'))

/** No script stands in the page itself: the content security policy would not run it. */
const page = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Tinh Gọn · API</title>
<link rel="stylesheet" href="/docs/swagger-ui.css">
</head>
<body>
<div id="api"></div>
<script src="/docs/swagger-ui-bundle.js"></script>
<script src="/docs/open.js"></script>
</body>
</html>
`

const open = `SwaggerUIBundle({
  url: '/api/openapi.json',
  dom_id: '#api',
  deepLinking: true,
  defaultModelsExpandDepth: -1,
  docExpansion: 'none',
  validatorUrl: null,
})
`

const files: Readonly<Record<string, string>> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
}

/** The description of the API to read and try, without anything from outside. */
export function docsRoutes(): Hono {
  const routes = new Hono()
    .get('/', (context) => context.html(page))
    .get('/open.js', (context) =>
      context.body(open, 200, { 'Content-Type': 'text/javascript; charset=utf-8' }),
    )
  for (const [name, type] of Object.entries(files)) {
    routes.get(`/${name}`, async (context) =>
      context.body(await readFile(join(folder, name), 'utf8'), 200, {
        'Content-Type': type,
        'Cache-Control': 'public, max-age=86400',
      }),
    )
  }
  return routes
}
