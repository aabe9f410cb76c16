/**
 * The parts of invented names. The family names are those of everybody; middle and given names were chosen
 * to sound right and to be rarely met together, so that a likeness with anyone in office is chance.
 */
export const familyNames: readonly string[] = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Hoàng',
  'Phan',
  'Võ',
  'Đặng',
  'Bùi',
  'Hồ',
  'Ngô',
  'Dương',
  'Huỳnh',
  'Trương',
  'Đoàn',
  'Mai',
  'Cao',
  'Châu',
  'La',
  'Thái',
]

export const middleNames = {
  male: [
    'Bách',
    'Cảnh',
    'Duy',
    'Đăng',
    'Gia',
    'Hoài',
    'Khải',
    'Lam',
    'Nhật',
    'Phúc',
    'Thiên',
    'Tường',
    'Vĩnh',
  ],
  female: ['An', 'Bảo', 'Cát', 'Diệu', 'Hạ', 'Hoài', 'Khánh', 'Lam', 'Mộc', 'Ngọc', 'Nhã', 'Thùy', 'Tường'],
} as const satisfies Record<'male' | 'female', readonly string[]>

export const givenNames = {
  male: [
    'Chương',
    'Du',
    'Giang',
    'Khiêm',
    'Kha',
    'Lâm',
    'Nghi',
    'Phổ',
    'Sâm',
    'Thạch',
    'Tùng',
    'Văn',
    'Viễn',
  ],
  female: [
    'Chi',
    'Dao',
    'Diên',
    'Khuê',
    'Lam',
    'Miên',
    'Nghi',
    'Quyên',
    'Sương',
    'Thư',
    'Tịnh',
    'Uyên',
    'Vi',
  ],
} as const satisfies Record<'male' | 'female', readonly string[]>
