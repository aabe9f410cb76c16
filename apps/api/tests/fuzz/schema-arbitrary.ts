import fc from 'fast-check'

/** As much of JSON Schema as the API's own description uses. */
export interface JsonSchema {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, JsonSchema>>
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
  readonly allOf?: readonly JsonSchema[]
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: JsonSchema | boolean
  readonly items?: JsonSchema
  readonly minItems?: number
  readonly pattern?: string
  readonly format?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
}

const deepest = 6

/** Values of the form that a schema describes. @param root holds what `$ref` names */
export function arbitraryOf(schema: JsonSchema, root = schema, depth = 0): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined) return arbitraryOf(resolve(schema.$ref, root), root, depth + 1)
  if ('const' in schema) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const choices = schema.anyOf ?? schema.oneOf
  if (choices) {
    const flat = depth > deepest ? choices.slice(-1) : choices
    return fc.oneof(...flat.map((choice) => arbitraryOf(choice, root, depth)))
  }
  if (schema.allOf)
    return fc
      .tuple(...schema.allOf.map((part) => arbitraryOf(part, root, depth)))
      .map((parts) => Object.assign({}, ...parts))
  switch (schema.type) {
    case 'object':
      return objectOf(schema, root, depth)
    case 'array':
      return listOf(schema, root, depth)
    case 'string':
      return textOf(schema)
    case 'integer':
      return numberOf(schema)
    case 'number':
      return fc.oneof(numberOf(schema), fc.double({ noNaN: true, noDefaultInfinity: true }))
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    default:
      return fc.jsonValue({ maxDepth: 2 })
  }
}

function resolve(reference: string, root: JsonSchema): JsonSchema {
  if (reference === '#') return root
  const found = root.$defs?.[reference.replace('#/$defs/', '')]
  if (!found) throw new Error(`the description names ${reference} and does not hold it`)
  return found
}

function objectOf(schema: JsonSchema, root: JsonSchema, depth: number): fc.Arbitrary<unknown> {
  const { properties = {}, required = [], additionalProperties } = schema
  if (Object.keys(properties).length === 0 && typeof additionalProperties === 'object')
    return fc.dictionary(fc.string({ maxLength: 12 }), arbitraryOf(additionalProperties, root, depth + 1), {
      maxKeys: 3,
    })
  const members = Object.fromEntries(
    Object.entries(properties).map(([name, member]) => [name, arbitraryOf(member, root, depth + 1)]),
  )
  return fc.record(members, { requiredKeys: required.filter((name) => name in members) as never[] })
}

function listOf({ items, minItems = 0 }: JsonSchema, root: JsonSchema, depth: number): fc.Arbitrary<unknown> {
  const maxLength = Math.max(minItems, depth > deepest ? 0 : 3)
  return fc.array(items ? arbitraryOf(items, root, depth + 1) : fc.jsonValue(), {
    minLength: minItems,
    maxLength,
  })
}

const longest = 40

function textOf({ pattern, format, minLength = 0, maxLength = longest }: JsonSchema): fc.Arbitrary<string> {
  if (format === 'date') return dates
  if (format === 'email') return fc.emailAddress()
  if (pattern !== undefined) return fc.oneof({ weight: 3, arbitrary: matching(pattern) }, fc.string())
  return fc.string({
    minLength,
    maxLength: Math.max(minLength, Math.min(maxLength, longest)),
    unit: 'binary',
  })
}

const dates = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

/** Looking ahead and behind is beyond the generator: such texts are tried as any text. */
function matching(pattern: string): fc.Arbitrary<string> {
  try {
    return fc.stringMatching(new RegExp(pattern, 'u'))
  } catch {
    return fc.string()
  }
}

const numberOf = ({ minimum = -1_000_000, maximum = 1_000_000 }: JsonSchema): fc.Arbitrary<number> =>
  fc.oneof(
    fc.integer({ min: Math.max(minimum, -(2 ** 31)), max: Math.min(maximum, 2 ** 31 - 1) }),
    fc.constantFrom(minimum, maximum, 0),
  )
