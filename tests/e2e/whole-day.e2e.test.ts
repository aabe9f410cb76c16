import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { invite, openHouse } from './house.ts'
import { mergeSelected, outlineRow, selectUnits } from './open-page.ts'

const change = async (page: Page, what: RegExp): Promise<void> => {
  await page.getByRole('button', { name: 'Thay đổi', exact: true }).click()
  await page.getByRole('menuitem', { name: what }).click()
}

/** Confirms the dialog that is open, and waits until it is saved. */
async function confirm(page: Page, name: RegExp): Promise<void> {
  const dialog = page.locator('[role=dialog][aria-modal=true]')
  await dialog.getByRole('button', { name }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByText(/^Đã lưu, bản ghi \d+$/).waitFor()
}

test('a whole day: draft from Huế, change it, branch, compare, hand in, return, correct, approve, present', {
  timeout: 400_000,
}, async () => {
  const house = await openHouse()
  const planner = await invite(house, ['lan@example.vn', 'Nguyễn Thị Lan', 'Lập phương án'])
  const leader = await invite(house, ['minh@example.vn', 'Trần Văn Minh', 'Lãnh đạo'])

  // A scenario of one's own on Huế as it was.
  await planner.goto(house.address)
  await planner.getByRole('button', { name: 'Phương án mới' }).click()
  await planner.getByLabel('Tên phương án').fill('Phương án A')
  await planner.getByRole('radio', { name: /Huế.*2025/ }).check()
  await planner.getByRole('button', { name: 'Lập phương án' }).click()
  await planner.getByText(/^Sau bước 0\/0/).waitFor()

  // Propaganda with Mass Mobilisation at every level.
  await selectUnits(planner, 'Ban Tuyên giáo Thành ủy Huế', 'Ban Dân vận Thành ủy Huế')
  await change(planner, /^Hợp nhất đơn vị cùng chức năng/)
  const dialog = planner.getByRole('dialog')
  await dialog.getByText('20 đơn vị kết thúc, 10 đơn vị mới').waitFor()
  await confirm(planner, /^Hợp nhất ở mọi nơi$/)
  await planner.getByText(/^Sau bước 1\/1/).waitFor()

  // The district tier ends; the law that says so is named.
  await planner
    .getByRole('button', { name: 'Bỏ chọn' })
    .click({ timeout: 5_000 })
    .catch(() => undefined)
  await change(planner, /^Kết thúc một cấp/)
  await dialog.getByLabel('Ngày hoạt động').fill('01/7/2025')
  await dialog.getByLabel('Căn cứ pháp lý').fill('Luật số 72/2025/QH15')
  await confirm(planner, /^Kết thúc \d+ đơn vị$/)
  await planner.getByText(/^Sau bước 2\/2/).waitFor()
  await expect
    .poll(() => planner.getByRole('button', { name: 'Bảng cân đối' }).textContent())
    .not.toContain('✗')

  // A finding is mended by what is offered for it.
  await planner.getByRole('button', { name: 'Tiêu chuẩn, định mức' }).click()
  const sheet = planner.getByRole('region', { name: 'Tiêu chuẩn, định mức' })
  await sheet.getByRole('button', { name: 'Cách khắc phục' }).first().click()
  await planner
    .getByRole('button', { name: /khắc phục \d+/ })
    .first()
    .click()
  await confirm(planner, /^Thêm vào phương án$/)
  await planner.getByText(/^Sau bước 3\/3/).waitFor()
  await planner.getByRole('button', { name: 'Về sơ đồ' }).click()
  const address = /#\/s\/[^?]+/.exec(planner.url())?.[0] ?? ''

  // A mistake is undone and done again by one key each.
  await planner.locator('.canvas-keys').focus()
  await planner.keyboard.press('Control+z')
  await planner.getByText(/^Sau bước 2\/2/).waitFor()
  await planner.getByRole('button', { name: 'Làm lại' }).click()
  await planner.getByText(/^Sau bước 3\/3/).waitFor()

  // A second alternative branches off.
  await planner.goto(house.address)
  await planner.getByRole('button', { name: 'Việc với Phương án A' }).click()
  await planner.getByRole('menuitem', { name: 'Lập bản nháp từ đây' }).click()
  await planner.getByText(/^Sau bước 3\/3/).waitFor()
  await selectUnits(planner, 'Phường Tây Lộc', 'Phường Thuận Lộc')
  await mergeSelected(planner, 'Phường Kinh Thành')
  await outlineRow(planner, 'Phường Kinh Thành').waitFor()

  // Three are compared.
  await planner.goto(house.address)
  for (const scenario of [
    /“Phương án A” để so sánh/,
    /Phương án A · bản nháp/,
    /“Huế 2025: sắp xếp chính thức”/,
  ])
    await planner.getByRole('checkbox', { name: scenario }).check()
  await planner.getByRole('button', { name: 'So sánh 3 phương án' }).click()
  await planner.getByRole('row', { name: /^Đơn vị hành chính / }).waitFor()

  // The first is handed in; the leader comments, and returns it with a reason.
  await planner.goto(`${house.address}/${address}`)
  await planner.getByRole('tab', { name: 'Chia sẻ & thẩm định' }).click()
  await planner.getByRole('button', { name: 'Trình bản này' }).click()
  await planner.getByText('chờ quyết định').waitFor()
  await leader.goto(`${house.address}/${address}`)
  await leader.getByRole('tab', { name: /Góp ý/ }).click()
  await leader.getByRole('textbox', { name: /Góp ý/ }).fill('Nêu rõ căn cứ của việc hợp nhất hai ban.')
  await leader.getByRole('button', { name: 'Gửi góp ý' }).click()
  await planner.getByRole('tab', { name: /Góp ý/ }).click()
  await planner.getByText('Nêu rõ căn cứ của việc hợp nhất hai ban.').waitFor()
  await leader.getByRole('tab', { name: 'Chia sẻ & thẩm định' }).click()
  await leader.getByLabel(/Ý kiến/).fill('Bổ sung căn cứ')
  await leader.getByRole('button', { name: 'Trả lại' }).click()

  // The planner gives the act its legal basis, and hands in again; this content is approved.
  await planner.getByRole('tab', { name: 'Chia sẻ & thẩm định' }).click()
  await planner.getByText('Bổ sung căn cứ').waitFor()
  await planner.getByRole('button', { name: 'Danh sách' }).click()
  await planner.getByRole('button', { name: /^Việc khác: Hợp nhất/ }).click()
  await planner.getByRole('menuitem', { name: /^Sửa tên/ }).click()
  await dialog.getByLabel('Căn cứ pháp lý').first().fill('Kết luận số 121-KL/TW')
  await confirm(planner, /^Lưu thay đổi$/)
  await planner.getByText(/Kết luận số 121-KL\/TW/).waitFor()
  await planner.getByRole('button', { name: 'Trình bản này' }).click()
  await leader.getByRole('button', { name: /^Duyệt nội dung [0-9a-f]{12}$/ }).click()
  for (const page of [leader, planner]) await page.getByText('ĐÃ DUYỆT', { exact: true }).waitFor()

  // The leader steps through it on the projector.
  await leader.getByRole('button', { name: 'Trình chiếu' }).click()
  const projector = leader.getByRole('region', { name: 'Trình chiếu từng bước' })
  await projector.waitFor()
  await leader.keyboard.press('Home')
  await projector.getByText(/^Bước 0\/3/).waitFor()
  for (const step of [1, 2, 3]) {
    await leader.keyboard.press('ArrowRight')
    await projector.getByText(new RegExp(`^Bước ${step}/3`)).waitFor()
  }
  await leader.keyboard.press('Escape')
  await projector.waitFor({ state: 'detached' })
})
