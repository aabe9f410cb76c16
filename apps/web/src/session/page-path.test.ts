import { expect, test } from 'vitest'
import { parsePage, signInAddress } from './page-path.ts'

test('pages are known by their paths; anything else is the app', () => {
  expect(parsePage('/', '')).toEqual({ page: 'app' })
  expect(parsePage('/people', '')).toEqual({ page: 'people' })
  expect(parsePage('/record', '')).toEqual({ page: 'record' })
  expect(parsePage('/invitation/a_B-9', '')).toEqual({ page: 'invitation', token: 'a_B-9' })
  expect(parsePage('/nowhere', '')).toEqual({ page: 'app' })
})

test('whoever signs in comes back to where they were', () => {
  const address = signInAddress('/', '', '#/s/nháp?unit=t-19750&unit=t-2')
  expect(parsePage('/sign-in', new URL(address, 'http://localhost').search)).toEqual({
    page: 'sign-in',
    back: '/#/s/nháp?unit=t-19750&unit=t-2',
    problem: null,
  })
  expect(signInAddress('/', '', '')).toBe('/sign-in')
})

test.each(['//elsewhere.example', '/\\elsewhere.example', 'https://elsewhere.example', '/sign-in?back=/x'])(
  'nobody is led to %s after signing in',
  (back) => {
    expect(parsePage('/sign-in', `?back=${encodeURIComponent(back)}`)).toMatchObject({ back: '/' })
  },
)

test('a problem that the sign-on brings back is told', () => {
  expect(parsePage('/sign-in', '?problem=unknown-email')).toMatchObject({ problem: 'unknown-email' })
})
