import { recogniseFile, writeData } from '@tinhgon/exchange/files'
import { baselineOf, plainProfile, unitOf } from '@tinhgon/testkit'
import { describe, expect, it } from 'vitest'
import { documentSizeLimit } from '../own-format/parse-document.ts'
import { type GivenCell, workbookOf, workbookParts, zipped } from '../spreadsheets/testing/workbook.ts'
import { csv, placesOf, readCsv, readTables, unitsOf } from './testing/read-tables.ts'

const header = ['Mã', 'Tên', 'Dân số']
const sheetOf = (...rows: (readonly GivenCell[])[]) => ({ Đơn_vị: { rows: [header, ...rows] } })
const readBytes = (bytes: Uint8Array) => readTables([{ name: 'tệp.xlsx', bytes }])
const parts = workbookParts(sheetOf(['1', 'Xã An', 5]))
const sheetPart = 'xl/worksheets/sheet1.xml'
const withSheet = (xml: string) => readBytes(zipped({ ...parts, [sheetPart]: xml }, 0))
const sound = workbookOf(sheetOf(['1', 'Xã An', 5]))

describe('workbooks', () => {
  it('BRG-16 formulas count by their kept results, and that is said; errors and lost results are faults', () => {
    const told = readBytes(
      workbookOf(
        sheetOf([
          '1',
          { xml: '<c r="{r}" t="str"><f>"Xã "&amp;"An"</f><v>Xã An</v></c>' },
          { xml: '<c r="{r}"><f>2+3</f><v>5</v></c>' },
        ]),
      ),
    )
    expect(unitsOf(told)).toEqual(['territory:1 1 Xã An commune commune –'])
    expect(told.ok && told.baseline.figures[0]?.value).toBe(5)
    expect(
      told.ok && told.warnings.filter(({ code }) => code === 'formula-values').map(({ path }) => path),
    ).toEqual(['Đơn_vị: row 2, Tên', 'Đơn_vị: row 2, Dân số'])
    const broken = readBytes(
      workbookOf(
        sheetOf(
          ['1', 'Xã An', { xml: '<c r="{r}"><f>2+3</f></c>' }],
          ['2', 'Xã Bình', { xml: '<c r="{r}" t="e"><f>A9</f><v>#REF!</v></c>' }],
        ),
      ),
    )
    expect(placesOf(broken).filter((place) => !place.startsWith('not-a-number'))).toEqual([
      'formula-without-value Đơn_vị: row 2, Dân số',
      'error-cell Đơn_vị: row 3, Dân số',
    ])
  })

  it('BRG-17 numbers shown with zeros keep them; texts of their own, in pieces and shared are read', () => {
    const styles =
      '<numFmts><numFmt numFmtId="170" formatCode="00000"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs>'
    const code = { xml: '<c r="{r}" s="1"><v>12</v></c>' }
    const name = { xml: '<c r="{r}" t="inlineStr"><is><r><t>Xã </t></r><r><t>An</t></r></is></c>' }
    expect(unitsOf(readBytes(workbookOf(sheetOf([code, name, 5]), { styles })))).toEqual([
      'territory:00012 00012 Xã An commune commune –',
    ])
    const shared =
      '<sst><si><t>Mã</t></si><si><t>Tên</t></si><si><t>Dân số</t></si><si><t>1</t></si><si><r><t>Xã </t></r><r><t>An</t></r><rPh><t>x</t></rPh></si></sst>'
    expect(unitsOf(readBytes(zipped({ ...parts, 'xl/sharedStrings.xml': shared })))).toEqual([
      'territory:1 1 Xã An commune commune –',
    ])
  })

  it('BRG-14 days are read as a spreadsheet stores them, from 1900 and from 1904', () => {
    const styles =
      '<numFmts><numFmt numFmtId="171" formatCode="[$-42A]dd/mm/yyyy &quot;năm&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="171"/></cellXfs>'
    const sheets = (serial: number) => ({
      ...sheetOf(['1', 'Xã An', null], ['2', 'Xã Bình', null], ['3', 'Xã Cam', null], ['4', 'Xã Dư', null]),
      Số_liệu: {
        rows: [
          ['Đơn vị', 'Chỉ tiêu', 'Giá trị', 'Ngày'],
          ['1', 'area', 5, { xml: `<c r="{r}" s="1"><v>${serial}</v></c>` }],
          ['2', 'area', 5, { xml: `<c r="{r}" s="2"><v>${serial}.75</v></c>` }],
          ['3', 'area', 5, { xml: `<c r="{r}" t="d"><v>2025-07-01T00:00:00</v></c>` }],
          ['4', 'area', 5, { xml: `<c r="{r}" s="1"><v>12</v></c>` }],
        ],
      },
    })
    const told = readBytes(workbookOf(sheets(45_839), { styles }))
    expect(placesOf(told)).toEqual(['not-a-day Số_liệu: row 5, Ngày'])
    const from1904 = readBytes(workbookOf(sheets(45_839 - 1_462), { styles, workbookPr: 'date1904="1"' }))
    expect(from1904.ok && from1904.baseline.figures.map(({ date }) => date)).toEqual([
      '2025-07-01',
      '2025-07-01',
      '2025-07-01',
      '1904-01-13',
    ])
    const plain = readTables([
      csv('Mã,Tên', '1,Xã An'),
      {
        name: 'x',
        bytes: workbookOf({
          S: {
            rows: [
              ['Đơn vị', 'Chỉ tiêu', 'Giá trị', 'Ngày'],
              ['1', 'area', 5, 45_839],
            ],
          },
        }),
      },
    ])
    expect(plain.ok && plain.baseline.figures[0]?.date).toBe('2025-07-01')
  })

  it('BRG-17 hidden sheets are not read, notes are left out, and both are said', () => {
    const bytes = workbookOf({
      ...sheetOf(['1', 'Xã An', 5]),
      Ẩn: { rows: [header], isHidden: true },
      'Ghi chú': { rows: [['chỉ là chữ']] },
      Trống: { rows: [] },
    })
    const told = readBytes(bytes)
    expect(told.ok && told.warnings.slice(0, 2).map(({ code, path }) => `${code} ${path}`)).toEqual([
      'hidden-sheet Ẩn',
      'table-left-out Ghi chú',
    ])
  })

  it('BRG-17 rows and cells without references, and absolute names of parts, are read', () => {
    const xml =
      '<worksheet><sheetData><row><c t="inlineStr"><is><t>Mã</t></is></c><c t="inlineStr"><is><t>Tên</t></is></c></row><row r="x"><c><v>1</v></c><c t="inlineStr"><is><t>Xã An</t></is></c><c r="??"/></row></sheetData><mergeCells><mergeCell ref="A9"/></mergeCells></worksheet>'
    const rels = (parts['xl/_rels/workbook.xml.rels'] ?? '').replace('"worksheets', '"/xl/worksheets')
    expect(
      unitsOf(readBytes(zipped({ ...parts, 'xl/_rels/workbook.xml.rels': rels, [sheetPart]: xml }))),
    ).toEqual(['territory:1 1 Xã An commune commune –'])
  })
})

