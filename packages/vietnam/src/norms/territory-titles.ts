import { text } from './terms.ts'

/** What the standards tell apart. */
export const territoryTitles = {
  mountain: text(
    'Xã miền núi, vùng cao',
    'Communes in mountains and highlands',
    'Горные и высокогорные общины',
  ),
  island: text('Xã ở hải đảo', 'Communes on islands', 'Островные общины'),
  commune: text('Xã khác', 'Other communes', 'Другие общины'),
  ward: text('Phường', 'Wards', 'Кварталы'),
  township: text('Thị trấn', 'Townships', 'Посёлки'),
}
