import { SeededRandom } from '@tinhgon/testkit'
import { resolutions, textOf } from './read-resolutions.ts'

const letters = [...'abcdeghiklmnopqrstuvxyàáảãạăâđêôơưéèíìóòúù ABCDĐ.,;:()0123456789\n']

/** Texts of a length that are no resolution, though they may look like one; the same for the same seed. */
export function noises(seed: number): Readonly<Record<string, (length: number) => string>> {
  const random = new SeededRandom(seed)
  const all = resolutions.map(({ number }) => textOf(number)).join('\n')
  const words = [...new Set(all.split(/\s+/))]
  const lines = all.split('\n').filter((line) => line.trim() !== '')
  const word = (): string => random.pick(words)
  const clause = (): string =>
    `${random.integer(1, 200)}. Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của xã ${word()}, xã ${word()} và phần còn lại của xã ${word()} sau khi sắp xếp theo quy định tại khoản ${random.integer(1, 200)} Điều này thành xã mới có tên gọi là xã ${word()}.\n\n`
  return {
    'random letters': filled(() => random.pick(letters)),
    'words of the law': filled(() => `${word()}${random.chance(0.1) ? '\n' : ' '}`),
    'lines of the six texts, shuffled': filled(() => `${random.pick(lines)}\n`),
    'one line': filled(() => `${random.pick(lines)} `),
    'articles and clauses of any words': filled(() =>
      random.chance(0.2) ? `\n\nĐiều ${random.integer(1, 9000)}. Sắp xếp các đơn vị\n\n` : clause(),
    ),
    'clauses of one article': (length) => `Điều 1.\n\n${filled(clause)(length)}`,
    'one name again and again': (length) =>
      `Điều 1.\n\n1. Sắp xếp toàn bộ diện tích tự nhiên, quy mô dân số của các xã ${filled(() => 'Tân Lập, ')(length)}`,
    'digits and stops': filled(() => `${random.integer(0, 9)}${random.chance(0.2) ? '. ' : ''}`),
  }
}

const filled =
  (next: () => string) =>
  (length: number): string => {
    const pieces: string[] = []
    for (let size = 0; size < length; size += pieces.at(-1)?.length ?? 1) pieces.push(next())
    return pieces.join('').slice(0, length)
  }
