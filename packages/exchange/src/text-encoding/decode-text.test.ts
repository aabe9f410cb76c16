import { decodeText } from '@tinhgon/exchange'
import { describe, expect, it } from 'vitest'

const text = 'mã,tên\n19753,Phường Phú Hội\n19754,Ủy ban nhân dân phường Thuận Hóa\n'
const utf8 = (content: string) => new TextEncoder().encode(content)
const latin = (content: string) => Uint8Array.from(content, (letter) => letter.charCodeAt(0))
const utf16 = (content: string, little: boolean) =>
  Uint8Array.from(
    [...content].flatMap((letter) => {
      const code = letter.charCodeAt(0)
      return little ? [code & 255, code >> 8] : [code >> 8, code & 255]
    }),
  )
/** The letters of Windows-1258 that Latin has elsewhere, and its tones, which follow their vowel. */
const windows1258 = new Map([
  ['đ', 0xf0],
  ['ư', 0xfd],
  ['ơ', 0xf5],
  ['\u0300', 0xcc],
  ['\u0301', 0xec],
  ['\u0323', 0xf2],
])
const tones = /[\u0300\u0301\u0323]/gu
const toneLast = (letter: string): string => {
  const marks = letter.normalize('NFD')
  return marks.replace(tones, '').normalize('NFC') + (marks.match(tones)?.join('') ?? '')
}
const in1258 = (content: string) =>
  Uint8Array.from(
    [...content].flatMap((letter) => [...toneLast(letter)]),
    (letter) => windows1258.get(letter) ?? letter.charCodeAt(0),
  )

const faultOf = (bytes: Uint8Array, limit?: number) => {
  const decoded = decodeText(bytes, limit)
  return decoded.ok ? null : { code: decoded.fault.code, path: decoded.fault.path, ...decoded.fault.params }
}

describe('the text that a file holds', () => {
  it.each([
    ['UTF-8', utf8(text), 'utf-8'],
    ['UTF-8 with a mark', utf8(`\uFEFF${text}`), 'utf-8'],
    ['UTF-16 with a mark', utf16(`\uFEFF${text}`, true), 'utf-16le'],
    ['UTF-16 the other way round', utf16(`\uFEFF${text}`, false), 'utf-16be'],
    ['UTF-16 without a mark', utf16(text, true), 'utf-16le'],
    ['UTF-16 the other way round without a mark', utf16(text, false), 'utf-16be'],
  ])('ENC-1 is read from %s', (_, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ ok: true, text, encoding })
  })

  it('ENC-1 may be empty', () => {
    expect(decodeText(new Uint8Array())).toEqual({ ok: true, text: '', encoding: 'utf-8' })
  })

  it('ENC-2 is read from Windows-1258 into whole letters where every tone stands on a vowel', () => {
    const words = 'Phường Phú Hội, Thành phố Huế, đường Lê Lợi'
    expect(decodeText(in1258(words))).toEqual({ ok: true, text: words, encoding: 'windows-1258' })
  })

  it('ENC-2 is not guessed at: bytes of other encodings are refused at their first line', () => {
    expect(faultOf(latin('name\nCos\xec fan tutte\n'))).toEqual({ code: 'unknown-encoding', path: 'line 2' })
    expect(faultOf(latin('caf\xe9'))).toEqual({ code: 'unknown-encoding', path: 'line 1' })
    expect(faultOf(latin('a\nb\n\xff'))).toMatchObject({ path: 'line 3' })
  })

  it.each([
    ['TCVN3 (ABC)', 'Ph\xadêng Phó Héi, Uû ban nh©n d©n ph\xadêng ThuËn Hßa, tØnh Thõa Thiªn HuÕ'],
    ['VNI', 'Phöôøng Phuù Hoäi, UÛy ban nhaân daân phöôøng Thuaän Hoøa, tænh Thöøa Thieân Hueá'],
  ])('ENC-3 that was typed in %s is refused by that name, raw or as UTF-8', (encoding, typed) => {
    expect(faultOf(latin(typed))).toEqual({ code: 'legacy-encoding', path: '', encoding })
    expect(faultOf(utf8(typed))).toEqual({ code: 'legacy-encoding', path: '', encoding })
  })

  it.each(['Café Noël, Citroën, Köln, Zürich', 'Điện Biên Phủ', 'Ñuble, Perú', 'München'])(
    'ENC-3 leaves “%s” alone',
    (words) => expect(decodeText(utf8(words))).toMatchObject({ ok: true, text: words }),
  )

  it('ENC-4 that is cut in the middle of a letter is refused', () => {
    expect(faultOf(utf16(`\uFEFF${text}`, true).slice(0, -1))).toEqual({
      code: 'broken-encoding',
      path: '',
      encoding: 'UTF-16LE',
    })
    expect(faultOf(utf8('Huế').slice(0, -1))).toMatchObject({ code: 'unknown-encoding' })
  })

  it('ENC-4 is refused before it is read where it is too large', () => {
    expect(faultOf(new Uint8Array(11), 10)).toEqual({ code: 'oversized', path: '', size: 11, limit: 10 })
  })
})
