import { clausesNamed, count, type ListedUnit, named, type Phrasing } from './written-resolution.ts'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const bare = (name: string): string => name.replace(/^(?:thị trấn|đặc khu|phường|xã) /u, '')
const all = 'diện tích tự nhiên, quy mô dân số'

/** One word for all units of a kind, with what stands between the names and before the last. */
const byKind =
  (lead: (kind: string, size: number) => string, last: string, between = ', ') =>
  (units: readonly ListedUnit[]): string =>
    [...Map.groupBy(units, ({ kind }) => kind)]
      .map(([kind, its]) => {
        const names = its.map((unit) =>
          its.length < 2 || /^\d/.test(unit.name) ? named(unit) : unit.name + unit.place,
        )
        if (its.length < 2) return names.join('')
        return `${lead(kind, its.length)}${names.slice(0, -1).join(', ')}${last}${names.at(-1)}`
      })
      .join(between)

const closed =
  (
    told: (subject: string, total: number, formed: number, kept: string, number: number) => string,
  ): Phrasing['closing'] =>
  (subject, total, formed, kept) =>
    told(subject, total, formed, kept.map(named).join(', '), kept.length)

/** Ways to say the same that resolutions of these and earlier years have, or might have. */
export const phrasings: Readonly<Record<string, Partial<Phrasing>>> = {
  'results: có tên là': {
    clause: (units, kind, name) => `Sắp xếp ${units} thành ${kind} mới có tên là ${name}.`,
  },
  'results: lấy tên là': {
    clause: (units, kind, name) => `Sắp xếp ${units} thành ${kind} mới, lấy tên là ${name}.`,
  },
  'results: để thành lập': {
    clause: (units, kind, name) => `Sắp xếp ${units} để thành lập ${kind} mới có tên gọi là ${name}.`,
  },
  'results: thành lập without để': { clause: (units, _, name) => `Sắp xếp ${units} thành lập ${name}.` },
  'results: without a word for new': { clause: (units, _, name) => `Sắp xếp ${units} thành ${name}.` },
  'results: có tên gọi without là': {
    clause: (units, kind, name) => `Sắp xếp ${units} thành ${kind} mới có tên gọi ${name};`,
  },
  'results: a unit of the commune level': {
    clause: (units, _, name) => `Sắp xếp ${units} thành đơn vị hành chính cấp xã mới có tên gọi là ${name}.`,
  },
  'results: the name without its kind': {
    clause: (units, kind, name) => `Sắp xếp ${units} thành ${kind} mới có tên gọi là ${bare(name)}.`,
  },
  'results: thành 01 …': {
    clause: (units, kind, name) => `Sắp xếp ${units} thành 01 ${kind} mới có tên gọi là ${name}.`,
  },
  'results: quotation marks': {
    clause: (units, kind, name) => `Sắp xếp ${units} thành ${kind} mới có tên gọi là “${name}”.`,
  },
  'results: capitals': {
    clause: (units, kind, name) => `Sắp xếp ${units} thành ${kind} mới có tên gọi là ${capital(name)}.`,
  },
  'established: trên cơ sở sắp xếp': {
    clause: (units, _, name) => `Thành lập ${name} trên cơ sở sắp xếp ${units}.`,
  },
  'established: trên cơ sở nhập': {
    clause: (units, _, name) => `Thành lập ${name} trên cơ sở nhập ${units}.`,
  },
  'established: trên cơ sở toàn bộ': {
    clause: (units, kind, name) => `Thành lập ${kind} mới có tên gọi là ${name} trên cơ sở ${units}.`,
  },
  'established: sau khi sắp xếp thì thành lập': {
    clause: (units, _, name) => `Sau khi sắp xếp thì thành lập ${name} trên cơ sở ${units}.`,
  },
  'established: trên cơ sở nguyên trạng': {
    clause: (units, _, name) => `Thành lập ${name} trên cơ sở ${units}.`,
    whole: (units) => `nguyên trạng toàn bộ ${all} của ${units}`,
  },
  'verbs: Nhập': { clause: (units, kind, name) => `Nhập ${units} thành ${kind} mới có tên gọi là ${name}.` },
  'verbs: Sáp nhập': {
    clause: (units, kind, name) => `Sáp nhập ${units} thành ${kind} mới có tên gọi là ${name}.`,
  },
  'verbs: Hợp nhất': {
    clause: (units, kind, name) => `Hợp nhất ${units} thành ${kind} mới có tên gọi là ${name}.`,
  },
  'verbs: Điều chỉnh, sắp xếp': {
    clause: (units, kind, name) => `Điều chỉnh, sắp xếp ${units} thành ${kind} mới có tên gọi là ${name}.`,
  },
  'verbs: Thực hiện sắp xếp': {
    clause: (units, kind, name) => `Thực hiện sắp xếp ${units} thành ${kind} mới có tên gọi là ${name}.`,
  },
  'verbs: Thực hiện việc nhập': {
    clause: (units, kind, name) => `Thực hiện việc nhập ${units} thành ${kind} mới có tên gọi là ${name}.`,
  },
  'points: each clause a sentence with figures and borders': {
    clause: (units, kind, name) =>
      `Sắp xếp ${units} thành ${kind} mới có tên gọi là ${name}. Sau khi sắp xếp, ${name} có diện tích tự nhiên là 12,34 km2 và quy mô dân số là 12.345 người. ${capital(name)} giáp các xã Đông, Tây và tỉnh Nam.`,
  },
  'points: figures as 2019 had them': {
    clause: (units, kind, name) =>
      `Sắp xếp ${units} thành ${kind} mới có tên gọi là ${name}. Sau khi thành lập, ${name} có 8,93 km2 diện tích tự nhiên và quy mô dân số 6.934 người.`,
  },
  'points: the seat': {
    clause: (units, kind, name) =>
      `Sắp xếp ${units} thành ${kind} mới có tên gọi là ${name}. Trụ sở làm việc của ${name} đặt tại trụ sở Đảng ủy, Ủy ban nhân dân thị trấn cũ.`,
  },
  'measures: và': { whole: (units) => `toàn bộ diện tích tự nhiên và quy mô dân số của ${units}` },
  'measures: dân số': {
    whole: (units) => `toàn bộ diện tích tự nhiên, dân số của ${units}`,
    part: (unit) => `một phần diện tích, dân số của ${unit}`,
  },
  'measures: each with toàn bộ': {
    whole: (units) => `toàn bộ diện tích tự nhiên và toàn bộ quy mô dân số của ${units}`,
    part: (unit) => `một phần diện tích tự nhiên và một phần quy mô dân số của ${unit}`,
  },
  'measures: figures behind': {
    whole: (units) => `toàn bộ diện tích tự nhiên là 12,34 km2, quy mô dân số là 12.345 người của ${units}`,
    part: (unit) => `một phần diện tích tự nhiên là 1,34 km2, quy mô dân số là 345 người của ${unit}`,
  },
  'measures: figures before': {
    whole: (units) => `toàn bộ 3,40 km2 diện tích tự nhiên, 3.749 người của ${units}`,
    part: (unit) => `1,40 km2 diện tích tự nhiên, 749 người của ${unit}`,
  },
  'measures: figures in brackets': {
    part: (unit) => `một phần diện tích tự nhiên (0,5 km²), quy mô dân số (1.234 người) của ${unit}`,
  },
  'measures: thuộc': { whole: (units) => `toàn bộ ${all} thuộc ${units}` },
  'remainders: of area and people': {
    remainder: (unit, clauses) =>
      `phần ${all} còn lại của ${unit} sau khi sắp xếp theo quy định tại ${clausesNamed(clauses)} Điều này`,
  },
  'remainders: all that is left': {
    remainder: (unit, clauses) =>
      `toàn bộ phần còn lại của ${unit} sau khi sắp xếp theo quy định tại ${clausesNamed(clauses)} của Điều này`,
  },
  'remainders: all of area and people that is left': {
    remainder: (unit) => `toàn bộ ${all} còn lại của ${unit}`,
  },
  'remainders: các khoản … và': {
    remainder: (unit, clauses) =>
      `phần còn lại của ${unit} sau khi sắp xếp theo quy định tại các khoản ${clauses.join(', ').replace(/, (\d+)$/, ' và $1')} Điều này`,
  },
  'remainders: khoản … và khoản': {
    remainder: (unit, clauses) =>
      `phần còn lại của ${unit} sau khi sắp xếp theo quy định tại ${clauses.map((clause) => `khoản ${clause}`).join(' và ')} Điều này`,
  },
  'remainders: in brackets': {
    remainder: (unit, clauses) =>
      `phần còn lại của ${unit} (sau khi sắp xếp theo quy định tại ${clausesNamed(clauses)} Điều này)`,
  },
  'remainders: the clauses before the unit': {
    remainder: (unit, clauses) =>
      `phần còn lại sau khi sắp xếp theo quy định tại ${clausesNamed(clauses)} Điều này của ${unit}`,
  },
  'remainders: sau khi thực hiện': {
    remainder: (unit, clauses) =>
      `phần còn lại của ${unit} sau khi thực hiện sắp xếp theo ${clausesNamed(clauses)} Điều 1 Nghị quyết này`,
  },
  'remainders: quy định tại': {
    remainder: (unit, clauses) => `phần còn lại của ${unit} quy định tại ${clausesNamed(clauses)}, Điều này`,
  },
  'remainders: sau khi đã điều chỉnh': {
    remainder: (unit, clauses) =>
      `phần còn lại của ${unit} sau khi đã điều chỉnh một phần ${all} theo quy định tại ${clausesNamed(clauses)} Điều này`,
  },
  'remainders: a comma before': {
    remainder: (unit, clauses) =>
      `phần còn lại của ${unit}, sau khi sắp xếp theo quy định tại ${clausesNamed(clauses)} Điều này`,
  },
  'remainders: nothing said of clauses': { remainder: (unit) => `phần còn lại của ${unit}` },
  'lists: các … và': { list: byKind((kind) => `các ${kind} `, ' và ') },
  'lists: các …:': { list: byKind((kind) => `các ${kind}: `, ', ', '; ') },
  'lists: 03 …': { list: byKind((kind, size) => `${count(size)} ${kind} `, ' và ', ' và ') },
  'lists: gồm': { list: byKind((kind, size) => `${count(size)} ${kind} gồm: `, ', ', ' và ') },
  'lists: semicolons': { list: (units) => units.map(named).join('; ') },
  'lists: và everywhere': { list: (units) => units.map(named).join(' và ') },
  'lists: names alone behind the first': {
    list: (units) =>
      units
        .map((unit, index) =>
          index > 0 && units[index - 1]?.kind === unit.kind && !/^\d/.test(unit.name)
            ? unit.name + unit.place
            : named(unit),
        )
        .join(', '),
  },
  'lists: each with its extent': {
    whole: (units) => units,
    list: (units) => units.map((unit) => `toàn bộ ${all} của ${named(unit)}`).join('; '),
  },
  'places: thuộc': { place: (district, province) => ` thuộc ${district}, ${province}` },
  'places: in brackets with thuộc': { place: (district, province) => ` (thuộc ${district}, ${province})` },
  'places: của': { place: (district, province) => ` của ${district}, ${province}` },
  'places: cũ': { place: (district, province) => ` (${district}, ${province} cũ)` },
  'places: each cũ': { place: (district, province) => ` (${district} cũ, ${province} cũ)` },
  'places: a comma': { place: (district, province) => `, ${district}, ${province}` },
  'places: thuộc, twice': { place: (district, province) => ` (thuộc ${district} thuộc ${province})` },
  'places: a hyphen': { place: (district, province) => ` (${district} - ${province})` },
  'closing: by kind, sau đây': {
    closing: closed(
      (subject, total, formed, kept, number) =>
        `Sau khi sắp xếp, ${subject} có ${total} đơn vị hành chính cấp xã; trong đó có ${formed} đơn vị hành chính cấp xã hình thành sau sắp xếp, thực hiện đổi tên quy định tại Điều này${number ? ` và ${count(number)} đơn vị hành chính cấp xã không thực hiện sắp xếp gồm: ${kept}` : ''}.`,
    ),
  },
  'closing: kept first': {
    closing: closed(
      (subject, total, formed, kept, number) =>
        `Sau khi thực hiện sắp xếp, ${subject} có ${total} đơn vị hành chính cấp xã, trong đó: ${number ? `${count(number)} đơn vị hành chính cấp xã giữ nguyên, không thực hiện sắp xếp là ${kept}; ` : ''}${formed} đơn vị hành chính cấp xã hình thành sau khi sắp xếp theo quy định của Nghị quyết này.`,
    ),
  },
  'closing: a clause of its own for those that stay': {
    closing: closed(
      (subject, total, formed, kept, number) =>
        `${number ? `Các đơn vị hành chính cấp xã sau đây không thực hiện sắp xếp: ${kept}. ` : ''}Sau khi sắp xếp, ${subject} có ${total} đơn vị hành chính cấp xã; trong đó có ${formed} đơn vị hành chính cấp xã hình thành sau sắp xếp.`,
    ),
  },
  'closing: units that stay, of which kind': {
    closing: closed(
      (subject, total, formed, kept, number) =>
        `${capital(subject)} có ${total} đơn vị hành chính cấp xã sau khi sắp xếp, gồm ${formed} đơn vị hành chính cấp xã hình thành sau sắp xếp quy định tại Điều này${number ? ` và ${count(number)} đơn vị hành chính cấp xã không sắp xếp (${kept})` : ''}.`,
    ),
  },
  'letters: tone marks elsewhere': {
    text: (text) =>
      text
        .replaceAll('òa', 'oà')
        .replaceAll('óa', 'oá')
        .replaceAll('ỏa', 'oả')
        .replaceAll('ọa', 'oạ')
        .replaceAll('úy', 'uý')
        .replaceAll('ủy', 'uỷ')
        .replaceAll('ùy', 'uỳ')
        .replaceAll('òe', 'oè'),
  },
  'letters: marks apart': { text: (text) => text.normalize('NFD') },
  'letters: other apostrophes': { text: (text) => text.replaceAll(/['’]/g, '‘') },
  'letters: apostrophes with spaces': { text: (text) => text.replaceAll(/\s?['’]\s?/g, ' ’') },
  'letters: lost spaces': {
    text: (text) =>
      text
        .replaceAll('của thị trấn ', 'củathị trấn ')
        .replaceAll('của xã ', 'củaxã ')
        .replaceAll(', xã ', ',xã ')
        .replaceAll(' thành xã mới', 'thành xã mới')
        .replaceAll(' thành phường', 'thành phường'),
  },
  'letters: every line of five words': { text: (text) => text.replaceAll(/((?:\S+ ){5})/g, '$1\n') },
  'letters: a quote of each line': { text: (text) => text.replaceAll(/^(?=.)/gm, '> ') },
  'letters: HTML': {
    text: (text) =>
      text.replaceAll(/\*\*(.*?)\*\*/g, '<strong>$1</strong>').replaceAll(/(.+)\n\n/g, '<p>$1</p>\n'),
  },
  'numbers: brackets': { text: (text) => text.replaceAll(/^(\d+)\\\. /gm, '$1) ') },
  'numbers: bold': { text: (text) => text.replaceAll(/^(\d+)\\\. /gm, '**$1.** ') },
  'numbers: Khoản': { text: (text) => text.replaceAll(/^(\d+)\\\. /gm, 'Khoản $1. ') },
}
