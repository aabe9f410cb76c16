import type { TokenStream } from './token-stream.ts'

const verbs = ['sắp xếp', 'sáp nhập', 'nhập', 'hợp nhất', 'điều chỉnh', 'chuyển', 'tách', 'chia']

/** Takes the verb of an arrangement, at the start of a sentence or not. */
export const takeVerb = (stream: TokenStream): boolean => verbs.some((verb) => stream.take(verb, true))

/** Whether a sentence that arranges units comes next. */
export const seesArrangement = (stream: TokenStream, ahead = 0): boolean =>
  [...verbs, 'thành lập', 'đổi tên'].some((verb) => stream.sees(verb, ahead, true))
