import fc from 'fast-check'

const deep = (levels: number): unknown => {
  let value: unknown = 0
  for (let level = 0; level < levels; level += 1) value = [value]
  return value
}

/** What does not belong where it stands. */
const rubbish: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(null, true, '', -1, 1e308, 2 ** 53, [], {}, '__proto__', '\u0000', '\ud800', "' or 1=1 --"),
  fc.constant({ toString: null, length: 'x', constructor: { prototype: {} } }),
  fc.constant('x'.repeat(5_000)),
  fc.constant(deep(100)),
  fc.jsonValue({ maxDepth: 3 }),
)

/** Puts rubbish at one place of a value, or takes that place away. */
export const spoil = (value: unknown): fc.Arbitrary<unknown> =>
  fc.tuple(fc.array(fc.nat(), { maxLength: 5 }), rubbish, fc.boolean()).map(([way, wrong, drop]) => {
    const copy = structuredClone(value)
    return replaceAt(copy, way, wrong, drop)
  })

function replaceAt(value: unknown, way: readonly number[], wrong: unknown, drop: boolean): unknown {
  const [step, ...rest] = way
  if (step === undefined || typeof value !== 'object' || value === null) return wrong
  const keys = Object.keys(value)
  const key = keys[step % Math.max(1, keys.length)]
  if (key === undefined) return wrong
  const members = value as Record<string, unknown>
  if (rest.length === 0 && drop) delete members[key]
  else members[key] = replaceAt(members[key], rest, wrong, drop)
  return value
}
