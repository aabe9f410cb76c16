import type { CompleteText } from '../localized-text.ts'

/** Why something is not written to a file. */
export const exportRefusals = {
  'type-too-small': {
    vi: 'Cả sơ đồ trên một trang {paper} thì chữ chỉ cao {size} pt, dưới mức đọc được là {least} pt. Hãy chia ra nhiều trang, chọn khổ giấy lớn hơn, hoặc thu hẹp phạm vi, số cấp.',
    en: 'On one page of {paper} the type would be only {size} pt, less than the {least} pt that can be read. Spread it over several pages, take a larger paper, or narrow its scope or depth.',
    ru: 'На одной странице {paper} шрифт был бы только {size} пт, меньше читаемых {least} пт. Разбейте на несколько страниц, возьмите бумагу больше или сузьте область либо число уровней.',
  },
  'picture-too-large': {
    vi: 'Ảnh khổ {paper} ở {resolution} điểm/inch quá lớn. Hãy giảm độ phân giải, hoặc xuất PDF hay SVG.',
    en: 'A picture of {paper} at {resolution} dots to the inch is too large. Lower the resolution, or export PDF or SVG.',
    ru: 'Изображение {paper} при {resolution} точках на дюйм слишком велико. Уменьшите разрешение или экспортируйте PDF либо SVG.',
  },
  'nothing-to-draw': {
    vi: 'Không có đơn vị nào trong phạm vi đã chọn. Hãy bỏ bớt điều kiện về hệ thống, cấp.',
    en: 'No unit is within what was chosen. Choose more systems or tiers.',
    ru: 'В выбранной области нет ни одной единицы. Выберите больше систем или уровней.',
  },
  'no-outlines': {
    vi: 'Chưa có ranh giới của các đơn vị. Hãy nạp ranh giới (GeoJSON) vào không gian làm việc, rồi xuất lại.',
    en: 'There are no outlines of the units. Bring outlines (GeoJSON) into the workspace, then export again.',
    ru: 'Нет границ единиц. Загрузите границы (GeoJSON) в рабочее пространство и повторите экспорт.',
  },
  'unknown-term': {
    vi: 'Không có “{id}”. Có: {known}.',
    en: 'There is no “{id}”. There are: {known}.',
    ru: 'Нет «{id}». Есть: {known}.',
  },
} as const satisfies Record<string, CompleteText>
