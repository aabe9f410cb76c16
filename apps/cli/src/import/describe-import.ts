import type { ImportedFile, ImportPreview, PreviewedUnit } from '@tinhgon/exchange/files'
import { type Refusal, type TableMapping, textIn } from '@tinhgon/model'
import { vietnamProfile } from '@tinhgon/vietnam'

/** What a file would create, for a person. */
export function describeImport({ outcome, format, mapping, preview }: ImportedFile, out?: string): string {
  const faults = outcome.ok ? [] : outcome.faults.map((fault) => line('✗', fault))
  const warnings = outcome.ok ? outcome.warnings.map((warning) => line('!', warning)) : []
  const heads = faults.length > 0 ? [`Chưa nạp được, còn ${faults.length} lỗi:`] : []
  return [
    ...(format === null ? [] : [`Định dạng: ${format}`]),
    ...(mapping ? describeMapping(mapping) : []),
    ...(preview ? describePreview(preview) : []),
    ...heads,
    ...faults,
    ...warnings,
    ...(outcome.ok && out !== undefined ? [`→ ${out}`] : []),
  ].join('\n')
}

const line = (sign: string, { path, message }: Refusal): string =>
  `${sign} ${path === '' ? '' : `${path}: `}${message}`

function describeMapping({ tables }: TableMapping): string[] {
  return tables.flatMap(({ table, subject, headerRow, columns }) => [
    `Bảng ${table} (${subject}), tên cột ở dòng ${headerRow}:`,
    ...columns
      .filter(({ meaning }) => meaning !== 'nothing')
      .map(({ column, header, meaning, measure, tier, unit, guessed }) => {
        const what = [meaning, tier, measure, unit].filter((word) => word !== undefined).join(' ')
        return `  ${column} ${header ?? ''} → ${what}${guessed ? ' (đoán)' : ''}`
      }),
  ])
}

function describePreview(preview: ImportPreview): string[] {
  const { units, posts, people, figures, byKind, byTier, bySystem, top, first } = preview
  const { kinds, tiers, systems } = vietnamProfile
  return [
    `Sẽ tạo ${units} đơn vị, ${posts} vị trí, ${people} người, ${figures} số liệu`,
    `  theo loại: ${counted(byKind, kinds)}`,
    `  theo cấp: ${counted(byTier, tiers)}`,
    `  theo hệ thống: ${counted(bySystem, systems)}`,
    'Đứng đầu:',
    ...top.map(describeUnit),
    'Các dòng đầu:',
    ...first.map(describeUnit),
  ]
}

const describeUnit = ({ code, name, kind, tier, superior, subordinates }: PreviewedUnit): string =>
  `  ${code ?? '–'} ${name} (${kind}, ${tier})${superior === null ? '' : ` ← ${superior}`}${subordinates > 0 ? `, ${subordinates} đơn vị trực thuộc` : ''}`

const counted = (
  counts: Readonly<Record<string, number>>,
  terms: readonly { readonly id: string; readonly title: { readonly vi: string; readonly en: string } }[],
): string =>
  Object.entries(counts)
    .map(([id, count]) => `${textIn(terms.find((term) => term.id === id)?.title, 'vi') ?? id} ${count}`)
    .join(', ')
