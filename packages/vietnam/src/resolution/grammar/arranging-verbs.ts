import type { TokenStream } from './token-stream.ts'

const verbs = ['sắp xếp', 'sáp nhập', 'nhập', 'hợp nhất', 'điều chỉnh', 'chuyển', 'tách', 'chia']
const makers = ['thành lập', 'đổi tên']
const lead = ['thực hiện việc', 'thực hiện']

/** Tokens before the verb itself: "Thực hiện việc nhập …". */
const leadLength = (stream: TokenStream, ahead: number): number =>
  lead.find((words) => stream.sees(words, ahead, true))?.split(' ').length ?? 0

/** Takes what stands before a verb that makes an arrangement of its own: "Thực hiện đổi tên …". */
export function takeLead(stream: TokenStream): void {
  const length = leadLength(stream, 0)
  if (makers.some((verb) => stream.sees(verb, length, true))) stream.advance(length)
}

/** Takes the verb of an arrangement, at the start of a sentence or not. */
export function takeVerb(stream: TokenStream): boolean {
  const place = stream.place
  stream.advance(leadLength(stream, 0))
  if (verbs.some((verb) => stream.take(verb, true))) return true
  stream.return(place)
  return false
}

/** Takes all of several verbs: "Điều chỉnh, sắp xếp", "sắp xếp và nhập". */
export function takeVerbs(stream: TokenStream): void {
  while (takeVerb(stream)) {
    const place = stream.place
    if ((stream.takeMark(',') || stream.take('và')) && !seesVerb(stream, 0)) stream.return(place)
  }
}

const seesVerb = (stream: TokenStream, ahead: number): boolean =>
  verbs.some((verb) => stream.sees(verb, ahead, true))

/** Whether a sentence that arranges units comes next. */
export function seesArrangement(stream: TokenStream, ahead = 0): boolean {
  const from = ahead + leadLength(stream, ahead)
  return seesVerb(stream, from) || makers.some((verb) => stream.sees(verb, from, true))
}
