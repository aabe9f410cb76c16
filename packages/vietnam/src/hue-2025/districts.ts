import type { CommuneRow } from './communes/commune-row.ts'
import { communesOfALuoi } from './communes/communes-of-a-luoi.ts'
import { communesOfHuongThuy } from './communes/communes-of-huong-thuy.ts'
import { communesOfHuongTra } from './communes/communes-of-huong-tra.ts'
import { communesOfPhongDien } from './communes/communes-of-phong-dien.ts'
import { communesOfPhuLoc } from './communes/communes-of-phu-loc.ts'
import { communesOfPhuVang } from './communes/communes-of-phu-vang.ts'
import { communesOfPhuXuan } from './communes/communes-of-phu-xuan.ts'
import { communesOfQuangDien } from './communes/communes-of-quang-dien.ts'
import { communesOfThuanHoa } from './communes/communes-of-thuan-hoa.ts'

export interface DistrictRow {
  /** GSO code */
  readonly code: string
  readonly kind: 'urban-district' | 'town' | 'rural-district'
  readonly name: string
  /** Name of its Party committee. */
  readonly committee: string
  readonly communes: readonly CommuneRow[]
}

export const cityCode = '46'

export const districts: readonly DistrictRow[] = [
  {
    code: '474',
    kind: 'urban-district',
    name: 'Quận Thuận Hóa',
    committee: 'Quận ủy Thuận Hóa',
    communes: communesOfThuanHoa,
  },
  {
    code: '475',
    kind: 'urban-district',
    name: 'Quận Phú Xuân',
    committee: 'Quận ủy Phú Xuân',
    communes: communesOfPhuXuan,
  },
  {
    code: '476',
    kind: 'town',
    name: 'Thị xã Phong Điền',
    committee: 'Thị ủy Phong Điền',
    communes: communesOfPhongDien,
  },
  {
    code: '477',
    kind: 'rural-district',
    name: 'Huyện Quảng Điền',
    committee: 'Huyện ủy Quảng Điền',
    communes: communesOfQuangDien,
  },
  {
    code: '478',
    kind: 'rural-district',
    name: 'Huyện Phú Vang',
    committee: 'Huyện ủy Phú Vang',
    communes: communesOfPhuVang,
  },
  {
    code: '479',
    kind: 'town',
    name: 'Thị xã Hương Thủy',
    committee: 'Thị ủy Hương Thủy',
    communes: communesOfHuongThuy,
  },
  {
    code: '480',
    kind: 'town',
    name: 'Thị xã Hương Trà',
    committee: 'Thị ủy Hương Trà',
    communes: communesOfHuongTra,
  },
  {
    code: '481',
    kind: 'rural-district',
    name: 'Huyện A Lưới',
    committee: 'Huyện ủy A Lưới',
    communes: communesOfALuoi,
  },
  {
    code: '482',
    kind: 'rural-district',
    name: 'Huyện Phú Lộc',
    committee: 'Huyện ủy Phú Lộc',
    communes: communesOfPhuLoc,
  },
]

/** The 133 commune-level units, district by district. */
export const communes: readonly CommuneRow[] = districts.flatMap((district) => district.communes)
