import { type Operation, operations } from '@tinhgon/contract'
import { expect, test } from 'vitest'
import { authEndpoints } from '../src/accounts/auth-endpoints.ts'
import { testApp } from './test-app.ts'

interface Document {
  readonly openapi: string
  readonly components: { readonly schemas: Readonly<Record<string, unknown>> }
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly operationId: string }>>>>
}

test('the description is OpenAPI 3.1, names every operation once, and refers to nothing that is not in it', async () => {
  const app = await testApp()
  const answer = await app.get('/api/openapi.json')
  const document = (await answer.json()) as Document
  expect(document.openapi).toBe('3.1.0')
  const described = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method]) => `${method} ${path}`),
  )
  const served = Object.values<Operation>(operations).map(({ method, path }) => `${method} ${path}`)
  const auth = authEndpoints.map(({ method, path }) => `${method.toLowerCase()} ${path}`)
  expect(described.toSorted()).toEqual([...served, ...auth].toSorted())
  const ids = Object.values(document.paths).flatMap((methods) =>
    Object.values(methods).map(({ operationId }) => operationId),
  )
  expect(new Set(ids).size).toBe(ids.length)
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"(#\/components[^"]*)"/g)].map(
    ([, to]) => to,
  )
  expect([...new Set(references)]).toEqual(['#/components/schemas/Problem'])
  expect(Object.keys(document.components.schemas)).toEqual(['Problem'])
})

test('the page to read it holds no script of its own and takes nothing from outside', async () => {
  const app = await testApp()
  const page = await app.get('/docs')
  const text = await page.text()
  expect(page.headers.get('Content-Security-Policy')).toContain("script-src 'self';")
  expect(text).not.toMatch(/<script>|<script [^>]*>[^<]|https?:\/\//)
  for (const [, path] of text.matchAll(/(?:src|href)="([^"]+)"/g)) {
    const file = await app.get(path ?? '')
    expect([path, file.status]).toEqual([path, 200])
    await file.body?.cancel()
  }
})