describe('files that are hostile or hurt', () => {
  it('BRG-18 a workbook cut short anywhere is refused, and never half read', () => {
    for (let length = 4; length < sound.length; length += 37) {
      const [fault] = placesOf(readBytes(sound.subarray(0, length)))
      expect(fault).toMatch(/^broken-archive tệp\.xlsx$/)
    }
  })

  it('BRG-18 a byte that is not what was written is refused or reads as something whole', () => {
    for (let at = 0; at < sound.length; at += 13) {
      const hurt = sound.slice()
      hurt[at] = (hurt[at] ?? 0) ^ 0xff
      const outcome = readBytes(hurt)
      expect(outcome.ok || outcome.faults.length > 0).toBe(true)
    }
  })

  it('BRG-18 locked and old workbooks are named as such', () => {
    const compound = new Uint8Array(4_096)
    compound.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    expect(placesOf(readBytes(compound))).toEqual(['old-spreadsheet tệp.xlsx'])
    compound.set(Buffer.from('EncryptedPackage', 'utf16le'), 1_024)
    expect(placesOf(readBytes(compound))).toEqual(['encrypted-file tệp.xlsx'])
    expect(placesOf(readBytes(zipped({ 'content.xml': '<x/>' })))).toEqual(['old-spreadsheet tệp.xlsx'])
    expect(placesOf(readBytes(zipped({ 'a.txt': 'x' })))).toEqual(['not-this-format tệp.xlsx'])
    const locked = sound.slice()
    const view = new DataView(locked.buffer)
    const directory = view.getUint32(locked.length - 6, true)
    locked[directory + 8] = 1
    expect(placesOf(readBytes(locked))).toEqual(['encrypted-file tệp.xlsx'])
    locked[directory + 8] = 0
    locked[directory + 10] = 99
    expect(placesOf(readBytes(locked))).toEqual(['broken-archive tệp.xlsx'])
  })

  it('BRG-18 a bomb is refused by what its directory says, and where that lies, by what comes of it', () => {
    const bomb = zipped({ ...parts, [sheetPart]: new Uint8Array(64 * 1024 * 1024).fill(0x20) })
    expect(placesOf(readBytes(bomb))).toEqual([`inflates-too-far ${sheetPart}`])
    const text = `<worksheet><sheetData>${' '.repeat(8 * 1024 * 1024)}`
    const giant = zipped({ ...parts, [sheetPart]: text })
    const view = new DataView(giant.buffer, giant.byteOffset, giant.byteLength)
    let at = view.getUint32(giant.length - 6, true)
    while (at < giant.length - 22) {
      if (view.getUint32(at + 24, true) > 1_000_000) view.setUint32(at + 24, 1_000, true)
      at += 46 + view.getUint16(at + 28, true)
    }
    expect(placesOf(readBytes(giant))).toEqual([`inflates-too-far ${sheetPart}`])
  })

  it('BRG-18 a document type is refused in every part, and nothing in it is expanded', () => {
    const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>'
    expect(placesOf(withSheet(laughs))).toEqual([`document-type ${sheetPart}: line 1`])
    const outside = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><sst><si><t>&a;</t></si></sst>'
    expect(placesOf(readBytes(zipped({ ...parts, 'xl/sharedStrings.xml': outside })))).toEqual([
      'document-type xl/sharedStrings.xml: line 1',
    ])
    expect(placesOf(withSheet('<worksheet>'))).toEqual([`not-well-formed ${sheetPart}: line 1`])
  })

  it('BRG-18 rows of a million columns are refused; empty ones are passed over', () => {
    const row = (cells: string) => `<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`
    const filled = Array.from({ length: 1_000_000 }, (_, index) => `<c><v>${index % 10}</v></c>`).join('')
    expect(placesOf(withSheet(row(filled)))).toEqual(['too-many Đơn_vị: row 1'])
    expect(placesOf(withSheet(row('<c s="1"/>'.repeat(1_000_000))))).toEqual(['empty-table '])
    expect(placesOf(readCsv(`Mã,Tên${',x'.repeat(1_000_000)}`))).toEqual(['too-many row 1, OK'])
    expect(placesOf(readCsv(','.repeat(5_000_000)))).toEqual(['too-many list.csv'])
  })

  it('BRG-18 more rows than any country has are refused', () => {
    const rows = '<row><c><v>1</v></c></row>'.repeat(300_001)
    expect(placesOf(withSheet(`<worksheet><sheetData>${rows}</sheetData></worksheet>`))).toEqual([
      'too-many Đơn_vị: row 300001',
    ])
    expect(placesOf(readCsv(`Mã,Tên\n${'1,Xã\n'.repeat(300_000)}`))).toEqual(['too-many row 300001'])
    expect(placesOf(readBytes(Uint8Array.from(sound).subarray(0, 0)))).toEqual(['empty-table '])
    const large = new Uint8Array(documentSizeLimit + 1)
    large.set(sound)
    expect(placesOf(readBytes(large))).toEqual(['oversized tệp.xlsx'])
  })

  it('BRG-18 a directory of more parts than a workbook has is refused', () => {
    const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`p${index}`, '']))
    expect(placesOf(readBytes(zipped(many)))).toEqual(['too-many tệp.xlsx'])
  })
})

