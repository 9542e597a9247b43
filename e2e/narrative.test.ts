import { expect, type Page, test } from 'playwright/test'
import { goodReport } from '../src/checks/good-report.fixture'
import { Clerk } from './support/clerk'
import { picture } from './support/picture'

const { year, agency } = goodReport('2021')
const spoiled = `${year}年，我镇主动公开政府信息412条，其中机构职能类18条、政策文件类57条、重点领域类196条、公告公示类126条。`
const topics = [
  '公开目录',
  '村务专栏',
  '政策解读',
  '便民热线',
  '公开专区',
  '开放活动',
  '业务培训',
  '信息审核',
  '档案移交',
  '网站检查',
]
/** Several lines that say nothing twice. */
const lines = (from: number): string =>
  [...topics.slice(from), ...topics.slice(0, from)]
    .slice(0, 5)
    .map((topic, index) => `${topic}由${topics[(from + index + 3) % topics.length]}的承办人员按期办理并留存记录`)
    .join('；')

async function writing(page: Page, ...partOne: string[]): Promise<Clerk> {
  const clerk = new Clerk(page)
  await clerk.opensTheProgram()
  await clerk.startsAReport(year, agency)
  await clerk.writes('part1', partOne)
  return clerk
}

const field = (page: Page, block: number) => page.locator(`[id="block-part1-${block}"]`)
const caret = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLTextAreaElement
    return { id: element.id, offset: element.selectionStart }
  })

const settings = [
  spoiled,
  '（三）管理。Mixed words such as information.example.cn/a-very-long-address-without-breaks 与中文混排，12.5%。',
  '一二三四五六七八九十一二三四五六七八九十一二三四五六，七八九十（一二三四）五六七八九十。“引文”——《条例》〔2021〕30号',
  '全年  12  件 ，                                                                        办结 11 件。',
]

test('a paragraph breaks its lines where its mirror shows them, at every width and size', async ({ page }) => {
  await writing(page, ...settings)
  for (const width of [1366, 911, 640])
    for (const size of [1, 1.3]) {
      await page.setViewportSize({ width, height: 768 })
      await page.evaluate((factor) => document.documentElement.style.setProperty('--text-size', String(factor)), size)
      for (const [block] of settings.entries()) {
        const [typed, shown] = await field(page, block).evaluate((element) => {
          element.style.height = '0'
          const height = element.scrollHeight
          element.style.height = ''
          return [height, element.parentElement?.querySelector('[data-mirror]')?.scrollHeight]
        })
        expect(typed, `paragraph ${block} at ${width}, size ${size}`).toBe(shown)
      }
    }
})

test('the arrows go on to the neighbouring paragraph from the outermost lines only', async ({ page }) => {
  await writing(page, '前一段', lines(0), '后一段')
  await field(page, 1).focus()
  await field(page, 1).evaluate((element: HTMLTextAreaElement) => element.setSelectionRange(2, 2))
  await page.keyboard.press('ArrowDown')
  expect((await caret(page)).id).toBe('block-part1-1')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('ArrowUp')
  expect(await caret(page)).toEqual({ id: 'block-part1-0', offset: 2 })
  await page.keyboard.press('ArrowDown')
  expect(await caret(page)).toEqual({ id: 'block-part1-1', offset: 2 })
  await page.keyboard.press('Control+End')
  await page.keyboard.press('ArrowDown')
  expect((await caret(page)).id).toBe('block-part1-2')
})

test('a note stands at the height of its words and stays there when the paper is scrolled', async ({ page }) => {
  await writing(page, '（一）主动公开', lines(0), spoiled, lines(1), lines(3), lines(4), lines(6), lines(8))
  const note = page.getByRole('article').filter({ hasText: '412' })
  const mark = field(page, 2).locator('..').locator('[data-anchors]').first()
  const apart = async () => {
    const [slip, words] = [await note.boundingBox(), await mark.boundingBox()]
    return Math.abs((slip?.y ?? 0) - (words?.y ?? 1000))
  }
  await expect.poll(apart).toBeLessThan(30)
  await page.locator('main').evaluate((paper) => paper.scrollTo(0, 120))
  await expect.poll(apart).toBeLessThan(30)
})

test('where the margin lies below the paper, F8 opens the note of the place it goes to', async ({ page }) => {
  await page.setViewportSize({ width: 911, height: 433 })
  const clerk = new Clerk(page)
  await clerk.opensTheProgram()
  await clerk.startsAReport(year, agency)
  await clerk.laysOut('part1')
  await field(page, 1).fill(spoiled)
  const explain = page.getByRole('article').filter({ hasText: '412' }).getByText('为什么')
  await field(page, 0).focus()
  await expect(explain).toBeHidden()
  for (let step = 0; step < 12 && !(await explain.isVisible()); step++) await page.keyboard.press('F8')
  await expect(explain).toBeVisible()
  expect((await caret(page)).id).toBe('block-part1-1')
})

test('a picture is added below the paragraph one writes in, and a file of another kind is refused', async ({
  page,
}) => {
  const clerk = await writing(page, '（一）主动公开', '前文', '后文')
  await field(page, 1).focus()
  await clerk.addsPicture(picture, '图1　分类', '一条灰色的横条')
  await expect(field(page, 2)).toHaveValue('图1　分类')
  const chosen = page.waitForEvent('filechooser')
  await field(page, 3).press('Alt+i')
  await (await chosen).setFiles({ name: '图.gif', mimeType: 'image/gif', buffer: Buffer.from('GIF89a') })
  await expect(
    page
      .getByText(/不是 PNG 或 JPEG 图片/)
      .locator('visible=true')
      .first(),
  ).toBeVisible()
})
