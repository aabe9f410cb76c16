import { kindsOfPlaces, seesKind } from './kind-words.ts'
import { readName } from './read-name.ts'
import type { PlaceMention } from './syntax.ts'
import type { TokenStream } from './token-stream.ts'

/** Where the units before it are: "(huyện Ứng Hòa)", "thuộc quận Hà Đông, thành phố Hà Nội". */
export function readPlaces(stream: TokenStream): PlaceMention[] {
  const place = stream.place
  const inBrackets = stream.takeMark('(')
  stream.take('cùng')
  const led = stream.takeAny('thuộc', 'của')
  const places = inBrackets || led ? readPlaceList(stream) : []
  if (inBrackets && places.length > 0) {
    stream.takeAny('cũ', 'mới', 'hiện nay', 'trước đây')
    if (stream.takeMark(')')) return places
  } else if (places.length > 0) return places
  stream.return(place)
  return []
}

function readPlaceList(stream: TokenStream): PlaceMention[] {
  const places: PlaceMention[] = []
  for (;;) {
    const place = stream.place
    if (places.length > 0 && !stream.takeMark(',-') && !stream.takeAny('thuộc', 'của') && !seesKind(stream))
      return places
    const kind = seesKind(stream)
    if (!kind || !kindsOfPlaces.has(kind.kind)) {
      stream.return(place)
      return places
    }
    stream.advance(kind.length)
    const name = readName(stream)
    if (name.length === 0) {
      stream.return(place)
      return places
    }
    places.push({ kind: kind.kind, name })
  }
}

/** A second name in brackets that is no place, such as an abbreviation; it says nothing more. */
export function readAlias(stream: TokenStream): void {
  const place = stream.place
  if (!stream.takeMark('(')) return
  for (let words = 0; words < 8 && !stream.done && !stream.seesMark('()'); words += 1) stream.advance()
  if (!stream.takeMark(')')) stream.return(place)
}
