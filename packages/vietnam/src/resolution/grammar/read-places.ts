import { kindsOfPlaces, seesKind } from './kind-words.ts'
import { readName } from './read-name.ts'
import { seesReferences } from './read-references.ts'
import type { PlaceMention } from './syntax.ts'
import type { TokenStream } from './token-stream.ts'

/** What tells a unit from others of its name. */
export interface Whereabouts {
  readonly places: readonly PlaceMention[]
  readonly code: string | null
}

const nowhere: Whereabouts = { places: [], code: null }

/**
 * Where the units before it are: "(huyện Ứng Hòa)", "thuộc quận Hà Đông, thành phố Hà Nội", "(Quận 3, mã số 27010)".
 * Behind a commune also a comma will do, or nothing: "xã Tân Tiến, huyện Văn Giang". A second name in brackets that
 * is no place, such as an abbreviation, is taken and says nothing more.
 */
export function readWhereabouts(stream: TokenStream, ofCommune = false): Whereabouts {
  const place = stream.place
  const inBrackets = stream.takeMark('(')
  stream.take('cùng')
  const led = stream.takeAny('thuộc', 'của') || (ofCommune && takesDistrict(stream))
  const places = inBrackets || led ? readPlaceList(stream) : []
  if (inBrackets) {
    const code = readCode(stream)
    if ((places.length > 0 || code !== null) && stream.takeMark(')')) return { places, code }
  } else if (places.length > 0) return { places, code: null }
  stream.return(place)
  readAlias(stream)
  return nowhere
}

/** A district in a list of communes is none of them; it says where the one before it is. */
function takesDistrict(stream: TokenStream): boolean {
  const ahead = stream.seesMark(',') ? 1 : 0
  const kind = seesKind(stream, ahead)
  if (!kind || kind.kind === 'province' || !kindsOfPlaces.has(kind.kind)) return false
  if (kind.capital && stream.seesNumber(ahead + kind.length) === null) return false
  stream.advance(ahead)
  return true
}

/** "mã số 19828": everything up to the bracket. */
function readCode(stream: TokenStream): string | null {
  const place = stream.place
  stream.takeMark(',')
  if (!stream.take('mã số')) {
    stream.return(place)
    return null
  }
  let code = ''
  while (!stream.done && !stream.seesMark(')') && code.length < 100)
    code += stream
      .advance()
      .map(({ text }) => text)
      .join('')
  return code
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
    stream.takeAny('cũ', 'mới', 'hiện nay', 'trước đây')
    places.push({ kind: kind.kind, name })
  }
}

function readAlias(stream: TokenStream): void {
  const place = stream.place
  if (seesReferences(stream) || !stream.takeMark('(')) return
  for (let words = 0; words < 8 && !stream.done && !stream.seesMark('()'); words += 1) stream.advance()
  if (!stream.takeMark(')')) stream.return(place)
}
