import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { takesGzip } from '../http/compression.ts'
import { isKnown } from '../http/etag.ts'
import { BoundedCache } from './bounded-cache.ts'

const compress = promisify(gzip)
const mostBytes = 128 * 1024 * 1024
const smallestCompressed = 2_000

/** Short, and long enough that two never meet. */
const shortHash = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 27)

interface Kept {
  readonly plain: Uint8Array<ArrayBuffer>
  /** Null where it is too small to be worth it. */
  readonly compressed: Uint8Array<ArrayBuffer> | null
}

/** Answers that follow from stored content and from the program alone, by what they follow from. */
export class Answers {
  readonly #edition: string
  readonly #kept = new BoundedCache<Kept>(mostBytes)
  /** Asked for by several at once, an answer is computed once. */
  readonly #underWay = new Map<string, Promise<Kept>>()
  /** How many had to be computed. */
  computed = 0
  /** How many were asked for. */
  asked = 0

  /** @param edition names the program: another one may answer the same question otherwise */
  constructor(edition: string) {
    this.#edition = edition
  }

  get bytes(): number {
    return this.#kept.weight
  }

  /** A name for the answer to a key, the same in every process of one edition. */
  tagOf(key: string): string {
    return shortHash(`${this.#edition} ${key}`)
  }

  /**
   * Answers what was asked: nothing where whoever asks has it, what was kept, or what is computed now.
   * @param key everything that the answer follows from: hashes of the content, and what was asked of it
   * @param etag names it to whoever asks; by default made of the key
   */
  async answer(
    request: Request,
    key: string,
    compute: () => unknown,
    etag = `"${this.tagOf(key)}"`,
  ): Promise<Response> {
    const headers = new Headers({
      ETag: etag,
      'Cache-Control': 'private, no-cache',
      Vary: 'Accept-Encoding, Cookie, Authorization',
    })
    this.asked += 1
    if (isKnown(request.headers, etag)) return new Response(null, { status: 304, headers })
    const kept = this.#kept.get(key) ?? (await this.#compute(key, compute))
    headers.set('Content-Type', 'application/json')
    if (!kept.compressed || !takesGzip(request.headers.get('accept-encoding') ?? undefined))
      return new Response(kept.plain, { headers })
    headers.set('Content-Encoding', 'gzip')
    return new Response(kept.compressed, { headers })
  }

  #compute(key: string, compute: () => unknown): Promise<Kept> {
    const underWay = this.#underWay.get(key)
    if (underWay) return underWay
    const begun = this.#computeAndKeep(key, compute).finally(() => this.#underWay.delete(key))
    this.#underWay.set(key, begun)
    return begun
  }

  async #computeAndKeep(key: string, compute: () => unknown): Promise<Kept> {
    this.computed += 1
    const kept = await keep(await compute())
    this.#kept.set(key, kept, kept.plain.length + (kept.compressed?.length ?? 0))
    return kept
  }
}

async function keep(value: unknown): Promise<Kept> {
  const plain = new Uint8Array(Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)))
  const compressed = plain.length < smallestCompressed ? null : new Uint8Array(await compress(plain))
  return { plain, compressed }
}
