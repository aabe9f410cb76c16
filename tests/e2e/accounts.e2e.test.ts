import { expect, onTestFinished, test } from 'vitest'
import { enter, invite, openHouse, signIn } from './house.ts'
import { mergeSelected, openBrowser, openPage, selectUnits } from './open-page.ts'
import { makeDataFolder, startAppWithAccounts } from './running-app.ts'

test('whoever is not signed in signs in and comes back; an invitation works once', async () => {
  const { folder, remove } = await makeDataFolder()
  onTestFinished(remove)
  const app = await startAppWithAccounts(folder)
  onTestFinished(app.stop)
  const browser = await openBrowser()
  const page = await enter(browser, app.invitation, 'ha@example.vn')

  const { page: stranger } = await openPage(browser)
  await stranger.goto(`${app.address}/#/s/hue-official?step=3`)
  await signIn(stranger, 'ha@example.vn')
  await stranger.getByText(/^Sau bước 3\/7/).waitFor()

  await page.goto(app.invitation)
  await page.getByLabel('Mật khẩu mới').fill('một mật khẩu khác hẳn')
  await page.getByLabel('Nhập lại mật khẩu').fill('một mật khẩu khác hẳn')
  await page.getByRole('button', { name: 'Đặt mật khẩu' }).click()
  await page.getByText(/Lời mời này đã được dùng/).waitFor()

  await stranger.getByRole('button', { name: 'Tài khoản của ha' }).click()
  await stranger.getByRole('menuitem', { name: 'Đổi tên' }).click()
  await stranger.getByLabel('Tên để mọi người nhận ra bạn').fill('Hồ Thị Hà')
  await stranger.getByRole('button', { name: 'Lưu tên' }).click()
  await stranger.getByRole('button', { name: 'Tài khoản của Hồ Thị Hà' }).click()
  await stranger.getByRole('menuitem', { name: 'Đăng xuất', exact: true }).click()
  await stranger.getByRole('heading', { name: 'Đăng nhập Tinh Gọn' }).waitFor()
})

test('A1: a planner hands in, a leader approves exactly this content, which is read only until the approval is taken back, and a viewer edits nothing', async () => {
  const house = await openHouse()
  const planner = await invite(house, ['lan@example.vn', 'Nguyễn Thị Lan', 'Lập phương án'])
  const leader = await invite(house, ['minh@example.vn', 'Trần Văn Minh', 'Lãnh đạo'])
  const viewer = await invite(house, ['binh@example.vn', 'Lê Bình', 'Người xem'])

  await planner.goto(`${house.address}/#/s/hue-official`)
  await selectUnits(planner, 'Phường Phú Xuân', 'Phường Thuận Hóa')
  await mergeSelected(planner, 'Phường Trung Tâm')
  const draft = /#\/s\/[^?]+/.exec(planner.url())?.[0]
  await planner.getByText('DỰ THẢO', { exact: true }).waitFor()
  await planner.getByRole('tab', { name: 'Chia sẻ & thẩm định' }).click()
  await planner.getByRole('button', { name: 'Trình bản này' }).click()
  await planner.getByText('chờ quyết định').waitFor()
  await planner.getByRole('button', { name: 'Công bố nội bộ' }).click()
  await planner.getByRole('button', { name: 'Thu về nhóm' }).waitFor()

  await viewer.goto(`${house.address}/${draft}`)
  await viewer.getByText(/^Sau bước 8\/8/).waitFor()
  await selectUnits(viewer, 'Phường Hương An', 'Phường Kim Long')
  expect(await viewer.getByRole('button', { name: /Sáp nhập 2 đơn vị|Hoàn tác|Làm lại/ }).count()).toBe(0)
  await viewer.getByRole('tab', { name: 'Chia sẻ & thẩm định' }).click()
  await viewer.getByText('chờ quyết định').waitFor()
  expect(await viewer.getByRole('button', { name: /Trình bản này|Duyệt nội dung|Thu về nhóm/ }).count()).toBe(
    0,
  )

  await leader.goto(`${house.address}/${draft}`)
  await leader.getByRole('tab', { name: 'Chia sẻ & thẩm định' }).click()
  await leader.getByText('Đúng nội dung đang xem.').waitFor()
  await leader.getByRole('button', { name: /^Duyệt nội dung [0-9a-f]{12}$/ }).click()
  for (const page of [leader, planner, viewer]) await page.getByText('ĐÃ DUYỆT', { exact: true }).waitFor()

  await planner.getByRole('tab', { name: 'Chi tiết' }).click()
  await selectUnits(planner, 'Phường Hương An', 'Phường Kim Long')
  await planner.getByText('Chỉ đọc: sửa tiếp thì lập bản nháp mới').waitFor()
  await mergeSelected(planner, 'Phường Kim An')
  await planner.getByText('DỰ THẢO', { exact: true }).waitFor()
  expect(/#\/s\/[^?]+/.exec(planner.url())?.[0]).not.toBe(draft)
  for (const page of [leader, viewer]) await page.getByText('ĐÃ DUYỆT', { exact: true }).waitFor()

  await planner.goto(`${house.address}/${draft}`)
  await leader.getByRole('button', { name: 'Rút lại' }).click()
  await leader.getByLabel('Lý do').fill('Còn một ý kiến chưa xem')
  await leader.getByRole('button', { name: 'Rút lại' }).click()
  for (const page of [leader, planner, viewer]) await page.getByText('DỰ THẢO', { exact: true }).waitFor()
  await planner.getByText('Chỉ đọc: sửa tiếp thì lập bản nháp mới').waitFor({ state: 'detached' })
  await planner.getByRole('tab', { name: 'Chi tiết' }).click()
  await selectUnits(planner, 'Phường Hương An', 'Phường Kim Long')
  await mergeSelected(planner, 'Phường Kim An')
  expect(/#\/s\/[^?]+/.exec(planner.url())?.[0]).toBe(draft)
})