describe('comma-separated values', () => {
  it('BRG-16 what begins like a formula is text, and that is said once a column', () => {
    const told = readCsv(
      'Mã,Tên,Trụ sở',
      '1,Xã An,"=HYPERLINK(""x"")"',
      '2,Xã Bình,@SUM(A1)',
      '3,Xã Cam,- số 5',
    )
    expect(told.ok && told.baseline.units.map(({ seat }) => seat)).toEqual([
      '=HYPERLINK("x")',
      '@SUM(A1)',
      '- số 5',
    ])
    expect(
      told.ok &&
        told.warnings
          .filter(({ code }) => code === 'formula-as-text')
          .map(({ path, params }) => [path, params.count]),
    ).toEqual([['list.csv: row 2, Trụ sở', 3]])
  })

  it('BRG-19 text in UTF-16 and tabs are read; TCVN3 is refused by name, a quote left open with its row', () => {
    const text = 'Mã\tTên\n1\tXã Điền Hương'
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])
    expect(unitsOf(readTables([{ name: 'x.txt', bytes: utf16 }]))).toEqual([
      'territory:1 1 Xã Điền Hương commune commune –',
    ])
    const tcvn3 = Buffer.from('M\xb7,T\xaan\n1,X\xb7 \xa7i\xd2n H\xad\xacng\n2,X\xb7 \xa7\xa1ng', 'latin1')
    expect(placesOf(readTables([{ name: 'x.csv', bytes: tcvn3 }]))).toEqual(['legacy-encoding x.csv'])
    expect(placesOf(readCsv('Mã,Tên', '1,"Xã'))).toEqual(['misplaced-quote row 2'])
  })
})

