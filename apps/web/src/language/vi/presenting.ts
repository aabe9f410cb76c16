/** One act at a time, in a meeting. */
export const presentingTexts = {
  open: 'Trình chiếu',
  title: 'Trình chiếu từng bước',
  leave: 'Thoát (Esc)',
  draft: 'DỰ THẢO',
  stepOf: (step: number, all: number) => `Bước ${step}/${all}`,
  manyChanges: (events: string, units: string) =>
    `${events} thay đổi, trong đó ${units} thay đổi lập mới, sáp nhập, chia hoặc kết thúc đơn vị`,
  moreKinds: (count: number) => `và ${count} loại đơn vị khác`,
  nothingCounted: 'Số đơn vị của từng loại không đổi.',
}
