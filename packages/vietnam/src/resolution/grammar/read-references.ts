import { seesKind } from './kind-words.ts'
import { seesFigure } from './read-figure.ts'
import type { TokenStream } from './token-stream.ts'

const leads = ['sau khi', 'theo quy định', 'quy định tại', 'như quy định', 'đã được quy định'] as const

/** Words between "sau khi" and the clauses. */
const between = [
  'sau khi',
  'đã',
  'được',
  'thực hiện',
  'sắp xếp',
  'sáp nhập',
  'nhập',
  'điều chỉnh',
  'thành lập',
  'chuyển',
  'tách',
  'chia',
  'việc',
  'theo',
  'như',
  'quy định',
  'nêu',
  'trên',
  'ở',
  'tại',
]

/** Whether it comes next after which clauses something is left, in brackets or not. */
export function seesReferences(stream: TokenStream): boolean {
  const ahead = stream.seesMark('(') ? 1 : 0
  return leads.some((phrase) => stream.sees(phrase, ahead))
}

/**
 * "sau khi sắp xếp theo quy định tại các khoản 1, 2, 3 Điều này": after which clauses there is a remainder.
 * Some texts leave "Điều này" out.
 * @returns the numbers of the clauses
 */
export function readReferences(stream: TokenStream): number[] {
  const clauses: number[] = []
  const inBrackets = stream.takeMark('(')
  while (stream.takeAny(...between) || readTaken(stream)) {}
  for (;;) {
    const place = stream.place
    const parted = stream.takeMark(',;')
    const joined = stream.take('và')
    if (readReference(stream, clauses)) continue
    if (!joined && (!parted || stream.sees('điều này', 0, true)) && readArticle(stream)) continue
    stream.return(place)
    if (inBrackets) stream.takeMark(')')
    return clauses
  }
}

/** What was taken before, said once more: "sau khi điều chỉnh một phần diện tích tự nhiên, quy mô dân số theo …". */
function readTaken(stream: TokenStream): boolean {
  const place = stream.place
  if (!stream.takeAny('một phần')) return false
  const words = ['diện tích', 'tự nhiên', 'quy mô', 'dân số', 'và']
  while (stream.takeMark(',') || stream.takeAny(...words)) {}
  if (between.some((phrase) => stream.sees(phrase)) || stream.sees('khoản')) return true
  stream.return(place)
  return false
}

function readReference(stream: TokenStream, clauses: number[]): boolean {
  const place = stream.place
  stream.take('các')
  if (stream.take('điểm')) {
    stream.advance()
    return true
  }
  const named = stream.take('khoản')
  const number = stream.seesNumber()
  // A number alone goes on a list of clauses; "02 xã" begins something else.
  if (number === null || (!named && (clauses.length === 0 || isCounted(stream) || seesFigure(stream, 0)))) {
    stream.return(place)
    return false
  }
  stream.advance()
  clauses.push(number)
  return true
}

const isCounted = (stream: TokenStream): boolean => seesKind(stream, 1) !== null || stream.sees('đơn vị', 1)

/** "Điều này", "của Điều này", "Điều 1 Nghị quyết này". */
function readArticle(stream: TokenStream): boolean {
  const place = stream.place
  stream.takeAny('của', 'tại')
  if (!stream.take('điều', true) && !stream.take('nghị quyết', true)) {
    stream.return(place)
    return false
  }
  if (stream.seesNumber() !== null) stream.advance()
  stream.take('này')
  return true
}
