import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Hono } from 'hono'

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
  docExpansion: 'list',
  validatorUrl: null,
})
`

const files = [
  {
    name: 'swagger-ui.css',
    at: import.meta.resolve('swagger-ui-dist/swagger-ui.css'),
    type: 'text/css; charset=utf-8',
  },
  {
    name: 'swagger-ui-bundle.js',
    at: import.meta.resolve('swagger-ui-dist/swagger-ui-bundle.js'),
    type: 'text/javascript; charset=utf-8',
  },
]

/** The description of the API to read and try, without anything from outside. */
export function docsRoutes(): Hono {
  const routes = new Hono()
    .get('/', (context) => context.html(page))
    .get('/open.js', (context) =>
      context.body(open, 200, { 'Content-Type': 'text/javascript; charset=utf-8' }),
    )
  for (const { name, at, type } of files) {
    routes.get(`/${name}`, async (context) =>
      context.body(await readFile(fileURLToPath(at), 'utf8'), 200, {
        'Content-Type': type,
        'Cache-Control': 'public, max-age=86400',
      }),
    )
  }
  return routes
}
