import { bareKey, spellingKey } from './spelling.ts'

/** Every word of the language of these resolutions, as the grammar uses them. */
const words = `
  sắp xếp nhập sáp hợp nhất thành lập điều chỉnh chuyển tách đổi giữ nguyên trạng trên cơ sở
  toàn bộ một phần diện tích tự nhiên quy mô dân số nhân khẩu còn lại của ở tại
  và các hai ba bốn năm cùng với từ vào để mới có tên gọi là lấy
  xã phường thị trấn đặc khu huyện quận thành phố tỉnh thuộc cũ hiện nay trước đây
  sau khi theo quy định khoản điểm điều này nghị quyết nêu trên việc
  đơn vị hành chính cấp gồm bao trong đó hình không thực hiện đã được
  giáp phía đông tây nam bắc cả nước người khu vực người
  trung ương trực ngày tháng hiệu lực thi chính thức hoạt động kể thông qua
  như căn cứ đồng thời chia với còn đối cho việc do quản lý phạm vi ranh giới biển đảo bằng mã thì đây dưới trụ sở
`

/** Words that a lost space joins to the name before them. */
const joiners = 'và thành của các sau phường xã phần tại một gồm'

const listed = words.trim().split(/\s+/)

/** Keys of the words of the grammar. */
export const grammarWords: ReadonlySet<string> = new Set(listed.map(spellingKey))

export const joiningWords: ReadonlySet<string> = new Set(joiners.split(' ').map(spellingKey))

/** Words of the grammar by their bare letters; only where no two share them. */
export const grammarWordOfBareKey: ReadonlyMap<string, string> = new Map(
  Array.from(
    Map.groupBy(new Set(listed), bareKey).entries(),
    ([bare, same]) => [bare, same.length === 1 ? spellingKey(same[0] ?? '') : ''] as const,
  ).filter(([, key]) => key !== ''),
)
