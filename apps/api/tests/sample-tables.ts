import type { Operations, RequestOf } from '@tinhgon/contract'

export type TablesBody = RequestOf<Operations['importTables']>['body']

const lines = (...rows: readonly string[]): string => `${rows.join('\n')}\n`

/** Of one district two communes become one ward. */
export const sampleTables = (baselineId = 'lists'): TablesBody => ({
  unitsBefore: lines(
    'code,tier,kind,name,parent_code',
    '01,province,province,Tỉnh Sông Trên,',
    '001,district,town,Thị xã Bãi Giữa,01',
    '00001,commune,ward,Phường Bãi Giữa,001',
    '00002,commune,commune,Xã Bến Đò,001',
  ),
  unitsAfter: lines(
    'code,tier,kind,name,parent_code,area_km2,population',
    '01,province,province,Tỉnh Sông Trên,,3.50,',
    '00001,commune,ward,Phường Bến Giữa,01,3.5,100',
  ),
  correspondence: lines('before_code,after_code,whole', '00001,00001,true', '00002,00001,true'),
  provinces: lines('before_code,after_code', '01,01'),
  baselineId,
  title: { vi: 'Sắp xếp cấp xã', en: 'Communes rearranged' },
  date: '2025-07-01',
})