describe('recognising a file', () => {
  const document = baselineOf({ units: [unitOf('r', { tier: 'province' })] })
  const bytesOf = (text: string) => new TextEncoder().encode(text)

  it.each(['json', 'gexf', 'graphml', 'turtle', 'json-ld'] as const)(
    'BRG-2 %s as we write it, under any name',
    (format) => {
      const bytes = bytesOf(writeData(format, { document, profile: plainProfile }))
      expect(recogniseFile('x.csv', bytes)).toBe(format)
    },
  )

  it.each([
    ['xlsx', sound, 'x.csv'],
    ['xlsx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), 'x.xls'],
    ['csv', bytesOf('Mã;Tên\n1;Xã An'), 'x.xlsx'],
    ['csv', bytesOf('Tên đơn vị\nXã An'), 'x.csv'],
    ['csv', Buffer.from('M\xb7,T\xaan\n1,X\xb7 \xa7i\xd2n H\xad\xacng', 'latin1'), 'x.csv'],
    ['csv', bytesOf(`Mã,Tên\n${'1,Xã Điền\n'.repeat(20_000)}`), 'x'],
    ['outlines', bytesOf('{"type": "FeatureCollection", "features": []}'), 'x.json'],
    ['json-ld', bytesOf('[{"@id": "x"}]'), 'x.json'],
    ['json', bytesOf('{"a": 1}'), 'x.json'],
    ['turtle', bytesOf('# chú thích, ở đây\n<http://x/a> <http://x/b> "c", "d" .'), 'x'],
    ['turtle', bytesOf('# chú thích\nPREFIX a: <x>'), 'x'],
    ['graphml', bytesOf('<?xml version="1.0"?><!-- <gexf> --><graphml xmlns="x"/>'), 'x'],
    [null, bytesOf('<svg/>'), 'x.svg'],
    [null, bytesOf('một dòng chữ'), 'x.txt'],
    [null, bytesOf(''), 'x.csv'],
    [null, new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0xff, 0xfe, 0x99]), 'x.png'],
  ])('BRG-2 %s by what is in it', (expected, bytes, name) => {
    expect(recogniseFile(name, bytes)).toBe(expected)
  })
})
